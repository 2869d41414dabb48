/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.39
        actAndProp 0.43
        actFirst 0.45
        actLight -0.09
        addresses 1.03
        afterClear 0.40
        afterClearShort 1.35
        afterQuestion 0.19
        afterRemarkLight 0.95
        afterStatement -0.81
        alone 0.44
        aloneListed 0.45
        aloneUnheaded 0.09
        answer -0.26
        answerFirst 0.30
        answerReply 1.59
        answerReplyMore -0.33
        asked -0.18
        asker 1.87
        asks -0.10
        asksMe 0.32
        asksPerson 1.41
        backShort 0.05
        bias -0.69
        cell -0.80
        clearConsent 1.08
        clearEmpty 0.45
        clearFirst 2.22
        clearInLong 1.66
        clearInstruction 1.33
        clearLate 0.89
        clearNarration 1.50
        clearPractical 0.96
        clearSetting 1.66
        commandLast 0.30
        contact 1.18
        dated 1.31
        digits 1.43
        enclosed 2.09
        errand 0.65
        exclaims -0.19
        exclaimsShort -0.16
        faintMore 0.64
        faintOne 0.15
        faintTwo 0.55
        filler 0.36
        finite -0.35
        firstOfMany -0.47
        followsStatement -0.61
        greeting 2.05
        hasQuote -1.90
        headed -0.35
        headedFirst -1.06
        headedLikely 0.15
        headedListed -0.47
        imperative -1.16
        insideBrackets 1.59
        interviewee -1.02
        item -0.44
        lastOfMany 0.16
        leading 0.62
        lightest 0.03
        me 1.13
        meFirst 0.57
        meLight 0.47
        meListed -0.68
        meRare 0.15
        meTold 0.81
        meTurnLight -0.68
        mixed 1.46
        mixedLight 1.45
        momentLight 0.58
        momentPast 0.77
        musing -0.14
        musingFirst 0.83
        musingMe 0.86
        musingTold -0.19
        next 0.68
        nextClear 1.50
        nextLight -0.03
        noteEnd 0.89
        noteOpening 0.96
        number -0.06
        openingVerb 0.80
        ownFirst 0.03
        ownPast -0.04
        ownPastTold 1.02
        paperwork 1.01
        paperworkMe 0.96
        paperworkPast 1.61
        paperworkTwo 1.64
        pastLight 0.57
        pastLightOdd 0.06
        pastOdd 0.15
        pastThirdLight 0.74
        percent -1.36
        pleasantryFirst 0.86
        pleasantryShort 0.71
        pleasantryTurn 0.23
        prelude 0.88
        preludeFaint 0.66
        preludeShort 0.30
        preludeWeighty -0.92
        propLight 0.57
        propOne 0.11
        propPast 0.40
        propTwo 0.89
        question 0.45
        questionFirst 1.71
        questionListed 0.74
        questionPerson -0.81
        questionProse 0.42
        quoted -0.08
        reminderFirst 0.48
        reminderLight -0.31
        reminderPaper -0.78
        reminderPerson 1.18
        reminderTerse 0.75
        replies 0.57
        replyFirst 0.28
        replyFirstTurn 0.46
        reports -0.19
        role 1.01
        roleReported -0.33
        roleTold 0.21
        sceneFirst 0.39
        scenePast 0.93
        shortLight 0.33
        shortTold -0.02
        shortUnheaded 0.23
        smallTalk 0.08
        smallTalkLight 0.52
        smallTalkTurn -0.10
        smallTalkTwo 0.40
        tail 0.26
        tailFaint 0.51
        tailShort 0.68
        tellingNone 0.39
        tellingOne 0.25
        tellingTwo 0.18
        terse -0.02
        terseShort 0.17
        thirdFirst 0.58
        thirdFirstShort 0.46
        thirdTold 0.12
        titledLeading 1.13
        turn -0.37
        turnLight 0.29
        turnPerson 1.23
        turnShort 0.29
        turnUnasked -0.14
        turnUnaskedShort 0.18
        verbFirst 0.72
        verbFirstListed 0.76
        verbFirstPast 0.12
        weekday -0.53
        weight0 0.23
        weight05 -0.30
        weight1 -0.41
        weight2 -0.74
        weightMore -0.96
        words1 -0.16
        words10 -0.09
        words16 -0.42
        words3 0.06
        wordsMore -1.03
        ~0611-00 0.61 ~070-000 0.92 ~11^^ 0.50 ~140 -0.25 ~200 -0.95 ~2019 -0.56 ~2020 -0.53 ~2022 -0.75 ~2^^ -0.67
        ~30^^ 1.05 ~340 -0.21 ~900 -0.38 ~affisch 0.23 ~aktiv -0.64 ~akut -0.53 ~aldrig -0.43 ~all -0.35 ~alla -0.26
        ~alla^ -0.44 ~alla^^ -0.38 ~alls -0.38 ~allt -0.50 ~allt^ -0.77 ~alltid -0.37 ~alltså^ 0.50 ~ang 0.53
        ~anhörig -0.38 ~anmäl -0.70 ~anmäld -0.25 ~ann -0.43 ~annan^^ -0.23 ~annat^^ -1.06 ~annons -0.42
        ~anställ -0.47 ~anställd -0.31 ~anställda^^ -0.23 ~anställning -0.37 ~ansökning -0.76 ~antal 0.47
        ~anteckning 0.53 ~arbetsförmedling -0.25 ~arbetsgiv -0.42 ~arbetsgivarna^ -0.48 ~arbetsmiljö -0.46
        ~arton -0.69 ~att^ -0.80 ~att^^ 0.39 ~augusti -0.23 ~av^ -0.56 ~avdelning -0.52 ~avslut 0.37 ~avtal -0.42
        ~axl -0.62 ~back 1.03 ~bad^^ -0.43 ~bakom 0.62 ~bank -0.71 ~banken^ -0.81 ~bankerna^ -0.58 ~bara^^ 0.92
        ~barn -0.57 ~barnahus -0.56 ~barnmorsk -0.58 ~barnmorskorna^ -0.44 ~barnomsorg -0.39 ~barnomsorg^ -0.50
        ~barnpassning -1.00 ~begär 0.40 ~behandl -0.31 ~behandling -0.76 ~behåll -0.35 ~behöv 0.23 ~behöver^^ -0.25
        ~beredskap 0.25 ~berätt 0.46 ~berättar^^ -0.87 ~beskriv 0.81 ~beslut -0.35 ~beställ -1.05 ~bestämd 1.07
        ~bestämm -0.90 ~består -0.31 ~består^^ -0.41 ~besök -0.77 ~betal -0.27 ~betalt -0.22 ~betyd -0.83 ~betyg -0.38
        ~bibliotek -1.10 ~bidrag -1.16 ~bil -0.59 ~bild 0.41 ~billig -0.95 ~bjud -0.36 ~bjöd 0.34 ~bjöd^^ 1.12
        ~bland -0.49 ~bland^ -0.31 ~blankett 0.45 ~blev^^ 0.87 ~blivit 0.21 ~boend -0.53 ~bok -0.70 ~boka 0.93
        ~bolag -0.67 ~bor -0.53 ~borde^^ 0.26 ~bort -0.48 ~bost -0.65 ~bostadsbolag -0.32 ~bostäd -0.78 ~bra -0.25
        ~bra^ 0.86 ~bransch -0.29 ~bredvid -1.31 ~broschyr -0.85 ~bruk -0.38 ~bryt -0.31 ~bråk -1.26 ~budg -0.35
        ~budget -0.22 ~buss -1.06 ~byar -0.47 ~bygdegård 0.91 ~bygg -0.39 ~byggd -0.43 ~byt -0.30 ~byta 0.31
        ~byter^^ -0.79 ~byts -0.26 ~bytt -0.22 ~bänk -0.32 ~bäst 0.69 ~både -0.43 ~båt 0.35 ~bör -0.31 ~bör^^ -0.37
        ~börja^ -0.85 ~börjar^^ -0.30 ~chatt -0.89 ~chefen^ -0.25 ~chefen^^ 0.49 ~civil 0.58 ~dag -0.54
        ~dagordning 0.39 ~dagtid -0.62 ~dam 0.39 ~damlag -0.68 ~de^ -0.54 ~de^^ -0.59 ~decemb 0.47 ~del -0.45
        ~dela -0.50 ~dela^ -0.23 ~delar^^ -0.36 ~deltid -0.21 ~dem^^ -0.49 ~den^ 0.23 ~den^^ 0.94 ~dess -0.39
        ~dessutom -0.68 ~det^ 0.25 ~det^^ 0.79 ~digitalt -0.29 ~direkt -0.21 ~disk -0.59 ~diskussion 1.12 ~dit -0.28
        ~dock 0.73 ~doktorand -0.47 ~dom -0.59 ~dott 0.66 ~drar -0.72 ~drick -0.69 ~dryg 0.22 ~du^ 1.75 ~du^^ 0.23
        ~dubbelt -0.51 ~dusch -1.16 ~dygn -0.59 ~där^ -0.37 ~där^^ 0.45 ~däreft 0.36 ~däremot -0.34 ~därför -0.25
        ~därifrå -1.17 ~därmed -0.22 ~då^ -1.23 ~då^^ 1.16 ~dålig 0.33 ~dör -0.96 ~dörr 0.47 ~efter^ 0.32
        ~eftersom -0.21 ~efteråt -0.62 ~egen -0.21 ~eget -0.84 ~egna -1.07 ~elev -0.29 ~elevhäls -1.15 ~elva -0.89
        ~en^ -0.21 ~en^^ 0.23 ~ena 0.99 ~enda -0.82 ~enhet -0.77 ~enhetschef 0.50 ~enkel -0.66 ~enkelt -0.28
        ~enlig 0.38 ~ens -0.93 ~ensam -0.81 ~ensamm -0.86 ~entreprenör -0.46 ~ett^ -0.58 ~ett^^ -0.36 ~exampl 0.75
        ~exempel 1.10 ~fack -0.81 ~familj -0.98 ~fann -0.45 ~fatt -0.39 ~februari -0.41 ~fel 1.34 ~fem -0.60
        ~fem^ -0.58 ~femt -0.32 ~femtio -0.33 ~femton -0.91 ~fick 0.21 ~fick^ 0.97 ~fick^^ 0.34 ~fika 1.27 ~fika^ 0.95
        ~film -0.53 ~finns^^ 0.34 ~fint 1.39 ~fjol -0.51 ~fjärd -1.02 ~fler -0.67 ~flest -0.69 ~flesta^^ -0.31
        ~flick -0.25 ~flickorna^ 0.62 ~folk -0.64 ~folkhögskol -0.63 ~form -0.64 ~forskning -0.46 ~fort 0.78
        ~fortfar -0.54 ~fortsätt -0.32 ~fram -0.81 ~framför -0.26 ~framåt 0.99 ~fredag -0.65 ~frisör -0.71
        ~fritid -0.85 ~frivillig -0.72 ~frivård -0.39 ~fråga^ -0.69 ~fråga^^ -0.25 ~frågan^^ 1.18 ~frågar^^ -1.03
        ~från^^ -0.65 ~funger -0.38 ~fungerar^^ -1.32 ~funk -0.63 ~fyr -0.36 ~fyra -0.55 ~fyra^ -0.52 ~fyrtio -0.48
        ~fystest -0.22 ~färr -0.89 ~få^^ -0.60 ~får -0.37 ~får^ 0.84 ~fått -0.28 ~följ -0.50 ~följd 0.64 ~för -0.60
        ~för^^ -0.49 ~förbi 0.90 ~förbund -0.38 ~fördel -0.45 ~fördubbl -0.72 ~förebygg -0.40 ~förening -0.40
        ~företag -0.52 ~förhör -0.39 ~förklar 0.20 ~förlor -0.34 ~förlossning -0.61 ~förlåt 1.49 ~förr -0.30
        ~förra^ -0.42 ~förrest 1.38 ~förrä -0.23 ~först 0.32 ~förstår -0.33 ~förtroendevald -0.26 ~förvänt -0.31
        ~föräldr -0.45 ~föräldraledig -0.45 ~föröv -0.22 ~gaml -0.32 ~gav -1.01 ~ge^ -0.55 ~gemensam^^ -0.36
        ~gemensamm -0.43 ~genom -0.29 ~ger^^ -0.25 ~gett -0.36 ~ggr -0.44 ~gick 0.25 ~gick^^ 2.11 ~gjorde^^ -0.97
        ~gjort -0.28 ~glöm -0.52 ~glömd -0.89 ~glömt -0.61 ~god 1.13 ~grabb -0.48 ~grad 0.20 ~grann -1.28
        ~grannkommun -0.89 ~gratis -1.21 ~grupp -0.61 ~gubb -0.63 ~gymnasi -0.42 ~gäll -0.55 ~gär -0.25 ~gäst -1.10
        ~gång -0.43 ~går -0.28 ~går^^ -0.90 ~gått -0.29 ~gör -0.27 ~gör^ 0.36 ~gör^^ -0.79 ~göra -0.44 ~ha^ 1.02
        ~ha^^ 0.26 ~hade^^ 0.26 ~hall -0.62 ~halltid -0.91 ~halvår -0.21 ~hamn -0.91 ~han^ 0.27 ~hand 0.31
        ~handl -0.92 ~handled -0.70 ~handlägg -0.33 ~hann 1.13 ~har^ 0.74 ~har^^ -0.40 ~hat -0.40 ~hed -0.20
        ~hedersförtryck -0.60 ~hej^ 0.55 ~helg -0.25 ~hell -0.22 ~helst -0.24 ~helt -0.24 ~heltid -0.37 ~heltid^ -0.44
        ~hem -0.64 ~hemm -0.30 ~henn -0.22 ~het 0.20 ~hind -0.37 ~hinn -0.62 ~hinner^^ -0.84 ~hiss -0.34 ~histori 1.34
        ~hit -1.00 ~hitt -0.33 ~hjälp -0.52 ~hon^^ -0.94 ~honom -0.34 ~hopp 1.32 ~host 1.01 ~hot -0.40 ~hundr -0.38
        ~hunnit 0.58 ~hus -0.53 ~hushåll -0.34 ~hälft -0.47 ~hälften^ -0.39 ~häls 0.69 ~hämt -0.27 ~händ -0.29
        ~häng -0.74 ~här^ 1.40 ~här^^ 1.36 ~härifrå 0.75 ~hållit 0.98 ~hållplats -0.66 ~högr -0.87 ~högstadi -0.36
        ~högt -0.85 ~hör -0.40 ~hör^^ 0.56 ~höra 0.93 ~hörd 1.44 ~hörs -0.87 ~höst 0.82 ~i^ -0.34 ~i^^ -0.47
        ~ibland -0.91 ~ideell -0.51 ~ifrå -0.60 ~igen 0.60 ~igenom -0.42 ~in^^ -0.66 ~industri -0.28 ~industrin -0.23
        ~införd 0.49 ~infört -1.00 ~ing -0.36 ~inga 0.56 ~inga^ 0.34 ~ingen^ -1.34 ~ingenjör -0.38 ~ingenstan -1.11
        ~ingenting -1.20 ~inget^ -0.24 ~inkomst -0.24 ~inl -0.35 ~inom 0.22 ~inte^ -0.25 ~inte^^ 1.25 ~intervju 0.74
        ~ja^ -0.26 ~jag^^ -0.22 ~jargong -0.59 ~jo^ 0.68 ~jobb -0.42 ~jour 0.43 ~juli -0.62 ~juni 0.97 ~just 0.60
        ~jämför 0.75 ~jämn -0.22 ~jämställd -0.39 ~jämställt -1.02 ~kaff 0.92 ~kall -0.33 ~kamer -1.48 ~kampanj -0.29
        ~kan^^ -0.32 ~kansk 0.97 ~kart 0.53 ~kedj -0.35 ~kill -0.76 ~killar^ -0.53 ~killarna^ -1.02 ~kille^^ -0.76
        ~kiosk 0.47 ~klar 0.99 ~klass -0.36 ~klock -0.36 ~klubb 0.50 ~kock 0.28 ~kod -1.07 ~kolla^ 0.42 ~kolleg 1.33
        ~kom -0.26 ~kom^ -1.15 ~kom^^ 0.33 ~komm -0.25 ~kommer^^ -0.90 ~kommit -0.21 ~kommun^^ -0.46 ~kommunal -0.29
        ~kommunen^ -0.37 ~kommunens^ -0.22 ~kommunerna^ -0.47 ~konsult 0.94 ~kort 0.25 ~kost -0.22 ~krav -0.50
        ~krig -0.82 ~kriminalvård -0.93 ~kron -0.73 ~kropp -0.85 ~kräv -0.50 ~kräver^^ -0.48 ~kun 0.47 ~kund -0.65
        ~kunde^^ -0.66 ~kunderna^ -1.02 ~kuratorn -0.69 ~kurs -0.53 ~kv^^ -0.91 ~kvar -0.86 ~kvartal -0.31 ~kvin -0.56
        ~kvinn -0.46 ~kvinna^^ -1.12 ~kvinnlig -0.66 ~kvinnojour -0.42 ~kvinnor -0.80 ~kvinnor^ -0.52 ~kvinnor^^ -0.66
        ~kvinnorna^ -0.47 ~kvinnors^ -0.31 ~kväll -0.62 ~kvällstid -0.73 ~känner^^ 0.76 ~kår -0.29 ~kåren^ -0.52
        ~kök -0.69 ~kön -0.34 ~könsuppdel -0.41 ~köp 0.80 ~kör 1.08 ~kör^^ 1.29 ~köra -1.00 ~lag -0.58 ~lagen^ -0.39
        ~land -0.21 ~lapp 0.27 ~larm 0.52 ~larm^ 1.50 ~led -0.33 ~ledning -0.61 ~ledningsgrupp -0.72 ~lev -0.44
        ~leverantör -0.68 ~ligg -0.49 ~ligger^^ -0.48 ~lika -0.82 ~lika^ -0.78 ~linj -0.51 ~list 0.21 ~lit 0.25
        ~lokalt -0.30 ~lov 0.84 ~lst -0.38 ~lst^ -0.41 ~lugnt 0.82 ~lunch -1.12 ~lyck 1.03 ~lyft -0.47 ~lyssn -0.80
        ~lägen -0.45 ~län -0.55 ~länet -0.55 ~länets^ -0.55 ~länsstyrels -0.26 ~länsstyrelsen^ -0.62
        ~länsstyrelsen^^ -0.50 ~lär -0.54 ~lära -0.50 ~lärarna^ -0.22 ~lärd -0.90 ~läs -0.86 ~läsa 0.32 ~läser^^ -1.10
        ~läst 0.89 ~lån -0.45 ~lång 0.57 ~låt^ -0.93 ~låta -0.39 ~låter^^ -0.94 ~lön -0.40 ~lös -0.70 ~mail 0.33
        ~maj 0.41 ~makt -0.29 ~mall -0.85 ~mamm -0.37 ~man^ -0.23 ~man^^ -0.21 ~manlig -0.27 ~mann -0.26
        ~mansmottagning -0.63 ~mapp 0.96 ~mars -0.37 ~maskin -0.44 ~mat -0.98 ~med -0.52 ~med^^ -0.65 ~medarbet -0.62
        ~medelåld -0.64 ~medlemm -0.70 ~mejl -0.60 ~mell -0.43 ~mellan^^ -0.90 ~men^ -0.46 ~men^^ -0.31 ~menar^^ -0.44
        ~mening -0.28 ~mentor -0.87 ~mest -0.63 ~mil -0.60 ~miljon 0.27 ~min^ 0.78 ~min^^ -0.59 ~mindr -0.39
        ~minst -0.23 ~minuter^^ -0.86 ~mobil -0.74 ~morgon 1.13 ~mottagning -0.55 ~män -0.64 ~män^ -1.36 ~män^^ -0.55
        ~männ -0.42 ~männen^ -0.52 ~märk -1.25 ~mät -0.47 ~mäter^^ -0.50 ~mål -0.44 ~månad -0.56 ~måndag 0.53
        ~mång -0.71 ~mår -0.50 ~måste^^ 0.40 ~möjlig 0.66 ~möte^^ -0.28 ~natt -0.89 ~nej 0.26 ~nej^ 0.61 ~ner -0.50
        ~ni^ -0.53 ~ni^^ -1.12 ~nian -0.57 ~nio -0.50 ~nittiotal -0.87 ~nitton -0.38 ~nog 1.29 ~noll -0.33 ~norr -0.33
        ~noter 1.53 ~novemb -0.27 ~nu^ 1.18 ~nu^^ 1.24 ~numer -0.35 ~numr -0.39 ~nya^^ -0.37 ~nytt 0.37 ~nä^ 0.38
        ~nämn 0.47 ~nämnd -0.62 ~när^ -0.57 ~nära -0.26 ~närm -0.37 ~näst 0.57 ~nästa^ 1.26 ~nätt -0.51 ~nätverk -0.36
        ~någon -0.35 ~någon^ -1.13 ~någonstan -0.25 ~något 0.46 ~någr -0.49 ~nån -0.57 ~når -0.46 ~når^^ -0.44
        ~nåt -0.58 ~o^^ -0.69 ~oavsett -0.43 ~obekväm -0.42 ~obs 0.56 ~obs^ 0.56 ~och^ -0.57 ~och^^ -0.43
        ~offentlig -0.44 ~oft -0.32 ~ohäls -0.43 ~okej 0.88 ~okej^ 0.92 ~olik -0.32 ~om^ 0.23 ~om^^ -0.39
        ~omsorg -0.31 ~ord 0.50 ~ordf 0.67 ~ordför 0.45 ~ordföranden^ 0.85 ~ordning 1.42 ~organisation -0.40
        ~ork -0.36 ~oro -0.58 ~oss^^ -0.27 ~pandemin -0.42 ~papp -0.81 ~pappagrupp -0.56 ~papper 0.34 ~pappor^ -0.82
        ~papporna^ -0.25 ~par -0.31 ~parkering -0.31 ~part -0.44 ~parti 1.12 ~pass -0.58 ~paus 0.99 ~peng -0.21
        ~pension -0.22 ~per -0.46 ~pers -0.27 ~personal -0.29 ~personalen^ -0.23 ~plan -0.32 ~plats -0.39 ~plus 0.67
        ~plötslig -1.51 ~pojk -0.61 ~pojkar^ -0.45 ~pojkarna^ -0.44 ~policy -0.32 ~polisen^ -0.72 ~polisen^^ -0.61
        ~politik -0.44 ~poäng 1.39 ~pratade^^ 0.65 ~pratar^^ -0.79 ~precis 1.08 ~pris -0.42 ~privat -0.34
        ~procent -0.55 ~procent^^ -0.71 ~program -0.44 ~programm -0.37 ~projekt -1.13 ~prov 0.23 ~psykisk -0.42
        ~publicer -0.79 ~punkt 0.44 ~på^^ -0.39 ~rakt -0.74 ~rapport -1.12 ~red -0.31 ~redovis -0.30 ~region -0.46
        ~regional -0.36 ~regl -0.44 ~relation -0.22 ~remiss 0.54 ~res -0.23 ~rest -0.69 ~rik -0.23 ~riktig -0.23
        ~ring -0.73 ~ring^ -0.70 ~ringd -0.26 ~ringde^^ -0.69 ~rit -0.23 ~rolig 0.31 ~roll -0.33 ~rop 0.69 ~rund 0.35
        ~runt -0.76 ~ruta 0.65 ~rutin -0.61 ~rygg -0.53 ~räck -0.70 ~räcker^^ -1.42 ~rädd -0.36 ~rädsl -0.48
        ~räk -0.66 ~räkn -0.50 ~räknar^^ -0.36 ~rätt -0.23 ~råd -0.47 ~rörd 0.99 ~röst 1.40 ~rösträtt -0.23
        ~sa^^ -0.35 ~sade 0.98 ~sagt 0.89 ~sak -0.90 ~sakn -0.32 ~saknar^^ -0.33 ~samebyn -0.25 ~saml -0.64
        ~samm -0.44 ~samma^ -0.48 ~samordn 0.43 ~samråd -0.30 ~samråd^ -0.26 ~samtidig -0.49 ~samtlig -0.45
        ~samtyck -0.25 ~samverk 1.16 ~sant 1.00 ~sats -0.23 ~satsning -0.40 ~scen -0.55 ~schem -0.45 ~sedan^ -0.44
        ~sekretessen^ -0.58 ~semest 0.59 ~sen^ 0.27 ~sen^^ -0.69 ~sent -0.60 ~septemb 1.02 ~ser -0.43 ~sex -0.53
        ~sex^ -0.76 ~sextio -0.40 ~sexton -0.52 ~sexualundervisning -0.45 ~sid 1.06 ~siffr 0.49 ~sist 0.75 ~sitt -0.26
        ~sitter^^ -0.50 ~sju -0.48 ~sju^ -0.33 ~sjukfrånvaron -0.38 ~sjukhus -0.49 ~sjuttio -0.53 ~sjutton -0.57
        ~sjätt -0.66 ~ska^ 0.28 ~ska^^ -0.20 ~skad -0.46 ~skick -0.27 ~skickar^^ 0.22 ~skift -0.65 ~skiljer^^ -0.65
        ~skilln -0.45 ~skillnad -0.38 ~skog -0.76 ~skolan^ 0.88 ~skolskötersk -1.17 ~skratt -0.88 ~skrev -0.75
        ~skriv^ 0.30 ~skrivit 0.22 ~skulle^^ -0.23 ~skydd -0.29 ~skämt -0.22 ~skärm 0.22 ~sköt -1.21 ~skötersk -0.67
        ~slipp 0.53 ~slutar^^ -0.26 ~släpp -0.38 ~slår -0.31 ~snack 0.31 ~snitt -0.98 ~snäll 0.46 ~soc -0.90
        ~socialjour -0.50 ~socialtjänst -0.27 ~som^^ -0.28 ~somm -0.36 ~sommarjobb -0.43 ~son -1.01 ~sorry 1.25
        ~spar -0.38 ~språk -0.46 ~stab -1.03 ~stadg -0.25 ~stan -0.28 ~stann -0.27 ~stark -0.33 ~station -0.49
        ~statistik -0.45 ~statsbidrag -0.62 ~statsbidraget^ -0.33 ~steg -0.64 ~stod 0.65 ~stolt 0.46 ~stor 0.58
        ~storlek -0.63 ~strategi -0.39 ~strategin 0.44 ~stress -0.79 ~stryk 0.62 ~studi -0.57 ~studie^ -0.68
        ~stund 0.97 ~styck -0.91 ~styr -0.26 ~styrels 0.37 ~styrelsen^ -0.60 ~ställ -0.32 ~stämm -0.54 ~stäng -0.58
        ~stå 0.78 ~ståend -0.50 ~står^^ 0.29 ~stöd -0.25 ~störst -0.31 ~svar -0.24 ~svensk -0.71 ~svår -0.52
        ~svårt 1.01 ~syns -0.62 ~syns^^ -0.52 ~säg 0.31 ~säga 0.49 ~säger^^ -0.49 ~säker -0.29 ~sätt -0.21
        ~sätt^ -0.56 ~så^ 0.65 ~såg 0.27 ~sånt -0.47 ~sök -0.55 ~söka -0.28 ~sökt -1.69 ~ta^ 1.52 ~tack 0.50
        ~tack^ 0.79 ~tackade^^ 0.60 ~tafs -1.01 ~tagit 0.39 ~tal -0.77 ~tala -0.98 ~tandläk -0.22 ~tappar^^ -0.44
        ~tar^^ -0.28 ~tas -0.67 ~team -0.46 ~teknik -0.79 ~telefon -0.85 ~termin -0.28 ~test 0.78 ~text 1.25 ~the 0.52
        ~tidig -0.36 ~tidning 1.09 ~tillbak 0.78 ~tillsyn -0.60 ~timm -0.74 ~tio -0.28 ~titt -0.26 ~tjej -0.60
        ~tjejer^ -0.77 ~tjejerna^ -0.47 ~tjänst -0.45 ~tjänsteföretag -0.27 ~toalett -0.37 ~tog 0.22 ~tolk 0.55
        ~tolv^ 0.95 ~tork 0.29 ~trakasseri -0.48 ~trapp 0.24 ~tre -0.40 ~tre^ -0.45 ~trean -1.47 ~tredj -0.33
        ~tredje^^ -0.26 ~tredjedel -0.25 ~tretton 0.72 ~trevlig -0.37 ~tro -0.28 ~trossamfund -0.42 ~trot 0.99
        ~trygg -0.28 ~trän -0.67 ~tung -1.09 ~tur -0.56 ~turer^^ -0.93 ~tus 0.72 ~tvärtom -0.41 ~två -0.39 ~tyck -0.79
        ~tycker^^ -0.61 ~tyckt 1.14 ~tydlig -0.30 ~typ -0.39 ~tystnadsplikt -0.29 ~tänk 0.40 ~tänker^^ -1.28
        ~tänkt 0.83 ~tåg 0.53 ~umeå -0.63 ~under^^ -0.46 ~underteckn 0.30 ~undr 0.24 ~undrade^^ 0.85 ~ung -0.32
        ~unga -0.41 ~unga^ -0.33 ~unga^^ -0.54 ~ungdom -0.32 ~ungdomsråd -0.25 ~ungefär -0.25 ~upp^^ 0.84
        ~uppdrag -0.89 ~uppföljning -0.61 ~uppgift -0.39 ~upphandl 1.04 ~upphandling -0.27 ~upprep 0.35 ~ursäkt 1.54
        ~ursäkta^ 0.76 ~ut^^ -0.64 ~utbild -0.66 ~utbilda^ -0.58 ~utbildning -0.28 ~ute -0.62 ~utom 0.44
        ~utrikes^ -0.37 ~vad^ 0.63 ~vaktmäst 0.47 ~val -0.33 ~valberedning -0.26 ~vald -1.06 ~var^ -0.70 ~var^^ 1.31
        ~varandr -0.38 ~varann -0.31 ~varav -0.28 ~vardag -0.42 ~varend 0.96 ~varit -0.33 ~varj -0.63 ~vartann -0.62
        ~vatt 0.41 ~veck -0.22 ~vem^ 0.29 ~verksam 0.59 ~verksamhetschef 0.85 ~vet^^ -0.88 ~veta 0.63 ~vi^ -0.24
        ~via -0.22 ~vid -0.22 ~viktig -0.77 ~vilk -0.25 ~vill^ -0.86 ~villk -0.33 ~vinn -0.49 ~vint -0.22 ~vis 0.30
        ~visa 0.70 ~visst 1.78 ~vore 0.36 ~vux -0.80 ~väg -0.27 ~vägg 0.34 ~välj -1.33 ~vänd 0.99 ~vänt 0.35
        ~väntetid -0.84 ~värst -0.65 ~våg -0.73 ~vågar^^ -0.27 ~våld -0.44 ~våld^^ -0.27 ~vår -1.11 ~våra^ -0.30
        ~våra^^ -0.54 ~vård -0.50 ~vårdcentral -0.60 ~yngr -0.69 ~yngst -0.62 ~yrke -0.39 ~yttr -0.46 ~ägar -0.37
        ~äger -0.52 ~äger^^ -0.81 ~äldr -0.47 ~äldre^ -1.40 ~är^ -1.23 ~är^^ -0.44 ~ärend -0.75 ~ärlig -1.90
        ~äter -0.48 ~åker -0.88 ~åklag -1.00 ~åld -0.76 ~åren -0.49 ~året -0.35 ~året^^ -0.53 ~årlig -0.39
        ~årskur -0.70 ~återkomm 0.81 ~åtta -0.38 ~öpp -0.35 ~överallt -1.32 ~övergrepp -0.30
        """
}
