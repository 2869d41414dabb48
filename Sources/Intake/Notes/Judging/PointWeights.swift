/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum PointWeights {
    static let table = """
        also 1.05
        announced 0.62
        areaNew 0.83
        areaOther 1.08
        areaSame 0.53
        aside -0.38
        asked -0.03
        back -0.93
        backNoun 0.25
        bias -0.16
        bothLong 1.04
        cell -1.41
        cues 0.18
        cuesNew 0.26
        dense4 0.14
        dense5 0.96
        exclaimBefore -0.47
        fragmentBefore -0.44
        fragmentNext 0.02
        fresh 0.30
        freshApart 0.35
        freshBoth 0.30
        imperative -1.54
        item -2.09
        label 1.95
        labelNext 1.05
        lone 0.44
        loneBack -0.31
        loneLong -0.90
        loneShared 0.67
        loneShort 0.80
        loneShortNext 0.08
        loneSome -0.03
        modal -0.39
        next10 0.03
        next16 0.10
        next3 -0.82
        next5 -0.17
        nextLong 0.20
        number -0.98
        numberBoth -0.22
        personal -0.20
        point2 0.57
        point3 1.39
        pointLong 0.60
        pointShort3 -1.90
        pointShort6 -1.16
        questionBefore -0.94
        questionNext -2.10
        quote -1.39
        quoteBefore 0.74
        sameFirst 0.84
        shared1 -0.07
        shared2 -0.40
        styleLong 0.22
        styleShort 0.06
        tail 0.93
        third -0.18
        thirdReports -0.23
        total2 -0.13
        total4 0.04
        totalMore 0.28
        turn 1.57
        turnLone -0.27
        turnShort -0.54
        turnText -0.73
        weHave 0.04
        ~alla -0.22 ~att 0.30 ~av 0.47 ~bland 0.43 ~den -0.71 ~det -0.31 ~då -0.68 ~i 0.60 ~jag -0.20 ~kvinnor -0.28
        ~man -0.85 ~men 0.56 ~männen 0.67 ~och 1.42 ~sedan 0.58
        """
}
