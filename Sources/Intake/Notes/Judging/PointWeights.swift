/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum PointWeights {
    static let table = """
        also 1.66
        announced 0.73
        apart -0.14
        areaNew 0.97
        areaOther 1.95
        areaSame 0.66
        aside -0.67
        asked 0.28
        back -0.81
        backNoun 0.19
        bias 0.28
        bothLong 1.94
        cell -1.21
        contrast 1.17
        crowd -0.59
        crowdPairs -1.36
        crowdTwo 0.21
        cues 0.46
        cuesNew 0.40
        definite 0.06
        definiteFresh 0.54
        dense4 0.24
        dense5 0.90
        exclaimBefore -1.85
        fragmentBefore -0.15
        fragmentNext 0.29
        framed -0.72
        framedBack 0.36
        fresh 0.71
        freshApart 0.32
        freshBoth 0.79
        imperative 0.94
        item -3.55
        itemFresh -1.36
        itemMany -1.68
        label 0.77
        labelNext -0.59
        lastOfMany -0.22
        lone -0.09
        loneBack -0.56
        loneLong -1.29
        loneShared -0.44
        loneShort 0.80
        loneShortNext 0.02
        loneSome -0.22
        loneTwo 0.87
        modal 0.33
        negated -0.58
        next10 0.25
        next16 -0.10
        next3 -0.18
        next5 0.16
        nextLong 0.45
        number -0.92
        numberBoth 0.04
        pairs 0.91
        pairsBack -0.22
        pairsFresh -0.53
        pairsTwo -0.28
        personal 0.19
        point2 1.09
        point3 1.21
        pointLong 0.74
        pointShort3 -2.01
        pointShort6 -1.61
        pronounNear -0.71
        pronounNearFresh -0.21
        questionBefore 0.30
        questionNext -2.43
        quote -0.64
        quoteBefore 0.21
        sameFirst 0.41
        second -0.92
        shareEven -0.05
        shareSmall -0.77
        shared1 -0.11
        shared2 -0.88
        sharedNone 0.37
        shortAfterLong 0.52
        singles -0.19
        singlesMany -0.53
        styleLong 0.20
        styleShort -0.12
        tail 0.88
        thin -1.12
        third -0.30
        thirdReports 0.32
        total2 0.54
        total4 0.14
        total6 -0.54
        totalMore 0.44
        triples -0.21
        turn 3.06
        turnShort -0.50
        turnText -1.48
        turnTwo 0.66
        verbFirst -0.36
        weHave 0.07
        ~alla -0.27 ~att -0.17 ~av 1.22 ~bland 1.30 ~börja 0.07 ~de 0.17 ~den -1.34 ~dessutom 0.15 ~det -0.89
        ~där -1.34 ~då -1.18 ~efter -1.81 ~en 1.02 ~ett -0.35 ~flickorna -0.65 ~fyra -0.82 ~han -0.67 ~hon 0.15
        ~i 0.96 ~ingen 0.12 ~inte -1.36 ~jag 0.14 ~killarna -0.79 ~kommunen -0.22 ~kvinnor -0.74 ~länsstyrelsen 0.56
        ~lärarna 0.56 ~man -1.52 ~men 0.51 ~männen 0.31 ~nu -1.38 ~när 0.09 ~och 2.63 ~papporna 0.08 ~personalen 0.44
        ~på 0.68 ~sedan 1.30 ~sen 0.68 ~så 0.39 ~tre -0.13 ~två -0.94 ~utan 0.64 ~var 0.27 ~vem -0.95 ~vi 0.16
        """
}
