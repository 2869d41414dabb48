/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.89
        actAndProp 0.40
        actFirst 0.62
        actLight -0.42
        addresses 0.87
        afterClear 0.36
        afterClearShort 1.08
        alone 0.34
        aloneListed 0.73
        aloneUnheaded 0.41
        answer -0.63
        answerFirst 0.59
        answerReply 1.60
        asked 0.19
        asker 0.57
        asks -0.04
        asksMe -0.04
        asksPerson 1.21
        backShort -0.16
        bias 0.13
        bodyFaint 0.08
        brief 0.18
        briefNamed 0.24
        briefUnder 0.24
        cell -1.03
        clearConsent 0.74
        clearEmpty 0.41
        clearFirst 2.73
        clearInLong 1.38
        clearInstruction 0.51
        clearLate 1.93
        clearNarration 2.18
        clearPractical 0.54
        clearSetting 1.52
        commandLast 0.25
        contact 1.24
        dated 1.29
        digits 1.40
        enclosed 1.85
        errand 0.59
        exclaims 0.03
        exclaimsShort 0.05
        faintMore 0.04
        faintOne 0.03
        faintTwo 1.07
        filler 0.14
        finite -0.55
        firstOfMany 0.13
        fullest 0.23
        fullestNamed -0.47
        greeting 1.00
        hasQuote -2.25
        headed -0.80
        headedFirst -1.42
        headedLikely 0.32
        headedListed -0.09
        imperative -1.56
        insideBrackets 0.97
        interviewee -0.41
        item -0.62
        lastOfMany 0.24
        leading 1.19
        lightest 0.12
        me 1.21
        meFirst 0.41
        meLight -0.03
        meListed -0.47
        meRare 0.59
        meTold 0.64
        meTurnLight -0.88
        mixed 1.48
        mixedLight 1.34
        moment 0.32
        momentLight 0.31
        momentPast 0.77
        musing 0.52
        musingFirst 0.57
        musingMe 0.65
        musingTold 0.94
        named -0.58
        namedFirst 0.15
        namedLight 0.42
        namedListed -0.39
        namedProse 0.44
        namedTurn -0.28
        next 1.14
        nextClear 0.99
        nextLight -0.31
        noteEnd 0.98
        noteOpening 0.59
        number -0.34
        onlyNamed 0.32
        openingVerb 0.58
        ownFirst 0.02
        ownPast 0.27
        ownPastTold 0.81
        paperwork 1.00
        paperworkMe 0.11
        paperworkPast 0.16
        paperworkTwo 0.45
        pastLight 0.74
        pastLightOdd -0.42
        pastOdd 0.32
        pastThirdLight 0.43
        percent -0.57
        pleasantryFirst 0.83
        pleasantryShort 0.70
        pleasantryTurn 0.03
        prelude 0.65
        preludeFaint 0.37
        preludeShort 0.31
        preludeWeighty -0.06
        propLight 0.71
        propOne 0.09
        propPast 0.62
        propTwo 0.69
        question 0.91
        questionAnswered 0.03
        questionFirst 1.99
        questionListed 1.20
        questionPerson -0.61
        questionProse 0.39
        quoted 0.79
        reminderFirst 0.61
        reminderLight -0.09
        reminderPaper -0.25
        reminderPerson 0.36
        reminderTerse 0.90
        replies 0.63
        replyFirst 0.37
        replyFirstTurn 0.67
        reports -0.02
        role 0.27
        roleReported 0.04
        roleTold 0.07
        sceneFirst 0.41
        scenePast 0.83
        shortLight 0.28
        shortTold 0.12
        shortUnheaded -0.16
        smallTalk 0.07
        smallTalkLight 0.79
        smallTalkTurn -0.43
        smallTalkTwo 0.61
        societyHalf -0.64
        societyMore -1.10
        societyMost -0.96
        societyNone 0.88
        societyQuarter -0.64
        societyThree -1.24
        societyTwo -1.13
        tail 0.23
        tailFaint 0.63
        tailShort 0.08
        tellingNone 0.30
        tellingOne 0.19
        tellingTwo 0.12
        terse -0.47
        terseShort 0.32
        thirdFirst 0.48
        thirdFirstShort 0.30
        thirdTold 0.10
        titledLeading 0.74
        turn -0.87
        turnLight 0.41
        turnPerson 0.99
        turnShort 0.53
        turnUnasked -0.26
        turnUnaskedShort 0.63
        verbFirst 1.04
        verbFirstListed 0.50
        verbFirstPast 0.11
        weekday 0.34
        weight0 0.28
        weight05 -0.03
        weight1 0.07
        weight2 -0.62
        weightMore -1.73
        words1 -0.02
        words10 0.39
        words16 -0.38
        words3 -0.11
        words6 0.10
        wordsMore -1.16
        ~0 -0.16 ~00 0.29 ~000 -0.12 ~06 0.15 ~070-* 0.40 ~070-000 0.24 ~070-174 0.15 ~09 0.33 ~1 0.16 ~1$ 0.21
        ~10 0.39 ~11^ -0.10 ~11^^ 0.08 ~12 0.32 ~12$ 0.07 ~13 -0.06 ~14 -0.13 ~15 -0.17 ~15$ -0.20 ~15^ -0.17
        ~15^^ 0.19 ~16 0.15 ~16^ 0.08 ~17 -0.30 ~17^^ 0.10 ~18 -0.48 ~1^ 0.34 ~1^^ -0.08 ~2 -0.25 ~20 0.15 ~200 -0.14
        ~2009 -0.13 ~2020 -0.17 ~2020$ -0.15 ~2021 -0.10 ~2023 0.11 ~20^^ -0.18 ~23 0.13 ~23$ 0.07 ~23^^ 0.07
        ~26 -0.14 ~28 0.06 ~3 -0.29 ~30 -0.21 ~30^^ 0.15 ~31 0.18 ~38 0.52 ~4 0.08 ~40 -0.11 ~41 0.13 ~5 -0.16
        ~52 0.26 ~6 -0.14 ~65 -0.24 ~65$ -0.24 ~6^ -0.16 ~6^^ 0.06 ~7 0.33 ~77 0.06 ~7^ 0.38 ~7^^ 0.06 ~8 0.21
        ~8^ 0.22 ~9 -0.38 ~9$ -0.13 ~94 -0.41 ~about -0.07 ~abso* -0.29 ~absolut -0.29 ~absolut$ -0.22
        ~absolut^^ -0.22 ~affi* 0.39 ~affisch 0.39 ~aft -0.06 ~ager -0.13 ~akti* -0.05 ~aktör 0.07 ~aldr* -0.52
        ~aldrig -0.52 ~aldrig$ -0.11 ~alla -1.02 ~alla$ 0.09 ~alla^ -0.30 ~allt -0.97 ~allt$ -0.19 ~allt* 0.07
        ~allt^ -0.18 ~alltid -0.43 ~alltid^^ -0.12 ~alltså 0.55 ~alltså$ 0.07 ~alltså^ 0.37 ~allv -0.05 ~allv* -0.05
        ~almi -0.27 ~almi^ -0.23 ~anal* 0.22 ~and 0.28 ~ande* 0.36 ~andra$ -0.22 ~andra^^ -0.45 ~ang 0.13 ~angi* -0.20
        ~angiv -0.20 ~anmä* -0.15 ~anmäl -0.22 ~anmäla$ -0.08 ~ann -0.58 ~anna* -0.30 ~annan$ 0.13 ~annan^^ -0.10
        ~annar -0.31 ~annat$ -0.13 ~annon -0.05 ~ansl* 0.40 ~anst -0.21 ~anst* -0.07 ~ansö* -0.12 ~ansök -0.08
        ~antal 0.31 ~ante* 0.29 ~anteckning 0.26 ~anvä* -0.21 ~använd -0.06 ~använt -0.12 ~appl* -0.40 ~applåder -0.35
        ~april 0.40 ~april$ 0.27 ~arbe* -0.13 ~arbet 0.20 ~arbetsgiv -0.07 ~arbetsmiljö -0.30 ~are 0.25 ~argu* -0.29
        ~argument -0.29 ~arki* -0.24 ~arkitekt -0.24 ~arton -0.32 ~arton$ -0.12 ~arv -0.16 ~att -0.19 ~att^ -0.97
        ~att^^ 0.43 ~auto* 0.10 ~av -0.44 ~av^ -0.54 ~av^^ 0.22 ~avbr* 0.28 ~avbrut 0.26 ~avbröt 0.13 ~avgör -0.12
        ~avsa* -0.22 ~avsl* -0.07 ~avslut 0.08 ~avst* 0.42 ~avta* -0.12 ~avtal -0.12 ~b 0.13 ~back 0.13 ~back* 0.21
        ~bad -0.21 ~bad^^ -0.25 ~badh* -0.11 ~badhus -0.11 ~bakom 0.29 ~bank -0.34 ~bank* -0.34 ~banken^ -0.12
        ~bankerna$ -0.10 ~bankerna^ -0.07 ~bara 0.23 ~bara^ 0.64 ~bara^^ 0.19 ~barn 0.05 ~barn* -0.43 ~barn^ 0.08
        ~barnen$ 0.33 ~barnen^^ 0.34 ~barnomsorg -0.29 ~barnomsorg^ -0.10 ~barnomsorg^^ -0.10 ~barnpassning -0.19
        ~bas 0.07 ~be 0.69 ~bedö* -0.12 ~bedömning -0.13 ~befo* -0.18 ~begr* 0.06 ~begä* -0.46 ~begär 0.08
        ~beha* -0.06 ~behandling -0.05 ~behö* 0.61 ~behöv 0.28 ~behövd 0.36 ~behöver^^ 0.06 ~beky* 0.30 ~bekymr -0.18
        ~bemanningsföretag -0.05 ~bens* 0.22 ~bensträck 0.22 ~bere* 0.21 ~beredskap 0.41 ~berä* 0.32 ~berätt 0.25
        ~berätta$ 0.07 ~berättar^^ -0.08 ~berättels 0.06 ~besk* 0.28 ~beskriv 0.28 ~besl* -0.27 ~beslut -0.14
        ~best* -0.39 ~beställ -0.27 ~beställaren^ -0.15 ~bestämd 0.20 ~bestämm -0.27 ~bestämmer^^ -0.13 ~bestämt -0.09
        ~besö* -0.39 ~besök -0.55 ~besök$ -0.31 ~beta* -0.61 ~betal -0.32 ~betalade^^ 0.08 ~betalar^^ -0.24
        ~betalt -0.35 ~bety* -0.07 ~bibl* -0.09 ~bibliotek -0.09 ~bidr* -0.25 ~bidrag -0.27 ~bidragen^ -0.11
        ~bil -0.25 ~bilar$ -0.28 ~bild 0.36 ~bild$ 0.27 ~bill* -0.07 ~billig -0.07 ~biob* 0.12 ~biobiljett 0.12
        ~birg* 0.10 ~birgitt 0.10 ~bist* -0.08 ~biståndshandlägg -0.06 ~bit -0.05 ~biter$ -0.15 ~bitt* 0.17
        ~bjud -0.26 ~bjud^ -0.13 ~bjöd 0.23 ~bjöd^^ 0.17 ~bland -0.50 ~blev 0.11 ~blev^^ 0.11 ~bli 0.08 ~blind -0.07
        ~blir -0.28 ~blir^^ -0.09 ~bliv* 0.31 ~blivit 0.31 ~blåm* -0.19 ~blåmärk -0.14 ~boen* -0.14 ~boend -0.13
        ~bok -0.19 ~bokf* -0.15 ~bokföring -0.15 ~boks* 0.07 ~bokslut 0.15 ~bokstavlig -0.08 ~bokstavligen$ -0.08
        ~bola* -0.26 ~bolag -0.13 ~bor -0.12 ~bord -0.18 ~bord$ -0.14 ~bord* -0.06 ~borde^^ 0.05 ~bordet$ -0.10
        ~bort -0.58 ~bost* -0.18 ~bostäd -0.12 ~bostäder$ -0.05 ~bostäder^ -0.08 ~bra -0.46 ~bra^^ 0.08 ~bran* -0.17
        ~bransch -0.19 ~branschråd 0.12 ~bred* -0.23 ~bredvid -0.14 ~bros* -0.16 ~broschyr -0.16 ~brud* 0.12
        ~bruk 0.20 ~bruk* 0.17 ~bryt -0.05 ~brän* 0.21 ~bråk -0.49 ~bråk$ -0.37 ~bråk* -0.09 ~bröd 0.31 ~bröt 0.10
        ~budg -0.06 ~budg* -0.17 ~budget -0.06 ~budget$ -0.06 ~bup -0.14 ~bup^ -0.12 ~buss -0.74 ~buss* -0.73
        ~buss^^ -0.09 ~bussen$ -0.17 ~bussen^ -0.26 ~busshållplats -0.23 ~byal* -0.16 ~byalag -0.16 ~byalaget^ -0.11
        ~byar -0.05 ~byar* -0.07 ~bygd* 0.64 ~bygdegård 0.71 ~bygg$ 0.06 ~byt -0.33 ~byta$ 0.05 ~byter^^ -0.21
        ~byts -0.15 ~byts^^ -0.06 ~bytt -0.05 ~bära -0.11 ~bäst 0.22 ~bätt* 0.32 ~bättr 0.32 ~bättre$ -0.09 ~båd 0.18
        ~båda 0.24 ~båda$ 0.25 ~båt 0.21 ~bör -0.19 ~bör^^ -0.11 ~börj -0.08 ~börj* -0.21 ~börja$ 0.10 ~börja^ -0.13
        ~började$ -0.28 ~började^^ 0.60 ~börjar$ -0.12 ~ca -0.14 ~ca^ -0.14 ~chat* -0.17 ~chatt -0.08
        ~chattgrupp -0.08 ~chef 0.17 ~chef* 0.09 ~chefen^^ 0.08 ~cheferna^ -0.08 ~cirk* -0.08 ~cita* 0.07 ~cite* 0.07
        ~citer 0.07 ~civi* -0.20 ~civil 0.63 ~civilingenjör -0.13 ~cyke* -0.21 ~d -0.13 ~dag -0.69 ~dag$ -0.16
        ~dagar$ -0.09 ~dagordningen^ 0.05 ~dam 0.20 ~daml* -0.07 ~damlag -0.07 ~dans -0.09 ~dans* -0.16 ~dansen^ -0.12
        ~data -0.06 ~data^ -0.06 ~de -0.73 ~de^ -0.42 ~de^^ -0.53 ~dece* 0.06 ~decemb 0.06 ~december$ -0.07 ~del -0.57
        ~del$ -0.19 ~dela^ 0.09 ~delt* 0.16 ~deltag 0.14 ~deltidskår -0.06 ~dem -0.54 ~dem^^ -0.48 ~den 0.06
        ~den$ 0.26 ~den^ 0.23 ~den^^ 0.41 ~der 0.54 ~dess* -0.08 ~dessutom -0.08 ~det 0.28 ~det^ 0.26 ~det^^ 1.16
        ~deta* 0.53 ~detalj 0.54 ~dett 0.84 ~detta$ -0.07 ~detta^^ 0.17 ~diag* 0.47 ~dial* 0.11 ~dialog 0.15 ~dig 0.33
        ~dig$ 0.18 ~digi* -0.22 ~digitalt -0.23 ~digitalt$ -0.11 ~dina -0.09 ~dipl* 0.25 ~diplom 0.25 ~dire* -0.05
        ~direkt -0.06 ~direkt$ -0.07 ~diskussion^^ 0.08 ~dist* -0.49 ~distrikt 0.05 ~distriktsskötersk -0.09
        ~dit -0.16 ~dit$ -0.15 ~dock 0.09 ~dock* 0.07 ~doft 0.13 ~dokt* -0.06 ~doktorand -0.07 ~doku* 0.07
        ~dokument 0.14 ~dom -0.19 ~dom$ -0.05 ~doma* -0.05 ~domarna^ -0.06 ~dott 0.35 ~dott* 0.35 ~drar -0.06
        ~dric* -0.07 ~drick -0.07 ~driv 0.05 ~driv* 0.07 ~dröj* 0.20 ~dröjd 0.20 ~du 0.65 ~du^ 0.40 ~du^^ -0.12
        ~dua -0.06 ~dubb* -0.31 ~dubbelt -0.10 ~dubbl -0.19 ~dukt* -0.10 ~duktig -0.10 ~dusc* -0.16 ~dusch -0.15
        ~duschar^^ -0.12 ~dygn -0.15 ~dygn* -0.07 ~dä -0.17 ~dä^ -0.09 ~där$ 0.19 ~där^ -0.12 ~där^^ 0.35 ~däreft 0.12
        ~därefter^ 0.21 ~däremot -0.13 ~däri* -0.14 ~därifrå -0.14 ~därifrån^^ -0.08 ~därn* -0.14 ~därnäst -0.14
        ~därnäst^ -0.14 ~då -0.60 ~då$ 0.34 ~då^ -0.84 ~då^^ 0.28 ~dålig 0.69 ~dålig^ 0.07 ~dömd -0.73 ~dör -0.10
        ~dörr -0.17 ~dörr* -0.15 ~dörren$ 0.08 ~dött* -0.19 ~döttr -0.19 ~döttrarna^^ -0.07 ~eft -0.24 ~efte* -0.31
        ~efter$ -0.16 ~efter^ 0.11 ~efterfråg 0.18 ~efterhand -0.11 ~efterhand^^ -0.11 ~eftersom -0.19 ~efteråt -0.14
        ~egen$ 0.23 ~egen* 0.30 ~egen^^ 0.14 ~egentlig 0.33 ~egentligen$ 0.59 ~eget -0.16 ~egna -0.18 ~ej$ 0.10
        ~ej^^ 0.15 ~ekon* 0.40 ~ekonomichef 0.34 ~ekonomin -0.10 ~el -0.13 ~elak -0.19 ~elakt 0.41 ~elev 0.07
        ~elev* -0.45 ~elever$ -0.09 ~eleverna^ -0.06 ~elevhäls -0.28 ~elevhälsan$ -0.08 ~ell 0.29 ~eller^ 0.44
        ~elpr* -0.13 ~elpris -0.13 ~elpriset^ -0.13 ~elva -0.95 ~elva$ -0.44 ~elva* -0.06 ~elvahundr -0.06 ~emot 0.17
        ~en 0.10 ~en$ 0.28 ~en^ -0.44 ~en^^ 0.52 ~ena 0.38 ~ena^^ 0.11 ~enad -0.09 ~enad* -0.09 ~enda -0.37
        ~enda$ -0.17 ~enhe* 0.24 ~enhetschef 0.24 ~enhetschefen^ 0.28 ~enkel -0.22 ~enkä* -0.15 ~enkät -0.22
        ~enkäter$ -0.12 ~enli* 0.24 ~enlig 0.24 ~enrum -0.08 ~enrum$ -0.08 ~ens -0.27 ~ens$ -0.07 ~ensa* -0.09
        ~ensam 0.13 ~ensam^ -0.11 ~ensamm -0.07 ~ensk* 0.06 ~enskild 0.11 ~er 0.13 ~erbj* 0.18 ~erkä* 0.21 ~erkän 0.14
        ~erkänna$ 0.14 ~ersä* 0.16 ~ersätt 0.18 ~ersättning -0.09 ~ett -0.13 ~ett^ -0.33 ~ett^^ -0.14 ~exam* 0.44
        ~exampl 0.44 ~example$ 0.41 ~exem* 0.31 ~exempel 0.28 ~fack -0.08 ~fack* -0.08 ~fadd* -0.13 ~fakt* 0.21
        ~fall* -0.21 ~fami* -0.40 ~familj -0.35 ~familjer$ -0.12 ~familjerätt -0.07 ~fann -0.25 ~fast -0.10
        ~fatt* -0.10 ~fel 0.44 ~fel$ 0.41 ~fem -0.70 ~fem$ -0.25 ~femt -0.07 ~femt* -0.48 ~femtioårsåld 0.14
        ~femton -0.40 ~femton^ -0.16 ~fick 0.49 ~fick^ 0.12 ~fick^^ 0.45 ~fika 0.13 ~fika$ 0.07 ~fika* -0.41
        ~fika^ 0.06 ~fika^^ 0.06 ~film 0.09 ~film* 0.11 ~fin 0.53 ~finn 0.16 ~finn* -0.07 ~finns$ -0.07 ~finns^^ 0.31
        ~fint 0.37 ~fjol -0.16 ~fjol$ -0.10 ~fjor* 0.47 ~fjorton 0.57 ~fjorton$ -0.06 ~fjortond -0.09 ~fjäl* -0.20
        ~fjär* -0.71 ~fjärd -0.19 ~fjärde^^ -0.31 ~fjärdedel -0.96 ~flag* -0.06 ~flagg -0.06 ~fler -0.59 ~fler^ -0.21
        ~fles* -0.26 ~flest -0.29 ~flesta^^ -0.07 ~flic* 0.06 ~flick 0.10 ~flickor$ -0.09 ~flickorna^ 0.45 ~flyt* 0.81
        ~flytt 0.17 ~flyttar^^ -0.08 ~foaj* 0.31 ~foajén 0.31 ~folk -0.90 ~folk$ -0.10 ~folk* -0.18 ~folk^ -0.22
        ~folkhälsostrateg 0.17 ~form -0.09 ~form* 0.28 ~formuler 0.22 ~formulering 0.19 ~formuleringen^^ 0.17
        ~formulär -0.06 ~fors* -0.10 ~forskning -0.06 ~forty -0.08 ~fot -0.06 ~fotb* -0.13 ~fotbollsträn -0.17
        ~foto 0.05 ~foto* -0.18 ~foun* -0.05 ~fram -0.25 ~fram$ -0.16 ~fram* 0.54 ~framåt 0.38 ~framåt^ 0.35
        ~fred 0.10 ~fred* -0.30 ~fredag -0.07 ~fredagar$ -0.06 ~fris* 0.48 ~frispråkig 0.78 ~frisör -0.08 ~frit* -0.18
        ~fritidsled -0.10 ~friv* -0.24 ~frivillig -0.32 ~frivilliga^ -0.24 ~fråg -0.07 ~fråg* 0.31 ~fråga$ 0.11
        ~fråga^ -0.11 ~fråga^^ -0.49 ~frågade^^ -0.07 ~frågan$ -0.06 ~frågan^ -0.10 ~frågan^^ 0.39 ~frågar$ -0.13
        ~frågar^^ -0.27 ~frågas$ 0.15 ~från -0.06 ~från^^ -0.55 ~frös 0.08 ~full 0.53 ~fullt$ -0.06 ~fund* -0.14
        ~fung* -0.15 ~funger -0.15 ~fungerar^^ -0.15 ~funk -0.23 ~funk* -0.19 ~funktion -0.07 ~funn* -0.06
        ~funnit -0.06 ~fy 0.13 ~fyll -0.24 ~fylld 0.11 ~fyra -0.77 ~fyra^ -0.10 ~fyrt* -0.19 ~fyrtio -0.14
        ~fyst* -0.06 ~fystest -0.06 ~färd* -0.10 ~färdig -0.07 ~få -0.07 ~få^^ -0.22 ~får -0.65 ~får^ 0.14
        ~får^^ -0.21 ~fått -0.25 ~följ -0.32 ~följ^ -0.23 ~föns* 0.28 ~fönstr 0.36 ~för -1.19 ~för^ 0.06 ~för^^ -0.06
        ~förb* -0.18 ~förbi 0.46 ~förbi$ -0.10 ~förbund -0.07 ~förd* -0.37 ~fördel -0.18 ~före -0.29 ~före$ -0.08
        ~före* -0.30 ~förebild -0.06 ~föreläs -0.16 ~föreläsning -0.43 ~föreläsning$ -0.43 ~förening 0.53
        ~föreningar$ -0.05 ~föreslå -0.05 ~företag -0.19 ~förh* 0.13 ~förhör 0.11 ~förk* 0.16 ~förklar 0.15
        ~förklarade^^ 0.08 ~förl* 0.22 ~förlåt 0.27 ~förlåt$ 0.14 ~förlåt^ 0.16 ~föro* -0.09 ~förord -0.06
        ~förordar^^ -0.06 ~förr -0.21 ~förr$ -0.08 ~förr* 0.47 ~förra^ -0.06 ~förra^^ -0.22 ~förrest 0.41 ~förs* -0.10
        ~försiktig 0.19 ~först 0.20 ~först$ -0.09 ~förstår -0.06 ~förstår$ -0.06 ~förstås -0.10 ~försäkringskass -0.51
        ~försäkringskassan^ -0.29 ~förv* -0.32 ~förvalt 0.14 ~förvaltning -0.46 ~förä* 0.07 ~föräldr -0.05
        ~föräldraledig 0.22 ~gall* -0.09 ~galleri -0.09 ~gaml -0.08 ~gara* -0.09 ~garag 0.06 ~garantipension -0.25
        ~gard* -0.06 ~gardin -0.06 ~gatu* -0.06 ~gav -0.60 ~gav^^ -0.09 ~ge -0.08 ~ge^ -0.09 ~geme* -0.07 ~gene* -0.37
        ~generationsskift -0.09 ~generationsväxling -0.35 ~ger 0.20 ~gets -0.31 ~ggr -0.13 ~ggr$ -0.06 ~gick 0.45
        ~gick$ -0.35 ~gick^^ 0.13 ~gjorde^^ -0.08 ~gjort -0.13 ~gled 0.24 ~glöm -0.23 ~glöm* -0.58 ~glöm^ -0.06
        ~glömd -0.09 ~glömm -0.55 ~glöms^^ -0.06 ~glömt -0.11 ~god 0.24 ~god^ 0.08 ~godk* 0.15 ~godkänd 0.07
        ~godkändes$ 0.05 ~godkändes^^ 0.05 ~godkänn 0.06 ~gran* -0.52 ~grann -0.22 ~grannens$ -0.05 ~grannkommun -0.14
        ~grat* -0.12 ~gratis -0.13 ~gratis^ -0.09 ~grej -0.11 ~grej* -0.11 ~gril* 0.11 ~grill 0.11 ~grun* -0.14
        ~grund -0.06 ~grundskol -0.07 ~grundskolan$ -0.05 ~grupp -0.20 ~gruv* 0.20 ~grän* -0.06 ~gräns -0.06
        ~grät 0.44 ~gubb -0.15 ~gubb* -0.25 ~gubbarna^ -0.08 ~guld -0.30 ~guld$ -0.20 ~gäll -0.32 ~gäll* -0.36
        ~gäller^^ -0.07 ~gär -0.42 ~gärna^^ -0.20 ~gäst -0.31 ~gäst* -0.30 ~gång -0.78 ~gång$ -0.13 ~gång* -0.29
        ~gång^^ -0.08 ~gånger$ 0.55 ~går -0.47 ~går^^ -0.86 ~gård -0.12 ~gård* -0.14 ~gården^ -0.06 ~gått -0.05
        ~gör -0.26 ~gör$ -0.60 ~gör^ 0.10 ~gör^^ -0.38 ~göra -0.17 ~ha 0.38 ~ha^ 0.14 ~ha^^ 0.14 ~hade 0.08
        ~hade^^ 0.26 ~haft 0.06 ~haha 0.06 ~haha^ 0.06 ~hall -0.09 ~hall* -0.38 ~halltid -0.32 ~halltider^^ -0.15
        ~halltiderna^ -0.08 ~hallå 0.18 ~hallå^ 0.15 ~halv -0.05 ~halv* -0.10 ~hamn* -0.13 ~han 0.22 ~han$ -0.16
        ~han^ 0.36 ~han^^ -0.20 ~hand 0.10 ~hand* -0.27 ~handen$ 0.27 ~handl -0.36 ~handlägg -0.06 ~hann 0.06
        ~hant* -0.20 ~har -0.21 ~har$ -0.26 ~har^^ -0.35 ~hbtq* -0.18 ~hbtq-ungdom -0.12 ~hbtq-ungdomar^ -0.12
        ~he^ 0.11 ~hej 0.08 ~hej^ 0.09 ~hel -0.05 ~hela -0.38 ~helg -0.09 ~helg* -0.08 ~helt -0.14 ~helt* -0.06
        ~heltid -0.05 ~hem -0.82 ~hembygdsrörels 0.10 ~heml* -0.18 ~hemm 0.35 ~hemma$ -0.06 ~hems* 0.15 ~hemt* -0.06
        ~hemtjänst -0.06 ~henn -0.29 ~henne$ -0.19 ~hennes^ 0.31 ~herr* -0.11 ~herrlag -0.07 ~het 0.13 ~hind* -0.05
        ~hinn -0.44 ~hinn* -0.39 ~hinner^^ -0.11 ~hiss -0.15 ~hist* 0.26 ~histori 0.34 ~hit -0.57 ~hit$ -0.23
        ~hitt -0.09 ~hjäl* -0.11 ~hjälp -0.10 ~hjälpt -0.05 ~hjär* -0.05 ~hm 0.54 ~hm^ 0.54 ~hock* -0.16
        ~hockeyn -0.06 ~hon 0.59 ~hon^ -0.34 ~hon^^ -0.34 ~honom -0.26 ~honom$ -0.08 ~hopp 0.32 ~hopp* 0.34 ~hos -0.42
        ~hos^^ -0.16 ~host 0.06 ~host* 0.06 ~hot -0.11 ~hr-c* 0.59 ~hr-chef 0.59 ~hr-chefen^ 0.58 ~hund -0.07
        ~hund* -0.35 ~hunn 0.06 ~hunn* 0.17 ~hunnit 0.08 ~hur -1.08 ~hus -0.16 ~husb* 0.06 ~huvu* 0.34 ~huvud 0.48
        ~huvudet$ 0.27 ~huvudkontor -0.09 ~hyll -0.09 ~hyll* -0.09 ~hyr -0.10 ~hyresvärd -0.25 ~hyresvärdarna^ -0.15
        ~hyrl* -0.19 ~hyrläk -0.19 ~hyrläkare^^ -0.16 ~häkt -0.09 ~häkt* -0.09 ~hälf* -0.18 ~hälft -0.18 ~häls 0.39
        ~häls* 0.39 ~hälsa^^ 0.06 ~hälsade^^ 0.18 ~hämt -0.22 ~hämt* -0.27 ~hämtar^^ -0.14 ~händ -0.06 ~händer$ 0.07
        ~häng -0.24 ~häng* -0.06 ~hängd 0.13 ~hänt 0.61 ~hänv* -0.12 ~hänvis -0.10 ~här 0.65 ~här^ 0.43 ~här^^ 0.38
        ~häri* 0.32 ~härifrå 0.32 ~härl* 0.21 ~härlig 0.21 ~häst -0.28 ~håll -0.14 ~håll* 0.24 ~hållit 0.78
        ~hållplats -0.18 ~hållplatser^^ -0.11 ~hård -0.09 ~hårt 0.09 ~högr -0.51 ~högs* -0.12 ~högstadi -0.20
        ~höj -0.20 ~höj^ -0.20 ~höll 0.11 ~hör -0.53 ~hör^^ -0.06 ~höra 0.31 ~höra$ 0.06 ~hörd 0.32 ~hörs -0.28
        ~hört 0.21 ~höst 0.10 ~höst* 0.06 ~i -0.54 ~i$ 0.08 ~i^^ 0.22 ~ibla* -0.26 ~ibland -0.26 ~ibland$ -0.16
        ~idee* -0.10 ~ideell -0.10 ~ifrå -0.13 ~ifrån$ -0.08 ~igen 0.16 ~ihop -0.11 ~ihåg 0.17 ~imam -0.06
        ~imam* -0.06 ~in -0.49 ~in$ 0.10 ~in^^ -0.44 ~inbj* -0.10 ~inbjud -0.10 ~infl* -0.17 ~infö* 0.16 ~inför -0.14
        ~införd 0.20 ~ing -1.20 ~inga 0.23 ~inga^^ 0.39 ~inge* -0.20 ~ingen^ -1.03 ~ingenstan -0.05 ~ingenting -0.14
        ~ingenting$ -0.07 ~ingå* -0.13 ~ingång -0.13 ~inle* 0.12 ~inn -0.08 ~innan$ -0.15 ~inne* 0.29 ~inra* -0.08
        ~inram -0.08 ~insp* -0.27 ~inspark -0.09 ~inspel -0.10 ~instruktion 0.08 ~int^ 0.08 ~inte -0.14 ~inte$ -0.76
        ~inte* 0.29 ~inte^ -0.09 ~inte^^ 0.73 ~intervju 0.29 ~intervju^ 0.11 ~inti* -0.14 ~intress 0.07
        ~intresse$ 0.08 ~introduktion -0.06 ~irri* 0.22 ~is -0.31 ~is^^ -0.14 ~it -0.11 ~ja -0.13 ~ja$ -0.66 ~jag 0.90
        ~jag$ 0.37 ~jag^ -0.52 ~jag^^ -0.32 ~janu* -0.35 ~januari -0.35 ~januari$ -0.35 ~jo 0.23 ~jo$ 0.20 ~jobs -0.57
        ~jobs$ -0.41 ~jodå 0.05 ~jodå^ 0.05 ~jour 0.25 ~jour* 0.26 ~jouren$ 0.24 ~ju 0.28 ~jul 0.17 ~juli -0.35
        ~juli$ -0.26 ~juni 0.42 ~jurist 0.08 ~just 0.27 ~just* -0.11 ~jämf* 0.11 ~jämför 0.11 ~jämställd -0.28
        ~jämställdhetsfråg -0.05 ~jämställt -0.07 ~jämt -0.08 ~jätt* 0.07 ~kaff 0.34 ~kaff* 0.31 ~kaffe$ 0.26
        ~kaffet^ 0.06 ~kaka 0.09 ~kale* -0.19 ~kalend -0.19 ~kall -0.09 ~kall* -0.16 ~kalla^ 0.13 ~kallt -0.07
        ~kame* -0.28 ~kamer -0.28 ~kamp* -0.16 ~kan -0.74 ~kan$ -0.10 ~kan^ -0.41 ~kan^^ -0.16 ~kans* 0.30 ~kansk 0.29
        ~kanske^^ 0.11 ~karl* -0.08 ~kart* -0.11 ~kartläggning -0.14 ~kedj -0.06 ~kill -0.61 ~kill* -0.69
        ~killarna$ -0.08 ~killarna^ -0.14 ~kios* 0.14 ~kiosk 0.11 ~kiosken$ 0.10 ~klag* -0.11 ~klar 0.34 ~klart -0.20
        ~klas* 0.39 ~kloc* -0.19 ~klock -0.19 ~klub* 0.15 ~klubb 0.11 ~klubben$ 0.28 ~knap* 0.20 ~knapp -0.10
        ~knappt 0.41 ~kock 0.24 ~kock* -0.08 ~kod -0.10 ~koke* -0.14 ~kokersk -0.14 ~koll 0.30 ~koll* 0.69
        ~kolla^ 0.11 ~kolleg 0.80 ~kollega^^ 0.37 ~kom -0.42 ~kom$ 0.08 ~kom^ -0.48 ~kom^^ 0.43 ~komm -0.31
        ~komm* 0.13 ~komment -0.08 ~kommer^^ -0.58 ~kommit 0.14 ~kommunalråd 0.21 ~kommunchef 0.13 ~kommunchefen^ 0.08
        ~kommunens^ -0.37 ~kommuner$ -0.06 ~kommunerna^ -0.06 ~kommunernas^ -0.22 ~kommunhus 0.06 ~komp* 0.12
        ~kompletter 0.32 ~kond* 0.38 ~konduktör 0.34 ~konduktören^ 0.34 ~konf* -0.17 ~konfer -0.06 ~konferens -0.08
        ~konferens$ -0.06 ~kons* -0.06 ~konstig -0.11 ~konsult 0.18 ~kont -0.19 ~kont* 0.14 ~kontakt -0.09
        ~kontor 0.09 ~kontoret$ 0.09 ~kontoret^^ -0.05 ~kopp 0.49 ~korr* -0.23 ~korrid -0.17 ~korridor$ -0.14
        ~kort 0.38 ~kort$ 0.62 ~korv 0.11 ~kost 0.23 ~kost* 0.18 ~kr^^ 0.10 ~kraf* -0.07 ~kraft -0.12 ~kram 0.06
        ~kram^ 0.06 ~krav -0.16 ~krim* -0.17 ~kriminalvård -0.14 ~kriminalvården^ -0.16 ~krog -0.18 ~krog* -0.18
        ~krogarna^ -0.18 ~kron -0.06 ~kron* -0.08 ~krop* -0.25 ~kropp -0.34 ~kropp$ -0.09 ~kroppskamer -0.09
        ~krän* -0.25 ~kräv -0.23 ~kräv* -0.23 ~kun 0.28 ~kund -0.32 ~kund* -0.11 ~kunde^^ -0.09 ~kura* -0.06
        ~kurs* 0.05 ~kurser$ 0.12 ~kust 0.14 ~kust* 0.11 ~kusten$ 0.10 ~kv -0.58 ~kv$ -0.14 ~kv^ -0.11 ~kv^^ -0.20
        ~kvar -0.63 ~kvart 0.14 ~kvin -0.21 ~kvin* -1.19 ~kvinn -0.90 ~kvinna$ -0.06 ~kvinna^^ -0.25 ~kvinnlig -0.08
        ~kvinnor$ -0.05 ~kvinnor^ -0.07 ~kvinnor^^ -0.27 ~kvit* 0.09 ~kvitto 0.09 ~kvot* -0.09 ~kväl* -0.50
        ~kväll -0.49 ~kvällen$ -0.18 ~kyrk* 0.06 ~kyrkoherd 0.14 ~känd 0.11 ~känd* 0.46 ~känn 0.07 ~känn* 0.62
        ~kännedom 0.54 ~känner^^ 0.16 ~käns* -0.07 ~känsl -0.09 ~kö -0.16 ~kö$ -0.12 ~köer -0.12 ~köer* -0.12
        ~kök 0.10 ~köket$ 0.35 ~kön 0.14 ~kön$ 0.13 ~köns* -0.15 ~könsbund -0.05 ~köpa 0.09 ~köpa^ 0.08 ~kör 0.42
        ~kör^^ 0.53 ~köra -0.13 ~körd 0.28 ~la -0.26 ~labb -0.05 ~labb^^ -0.05 ~lade 0.13 ~lag -0.28 ~lagb* -0.09
        ~lamp -0.28 ~lamp* -0.28 ~lampor^ -0.23 ~land -0.17 ~land* 0.14 ~landet$ -0.10 ~landsbygd 0.20 ~lapp 0.06
        ~lapp* 0.07 ~larm 0.78 ~larm* 0.06 ~larm^ 0.49 ~larmknapp -0.19 ~lath* -0.06 ~lathund -0.06 ~led -0.10
        ~leda* 0.29 ~ledd -0.27 ~ledn* -0.27 ~ledning -0.19 ~ledningen^ -0.15 ~ledningsgrupp -0.09 ~leds 0.24
        ~leds* 0.08 ~lekt* -0.09 ~let 0.66 ~leta* 0.16 ~ligg -0.15 ~ligg* -0.15 ~ligger^^ -0.07 ~lika -0.22
        ~lika^ -0.16 ~liks* -0.13 ~liksom -0.16 ~linj 0.15 ~linj* 0.16 ~linjen$ -0.05 ~list 0.21 ~list* 0.13
        ~lista$ 0.07 ~listan$ -0.05 ~lite 0.47 ~lite^^ 0.06 ~ljud 0.08 ~ljus 0.14 ~ljus* -0.18 ~ljusglimt -0.12
        ~log 0.42 ~log^^ 0.42 ~loka* -0.15 ~lokal -0.12 ~lokala^ -0.14 ~lots -0.09 ~lov 0.09 ~lova* 0.11 ~lst -0.09
        ~lst^ -0.08 ~luft 0.08 ~lugnt 0.18 ~lugnt$ 0.18 ~lukt 0.23 ~lunc* 0.05 ~lunch -0.61 ~lunch$ -0.89 ~lust* 0.18
        ~lyck 0.19 ~lyft* -0.32 ~lykt* 0.06 ~lyktstolp 0.06 ~lyss -0.20 ~lyss* -0.35 ~lyssn -0.17 ~lyssnar$ -0.07
        ~läge* -0.06 ~lägg -0.12 ~lägg* -0.16 ~läka* -0.19 ~läkt -0.20 ~läkt* -0.20 ~läm 0.07 ~län -0.43 ~läne* -0.06
        ~länet -0.06 ~länet$ -0.08 ~läng 0.24 ~läng* -0.20 ~längr -0.18 ~längre$ -0.06 ~länk$ -0.06 ~läns* -0.14
        ~länsstyrels -0.09 ~länsstyrelsen$ -0.07 ~länsstyrelsen^ -0.49 ~länsstyrelsens^ 0.11 ~lär -0.34 ~lär^^ -0.07
        ~lära -0.10 ~lära* -0.16 ~lärd -0.47 ~lärt -0.15 ~läs -0.26 ~läsa 0.19 ~läser^^ -0.19 ~läst 0.18 ~lät 0.53
        ~lät^^ 0.32 ~låg -0.12 ~låna -0.13 ~lång 0.10 ~lång* 0.06 ~lång^ 0.07 ~långt$ 0.06 ~lånt* -0.06 ~låntag -0.06
        ~låst 0.07 ~låt^ -0.06 ~låter^^ -0.29 ~lön -0.31 ~löne* -0.29 ~lörd* -0.10 ~lös -0.21 ~löser^^ -0.24 ~m 0.84
        ~m$ 0.47 ~m^^ -0.10 ~maj 0.09 ~maj$ -0.33 ~mall -0.20 ~mall* -0.19 ~mallen^ -0.05 ~mamm -0.12 ~mamm* -0.24
        ~mamma$ 0.23 ~man -0.49 ~man$ -0.08 ~man^ -0.06 ~man^^ 0.13 ~mann -0.09 ~mann* -0.09 ~mannen^ -0.08
        ~mans* -0.31 ~mansgrupp -0.09 ~marg* -0.15 ~marginal -0.15 ~mark -0.10 ~mars$ 0.05 ~maskin$ -0.13 ~mat -0.27
        ~mat$ -0.20 ~material 0.06 ~mats* 0.05 ~matsal 0.05 ~matsalen$ -0.11 ~me 0.29 ~med 0.08 ~med$ -0.47
        ~med^ -0.09 ~med^^ -0.73 ~mede* -0.15 ~medelåld -0.15 ~medelåldern^ -0.11 ~medl* -0.13 ~medlemm -0.11
        ~medlemmar$ -0.05 ~medv* 0.10 ~medverk 0.10 ~mejl -0.47 ~mejla^^ -0.46 ~mell -0.28 ~mell* -0.25
        ~mellan^^ -0.23 ~men -0.22 ~men^ 0.28 ~men^^ -0.23 ~meni* -0.12 ~mening -0.12 ~ment* -0.07 ~mentorskap -0.06
        ~mentorskap^ -0.06 ~mer 0.42 ~mer$ 0.36 ~mer^^ 0.12 ~mest -0.66 ~midd* -0.15 ~middag -0.15 ~middagen$ -0.15
        ~mig 0.52 ~mig^^ 0.09 ~mikr* -0.25 ~mil -0.32 ~mil^^ -0.10 ~milj* 0.22 ~miljon 0.23 ~miljoner$ 0.20 ~min 1.27
        ~min$ 0.34 ~min^ 0.56 ~min^^ -0.21 ~mina -0.13 ~mind* -0.30 ~mindr -0.42 ~mindre^ -0.25 ~minst -0.10
        ~minu* -0.27 ~minut$ 0.07 ~minuter 0.19 ~minuter^^ -0.36 ~miss* 0.08 ~mitt -0.59 ~mjöl* -0.48 ~mm 0.38
        ~mm^ 0.26 ~mobi* -0.14 ~mobil -0.25 ~mode* 0.24 ~modell 0.16 ~money -0.32 ~money$ -0.08 ~morg* 0.14
        ~morgon 0.14 ~morgon$ 0.14 ~mot -0.19 ~mot^^ -0.06 ~mots* -0.18 ~motstånd -0.13 ~mott* -0.09 ~mottagning -0.10
        ~mun 0.24 ~muse* 0.08 ~myck -0.41 ~myck* -0.41 ~mycket^^ -0.11 ~mynd* 0.17 ~myndig 0.18 ~män -0.54 ~män$ 0.08
        ~män^ -0.14 ~männ -0.33 ~männ* -0.37 ~männen$ 0.11 ~männen^ -0.25 ~märk -0.36 ~märks$ -0.29 ~mäss 0.07
        ~mäss* 0.07 ~mät -0.36 ~mätb* 0.65 ~mäter^^ -0.16 ~mål -0.08 ~mån -0.12 ~mån$ -0.10 ~måna* -0.52 ~månad -0.54
        ~månaden$ -0.37 ~mång -0.27 ~många$ -0.30 ~mår -0.24 ~måst 0.23 ~måste^^ 0.16 ~mödr* -0.08 ~möjl* 0.71
        ~möjlig 0.71 ~mörk* -0.07 ~möt -0.27 ~möte$ 0.12 ~möte* -0.31 ~möte^^ 0.13 ~mötena$ -0.14 ~mötena^ -0.12
        ~möter^^ -0.05 ~mötet^ 0.27 ~n 0.40 ~namn 0.10 ~nati* -0.11 ~nationell -0.07 ~natt -0.31 ~natt* -0.56
        ~natten$ -0.12 ~nattis -0.14 ~nattis^ -0.14 ~nattskift -0.17 ~natu* -0.10 ~naturbruksgymnasi -0.11 ~nej 0.49
        ~nej$ -0.63 ~nej^ 0.44 ~ner -0.59 ~ngt -0.06 ~ni -0.42 ~ni^ 0.08 ~ni^^ -0.09 ~nick -0.26 ~nio -0.75
        ~nitt* -0.24 ~nittiotal -0.18 ~no -0.05 ~nog 0.47 ~noll* -0.40 ~nolltoleran -0.40 ~nolltolerans^ -0.31
        ~nord* 0.06 ~norm 0.25 ~norm* 0.10 ~norr -0.11 ~note* 0.40 ~noter 0.42 ~nu 0.65 ~nu$ 0.10 ~nu^ 0.41 ~nu^^ 0.14
        ~nume* -0.07 ~numer -0.07 ~ny 0.21 ~ny^ 0.06 ~nya -0.48 ~nya^ -0.28 ~nya^^ -0.13 ~nyck* -0.15 ~nyckeln -0.07
        ~nä 0.08 ~nä^ 0.08 ~nämn 0.18 ~nämn* 0.12 ~nämnas$ 0.21 ~nämnd -0.17 ~när 0.07 ~när^ 0.07 ~när^^ -0.12
        ~nära -0.10 ~näri* -0.32 ~närm -0.06 ~närm* -0.06 ~närv* 0.13 ~närvar 0.11 ~närvarande^ 0.11 ~näst 0.46
        ~näst* 0.40 ~nästa$ -0.12 ~nästa^ 0.30 ~nätt -0.24 ~nätt* -0.24 ~nå -0.08 ~någo* -0.06 ~någon -0.54
        ~någon$ 0.10 ~någon^ -0.07 ~något 0.51 ~något$ 0.09 ~något^^ 0.19 ~nån -0.25 ~nån^^ -0.06 ~o -0.21 ~o^^ -0.06
        ~oavs* -0.07 ~oavsett -0.07 ~obs 0.13 ~obs^ 0.13 ~och -0.55 ~och^ -0.59 ~och^^ -0.18 ~också$ 0.82
        ~också^^ -0.20 ~of -0.20 ~of^^ -0.12 ~offe* 0.11 ~oft -0.26 ~ofta -0.07 ~ofta$ 0.12 ~ofta* -0.26 ~ohäl* -0.06
        ~ohäls -0.06 ~oj 0.07 ~oj^ 0.07 ~okej 0.35 ~okej^ 0.34 ~okla* 0.19 ~oklart 0.19 ~okun* -0.38 ~okunskap -0.38
        ~oläs* 0.38 ~oläslig 0.38 ~om 0.95 ~om$ -0.36 ~om^^ 0.07 ~ombu* 0.16 ~ombud 0.14 ~omkl* -0.07 ~områ* 0.30
        ~områd 0.32 ~områdespolis -0.10 ~områdespolis^^ -0.07 ~omso* -0.12 ~omsorgschef -0.07 ~omsorgscheferna^ -0.07
        ~on -0.06 ~one -0.15 ~onsd* -0.19 ~onsdag -0.19 ~onsdagar$ -0.13 ~ord 0.14 ~orda* 0.14 ~ordagrant 0.08
        ~ordagrant$ 0.08 ~ordagrant^^ 0.08 ~ordet^ -0.09 ~ordf 0.33 ~ordf* 0.43 ~ordf^ 0.42 ~ordför 0.41
        ~ordföranden^ 0.17 ~ordn* 0.24 ~ordning 0.12 ~ordning$ 0.05 ~orga* 0.63 ~ork -0.29 ~orka -0.09 ~orkar^^ 0.67
        ~oro -0.11 ~ort 0.05 ~orter$ 0.10 ~oss -0.72 ~oss$ -0.19 ~oss^^ -0.11 ~ovil* -0.60 ~pack* -0.13 ~papp -0.26
        ~papp* -0.29 ~papper 0.37 ~papper$ -0.10 ~pappor^ -0.10 ~pappr -0.20 ~pappret$ -0.17 ~par -0.41 ~park* 0.25
        ~parkering 0.09 ~part -0.16 ~part* 0.42 ~parterna^ -0.14 ~parti 0.23 ~pass -0.13 ~pass* -0.14 ~passar$ -0.07
        ~patr* -0.14 ~patrull -0.14 ~paus 0.33 ~paus^ 0.05 ~pek -0.11 ~peka* 0.10 ~pekar^^ -0.08 ~peng -0.08
        ~peng* -0.52 ~pengar$ -0.12 ~pengar^^ -0.07 ~pens* -0.08 ~pension -0.05 ~pensionär -0.05 ~per -0.57
        ~perm* -0.29 ~pers* 0.22 ~person -0.08 ~person$ 0.10 ~personal -0.14 ~personalchef 0.36 ~personlig 0.12
        ~pga -0.08 ~pip 0.25 ~piper^^ 0.25 ~pitc* -0.08 ~pitch -0.08 ~plas* -0.26 ~plass -0.11 ~plat 0.16 ~plat* 0.60
        ~platschef 0.48 ~platschefen^ 0.45 ~plus 0.11 ~plöt* -0.28 ~plötslig -0.28 ~plötsligt^ -0.21 ~pojk -0.24
        ~pojk* -0.27 ~pojkarna$ -0.14 ~pojkarna^ -0.09 ~poli* -0.06 ~policy -0.16 ~polis 0.09 ~polisen$ 0.52
        ~polisen^ -0.14 ~polisens^ -0.06 ~polisområd 0.09 ~politik -0.05 ~porr -0.12 ~port* -0.13 ~poäng 0.36
        ~praktik 0.11 ~praktik^ -0.06 ~prat -0.25 ~prat* -0.67 ~prata^ -0.06 ~pratade^^ 0.28 ~pratar^^ -0.27
        ~prec* 0.40 ~precis 0.46 ~precis$ 0.30 ~precis^^ 0.30 ~pres* 0.23 ~presentationsrund 0.09 ~presenter 0.07
        ~presenterade^^ 0.07 ~pris -0.21 ~pris* -0.23 ~prob* 0.24 ~problem 0.24 ~problem$ 0.31 ~proc* -0.29
        ~procent -0.28 ~procent^^ -0.14 ~proj* -0.22 ~projekt -0.24 ~projekt$ -0.08 ~projekt^^ -0.06 ~prot* 0.14
        ~prov 0.27 ~prov* 0.12 ~psyk* -0.05 ~publ* -0.42 ~publicer -0.10 ~publish -0.24 ~på -0.34 ~på$ 0.21 ~på^ 0.22
        ~på^^ -0.17 ~påmi* 0.05 ~påminn 0.11 ~påpe* 0.16 ~påpek 0.16 ~påst* -0.07 ~rad$ 0.07 ~rade* -0.06 ~rader -0.06
        ~rams* 0.09 ~rapp* -0.14 ~rapport -0.05 ~rece* 0.08 ~reception 0.08 ~receptionen$ 0.08 ~red -0.27 ~reda 0.39
        ~redan$ 0.13 ~redo* -0.21 ~redogjord 0.05 ~redovis -0.11 ~redovisning -0.07 ~refe* 0.07 ~rege* -0.18
        ~regi* -0.32 ~region -0.10 ~regionen^^ -0.10 ~registerutdrag -0.12 ~registerutdrag$ -0.10 ~regl* 0.17
        ~regleringsbrev 0.33 ~regn 0.08 ~reko* 0.07 ~rekr* 0.16 ~rekryter 0.17 ~rekt* 0.20 ~rektorn 0.15 ~rela* -0.09
        ~relation -0.09 ~remi* -0.08 ~remiss -0.08 ~rent 0.10 ~rent$ 0.06 ~repo* -0.06 ~rese* -0.29 ~resp* 0.36
        ~respondent 0.32 ~rest -0.25 ~rest* -0.26 ~revi* -0.50 ~revisor -0.33 ~rik 0.25 ~riket$ 0.22 ~rikt* -0.18
        ~riktig -0.17 ~riktigt$ -0.28 ~riml* -0.40 ~rimlig -0.40 ~rimligt$ -0.40 ~ring -1.05 ~ring* -0.39 ~ring^ -0.32
        ~ringa$ -0.46 ~ringd -0.13 ~ringde^ 0.14 ~ringde^^ -0.13 ~ringer$ 0.10 ~rit -0.08 ~rita* -0.08 ~rolig 0.34
        ~roligt$ -0.07 ~roll 0.18 ~roll$ 0.12 ~roll* -0.05 ~rop 0.09 ~ropar^^ 0.07 ~rota* -0.24 ~rotation -0.16
        ~rubr* 0.13 ~rubrik 0.13 ~rum^^ -0.10 ~rumm 0.06 ~rumm* 0.06 ~rummet$ 0.08 ~run 0.14 ~runt -0.30 ~ruta -0.15
        ~rutin -0.19 ~rutin^ -0.06 ~räck -0.19 ~räck* -0.20 ~räcker^^ -0.15 ~räk -0.37 ~räkn -0.43 ~räkn* -0.44
        ~räkna$ -0.07 ~räkna^ -0.27 ~rätt -0.08 ~rätt* -0.25 ~rätt^^ -0.09 ~rätten^ -0.05 ~råd 0.15 ~rådf* -0.06
        ~rådfråg -0.06 ~rådg* -0.10 ~rådgiv -0.07 ~rökt 0.09 ~rörd 0.13 ~röst 1.03 ~röst* 0.46 ~röst^^ 0.07 ~rött 0.16
        ~sa 0.38 ~sa^^ -0.08 ~sade 0.64 ~sade^^ 0.44 ~sagt 0.42 ~sagt$ 0.08 ~said 0.36 ~sak -0.55 ~sak$ -1.11
        ~saken$ 0.15 ~saker$ 0.36 ~sakn -0.05 ~sakn* -0.05 ~samb* 0.06 ~samh* 0.06 ~saml -0.30 ~saml* -0.09
        ~samlar^^ -0.06 ~samm -0.92 ~samm* 0.31 ~samma^ -0.05 ~sammanfatt 0.15 ~samord -0.05 ~samordn 0.11
        ~samordna^ -0.05 ~samordnaren^ 0.05 ~samtal 0.21 ~samtal$ 0.17 ~samtal^ 0.08 ~samtal^^ 0.05 ~samtidig -0.25
        ~samtidigt^ -0.17 ~samtlig -0.08 ~samv* 0.64 ~samverk 0.58 ~sand -0.07 ~sant 0.12 ~sant$ 0.13 ~satt 0.22
        ~satte^^ -0.17 ~scen -0.05 ~sche* -0.15 ~schem -0.13 ~se 0.31 ~sed -0.13 ~sedan^ -0.22 ~segl* -0.07
        ~sekr* 0.53 ~sekreter 0.64 ~sekreterare^ 0.65 ~sekretess -0.14 ~sekretessen^ -0.06 ~seme* 0.17 ~sen -0.08
        ~sen^ 0.17 ~sent -0.18 ~ser -0.68 ~ser$ -0.31 ~ser^^ -0.06 ~seri -0.06 ~seri* -0.06 ~ses 0.06 ~sett 0.06
        ~sett$ 0.07 ~sex 0.07 ~sex$ -0.19 ~sex^ -0.06 ~sexan$ -0.12 ~sext* -0.23 ~sexu* -0.15 ~sid 0.09 ~sidor$ -0.06
        ~siff* 0.62 ~siffr 0.62 ~siffrorna$ 0.10 ~sig -0.24 ~sig$ -0.29 ~sign* -0.40 ~signal -0.52 ~sik 0.07
        ~sikt -0.05 ~simu* -0.19 ~simulatorn -0.10 ~simulatorn^ -0.10 ~sin 0.20 ~sina -0.07 ~sist 0.33 ~sist$ -0.15
        ~sista$ 0.05 ~sista^^ 0.21 ~sitt -0.54 ~sitt* -0.20 ~sitter^ 0.07 ~sitter^^ -0.07 ~sju -0.30 ~sjuk -0.05
        ~sjuk* -0.40 ~sjukfrånvaron -0.08 ~sjukskötersk -0.12 ~sjun* -0.17 ~själ* -0.47 ~själv$ 0.14 ~själv^ 0.37
        ~själva$ -0.08 ~självständig -0.16 ~självständighet^^ -0.16 ~sjät* -0.07 ~sjätt -0.07 ~sjön -0.06 ~sjön$ -0.06
        ~ska 0.22 ~ska^ 0.17 ~ska^^ -0.09 ~skam -0.11 ~skic* 0.17 ~skick 0.06 ~skickar^^ 0.26 ~skil* 0.22 ~skilj 0.18
        ~skog -0.28 ~skog* -0.43 ~skogsägarförening -0.12 ~skogsägarföreningen^ -0.08 ~skoj 0.37 ~skol 0.29
        ~skol* 0.12 ~skola$ -0.07 ~skolan$ -0.07 ~skolan^ 0.49 ~skolskötersk -0.14 ~skra* -0.11 ~skratt -0.11
        ~skrattar$ 0.05 ~skrattar^^ 0.05 ~skrev -0.25 ~skri* -0.52 ~skrik -0.10 ~skriv -0.12 ~skriv^ -0.05
        ~skriver$ -0.48 ~skriver^^ 0.17 ~skrivet$ 0.21 ~skrivit 0.07 ~skrivs^^ -0.08 ~skul* 0.16 ~skull 0.22
        ~skulle^ 0.62 ~skulle^^ 0.27 ~skyd* -0.26 ~skydd -0.08 ~skyddsombud -0.06 ~skyddsrond -0.05 ~skyl* -0.26
        ~skylt -0.42 ~skäl -0.11 ~skäl* -0.07 ~skäm -0.09 ~skäm* -0.34 ~skämm 0.06 ~skämmas$ 0.06 ~skämt -0.12
        ~skämten^ -0.09 ~skär* 0.08 ~sköt -0.15 ~sköt* -0.14 ~slip* 0.44 ~slipp 0.44 ~slipper^^ 0.45 ~slut 0.09
        ~slut* -0.44 ~slutar^^ -0.07 ~slutat$ -0.18 ~släk* -0.22 ~släp 0.29 ~släp$ 0.29 ~slå 0.79 ~slå^ 0.82
        ~slår -0.12 ~slöj* -0.15 ~sms 0.53 ~små -0.08 ~snabb 0.09 ~snack -0.11 ~snar -0.26 ~snar* -0.26 ~snart 0.69
        ~snett 0.25 ~snitt -0.60 ~snitt$ -0.16 ~snäl* 0.32 ~snäll 0.23 ~snällare$ 0.17 ~snör* -0.48 ~snöröjning -0.21
        ~so -0.07 ~soc -0.12 ~soc^ -0.07 ~soci* -0.50 ~socialjour -0.18 ~socialtjänst -0.36 ~socialtjänsten^ -0.22
        ~som -0.77 ~som^^ 0.34 ~somm* -0.09 ~son -0.14 ~sorry 0.32 ~sorry^ 0.12 ~sortera$ 0.06 ~spar -0.28
        ~spar* -0.05 ~spec* -0.18 ~specialförbund -0.09 ~spel 0.52 ~spel* 0.61 ~spelade^^ -0.07 ~spon* 0.29
        ~spri* 0.12 ~spridit -0.09 ~spring 0.26 ~springa$ 0.25 ~språk -0.16 ~språk$ -0.07 ~spår 0.24 ~spår* 0.14
        ~stab -0.13 ~stab* 0.06 ~stan -0.08 ~stan* -0.10 ~stann -0.10 ~star* -0.46 ~stark -0.30 ~start -0.16
        ~stat -0.15 ~stat* -0.12 ~station -0.33 ~stationen$ 0.08 ~statistik$ -0.05 ~statsbidrag -0.10
        ~statsbidragen^ -0.07 ~stav 0.16 ~stav* 0.13 ~stif* -0.06 ~stift -0.07 ~stip* -0.08 ~stod 0.21 ~stol* 0.16
        ~stolt 0.22 ~stopp 0.26 ~stor 0.31 ~stor* -0.08 ~stra* -0.12 ~strid -0.09 ~stry* -0.09 ~stryk -0.11
        ~strö* 0.20 ~stud* -0.13 ~stund 0.40 ~stund$ 0.37 ~styc* -0.37 ~styck -0.37 ~styr -0.06 ~styr* 0.54
        ~styrels 0.27 ~städ 0.18 ~städ* 0.07 ~stäl* -0.44 ~ställ -0.22 ~ställd -0.17 ~stället$ 0.21 ~stäm* -0.08
        ~stämm -0.07 ~stän* -0.27 ~stäng -0.26 ~stänger^^ -0.06 ~stå 0.29 ~stå$ 0.14 ~står 0.10 ~står^^ 0.22
        ~stör* 0.21 ~störr 0.30 ~succé -0.10 ~suck 0.26 ~suck$ 0.26 ~suic* -0.06 ~suicid -0.06 ~sund* -0.06
        ~sundsvall -0.06 ~sure 0.07 ~sure^ 0.07 ~svar -0.11 ~svar* -0.21 ~svaren^ 0.06 ~svaret$ 0.20 ~svensk -0.19
        ~svenska$ -0.13 ~svet* -0.17 ~svår -0.07 ~svårt 0.76 ~svårt^ -0.14 ~syns -0.15 ~syns$ -0.07 ~synt 0.26
        ~syst* -0.07 ~system -0.08 ~system$ -0.07 ~syv -0.20 ~säg 0.24 ~säg^ 0.33 ~säga 0.78 ~säger^^ -0.19
        ~säke* 0.23 ~säker -0.23 ~säkert 0.34 ~sälj -0.09 ~säng -0.21 ~sänk* 0.59 ~sänkt 0.59 ~sätt -0.15 ~sätt^ -0.08
        ~så 0.29 ~så$ -0.36 ~så^ 0.25 ~så^^ -0.10 ~såd 0.15 ~såg 0.06 ~såld -0.13 ~sån 0.30 ~söde* -0.07
        ~söderut -0.07 ~sök -0.45 ~söka* -0.12 ~sökande$ -0.10 ~söker$ -0.09 ~söks -0.09 ~söks^^ -0.09 ~sökt -0.66
        ~sön -0.08 ~söne* -0.10 ~ta 0.52 ~ta^ 0.22 ~tack 0.18 ~tack$ 0.29 ~tack* -0.32 ~tack^ 0.11 ~tack^^ 0.24
        ~tafs -0.42 ~tafs* -0.42 ~tag 0.07 ~tag$ 0.10 ~taget$ -0.05 ~tagit 0.14 ~tak -0.24 ~tal -0.59 ~tala -0.09
        ~tand* -0.18 ~tandvård -0.27 ~tandvården^ -0.14 ~tapp -0.10 ~tapp* -0.09 ~tappar^^ -0.05 ~tar -0.31 ~tar^ 0.15
        ~tar^^ 0.08 ~tas -0.26 ~taxi -0.39 ~taxi$ -0.39 ~tech* -0.16 ~tekn* -0.48 ~teknik -0.10 ~teknik$ -0.06
        ~teknisk -0.36 ~tel -0.06 ~tele* -0.25 ~telefon -0.20 ~telefon$ 0.32 ~telefonen$ -0.25 ~tema* -0.11
        ~temadag -0.11 ~ten -0.11 ~tera* -0.07 ~terapeut -0.07 ~term* -0.07 ~termin -0.08 ~test* -0.08 ~text 0.22
        ~text* 0.25 ~texten^ 0.11 ~that 0.38 ~the^^ -0.10 ~they 0.42 ~three -0.07 ~ti -0.06 ~tid -0.27 ~tid$ -0.50
        ~tid^ -0.27 ~tide* -0.05 ~tiden$ -0.37 ~tiden^ 0.53 ~tidi* -0.35 ~tidig -0.35 ~tidigare$ -0.11 ~tidn* 0.29
        ~tidning 0.29 ~till -0.64 ~till$ 0.37 ~till* -0.11 ~till^^ 0.10 ~tillbak 0.40 ~tillbaka^^ -0.08
        ~tillgänglig -0.07 ~tillsamman -0.23 ~tillsammans$ -0.36 ~tillstånd -0.11 ~tillståndsplikt -0.05
        ~tillägg -0.15 ~timm -0.54 ~timm* -0.27 ~timmar^^ -0.08 ~timme$ -0.16 ~tio -0.06 ~tion* -0.10 ~tiond -0.10
        ~titt 0.22 ~titt* -0.05 ~titta^ 0.23 ~tjej -0.50 ~tjej* -0.55 ~tjejer$ -0.09 ~tjejer^ -0.06 ~tjejkväll -0.14
        ~tjejkvällarna^ -0.12 ~tjugo -0.27 ~tjugo^ -0.22 ~tjän* -0.10 ~tjänst -0.06 ~to 0.05 ~toal* -0.06
        ~toalett -0.06 ~tog 0.21 ~tog^^ 0.07 ~tolk 0.13 ~tolk* 0.31 ~tolk^ -0.14 ~tolken^ 0.34 ~tolv 0.38 ~tolv* -0.22
        ~tolv^ 0.41 ~ton -0.22 ~tork 0.06 ~trak* -0.12 ~trakt -0.08 ~transport -0.05 ~trap* 0.12 ~tras* -0.07
        ~trasig -0.07 ~tre -0.90 ~tre$ -0.07 ~tre^ -0.09 ~trean -0.13 ~trean$ -0.07 ~tred* -0.24 ~tredj -0.15
        ~tret* 0.51 ~tretti -0.10 ~trettio -0.07 ~trettiotal 0.13 ~tretton 0.40 ~trod* -0.13 ~trodd -0.13
        ~trodde^^ -0.20 ~tror -0.35 ~tror$ -0.07 ~tror^^ -0.10 ~trot 0.15 ~tryg* -0.21 ~trygg -0.17 ~träf* 0.07
        ~träff 0.07 ~träffades^^ 0.09 ~trän 0.11 ~trän* 0.36 ~tränarna^ -0.05 ~trög -0.21 ~trös* 0.44 ~tröst 0.44
        ~trösta$ 0.44 ~tung -0.15 ~tunn* 0.14 ~tunnel 0.13 ~tur -0.10 ~turn* -0.16 ~tus 0.10 ~tvun* 0.16 ~tvung 0.16
        ~tvär* -0.07 ~tvärtom -0.07 ~tvät* -0.12 ~två -0.45 ~två$ 0.33 ~två^ 0.13 ~tyck -0.32 ~tyck* -0.10
        ~tycker^^ -0.09 ~tyckt 0.23 ~tydl* -0.24 ~tydlig -0.24 ~tydliga^^ -0.43 ~tyng* -0.06 ~typ -0.05 ~tyst 0.06
        ~tyst* 0.68 ~tystn 0.61 ~täck -0.05 ~täck* -0.06 ~tänk 0.31 ~tänk* 0.29 ~tänker^^ -0.45 ~tänkt 0.67
        ~tävl* -0.06 ~tävling -0.06 ~tåg 0.12 ~töms -0.10 ~und -0.10 ~unda* -0.17 ~under^ -0.10 ~underskrift 0.22
        ~underskrift$ 0.15 ~underskötersk -0.21 ~undrade^^ 0.09 ~ung -0.30 ~unga -0.21 ~unga^^ -0.09 ~ungd* -0.15
        ~ungdomsförbund -0.06 ~ungefär^ -0.13 ~upp -0.13 ~upp$ 0.44 ~upp^^ 0.37 ~uppd* -0.36 ~uppdrag -0.33 ~uppe 0.08
        ~uppf* -0.07 ~uppg* -0.08 ~uppgift -0.06 ~upph* 0.62 ~upphandl 0.71 ~upphandling -0.10 ~upplägg 0.14
        ~uppsal 0.08 ~ur 0.31 ~ursä* 0.62 ~ursäkt 0.62 ~ursäkta^ 0.08 ~ursäkta^^ 0.24 ~ut -0.37 ~ut$ -0.08 ~ut^^ -0.11
        ~utan -0.18 ~utan* -0.08 ~utan^^ -0.07 ~utanför -0.08 ~utanför$ 0.08 ~utanför^^ -0.12 ~utbi* -0.11
        ~utbild -0.11 ~utbilda$ -0.10 ~utbilda^ -0.08 ~utes* 0.09 ~uteslut 0.09 ~utfo* -0.05 ~utform -0.07 ~utlä* 0.08
        ~utom 0.28 ~utsk* 0.13 ~utst* -0.18 ~utställning -0.09 ~utta* 0.06 ~uttal 0.07 ~uttr* 0.08 ~va 0.19 ~vad 0.32
        ~vad$ -0.37 ~vad^ 0.58 ~vad^^ 0.42 ~vaka* -0.06 ~vakant -0.06 ~vakt 0.21 ~vakt* 0.13 ~vaktmäst 0.22
        ~vald -0.33 ~vali* 0.07 ~validering 0.07 ~van 0.15 ~vana 0.05 ~vanl* -0.11 ~vanlig -0.11 ~var 0.93 ~var$ 0.14
        ~var^ -0.70 ~var^^ 0.73 ~vara 0.09 ~vara* 0.15 ~varandr 0.12 ~varannan^^ -0.10 ~varav -0.06 ~vard* -0.36
        ~vardag -0.31 ~vare* 0.56 ~varend 0.52 ~varför$ 0.11 ~varför^ -0.15 ~vari* -0.12 ~varit 0.12 ~varj -1.64
        ~varje^ -0.38 ~varm 0.59 ~vart -0.13 ~vatt 0.08 ~vatt* 0.11 ~vatten$ 0.26 ~vc -0.06 ~vd 0.48 ~vd^^ 0.13
        ~veck -0.60 ~vecka$ -0.24 ~veckan$ 0.30 ~veckor$ 0.09 ~vem 0.10 ~vem$ -0.08 ~vem^ 0.08 ~verk* 0.30
        ~verklig -0.26 ~verksam 0.26 ~verksamhetschef 0.41 ~verksamhetschefen^ 0.31 ~vet -0.12 ~vet^ 0.36 ~vet^^ -0.50
        ~veta$ 0.06 ~vete* -0.12 ~veterinär -0.12 ~vi 0.19 ~vi^ -0.54 ~vi^^ 0.25 ~vid^^ -0.24 ~vida* 0.27 ~vikt* -0.17
        ~viktig -0.17 ~vilk -0.29 ~vilka^ -0.17 ~vill 0.07 ~vill* -0.18 ~vill^^ -0.22 ~ville^^ -0.15 ~villk -0.15
        ~vint -0.05 ~vint* -0.30 ~vintr -0.16 ~virk* 0.09 ~vis 0.56 ~visa 0.36 ~visa* 0.38 ~visade^^ 0.06 ~viss -0.06
        ~viss* -0.10 ~visst 0.35 ~vux -0.24 ~vuxna^ -0.06 ~vädr 0.06 ~vädr* 0.06 ~väg 0.20 ~väga* -0.09 ~vägen^ 0.27
        ~vägg 0.18 ~vägg* 0.18 ~väggen$ 0.15 ~vägr -0.09 ~vägr* -0.09 ~vägrar^^ -0.07 ~väl 0.64 ~välj -0.79
        ~välk* 0.18 ~välkomm 0.18 ~vänd 0.64 ~vänt 0.56 ~vänta$ 0.17 ~vänta^ 0.05 ~vänta^^ 0.17 ~väntar$ 0.06
        ~väntetid -0.15 ~värs* -0.12 ~värst -0.16 ~värsta^^ -0.12 ~våg -0.55 ~våga -0.06 ~våld -0.52 ~våld$ -0.08
        ~våld* -0.12 ~våld^^ -0.13 ~våning 0.12 ~vår -0.25 ~vår^^ 0.24 ~våra -0.18 ~vård -0.09 ~vård* -0.08 ~we -0.10
        ~we^ -0.10 ~webb* -0.13 ~webbinari -0.14 ~who -0.30 ~wom -0.09 ~work* 0.12 ~workshop 0.14 ~workshopen$ 0.10
        ~year -0.35 ~year$ -0.24 ~yngr -0.30 ~yngre^^ -0.07 ~yngs* -0.24 ~yngst -0.24 ~yrke* -0.24
        ~yrkesvägledning -0.09 ~ä -0.55 ~ä^^ -0.16 ~ägar -0.12 ~ägar* -0.13 ~ägarna^ -0.14 ~äger -0.32 ~äger^^ -0.21
        ~äldr -0.26 ~äldre^ -0.18 ~älg 0.06 ~älgj* 0.16 ~älgjakt 0.16 ~än -0.47 ~ända -1.06 ~ändring 0.10 ~ändå$ 0.18
        ~är -0.29 ~är$ -0.19 ~är^ -0.82 ~är^^ -0.21 ~ären* -0.32 ~ärend -0.29 ~ärende$ -0.12 ~ärli* -0.51 ~ärlig -0.52
        ~ärligt^ 0.21 ~ärvs -0.07 ~ärvs^^ -0.07 ~äter -0.11 ~även -0.34 ~även^ -0.08 ~å -0.64 ~å^ -0.47 ~åker -0.56
        ~åkla* -0.07 ~åklag -0.07 ~åkte 0.16 ~åld -0.19 ~ålder$ -0.16 ~år -0.14 ~år$ -0.29 ~år^^ -0.16 ~åren -0.15
        ~året -0.30 ~året$ -0.05 ~året^^ -0.05 ~års -0.16 ~årsk* -0.33 ~årskull 0.09 ~årskur -0.32 ~årsm* -0.21
        ~årsmöt -0.21 ~åt -0.30 ~åter* 0.06 ~återkomm 0.14 ~återkoppling -0.07 ~åtmi* -0.05 ~åtminston -0.05
        ~åtta -0.30 ~åtta$ -0.06 ~åtti* 0.07 ~ökar -0.05 ~önsk 0.11 ~önsk* 0.15 ~öpp -0.41 ~öppe* -0.14 ~öppet^^ -0.16
        ~öppettid -0.14 ~öppettiderna^ -0.14 ~öppn -0.15 ~öppn* -0.15 ~öppnade^^ -0.14 ~över 0.39 ~över* -0.42
        ~överallt -0.27 ~överallt$ -0.22 ~övergrepp -0.08 ~övni* 0.18 ~övning 0.16 ~övning$ 0.16 ~övri* 0.27
        ~övrig 0.27 ~övrigt$ -0.12
        """
}
