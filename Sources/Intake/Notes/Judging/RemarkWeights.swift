/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.57
        actAndProp 0.31
        actFirst 0.74
        actLight -0.05
        addresses 0.92
        afterClear 0.68
        afterClearShort 1.36
        afterQuestion -0.57
        afterRemarkLight 1.02
        afterStatement -0.47
        alone 0.43
        aloneListed 0.52
        aloneUnheaded -0.20
        answer -0.17
        asked -0.20
        asker 0.94
        asks -0.17
        asksMe 0.68
        asksPerson 1.35
        backShort 0.05
        bias -0.91
        bodyFaint 0.25
        cell -0.99
        clearConsent 1.04
        clearEmpty 0.42
        clearFirst 2.30
        clearInLong 1.62
        clearInstruction 0.94
        clearLate 0.87
        clearNarration 1.54
        clearPractical 1.02
        clearSetting 1.78
        commandLast 0.16
        contact 1.25
        dated 1.29
        digits 1.33
        enclosed 1.96
        errand 0.72
        exclaims -0.33
        exclaimsShort -0.29
        faintMore 0.79
        faintOne 0.17
        faintTwo 0.69
        filler 0.10
        finite -0.33
        firstOfMany -0.48
        followsStatement -0.65
        greeting 1.82
        hasQuote -1.51
        headed -0.60
        headedLikely 0.16
        headedListed -0.45
        imperative -1.42
        insideBrackets 1.36
        interviewee -0.75
        item -0.58
        lastOfMany 0.17
        leading 0.68
        lightest 0.03
        me 1.00
        meFirst 0.49
        meLight 0.39
        meListed -0.47
        meRare 0.03
        meTold 1.22
        mixed 1.18
        mixedLight 1.23
        musing -0.18
        musingFirst 0.75
        musingMe 0.92
        musingTold 0.48
        next 1.61
        noteEnd 1.00
        noteOpening 0.82
        number -0.06
        openingVerb 0.74
        ownFirst -0.02
        ownPast -0.15
        ownPastTold 1.83
        paperwork 1.20
        paperworkMe 1.02
        paperworkPast 1.56
        paperworkTwo 1.63
        pastLight 0.39
        pastOdd 0.22
        pastThirdLight 1.28
        percent -1.43
        pleasantryFirst 0.92
        pleasantryShort 0.88
        pleasantryTurn 0.50
        prelude 0.92
        preludeFaint 1.08
        preludeShort 0.30
        preludeWeighty -0.70
        propLight 0.48
        propOne 0.12
        propPast 0.85
        propTwo 0.24
        question 0.68
        questionAnswered 0.23
        questionFirst 1.44
        questionListed 0.66
        questionPerson -0.98
        questionProse 0.34
        quoted -0.77
        reminderFirst 0.46
        reminderLight -0.52
        reminderPaper -0.94
        reminderPerson 1.18
        reminderTerse 1.06
        replies 0.52
        replyFirst 0.40
        replyFirstTurn 0.51
        reports -0.21
        role 1.02
        roleReported -0.39
        roleTold 0.20
        sceneFirst 0.56
        scenePast 0.51
        shortLight 0.31
        shortUnheaded 0.57
        tail 0.39
        tailFaint 0.54
        tailShort 0.43
        tellingNone 0.30
        tellingOne 0.30
        terse 0.14
        terseShort 0.18
        thirdFirst 0.36
        thirdFirstShort 0.77
        thirdTold 0.78
        titledLeading 1.03
        turn -0.35
        turnLight 0.38
        turnPerson 1.20
        turnShort 0.32
        turnUnasked -0.33
        turnUnaskedShort 0.08
        verbFirst 0.73
        verbFirstListed 0.92
        verbFirstPast 0.07
        weekday -0.76
        weight0 0.31
        weight05 -0.21
        weight1 -0.61
        weight2 -0.77
        weightMore -0.96
        words1 -0.46
        words10 -0.08
        words16 -0.31
        words3 -0.08
        words6 -0.07
        wordsMore -0.92
        ~0611-00 0.55 ~070-000 0.95 ~11^^ 0.40 ~140 -0.23 ~200 -0.92 ~2019 -0.74 ~2020 -0.73 ~2^^ -0.64 ~900 -0.55
        ~akut -0.51 ~aldrig -0.28 ~all -0.39 ~alla -0.40 ~alla^ -0.47 ~alla^^ -0.38 ~allt -0.52 ~allt^ -0.82
        ~alltid -0.35 ~alltså^ 0.36 ~ang 0.58 ~anmäl -0.53 ~anmäld -0.42 ~ann -0.70 ~annonser -0.34 ~anställ -0.40
        ~anställd -0.26 ~anställning -0.21 ~ansökning -0.92 ~antal 0.72 ~anteckning 0.57 ~arbetsförmedling -0.47
        ~arbetsgiv -0.28 ~arbetsmiljö -0.35 ~arton -0.61 ~att^ -0.74 ~att^^ 0.62 ~av^ -0.63 ~av^^ -0.45
        ~avdelning -0.69 ~avgör -0.52 ~avslut 0.47 ~avtal -0.36 ~bad 0.36 ~bakom 0.77 ~bank -1.08 ~banken^ -1.25
        ~bankerna^ -0.58 ~barn -0.67 ~barnahus -0.85 ~barnmorsk -0.77 ~barnmorskorna^ -0.53 ~barnomsorg -0.46
        ~barnomsorg^ -0.65 ~barnpassning -0.49 ~behöver^^ -0.59 ~beredskap 0.28 ~berätt 0.54 ~beskriv 0.40
        ~beslut -0.41 ~beställ -1.02 ~bestämm -0.89 ~består -0.23 ~besök -0.64 ~betal -0.74 ~betald 0.26 ~betyd -0.69
        ~betyg -0.22 ~bibliotek -1.33 ~bidrag -1.09 ~bil -1.31 ~bild 0.24 ~bjöd 0.27 ~bjöd^^ 0.77 ~bland -0.71
        ~bland^ -0.55 ~blankett 0.24 ~blev^^ 0.91 ~blivit 0.23 ~blås 0.37 ~boend -0.48 ~bok -0.25 ~boka 1.06
        ~bolag -0.69 ~bor -0.60 ~bort -0.37 ~bost -0.79 ~bostäd -0.90 ~bra -0.48 ~bra^ 0.51 ~bredvid -1.53
        ~broschyr -0.87 ~bruk -0.23 ~bryt -0.32 ~bråk -0.73 ~budg -0.34 ~budget -0.23 ~buss -1.01 ~bygg -0.24
        ~byggd -0.46 ~byts -0.29 ~bäst 0.23 ~bättr 0.29 ~både -0.31 ~bör -0.29 ~bör^^ -0.38 ~chatt -1.00 ~civil 0.64
        ~dag -0.55 ~dagordning 0.54 ~dagtid -0.71 ~dam -0.87 ~de^ -0.41 ~de^^ -0.69 ~decemb 0.30 ~del -0.45
        ~dela -0.54 ~dela^ -0.48 ~delar^^ -0.30 ~deltag -0.47 ~dem^^ -0.69 ~den^ 0.33 ~den^^ 1.05 ~dessutom -0.86
        ~det^ 0.24 ~det^^ 1.05 ~digitalt -0.38 ~disk -0.96 ~diskussion 0.58 ~dit -0.39 ~dom -0.64 ~dott 0.37
        ~drar -0.65 ~drick -0.25 ~du^ 1.61 ~dubbelt -0.49 ~dusch -1.45 ~dygn -0.64 ~där^^ 0.27 ~däreft 0.61
        ~däremot -0.35 ~därifrå -1.21 ~därmed -0.39 ~då^ -1.06 ~då^^ 1.10 ~dålig 0.30 ~dörr 0.50 ~efteråt -0.66
        ~egen^ 0.33 ~eget -0.95 ~egna -1.30 ~elev -0.58 ~elevhäls -1.06 ~elva -0.69 ~emot 0.32 ~en^ -0.36 ~en^^ 0.22
        ~ena 1.16 ~enda -0.82 ~enhet -0.56 ~enkelt -0.41 ~enkät -0.29 ~enlig 0.43 ~ens -0.82 ~ensamm -0.73 ~ett^ -0.65
        ~ett^^ -0.73 ~exampl 0.77 ~exempel 1.16 ~fack -0.99 ~familj -0.64 ~fann -0.49 ~fatt -0.24 ~februari -0.54
        ~fel 0.96 ~fem -0.37 ~fem^ -0.63 ~femt -0.46 ~femton -0.91 ~fick 0.31 ~fick^ 1.18 ~fick^^ 0.98 ~film -0.27
        ~finns^^ 0.62 ~fint 1.65 ~fjol -0.53 ~fjorton -0.69 ~fjärd -0.99 ~fler -0.63 ~flest -0.81 ~flesta^^ -0.30
        ~flickorna^ 1.20 ~folk -0.86 ~folkhögskol -0.63 ~form -0.49 ~forskning -0.56 ~fort 0.35 ~fortfar -0.58
        ~fram -0.57 ~framför -0.49 ~framåt 1.33 ~fredag -0.85 ~frivillig -0.80 ~frivård -0.78 ~fråga^ -0.42
        ~frågade^^ 0.31 ~frågan^^ 1.35 ~frågar^^ -1.10 ~från^^ -0.72 ~fungerar^^ -1.22 ~funk -0.73 ~fyra -0.54
        ~fyrtio -0.50 ~färr -0.67 ~få^^ -0.32 ~får -0.32 ~får^ 0.79 ~får^^ -0.27 ~fått -0.50 ~född -0.24 ~följ -0.56
        ~för -0.72 ~för^^ -0.53 ~förbi 0.98 ~förbund -0.30 ~fördel -0.69 ~fördubbl -0.95 ~före -0.35 ~förening -0.38
        ~företag -0.64 ~förhör -0.55 ~förlor -0.44 ~förlåt 0.84 ~förra^ -0.21 ~förrä -0.36 ~först 0.32 ~först^ -0.45
        ~förstår -0.27 ~förtroendevald -0.33 ~förvänt -0.34 ~föräldr -0.30 ~föräldraledig -0.44 ~föröv -0.38
        ~gaml -0.38 ~gav -1.24 ~gav^^ -0.27 ~gemensam -0.24 ~gemensam^^ -0.31 ~gemensamm -0.66 ~gemensamt -0.22
        ~genom -0.35 ~ger -0.41 ~ger^^ -0.23 ~ges -0.22 ~ggr -0.51 ~gick^^ 2.03 ~glöm -0.43 ~glömt -0.66 ~god 1.24
        ~grabb -0.52 ~grad 0.37 ~grann -1.25 ~grannkommun -1.04 ~gransk -0.29 ~gratis -0.91 ~grupp -1.00 ~gubb -0.29
        ~gymnasi -0.63 ~gäll -0.53 ~gär -0.68 ~gäst -1.17 ~gång -0.32 ~går^^ -0.48 ~gård -0.25 ~gått -0.33 ~gör -0.24
        ~gör^ -0.30 ~gör^^ -0.86 ~göra -0.48 ~ha^ 0.93 ~haft -0.24 ~hall -0.52 ~halvår -0.24 ~hamn -0.89 ~handl -1.14
        ~handled -0.59 ~handlägg -0.39 ~hann 0.77 ~hans -0.33 ~har^ 0.76 ~har^^ -0.45 ~hed -0.27 ~hej 0.23 ~hell -0.25
        ~heltid -0.29 ~heltid^ -0.43 ~hem -0.70 ~hemm -0.20 ~het 0.21 ~hinn -0.63 ~hiss -0.62 ~histori 1.17 ~hit -1.04
        ~hitt -0.49 ~hjälp -0.40 ~hon^^ -1.30 ~honom -0.52 ~hopp 1.17 ~hot -0.32 ~hundr -0.64 ~hunnit 0.62 ~hus -0.79
        ~hushåll -0.48 ~hälft -0.50 ~hälften^ -0.34 ~häls 0.59 ~hämt -0.41 ~händ -0.29 ~häng -0.72 ~här^ 1.57
        ~här^^ 0.82 ~härifrå 0.90 ~håll -0.41 ~hållit -0.27 ~högr -1.09 ~högstadi -0.36 ~hör^^ 0.83 ~höra 0.89
        ~hörd 1.43 ~hörs -0.76 ~höst 0.59 ~i^ -0.32 ~i^^ -0.58 ~ibland -1.01 ~ideell -0.38 ~ifrå -0.70 ~igen 0.62
        ~igenom -0.81 ~in^^ -0.51 ~inbjud -1.16 ~industri -0.34 ~industrin -0.30 ~ing -0.38 ~inga 0.63 ~inga^ 0.23
        ~ingen^ -1.36 ~ingenjör -0.21 ~ingenting -1.19 ~inget^ -0.54 ~inkomst -0.33 ~inl -0.44 ~inn -0.22 ~inte^ -1.14
        ~inte^^ 1.02 ~intervju 1.15 ~jag^^ -0.37 ~jargong -0.45 ~jo^ 0.70 ~jobb -0.42 ~jour 0.37 ~journal -0.28
        ~juni 0.83 ~just -0.32 ~jämn -0.25 ~jämställd -0.48 ~jämställt -1.08 ~kaff 0.30 ~kall -0.24 ~kampanj -0.32
        ~kan^^ -0.42 ~kansk 0.89 ~kedj -0.41 ~kill -0.67 ~killarna^ -1.28 ~kiosk 0.28 ~klar 0.97 ~klass -0.37
        ~klock 0.46 ~koll 0.27 ~kolleg 1.34 ~kom -0.35 ~kom^ -1.56 ~kom^^ 0.36 ~kommer^^ -0.74 ~kommit 1.02
        ~kommun -0.20 ~kommun^^ -0.64 ~kommunal -0.56 ~kommunen^ -0.48 ~kommunens^ -0.22 ~kommunerna^ -0.47
        ~kontor -0.48 ~kort -0.33 ~kost -0.66 ~krav -0.36 ~krig -0.85 ~kriminalvård -0.94 ~kris -0.24 ~kropp -1.12
        ~kräv -0.64 ~kräver^^ -0.66 ~kund -0.75 ~kunde^^ -0.76 ~kuratorn -0.30 ~kurs -0.65 ~kust 0.26 ~kv^^ -1.00
        ~kvar -0.86 ~kvartal -0.50 ~kvin -0.53 ~kvinn -0.49 ~kvinna^^ -0.99 ~kvinnlig -0.42 ~kvinnliga^ -0.38
        ~kvinnor -0.95 ~kvinnor^ -0.50 ~kvinnor^^ -0.60 ~kväll -0.34 ~kvällstid -0.82 ~kök -0.71 ~kön -0.36
        ~könsuppdel -0.41 ~köp 0.64 ~köpa 0.43 ~kör 0.51 ~kör^^ 1.50 ~köra -0.83 ~lag -0.70 ~land -0.44 ~larm 0.47
        ~led -0.57 ~ledningsgrupp -0.57 ~lev -0.28 ~leverantör -0.37 ~ligg -0.31 ~ligger^^ -0.29 ~lika -0.79
        ~linj -0.34 ~list 0.21 ~lokal -0.23 ~lov 0.67 ~lst -0.42 ~lst^ -0.46 ~lyck 1.01 ~lyft -0.30 ~lyssn -0.83
        ~läm -0.20 ~län -0.60 ~länet -0.58 ~länets^ -0.73 ~länsstyrels -0.36 ~länsstyrelsen^ -0.67
        ~länsstyrelsen^^ -0.54 ~lär -0.39 ~lära -0.52 ~lärarna^ -0.26 ~läs -1.10 ~läsa 0.71 ~läser^^ -0.76 ~läst 0.85
        ~lång 0.83 ~låt 0.42 ~låta -0.48 ~lön -0.36 ~mail 0.25 ~maj 0.51 ~makt -0.23 ~mall -0.61 ~mamm -0.80
        ~manlig -0.36 ~mapp 0.74 ~maskin -0.61 ~med -0.42 ~med^^ -0.97 ~medarbet -0.65 ~medlemm -0.41 ~mejl -0.61
        ~mell -0.54 ~mellan^^ -0.90 ~men^^ -0.45 ~menar^^ -0.26 ~mening -0.89 ~mentor -0.83 ~mest -0.56 ~mil -0.64
        ~min^ 0.60 ~min^^ -0.53 ~minn 0.33 ~minut -0.20 ~minuter^^ -0.63 ~mobil -0.81 ~mottagning -0.66 ~män -0.66
        ~män^ -1.07 ~män^^ -0.49 ~männ -0.41 ~männen^ -0.51 ~märk -1.18 ~mät -0.50 ~mäta -0.33 ~mäter^^ -0.55
        ~mål -0.42 ~mån -0.59 ~månad -0.77 ~måndag 0.35 ~måste^^ 0.29 ~möjlig 0.68 ~möt -0.35 ~möte^^ -0.29 ~namn 0.24
        ~natt -0.69 ~nej 0.39 ~nej^ 0.46 ~ner -0.31 ~ni^ -0.67 ~ni^^ -1.11 ~nian -0.62 ~nio -0.56 ~nittiotal -0.74
        ~nitton -0.54 ~nog 1.52 ~noll -0.22 ~norr -0.33 ~noter 1.47 ~nu^ 1.39 ~nu^^ 1.17 ~numer -0.30 ~numm -0.37
        ~nya^^ -0.38 ~nä^ 0.65 ~nämn 0.31 ~nämnd -0.42 ~när^ -0.69 ~nära -0.33 ~närm -0.40 ~näst 0.72 ~nästa^ 0.94
        ~nätt -0.71 ~nätverk -0.38 ~någon -0.27 ~någonstan -0.75 ~något 0.60 ~någr -0.21 ~nån -0.67 ~når -0.65
        ~når^^ -0.58 ~nås -0.46 ~nåt -0.51 ~o^^ -0.77 ~oavsett -0.60 ~obekväm -0.40 ~och^ -0.62 ~och^^ -0.52
        ~offentlig -0.29 ~oft -0.23 ~ofta 0.34 ~ohäls -0.78 ~okej 1.02 ~okej^ 1.04 ~olik -0.30 ~om^^ -0.59
        ~omsorg -0.24 ~ord 0.38 ~ordf 0.50 ~ordför 0.62 ~ordföranden^ 0.97 ~ordning 1.40 ~organisation -0.49
        ~ork -0.26 ~oss^^ -0.47 ~pandemin -0.32 ~papp -0.59 ~papper 0.66 ~pappor^ -1.01 ~par -0.51 ~part -0.58
        ~parti 1.01 ~pass -0.69 ~paus 1.24 ~pension -0.32 ~per -0.31 ~personal -0.29 ~personalen^ -0.44 ~plan -0.38
        ~planer -0.22 ~plat -0.34 ~plats -0.32 ~plötslig -1.24 ~pojk -0.51 ~pojkar -0.23 ~pojkar^ -0.91
        ~pojkarna^ -0.47 ~polis -0.55 ~polisen^ -0.67 ~polisen^^ -0.53 ~politik -0.48 ~poäng 1.33 ~pratade^^ 0.50
        ~pratar^^ -0.53 ~precis 0.98 ~pris -0.47 ~privat -0.48 ~problem 0.41 ~procent -0.39 ~program -0.48
        ~projekt -1.08 ~protokoll -0.30 ~prov 0.29 ~psykisk -0.54 ~publicer -0.74 ~punkt 0.44 ~pärm 0.40 ~på^^ -0.82
        ~rakt -1.09 ~rapport -1.23 ~red -0.34 ~region -0.64 ~regional -0.38 ~regl -0.66 ~rekt -0.30 ~relation -0.24
        ~remiss 0.41 ~res -0.25 ~rest -0.37 ~rik -0.21 ~riktig -0.23 ~ring -0.81 ~ring^ -0.85 ~ringd -0.22
        ~ringde^^ -0.78 ~risk -0.23 ~roll -0.43 ~rum 0.42 ~runt -1.07 ~rutin -0.89 ~räck -0.88 ~rädsl -0.53 ~räk -0.31
        ~räkn -0.25 ~räknar^^ -0.31 ~räknas^^ 0.50 ~rätt -0.25 ~råd -0.54 ~rörd 0.59 ~röst 1.29 ~sade 0.46 ~sagt 0.90
        ~sak -0.46 ~sakn -0.44 ~saml -0.41 ~samla^ -0.28 ~samm -0.52 ~samma^ -0.57 ~samordn 0.28 ~samråd -0.48
        ~samtal 0.34 ~samtidig -0.26 ~samtlig -0.35 ~samverk 1.04 ~satsning -0.44 ~scen -0.56 ~schem -0.48
        ~sedan^ -0.72 ~sekretess 0.41 ~sekretessen^ -0.26 ~semest 0.79 ~sen^ 0.26 ~sen^^ -0.63 ~sent -0.45
        ~septemb 1.30 ~ser -0.23 ~ses 0.39 ~sex -0.48 ~sexton -0.24 ~sid 1.22 ~sida -0.36 ~siffr 0.37 ~sist 0.88
        ~sitt -0.22 ~sju -0.49 ~sju^ -0.41 ~sjukfrånvaron -0.57 ~sjukhus -0.61 ~sjuttio -0.55 ~ska^ 0.34 ~sker -0.25
        ~skick -0.25 ~skickar^^ 0.23 ~skift -0.53 ~skilj 0.22 ~skiljer^^ -0.41 ~skilln -0.60 ~skillnad -0.34
        ~skog -0.88 ~skol -0.40 ~skratt -1.05 ~skrev -0.81 ~skriv 0.36 ~skriv^ 0.29 ~skriver^^ -0.35 ~skrivit 0.40
        ~skydd -0.28 ~skylt -0.24 ~skämt -0.27 ~skärm 0.33 ~sköt -0.95 ~slipp 0.70 ~slut 0.25 ~slutar^^ -0.50
        ~släpp -0.22 ~slår -0.50 ~snabb 0.27 ~snitt -0.93 ~snäll 0.65 ~soc -0.89 ~socialjour -0.82 ~socialtjänst -0.38
        ~som^^ -0.38 ~sommarjobb -0.67 ~son -1.03 ~sorry 1.07 ~spel 0.26 ~språk -0.58 ~stab -1.04 ~stadg -0.23
        ~stan -0.23 ~stark -0.65 ~start 0.32 ~station -0.39 ~statistik -0.98 ~statsbidrag -0.57 ~stockholm -0.26
        ~stod 0.98 ~stor 0.54 ~storlek -0.86 ~strategi -0.48 ~strategin 0.72 ~stress -0.90 ~stryk 1.20 ~student -0.20
        ~studi -0.50 ~stund 1.42 ~styck -0.60 ~styr -0.40 ~styrels 0.57 ~styrelsen^ -0.66 ~ställ -0.67 ~stämm -0.37
        ~stå 0.68 ~ståend -0.72 ~stöd -0.39 ~störst -0.24 ~svar -0.50 ~svår -0.61 ~svårt 0.62 ~syns -0.40 ~säga 0.37
        ~säger^^ -0.37 ~så^ 0.63 ~sånt -0.56 ~sök -0.54 ~söka -0.36 ~sökt -1.62 ~ta^ 1.18 ~tack^ 0.92 ~tag -0.42
        ~tak 0.53 ~tal -0.61 ~tar^^ -0.35 ~tas -0.44 ~teknik -0.78 ~telefon -0.85 ~termin -0.38 ~test 0.33 ~text 1.33
        ~tid 0.43 ~tidig -0.52 ~tidning 0.97 ~till 0.43 ~tillbak 0.24 ~timm -0.86 ~tio -0.43 ~tjej -0.62
        ~tjejer^ -0.72 ~tjejerna^ -0.47 ~tjänst -0.53 ~toalett -0.54 ~tog 0.60 ~tolk 0.51 ~tolv^ 1.00
        ~trakasseri -0.40 ~trapp 0.51 ~tre -0.40 ~tre^ -0.23 ~tredj -0.37 ~tredje^^ -0.39 ~tretton 0.61 ~tror 0.60
        ~tror^^ -0.45 ~trossamfund -0.62 ~trot 0.58 ~trygg -0.38 ~trän -0.79 ~tråkig -0.25 ~tung -0.96 ~tur -0.53
        ~turer^^ -0.83 ~tus -0.64 ~tvärtom -0.33 ~två -0.47 ~tyck -1.09 ~tycker^^ -0.30 ~tyckt 1.27 ~tydlig -0.20
        ~typ -0.43 ~tystnadsplikt -0.23 ~tänkt 0.93 ~tåg 0.62 ~umeå -0.68 ~underskrift -0.36 ~ung 0.41 ~unga -0.37
        ~unga^ -0.36 ~unga^^ -0.45 ~ungdom -0.32 ~ungdomsråd -0.35 ~ungefär -0.29 ~upp^^ 1.27 ~uppdrag -0.94
        ~uppföljning -0.85 ~uppgift -0.39 ~upphandl -0.22 ~upphandling -0.40 ~ursäkt 1.07 ~ursäkta^ 0.88 ~utbild -0.80
        ~utbilda^ -0.48 ~ute -0.36 ~utom -0.32 ~utrik -0.27 ~utrikes^ -0.36 ~vaktmäst 0.73 ~val -0.34
        ~valberedning -0.28 ~vald -1.21 ~var^^ 1.36 ~varandr -0.48 ~varann -0.36 ~varav -0.31 ~vardag -0.52
        ~varend 0.93 ~varit -0.43 ~varj -0.73 ~vartann -1.01 ~vatt 1.41 ~veck -0.35 ~vem -0.23 ~vem^ 0.57
        ~verksam 0.79 ~verksamhetschef 0.34 ~vet^^ -0.94 ~vi^ -0.26 ~vid -0.44 ~viktig -0.72 ~vill^ -0.96
        ~ville^^ 1.26 ~villk -0.54 ~visa 0.60 ~visst 1.74 ~vore 0.36 ~vux -0.94 ~vägg 0.58 ~vänd 1.10 ~vänt 0.52
        ~våg -0.87 ~våld -0.49 ~vår -1.19 ~vård -0.46 ~vårdcentral -0.47 ~yngr -0.96 ~yrke -0.21 ~yttr -0.63
        ~ägar -0.69 ~äger -0.56 ~äger^^ -0.78 ~äldr -0.48 ~äldre^ -1.05 ~ändr -0.50 ~ändå -0.31 ~ännu -0.39 ~är^ -0.40
        ~är^^ -0.46 ~ärend -0.87 ~ärlig -1.72 ~äter -0.75 ~åka -0.56 ~åker -1.16 ~åklag -0.81 ~åren -0.53 ~året -0.43
        ~årlig -0.58 ~återkomm 0.71 ~ått -0.23 ~åtta -0.47 ~önsk 0.23 ~öpp -0.47 ~öppn -0.65 ~övrig 0.58
        """
}
