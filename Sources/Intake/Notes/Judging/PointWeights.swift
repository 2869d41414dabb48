/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum PointWeights {
    static let table = """
        also 1.13
        announced 0.91
        apart 0.10
        areaOther 0.85
        areaSame 0.62
        aside -0.02
        back -0.93
        backNoun 0.50
        bias -0.15
        bothLong 1.12
        cell -1.05
        cues 0.20
        cuesNew 0.17
        dense4 0.18
        dense5 2.01
        exclaimBefore -0.35
        fragmentBefore -0.49
        fragmentNext 0.02
        fresh 0.28
        freshApart 0.36
        imperative -0.88
        item -1.66
        label 1.81
        lone 0.41
        loneBack -0.22
        loneLong -0.83
        loneShared 0.74
        loneShort 0.82
        loneShortNext -0.09
        loneSome 0.04
        modal 0.05
        next10 -0.05
        next16 0.12
        next3 -0.78
        next5 -0.34
        nextLong 0.31
        number -0.65
        personal -0.26
        point2 0.55
        point3 1.50
        pointLong 0.49
        pointShort3 -2.07
        pointShort6 -1.17
        questionBefore -0.70
        questionNext -2.01
        quote -1.25
        quoteBefore 1.06
        sameFirst 0.74
        shared1 -0.17
        shared2 -0.30
        shortAfterLong 0.52
        styleLong 0.22
        styleShort -0.30
        tail 0.47
        third -0.57
        thirdReports -0.02
        total2 -0.32
        total4 0.12
        total6 0.17
        totalMore 0.14
        turn 1.99
        turnLone 0.11
        turnShort -0.86
        turnText -0.67
        weHave -0.16
        ~av 0.30 ~den -0.64 ~det -0.15 ~då -0.50 ~en -0.33 ~ett -0.15 ~hon -0.48 ~i 0.47 ~ingen -0.31 ~jag -0.12
        ~man -1.11 ~men 0.63 ~och 1.54 ~på 0.13 ~sedan 0.32
        """
}
