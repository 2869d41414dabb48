/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum PointWeights {
    static let table = """
        also 1.08
        announced 0.85
        apart 0.09
        areaOther 0.90
        areaSame 0.63
        aside -0.04
        back -0.95
        backNoun 0.50
        bias -0.23
        bothLong 1.07
        cell -0.97
        cues 0.19
        cuesNew 0.16
        dense4 0.14
        dense5 2.04
        exclaimBefore -0.27
        fragmentBefore -0.53
        fresh 0.26
        freshApart 0.35
        imperative -0.94
        item -1.63
        label 1.85
        lone 0.48
        loneBack -0.15
        loneLong -0.79
        loneShared 0.82
        loneShort 0.87
        loneShortNext -0.18
        loneSome 0.13
        next10 -0.08
        next16 0.10
        next3 -0.78
        next5 -0.35
        nextLong 0.32
        number -0.64
        personal -0.26
        point2 0.59
        point3 1.52
        pointLong 0.52
        pointShort3 -2.09
        pointShort6 -1.16
        questionBefore -0.72
        questionNext -2.01
        quote -1.30
        quoteBefore 1.05
        sameFirst 0.78
        shared1 -0.20
        shared2 -0.24
        shortAfterLong 0.54
        styleLong 0.32
        styleShort -0.18
        tail 0.83
        third -0.60
        thirdReports -0.04
        total2 -0.30
        total4 0.08
        total6 0.12
        totalMore 0.15
        turn 1.98
        turnLone 0.10
        turnShort -0.76
        turnText -0.63
        weHave -0.12
        ~av 0.28 ~den -0.65 ~det -0.14 ~då -0.52 ~en -0.39 ~ett -0.20 ~hon -0.43 ~i 0.48 ~ingen -0.32 ~jag -0.11
        ~man -1.05 ~men 0.69 ~och 1.54 ~på 0.11 ~sedan 0.31
        """
}
