/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum PointWeights {
    static let table = """
        also 0.99
        announced 0.71
        apart 0.12
        areaOther 0.87
        areaSame 0.55
        back -0.87
        backNoun 0.53
        bias -0.11
        bothLong 1.03
        cell -1.13
        cues 0.16
        cuesNew 0.18
        dense4 0.10
        dense5 1.81
        exclaimBefore -0.35
        fragmentBefore -0.50
        fragmentNext -0.06
        fresh 0.25
        freshApart 0.37
        imperative -0.95
        item -1.71
        label 1.92
        lone 0.43
        loneBack -0.09
        loneLong -0.81
        loneShared 0.81
        loneShort 0.82
        loneShortNext -0.03
        next10 -0.05
        next16 0.19
        next3 -0.87
        next5 -0.41
        nextLong 0.28
        number -0.74
        numberBoth -0.06
        personal -0.22
        point2 0.51
        point3 1.48
        pointLong 0.52
        pointShort3 -2.18
        pointShort6 -1.26
        questionBefore -0.78
        questionNext -2.13
        quote -1.37
        quoteBefore 1.18
        sameFirst 0.75
        shared1 -0.09
        shared2 -0.29
        shortAfterLong 0.47
        styleLong 0.20
        styleShort -0.16
        tail 0.95
        third -0.35
        thirdReports -0.20
        total2 -0.27
        total4 0.10
        total6 0.21
        totalMore 0.16
        turn 1.80
        turnLone -0.04
        turnShort -0.79
        turnText -0.65
        weHave -0.19
        ~att 0.26 ~av 0.22 ~bland 0.24 ~den -0.68 ~det -0.23 ~då -0.56 ~hon -0.24 ~i 0.45 ~ingen -0.28 ~man -0.94
        ~men 0.59 ~när -0.39 ~och 1.44 ~sedan 0.31
        """
}
