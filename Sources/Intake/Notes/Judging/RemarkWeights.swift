/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.43
        actAndProp 0.46
        actFirst 0.41
        actLight -0.12
        addresses 1.07
        afterClear 0.46
        afterClearShort 1.53
        afterQuestion 0.20
        afterRemarkLight 1.00
        afterStatement -0.90
        alone 0.68
        aloneListed 0.56
        aloneUnheaded 0.14
        answer -0.22
        answerFirst 0.26
        answerReply 1.50
        answerReplyMore -0.48
        asked -0.19
        asker 1.42
        asksMe 0.20
        asksPerson 1.74
        bias -0.25
        bodyFaint -0.15
        cell -0.73
        clearConsent 1.32
        clearEmpty 0.29
        clearFirst 2.35
        clearInLong 1.41
        clearInstruction 1.18
        clearLate 1.23
        clearNarration 1.94
        clearPractical 0.76
        clearSetting 1.63
        commandLast 0.49
        contact 1.01
        dated 1.24
        digits 1.48
        enclosed 1.96
        errand 0.61
        exclaims -0.16
        exclaimsShort -0.13
        faintMore 0.64
        faintOne 0.11
        faintTwo 0.97
        filler 0.34
        finite -0.36
        firstOfMany -0.43
        followsStatement -0.62
        greeting 2.16
        hasQuote -2.03
        headed -0.38
        headedFirst -1.24
        headedLikely 0.12
        headedListed -0.63
        imperative -1.28
        insideBrackets 1.54
        interviewee -0.70
        item -0.42
        lastOfMany 0.21
        leading 0.64
        lightest -0.03
        me 1.39
        meFirst 0.60
        meLight 0.39
        meListed -0.93
        meRare 0.38
        meTold 0.88
        meTurnLight -0.51
        mixed 1.59
        mixedLight 1.55
        moment 0.06
        momentLight 0.52
        momentPast 0.56
        musing -0.05
        musingFirst 0.87
        musingMe 0.69
        musingTold 0.08
        next 0.99
        nextClear 1.86
        nextLight -0.03
        noteEnd 0.96
        noteOpening 1.18
        number 0.04
        openingVerb 0.91
        ownPast 0.03
        ownPastTold 0.84
        paperwork 0.86
        paperworkMe 1.03
        paperworkPast 1.43
        paperworkTwo 1.27
        pastLight 0.61
        pastLightOdd 0.04
        pastOdd 0.22
        pastThirdLight 0.61
        percent -1.53
        pleasantryFirst 0.76
        pleasantryShort 0.60
        pleasantryTurn 0.40
        prelude 0.98
        preludeFaint 0.71
        preludeShort 0.46
        preludeWeighty -1.05
        propLight 0.42
        propOne 0.06
        propPast 0.48
        propTwo 0.75
        question 0.65
        questionAnswered -0.15
        questionFirst 1.99
        questionListed 1.36
        questionPerson -1.09
        questionProse 0.58
        quoted 0.37
        reminderFirst 0.54
        reminderLight -0.44
        reminderPaper -0.75
        reminderPerson 1.40
        reminderTerse 0.82
        replies 0.51
        replyFirst 0.13
        replyFirstTurn 0.47
        reports -0.19
        role 1.22
        roleReported -0.19
        roleTold 0.32
        sceneFirst 0.35
        scenePast 0.99
        shortLight 0.14
        shortTold -0.04
        shortUnheaded 0.18
        smallTalkLight 0.41
        smallTalkTurn -0.27
        smallTalkTwo 0.41
        societyHalf -0.61
        societyMore -0.57
        societyMost -0.95
        societyNone 0.35
        societyOne -0.22
        societyQuarter -0.47
        societyThree -0.72
        societyTwo -0.83
        tail 0.26
        tailFaint 0.50
        tailShort 0.57
        tellingNone 0.22
        tellingOne 0.10
        tellingTwo 0.10
        terse -0.02
        terseShort 0.16
        thirdFirst 0.69
        thirdFirstShort 0.43
        thirdTold -0.22
        titledLeading 1.22
        turn -0.39
        turnLight 0.25
        turnPerson 1.12
        turnShort 0.29
        turnUnasked -0.15
        turnUnaskedShort 0.07
        verbFirst 0.59
        verbFirstListed 0.94
        verbFirstPast 0.18
        weekday -0.61
        weight0 0.10
        weight05 -0.31
        weight1 -0.25
        weight2 -0.71
        weightMore -0.76
        words1 -0.24
        words10 -0.05
        words16 -0.47
        words6 0.03
        wordsMore -1.17
        ~000 -0.48 ~05^^ 0.87 ~0611-00 0.47 ~070-000 0.96 ~11^ -0.35 ~11^^ 0.50 ~140 -0.29 ~15^ -1.41 ~15^^ 0.69
        ~16^ 1.05 ~18^ -0.52 ~1^^ -0.93 ~200 -0.96 ~2009 -0.60 ~2015 -1.14 ~2018 -0.49 ~2019 -0.50 ~2020 -0.82
        ~2021 -0.49 ~2022 -1.01 ~2023 0.23 ~2030 -0.37 ~2^^ -0.76 ~30^^ 0.28 ~310 -0.21 ~340 -0.21 ~40^^ -0.57
        ~4^ -0.53 ~58^^ 1.26 ~600 -0.54 ~6^ -1.28 ~7^ 0.79 ~8^ 1.20 ~900 -0.38 ~a^ -0.32 ~about -0.35 ~absolut -0.85
        ~absolut^^ -0.85 ~aft -0.83 ~aktiv -0.66 ~aktör 0.66 ~akut -0.40 ~aldrig -0.49 ~all -0.29 ~all^ -0.41
        ~alla -0.40 ~alla^ -0.65 ~alla^^ -0.49 ~allmännytt -0.42 ~allmännyttan^ -0.50 ~alls -0.25 ~allt -0.55
        ~allt^ -1.04 ~allt^^ -0.76 ~alltid -0.44 ~alltså^ 0.43 ~alltså^^ -0.95 ~almi -0.83 ~almi^ -0.92 ~anbud -0.44
        ~and 0.85 ~andel -0.35 ~andra^^ -1.08 ~ang 0.54 ~angiv -0.92 ~anhörig -0.28 ~anmäl -0.90 ~anmäld -0.27
        ~ann -0.61 ~annar -0.38 ~annat^^ -1.12 ~annon -1.06 ~annons -0.44 ~anst -1.32 ~anställ -0.49 ~anställd -0.25
        ~anställde^^ -0.98 ~anställning -0.36 ~anställt -0.38 ~ansökning -0.50 ~antagning -0.54 ~antal 0.34
        ~anteckning 0.51 ~antog -0.60 ~använt -1.24 ~app -0.51 ~applåder -1.15 ~april 0.30 ~arbete^^ -0.54
        ~arbetsgiv -0.42 ~arbetsgivare^ -0.39 ~arbetsgivarna^ -0.39 ~arbetskläd -0.33 ~arbetskraft -0.55
        ~arbetsmiljö -0.68 ~arbetsmiljön^ -0.50 ~arg 1.03 ~arga -0.55 ~argument -1.22 ~arkitekt -0.94 ~arton -0.84
        ~arvod 0.24 ~assistent -0.22 ~att^ -1.11 ~att^^ 0.58 ~augusti -0.22 ~av^ -0.77 ~avbrut 0.77 ~avbryt -0.62
        ~avbröt 0.99 ~avdelning -0.34 ~avgör -0.32 ~avskild -0.73 ~avslut 0.39 ~avslutades^^ 0.37 ~avstånd -0.70
        ~avstånden^ -0.70 ~avtal -0.32 ~avtalet^ -0.34 ~avvikels -0.74 ~axl -0.47 ~back 0.45 ~bad -0.39 ~bad^^ -0.70
        ~badhus -0.89 ~bakom 0.90 ~baksid -0.21 ~band -0.33 ~bank -0.78 ~banken^ -0.56 ~bankerna^ -0.72 ~bara^ 1.50
        ~bara^^ 1.01 ~barack -0.49 ~barn -0.33 ~barn^ 0.77 ~barn^^ -0.78 ~barnahus -0.67 ~barnen^^ 0.76
        ~barnmorsk -0.41 ~barnmorskorna^ -0.41 ~barnomsorg -0.44 ~barnomsorg^ -0.72 ~barnomsorg^^ -0.77
        ~barnpassning -0.82 ~barnpassning^ -0.31 ~barnvakt -0.47 ~barnvakt^ -0.65 ~bas 0.43 ~batteri 0.51
        ~batteriet^ 0.63 ~begär 0.50 ~behandl -0.53 ~behandling -0.90 ~behåll -0.23 ~behöv 0.47 ~being -0.78
        ~belysning -0.70 ~bemann -0.23 ~bemanningsföretag -0.78 ~beredskap 0.53 ~beredskapen^ -0.26 ~beror^^ 0.47
        ~berätt 0.22 ~berättar^^ -0.83 ~berättels 0.40 ~beröm -0.21 ~beskriv 0.97 ~beslut -0.47 ~beställ -1.13
        ~beställaren^ -1.05 ~beställd 0.63 ~bestämd 1.21 ~bestämm -1.18 ~bestämmer^^ -0.80 ~består -0.35
        ~består^^ -0.46 ~besök -0.78 ~besök^^ -0.28 ~betal -0.38 ~betalade^^ 0.79 ~betalar^^ -1.14 ~betald -0.60
        ~betald^ -0.26 ~betalt -0.46 ~betyd -1.00 ~betyg -0.39 ~betygen^^ -0.95 ~bibliotek -0.70 ~biblioteket^ -0.95
        ~bidrag -0.78 ~bidragen^ -0.92 ~bidragsregl -0.55 ~bil -0.67 ~bilag -0.43 ~bild 0.48 ~bilder^ -1.25
        ~billig -0.82 ~biobiljett 0.98 ~biståndshandlägg -0.83 ~bjud -0.80 ~bjud^ -0.69 ~bjuder^^ -0.54 ~bjöd 0.24
        ~bjöd^^ 0.81 ~bland -0.51 ~bland^ -0.38 ~blankett 0.54 ~blev^^ 0.51 ~blind -1.35 ~blink 0.52 ~blodtryck -0.71
        ~blåmärk -1.09 ~blås 0.20 ~blöt 0.51 ~boend -0.48 ~boenden^^ -0.30 ~bok -0.71 ~boka 0.82 ~bokföring -1.22
        ~bokslut 0.36 ~bokstavlig -0.34 ~bolaget -0.54 ~bor -0.51 ~bord -0.27 ~borde^^ 0.31 ~bort -0.65 ~bort^ -0.70
        ~bost -0.60 ~bostadsbolag -0.28 ~bostäd -0.83 ~bostäder^ -1.03 ~bra -0.31 ~bra^ 1.30 ~bra^^ 0.60
        ~brandlarm 0.43 ~bransch -0.33 ~branschråd 0.77 ~bredvid -1.56 ~brevlåd -0.81 ~brom -0.48 ~bror -0.30
        ~broschyr -0.88 ~bruk -0.23 ~brukar^^ -1.24 ~bryr -1.04 ~bryt -0.50 ~bråk -1.46 ~bröd 0.82 ~bröt 0.58
        ~bröts^^ 0.73 ~budg -0.44 ~budget -0.31 ~bull 0.73 ~bup -0.74 ~bup^ -0.74 ~buss -1.15 ~buss^^ -0.73
        ~bussen^ -0.78 ~busshållplats -1.05 ~busstid -0.46 ~bvc -0.27 ~byaförening -0.46 ~byar -0.50 ~bygd -0.65
        ~bygdegård 1.24 ~bygg -0.23 ~byggd -0.39 ~byggs^^ -0.50 ~byn -0.45 ~byt -0.56 ~byter^^ -0.77 ~byts^^ -0.47
        ~bytt -0.21 ~bägg -0.45 ~bänk -0.34 ~bära -0.65 ~bäst 0.72 ~bättr 0.21 ~båd 1.09 ~båda 0.45 ~båt 0.44
        ~bör -0.20 ~börja^ -1.08 ~började^^ 1.31 ~börjar^^ -0.35 ~ca^ -0.84 ~centralt -0.45 ~chatt -0.70 ~chef 0.24
        ~chef^^ 0.27 ~chefen^ -0.28 ~chefen^^ 0.30 ~chefer^ -0.22 ~chefer^^ -1.03 ~cheferna^ -0.56 ~cirkelled -0.82
        ~cirkelledare^ -0.92 ~citat 0.23 ~citer 0.29 ~civil 0.89 ~civilingenjör -0.99 ~coach -0.47 ~dag -0.69
        ~dagis -0.70 ~daglig -0.32 ~dagordning 0.43 ~dags -0.99 ~dagtid -0.55 ~dam 0.30 ~damlag -0.75 ~damlaget^ -0.49
        ~dans -0.76 ~dansen^ -0.67 ~data -0.68 ~data^ -0.68 ~de^ -0.79 ~de^^ -0.95 ~decemb 0.45 ~del -0.65 ~dela -0.62
        ~dela^ -0.40 ~delade^ -0.69 ~delar^^ -0.41 ~delt -0.23 ~deltag -0.37 ~deltagarna^ 0.36 ~dem^^ -0.65
        ~dement -0.43 ~den^^ 0.80 ~dess -0.33 ~dessutom -0.49 ~dessutom^ -0.35 ~det^ 0.32 ~det^^ 0.93 ~detalj 1.23
        ~detta^ 0.44 ~detta^^ 1.14 ~dialog 0.44 ~digitalt -0.43 ~diplom 0.71 ~direkt -0.25 ~disk -0.42
        ~diskussion 0.98 ~diskussion^^ 1.21 ~distriktsskötersk -1.04 ~distriktsstyrels -0.24 ~djur -0.54 ~dock 0.86
        ~doft 1.07 ~doktorand -0.38 ~dokument 0.58 ~dom -0.53 ~domarna^ -0.88 ~domstol -0.63 ~dott 0.75
        ~dottern^ -1.04 ~drar -0.69 ~drick -1.02 ~drift -0.61 ~driv 0.31 ~driver^^ -0.33 ~dryg 0.35 ~dröjd 1.00
        ~du^ 1.95 ~dubbelt -0.44 ~dumt 0.68 ~dusch -1.04 ~duschar^^ -1.10 ~dygn -0.81 ~dyk -0.22 ~dä^ -1.52
        ~där^ -0.47 ~där^^ 0.40 ~därav 1.08 ~däreft 0.31 ~därefter^ 0.94 ~däremot -0.30 ~därifrå -0.80
        ~därifrån^^ -0.66 ~därnäst -0.93 ~därnäst^ -0.93 ~därutöv -0.49 ~då^ -1.68 ~då^^ 1.37 ~dålig 0.64 ~dålig^ 1.12
        ~dömd -1.33 ~döms -0.32 ~dör -0.72 ~dörr 0.38 ~döttr -0.25 ~efter^^ -0.42 ~efterhand -1.05 ~eftersom -0.21
        ~eftervåld -0.33 ~efteråt -1.05 ~egen^^ -0.61 ~egentlig 1.29 ~eget -0.96 ~egna -1.19 ~ej^^ 0.67
        ~ekonomin -1.16 ~ekonomisk -0.45 ~elak -1.33 ~elbolag -1.01 ~eldsjäl -0.57 ~elev -0.22 ~eleverna^ -0.86
        ~elevhäls -1.11 ~elevkår -1.37 ~eller^ 1.77 ~elpris -0.92 ~elpriset^ -0.92 ~elprogramm -0.26 ~elva -1.20
        ~elva^ -0.24 ~emot 0.23 ~en^ -0.49 ~en^^ 0.60 ~ena 1.26 ~ena^^ 0.48 ~enda -0.93 ~enda^^ -0.39 ~enh -0.44
        ~enh^ -0.64 ~enhet -0.55 ~enheten^ -0.74 ~enhetschef 0.44 ~enhetschefen^ 0.81 ~enkel -0.77 ~enkelt -0.34
        ~enkl -0.51 ~enkät -0.46 ~enligt^ -0.41 ~enrum -0.50 ~ens -0.47 ~ensam -0.55 ~ensamm -0.64 ~ensamståend -0.51
        ~enskild 0.39 ~entreprenör -0.26 ~erkän 1.36 ~ersättning -0.78 ~etablering -0.34 ~ett^ -0.72 ~ett^^ -0.29
        ~europ -0.23 ~exampl 0.67 ~exempel 1.07 ~fack -0.94 ~facken^ -0.41 ~facket^ -0.23 ~familj -1.29
        ~familjerätt -0.92 ~fann -0.92 ~fastighetsbolag -0.39 ~fastighetssköt -0.46 ~fastighetsskötarna^ -0.21
        ~fatt -0.42 ~fattig -0.92 ~fattigdom -0.42 ~fattigdom^^ -0.55 ~februari -0.49 ~fel 1.31 ~fem -0.73 ~fem^ -0.48
        ~fem^^ -0.27 ~femm -0.71 ~femt -0.31 ~femtio -0.41 ~femtiotvå -0.24 ~femtioårsåld 0.40 ~femton -1.29
        ~fest -0.67 ~fick 0.29 ~fick^ 0.51 ~fiend -0.62 ~fika 1.35 ~fika^ 0.98 ~film -0.54 ~fin 1.08 ~fina 0.34
        ~fingr -0.85 ~finns^^ 0.40 ~fint 1.46 ~fjol -0.67 ~fjorton 0.24 ~fjärd -0.28 ~fjärde^^ -0.68 ~fjärdedel -1.35
        ~fler -0.65 ~fler^ -0.66 ~fler^^ -0.70 ~flest -0.62 ~flesta^^ -0.49 ~flicklag -0.91 ~flickorna^ 0.81
        ~flytt 0.24 ~flyttar^^ -0.23 ~flyttkartong 0.34 ~foajén 0.52 ~folk -0.80 ~folk^ -0.97 ~folkhälsostrateg 1.06
        ~folkhögskol -0.49 ~fond -0.75 ~fordon -1.03 ~form -0.86 ~formulering 1.13 ~formuleringen^^ 1.17
        ~formulär -0.64 ~forskning -0.52 ~fort 1.08 ~fortfar -0.50 ~fortsätt^ -0.36 ~fortsättning 1.39 ~forty -1.03
        ~forum -0.26 ~fot -0.51 ~fotboj -0.50 ~fram -1.31 ~framför -0.22 ~framm 0.72 ~framåt 0.96 ~fredag -0.52
        ~frisör -0.75 ~fritid -1.12 ~fritidschef -0.53 ~fritidscheferna^ -0.53 ~frivillig -1.17 ~frivård -0.37
        ~frivården^ -0.56 ~fru -0.47 ~frukost -0.38 ~fruntimm -0.35 ~främst -0.29 ~fråga^ -0.75 ~fråga^^ -1.34
        ~frågan^ -0.39 ~frågan^^ 1.25 ~frågar^^ -0.94 ~från^ -0.80 ~från^^ -0.79 ~frånvaron -0.68 ~frös 1.02
        ~full 0.88 ~funder 0.53 ~funger -0.54 ~fungerar^^ -1.33 ~funk -0.98 ~funktion 0.27 ~funnit -0.67 ~fyll -0.22
        ~fylld 0.92 ~fyr -0.77 ~fyra -0.62 ~fyra^ -0.68 ~fyrtio -0.56 ~fyrtiotr -1.11 ~fysiskt -0.35 ~fystest -0.55
        ~fystesten^ -0.22 ~fält -0.51 ~färdig -0.81 ~färdtjänst -0.37 ~färdtjänsten^ -0.47 ~färr -0.89 ~färre^ -0.81
        ~få^ -0.31 ~få^^ -0.97 ~får -0.38 ~får^ 0.68 ~får^^ -0.30 ~fått -0.32 ~följ -0.60 ~följ^ -1.09 ~följd 0.37
        ~följde^^ 0.34 ~följer^^ 0.23 ~följt -0.24 ~föll 0.43 ~fönstr 1.02 ~för -0.53 ~för^ -0.55 ~för^^ -0.56
        ~förbi 1.11 ~förbund -0.49 ~fördel -0.57 ~fördubbl -0.61 ~före -0.21 ~förebild -0.78 ~förebygg -0.73
        ~förekomm -0.23 ~föreläs -0.85 ~föreläsning -1.04 ~föremål -0.58 ~förening -0.45 ~föreningarna^ -0.22
        ~föreningen^ -0.36 ~föreslå -1.24 ~föreslår -0.40 ~föreslår^^ -0.50 ~företag -0.42 ~företagsstöd -0.33
        ~förhandl -0.30 ~förhör -0.67 ~förlor -0.37 ~förlossning -0.66 ~förlåt 1.25 ~förlåt^ 0.95 ~förord -0.51
        ~förordar^^ -0.51 ~förr -0.66 ~förra^ -0.37 ~förra^^ -0.71 ~förrest 1.27 ~förrä -0.21 ~församling -0.50
        ~församlingshemm -0.28 ~försen 0.76 ~förskol 0.23 ~förskolan^ -0.23 ~förskollär -0.71 ~förslag -0.27
        ~först 0.28 ~först^^ 0.52 ~första^ -0.47 ~första^^ -0.39 ~förstår -0.35 ~förstår^^ -0.26 ~försvann 0.31
        ~försäkringskass -0.72 ~försäkringskassan^ -0.75 ~försök 0.37 ~försökt -0.79 ~förtur -0.69 ~förtur^ -0.70
        ~förvalt 0.35 ~förvänt -0.26 ~föräld -1.02 ~föräldr -0.25 ~föräldradag -0.51 ~föräldragrupp -0.22
        ~föräldraledig -0.60 ~föräldraledighet^ -0.28 ~föräldrarna^ -0.66 ~galleri -1.11 ~gaml -0.38 ~gansk -1.19
        ~gat -0.28 ~gav -0.99 ~gav^^ -0.21 ~ge^ -0.81 ~gemensam -0.25 ~gemensam^ -0.44 ~gemensam^^ -0.32
        ~gemensamm -0.51 ~gemensamt -0.27 ~genom -0.27 ~genus -0.66 ~gets -1.04 ~gett -0.23 ~ggr -0.71 ~gick 0.32
        ~gick^ -0.82 ~gick^^ 1.74 ~gift -0.54 ~gjord -0.47 ~gjorde^^ -1.00 ~gjort -0.39 ~gled 1.21 ~glesbygd -0.29
        ~glid -0.65 ~glöm -0.65 ~glömd -0.70 ~glömm -0.80 ~glöms^^ -0.87 ~glömt -0.66 ~god 1.32 ~god^ 0.75 ~goda 1.13
        ~godkänd 0.94 ~golv -0.80 ~grabb -0.33 ~grad 0.56 ~grann -1.06 ~grannkommun -1.18 ~grannlän 0.24 ~gransk -0.25
        ~granskar^^ -0.25 ~granskning -0.31 ~gratis -1.00 ~gratis^ -0.73 ~gravid -0.64 ~grej -1.21 ~grind 0.80
        ~grundskol -0.92 ~grupp -0.77 ~gruv 0.35 ~grät 1.56 ~grövr -0.65 ~gubb -0.24 ~gubbarna^ -0.93 ~gudstjänst 1.22
        ~guid 0.21 ~guld -1.36 ~gunv 0.67 ~gymnasi -0.32 ~gymnasieelev -0.60 ~gäll -0.85 ~gälld -0.51 ~gäller^^ -0.77
        ~gär -0.29 ~gäst -0.93 ~gång -0.56 ~går -0.31 ~går^^ -1.02 ~gård -0.27 ~gårdarna^^ -0.46 ~gått -0.28
        ~gör -0.45 ~gör^ 0.36 ~gör^^ -1.12 ~göra -0.58 ~ha^ 1.10 ~ha^^ 0.61 ~hade^^ 0.45 ~haft -0.26 ~haha 0.29
        ~haha^ 0.29 ~hall -0.82 ~halltid -1.15 ~halltiderna^ -0.59 ~hallå 0.58 ~hallå^ 0.58 ~halt 0.25 ~halvdag -0.27
        ~halver -1.01 ~halverat -0.58 ~halvtimm -0.21 ~halvår -0.22 ~hamn -0.74 ~hamnar^^ -0.50 ~han^ 0.28
        ~han^^ -0.44 ~hand 0.27 ~handbok -0.35 ~handl -1.13 ~handled -0.37 ~handledarna^ -1.13 ~handledning -0.49
        ~handlingspl -0.71 ~handlägg -0.23 ~hann 0.73 ~hann^ 0.34 ~hann^^ 0.71 ~hans 0.28 ~har^ 0.61 ~har^^ -0.56
        ~hat -0.44 ~hatet^ -0.50 ~hedersförtryck -0.42 ~hej^ 0.54 ~hel 0.21 ~helg -0.40 ~hell -0.21 ~hellre^^ 0.38
        ~helst -0.22 ~helt -0.41 ~heltid -0.34 ~heltid^ -0.35 ~hem -0.70 ~hembygdsförening -0.22 ~hemlig -0.37
        ~hemm -0.41 ~hemskt 0.71 ~henn -0.58 ~here -0.33 ~herr -1.26 ~herrlag -0.55 ~het 0.41 ~hind -0.26 ~hindr -1.39
        ~hinn -0.62 ~hinner^^ -0.98 ~hiss -0.26 ~hissen^ 0.77 ~histori 0.80 ~hit -1.40 ~hitt -0.32 ~hjälp -0.38
        ~hjälper^^ -0.73 ~hjälpt -0.81 ~hockeyn -1.09 ~hon^^ -0.74 ~honom -0.53 ~hopp 1.18 ~hoppas^ 0.77 ~hora -0.78
        ~hos^^ -1.01 ~host 1.11 ~hot -0.54 ~hotell -0.67 ~hoten^ -0.50 ~hotfull -0.46 ~hr-nätverk -0.80 ~hundr -0.46
        ~hunnit 0.41 ~hur^ -1.02 ~hus -0.50 ~hushåll -0.48 ~huskurag -0.74 ~huskurage^ -0.74 ~huvud 1.16
        ~huvudkontor -0.75 ~hyll -0.99 ~hyr -0.96 ~hyresvärd -1.15 ~hytt -0.33 ~häkt -0.47 ~hälft -0.34
        ~hälften^ -0.37 ~hälften^^ -0.58 ~häls 1.32 ~hälsa^^ 0.97 ~hälsade^^ 0.63 ~hämtar^^ -1.44 ~hämtning -0.31
        ~händ -0.40 ~häng -0.46 ~hängd 0.54 ~hänt -0.26 ~hänvis -0.70 ~här^ 1.27 ~här^^ 1.37 ~härifrå 0.62
        ~härlig 1.01 ~härnösand 0.47 ~häst -1.02 ~håll -0.51 ~hållit 0.86 ~hållplats -0.85 ~hållplatser^^ -0.61
        ~hård 0.44 ~hårt 0.62 ~högr -0.85 ~högst -0.21 ~högstadi -0.48 ~högt -0.72 ~hör -0.77 ~hör^ 0.65 ~hör^^ 0.27
        ~höra 0.96 ~hörd 1.49 ~hörs -0.71 ~hörs^^ 0.23 ~hört -0.22 ~höst 0.81 ~i^ -0.41 ~i^^ -0.60 ~ibland -1.12
        ~ideell -0.57 ~idrott -0.32 ~idrottslär -0.80 ~idé -0.43 ~ifrå -0.83 ~igen 0.35 ~ihåg 1.02 ~ihåg^^ 1.02
        ~illa -0.24 ~imam -1.12 ~in^^ -0.75 ~inbjud -0.42 ~information -0.32 ~inför -0.51 ~införd 0.51 ~infört -0.61
        ~ing -0.53 ~inga 0.45 ~inga^^ 1.62 ~ingen^ -1.66 ~ingen^^ -1.04 ~ingenjör -0.25 ~ingenstan -1.17
        ~ingenting -1.31 ~inget^ -0.26 ~ingång -0.30 ~inkomst -0.34 ~inköp -0.48 ~inköparna^ -0.29 ~inl -0.26
        ~inlandskommun 0.56 ~inledning 0.33 ~innovationsstöd -0.33 ~inom^^ -0.72 ~inram -0.28 ~ins -0.56 ~insat -0.21
        ~inskriv -0.25 ~inspel -0.62 ~inspelning 0.39 ~instruktion 0.97 ~instruktör -0.82 ~int -0.37 ~inte^^ 1.06
        ~intervju 0.94 ~intervjun -0.38 ~intervjun^ 0.39 ~intresser -0.25 ~intyg -0.36 ~invester -0.68 ~invänd 0.56
        ~is^^ -0.88 ~ishall -0.84 ~istid -0.67 ~iväg -0.30 ~jag^^ -0.44 ~jargong -0.43 ~jargongen^ -0.61 ~jo^ 0.84
        ~jobb -0.37 ~jobbar^^ -0.35 ~jobs -1.32 ~jour 0.58 ~jouren^ -0.37 ~jourerna^ -0.24 ~jourlägen -0.56
        ~journal -0.48 ~journalsystem -0.22 ~jul 0.53 ~juli -0.63 ~juni 0.94 ~jurist 0.78 ~juryn -0.22 ~just 0.59
        ~just^ -0.49 ~justerverk -0.79 ~jämför 0.87 ~jämn -0.24 ~jämnt -0.20 ~jämställd -0.26
        ~jämställdhetsanaly -0.49 ~jämställdhetspl -0.26 ~jämställt -1.41 ~jämt -0.63 ~jämtland -0.25 ~kaff 1.17
        ~kaffe^ 0.31 ~kaffet^ 1.20 ~kaka 1.18 ~kalend -0.23 ~kall -0.41 ~kallels -0.21 ~kalvmärkning -0.61
        ~kamer -1.45 ~kampanj -0.29 ~kan^ -0.71 ~kan^^ -0.33 ~kansk 0.79 ~kanske^^ 1.09 ~kapital -0.26
        ~kapitalet^ -0.34 ~kapitel -0.49 ~kar -0.49 ~kart 0.40 ~kartlägg -0.61 ~kartläggning -0.57 ~kassör -0.45
        ~kedj -0.42 ~kedjan^ -0.22 ~kill -0.74 ~killar^ -0.61 ~killarna^ -0.84 ~kille^^ -0.55 ~kiosk 0.52 ~klar 0.80
        ~klart -0.39 ~klass -0.37 ~klinik -0.46 ~klubb 0.57 ~kläd -1.31 ~knack -0.28 ~knapp -0.60 ~knut -0.52
        ~kock 0.22 ~kod -1.07 ~kokersk -1.05 ~koll 0.35 ~kolla^ 0.30 ~kolla^^ 0.66 ~kolleg 1.34 ~kollega^^ 0.78
        ~kollegan^ 0.21 ~kollegor^^ -0.38 ~kollegorna^ -1.03 ~kolumn 0.27 ~kom -0.44 ~kom^ -1.08 ~kom^^ 0.53
        ~komm -0.33 ~komment -0.40 ~kommentar -1.16 ~kommer^^ -1.14 ~kommun^^ -0.31 ~kommunchef -0.50 ~kommunen^ -0.31
        ~kommunens^ -0.73 ~kommuner^^ -0.47 ~kommunerna^ -0.53 ~kommunernas^ -0.77 ~kommungrupp -0.44
        ~kommungräns -0.30 ~kommunhus 0.94 ~kommunstyrels -1.14 ~kompetensråd -0.39 ~kompis -0.40 ~kompletter 0.87
        ~konduktör 1.31 ~konduktören^ 1.31 ~konfer -0.30 ~konstig -0.98 ~konsult 1.06 ~kont -0.94 ~kontakt^ 0.41
        ~kontaktperson -0.85 ~kontor -0.27 ~kontrakt -0.62 ~kontroll -0.34 ~kopier -0.45 ~kopp 1.39 ~koppl -0.24
        ~korrid -0.30 ~kort^^ 0.22 ~korv 0.36 ~kostar^^ -0.91 ~kr^^ 0.43 ~kraft -0.30 ~kran -0.88 ~krav -0.35
        ~krav^ -0.48 ~krav^^ -0.43 ~krig -0.58 ~kriminalvård -0.66 ~kriminalvården^ -0.66 ~kring -0.40 ~krog -0.86
        ~krogarna^ -0.86 ~kron -0.60 ~kronofogd -0.31 ~kropp -1.23 ~kroppskamer -1.43 ~kroppsskydd -0.53 ~kräv -0.57
        ~krävd -0.50 ~kräver^^ -0.50 ~kulturskolan^ -0.24 ~kun 0.41 ~kund -0.69 ~kunde^^ -0.61 ~kunderna^ -0.86
        ~kurat -0.41 ~kurator -0.53 ~kuratorn -0.57 ~kuratorn^ -0.59 ~kurs -0.37 ~kurs^ -0.36 ~kurs^^ -0.30
        ~kurser^^ -0.94 ~kust 0.27 ~kv^ -0.89 ~kv^^ -1.19 ~kvar -0.96 ~kvartal -0.54 ~kvin -0.45 ~kvinn -0.40
        ~kvinna^^ -0.91 ~kvinnlig -0.64 ~kvinnliga^ -0.30 ~kvinnliga^^ -0.26 ~kvinnodominer -0.55 ~kvinnofrid -0.49
        ~kvinnojour -0.30 ~kvinnor -0.62 ~kvinnor^ -0.57 ~kvinnor^^ -0.47 ~kvinnorna^ -0.29 ~kvinnorna^^ -0.79
        ~kvinnors^ -0.44 ~kvitto 0.68 ~kvj -0.25 ~kvot -0.64 ~kväll -1.00 ~kväll^^ 0.47 ~kvällstid -0.66 ~kyrk -0.33
        ~kyrkan -0.54 ~kyrkoherd 0.70 ~kyrkoråd -0.25 ~kyrkorådet^ -0.31 ~kän -0.45 ~känd 0.59 ~kännedom 1.20
        ~känner^^ 0.72 ~kår -0.27 ~kåren^ -0.53 ~köer -0.53 ~kök -0.71 ~köksbord -0.56 ~kön -0.20 ~kön^^ -0.60
        ~könsuppdel -0.30 ~köp 0.42 ~köpa 0.23 ~köpa^ 1.03 ~köpt -0.38 ~kör 0.84 ~kör^^ 1.47 ~köra -0.91 ~körd 1.06
        ~kött 0.65 ~labb -0.88 ~labb^^ -0.93 ~lade 0.28 ~lag -0.64 ~lagen^ -0.33 ~lagt -0.26 ~lamp -0.83 ~land -0.73
        ~landsbygd 0.54 ~landshövding -0.52 ~larm 1.40 ~larm^ 1.38 ~larmknapp -1.13 ~lathund -0.93 ~led -0.41
        ~ledamöt -0.22 ~ledarna^ -0.25 ~leder^^ -0.25 ~ledning -0.42 ~ledningen^ -0.51 ~ledningsgrupp -0.28
        ~ledningsgruppen^ -0.61 ~leds 0.30 ~lektion -0.42 ~let 1.23 ~lev -0.34 ~leva -0.67 ~leverantör -0.60
        ~leverantörer^^ -0.71 ~licens -0.23 ~ligg -0.56 ~ligger^^ -0.79 ~lika -0.69 ~lika^ -0.73 ~likad 0.39
        ~likadant -0.75 ~linj -0.26 ~lite^^ 0.29 ~liv -0.51 ~livrädd -0.58 ~ljud 0.46 ~ljus 0.40 ~log 1.17 ~log^^ 1.17
        ~lokala^ -1.17 ~lokala^^ -0.59 ~lokalerna^ -0.79 ~lokalt -0.35 ~lokaltidning -0.29 ~lov 0.53 ~lovade^^ 1.36
        ~lst -0.66 ~lst^ -0.73 ~lug -0.52 ~lugn -0.49 ~lugnt 0.91 ~lukt 1.40 ~lunch -1.08 ~lyck 1.07 ~lyft -0.75
        ~lyktstolp 0.48 ~lyss -0.75 ~lyssn -0.80 ~läge -0.70 ~lägen -0.47 ~lägg^ -0.64 ~lägger^^ -0.52 ~läggs^^ -0.25
        ~lägst -0.38 ~läk -0.84 ~läkt -0.31 ~lämn 0.24 ~län -0.45 ~länet -0.41 ~länets^ -0.41 ~läng 0.25 ~längr -0.23
        ~länk -1.20 ~länsstyrelsen^ -0.77 ~länsstyrelsen^^ -0.44 ~länsstyrelsens^ 0.47 ~lär -0.53 ~lär^ -0.51
        ~lär^^ -0.66 ~lära -0.56 ~lärarutbildning -0.29 ~lärd -0.82 ~lärde^^ -0.37 ~lärt -0.82 ~läs -0.90 ~läsa 0.46
        ~läser^^ -1.09 ~läslyft -0.66 ~läsning -0.24 ~läst 1.05 ~lät 1.02 ~lät^^ 1.03 ~läxhjälp -0.38
        ~läxhjälpen^ -0.38 ~låg -0.65 ~lågutbild -0.38 ~lån -0.41 ~låna -0.26 ~lånar^^ -0.94 ~lång 0.37 ~lång^ 1.01
        ~långsiktig -0.77 ~låntag -0.95 ~lås -0.39 ~låst 0.94 ~låt 0.22 ~låt^ -0.94 ~låta -0.36 ~låter^^ -1.07
        ~lön -0.53 ~lön^ -0.22 ~lönegap -0.28 ~lönen^ -0.85 ~lös -0.61 ~löser^^ -0.64 ~lösning -0.61 ~mail 0.37
        ~makt -0.22 ~mall -0.85 ~mall^^ -0.43 ~mallen^ -0.85 ~mamman^ -0.53 ~mammor^ -1.06 ~man^ -0.30 ~manlig -0.30
        ~mann -0.34 ~mannen^ -0.21 ~mansgrupp -0.74 ~mansmottagning -0.44 ~mapp 1.10 ~marginal -0.51 ~mark -1.41
        ~marknadsför -0.40 ~mars -0.31 ~maskin -0.29 ~maskinerna^ -0.37 ~maskinför -0.38 ~mat -0.91 ~matematik -0.69
        ~max -0.83 ~med -0.62 ~med^ 0.89 ~med^^ -0.87 ~medarbet -0.73 ~medelåld -0.53 ~medelåldern^ -0.71 ~medl -0.38
        ~medlemm -0.67 ~medverk 0.92 ~mejl -0.63 ~mejla^ 0.41 ~mejla^^ -1.07 ~mejlar^^ 0.20 ~mell -0.42
        ~mellan^^ -1.18 ~men^ -0.33 ~men^^ -0.28 ~menar^^ -0.47 ~mening -0.66 ~mentor -0.60 ~mentorer^ -0.79
        ~mentorsprogram -0.36 ~mentorsprogramm -0.40 ~mentorsprogrammet^ -0.40 ~mest -0.64 ~mest^ -1.10 ~middag -0.76
        ~midnatt -0.76 ~mil -0.73 ~mil^^ -0.69 ~miljon 0.50 ~min^ 1.06 ~min^^ -0.67 ~mindr -0.37 ~mindre^ -1.33
        ~minst -0.35 ~minuter 0.51 ~minuter^^ -1.34 ~misstänk -0.47 ~mm^ -0.31 ~mobil -0.81 ~money -0.89 ~montör -0.64
        ~morgon 1.01 ~mot^^ -0.92 ~motsats -0.26 ~motstånd -1.14 ~mottagning -0.47 ~muse -0.38 ~mycket^^ -1.36
        ~myndig 0.40 ~myndigheter^^ -0.82 ~män -0.45 ~män^ -1.10 ~män^^ -0.39 ~männ -0.43 ~männen^ -0.72
        ~männen^^ -0.84 ~människ -0.23 ~märk -0.76 ~mäss 0.83 ~mät -0.55 ~mäter^^ -0.69 ~mål -0.28 ~målsäg -0.78
        ~mån -0.25 ~månad -0.76 ~månader -0.63 ~måndag 0.50 ~mång -0.81 ~mår -0.74 ~måste^^ 0.55 ~mått -0.53
        ~mödr -1.35 ~mödravård -0.39 ~möjlig 0.60 ~mönst -0.75 ~möte -0.22 ~möte^^ -0.33 ~mötena^ -0.79 ~möter^^ -0.84
        ~möts -0.31 ~mött 0.23 ~nationell -0.46 ~natt -1.00 ~nattis -1.07 ~nattis^ -1.07 ~nattpersonal -0.40
        ~nattskift -0.98 ~naturbruk -0.70 ~naturbruksgymnasi -0.41 ~ned 0.38 ~nedlagd -0.92 ~nej 0.28 ~nej^ 0.79
        ~ner -0.83 ~ni^ -0.65 ~ni^^ -1.11 ~nian -0.74 ~nick -0.73 ~nio -0.63 ~nio^ -0.35 ~nittiotal -1.19 ~nivå -0.55
        ~no^ 0.23 ~nog 1.23 ~noll -0.32 ~nolltoleran -1.14 ~nolltolerans^ -1.14 ~nominerar^^ -0.22 ~normal -0.25
        ~norr -0.50 ~norrland -0.22 ~not -0.68 ~noter 1.26 ~nu^ 1.73 ~nu^^ 1.13 ~numer -0.31 ~numr -0.78 ~ny^^ -0.51
        ~nya^ -1.05 ~nya^^ -0.28 ~nyckeln -1.09 ~nyckl -0.64 ~nystart -0.30 ~nytt 0.34 ~nyvald -0.54 ~nämn 0.53
        ~nämnd -0.59 ~nämnde^^ -0.28 ~nämndens^ -0.33 ~när^ -0.36 ~när^^ -1.31 ~nära -0.26 ~näringsliv -0.66
        ~näringslivsbolag -0.21 ~näringslivskontor -0.35 ~närm -0.41 ~närvar 0.99 ~närvarande^ 0.99 ~näst 0.51
        ~nästa^ 1.21 ~nät -0.58 ~nätt -0.77 ~nätverk -0.22 ~nätverket^ -0.21 ~någon -0.42 ~någon^ -0.94
        ~någonstan -0.31 ~något 0.36 ~något^^ 0.70 ~någr -0.30 ~några^ -0.59 ~nån -0.57 ~når -0.54 ~når^^ -0.35
        ~nås^^ 0.23 ~nåt -0.50 ~o^^ -0.82 ~oavsett -0.29 ~obekväm -0.67 ~obs 0.73 ~obs^ 0.73 ~och^ -0.66 ~och^^ -0.48
        ~of^ -0.79 ~offentlig -0.34 ~ofred -0.26 ~oft -0.61 ~ofta -0.29 ~ohäls -0.59 ~ohörbart 0.55 ~oj^ 0.61
        ~okej 0.99 ~okej^ 1.00 ~oktob 1.16 ~okunskap -1.50 ~olik -0.28 ~oläslig 1.56 ~om^ 0.88 ~om^^ -0.43
        ~omgång -0.77 ~omklädningsrumm -0.22 ~områd 0.61 ~områdespolis -0.64 ~omsorg -0.24 ~omsorgschef -0.80
        ~omsorgscheferna^ -0.80 ~omsättning -0.86 ~one -1.00 ~onsdag -1.03 ~ord 0.55 ~ordagrant 1.13 ~ordet^ 0.39
        ~ordf 0.79 ~ordf^ 1.27 ~ordför 0.43 ~ordföranden^ 0.66 ~ordn -1.12 ~ordning 1.22 ~organisation -0.43
        ~ork -0.41 ~orkar^^ 1.29 ~oro -0.81 ~orättvis -0.34 ~oss^^ -0.34 ~osäk -0.21 ~osäkert 0.34 ~pack 0.66
        ~pandemin -0.25 ~pandemin^^ -0.57 ~papp -0.71 ~pappagrupp -0.57 ~papper 1.04 ~pappor^ -0.52 ~papporna^ -0.28
        ~papporna^^ -0.54 ~pappr -1.35 ~par -0.59 ~parker 0.47 ~part -0.72 ~parti 0.90 ~partierna^ -0.61 ~partn -0.48
        ~pass -0.63 ~passer 0.51 ~patrull -0.98 ~patrull^^ -0.69 ~paus 1.37 ~paus^ 0.70 ~pedagog -0.26 ~peka -0.33
        ~pen 0.60 ~pendling -0.28 ~pendling^^ -0.28 ~peng -0.29 ~penn 0.51 ~per -0.39 ~period -0.77 ~pers -0.24
        ~person^^ -0.74 ~personal -0.21 ~personalen^ -0.21 ~personlig 1.08 ~perspektiv -0.35 ~pga -1.01 ~pinsamt 0.91
        ~pip 1.01 ~piper^^ 1.01 ~pizza^ 0.63 ~placering -1.02 ~plan -0.33 ~planeringstid -0.55 ~plats -0.36
        ~platschef 0.98 ~plus 0.63 ~plötslig -1.23 ~plötsligt^ -1.16 ~pojk -0.47 ~pojkar -0.41 ~pojkar^ -0.55
        ~pojkarna^ -0.67 ~pojkars^ -0.26 ~pojkvänn -0.56 ~policy -0.28 ~polis^ -0.31 ~polisen^ -0.95 ~polisen^^ -0.72
        ~polisens^ -1.05 ~polisområd 0.73 ~politik -0.69 ~porr -0.72 ~potential -0.28 ~poäng 1.45 ~praktik^ -0.53
        ~praktikant -0.45 ~prat -0.26 ~prata^ -0.47 ~pratade^^ 0.96 ~pratar^^ -0.97 ~precis 1.04 ~precis^^ 1.32
        ~presentation 1.11 ~presenter 0.69 ~presenterade^^ 1.01 ~princip -0.56 ~prioriter -0.66 ~pris -0.53
        ~privata^^ -0.28 ~procent -0.43 ~procent^^ -0.69 ~professor -0.53 ~program -0.53 ~program^^ -0.62
        ~programm -0.30 ~projekt -0.94 ~projekt^^ -0.87 ~projektet^ -0.58 ~projektpeng -0.33 ~projektpengar^^ -0.51
        ~prov 0.34 ~prova^ -0.23 ~psykisk -0.46 ~psykisk^ -0.67 ~publicer -1.11 ~publik -0.46 ~publish -0.74
        ~punkt 0.29 ~pärm 0.36 ~på-dag -0.47 ~på-dagen^^ -0.27 ~på-veck -0.24 ~påminn 0.72 ~påpek 0.79 ~radion -0.27
        ~rakt -0.62 ~raml -0.64 ~rapport -0.93 ~rast -0.89 ~red -0.41 ~reda 1.03 ~redovis -0.32 ~redovisning -0.94
        ~region -0.40 ~regional -0.24 ~regiondirektör -0.21 ~regiondirektören^ -0.29 ~regionens^ -0.41 ~regist -0.70
        ~registerutdrag -0.99 ~registerutdrag^ -0.80 ~regl -0.26 ~regler^^ -0.42 ~regn 1.00 ~rekord -0.22
        ~rekryter 0.20 ~rekryterar^^ -0.23 ~rekrytering -0.20 ~rektor -0.30 ~rektorerna^ -0.34 ~relation -0.21
        ~remiss 0.33 ~remitter -0.49 ~rennäring -0.22 ~rent 0.89 ~res -0.43 ~resenär -0.22 ~reserver -0.31
        ~respekt -0.63 ~respondent -0.77 ~rest -0.88 ~result -0.44 ~resultat -0.68 ~revisor -1.38 ~rikt -0.42
        ~riktig -0.35 ~riktlinj -0.76 ~ring -0.87 ~ring^ -0.57 ~ringa^ -0.48 ~ringd -0.48 ~ringde^ 1.32
        ~ringde^^ -0.85 ~ringer^^ 0.34 ~risk -0.22 ~riskkapital -0.35 ~rit -0.27 ~rita -0.84 ~rolig 0.33 ~roll 0.29
        ~rop 0.70 ~ropar^^ 0.76 ~rubrik 0.24 ~rum^^ -0.68 ~run 0.43 ~rund 0.29 ~runt -1.02 ~ruta 0.30 ~rutin -0.56
        ~rutin^ -0.36 ~rygg -0.28 ~räck -0.67 ~räcker^^ -1.08 ~rädd -0.54 ~räddningschef -0.27 ~rädsl -0.76 ~räk -0.50
        ~räkn -0.50 ~räkna^ -1.05 ~räknar^^ -0.48 ~räkning -0.27 ~ränt -0.23 ~rätt -0.24 ~rättig -0.50 ~råd -0.29
        ~rådet^ -1.23 ~rådgiv -0.67 ~råk -0.78 ~rökt 0.81 ~rörd 1.07 ~röst 1.24 ~rött 1.22 ~s^^ 0.74 ~sa^^ -0.44
        ~sade 0.46 ~sade^^ 1.12 ~sagt 0.94 ~said 1.23 ~sak -1.36 ~sak^^ -0.92 ~saknar^^ -0.23 ~saknas^^ -0.70
        ~sameby -0.40 ~samebyn -0.21 ~samisk -0.30 ~saml -0.60 ~samlar^^ -0.62 ~samling -0.76 ~samm -0.57
        ~samma^ -0.44 ~sammanfatt 1.10 ~samordn 0.46 ~samordningsförbund -0.45 ~samråd -0.25 ~samråd^ -0.27
        ~samtal 0.23 ~samtal^ 0.60 ~samtalet 0.28 ~samtalsgrupp -0.39 ~samtidig -0.33 ~samtlig -0.58 ~samtliga^ -0.87
        ~samtyck -0.20 ~samtyckeslag -0.27 ~samverk 1.35 ~sant 1.16 ~sats -0.23 ~satsning -0.49 ~satte^^ -0.74
        ~scen -0.69 ~schem -0.48 ~schyst -0.91 ~schyst^ -0.91 ~se^ -0.54 ~sedan^ -0.45 ~sekreter 0.52 ~sekretess^ 0.35
        ~sekretessen^ -0.75 ~semest 0.69 ~sen^^ -0.55 ~senast^ -0.36 ~senaste^^ -0.23 ~sent -0.72 ~septemb 0.79
        ~ser -0.59 ~seri -0.44 ~sex -0.56 ~sex^ -0.77 ~sex^^ -0.50 ~sexistisk -0.57 ~sexistiska^ -0.57 ~sextio -0.26
        ~sexton -0.69 ~sexualkunskap -0.21 ~sexualkunskap^ -0.21 ~sexualundervisning -0.26 ~sexualundervisning^ -0.36
        ~sid 1.33 ~siffr 0.49 ~signal -1.01 ~sik 0.85 ~sikt -0.70 ~simulatorn -0.84 ~simulatorn^ -0.84 ~sist 0.59
        ~sista^^ 0.94 ~sitt -0.24 ~sitter^^ -0.63 ~situation -0.38 ~sju -0.49 ~sju^ -0.28 ~sjuan -0.44
        ~sjukfrånvaron -0.44 ~sjukhus -0.47 ~sjukpenning -0.40 ~sjukskriv -0.24 ~sjukskrivning -0.24
        ~sjukskötersk -0.60 ~sjuksköterskeprogramm -0.55 ~sjuttio -0.37 ~sjutton -1.12 ~själv^ 0.96 ~själva^^ -0.84
        ~självmord -0.52 ~sjätt -0.64 ~ska^^ -0.43 ~skad -0.45 ~skick -0.35 ~skicka^ 0.37 ~skickar^^ 0.35
        ~skickat^ 0.96 ~skift -0.67 ~skilj 0.34 ~skiljer^^ -0.55 ~skilln -0.54 ~skillnad -0.29 ~skillnaden^ -0.56
        ~skog -0.75 ~skogsägarförening -1.00 ~skoj 1.11 ~skol 0.25 ~skolan^ 0.59 ~skolorna^ -0.44 ~skolskjuts -0.60
        ~skolskötersk -0.78 ~skor 0.39 ~skot -0.78 ~skr -0.29 ~skr^ -0.27 ~skratt -0.59 ~skrev -0.91 ~skrik -1.44
        ~skriver^^ -0.31 ~skrivit 0.29 ~skrivs^^ -0.90 ~skull 0.30 ~skulle^ 1.45 ~skydd -0.21 ~skyddade^ -0.30
        ~skyddsombud -1.16 ~skyddsrond -0.25 ~skynk -0.98 ~skäl -0.47 ~skäm -0.76 ~skämm 0.65 ~skärm 0.23
        ~skådespel -0.79 ~sköt -0.85 ~skötersk -0.52 ~slag -0.30 ~slipp 0.34 ~slipper^^ 1.00 ~slit -0.45 ~slog -0.74
        ~slog^^ 0.38 ~slut^ 1.07 ~sluta^ -0.62 ~slutar^^ -0.32 ~släkt -0.63 ~släp 1.01 ~släpp -0.34 ~släpper^^ -0.64
        ~släppt 0.26 ~slå 1.05 ~slå^ 1.15 ~slår -0.44 ~slöjd -0.49 ~smedj -0.35 ~sms 0.92 ~smäll -0.36
        ~småbarnsföräldr -0.45 ~småföretag -0.90 ~snabbt -0.36 ~snar -0.66 ~snick -0.42 ~snitt -1.17 ~snittåld -0.73
        ~snöröjning -0.59 ~soc -0.65 ~soc^ -0.41 ~soc^^ -0.44 ~socialchef 0.31 ~socialjour -0.86 ~socialsekreter -0.38
        ~socialtjänst -0.47 ~socialtjänsten^ -0.85 ~socionom -0.33 ~som^ -0.52 ~som^^ -0.33 ~somm -0.44
        ~sommarjobb -0.51 ~son -1.33 ~sorry 1.31 ~sorry^ 0.79 ~sort -0.28 ~spar -0.68 ~spel 0.84 ~spelade^^ -1.19
        ~spridit -0.81 ~spring 0.81 ~språk -0.44 ~språkpraktik -0.31 ~spår 0.83 ~stab -0.88 ~stadg -0.55 ~stan -0.28
        ~stann 0.35 ~stark -0.47 ~stat -0.83 ~station -0.38 ~stationen^^ -0.46 ~stationerna^ -0.23 ~statistik^ -0.51
        ~statlig -0.50 ~statsbidrag -0.71 ~statsbidraget^ -0.36 ~stav 0.93 ~stavning 0.35 ~steg -0.90 ~stift -1.08
        ~stil 0.82 ~still -0.35 ~stockholm -0.38 ~stod 0.61 ~stod^^ 0.26 ~stolt 0.31 ~stor 0.62 ~stora^^ -0.33
        ~storlek -0.62 ~storm -0.81 ~strategi -0.26 ~strategin 0.28 ~stress -0.56 ~stressen^ -0.72 ~stryk 0.64
        ~studi -0.54 ~studie^ -0.62 ~studieförbund -0.31 ~studievägled -0.56 ~stund 0.86 ~styck -0.84 ~styr -0.31
        ~styrels 0.41 ~styrelsen^ -0.60 ~städ -0.27 ~ställ -0.53 ~ställ^ -0.96 ~ställd -0.70 ~stäng -0.55 ~stängd 0.38
        ~stå 0.69 ~ståend -0.50 ~stökig -0.69 ~stör 0.85 ~störr 0.92 ~störst -0.31 ~stött -0.33 ~succé -0.90
        ~suck 1.48 ~suicid -0.58 ~sure 0.78 ~sure^ 0.78 ~svar -0.51 ~svensk -0.88 ~svet -0.44 ~svår -0.55
        ~svåra^^ -0.50 ~svåraste^^ -0.84 ~svårt 1.18 ~syns -0.51 ~syns^^ -0.35 ~synt 1.12 ~system -1.11 ~säg^ 1.68
        ~säga 0.61 ~säger^^ -0.64 ~sägs -0.84 ~säker -0.50 ~säkert 1.00 ~sälj -0.79 ~säljs^^ -0.68 ~sämr -0.21
        ~sänk -0.24 ~sänkt 1.10 ~särskilt -0.28 ~säsong -0.65 ~sätt -0.43 ~sätt^ -0.82 ~så^ 0.89 ~såd 0.43
        ~sådär -0.46 ~sån 1.11 ~sånt -0.52 ~söd -0.36 ~söderut -0.92 ~sök -0.89 ~söka -0.29 ~söker^^ -0.56 ~söks -0.88
        ~söks^^ -0.88 ~sökt -1.73 ~sömn -0.39 ~sön -0.20 ~söndag -0.93 ~ta^ 1.51 ~ta^^ -0.49 ~tabell -0.34 ~tack^ 1.01
        ~tack^^ 1.88 ~tackade^^ 0.68 ~tafs -0.90 ~tagit 0.64 ~tak -0.67 ~tal -1.08 ~tala -1.13 ~talartid -0.45
        ~tandläk -0.21 ~tandvård -1.28 ~tappar^^ -0.68 ~tar -0.34 ~tar^ 1.06 ~tar^^ -0.38 ~tas -0.58 ~tas^^ -0.81
        ~taxi -0.43 ~team -0.88 ~teknik -0.68 ~teknikprogramm -0.28 ~teknikprogrammet^ -0.28 ~tel -0.26 ~telefon -1.22
        ~telefonen^ 0.54 ~telefonnumm -0.81 ~ten -0.37 ~terapeut -1.15 ~termin -0.52 ~test 0.84 ~text 0.83
        ~texten^ 0.85 ~the 0.70 ~the^ -0.43 ~the^^ -1.56 ~they 1.00 ~three -0.49 ~tid -0.24 ~tid^ -1.20 ~tid^^ -0.68
        ~tiden^ 1.02 ~tiderna^ -0.46 ~tidig -1.18 ~tidning 0.96 ~till -0.30 ~tillbak 0.77 ~tillbaka^^ 0.52
        ~tillgänglig -0.42 ~tillräcklig -0.42 ~tillsamman -0.29 ~tillståndsplikt -0.90 ~tillsyn -0.36 ~tillägg -0.41
        ~timm -0.72 ~timmar^^ -1.19 ~tio -0.23 ~tiond -1.00 ~tired -0.78 ~titta^ 0.87 ~tittade^^ -0.65 ~tjej -0.56
        ~tjejer -0.54 ~tjejer^ -0.72 ~tjejer^^ -1.21 ~tjejerna^ -0.37 ~tjejjour -0.32 ~tjejkväll -1.03
        ~tjejkvällarna^ -1.03 ~tjugo^ -0.90 ~tjugofem -0.58 ~tjugosex -0.76 ~tjänst -0.29 ~toalett -1.08 ~tog 0.31
        ~tog^^ 0.38 ~tolk 0.42 ~tolk^ -0.60 ~tolken^ 1.30 ~tolv^ 0.89 ~tolv^^ -0.28 ~tolvhundr -0.74 ~tomm 0.34
        ~tomt -0.89 ~ton -0.89 ~tonåring -0.32 ~tork 0.41 ~trafikverk -0.53 ~trafikverket^ -0.53 ~trakasseri -0.43
        ~trakt -0.75 ~transport -0.95 ~tre -0.51 ~tre^ -0.58 ~tre^^ -0.74 ~trean -1.37 ~tredj -0.38 ~tredje^^ -0.24
        ~tredjedel -0.20 ~trettiotal 1.07 ~tretton 0.73 ~tro -0.31 ~trodd -0.28 ~trodde^^ -0.28 ~tror -0.23
        ~trossamfund -0.36 ~trossamfunden^ -0.56 ~trot 0.65 ~tryck -0.50 ~trygg -0.35 ~trygghetsvandring -0.44
        ~träffade^^ -0.34 ~träffades^^ 0.56 ~träffar^^ -1.10 ~tränare^^ -0.46 ~tråkig -0.21 ~trög -0.53 ~tröst 1.20
        ~tung -1.17 ~tunnel 1.32 ~tur -0.56 ~turer^^ -0.69 ~tus 0.47 ~tving -0.22 ~tvist -0.50 ~tvärtom -0.73
        ~tvättstug -0.73 ~två -0.41 ~två^^ -0.42 ~tvåan -0.38 ~tvåhundr -0.58 ~tyck -0.91 ~tycker^^ -0.41 ~tyckt 1.35
        ~tyckte^^ 0.60 ~tydlig -0.37 ~tydliga^^ -1.35 ~typ -0.61 ~tystn 1.14 ~tystnadsplikt -0.22
        ~tystnadsplikten^ -0.31 ~täck -0.31 ~täckning -0.40 ~tänk 0.45 ~tänker^^ -1.32 ~tänkt 0.73 ~tävling -0.92
        ~tåg 0.49 ~töms -1.14 ~ukrai -0.36 ~umeå -0.65 ~und 1.43 ~undantag -0.27 ~under^ -1.03 ~under^^ -0.34
        ~underhåll -0.26 ~underleverantör -0.25 ~undrade^^ 1.10 ~undrar^^ 0.40 ~ung -0.65 ~unga -0.43 ~unga^ -0.35
        ~unga^^ -0.46 ~ungdom -0.33 ~ungdomsförbund -0.92 ~ungdomsförbundet^ -0.27 ~ungdomsmottagningen^ -0.27
        ~ungdomsråd -0.28 ~ungdomsrådet^ -0.25 ~ungefär -0.46 ~uniform -0.46 ~universitet -0.43 ~universitetet^ -0.43
        ~upp^^ 0.52 ~uppdater -0.46 ~uppdrag -0.90 ~uppe 1.25 ~uppfatt -0.94 ~uppföljning -0.32 ~uppföljningen^ -0.42
        ~uppförandekod -0.40 ~uppgift -0.58 ~upphandl 1.39 ~upphandling -0.39 ~upphandlingarna^ -0.52 ~upplägg 0.99
        ~upprep 0.59 ~upprörd 1.20 ~uppskatt -0.46 ~upptag 0.67 ~uppåt -0.34 ~ursäkt 1.60 ~ursäkta^ 0.76 ~urval 0.23
        ~ut^^ -0.48 ~utan^ -0.39 ~utan^^ -1.26 ~utanför^^ -0.89 ~utb -0.91 ~utbild -0.35 ~utbilda^ -0.53
        ~utbildar^^ -0.44 ~utbildning^ -0.33 ~utbildning^^ -0.29 ~ute -0.77 ~utgår -0.97 ~utländsk -0.26 ~utom 0.42
        ~utpek -0.23 ~utrikes^ -0.24 ~utrustning -0.59 ~utrustningen^ -0.82 ~uts -0.37 ~utses^^ -0.37 ~utsikt 0.48
        ~utskrift 0.35 ~utskrift^ 0.35 ~utställning -0.35 ~uttag -0.59 ~uttal 0.67 ~utveckl -0.32 ~utöv -0.40
        ~vackr -0.26 ~vad^ 0.65 ~vad^^ 0.98 ~vak -0.27 ~vakant -1.38 ~vakt 0.46 ~vaktmäst 0.97 ~val -0.36 ~vald -1.02
        ~valde^^ -0.21 ~valt -0.67 ~van 0.39 ~vana 0.83 ~vanlig -0.28 ~var^ -0.42 ~var^^ 1.64 ~varandr -0.33
        ~varann -0.28 ~varannan^ -0.46 ~varannan^^ -0.62 ~varav -0.30 ~vardag -0.77 ~varend 0.97 ~varför^ -1.07
        ~varj -0.81 ~varje^ -0.41 ~varm 1.18 ~vart -0.48 ~vartann -0.81 ~vattn -0.66 ~vd^^ 0.82 ~veck -0.37
        ~vems -0.33 ~verklig -1.03 ~verksam 0.98 ~verksamhetschef 0.94 ~verksamhetschefen^ 1.17
        ~verksamhetschefen^^ -0.98 ~verkstad -0.33 ~vet -0.39 ~vet^ 0.98 ~vet^^ -1.02 ~veta 0.45 ~vi^ -0.25 ~vid 0.70
        ~vid^^ -0.70 ~vidare^^ -0.55 ~vik -0.23 ~viktig -0.90 ~viktigaste^^ -0.42 ~vilk -0.38 ~vilka^ -0.65
        ~vill^ 0.82 ~vill^^ -0.43 ~ville^^ -0.36 ~villk -0.60 ~villkor -0.27 ~vinn -0.46 ~vinst -0.52 ~vint -0.28
        ~vintr -0.96 ~vis 0.66 ~visa 0.79 ~visade^^ 0.80 ~viss -0.23 ~visst 1.60 ~volontär -0.36 ~volontärerna^ -0.51
        ~vore 0.66 ~vräk -0.34 ~vux -0.97 ~vuxenutbildning -0.41 ~väck -0.68 ~vädr 1.08 ~väg 0.31 ~vägg 0.59
        ~vägrar^^ -0.44 ~välj -1.58 ~välkomm 0.63 ~vänd 1.16 ~vänt 0.31 ~vänta^ 0.92 ~väntetid -1.15 ~väntrum -0.59
        ~värdegrund -0.87 ~värld -0.65 ~värr -0.42 ~värst -0.67 ~värsta^^ -0.57 ~värt 0.61 ~växeln -0.65 ~våg -1.34
        ~våga -0.52 ~vågar^^ -0.40 ~våld -0.32 ~våld^^ -0.55 ~våldet^ -0.29 ~våldet^^ -0.44 ~våldsförebygg -0.57
        ~våldslarm -0.25 ~våldsutöv -0.25 ~våning 0.55 ~vår -1.14 ~vår^ -0.48 ~vår^^ 0.93 ~våra^ -0.27 ~våra^^ -0.75
        ~vård -0.40 ~vård^^ -0.48 ~vårdcentral -0.38 ~vården^ -0.21 ~we^ -0.99 ~webbinari -1.11 ~who -0.77 ~wom -1.01
        ~women^^ -0.48 ~workshop 1.19 ~year -0.80 ~yngr -0.93 ~yngst -0.67 ~yngsta^^ -0.24 ~you -0.42 ~yrke -0.20
        ~yrkesvägled -0.66 ~yrkesvägledning -0.56 ~yttr -0.55 ~ä^^ -1.35 ~äga -0.40 ~ägand -0.91 ~ägar -0.34
        ~ägardirektiv -0.29 ~ägaren^ 0.21 ~ägarna^ -0.36 ~äger -0.64 ~äger^^ -1.08 ~äldr -0.37 ~äldre^ -1.13
        ~äldst -0.36 ~älg 1.01 ~älv 0.53 ~ämn 0.22 ~ämne -0.61 ~ända -1.49 ~ändras^^ -0.79 ~ändring 0.94 ~ännu -0.21
        ~är^ -1.63 ~är^^ -0.51 ~ärend -1.30 ~ärlig -1.93 ~ärv -0.48 ~ärvs -0.87 ~ärvs^^ -0.87 ~äter -0.52
        ~äter^^ -0.54 ~å^ -1.20 ~åka -0.36 ~åker -0.92 ~åker^^ -0.29 ~åklag -1.29 ~åkte 0.94 ~åld -1.10 ~åren -0.86
        ~året -0.55 ~året^^ -0.45 ~årlig -0.34 ~årligt^^ -0.53 ~års -0.73 ~årskur -1.01 ~årskurs -0.28 ~årsmöt -0.81
        ~årtal -0.81 ~åslund 0.67 ~återfall -0.75 ~återkomm 0.70 ~återkommer^^ 1.16 ~återkoppling -0.78
        ~återstår -0.73 ~åtminston -0.68 ~ått -0.29 ~åtta -0.49 ~åtta^ -0.25 ~åttio -0.21 ~åttiotal -1.04
        ~åttiotvå -0.24 ~ögon 1.00 ~ökad -0.67 ~önsk 0.22 ~önskemål -0.43 ~öpp -0.50 ~öppettid -1.01
        ~öppettiderna^ -1.04 ~öppn 0.24 ~öppnar^^ -0.70 ~över^^ -0.90 ~överallt -1.25 ~överenskommels -0.41
        ~övergrepp -0.67 ~överhuvudtag -0.59 ~överprövning -0.82 ~överrask 0.63 ~övrig 0.49 ~övriga^^ 1.03
        """
}
