/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.85
        actAndProp 0.62
        actFirst 0.60
        actLight -0.28
        addresses 1.08
        afterClear 0.22
        afterClearShort 1.31
        alone 0.33
        aloneListed 0.63
        aloneUnheaded 0.53
        answer -0.53
        answerFirst 0.95
        answerReply 1.71
        answerReplyMore -0.15
        asked -0.23
        asker 0.69
        asksMe 0.22
        asksPerson 1.17
        backShort -0.18
        bias 0.08
        bodyFaint 0.11
        cell -1.01
        clearConsent 0.74
        clearEmpty 0.48
        clearFirst 2.97
        clearInLong 1.31
        clearInstruction 0.81
        clearLate 1.78
        clearNarration 2.23
        clearPractical 0.46
        clearSetting 1.52
        commandLast 0.25
        contact 0.75
        dated 1.31
        digits 1.42
        enclosed 1.88
        errand 0.71
        exclaims 0.24
        faintMore 0.08
        faintOne -0.07
        faintTwo 1.17
        filler 0.41
        finite -0.53
        firstOfMany -0.07
        greeting 1.17
        hasQuote -2.49
        headed -0.71
        headedFirst -1.10
        headedLikely 0.29
        headedListed -0.91
        imperative -1.76
        insideBrackets 1.11
        interviewee -0.45
        item -0.38
        lastOfMany 0.25
        leading 1.28
        lightest 0.17
        me 1.22
        meFirst 0.34
        meLight -0.02
        meListed -0.47
        meRare 0.54
        meTold 0.67
        meTurnLight -1.17
        mixed 1.78
        mixedLight 1.49
        moment 0.30
        momentLight 0.36
        momentPast 0.84
        musing 0.35
        musingFirst 0.71
        musingMe 0.80
        musingTold 0.62
        next 1.41
        nextClear 1.32
        nextLight -0.43
        noteEnd 0.93
        noteOpening 0.76
        number -0.40
        openingVerb 0.59
        ownFirst -0.06
        ownPast 0.26
        ownPastTold 0.71
        paperwork 1.01
        paperworkMe 0.09
        paperworkTwo 0.53
        pastLight 0.95
        pastLightOdd -0.27
        pastOdd 0.20
        pastThirdLight 0.24
        percent -0.68
        pleasantryFirst 0.76
        pleasantryShort 0.79
        pleasantryTurn 0.07
        prelude 0.69
        preludeFaint 0.37
        preludeShort 0.32
        propLight 0.62
        propOne 0.07
        propPast 0.55
        propTwo 0.87
        question 0.94
        questionFirst 1.92
        questionListed 1.26
        questionPerson -0.39
        questionProse 0.20
        quoted 0.91
        reminderFirst 0.66
        reminderLight -0.11
        reminderPaper -0.20
        reminderPerson 0.34
        reminderTerse 0.72
        replies 0.54
        replyFirst 0.42
        replyFirstTurn 0.75
        reports 0.03
        role 0.42
        roleReported -0.02
        roleTold 0.06
        sceneFirst 0.38
        scenePast 0.73
        shortLight 0.44
        shortTold 0.11
        shortUnheaded -0.28
        smallTalk 0.26
        smallTalkLight 0.70
        smallTalkTurn -0.52
        smallTalkTwo 0.74
        societyHalf -0.77
        societyMore -0.82
        societyMost -1.05
        societyNone 0.90
        societyOne 0.07
        societyQuarter -0.72
        societyThree -1.07
        societyTwo -1.00
        tail 0.29
        tailFaint 0.65
        tailShort 0.27
        tellingNone 0.41
        tellingOne 0.20
        tellingTwo 0.14
        terse -0.40
        terseShort 0.35
        thirdFirst 0.53
        thirdFirstShort 0.31
        thirdTold 0.08
        titledLeading 0.84
        turn -0.74
        turnLight 0.26
        turnPerson 0.99
        turnShort 0.55
        turnUnasked -0.45
        turnUnaskedShort 0.26
        verbFirst 0.76
        verbFirstListed 0.57
        verbFirstPast 0.15
        weekday -0.17
        weight0 0.47
        weight05 0.04
        weight1 0.15
        weight2 -0.76
        weightMore -1.55
        words1 -0.04
        words10 0.32
        words16 -0.41
        words3 -0.28
        wordsMore -1.42
        ~0 -0.20 ~00 0.34 ~06 0.17 ~0611* 0.06 ~0611-00 0.06 ~070-* 0.45 ~070-000 0.26 ~070-174 0.17 ~09 0.47 ~1 0.13
        ~1$ 0.19 ~10 0.40 ~10$ -0.08 ~11 0.06 ~11^ -0.10 ~11^^ 0.10 ~12 0.36 ~12$ 0.09 ~13 -0.05 ~14 -0.18 ~14^^ 0.05
        ~15 -0.19 ~15$ -0.26 ~15^ -0.21 ~15^^ 0.28 ~16 0.20 ~16^ 0.14 ~17 -0.38 ~18 -0.67 ~1^ 0.34 ~1^^ -0.09 ~2 -0.25
        ~2$ -0.05 ~20 0.06 ~200 -0.14 ~2009 -0.19 ~2020 -0.21 ~2020$ -0.19 ~2021 -0.07 ~2023 0.05 ~20^^ -0.27 ~23 0.12
        ~26 -0.27 ~28 0.07 ~3 -0.31 ~3$ -0.06 ~30 -0.28 ~30^^ 0.25 ~31 0.43 ~34 -0.09 ~38 0.34 ~4 0.08 ~40 -0.12
        ~41 0.15 ~5 -0.20 ~50 0.07 ~52 0.26 ~58 0.07 ~58^^ 0.09 ~6 -0.20 ~65 -0.23 ~65$ -0.23 ~6^ -0.19 ~7 0.31
        ~7^ 0.48 ~8 0.40 ~84 -0.23 ~8^ 0.43 ~9 -0.35 ~9$ -0.14 ~90 -0.05 ~93 -0.06 ~a 0.06 ~about -0.09 ~abso* -0.34
        ~absolut -0.34 ~absolut$ -0.23 ~absolut^^ -0.23 ~affi* 0.45 ~affisch 0.45 ~aft -0.10 ~ager -0.19 ~akti* -0.08
        ~aktiv -0.05 ~aktör 0.10 ~aldr* -0.69 ~aldrig -0.69 ~aldrig$ -0.09 ~all -0.07 ~alla -1.21 ~alla$ 0.11
        ~alla^ -0.26 ~alla^^ -0.11 ~allt -0.98 ~allt$ -0.28 ~allt* 0.15 ~allt^ -0.26 ~alltid -0.52 ~alltid$ -0.07
        ~alltid^^ -0.13 ~alltså 0.63 ~alltså$ 0.13 ~alltså^ 0.54 ~alltså^^ -0.15 ~almi -0.43 ~almi^ -0.38 ~anal* 0.34
        ~and 0.36 ~ande* 0.39 ~andra$ -0.19 ~andra^^ -0.67 ~ang 0.19 ~angi* -0.26 ~angiv -0.26 ~anmä* -0.18
        ~anmäl -0.32 ~anmäla$ -0.15 ~ann -0.54 ~anna* -0.24 ~annan$ 0.21 ~annar -0.24 ~annat$ -0.18 ~annon -0.11
        ~ansl* 0.39 ~anst -0.30 ~anst* -0.08 ~anställde^^ -0.05 ~ansv* 0.15 ~ansvar -0.09 ~ansö* -0.16 ~ansök -0.09
        ~anta* -0.05 ~antal 0.34 ~ante* 0.30 ~anteckning 0.28 ~anvä* -0.30 ~använd -0.12 ~används$ 0.05 ~använt -0.16
        ~appl* -0.55 ~applåder -0.47 ~april 0.42 ~arbe* -0.19 ~arbet 0.16 ~arbetsgiv -0.09 ~arbetsmiljö -0.43
        ~are 0.19 ~argu* -0.36 ~argument -0.36 ~arki* -0.25 ~arkitekt -0.25 ~arton -0.44 ~arton$ -0.19 ~arv -0.25
        ~assi* 0.05 ~att -0.18 ~att^ -1.28 ~att^^ 0.50 ~auto* 0.19 ~av -0.66 ~av^ -0.99 ~av^^ 0.16 ~avbr* 0.36
        ~avbrut 0.37 ~avbröt 0.16 ~avgör -0.14 ~avsa* -0.39 ~avsl* -0.17 ~avslut 0.09 ~avst* 0.49 ~avstånd -0.06
        ~avta* -0.14 ~avtal -0.17 ~avvi* -0.08 ~avvikels -0.05 ~b 0.19 ~back 0.13 ~back* 0.20 ~bad -0.27 ~bad^^ -0.29
        ~badh* -0.32 ~badhus -0.32 ~bakom 0.46 ~bank -0.41 ~bank* -0.41 ~banken^ -0.21 ~bankerna$ -0.05 ~bara 0.39
        ~bara^ 0.77 ~bara^^ 0.40 ~bare -0.05 ~barn 0.05 ~barn* -0.54 ~barn^ 0.09 ~barnen$ 0.35 ~barnen^^ 0.42
        ~barnens^ -0.15 ~barnomsorg -0.32 ~barnomsorg^ -0.12 ~barnomsorg^^ -0.11 ~barnpassning -0.27 ~bas 0.07
        ~be 0.95 ~befo* -0.32 ~befäl -0.07 ~begr* 0.13 ~begä* -0.33 ~begär 0.11 ~beha* -0.08 ~behandling -0.07
        ~behö* 0.66 ~behöv 0.15 ~beky* -0.27 ~bekymr -0.18 ~bely* -0.05 ~bema* -0.11 ~bemanningsföretag -0.10
        ~bens* 0.35 ~bensträck 0.35 ~ber 0.08 ~bere* 0.31 ~beredskap 0.56 ~beror^^ 0.06 ~berä* 0.30 ~berätt 0.27
        ~berätta$ 0.09 ~berättar^^ -0.14 ~besk* 0.31 ~beskriv 0.29 ~besl* -0.24 ~beslut -0.12 ~best* -0.27
        ~beställ -0.32 ~beställaren^ -0.23 ~bestämd 0.42 ~bestämm -0.41 ~bestämmer^^ -0.24 ~besö* -0.47 ~besök -0.65
        ~besök$ -0.37 ~beta* -0.62 ~betal -0.36 ~betalade^^ 0.09 ~betalar^^ -0.35 ~betalt -0.32 ~bety* -0.16
        ~betyd -0.11 ~betyg -0.08 ~bibl* -0.17 ~bibliotek -0.18 ~biblioteket^ -0.09 ~bidr* -0.30 ~bidrag -0.32
        ~bidragen^ -0.11 ~bil -0.32 ~bila* -0.09 ~bilag -0.05 ~bilar$ -0.36 ~bild 0.37 ~bild$ 0.45 ~bild* -0.09
        ~bilder$ -0.06 ~bilder^ -0.09 ~bill* -0.09 ~billig -0.09 ~biob* 0.14 ~biobiljett 0.14 ~birg* 0.12
        ~birgitt 0.12 ~bist* -0.16 ~biståndshandlägg -0.12 ~bit -0.09 ~biter$ -0.19 ~bitt* 0.26 ~bjud -0.36
        ~bjud* -0.10 ~bjud^ -0.09 ~bjöd 0.33 ~bjöd^^ 0.20 ~bland -0.59 ~blankett 0.08 ~blev^^ 0.21 ~bli 0.12
        ~blind -0.10 ~blir -0.23 ~bliv* 0.28 ~blivit 0.28 ~blåm* -0.10 ~blåmärk -0.08 ~boen* -0.15 ~boend -0.14
        ~bok -0.26 ~boka 0.11 ~bokf* -0.23 ~bokföring -0.23 ~boks* 0.13 ~bokslut 0.24 ~bokslutet$ -0.09
        ~bokstavlig -0.19 ~bokstavligen$ -0.19 ~bola* -0.34 ~bolag -0.30 ~bolaget -0.06 ~bor -0.16 ~bord -0.14
        ~bord$ -0.17 ~bord* -0.06 ~borde^^ 0.22 ~bordet$ -0.15 ~bort -0.70 ~bort$ -0.10 ~bost* -0.16 ~bostäd -0.10
        ~bostäder^ -0.07 ~bra -0.55 ~bra$ 0.08 ~bra^ 0.15 ~bra^^ 0.16 ~bran* -0.20 ~bransch -0.27 ~branschråd 0.22
        ~bred* -0.37 ~bredvid -0.24 ~bros* -0.24 ~broschyr -0.24 ~brud* 0.13 ~bruk 0.19 ~bruk* 0.18 ~bryr -0.05
        ~brän* 0.29 ~bråk -0.63 ~bråk$ -0.48 ~bråk* -0.13 ~bröd 0.27 ~bröt 0.13 ~budg -0.14 ~budg* -0.20
        ~budget$ -0.18 ~bull 0.10 ~bull* 0.08 ~bup -0.31 ~bup^ -0.20 ~buss -0.89 ~buss* -0.95 ~buss^^ -0.13
        ~bussen$ -0.13 ~bussen^ -0.36 ~busshållplats -0.35 ~by -0.06 ~byal* -0.10 ~byalag -0.10 ~byalaget^ -0.07
        ~byar -0.08 ~byar* -0.09 ~bygd -0.06 ~bygd* 0.95 ~bygdegård 1.00 ~bygg 0.19 ~bygg$ 0.19 ~byt -0.46 ~byta$ 0.09
        ~byter^^ -0.30 ~byts -0.26 ~byts^^ -0.12 ~bytt -0.13 ~bänk 0.05 ~bär -0.05 ~bära -0.16 ~bäst 0.22 ~bätt* 0.42
        ~bättr 0.42 ~bättre$ -0.20 ~båd 0.26 ~båda 0.21 ~båda$ 0.30 ~både -0.06 ~båt 0.31 ~bör -0.20 ~bör^^ -0.10
        ~börj -0.14 ~börj* -0.16 ~börja$ 0.07 ~börja^ -0.18 ~började$ -0.43 ~började^^ 0.79 ~börjar$ -0.38
        ~börjar^^ 0.08 ~ca -0.12 ~ca^ -0.12 ~chat* -0.21 ~chatt -0.11 ~chef 0.16 ~chef* 0.06 ~chefen^^ 0.12
        ~chefer^^ -0.07 ~cheferna^ -0.15 ~cirk* -0.08 ~cita* 0.14 ~cite* 0.10 ~citer 0.10 ~civi* -0.31 ~civil 0.59
        ~civilingenjör -0.24 ~cyke* -0.23 ~d -0.24 ~dag -0.84 ~dag$ -0.26 ~dagar$ -0.09 ~dage* -0.05 ~dago* 0.08
        ~dagordning 0.08 ~dagordningen^ 0.06 ~dam 0.32 ~daml* -0.09 ~damlag -0.09 ~dans -0.10 ~dans* -0.19
        ~dansen^ -0.13 ~data -0.07 ~data^ -0.07 ~de -0.64 ~de^ -0.54 ~de^^ -0.62 ~dece* 0.10 ~decemb 0.10
        ~december$ -0.10 ~del -0.77 ~del$ -0.24 ~dela -0.28 ~dela^ -0.05 ~delt* -0.05 ~deltagarna^ 0.07 ~dem -0.68
        ~dem$ -0.09 ~dem^^ -0.91 ~deme* -0.09 ~dement -0.08 ~den 0.16 ~den$ 0.16 ~den^ 0.39 ~den^^ 0.56 ~der 0.66
        ~dess -0.06 ~dess* -0.09 ~dessutom -0.09 ~det 0.31 ~det$ 0.06 ~det^ 0.15 ~det^^ 1.20 ~deta* 0.65 ~detalj 0.67
        ~dett 1.05 ~detta$ -0.19 ~detta^ 0.06 ~detta^^ 0.19 ~diag* 0.70 ~dial* 0.16 ~dialog 0.13 ~dig 0.58 ~dig$ 0.30
        ~digi* -0.25 ~digitalt -0.23 ~digitalt$ -0.16 ~dipl* 0.38 ~diplom 0.38 ~direkt -0.07 ~direkt$ -0.06
        ~diskussion 0.11 ~diskussion^^ 0.12 ~dist* -0.64 ~distriktsskötersk -0.13 ~dit -0.25 ~dit$ -0.17 ~djur -0.06
        ~djur* -0.07 ~dock 0.12 ~dock* 0.08 ~doft 0.18 ~dokt* -0.07 ~doktorand -0.08 ~doku* 0.17 ~dokument 0.16
        ~dom -0.31 ~dom$ -0.06 ~doma* -0.13 ~domarna^ -0.12 ~doms* -0.06 ~domstol -0.06 ~dott 0.51 ~dott* 0.51
        ~dottern^ -0.09 ~dric* -0.07 ~drick -0.07 ~driv* 0.07 ~dröj* 0.25 ~dröjd 0.25 ~du 0.80 ~du^ 0.68 ~du^^ -0.06
        ~dubb* -0.47 ~dubbelt -0.16 ~dubbl -0.25 ~dusc* -0.19 ~dusch -0.17 ~duschar^^ -0.13 ~dygn -0.26 ~dygn* -0.09
        ~dä -0.22 ~dä^ -0.11 ~där$ 0.17 ~där^ -0.22 ~där^^ 0.40 ~däreft 0.15 ~därefter^ 0.28 ~däremot -0.25
        ~därf* -0.05 ~därför -0.05 ~däri* -0.18 ~därifrå -0.18 ~därifrån^^ -0.11 ~därn* -0.25 ~därnäst -0.25
        ~därnäst^ -0.25 ~då -0.55 ~då$ 0.53 ~då^ -0.90 ~då^^ 0.31 ~dåli* -0.11 ~dålig 0.73 ~dålig^ 0.14 ~dömd -0.67
        ~dör -0.15 ~dörren$ 0.05 ~dött* -0.10 ~döttr -0.10 ~eft -0.09 ~efte* -0.45 ~efter$ -0.21 ~efter^ 0.12
        ~efterfråg 0.21 ~efterhand -0.12 ~efterhand^^ -0.12 ~eftersom -0.20 ~efteråt -0.25 ~efteråt$ -0.07
        ~efteråt^ -0.08 ~egen 0.21 ~egen$ 0.35 ~egen* 0.46 ~egen^^ 0.25 ~egentlig 0.46 ~egentligen$ 0.72 ~eget -0.20
        ~egna -0.65 ~ej -0.10 ~ej$ 0.09 ~ej^^ 0.17 ~ekon* 0.64 ~ekonomin -0.10 ~el -0.16 ~elak -0.29 ~elev* -0.65
        ~elever$ -0.10 ~eleverna^ -0.12 ~elevhäls -0.34 ~elevhälsan$ -0.11 ~elevkår -0.06 ~ell 0.28 ~eller^ 0.69
        ~elpr* -0.17 ~elpris -0.16 ~elpriset^ -0.16 ~elva -0.98 ~elva$ -0.58 ~elva* -0.09 ~elvahundr -0.11 ~emot 0.18
        ~en 0.08 ~en$ 0.30 ~en^ -0.49 ~en^^ 0.80 ~ena 0.53 ~ena^^ 0.15 ~enda -0.51 ~enhe* 0.30 ~enhetschef 0.28
        ~enhetschefen^ 0.32 ~enkel -0.07 ~enkä* -0.13 ~enkät -0.20 ~enkäter$ -0.19 ~enli* 0.25 ~enlig 0.25
        ~enrum -0.11 ~enrum$ -0.10 ~ens -0.37 ~ens$ -0.11 ~ensa* -0.16 ~ensam 0.09 ~ensam^ -0.14 ~ensamm -0.12
        ~ensamma$ -0.05 ~ensk* 0.07 ~enskild 0.16 ~er 0.07 ~erbj* 0.16 ~erkä* 0.25 ~erkän 0.16 ~erkänna$ 0.16
        ~ersä* -0.13 ~ersättning -0.13 ~ett^ -0.48 ~ett^^ -0.18 ~exam* 0.21 ~exampl 0.20 ~exem* 0.62 ~exempel 0.63
        ~extr* -0.12 ~fack -0.17 ~fack* -0.19 ~fadd* -0.33 ~fakt* 0.27 ~fall -0.06 ~fall$ 0.08 ~fall* -0.31
        ~fami* -0.41 ~familj -0.47 ~familjer$ -0.19 ~fann -0.37 ~fast -0.41 ~fast^ -0.31 ~fatt* -0.12 ~fattig -0.06
        ~fel 0.62 ~fel$ 0.58 ~fem -0.68 ~fem$ -0.32 ~femt -0.11 ~femt* -0.69 ~femtioårsåld 0.23 ~femton -0.49
        ~fick 0.41 ~fick^ 0.18 ~fick^^ 0.47 ~fika 0.16 ~fika$ 0.08 ~fika* -0.52 ~fika^ 0.08 ~film 0.14 ~film* 0.20
        ~fin 0.67 ~finn 0.15 ~finn* -0.07 ~finns$ -0.09 ~finns^^ 0.33 ~fint 0.50 ~fjol -0.23 ~fjol$ -0.13 ~fjor* 0.60
        ~fjorton 0.69 ~fjorton$ -0.06 ~fjortond -0.11 ~fjäl* -0.28 ~fjär* -0.88 ~fjärd -0.31 ~fjärde^^ -0.36
        ~fjärdedel -0.77 ~fler -0.73 ~fler^ -0.37 ~fles* -0.35 ~flest -0.40 ~flesta^^ -0.12 ~flic* 0.13 ~flick 0.17
        ~flickor$ -0.11 ~flickorna^ 0.57 ~flyt* 0.88 ~flytt 0.23 ~flyttar^^ -0.06 ~foaj* 0.41 ~foajén 0.41 ~folk -0.99
        ~folk$ -0.11 ~folk* -0.28 ~folk^ -0.30 ~folkhälsostrateg 0.29 ~fond -0.08 ~fond* -0.08 ~form -0.12 ~form* 0.38
        ~formuler 0.21 ~formulering 0.25 ~formuleringen^^ 0.23 ~formulär -0.07 ~fors* -0.13 ~forskning -0.08
        ~fort 0.10 ~fort* 0.07 ~forty -0.11 ~fot -0.12 ~foto 0.11 ~foto* -0.22 ~foun* -0.12 ~fram -0.34 ~fram$ -0.21
        ~fram* 0.70 ~framm 0.06 ~framåt 0.55 ~fred 0.10 ~fred* -0.39 ~fredag -0.11 ~fredagar$ -0.06 ~fris* -0.39
        ~frit* -0.16 ~fritid -0.08 ~friv* -0.28 ~frivillig -0.40 ~frivilliga^ -0.30 ~fru -0.06 ~fråg* 0.24
        ~fråga$ 0.16 ~fråga^ -0.07 ~fråga^^ -0.68 ~frågade^^ -0.09 ~frågan$ -0.09 ~frågan^ -0.14 ~frågan^^ 0.54
        ~frågar$ -0.13 ~frågar^^ -0.36 ~frågas$ 0.25 ~från -0.09 ~från^^ -0.86 ~frös 0.07 ~full 0.74 ~fullt 0.13
        ~fund* -0.17 ~funder -0.06 ~fung* -0.21 ~funger -0.21 ~fungerar^^ -0.23 ~funk -0.17 ~funk* -0.27 ~funn* -0.16
        ~funnit -0.16 ~fy 0.20 ~fyll -0.33 ~fyll* 0.08 ~fylld 0.22 ~fyr -0.05 ~fyra -0.91 ~fyra^ -0.17 ~fyrt* -0.23
        ~fyrtio -0.16 ~färd* -0.13 ~färdig -0.08 ~färdtjänst -0.05 ~färr -0.06 ~få^^ -0.29 ~får -0.81 ~får^ 0.20
        ~får^^ -0.31 ~fått -0.27 ~följ -0.44 ~följ* -0.07 ~följ^ -0.27 ~föns* 0.37 ~fönstr 0.45 ~för -1.20
        ~för^^ -0.16 ~förb* -0.14 ~förbi 0.60 ~förbi$ -0.11 ~förd* -0.54 ~fördel -0.23 ~fördubbl -0.11 ~före -0.23
        ~före$ -0.09 ~före* -0.08 ~förebild -0.11 ~föreläsning -0.46 ~föreläsning$ -0.46 ~förening 0.73
        ~föreningar$ -0.13 ~föreslå -0.07 ~företag -0.12 ~förh* 0.09 ~förhör 0.08 ~förk* 0.10 ~förklar 0.09
        ~förl* 0.22 ~förlossning -0.06 ~förlåt 0.35 ~förlåt$ 0.22 ~förlåt^ 0.20 ~förmiddag$ 0.09 ~föro* -0.06
        ~förord -0.06 ~förordar^^ -0.06 ~förr -0.32 ~förr$ -0.16 ~förr* 0.62 ~förra^ -0.07 ~förra^^ -0.30
        ~förrest 0.60 ~förs* -0.22 ~försen 0.06 ~försiktig 0.18 ~förskolan$ 0.06 ~förskollär -0.10 ~först 0.13
        ~först$ -0.06 ~förstod 0.08 ~förstår$ -0.05 ~förstås -0.08 ~försäkringskass -0.50 ~försäkringskassan^ -0.40
        ~fört* -0.07 ~föru* -0.05 ~förvalt 0.11 ~förä* -0.27 ~föräldradag -0.06 ~föräldraledig -0.15 ~gall* -0.13
        ~galleri -0.13 ~gaml -0.11 ~garag 0.22 ~gard* -0.09 ~gardin -0.09 ~gav -0.53 ~gav^^ -0.10 ~ge -0.07 ~ge^ -0.07
        ~geme* -0.15 ~gemensam -0.08 ~gemensam^^ -0.07 ~gene* -0.42 ~generation -0.05 ~generationsväxling -0.34
        ~ger 0.32 ~gets -0.31 ~ggr -0.14 ~gick 0.31 ~gick$ -0.54 ~gick^^ 0.14 ~gjorde^^ -0.12 ~gjort -0.18 ~gled 0.33
        ~glöm -0.24 ~glöm* -0.65 ~glömd -0.12 ~glömm -0.62 ~glöms^^ -0.13 ~glömt -0.17 ~god 0.31 ~god^ 0.12 ~goda 0.32
        ~godk* 0.14 ~godkänd 0.08 ~godkändes$ 0.06 ~godkändes^^ 0.06 ~gran* -0.71 ~grann -0.29 ~grannkommun -0.18
        ~grat* -0.19 ~gratis -0.19 ~gratis^ -0.13 ~grej -0.19 ~grej* -0.19 ~gril* 0.12 ~grill 0.12 ~grun* -0.17
        ~grund -0.10 ~grundskol -0.06 ~grundskolan$ -0.06 ~grupp -0.35 ~gruv* 0.26 ~grän* -0.07 ~gräns -0.07
        ~grät 0.72 ~gröv* -0.07 ~grövr -0.07 ~gubb -0.22 ~gubb* -0.35 ~gubbar^^ -0.06 ~gubbarna^ -0.12 ~guld -0.49
        ~guld$ -0.31 ~gäll -0.49 ~gäll* -0.54 ~gälld -0.06 ~gäller^^ -0.15 ~gär -0.52 ~gärna^^ -0.34 ~gäst -0.54
        ~gäst* -0.54 ~gång -1.19 ~gång$ -0.17 ~gång* -0.72 ~gång^^ -0.08 ~gånger$ 0.18 ~går -0.68 ~går^^ -1.00
        ~gård -0.20 ~gård* -0.23 ~gården^ -0.07 ~gått -0.08 ~gör -0.33 ~gör$ -0.48 ~gör^ 0.08 ~gör^^ -0.43 ~göra -0.37
        ~göra$ -0.08 ~ha 0.38 ~ha^ 0.20 ~ha^^ 0.16 ~hade 0.19 ~hade^^ 0.37 ~haft 0.10 ~hall -0.10 ~hall* -0.44
        ~halltid -0.34 ~halltiderna^ -0.09 ~hallå 0.24 ~hallå^ 0.25 ~halt 0.11 ~halv -0.11 ~halv* -0.13 ~hamn -0.08
        ~hamn* -0.16 ~han 0.19 ~han$ -0.18 ~han^ 0.46 ~han^^ -0.33 ~hand 0.13 ~hand* -0.33 ~handen$ 0.22 ~handl -0.36
        ~handlägg -0.07 ~hann 0.12 ~hann^^ 0.09 ~hant* -0.29 ~har -0.39 ~har$ -0.18 ~har^ 0.08 ~har^^ -0.41 ~he^ 0.16
        ~hej 0.09 ~hej^ 0.11 ~hela -0.60 ~helg -0.14 ~helg* -0.07 ~helt -0.12 ~helt* -0.08 ~heltid -0.07 ~hem -1.15
        ~hemb* 0.06 ~hembygdsrörels 0.12 ~heml* -0.26 ~hemm -0.11 ~hemma$ -0.05 ~hems* 0.18 ~henn -0.36 ~henne$ -0.33
        ~hennes^ 0.31 ~herr* -0.17 ~herrlag -0.08 ~het 0.12 ~hin -0.07 ~hinn -0.54 ~hinn* -0.51 ~hinner^^ -0.18
        ~hiss -0.18 ~hist* 0.29 ~histori 0.35 ~hit -0.66 ~hit$ -0.30 ~hitt -0.09 ~hjäl* -0.13 ~hjälp -0.17
        ~hjälpt -0.06 ~hjär* -0.06 ~hm 0.72 ~hm^ 0.72 ~hock* -0.21 ~hockeyn -0.11 ~hon 0.70 ~hon$ 0.06 ~hon^ -0.50
        ~hon^^ -0.41 ~honom -0.44 ~honom$ -0.12 ~hopp 0.43 ~hopp* 0.48 ~hos -0.47 ~hos^^ -0.20 ~host 0.09 ~host* 0.08
        ~hot -0.12 ~hr-c* 0.81 ~hr-chef 0.81 ~hr-chefen^ 0.83 ~hull 0.12 ~hull* 0.12 ~hund -0.11 ~hund* -0.53
        ~hunn 0.07 ~hunn* 0.23 ~hunnit 0.17 ~hur -1.19 ~hus -0.24 ~husb* 0.08 ~huvu* 0.45 ~huvud 0.66 ~huvudet$ 0.34
        ~huvudkontor -0.14 ~hyll -0.05 ~hyll* -0.05 ~hyr -0.16 ~hyre* 0.12 ~hyresvärd -0.54 ~hyrl* -0.28 ~hyrläk -0.28
        ~häkt -0.12 ~häkt* -0.12 ~hälf* -0.29 ~hälft -0.29 ~häls 0.48 ~häls* 0.43 ~hälsa^^ 0.10 ~hälsade^^ 0.18
        ~hämt -0.25 ~hämt* -0.35 ~hämtar^^ -0.17 ~händ -0.09 ~händ* -0.08 ~händer$ 0.06 ~häng -0.16 ~häng* 0.07
        ~hängd 0.19 ~hänv* -0.20 ~hänvis -0.16 ~här 0.83 ~här^ 0.63 ~här^^ 0.42 ~häri* 0.40 ~härifrå 0.40 ~härl* 0.32
        ~härlig 0.32 ~häst -0.51 ~håll -0.19 ~håll* 0.33 ~hållit 0.95 ~hållplats -0.26 ~hållplatser^^ -0.16
        ~hård -0.12 ~hårt 0.16 ~högr -0.57 ~högs* -0.12 ~högstadi -0.16 ~högt -0.11 ~högt$ -0.11 ~höj -0.34
        ~höj^ -0.34 ~höll 0.06 ~hör -0.63 ~hör^^ -0.07 ~höra 0.37 ~höra$ 0.09 ~hörd 0.55 ~hörs -0.40 ~hört 0.33
        ~höst 0.10 ~höst* 0.07 ~i -0.49 ~i$ 0.11 ~ibla* -0.41 ~ibland -0.41 ~ibland$ -0.26 ~idee* -0.15 ~ideell -0.16
        ~ifrå -0.15 ~ifrån$ -0.07 ~igen 0.15 ~igen* 0.07 ~igenom 0.07 ~ihop -0.17 ~ihåg 0.23 ~imam -0.12 ~imam* -0.12
        ~in -0.51 ~in$ 0.12 ~in^^ -0.50 ~inbj* -0.15 ~inbjud -0.15 ~infl* -0.27 ~info* -0.08 ~infö* 0.30 ~inför -0.19
        ~införd 0.38 ~ing -1.28 ~inga 0.33 ~inga^^ 0.46 ~inge* -0.29 ~ingen$ -0.08 ~ingen^ -1.23 ~ingenstan -0.10
        ~ingenting -0.22 ~ingenting$ -0.10 ~ingå* -0.09 ~ingång -0.09 ~inkö* 0.07 ~inlandskommun 0.07 ~inle* 0.20
        ~inn -0.23 ~innan$ -0.14 ~inne* 0.37 ~inom 0.07 ~inom^^ -0.08 ~inra* -0.11 ~inram -0.11 ~insp* -0.28
        ~inspel -0.18 ~instruktion 0.10 ~int 0.12 ~int^ 0.12 ~inte -0.29 ~inte$ -0.80 ~inte* 0.33 ~inte^ -0.12
        ~inte^^ 0.87 ~intervju 0.37 ~inti* -0.20 ~intr* 0.09 ~intress 0.10 ~introduktion -0.09 ~invä* 0.07
        ~invänd 0.07 ~is -0.39 ~is^^ -0.16 ~isho* -0.06 ~isti* -0.06 ~istid -0.06 ~it -0.14 ~ja -0.17 ~ja$ -0.94
        ~ja^ -0.08 ~jag 0.98 ~jag$ 0.50 ~jag^ -0.55 ~jag^^ -0.24 ~janu* -0.40 ~januari -0.40 ~januari$ -0.40
        ~jarg* -0.05 ~jargong -0.05 ~jo 0.41 ~jo$ 0.21 ~jo^ 0.15 ~jobb -0.11 ~jobs -0.56 ~jobs$ -0.46 ~jour 0.27
        ~jour* 0.28 ~jouren$ 0.25 ~ju 0.28 ~ju$ 0.10 ~jul 0.19 ~juli -0.34 ~juli$ -0.26 ~juni 0.33 ~juri* 0.10
        ~jurist 0.18 ~just 0.47 ~just* -0.15 ~just^ 0.10 ~justerverk -0.06 ~jäga* -0.10 ~jämf* 0.16 ~jämför 0.18
        ~jämställd -0.44 ~jämställdheten$ -0.05 ~jämställt -0.19 ~jämt$ 0.07 ~jätt* 0.08 ~kaff 0.47 ~kaff* 0.49
        ~kaffe$ 0.41 ~kaffet^ 0.08 ~kaka 0.14 ~kale* -0.26 ~kalend -0.26 ~kall -0.11 ~kall* -0.28 ~kalla^ 0.16
        ~kallt -0.07 ~kalv* -0.07 ~kalvmärkning -0.07 ~kalvmärkningen$ -0.07 ~kame* -0.35 ~kamer -0.35 ~kamp* -0.26
        ~kan -0.77 ~kan$ -0.15 ~kan^ -0.40 ~kan^^ -0.27 ~kans* 0.37 ~kansk 0.34 ~kanske^^ 0.10 ~karl* -0.12
        ~kart* -0.12 ~kartläggning -0.21 ~kass* -0.08 ~kassör -0.08 ~kedj -0.10 ~kedj* -0.08 ~kill -0.81 ~kill* -0.96
        ~killar^ -0.07 ~killarna$ -0.18 ~killarna^ -0.17 ~kios* 0.13 ~kiosk 0.12 ~kiosken$ 0.15 ~klag* -0.08
        ~klar 0.37 ~klar* 0.13 ~klart -0.06 ~klas* 0.57 ~kloc* -0.18 ~klock -0.20 ~klub* 0.06 ~klubben$ 0.34
        ~kläd -0.08 ~kläd* -0.08 ~knap* 0.49 ~knapp -0.11 ~kock 0.26 ~kock* -0.13 ~kod -0.12 ~koke* -0.17
        ~kokersk -0.17 ~koll 0.44 ~koll* 0.86 ~kolla$ 0.06 ~kolla^ 0.14 ~kolleg 1.07 ~kollega^^ 0.40 ~kom -0.53
        ~kom$ 0.10 ~kom^ -0.65 ~kom^^ 0.56 ~komm -0.25 ~komment -0.10 ~kommer^^ -0.71 ~kommit 0.06 ~kommun$ -0.05
        ~kommunalråd 0.17 ~kommunalrådet^ -0.07 ~kommunchef 0.13 ~kommunchefen^ 0.08 ~kommunens^ -0.24
        ~kommuner$ -0.11 ~kommunerna^ -0.08 ~kommunhus 0.15 ~komp* 0.06 ~kompletter 0.43 ~kond* 0.46 ~konduktör 0.42
        ~konduktören^ 0.42 ~konf* -0.23 ~konfer -0.05 ~konferens -0.14 ~konstig -0.13 ~konsult 0.19 ~kont -0.27
        ~kont* -0.31 ~kontakt -0.11 ~kontor 0.11 ~kontoret$ 0.13 ~kontoret^^ -0.08 ~kontroller 0.14 ~kopp 0.66
        ~korr* -0.33 ~korrid -0.27 ~korridor$ -0.21 ~kort 0.38 ~kort$ 0.83 ~korv 0.19 ~kost 0.30 ~kost* 0.21
        ~kr^^ 0.08 ~kraf* -0.09 ~kraft -0.09 ~kram 0.07 ~kram^ 0.07 ~krav -0.23 ~krig -0.05 ~krig* -0.07 ~krim* -0.18
        ~kriminalvård -0.18 ~kriminalvården^ -0.25 ~krog -0.26 ~krog* -0.26 ~krogarna^ -0.26 ~kron -0.07 ~kron* -0.09
        ~krop* -0.54 ~kropp -0.61 ~kropp$ -0.18 ~kroppskamer -0.16 ~krän* -0.25 ~kräv -0.25 ~kräv* -0.24 ~kult* -0.08
        ~kun 0.42 ~kund -0.48 ~kund* -0.16 ~kunde^^ -0.14 ~kunderna^ -0.09 ~kura* -0.10 ~kuratorn -0.06
        ~kuratorn^ -0.06 ~kurser$ 0.12 ~kust 0.21 ~kust* 0.18 ~kusten$ 0.14 ~kv -0.79 ~kv$ -0.17 ~kv^ -0.16
        ~kv^^ -0.25 ~kvar -0.71 ~kvar$ -0.08 ~kvar* -0.05 ~kvart 0.13 ~kvartal -0.06 ~kvin -0.28 ~kvin* -1.31
        ~kvinn -1.09 ~kvinna$ -0.10 ~kvinna^^ -0.28 ~kvinnlig -0.16 ~kvinnojour 0.11 ~kvinnor$ -0.07 ~kvinnor^ -0.15
        ~kvinnor^^ -0.36 ~kvit* 0.07 ~kvitto 0.07 ~kvot -0.09 ~kvot* -0.12 ~kväl* -0.51 ~kväll -0.47 ~kvällarna$ -0.05
        ~kvällen$ -0.17 ~kyrk* 0.06 ~kyrkoherd 0.14 ~känd 0.14 ~känd* 0.52 ~känn 0.10 ~känn* 0.61 ~kännedom 0.69
        ~känner$ -0.06 ~känner^^ 0.23 ~käns* -0.12 ~känsl -0.12 ~kö -0.22 ~kö$ -0.16 ~köer -0.21 ~köer* -0.21
        ~kök -0.34 ~kön 0.12 ~kön$ 0.14 ~köns* -0.09 ~köpa 0.16 ~köpa^ 0.11 ~kör 0.60 ~kör^^ 0.68 ~köra -0.14
        ~körd 0.37 ~la -0.28 ~labb -0.05 ~lade 0.07 ~lag -0.42 ~lagb* -0.12 ~lamp -0.42 ~lamp* -0.42 ~lampor^ -0.34
        ~land -0.24 ~land* 0.23 ~landet$ -0.14 ~landsbygd 0.29 ~lapp 0.08 ~lapp* 0.09 ~larm 0.84 ~larm^ 0.53
        ~larmknapp -0.30 ~lath* -0.06 ~lathund -0.06 ~led -0.06 ~leda* 0.52 ~ledd -0.52 ~ledn* -0.38 ~ledning -0.41
        ~ledningen^ -0.24 ~ledningsgrupp -0.13 ~leds 0.22 ~leds* 0.09 ~lekt* -0.13 ~let 0.85 ~leta* 0.17 ~ligg -0.20
        ~ligg* -0.20 ~ligger^^ -0.08 ~lika -0.32 ~lika^ -0.29 ~linj 0.18 ~linj* 0.20 ~linjen$ -0.07 ~list 0.15
        ~list* 0.07 ~lista$ 0.07 ~lit -0.05 ~lite 0.58 ~ljus 0.22 ~ljus* -0.29 ~log 0.49 ~log^^ 0.49 ~loka* -0.13
        ~lokal -0.13 ~lokala^ -0.14 ~lots -0.06 ~lov 0.07 ~lova* 0.14 ~lrf -0.11 ~lrf^ -0.11 ~lst -0.18 ~lst^ -0.16
        ~luft 0.13 ~lugnt 0.30 ~lugnt$ 0.31 ~lukt 0.41 ~lukt* 0.08 ~lunc* 0.07 ~lunch -0.78 ~lunch$ -0.96 ~lust* 0.32
        ~lyck 0.28 ~lyft* -0.63 ~lykt* 0.08 ~lyktstolp 0.08 ~lyss -0.25 ~lyss* -0.39 ~lyssn -0.15 ~lyssnar$ -0.08
        ~läge* -0.09 ~lägg -0.13 ~lägg* -0.22 ~lägger^^ -0.05 ~läka* -0.30 ~läkt -0.24 ~läkt* -0.24 ~läm 0.08
        ~lämn 0.13 ~lämn* 0.13 ~län -0.59 ~läne* -0.08 ~länet -0.08 ~länet$ -0.14 ~läng 0.29 ~läng* -0.16 ~längr -0.15
        ~längre$ -0.11 ~länk -0.20 ~läns* -0.20 ~länsstyrels -0.10 ~länsstyrelsen$ -0.09 ~länsstyrelsen^ -0.68
        ~länsstyrelsens^ 0.26 ~lär -0.39 ~lär^^ -0.11 ~lära -0.15 ~lära* -0.07 ~lärarna^ -0.08 ~lärd -0.56 ~lärt -0.14
        ~läs -0.44 ~läsa 0.27 ~läsa* -0.05 ~läser^^ -0.30 ~läst 0.07 ~lät 0.74 ~lät^^ 0.52 ~låg -0.11 ~lån -0.09
        ~låna -0.22 ~lånar^^ -0.06 ~lång 0.08 ~lång* 0.12 ~lång^ 0.08 ~långt$ 0.07 ~lånt* -0.09 ~låntag -0.09
        ~låst 0.26 ~låt -0.17 ~låt^ -0.13 ~låter^^ -0.38 ~lön -0.51 ~löne* -0.43 ~lönekartläggning -0.07 ~lörd* -0.34
        ~lös -0.30 ~löser^^ -0.33 ~m 1.10 ~m$ 0.56 ~mall -0.39 ~mall* -0.32 ~mallen^ -0.11 ~mamm -0.18 ~mamm* -0.35
        ~mamma$ 0.30 ~mammor$ -0.08 ~mammor^ -0.09 ~man -0.51 ~man$ -0.14 ~man^^ 0.19 ~mand* -0.07 ~mann -0.12
        ~mann* -0.12 ~mannen^ -0.12 ~mans* -0.38 ~mansgrupp -0.08 ~mapp 0.09 ~marg* -0.25 ~marginal -0.25 ~mark -0.21
        ~mars -0.14 ~mask* -0.07 ~maskin$ -0.19 ~mat -0.29 ~mat$ -0.23 ~material 0.06 ~mats* 0.25 ~matsal 0.25
        ~me 0.44 ~med 0.21 ~med$ -0.58 ~med^ -0.09 ~med^^ -0.98 ~meda* -0.05 ~medarbet -0.05 ~mede* -0.19
        ~medelåld -0.19 ~medelåldern^ -0.14 ~medl* -0.11 ~medlemm -0.08 ~medv* 0.13 ~medverk 0.13 ~mejl -0.58
        ~mejla^^ -0.58 ~mell -0.32 ~mell* -0.26 ~mellan^^ -0.35 ~men -0.25 ~men^ 0.12 ~men^^ -0.16 ~meni* -0.22
        ~mening -0.22 ~ment* -0.10 ~mentor -0.07 ~mer 0.42 ~mer$ 0.49 ~mer^^ 0.14 ~mest -0.70 ~midd* -0.15
        ~middag -0.15 ~middagen$ -0.15 ~mig 0.70 ~mig$ 0.06 ~mig^^ 0.18 ~mikr* -0.41 ~mil -0.35 ~mil^^ -0.13
        ~milj* 0.28 ~miljon 0.29 ~miljoner$ 0.26 ~min 1.48 ~min$ 0.41 ~min^ 0.64 ~min^^ -0.27 ~mina -0.26 ~mind* -0.32
        ~mindr -0.45 ~mindre^ -0.33 ~minn* 0.07 ~minns$ 0.08 ~minst -0.10 ~minu* -0.42 ~minut -0.12 ~minut$ 0.09
        ~minuter 0.24 ~minuter^^ -0.44 ~miss* 0.15 ~mitt -0.69 ~mjöl* -0.68 ~mm 0.52 ~mm^ 0.33 ~mobi* -0.14
        ~mobil -0.29 ~mode* 0.28 ~modell 0.18 ~money -0.28 ~morg* 0.21 ~morgon 0.21 ~morgon$ 0.21 ~mot -0.27
        ~mot^^ -0.09 ~mots* -0.31 ~motsats -0.09 ~motsatsen$ -0.09 ~motstånd -0.21 ~mott* -0.15 ~mottagning -0.16
        ~mun 0.33 ~muse* 0.12 ~myck -0.52 ~myck* -0.52 ~mycket$ -0.07 ~mycket^^ -0.17 ~mynd* 0.06 ~myndig 0.06
        ~myndigheter^^ -0.11 ~mä 0.14 ~män -0.83 ~män$ 0.06 ~män^ -0.14 ~männ -0.40 ~männ* -0.44 ~männen$ 0.12
        ~männen^ -0.33 ~märk -0.45 ~märks$ -0.37 ~mäss 0.14 ~mäss* 0.14 ~mät -0.43 ~mäter^^ -0.20 ~mål -0.10
        ~mål^^ -0.05 ~mån -0.17 ~mån$ -0.13 ~måna* -0.65 ~månad -0.64 ~månaden$ -0.44 ~månd* 0.11 ~måndag 0.11
        ~mång -0.90 ~många^ -0.20 ~mår -0.21 ~måst 0.14 ~måste^^ 0.19 ~mödr* -0.11 ~mödravård -0.09 ~möjl* 0.71
        ~möjlig 0.71 ~mörk* -0.08 ~möt -0.35 ~möte$ 0.27 ~möte* -0.39 ~möte^^ 0.16 ~mötena$ -0.23 ~mötena^ -0.10
        ~möter^^ -0.17 ~mötet^ 0.34 ~n 0.65 ~namn 0.13 ~nati* -0.12 ~nationell -0.12 ~natt -0.45 ~natt* -0.87
        ~natten$ -0.15 ~nattis -0.24 ~nattis^ -0.24 ~nattskift -0.25 ~natu* -0.12 ~naturbruksgymnasi -0.13 ~nej 0.62
        ~nej$ -0.60 ~nej^ 0.71 ~ner -0.76 ~ni -0.30 ~ni^^ -0.11 ~nick -0.33 ~nio -0.99 ~nitt* -0.36 ~nittiotal -0.26
        ~no^ 0.08 ~nog 0.75 ~noll* -0.56 ~nolltoleran -0.56 ~nolltolerans^ -0.38 ~nord* 0.20 ~norm 0.28 ~norm* 0.09
        ~norr -0.12 ~not -0.06 ~note* 0.53 ~noter 0.53 ~nr -0.06 ~nu 0.89 ~nu$ 0.15 ~nu^ 0.53 ~nu^^ 0.22 ~nume* -0.09
        ~numer -0.09 ~ny 0.44 ~ny^ 0.15 ~nya -0.65 ~nya^ -0.51 ~nya^^ -0.07 ~nyck* -0.15 ~nyckeln -0.10 ~nytt 0.16
        ~nä 0.14 ~nä^ 0.14 ~nämn 0.26 ~nämn* 0.10 ~nämnas$ 0.25 ~nämnd -0.27 ~när 0.15 ~när^^ -0.16 ~nära -0.12
        ~närv* 0.18 ~närvar 0.13 ~närvarande^ 0.13 ~näst 0.67 ~näst* 0.48 ~nästa$ -0.20 ~nästa^ 0.41 ~nätt -0.30
        ~nätt* -0.30 ~nå -0.11 ~någo* -0.07 ~någon -0.60 ~någon$ 0.14 ~någon^ -0.16 ~någon^^ 0.07 ~något 0.51
        ~något$ 0.09 ~något^ 0.07 ~något^^ 0.21 ~nån -0.31 ~nån^^ -0.10 ~nånt* -0.06 ~nånting -0.06 ~når -0.06
        ~o -0.30 ~o^^ -0.07 ~oavs* -0.07 ~oavsett -0.07 ~obs 0.20 ~obs^ 0.20 ~och -0.56 ~och^ -0.52 ~och^^ -0.37
        ~också$ 1.04 ~också^^ -0.35 ~of -0.25 ~of^^ -0.08 ~offe* 0.10 ~oft -0.25 ~ofta -0.19 ~ofta$ 0.12 ~ofta* -0.25
        ~oftare$ -0.09 ~ohäl* -0.09 ~ohäls -0.09 ~oj 0.12 ~oj^ 0.12 ~okej 0.46 ~okej^ 0.45 ~okla* 0.22 ~oklart 0.22
        ~okun* -0.46 ~okunskap -0.46 ~olik -0.10 ~oläs* 0.39 ~oläslig 0.39 ~om 0.98 ~om$ -0.37 ~om^ 0.15 ~om^^ 0.10
        ~omkl* -0.13 ~områ* 0.31 ~områd 0.45 ~områdespolis -0.18 ~omso* -0.10 ~omsorgschef -0.08
        ~omsorgscheferna^ -0.08 ~omsä* -0.06 ~omsättning -0.06 ~on -0.09 ~one -0.27 ~onsd* -0.21 ~onsdag -0.21
        ~onsdagar$ -0.16 ~ord 0.36 ~orda* 0.23 ~ordagrant 0.12 ~ordagrant$ 0.12 ~ordet^ -0.10 ~ordf 0.45 ~ordf* 0.37
        ~ordf^ 0.60 ~ordför 0.36 ~ordföranden^ 0.25 ~ordn* 0.36 ~ordning 0.15 ~ordning$ 0.06 ~orga* 0.66 ~ork -0.40
        ~orka -0.13 ~orkar$ -0.06 ~orkar^^ 0.69 ~oro -0.16 ~ort 0.16 ~orter$ 0.18 ~oss -0.75 ~oss$ -0.16 ~oss^^ -0.11
        ~ovil* -0.71 ~pack* -0.18 ~papp -0.34 ~papp* -0.32 ~papper 0.45 ~papper$ -0.09 ~pappor^ -0.07 ~papporna^ -0.05
        ~pappr -0.32 ~pappret$ -0.30 ~par -0.34 ~park* 0.35 ~parkering 0.11 ~part -0.26 ~part* 0.49 ~parterna^ -0.21
        ~parti 0.31 ~pass -0.14 ~pass* -0.11 ~passar$ -0.07 ~patr* -0.15 ~patrull -0.15 ~paus 0.36 ~pek -0.10
        ~peka* 0.14 ~peng -0.12 ~peng* -0.68 ~pengar$ -0.24 ~pens* -0.07 ~pensionen$ -0.05 ~per -0.60 ~peri* -0.13
        ~period -0.13 ~pers -0.23 ~pers* 0.26 ~person -0.11 ~person$ 0.32 ~personal -0.21 ~personalchef 0.29
        ~personlig 0.16 ~pga -0.13 ~pins* 0.09 ~pinsamt 0.09 ~pinsamt$ 0.09 ~pip 0.31 ~piper^^ 0.31 ~pitc* -0.10
        ~pitch -0.10 ~plac* -0.05 ~plan -0.11 ~plan* -0.10 ~plas* -0.34 ~plass -0.17 ~plat 0.18 ~plat* 0.29
        ~plats -0.05 ~platschef 0.22 ~plug* -0.08 ~plugg -0.08 ~plus 0.09 ~plöt* -0.60 ~plötslig -0.60
        ~plötsligt^ -0.59 ~pojk -0.36 ~pojk* -0.39 ~pojkarna$ -0.24 ~pojkarna^ -0.09 ~poli* -0.09 ~policy -0.14
        ~polis$ -0.07 ~polisen$ 0.62 ~polisen^ -0.18 ~polisen^^ -0.08 ~polisens^ -0.10 ~polisområd 0.17 ~politik -0.10
        ~porr -0.18 ~port* -0.09 ~poäng 0.54 ~prak* 0.07 ~praktik 0.20 ~prat -0.28 ~prat* -0.89 ~prata^ -0.09
        ~pratade^^ 0.24 ~pratar^^ -0.36 ~prec* 0.43 ~precis 0.56 ~precis^^ 0.38 ~pres* 0.36 ~presenter 0.19
        ~presenterade^^ 0.22 ~prin* 0.06 ~princip -0.07 ~pris -0.29 ~pris* -0.27 ~prob* 0.24 ~problem 0.24
        ~problem$ 0.31 ~proc* -0.47 ~procent -0.46 ~procent^^ -0.29 ~proj* -0.30 ~projekt -0.34 ~projekt$ -0.11
        ~projekt^^ -0.12 ~prot* 0.17 ~prov 0.25 ~prov* 0.07 ~psyk* -0.08 ~psykisk -0.05 ~publ* -0.46 ~publicer -0.12
        ~publish -0.23 ~punkt -0.05 ~punkt$ 0.08 ~pärm 0.09 ~på -0.31 ~på$ 0.29 ~på^ 0.24 ~på^^ -0.31 ~påmi* 0.11
        ~påminn 0.18 ~påpe* 0.19 ~påpek 0.19 ~påst* -0.10 ~rad 0.11 ~rad$ 0.18 ~rakt -0.05 ~raml -0.06 ~raml* -0.06
        ~rapp* -0.08 ~rapporten$ -0.06 ~rast -0.09 ~rast* -0.09 ~rece* 0.07 ~reception 0.06 ~receptionen$ 0.06
        ~red -0.42 ~reda 0.45 ~redan$ 0.15 ~redo* -0.20 ~redogjord 0.08 ~redovis -0.09 ~redovisning -0.10 ~refe* 0.13
        ~regi* -0.27 ~registerutdrag -0.11 ~registerutdrag$ -0.09 ~regl -0.08 ~regl* 0.26 ~regn 0.28 ~reko* 0.16
        ~rekr* 0.21 ~rekryter 0.29 ~rekt* 0.19 ~rektorn 0.16 ~rela* -0.11 ~relation -0.11 ~remi* -0.09 ~remiss -0.09
        ~rent 0.17 ~rent$ 0.11 ~repo* -0.07 ~rese* -0.38 ~resp* -0.14 ~respondent -0.12 ~rest -0.36 ~rest* -0.37
        ~revi* -0.69 ~revisor -0.51 ~rik 0.43 ~riket$ 0.36 ~rikt* -0.26 ~riktig -0.24 ~riktigt$ -0.42 ~ring -1.07
        ~ring* -0.52 ~ring^ -0.38 ~ringa$ -0.51 ~ringde^ 0.31 ~ringde^^ -0.18 ~ringer$ 0.18 ~rit -0.10 ~rita -0.05
        ~rita* -0.11 ~roli* -0.07 ~rolig 0.45 ~roligt$ -0.14 ~roll 0.34 ~roll$ 0.26 ~roll* -0.09 ~rop 0.15
        ~ropar^^ 0.11 ~rota* -0.38 ~rotation -0.25 ~rubr* 0.13 ~rubrik 0.13 ~rum^^ -0.08 ~rumm 0.13 ~rumm* 0.13
        ~rummet$ 0.15 ~run 0.23 ~rund* 0.05 ~runt -0.46 ~ruta -0.20 ~ruti* -0.07 ~rutin -0.33 ~rutin^ -0.09
        ~räck -0.27 ~räck* -0.28 ~räcker^^ -0.21 ~rädd -0.05 ~räk -0.47 ~räkn -0.38 ~räkn* -0.39 ~räkna$ -0.12
        ~räkna^ -0.26 ~räknas^^ -0.05 ~rätt -0.15 ~rätt* -0.34 ~råd 0.19 ~rådg* -0.19 ~rådgiv -0.11 ~rökt 0.11
        ~rörd 0.27 ~röst 1.20 ~röst* 0.69 ~röst^^ 0.09 ~rött 0.29 ~s 0.07 ~sa 0.33 ~sa^^ -0.09 ~sade 0.85 ~sade^^ 0.66
        ~sagt 0.61 ~sagt$ 0.08 ~said 0.49 ~sak -1.09 ~sak$ -1.17 ~saken$ 0.26 ~saker$ -0.06 ~sakn -0.07 ~sakn* -0.07
        ~samb* 0.10 ~samh* 0.13 ~saml -0.13 ~saml* -0.08 ~samm -1.04 ~samm* 0.38 ~samma^ -0.06 ~sammanfatt 0.12
        ~samo* 0.20 ~samordn 0.24 ~samtal 0.30 ~samtal$ 0.23 ~samtal^ 0.14 ~samtidig -0.48 ~samtlig -0.12
        ~samtliga^ -0.06 ~samv* 0.73 ~samverk 0.68 ~sant 0.16 ~sant$ 0.17 ~satt 0.21 ~satte^^ -0.25 ~scen -0.19
        ~sche* -0.24 ~schem -0.23 ~schy* -0.07 ~se 0.41 ~seco* -0.06 ~second -0.06 ~sed -0.14 ~sedan^ -0.22
        ~segl* -0.08 ~sekr* 0.64 ~sekreter 0.85 ~sekreterare^ 0.81 ~sekretess -0.21 ~sekretess^ -0.06
        ~sekretessen^ -0.13 ~seme* 0.29 ~sen -0.23 ~sen^ 0.28 ~sent -0.24 ~sent$ -0.06 ~sept* 0.05 ~septemb 0.05
        ~ser -0.85 ~ser$ -0.38 ~seri -0.06 ~seri* -0.06 ~sett 0.11 ~sett$ 0.12 ~sex 0.15 ~sex$ -0.26 ~sex^ -0.17
        ~sexan$ -0.25 ~sext* -0.31 ~sextonåring -0.05 ~sexu* -0.22 ~sid 0.07 ~sidor$ -0.07 ~siff* 0.53 ~siffr 0.53
        ~siffran$ 0.08 ~siffrorna$ 0.14 ~sig -0.20 ~sig$ -0.32 ~sign* -0.64 ~signal -0.64 ~sik 0.12 ~sikt -0.08
        ~simu* -0.28 ~simulatorn -0.20 ~simulatorn^ -0.20 ~sin 0.17 ~sina -0.09 ~sist 0.46 ~sista$ 0.06 ~sista^^ 0.28
        ~sitt -0.68 ~sitt* -0.13 ~sitter$ 0.15 ~sitter^ 0.08 ~sitter^^ -0.10 ~sju -0.38 ~sjuk* -0.55
        ~sjukskötersk -0.25 ~sjun* -0.41 ~sjut* -0.08 ~själ* -0.52 ~själv 0.13 ~själv$ 0.37 ~själv^ 0.49
        ~själva$ -0.18 ~själva^^ -0.06 ~sjät* -0.07 ~sjätt -0.07 ~ska 0.09 ~ska^ 0.20 ~ska^^ -0.14 ~skam -0.22
        ~skic* 0.13 ~skickar^^ 0.26 ~skif* -0.09 ~skift -0.08 ~skil* 0.25 ~skilj 0.25 ~skilln -0.06 ~skillnad -0.07
        ~skog -0.59 ~skog* -0.67 ~skogsägarförening -0.17 ~skoj 0.42 ~skol 0.22 ~skol* 0.08 ~skola$ -0.15
        ~skolan$ -0.10 ~skolan^ 0.53 ~skolor$ -0.10 ~skolskötersk -0.17 ~skra* -0.12 ~skratt -0.12 ~skrattade$ -0.05
        ~skrattar$ 0.07 ~skrattar^^ 0.07 ~skrev -0.40 ~skri* -0.45 ~skrik -0.15 ~skriv -0.14 ~skriv^ -0.14
        ~skriva$ -0.07 ~skriver$ -0.62 ~skriver^^ 0.20 ~skrivet$ 0.30 ~skrivit 0.06 ~skrivs^^ -0.13 ~skul* 0.11
        ~skull 0.14 ~skulle^ 0.75 ~skulle^^ 0.35 ~skyd* -0.31 ~skydd -0.06 ~skyddsombud -0.06 ~skyddsrond -0.08
        ~skyl* -0.30 ~skylt -0.38 ~skyn* -0.05 ~skynk -0.05 ~skynke$ -0.05 ~skäl -0.15 ~skäm -0.12 ~skäm* -0.49
        ~skämm 0.13 ~skämmas$ 0.13 ~skämt -0.15 ~skämten^ -0.11 ~skär* 0.14 ~skärm 0.06 ~skåd* -0.06 ~skådespel -0.06
        ~sköt -0.24 ~sköt* -0.22 ~slip* 0.49 ~slipp 0.49 ~slipper^^ 0.52 ~slog -0.05 ~slut 0.14 ~slut* -0.39
        ~slutar^^ -0.12 ~slutat$ -0.23 ~släk* -0.20 ~släp 0.34 ~släp$ 0.34 ~slå 0.82 ~slå^ 1.02 ~slår -0.11
        ~slöj* -0.18 ~sms 0.59 ~små -0.13 ~snabb 0.17 ~snar -0.33 ~snar* -0.33 ~snart 0.86 ~snitt -0.84 ~snitt$ -0.26
        ~snäl* 0.38 ~snäll 0.27 ~snällare$ 0.23 ~snör* -0.23 ~snöröjning -0.23 ~so -0.09 ~soc -0.19 ~soc^ -0.11
        ~soci* -0.56 ~socialjour -0.23 ~socialtjänst -0.55 ~socialtjänsten^ -0.36 ~som -0.88 ~som^^ 0.28 ~somm -0.13
        ~somm* -0.16 ~sommaren$ -0.06 ~sommarjobb -0.12 ~sommarjobben^ -0.09 ~son -0.28 ~sorry 0.48 ~sorry^ 0.21
        ~sort* 0.06 ~sorter 0.07 ~sortera$ 0.16 ~spar -0.34 ~spec* -0.21 ~spel 0.61 ~spel* 0.70 ~spelade^^ -0.14
        ~spon* 0.27 ~spri* 0.11 ~spridit -0.12 ~spring 0.29 ~springa$ 0.29 ~språk -0.22 ~språk$ -0.10 ~spår 0.38
        ~spår* 0.31 ~stab -0.18 ~stab* 0.09 ~stad* -0.08 ~stadg -0.07 ~stan -0.16 ~stan* -0.11 ~stann -0.11
        ~star* -0.56 ~stark -0.41 ~start -0.16 ~stat -0.28 ~stat* -0.07 ~station -0.56 ~stationen$ 0.15
        ~statistik$ -0.09 ~statsbidrag -0.15 ~statsbidragen^ -0.10 ~stav 0.19 ~stav* 0.15 ~stic* -0.08 ~stif* -0.13
        ~stift -0.20 ~still -0.06 ~stip* -0.11 ~stod 0.26 ~stol -0.23 ~stol* 0.11 ~stolt 0.24 ~stopp 0.30 ~stor 0.33
        ~stor* -0.19 ~stra* -0.30 ~strategi -0.07 ~strategin -0.09 ~stry* -0.09 ~stryk -0.18 ~strö* 0.23 ~stud* -0.11
        ~studi -0.05 ~stund 0.54 ~stund$ 0.50 ~styc* -0.48 ~styck -0.48 ~styr* 0.68 ~styrels 0.44 ~städ 0.22
        ~städ* 0.11 ~stäl* -0.33 ~ställ -0.08 ~ställd -0.28 ~stället$ 0.34 ~stäm* -0.14 ~stämm -0.13 ~stän* -0.30
        ~stäng -0.31 ~stå 0.47 ~stå$ 0.21 ~ståe* -0.07 ~ståend -0.07 ~står 0.10 ~står^^ 0.23 ~stör* 0.24 ~störr 0.34
        ~succé -0.22 ~suck 0.38 ~suck$ 0.38 ~suic* -0.11 ~suicid -0.11 ~sure 0.13 ~sure^ 0.13 ~svar* -0.33
        ~svaren^ 0.08 ~svaret$ 0.24 ~svensk -0.09 ~svet* -0.25 ~svår -0.08 ~svårt 0.96 ~svårt^ -0.24 ~syns -0.16
        ~synt 0.34 ~syst* -0.13 ~system -0.11 ~system$ -0.12 ~säg 0.42 ~säg^ 0.42 ~säga 0.76 ~säger^^ -0.31
        ~säke* 0.32 ~säker -0.33 ~säkert 0.44 ~sälj -0.14 ~säljs^^ -0.08 ~säng -0.22 ~sänk* 0.85 ~sänkt 0.85
        ~sätt -0.23 ~sätt^ -0.14 ~så 0.42 ~så$ -0.56 ~så^ 0.22 ~så^^ 0.07 ~såd 0.22 ~såg 0.13 ~såld -0.22 ~sån 0.48
        ~sånt -0.07 ~sånt$ -0.06 ~söde* -0.10 ~söderut -0.10 ~sök -0.71 ~söka* -0.19 ~sökande$ -0.14 ~söker$ -0.18
        ~söks -0.10 ~söks^^ -0.10 ~sökt -0.76 ~sön -0.08 ~söne* -0.11 ~ta 0.44 ~ta^ 0.20 ~ta^^ -0.05 ~tack 0.08
        ~tack$ 0.37 ~tack* -0.47 ~tack^ 0.15 ~tack^^ 0.30 ~tafs -0.55 ~tafs* -0.55 ~tag 0.08 ~tag$ 0.13 ~taget$ -0.08
        ~tagit 0.21 ~tak -0.32 ~tal -0.54 ~tala -0.16 ~tala* 0.05 ~tand* -0.39 ~tandvård -0.44 ~tapp -0.10
        ~tapp* -0.10 ~tappar^^ -0.06 ~tar -0.36 ~tar^ 0.21 ~tar^^ 0.14 ~tas -0.37 ~taxi -0.50 ~taxi$ -0.50
        ~tech* -0.28 ~tekn* -0.07 ~tel -0.07 ~tele* -0.19 ~telefon -0.33 ~telefon$ 0.33 ~telefonen$ -0.31 ~ten -0.20
        ~tera* -0.07 ~terapeut -0.07 ~term* -0.14 ~termin -0.14 ~test* -0.12 ~text 0.33 ~text* 0.34 ~texten^ 0.17
        ~that 0.58 ~the 0.12 ~the^^ -0.20 ~they 0.53 ~three -0.10 ~ti -0.08 ~tid -0.22 ~tid$ -0.75 ~tid^ -0.37
        ~tid^^ 0.07 ~tide* -0.12 ~tiden$ -0.53 ~tiden^ 0.77 ~tidi* -0.38 ~tidig -0.38 ~tidigare$ -0.15 ~tidn* 0.37
        ~tidning 0.37 ~till -0.50 ~till$ 0.50 ~till* -0.08 ~till^^ 0.11 ~tillbak 0.45 ~tillbaka^^ -0.20
        ~tillgänglig -0.08 ~tillsamman -0.24 ~tillsammans$ -0.53 ~tillägg -0.20 ~timm -0.73 ~timm* -0.45
        ~timmar^^ -0.13 ~timme$ -0.20 ~tio -0.17 ~tion* -0.14 ~tiond -0.14 ~titt 0.26 ~titt* -0.10 ~titta^ 0.33
        ~tittade^^ -0.07 ~tjej -0.79 ~tjej$ -0.06 ~tjej* -0.77 ~tjejer$ -0.14 ~tjejer^ -0.11 ~tjejkväll -0.20
        ~tjejkvällarna^ -0.17 ~tjug* -0.09 ~tjugo -0.27 ~tjugo^ -0.26 ~tjugosex -0.07 ~tjän* -0.06 ~to 0.09
        ~toal* -0.10 ~toalett -0.10 ~tog 0.24 ~tolk 0.12 ~tolk* 0.37 ~tolk^ -0.16 ~tolken^ 0.43 ~tolv 0.45
        ~tolv* -0.29 ~tolv^ 0.56 ~ton -0.29 ~tonen^ -0.05 ~tork 0.07 ~tork* 0.06 ~tors* -0.07 ~torsdag -0.07
        ~trad* -0.10 ~tradition -0.10 ~trak* -0.24 ~trakt -0.15 ~tran* -0.07 ~transport -0.09 ~trap* 0.15 ~tras* -0.08
        ~trasig -0.08 ~tre -0.96 ~tre$ -0.08 ~trean -0.18 ~trean$ -0.12 ~tred* -0.25 ~tredj -0.17 ~tret* 0.50
        ~tretti -0.16 ~trettio -0.08 ~trettio$ -0.07 ~trettiotal 0.25 ~tretton 0.61 ~trod* -0.20 ~trodd -0.20
        ~trodde^^ -0.31 ~tror -0.50 ~tror$ -0.06 ~tror^^ -0.25 ~trot 0.15 ~tryc* -0.07 ~tryck -0.07 ~tryg* -0.24
        ~trygg -0.20 ~träff 0.06 ~träffades^^ 0.10 ~trän 0.12 ~trän* 0.51 ~trög -0.18 ~trös* 0.51 ~tröst 0.51
        ~trösta$ 0.51 ~tung -0.29 ~tunn* 0.17 ~tunnel 0.16 ~tur -0.13 ~turn* -0.25 ~tvun* 0.16 ~tvung 0.16
        ~tvär* -0.13 ~tvärtom -0.13 ~tvät* -0.11 ~två -0.45 ~två$ 0.38 ~tyck -0.46 ~tyck* -0.12 ~tycker^^ -0.12
        ~tyckt 0.36 ~tydl* -0.32 ~tydlig -0.32 ~tydliga^^ -0.65 ~tyng* -0.14 ~typ -0.11 ~tyst$ -0.11 ~tyst* 0.85
        ~tystn 0.83 ~täck -0.07 ~täck* -0.10 ~tänk 0.46 ~tänk* 0.51 ~tänker^^ -0.69 ~tänkt 0.35 ~tävl* -0.07
        ~tävling -0.07 ~tåg 0.16 ~töms -0.13 ~unda* -0.35 ~unde* 0.07 ~under^ -0.13 ~underskrift 0.26
        ~underskrift$ 0.18 ~underteckn -0.07 ~undrade^^ 0.11 ~ung -0.40 ~unga -0.35 ~unga^ -0.07 ~unga^^ -0.15
        ~ungd* -0.22 ~ungdom 0.06 ~ungdomsförbund -0.10 ~ungdomsråd -0.08 ~unge* 0.17 ~ungefär 0.17 ~ungefär^ -0.17
        ~upp -0.19 ~upp$ 0.51 ~upp^^ 0.46 ~uppd* -0.49 ~uppdrag -0.47 ~uppe 0.22 ~uppf* -0.20 ~uppg* -0.12
        ~uppgift -0.09 ~upph* 0.72 ~upphandl 0.83 ~upphandling -0.17 ~upphandlingarna^ -0.06 ~upplägg 0.15 ~uppr* 0.07
        ~upprep 0.06 ~uppåt -0.07 ~ur 0.49 ~ursä* 0.57 ~ursäkt 0.57 ~ursäkta^ 0.15 ~ut -0.25 ~ut$ -0.12 ~ut^^ -0.26
        ~utan -0.28 ~utan* -0.12 ~utan^ -0.06 ~utan^^ -0.09 ~utanför -0.12 ~utanför$ 0.09 ~utanför^^ -0.22
        ~utbi* -0.27 ~utbild -0.26 ~utbilda^ -0.19 ~utes* 0.11 ~uteslut 0.11 ~utly* -0.08 ~utlä* 0.09 ~utom 0.41
        ~utru* -0.08 ~utrustning -0.08 ~utsa* -0.05 ~utsatt -0.05 ~utsk* 0.09 ~utst* -0.21 ~utställning -0.10
        ~utta* 0.07 ~uttal 0.09 ~uttr* 0.10 ~va 0.24 ~vad 0.23 ~vad$ -0.51 ~vad^ 0.70 ~vad^^ 0.59 ~vaka* -0.10
        ~vakant -0.10 ~vakt 0.23 ~vakt* 0.10 ~vaktmäst 0.24 ~vald -0.39 ~valde^^ -0.06 ~vali* 0.07 ~validering 0.09
        ~vana 0.06 ~vanl* -0.07 ~vanlig -0.07 ~var 1.14 ~var$ 0.28 ~var^ -0.92 ~var^^ 0.71 ~vara* 0.13 ~varandr 0.07
        ~varandra$ -0.07 ~varannan^^ -0.19 ~varav -0.10 ~vard* -0.43 ~vardag -0.37 ~vare* 0.66 ~varend 0.60
        ~varf* -0.07 ~varför -0.07 ~varför$ 0.20 ~varför^ -0.15 ~varit 0.20 ~varj -1.93 ~varje^ -0.58 ~varm 0.80
        ~vart -0.22 ~vart* -0.07 ~vartann -0.07 ~vatt 0.05 ~vatt* 0.09 ~vatten$ 0.37 ~vc -0.09 ~vd 0.72 ~vd^^ 0.08
        ~veck -0.78 ~veck* -0.08 ~vecka$ -0.22 ~veckan$ 0.37 ~veckor$ 0.14 ~vem 0.14 ~vem$ -0.23 ~verk* 0.26
        ~verklig -0.37 ~verksam 0.29 ~verksamhetschef 0.49 ~verksamhetschefen^ 0.38 ~vet -0.12 ~vet^ 0.43 ~vet^^ -0.79
        ~veta 0.12 ~veta$ 0.09 ~vete* -0.20 ~veterinär -0.20 ~vi 0.32 ~vi$ -0.07 ~vi^ -0.55 ~vi^^ 0.13 ~vid -0.20
        ~vid^^ -0.44 ~vida* 0.26 ~vikt* -0.40 ~viktig -0.40 ~vilk -0.39 ~vilka^ -0.26 ~vill 0.13 ~vill$ 0.09
        ~vill* -0.27 ~vill^^ -0.39 ~ville^^ -0.10 ~villk -0.24 ~vint* -0.28 ~vintr -0.14 ~virk* 0.12 ~vis 0.62
        ~visa 0.41 ~visa* 0.48 ~visade^^ 0.08 ~visk -0.07 ~viss -0.07 ~viss* -0.13 ~visst 0.42 ~visste^^ 0.14
        ~vore 0.05 ~vux -0.27 ~vädr 0.12 ~vädr* 0.12 ~väg 0.19 ~väga* -0.13 ~vägen$ 0.05 ~vägen^ 0.33 ~vägg 0.22
        ~vägg* 0.22 ~väggen$ 0.19 ~vägr -0.09 ~vägr* -0.09 ~vägrar^^ -0.09 ~väl 0.79 ~välj -1.12 ~välk* 0.18
        ~välkomm 0.18 ~vänd 0.78 ~vänt 0.58 ~vänta$ 0.23 ~vänta^ 0.06 ~vänta^^ 0.26 ~väntar$ 0.06 ~väntetid -0.22
        ~värs* -0.18 ~värst -0.18 ~värsta^^ -0.13 ~värt 0.06 ~växe* -0.05 ~växeln -0.05 ~våg -0.67 ~våga -0.07
        ~vågar^^ -0.05 ~våld -0.71 ~våld$ -0.13 ~våld* -0.19 ~våld^^ -0.14 ~våning 0.12 ~vår -0.18 ~vår^^ 0.34
        ~våra -0.28 ~vård -0.16 ~vård* -0.19 ~we -0.15 ~we^ -0.15 ~webb* -0.25 ~webbinari -0.27 ~who -0.32 ~wom -0.15
        ~women$ -0.08 ~work* 0.12 ~workshop 0.16 ~workshopen$ 0.09 ~year -0.35 ~year$ -0.23 ~yngr -0.13 ~yngs* -0.35
        ~yngst -0.35 ~you^^ 0.05 ~yrke* -0.45 ~yrkesvägledning -0.20 ~ä -0.72 ~ä^^ -0.18 ~ägar -0.17 ~ägar* -0.20
        ~ägarna^ -0.26 ~äger -0.44 ~äger^^ -0.30 ~äldr -0.39 ~äldre^ -0.24 ~älg 0.06 ~älgj* 0.18 ~älgjakt 0.19
        ~än -0.50 ~ända -1.21 ~ändr* -0.09 ~ändring 0.17 ~ändå$ 0.28 ~är -0.31 ~är^ -1.27 ~är^^ -0.47 ~ären* -0.44
        ~ärend -0.43 ~ärende$ -0.15 ~ärli* -0.63 ~ärlig -0.64 ~ärligt^ 0.43 ~ärvs -0.11 ~ärvs^^ -0.11 ~äter -0.10
        ~även -0.25 ~å -0.82 ~å^ -0.62 ~åker -0.74 ~åkla* -0.09 ~åklag -0.09 ~åkte 0.30 ~åld -0.28 ~år -0.16
        ~år$ -0.32 ~år^^ -0.26 ~åren -0.25 ~året -0.41 ~året$ -0.08 ~året^^ -0.05 ~års -0.25 ~årsk* -0.36
        ~årskur -0.29 ~årsm* -0.19 ~årsmöt -0.19 ~åt -0.47 ~åter* 0.13 ~återkomm 0.20 ~återkommer^^ 0.07
        ~återkoppling -0.07 ~åtmi* -0.08 ~åtminston -0.08 ~åtta -0.34 ~åtta$ -0.12 ~åtti* 0.10 ~ökad -0.07 ~önsk 0.16
        ~önsk* 0.15 ~öpp -0.38 ~öppe* -0.23 ~öppet^^ -0.15 ~öppettid -0.23 ~öppettiderna^ -0.23 ~öppn 0.14 ~öppn* 0.12
        ~över 0.47 ~över$ 0.13 ~över* -0.44 ~överallt -0.39 ~överallt$ -0.32 ~övergrepp -0.13 ~övni* 0.19 ~övning 0.18
        ~övning$ 0.23 ~övri* 0.34 ~övrig 0.34 ~övriga^^ 0.05 ~övrigt$ -0.17
        """
}
