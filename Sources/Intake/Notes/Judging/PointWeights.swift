/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum PointWeights {
    static let table = """
        also 1.06
        announced 0.63
        apart -0.03
        areaNew 0.75
        areaOther 1.04
        areaSame 0.55
        aside -0.45
        asked 0.07
        back -0.96
        backNoun 0.22
        bias -0.10
        bothLong 1.07
        cell -1.48
        cues 0.18
        cuesNew 0.27
        dense4 0.12
        dense5 0.95
        exclaimBefore -0.62
        fragmentBefore -0.48
        fragmentNext 0.03
        fresh 0.31
        freshApart 0.27
        freshBoth 0.34
        imperative -0.12
        item -2.21
        label 1.76
        labelNext 1.24
        lone 0.44
        loneBack -0.37
        loneLong -0.83
        loneShared 0.65
        loneShort 0.83
        loneShortNext 0.02
        loneSome -0.11
        modal -0.36
        next16 0.07
        next3 -0.46
        next5 -0.13
        nextLong 0.17
        number -0.99
        numberBoth -0.27
        personal -0.21
        point2 0.60
        point3 1.16
        pointLong 0.30
        pointShort3 -1.55
        pointShort6 -1.15
        questionBefore 0.23
        questionNext -1.97
        quote -1.38
        quoteBefore 0.77
        sameFirst 0.72
        shared1 -0.12
        shared2 -0.51
        shortAfterLong -0.11
        styleLong 0.25
        styleShort 0.09
        tail 0.81
        third -0.24
        thirdReports -0.12
        total2 -0.16
        total4 0.08
        total6 -0.03
        totalMore 0.22
        turn 1.55
        turnLone -0.41
        turnShort -0.52
        turnText -0.80
        weHave 0.03
        ~alla -0.26 ~att 0.27 ~av 0.42 ~bland 0.47 ~den -0.71 ~det -0.32 ~då -0.67 ~ett -0.21 ~i 0.58 ~jag -0.25
        ~kvinnor -0.26 ~man -0.89 ~men 0.59 ~männen 0.66 ~och 1.42 ~sedan 0.55 ~vem -1.11
        """
}
