/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.81
        actAndProp 0.53
        actFirst 0.60
        actLight -0.35
        addresses 1.06
        afterClear 0.26
        afterClearShort 1.10
        alone 0.33
        aloneListed 0.55
        aloneUnheaded 0.47
        answer -0.54
        answerFirst 0.89
        answerReply 1.62
        answerReplyMore -0.15
        asked -0.21
        asker 0.54
        asks -0.02
        asksMe 0.17
        asksPerson 0.99
        backShort -0.18
        bias 0.41
        bodyFaint 0.17
        cell -1.03
        clearConsent 0.61
        clearEmpty 0.36
        clearFirst 2.84
        clearInLong 1.30
        clearInstruction 0.61
        clearLate 1.74
        clearNarration 2.17
        clearPractical 0.37
        clearSetting 1.41
        commandLast 0.23
        contact 0.59
        dated 1.10
        digits 1.24
        enclosed 1.71
        errand 0.64
        exclaims 0.16
        faintMore 0.05
        faintOne -0.02
        faintTwo 1.02
        filler 0.41
        finite -0.56
        firstOfMany -0.05
        greeting 0.96
        hasQuote -2.26
        headed -0.64
        headedFirst -1.09
        headedLikely 0.32
        headedListed -0.87
        imperative -1.67
        insideBrackets 0.90
        interviewee -0.37
        item -0.37
        lastOfMany 0.25
        leading 1.19
        lightest 0.10
        me 1.20
        meFirst 0.37
        meLight -0.04
        meListed -0.42
        meRare 0.46
        meTold 0.62
        meTurnLight -1.04
        mixed 1.56
        mixedLight 1.37
        moment 0.28
        momentLight 0.27
        momentPast 0.81
        musing 0.33
        musingFirst 0.69
        musingMe 0.74
        musingTold 0.57
        next 1.17
        nextClear 1.13
        nextLight -0.40
        noteEnd 0.90
        noteOpening 0.60
        number -0.23
        openingVerb 0.49
        ownFirst -0.08
        ownPast 0.22
        ownPastTold 0.66
        paperwork 1.05
        paperworkMe 0.04
        paperworkPast 0.03
        paperworkTwo 0.41
        pastLight 0.96
        pastLightOdd -0.32
        pastOdd 0.21
        pastThirdLight 0.33
        percent -0.53
        pleasantryFirst 0.68
        pleasantryShort 0.71
        prelude 0.66
        preludeFaint 0.19
        preludeShort 0.30
        propLight 0.64
        propOne 0.06
        propPast 0.62
        propTwo 0.74
        question 0.92
        questionFirst 1.84
        questionListed 1.11
        questionPerson -0.40
        questionProse 0.20
        quoted 0.83
        reminderFirst 0.66
        reminderLight -0.12
        reminderPaper -0.21
        reminderPerson 0.27
        reminderTerse 0.73
        replies 0.53
        replyFirst 0.43
        replyFirstTurn 0.74
        reports 0.04
        role 0.27
        roleTold 0.05
        sceneFirst 0.44
        scenePast 0.60
        shortLight 0.34
        shortTold 0.06
        shortUnheaded -0.26
        smallTalk 0.23
        smallTalkLight 0.69
        smallTalkTurn -0.50
        smallTalkTwo 0.72
        societyHalf -0.76
        societyMore -0.79
        societyMost -1.00
        societyNone 0.89
        societyOne 0.08
        societyQuarter -0.61
        societyThree -0.97
        societyTwo -0.97
        tail 0.28
        tailFaint 0.52
        tailShort 0.28
        tellingNone 0.48
        tellingOne 0.25
        tellingTwo 0.17
        terse -0.41
        terseShort 0.40
        thirdFirst 0.51
        thirdFirstShort 0.35
        thirdTold 0.09
        titledLeading 0.78
        turn -0.78
        turnLight 0.30
        turnPerson 1.01
        turnShort 0.53
        turnUnasked -0.45
        turnUnaskedShort 0.31
        verbFirst 0.72
        verbFirstListed 0.51
        verbFirstPast 0.08
        weekday -0.16
        weight0 0.47
        weight1 0.19
        weight2 -0.73
        weightMore -1.49
        words1 -0.04
        words10 0.31
        words16 -0.43
        words3 -0.27
        words6 0.04
        wordsMore -1.37
        ~0 -0.16 ~00 0.26 ~06 0.14 ~070-* 0.35 ~070-000 0.19 ~070-174 0.14 ~09 0.32 ~10 0.29 ~12 0.21 ~14 -0.18
        ~15 -0.13 ~15$ -0.16 ~15^ -0.16 ~15^^ 0.16 ~17 -0.28 ~18 -0.50 ~1^ 0.22 ~2009 -0.14 ~2020 -0.15 ~2020$ -0.13
        ~20^^ -0.17 ~26 -0.19 ~3 0.35 ~3$ 0.39 ~30 -0.17 ~30^^ 0.20 ~31 0.25 ~38 0.28 ~41 0.13 ~5 -0.15 ~52 0.21
        ~6 -0.15 ~65 -0.18 ~65$ -0.18 ~6^ -0.16 ~7 0.24 ~7^ 0.35 ~8 0.25 ~8^ 0.33 ~9 -0.33 ~9$ -0.15 ~abso* -0.25
        ~absolut -0.25 ~absolut$ -0.17 ~absolut^^ -0.17 ~affi* 0.37 ~affisch 0.37 ~aldr* -0.52 ~aldrig -0.52
        ~alla -1.01 ~alla^ -0.20 ~allt -0.70 ~allt$ -0.20 ~allt* 0.16 ~allt^ -0.18 ~alltid -0.40 ~alltså 0.56
        ~alltså^ 0.48 ~almi -0.27 ~almi^ -0.24 ~anal* 0.25 ~and 0.28 ~ande* 0.33 ~andra$ -0.13 ~andra^^ -0.48
        ~ang 0.13 ~angi* -0.15 ~angiv -0.15 ~anmä* -0.12 ~anmäl -0.19 ~ann -0.40 ~anna* -0.17 ~annan$ 0.17
        ~annar -0.17 ~annat$ -0.13 ~ansl* 0.29 ~anst -0.20 ~ansö* -0.14 ~antal 0.24 ~ante* 0.19 ~anteckning 0.19
        ~anvä* -0.21 ~appl* -0.43 ~applåder -0.36 ~april 0.31 ~arbe* -0.15 ~arbet 0.14 ~arbetsmiljö -0.31 ~are 0.19
        ~argu* -0.24 ~argument -0.24 ~arki* -0.21 ~arkitekt -0.21 ~arton -0.26 ~arv -0.19 ~att -0.23 ~att^ -0.92
        ~att^^ 0.40 ~av -0.62 ~av^ -0.68 ~av^^ 0.14 ~avbr* 0.26 ~avbrut 0.25 ~avsa* -0.24 ~avst* 0.37 ~b 0.13
        ~back* 0.15 ~bad -0.19 ~bad^^ -0.20 ~badh* -0.17 ~badhus -0.17 ~bakom 0.35 ~bank -0.26 ~bank* -0.26
        ~banken^ -0.13 ~bara 0.37 ~bara^ 0.54 ~bara^^ 0.28 ~barn* -0.42 ~barnen$ 0.20 ~barnen^^ 0.25 ~barnens^ -0.15
        ~barnomsorg -0.24 ~barnpassning -0.19 ~be 0.66 ~befo* -0.19 ~begä* -0.27 ~behö* 0.57 ~behöv 0.17 ~beky* -0.21
        ~bekymr -0.14 ~bens* 0.24 ~bensträck 0.24 ~bere* 0.27 ~beredskap 0.44 ~berä* 0.26 ~berätt 0.22 ~besk* 0.22
        ~beskriv 0.22 ~besl* -0.18 ~best* -0.18 ~beställ -0.22 ~beställaren^ -0.16 ~bestämd 0.31 ~bestämm -0.27
        ~bestämmer^^ -0.17 ~besö* -0.35 ~besök -0.49 ~besök$ -0.29 ~beta* -0.50 ~betal -0.30 ~betalar^^ -0.22
        ~betalt -0.21 ~bibliotek -0.12 ~bidr* -0.18 ~bidrag -0.18 ~bil -0.24 ~bilar$ -0.24 ~bild 0.26 ~bild$ 0.26
        ~biter$ -0.13 ~bitt* 0.19 ~bjud -0.25 ~bjöd 0.24 ~bjöd^^ 0.15 ~bland -0.46 ~blev^^ 0.15 ~blir -0.17
        ~bliv* 0.27 ~blivit 0.27 ~bok -0.21 ~bokf* -0.17 ~bokföring -0.17 ~bokslut 0.15 ~bola* -0.26 ~bolag -0.21
        ~bord$ -0.13 ~borde^^ 0.14 ~bort -0.52 ~bra -0.38 ~bransch -0.19 ~bred* -0.23 ~bredvid -0.17 ~bros* -0.16
        ~broschyr -0.16 ~bruk 0.16 ~bruk* 0.16 ~brän* 0.22 ~bråk -0.44 ~bråk$ -0.33 ~bröd 0.17 ~bup -0.23 ~bup^ -0.15
        ~buss -0.68 ~buss* -0.73 ~bussen^ -0.24 ~busshållplats -0.25 ~bygd* 0.65 ~bygdegård 0.68 ~bygg 0.15
        ~bygg$ 0.13 ~byt -0.32 ~byter^^ -0.23 ~byts -0.14 ~bäst 0.18 ~bätt* 0.27 ~bättr 0.27 ~båd 0.17 ~båda 0.17
        ~båda$ 0.21 ~båt 0.26 ~bör -0.17 ~börj -0.15 ~börj* -0.14 ~börja^ -0.12 ~började$ -0.28 ~började^^ 0.54
        ~börjar$ -0.20 ~chat* -0.13 ~civi* -0.14 ~civil 0.36 ~civilingenjör -0.16 ~cyke* -0.17 ~d -0.16 ~dag -0.57
        ~dag$ -0.19 ~dam 0.17 ~dans* -0.14 ~dansen^ -0.12 ~de -0.59 ~de^ -0.39 ~de^^ -0.40 ~del -0.57 ~del$ -0.17
        ~dela -0.13 ~dem -0.62 ~dem^^ -0.61 ~den 0.16 ~den$ 0.17 ~den^ 0.34 ~den^^ 0.43 ~der 0.41 ~det 0.35 ~det^ 0.13
        ~det^^ 1.03 ~deta* 0.46 ~detalj 0.46 ~dett 0.83 ~detta^^ 0.15 ~diag* 0.50 ~dig 0.35 ~dig$ 0.20 ~dipl* 0.28
        ~diplom 0.28 ~dist* -0.41 ~dit -0.15 ~dit$ -0.14 ~doku* 0.12 ~dom -0.18 ~dott 0.39 ~dott* 0.39 ~dröj* 0.19
        ~dröjd 0.19 ~du 0.58 ~du^ 0.44 ~dubb* -0.31 ~dubbl -0.18 ~dygn -0.18 ~dä -0.16 ~där$ 0.13 ~där^ -0.14
        ~där^^ 0.29 ~däreft 0.12 ~därefter^ 0.21 ~däri* -0.13 ~därifrå -0.13 ~då -0.43 ~då$ 0.36 ~då^ -0.70 ~då^^ 0.19
        ~dålig 0.50 ~dömd -0.49 ~dör -0.13 ~eft -0.15 ~efte* -0.31 ~efter$ -0.16 ~efterfråg 0.14 ~eftersom -0.14
        ~efteråt -0.15 ~egen$ 0.25 ~egen* 0.33 ~egen^^ 0.15 ~egentlig 0.33 ~egentligen$ 0.58 ~eget -0.14 ~egna -0.41
        ~ekon* 0.43 ~el -0.15 ~elak -0.15 ~elev* -0.45 ~elevhäls -0.25 ~ell 0.22 ~eller^ 0.45 ~elva -0.84 ~elva$ -0.42
        ~emot 0.14 ~en$ 0.21 ~en^ -0.41 ~en^^ 0.59 ~ena 0.32 ~enda -0.34 ~enhe* 0.23 ~enhetschef 0.23
        ~enhetschefen^ 0.25 ~enkät -0.13 ~enkäter$ -0.14 ~enli* 0.18 ~enlig 0.18 ~ens -0.25 ~erkä* 0.17 ~ett^ -0.28
        ~ett^^ -0.17 ~exam* 0.15 ~exampl 0.14 ~exem* 0.47 ~exempel 0.49 ~fadd* -0.17 ~fakt* 0.18 ~fall* -0.19
        ~fami* -0.30 ~familj -0.32 ~familjer$ -0.13 ~fann -0.25 ~fast -0.31 ~fast^ -0.19 ~fel 0.47 ~fel$ 0.42
        ~fem -0.56 ~fem$ -0.23 ~femt* -0.47 ~femton -0.33 ~fick 0.37 ~fick^ 0.13 ~fick^^ 0.34 ~fika* -0.39 ~film* 0.14
        ~fin 0.48 ~finn 0.14 ~finns^^ 0.29 ~fint 0.39 ~fjol -0.15 ~fjor* 0.42 ~fjorton 0.50 ~fjäl* -0.18 ~fjär* -0.61
        ~fjärd -0.21 ~fjärde^^ -0.29 ~fjärdedel -0.55 ~fler -0.46 ~fler^ -0.27 ~fles* -0.26 ~flest -0.30 ~flick 0.12
        ~flickorna^ 0.39 ~flyt* 0.69 ~flytt 0.20 ~foaj* 0.30 ~foajén 0.30 ~folk -0.75 ~folk* -0.14 ~folk^ -0.20
        ~folkhälsostrateg 0.16 ~form* 0.29 ~formuler 0.16 ~formulering 0.18 ~formuleringen^^ 0.16 ~foto* -0.15
        ~fram -0.24 ~fram$ -0.15 ~fram* 0.57 ~framåt 0.37 ~fred* -0.25 ~fris* -0.22 ~friv* -0.23 ~frivillig -0.35
        ~frivilliga^ -0.24 ~fråg* 0.25 ~fråga$ 0.12 ~fråga^^ -0.47 ~frågan^^ 0.37 ~frågar^^ -0.25 ~frågas$ 0.18
        ~från^^ -0.60 ~full 0.52 ~fung* -0.14 ~funger -0.14 ~fungerar^^ -0.15 ~funk -0.13 ~funk* -0.21 ~funn* -0.13
        ~funnit -0.13 ~fy 0.13 ~fyll -0.22 ~fyra -0.65 ~fyrt* -0.16 ~få^^ -0.15 ~får -0.67 ~får^ 0.13 ~får^^ -0.23
        ~fått -0.16 ~följ -0.25 ~följ^ -0.12 ~föns* 0.26 ~fönstr 0.34 ~för -1.10 ~förbi 0.46 ~förd* -0.37
        ~fördel -0.15 ~före -0.12 ~föreläsning -0.22 ~föreläsning$ -0.21 ~förening 0.53 ~förl* 0.19 ~förlåt 0.28
        ~förlåt$ 0.17 ~förlåt^ 0.18 ~förr -0.23 ~förr* 0.45 ~förra^^ -0.19 ~förrest 0.41 ~förs* -0.20
        ~försäkringskass -0.27 ~försäkringskassan^ -0.22 ~förä* -0.17 ~garag 0.17 ~gav -0.45 ~gene* -0.25
        ~generationsväxling -0.27 ~ger 0.24 ~gets -0.20 ~gick 0.34 ~gick$ -0.37 ~gick^^ 0.17 ~gled 0.24 ~glöm -0.14
        ~glöm* -0.50 ~glömm -0.46 ~god 0.22 ~goda 0.21 ~gran* -0.52 ~grann -0.18 ~grannkommun -0.14 ~grat* -0.14
        ~gratis -0.14 ~grej -0.14 ~grej* -0.14 ~grupp -0.19 ~grät 0.42 ~gubb -0.15 ~gubb* -0.23 ~guld -0.25
        ~guld$ -0.21 ~gäll -0.34 ~gäll* -0.40 ~gär -0.35 ~gärna^^ -0.24 ~gäst -0.29 ~gäst* -0.30 ~gång -0.94
        ~gång* -0.51 ~går -0.55 ~går^^ -0.71 ~gård* -0.14 ~gör -0.22 ~gör$ -0.40 ~gör^^ -0.27 ~göra -0.21 ~ha 0.33
        ~ha^ 0.14 ~ha^^ 0.15 ~hade 0.22 ~hade^^ 0.29 ~hall* -0.33 ~halltid -0.26 ~hallå 0.17 ~hallå^ 0.17 ~han 0.21
        ~han^ 0.43 ~han^^ -0.19 ~hand* -0.18 ~handen$ 0.16 ~handl -0.22 ~hant* -0.21 ~har -0.36 ~har$ -0.13
        ~har^^ -0.38 ~hela -0.42 ~hem -0.80 ~heml* -0.21 ~hems* 0.14 ~henn -0.20 ~henne$ -0.25 ~hennes^ 0.24
        ~hinn -0.41 ~hinn* -0.39 ~hinner^^ -0.15 ~hist* 0.23 ~histori 0.27 ~hit -0.52 ~hit$ -0.22 ~hm 0.50 ~hm^ 0.50
        ~hon 0.59 ~hon^ -0.41 ~hon^^ -0.35 ~honom -0.28 ~hopp 0.29 ~hopp* 0.32 ~hos -0.30 ~hos^^ -0.14 ~hr-c* 0.59
        ~hr-chef 0.59 ~hr-chefen^ 0.58 ~hund* -0.36 ~hunn* 0.14 ~hur -0.84 ~hus -0.12 ~huvu* 0.38 ~huvud 0.50
        ~huvudet$ 0.24 ~hyre* 0.12 ~hyresvärd -0.37 ~hyrl* -0.18 ~hyrläk -0.18 ~hälf* -0.18 ~hälft -0.18 ~häls 0.37
        ~häls* 0.31 ~hälsade^^ 0.15 ~hämt -0.18 ~hämt* -0.24 ~hämtar^^ -0.13 ~hängd 0.14 ~hänv* -0.15 ~här 0.71
        ~här^ 0.47 ~här^^ 0.33 ~häri* 0.30 ~härifrå 0.30 ~härl* 0.22 ~härlig 0.22 ~häst -0.32 ~håll* 0.26 ~hållit 0.71
        ~hållplats -0.18 ~högr -0.38 ~höj -0.21 ~höj^ -0.21 ~hör -0.47 ~höra 0.25 ~hörd 0.36 ~hörs -0.29 ~hört 0.25
        ~i -0.48 ~ibla* -0.29 ~ibland -0.29 ~ibland$ -0.18 ~ihåg 0.19 ~in -0.39 ~in^^ -0.37 ~inbj* -0.13 ~inbjud -0.13
        ~infl* -0.17 ~infö* 0.15 ~inför -0.13 ~införd 0.18 ~ing -1.14 ~inga 0.27 ~inga^^ 0.34 ~inge* -0.19
        ~ingen^ -0.96 ~ingenting -0.14 ~inle* 0.14 ~inn -0.14 ~innan$ -0.13 ~inne* 0.28 ~insp* -0.22 ~inspel -0.13
        ~inte -0.27 ~inte$ -0.64 ~inte* 0.19 ~inte^^ 0.70 ~intervju 0.23 ~inti* -0.15 ~is -0.27 ~ja -0.16 ~ja$ -0.68
        ~jag 0.88 ~jag$ 0.34 ~jag^ -0.53 ~jag^^ -0.13 ~janu* -0.25 ~januari -0.25 ~januari$ -0.25 ~jo 0.29 ~jo$ 0.16
        ~jobs -0.42 ~jobs$ -0.32 ~jour 0.18 ~jour* 0.22 ~jouren$ 0.17 ~ju 0.21 ~jul 0.14 ~juli -0.21 ~juli$ -0.16
        ~juni 0.21 ~just 0.32 ~jämställd -0.27 ~kaff 0.33 ~kaff* 0.36 ~kaffe$ 0.23 ~kale* -0.19 ~kalend -0.19
        ~kall* -0.20 ~kame* -0.24 ~kamer -0.24 ~kamp* -0.15 ~kan -0.63 ~kan^ -0.20 ~kan^^ -0.17 ~kans* 0.27
        ~kansk 0.25 ~kill -0.56 ~kill* -0.64 ~killarna^ -0.13 ~klar 0.27 ~klas* 0.41 ~kloc* -0.14 ~klock -0.15
        ~klubben$ 0.23 ~knap* 0.23 ~kock 0.20 ~koke* -0.13 ~kokersk -0.13 ~koll 0.32 ~koll* 0.69 ~kolleg 0.80
        ~kollega^^ 0.33 ~kom -0.47 ~kom^ -0.49 ~kom^^ 0.37 ~komm -0.24 ~kommer^^ -0.50 ~kommunalråd 0.12
        ~kommunens^ -0.19 ~kompletter 0.27 ~kond* 0.33 ~konduktör 0.30 ~konduktören^ 0.30 ~konf* -0.17 ~konsult 0.14
        ~kont -0.23 ~kont* -0.30 ~kopp 0.48 ~korr* -0.24 ~korrid -0.19 ~korridor$ -0.15 ~kort 0.32 ~kort$ 0.59
        ~kost 0.22 ~kost* 0.19 ~kriminalvården^ -0.15 ~krog -0.16 ~krog* -0.16 ~krogarna^ -0.16 ~krop* -0.29
        ~kropp -0.40 ~krän* -0.17 ~kräv -0.17 ~kräv* -0.16 ~kun 0.32 ~kund -0.37 ~kust 0.16 ~kust* 0.15 ~kv -0.55
        ~kv$ -0.14 ~kv^ -0.12 ~kv^^ -0.19 ~kvar -0.52 ~kvin -0.21 ~kvin* -1.12 ~kvinn -0.85 ~kvinna^^ -0.22
        ~kvinnor^^ -0.24 ~kväl* -0.37 ~kväll -0.35 ~känd* 0.41 ~känn* 0.51 ~kännedom 0.54 ~känner^^ 0.17 ~kö -0.17
        ~köer -0.13 ~köer* -0.13 ~kök -0.28 ~kör 0.47 ~kör^^ 0.49 ~körd 0.26 ~la -0.18 ~lag -0.27 ~lagb* -0.12
        ~lamp -0.30 ~lamp* -0.30 ~lampor^ -0.24 ~land -0.15 ~land* 0.17 ~landsbygd 0.21 ~larm 0.64 ~larm^ 0.33
        ~larmknapp -0.19 ~leda* 0.40 ~ledd -0.38 ~ledn* -0.29 ~ledning -0.16 ~ledningen^ -0.19 ~ledningsgrupp -0.13
        ~leds 0.15 ~let 0.61 ~leta* 0.14 ~ligg -0.14 ~ligg* -0.14 ~lika -0.22 ~lika^ -0.22 ~linj 0.13 ~linj* 0.16
        ~lite 0.39 ~ljus 0.16 ~ljus* -0.16 ~log 0.34 ~log^^ 0.34 ~lugnt 0.23 ~lugnt$ 0.23 ~lukt 0.28 ~lunch -0.60
        ~lunch$ -0.82 ~lust* 0.22 ~lyck 0.20 ~lyft* -0.37 ~lyss -0.22 ~lyss* -0.28 ~lägg -0.14 ~lägg* -0.15
        ~läka* -0.17 ~läkt -0.15 ~läkt* -0.15 ~län -0.46 ~läng 0.21 ~länk -0.16 ~läns* -0.17 ~länsstyrelsen^ -0.43
        ~länsstyrelsens^ 0.15 ~lär -0.28 ~lärd -0.40 ~läs -0.32 ~läsa 0.17 ~läser^^ -0.22 ~lät 0.49 ~lät^^ 0.33
        ~låna -0.12 ~låst 0.16 ~låter^^ -0.25 ~lön -0.33 ~löne* -0.28 ~lörd* -0.14 ~lös -0.22 ~löser^^ -0.25 ~m 0.87
        ~m$ 0.41 ~mall -0.25 ~mall* -0.21 ~mamm -0.14 ~mamm* -0.24 ~mamma$ 0.16 ~man -0.45 ~mans* -0.21 ~marg* -0.15
        ~marginal -0.15 ~mark -0.13 ~maskin$ -0.13 ~mat -0.22 ~mat$ -0.16 ~mats* 0.23 ~matsal 0.23 ~me 0.28 ~med 0.16
        ~med$ -0.44 ~med^^ -0.64 ~mede* -0.14 ~medelåld -0.14 ~mejl -0.37 ~mejla^^ -0.39 ~mell -0.23 ~mell* -0.18
        ~mellan^^ -0.25 ~men -0.23 ~men^ 0.13 ~meni* -0.15 ~mening -0.15 ~mer 0.36 ~mer$ 0.32 ~mest -0.51 ~mig 0.59
        ~mikr* -0.27 ~mil -0.24 ~milj* 0.22 ~miljon 0.23 ~miljoner$ 0.19 ~min 1.25 ~min$ 0.32 ~min^ 0.53 ~min^^ -0.19
        ~mina -0.17 ~mind* -0.21 ~mindr -0.29 ~mindre^ -0.24 ~minn* 0.69 ~minu* -0.32 ~minut -0.12 ~minuter 0.19
        ~minuter^^ -0.31 ~mitt -0.55 ~mjöl* -0.43 ~mm 0.30 ~mm^ 0.17 ~mobil -0.18 ~mode* 0.22 ~modell 0.16
        ~money -0.22 ~morg* 0.15 ~morgon 0.15 ~morgon$ 0.15 ~mot -0.18 ~mots* -0.19 ~motstånd -0.13 ~mun 0.21
        ~myck -0.39 ~myck* -0.39 ~mycket^^ -0.13 ~män -0.60 ~männ -0.31 ~männ* -0.34 ~männen^ -0.19 ~märk -0.33
        ~märks$ -0.26 ~mät -0.33 ~mäter^^ -0.15 ~mån -0.13 ~måna* -0.50 ~månad -0.50 ~månaden$ -0.36 ~mång -0.67
        ~mår -0.13 ~måst 0.13 ~möjl* 0.67 ~möjlig 0.67 ~möt -0.26 ~möte$ 0.19 ~möte* -0.27 ~möte^^ 0.12 ~mötena$ -0.15
        ~mötet^ 0.24 ~n 0.51 ~natt -0.32 ~natt* -0.56 ~nattis -0.14 ~nattis^ -0.14 ~nattskift -0.13 ~natu* -0.13
        ~naturbruksgymnasi -0.13 ~nej 0.51 ~nej$ -0.46 ~nej^ 0.53 ~ner -0.52 ~ni -0.31 ~nick -0.23 ~nio -0.65
        ~nitt* -0.23 ~nittiotal -0.19 ~nog 0.46 ~noll* -0.39 ~nolltoleran -0.39 ~nolltolerans^ -0.28 ~nord* 0.13
        ~norm 0.23 ~note* 0.40 ~noter 0.40 ~nu 0.71 ~nu$ 0.13 ~nu^ 0.43 ~nu^^ 0.21 ~ny 0.28 ~nya -0.46 ~nya^ -0.32
        ~nämn 0.16 ~nämnas$ 0.17 ~nämnd -0.17 ~när 0.15 ~närv* 0.14 ~näst 0.57 ~näst* 0.38 ~nästa$ -0.14 ~nästa^ 0.30
        ~nätt -0.20 ~nätt* -0.20 ~någon -0.49 ~något 0.43 ~något^^ 0.17 ~nån -0.19 ~o -0.21 ~obs 0.13 ~obs^ 0.13
        ~och -0.53 ~och^ -0.31 ~och^^ -0.22 ~också$ 0.81 ~också^^ -0.20 ~of -0.18 ~oft -0.15 ~ofta* -0.15 ~okej 0.32
        ~okej^ 0.31 ~okla* 0.17 ~oklart 0.17 ~okun* -0.32 ~okunskap -0.32 ~oläs* 0.30 ~oläslig 0.30 ~om 0.89
        ~om$ -0.25 ~områ* 0.24 ~områd 0.35 ~one -0.18 ~onsd* -0.12 ~onsdag -0.12 ~ord 0.24 ~orda* 0.17 ~ordf 0.31
        ~ordf* 0.28 ~ordf^ 0.38 ~ordför 0.27 ~ordföranden^ 0.19 ~ordn* 0.28 ~ordning 0.13 ~orga* 0.48 ~ork -0.29
        ~orkar^^ 0.50 ~orter$ 0.13 ~oss -0.58 ~ovil* -0.33 ~pack* -0.13 ~papp -0.27 ~papp* -0.24 ~papper 0.36
        ~pappr -0.20 ~pappret$ -0.17 ~par -0.24 ~park* 0.25 ~part -0.16 ~part* 0.43 ~parterna^ -0.15 ~parti 0.26
        ~patr* -0.12 ~patrull -0.12 ~paus 0.26 ~peng* -0.45 ~pengar$ -0.15 ~per -0.50 ~pers* 0.21 ~person$ 0.20
        ~personal -0.12 ~personalchef 0.21 ~personlig 0.12 ~pip 0.21 ~piper^^ 0.21 ~plas* -0.25 ~plat 0.17 ~plat* 0.19
        ~platschef 0.16 ~plöt* -0.33 ~plötslig -0.33 ~plötsligt^ -0.24 ~pojk -0.25 ~pojk* -0.27 ~pojkarna$ -0.17
        ~polisen$ 0.42 ~poäng 0.39 ~praktik 0.16 ~prat -0.28 ~prat* -0.64 ~pratade^^ 0.15 ~pratar^^ -0.23 ~prec* 0.31
        ~precis 0.38 ~precis^^ 0.25 ~pres* 0.25 ~pris -0.19 ~pris* -0.19 ~prob* 0.19 ~problem 0.19 ~problem$ 0.22
        ~proc* -0.27 ~procent -0.27 ~procent^^ -0.13 ~proj* -0.22 ~projekt -0.24 ~prov 0.16 ~publ* -0.29
        ~publish -0.15 ~på -0.30 ~på$ 0.24 ~på^ 0.18 ~på^^ -0.30 ~påminn 0.12 ~påpe* 0.14 ~påpek 0.14 ~red -0.30
        ~reda 0.34 ~redo* -0.15 ~regi* -0.21 ~regl* 0.20 ~regn 0.17 ~rekr* 0.19 ~rekryter 0.25 ~rekt* 0.15
        ~rektorn 0.13 ~rese* -0.25 ~resp* -0.14 ~rest -0.25 ~rest* -0.25 ~revi* -0.44 ~revisor -0.34 ~rik 0.29
        ~riket$ 0.25 ~rikt* -0.20 ~riktig -0.18 ~riktigt$ -0.30 ~ring -0.94 ~ring* -0.42 ~ring^ -0.29 ~ringa$ -0.29
        ~ringde^ 0.17 ~ringer$ 0.14 ~rolig 0.32 ~roll 0.24 ~roll$ 0.17 ~rota* -0.25 ~rotation -0.17 ~run 0.17
        ~runt -0.31 ~ruta -0.14 ~rutin -0.19 ~räck -0.17 ~räck* -0.17 ~räcker^^ -0.13 ~rädd* 0.63 ~räk -0.32
        ~räkn -0.30 ~räkn* -0.31 ~räkna^ -0.20 ~rätt -0.12 ~rätt* -0.22 ~råd 0.15 ~rörd 0.18 ~röst 0.96 ~röst* 0.50
        ~rött 0.18 ~sa 0.28 ~sade 0.58 ~sade^^ 0.43 ~sagt 0.45 ~said 0.36 ~sak -0.85 ~sak$ -0.99 ~saken$ 0.16
        ~samm -0.79 ~samm* 0.29 ~samordn 0.13 ~samtal 0.24 ~samtal$ 0.20 ~samtidig -0.28 ~samv* 0.60 ~samverk 0.53
        ~satt 0.13 ~satte^^ -0.17 ~sche* -0.15 ~schem -0.14 ~se 0.36 ~sedan^ -0.18 ~sekr* 0.46 ~sekreter 0.56
        ~sekreterare^ 0.54 ~seme* 0.18 ~sen -0.15 ~sen^ 0.16 ~sent -0.17 ~ser -0.58 ~ser$ -0.23 ~sex$ -0.16
        ~sexan$ -0.13 ~sext* -0.19 ~sid 0.64 ~siff* 0.47 ~siffr 0.47 ~sig -0.18 ~sig$ -0.22 ~sign* -0.48 ~signal -0.48
        ~simu* -0.17 ~sin 0.16 ~sist 0.33 ~sista^^ 0.21 ~sitt -0.51 ~sju -0.26 ~sjuk* -0.33 ~sjun* -0.21 ~själ* -0.37
        ~själv 0.12 ~själv$ 0.24 ~själv^ 0.35 ~själva$ -0.14 ~ska 0.13 ~ska^ 0.15 ~ska^^ -0.12 ~skam -0.14
        ~skickar^^ 0.21 ~skil* 0.18 ~skilj 0.16 ~skog -0.36 ~skog* -0.39 ~skoj 0.34 ~skol 0.19 ~skolan^ 0.37
        ~skolskötersk -0.13 ~skrev -0.28 ~skri* -0.41 ~skrik -0.12 ~skriv -0.13 ~skriver$ -0.49 ~skrivet$ 0.22
        ~skul* 0.16 ~skull 0.18 ~skulle^ 0.57 ~skulle^^ 0.25 ~skyd* -0.23 ~skyl* -0.17 ~skylt -0.30 ~skäm* -0.35
        ~skämt -0.15 ~sköt -0.16 ~sköt* -0.16 ~slip* 0.35 ~slipp 0.35 ~slipper^^ 0.39 ~slut 0.12 ~slut* -0.27
        ~slutat$ -0.15 ~släk* -0.19 ~släp 0.27 ~släp$ 0.27 ~slå 0.59 ~slå^ 0.75 ~slöj* -0.13 ~sms 0.46 ~snar -0.23
        ~snar* -0.23 ~snart 0.70 ~snitt -0.52 ~snitt$ -0.12 ~snäl* 0.30 ~snäll 0.23 ~snällare$ 0.17 ~snör* -0.17
        ~snöröjning -0.17 ~soc -0.13 ~soci* -0.41 ~socialjour -0.16 ~socialtjänst -0.31 ~socialtjänsten^ -0.22
        ~som -0.82 ~som^^ 0.27 ~son -0.16 ~sorry 0.34 ~sorry^ 0.16 ~spar -0.18 ~spec* -0.14 ~spel 0.50 ~spel* 0.59
        ~spon* 0.19 ~spring 0.20 ~springa$ 0.20 ~språk -0.14 ~spår 0.25 ~spår* 0.14 ~star* -0.43 ~stark -0.29
        ~start -0.13 ~stat -0.16 ~station -0.35 ~stav 0.14 ~stod 0.15 ~stol -0.16 ~stolt 0.15 ~stopp 0.20 ~stor 0.32
        ~stra* -0.14 ~strö* 0.16 ~stund 0.38 ~stund$ 0.34 ~styc* -0.33 ~styck -0.33 ~styr* 0.60 ~styrels 0.36
        ~städ 0.14 ~stäl* -0.24 ~ställd -0.20 ~stället$ 0.21 ~stän* -0.21 ~stäng -0.21 ~stå 0.32 ~stå$ 0.15
        ~står^^ 0.19 ~stör* 0.16 ~störr 0.29 ~succé -0.14 ~suck 0.25 ~suck$ 0.25 ~svar* -0.23 ~svaret$ 0.17
        ~svet* -0.19 ~svårt 0.75 ~svårt^ -0.14 ~synt 0.21 ~säg 0.34 ~säg^ 0.31 ~säga 0.70 ~säger^^ -0.20 ~säke* 0.23
        ~säker -0.20 ~säkert 0.33 ~säng -0.15 ~sänk* 0.57 ~sänkt 0.57 ~sätt -0.13 ~så 0.36 ~så$ -0.41 ~så^ 0.19
        ~såd 0.18 ~såld -0.13 ~sån 0.25 ~sök -0.49 ~sökt -0.58 ~ta 0.37 ~ta^ 0.14 ~tack$ 0.26 ~tack* -0.34
        ~tack^^ 0.22 ~tafs -0.40 ~tafs* -0.40 ~tagit 0.16 ~tak -0.22 ~tal -0.43 ~tand* -0.23 ~tandvård -0.28
        ~tar -0.20 ~tar^ 0.14 ~tas -0.24 ~taxi -0.31 ~taxi$ -0.31 ~tech* -0.16 ~tele* -0.17 ~telefon -0.21
        ~telefon$ 0.22 ~telefonen$ -0.19 ~ten -0.14 ~text 0.23 ~text* 0.24 ~texten^ 0.12 ~that 0.38 ~they 0.39
        ~tid -0.23 ~tid$ -0.43 ~tid^ -0.24 ~tiden$ -0.35 ~tiden^ 0.48 ~tidi* -0.24 ~tidig -0.24 ~tidn* 0.24
        ~tidning 0.24 ~till -0.43 ~till$ 0.35 ~tillbak 0.38 ~tillbaka^^ -0.13 ~tillsamman -0.16 ~tillsammans$ -0.34
        ~tillägg -0.16 ~timm -0.54 ~timm* -0.29 ~timme$ -0.18 ~tio -0.14 ~titt 0.21 ~titta^ 0.24 ~tjej -0.50
        ~tjej* -0.50 ~tjejkväll -0.15 ~tjejkvällarna^ -0.12 ~tjugo -0.21 ~tjugo^ -0.19 ~tog 0.17 ~tolk 0.12
        ~tolk* 0.27 ~tolken^ 0.31 ~tolv 0.39 ~tolv* -0.18 ~tolv^ 0.36 ~ton -0.22 ~trak* -0.14 ~trap* 0.12 ~tre -0.82
        ~trean -0.14 ~tred* -0.18 ~tret* 0.43 ~trettiotal 0.17 ~tretton 0.40 ~trod* -0.12 ~trodd -0.12 ~trodde^^ -0.19
        ~tror -0.34 ~tror^^ -0.12 ~tryg* -0.17 ~trygg -0.13 ~trän* 0.39 ~trös* 0.39 ~tröst 0.39 ~trösta$ 0.39
        ~turn* -0.20 ~tvun* 0.13 ~tvung 0.13 ~två -0.35 ~två$ 0.24 ~tyck -0.30 ~tyckt 0.21 ~tydl* -0.24 ~tydlig -0.24
        ~tydliga^^ -0.40 ~tyst* 0.60 ~tystn 0.56 ~tänk 0.34 ~tänk* 0.39 ~tänker^^ -0.46 ~tänkt 0.23 ~unda* -0.24
        ~underskrift 0.20 ~underskrift$ 0.13 ~ung -0.23 ~unga -0.20 ~ungd* -0.12 ~unge* 0.12 ~ungefär 0.12 ~upp -0.14
        ~upp$ 0.39 ~upp^^ 0.32 ~uppd* -0.34 ~uppdrag -0.33 ~upph* 0.61 ~upphandl 0.65 ~ur 0.34 ~ursä* 0.44
        ~ursäkt 0.44 ~ut -0.26 ~ut^^ -0.16 ~utan -0.18 ~utanför^^ -0.14 ~utbi* -0.20 ~utbilda^ -0.12 ~utom 0.25
        ~utst* -0.17 ~va 0.15 ~vad 0.23 ~vad$ -0.32 ~vad^ 0.51 ~vad^^ 0.40 ~vakt 0.17 ~vaktmäst 0.16 ~vald -0.24
        ~var 1.05 ~var$ 0.20 ~var^ -0.67 ~var^^ 0.61 ~vard* -0.29 ~vardag -0.25 ~vare* 0.49 ~varend 0.43 ~varit 0.16
        ~varj -1.49 ~varje^ -0.41 ~varm 0.49 ~vart -0.14 ~vatten$ 0.26 ~vd 0.53 ~veck -0.60 ~vecka$ -0.17
        ~veckan$ 0.25 ~vem$ -0.13 ~verk* 0.25 ~verklig -0.26 ~verksam 0.23 ~verksamhetschef 0.37
        ~verksamhetschefen^ 0.28 ~vet^ 0.31 ~vet^^ -0.54 ~vete* -0.12 ~veterinär -0.12 ~vi 0.29 ~vi^ -0.54 ~vi^^ 0.13
        ~vid -0.18 ~vid^^ -0.27 ~vida* 0.15 ~vikt* -0.21 ~viktig -0.21 ~vilk -0.29 ~vilka^ -0.18 ~vill 0.16
        ~vill* -0.13 ~vill^^ -0.24 ~vint* -0.22 ~vis 0.44 ~visa 0.30 ~visa* 0.34 ~visst 0.32 ~vux -0.20 ~väg 0.15
        ~vägen^ 0.25 ~vägg 0.17 ~vägg* 0.17 ~väggen$ 0.13 ~väl 0.57 ~välj -0.80 ~välk* 0.15 ~välkomm 0.15 ~vänd 0.57
        ~vänt 0.42 ~vänta$ 0.18 ~vänta^^ 0.17 ~väntetid -0.15 ~värst -0.14 ~våg -0.44 ~våld -0.44 ~våld* -0.13
        ~vår^^ 0.22 ~våra -0.17 ~webb* -0.19 ~webbinari -0.19 ~who -0.21 ~workshop 0.12 ~year -0.23 ~year$ -0.15
        ~yngs* -0.23 ~yngst -0.23 ~yrke* -0.27 ~yrkesvägledning -0.12 ~ä -0.55 ~ä^^ -0.15 ~ägarna^ -0.12 ~äger -0.26
        ~äger^^ -0.19 ~äldr -0.26 ~äldre^ -0.19 ~än -0.39 ~ända -0.97 ~ändå$ 0.18 ~är -0.28 ~är^ -0.87 ~är^^ -0.34
        ~ären* -0.29 ~ärend -0.29 ~ärende$ -0.13 ~ärli* -0.45 ~ärlig -0.47 ~ärligt^ 0.22 ~även -0.12 ~å -0.66
        ~å^ -0.41 ~åker -0.53 ~åkte 0.22 ~åld -0.14 ~år -0.17 ~år$ -0.30 ~år^^ -0.14 ~året -0.32 ~års -0.16
        ~årsk* -0.18 ~årskur -0.13 ~årsm* -0.12 ~årsmöt -0.12 ~åt -0.33 ~åter* 0.12 ~återkomm 0.14 ~åtta -0.22
        ~öpp -0.26 ~öppe* -0.17 ~öppettid -0.17 ~öppettiderna^ -0.17 ~över 0.37 ~över* -0.38 ~överallt -0.28
        ~överallt$ -0.23 ~övni* 0.13 ~övning 0.12 ~övning$ 0.14 ~övri* 0.23 ~övrig 0.23
        """
}
