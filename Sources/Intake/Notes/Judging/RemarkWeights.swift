/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.62
        actAndProp 0.24
        actFirst 0.81
        actLight -0.11
        addresses 0.92
        afterClear 0.63
        afterClearShort 1.42
        afterQuestion -0.21
        afterRemarkLight 1.06
        afterStatement -0.49
        alone 0.39
        aloneListed 0.60
        aloneUnheaded -0.19
        answer -0.18
        asked -0.18
        asker 1.20
        asks -0.19
        asksMe 0.74
        asksPerson 1.41
        bias -0.89
        bodyFaint 0.24
        cell -0.99
        clearConsent 1.09
        clearEmpty 0.40
        clearFirst 2.39
        clearInLong 1.57
        clearInstruction 1.02
        clearLate 0.89
        clearNarration 1.55
        clearPractical 1.02
        clearSetting 1.69
        commandLast 0.24
        contact 1.45
        dated 1.17
        digits 1.32
        enclosed 1.98
        errand 0.86
        exclaims -0.31
        exclaimsShort -0.28
        faintMore 0.70
        faintOne 0.18
        faintTwo 0.65
        filler 0.13
        finite -0.34
        firstOfMany -0.45
        followsStatement -0.63
        greeting 1.76
        hasQuote -1.44
        headed -0.59
        headedLikely 0.18
        headedListed -0.45
        imperative -1.71
        insideBrackets 1.46
        interviewee -0.97
        item -0.57
        lastOfMany 0.17
        leading 0.68
        me 0.97
        meFirst 0.47
        meLight 0.33
        meListed -0.52
        meRare 0.22
        meTold 1.20
        mixed 1.18
        mixedLight 1.25
        musing -0.11
        musingFirst 0.85
        musingMe 0.88
        musingTold 0.42
        next 1.63
        noteEnd 0.95
        noteOpening 0.85
        number -0.08
        openingVerb 0.68
        ownPast -0.24
        ownPastTold 1.69
        paperwork 1.25
        paperworkMe 1.04
        paperworkPast 1.13
        paperworkTwo 1.35
        pastLight 0.42
        pastLightOdd 0.02
        pastOdd 0.21
        pastThirdLight 1.07
        percent -1.38
        pleasantryFirst 0.90
        pleasantryShort 0.81
        pleasantryTurn 0.56
        prelude 0.95
        preludeFaint 1.17
        preludeShort 0.23
        preludeWeighty -0.71
        propLight 0.52
        propOne 0.09
        propPast 0.89
        propTwo 0.21
        question 0.23
        questionAnswered -0.23
        questionFirst 1.98
        questionListed 0.76
        questionPerson -0.47
        questionProse 0.32
        quoted -0.74
        reminderFirst 0.44
        reminderLight -0.53
        reminderPaper -0.98
        reminderPerson 1.28
        reminderTerse 0.83
        replies 0.55
        replyFirst 0.38
        replyFirstTurn 0.54
        reports -0.21
        role 0.85
        roleReported -0.33
        roleTold 0.23
        sceneFirst 0.62
        scenePast 0.50
        shortLight 0.32
        shortUnheaded 0.59
        tail 0.38
        tailFaint 0.53
        tailShort 0.37
        tellingNone 0.29
        tellingOne 0.22
        terse 0.12
        terseShort 0.13
        thirdFirst 0.47
        thirdFirstShort 1.02
        thirdTold 0.74
        titledLeading 1.07
        turn -0.36
        turnLight 0.38
        turnPerson 1.24
        turnShort 0.32
        turnUnasked -0.30
        turnUnaskedShort 0.15
        verbFirst 0.73
        verbFirstListed 0.85
        verbFirstPast 0.08
        weekday -0.75
        weight0 0.32
        weight05 -0.22
        weight1 -0.61
        weight2 -0.76
        weightMore -0.97
        words1 -0.38
        words10 -0.09
        words16 -0.32
        words3 -0.14
        words6 -0.04
        wordsMore -0.93
        ~0611-00 0.57 ~070-000 0.86 ~11^^ 0.42 ~140 -0.20 ~200 -0.91 ~2019 -0.74 ~2020 -0.74 ~2^^ -0.48 ~900 -0.55
        ~akut -0.47 ~aldrig -0.28 ~all -0.42 ~alla -0.38 ~alla^ -0.54 ~alla^^ -0.43 ~allt -0.48 ~allt^ -0.82
        ~alltid -0.30 ~alltså^ 0.43 ~andr -0.28 ~ang 0.57 ~anmäl -0.54 ~anmäld -0.38 ~ann -0.68 ~annonser -0.34
        ~anställ -0.48 ~anställd -0.27 ~anställning -0.21 ~ansökning -0.86 ~antal 0.71 ~anteckning 0.47
        ~arbetsförmedling -0.46 ~arbetsgiv -0.28 ~arbetsmiljö -0.40 ~arton -0.63 ~att^ -0.76 ~att^^ 0.65 ~av^ -0.62
        ~av^^ -0.40 ~avdelning -0.65 ~avgör -0.50 ~avslut 0.49 ~avtal -0.35 ~bad 0.33 ~bakom 0.88 ~bank -1.10
        ~banken^ -1.30 ~bankerna^ -0.56 ~barn -0.66 ~barnahus -0.80 ~barnmorsk -0.75 ~barnmorskorna^ -0.51
        ~barnomsorg -0.45 ~barnomsorg^ -0.66 ~barnpassning -0.51 ~behöver^^ -0.59 ~beredskap 0.28 ~berätt 0.53
        ~beskriv 0.38 ~beslut -0.39 ~beställ -0.89 ~bestämm -0.88 ~består -0.24 ~besök -0.62 ~betal -0.80 ~betald 0.21
        ~betyd -0.69 ~betyg -0.24 ~bibliotek -1.35 ~bidrag -1.08 ~bil -1.32 ~bjöd^^ 0.84 ~bland -0.70 ~bland^ -0.51
        ~blankett 0.28 ~blev^^ 1.02 ~blivit 0.21 ~blås 0.37 ~boend -0.50 ~bok -0.23 ~boka 1.02 ~bolag -0.70 ~bor -0.60
        ~bort -0.35 ~bost -0.77 ~bostäd -0.87 ~bra -0.50 ~bra^ 0.54 ~bredvid -1.44 ~broschyr -0.85 ~bruk -0.22
        ~bryt -0.31 ~bråk -0.70 ~budg -0.30 ~budget -0.24 ~buss -0.99 ~byar -0.37 ~byggd -0.47 ~byt -0.21 ~byts -0.30
        ~bäst 0.28 ~bättr 0.26 ~både -0.22 ~bör -0.29 ~bör^^ -0.40 ~börja^ -0.62 ~chatt -0.84 ~civil 0.71 ~dag -0.54
        ~dagordning 0.55 ~dagtid -0.73 ~dam -0.86 ~de^ -0.41 ~de^^ -0.68 ~decemb 0.24 ~del -0.42 ~dela -0.48
        ~dela^ -0.27 ~delar^^ -0.32 ~deltag -0.46 ~dem^^ -0.60 ~den^ 0.31 ~den^^ 1.13 ~dessutom -0.94 ~det^ 0.27
        ~det^^ 0.83 ~digitalt -0.37 ~disk -0.87 ~diskussion 0.43 ~dit -0.42 ~dom -0.62 ~dott 0.32 ~drar -0.68
        ~drick -0.30 ~du^ 1.67 ~du^^ 0.21 ~dubbelt -0.51 ~dusch -1.37 ~dygn -0.65 ~där^^ 0.29 ~däreft 0.52
        ~däremot -0.35 ~därifrå -1.29 ~därmed -0.42 ~då^ -1.12 ~då^^ 1.17 ~dålig 0.33 ~dörr 0.49 ~efteråt -0.73
        ~eget -0.94 ~egna -1.31 ~elev -0.86 ~elevhäls -0.97 ~elva -0.72 ~emot 0.37 ~en^ -0.37 ~en^^ 0.24 ~ena 1.09
        ~enda -0.83 ~enhet -0.56 ~enkelt -0.41 ~enkät -0.32 ~enlig 0.44 ~ens -0.79 ~ensamm -0.71 ~ett^ -0.65
        ~ett^^ -0.74 ~exampl 0.74 ~exempel 1.14 ~fack -1.05 ~familj -0.64 ~fann -0.51 ~fatt -0.41 ~februari -0.53
        ~fel 0.98 ~fem -0.37 ~fem^ -0.69 ~femt -0.46 ~femton -0.86 ~fick 0.35 ~fick^ 1.23 ~fick^^ 1.02 ~film -0.27
        ~finns^^ 0.60 ~fint 1.57 ~fjol -0.53 ~fjorton -0.68 ~fjärd -0.88 ~fler -0.62 ~flest -0.79 ~flesta^^ -0.30
        ~flickorna^ 1.25 ~folk -0.89 ~folkhögskol -0.59 ~form -0.49 ~forskning -0.54 ~fort 0.40 ~fortfar -0.59
        ~fram -0.60 ~framför -0.49 ~framåt 1.24 ~fredag -0.86 ~frivillig -0.75 ~frivård -0.73 ~fråga^ -0.34
        ~frågade^^ 0.43 ~frågan^^ 1.35 ~frågar^^ -1.12 ~från^^ -0.69 ~fungerar^^ -1.18 ~funk -0.72 ~fyra -0.55
        ~fyrtio -0.52 ~färr -0.68 ~få^^ -0.52 ~får -0.28 ~får^ 0.87 ~får^^ -0.33 ~fått -0.50 ~född -0.24 ~följ -0.78
        ~för -0.72 ~för^^ -0.52 ~förbi 0.94 ~förbund -0.32 ~fördel -0.69 ~fördubbl -0.94 ~före -0.37 ~förening -0.37
        ~företag -0.60 ~förhör -0.53 ~förlor -0.46 ~förlåt 0.72 ~förra^ -0.24 ~förrä -0.36 ~först 0.31 ~först^ -0.40
        ~förstår -0.27 ~förtroendevald -0.30 ~förvänt -0.34 ~föräldr -0.45 ~föräldraledig -0.47 ~föröv -0.34
        ~gaml -0.36 ~gav -1.22 ~gav^^ -0.25 ~gemensam -0.23 ~gemensam^^ -0.32 ~gemensamm -0.69 ~gemensamt -0.21
        ~genom -0.34 ~ger -0.40 ~ger^^ -0.24 ~ges -0.23 ~ggr -0.49 ~gick^^ 1.94 ~glöm -0.42 ~glömt -0.68 ~god 1.28
        ~grabb -0.55 ~grad 0.35 ~grann -1.22 ~grannkommun -0.89 ~gransk -0.29 ~gratis -0.97 ~grupp -1.02 ~gubb -0.36
        ~gymnasi -0.57 ~gäll -0.57 ~gär -0.62 ~gäst -1.06 ~gång -0.31 ~går -0.20 ~går^^ -0.48 ~gård -0.26 ~gått -0.32
        ~gör -0.23 ~gör^ -0.40 ~gör^^ -0.95 ~göra -0.52 ~ha^ 0.94 ~haft -0.23 ~hall -0.49 ~halvår -0.21 ~hamn -0.91
        ~handl -1.07 ~handled -0.56 ~handlägg -0.39 ~hann 0.68 ~hans -0.34 ~har^ 0.81 ~har^^ -0.49 ~hed -0.26
        ~hej 0.25 ~hell -0.24 ~heltid -0.29 ~heltid^ -0.45 ~hem -0.71 ~het 0.32 ~hinn -0.62 ~hinner^^ -0.78
        ~hiss -0.52 ~histori 1.21 ~hit -0.98 ~hitt -0.50 ~hjälp -0.64 ~hon^^ -1.26 ~honom -0.55 ~hopp 1.17 ~host 0.87
        ~hot -0.33 ~hundr -0.61 ~hunnit 0.67 ~hus -0.79 ~hushåll -0.49 ~hälft -0.51 ~hälften^ -0.32 ~häls 0.59
        ~hämt -0.37 ~händ -0.30 ~häng -0.75 ~här^ 1.59 ~här^^ 0.87 ~härifrå 0.83 ~håll -0.39 ~hållit -0.26 ~högr -0.98
        ~högstadi -0.36 ~hör^^ 0.54 ~höra 0.82 ~hörd 1.31 ~hörs -0.70 ~höst 0.58 ~i^ -0.31 ~i^^ -0.58 ~ibland -0.96
        ~ideell -0.38 ~ifrå -0.70 ~igen 0.67 ~igenom -0.94 ~in^^ -0.35 ~inbjud -1.20 ~industri -0.36 ~industrin -0.31
        ~inför 0.24 ~ing -0.41 ~inga 0.65 ~inga^ 0.21 ~ingen^ -1.46 ~ingenjör -0.23 ~ingenting -1.24 ~inget^ -0.48
        ~inkomst -0.35 ~inl -0.43 ~inn -0.25 ~inte^ -1.16 ~inte^^ 1.09 ~intervju 0.97 ~jag^^ -0.26 ~jargong -0.45
        ~jo^ 0.66 ~jobb -0.41 ~jour 0.35 ~journal -0.28 ~juni 0.86 ~just -0.21 ~jämn -0.26 ~jämställd -0.47
        ~jämställt -1.23 ~kaff 0.30 ~kall -0.29 ~kampanj -0.34 ~kan^^ -0.41 ~kansk 0.82 ~kedj -0.43 ~kill -0.68
        ~killarna^ -1.26 ~kiosk 0.51 ~klar 1.07 ~klass -0.40 ~klock 0.46 ~koll 0.31 ~kolleg 1.15 ~kom -0.31
        ~kom^ -1.53 ~kom^^ 0.37 ~kommer^^ -0.65 ~kommit 1.11 ~kommun -0.22 ~kommun^^ -0.72 ~kommunal -0.55
        ~kommunen^ -0.46 ~kommunens^ -0.22 ~kommunerna^ -0.48 ~kontor -0.39 ~kort -0.41 ~kost -0.58 ~krav -0.37
        ~krig -0.90 ~kriminalvård -0.91 ~kris -0.22 ~kropp -1.10 ~kräv -0.62 ~kräver^^ -0.65 ~kund -0.76
        ~kunde^^ -0.69 ~kuratorn -0.31 ~kurs -0.64 ~kust 0.29 ~kv^^ -0.93 ~kvar -0.88 ~kvartal -0.50 ~kvin -0.53
        ~kvinn -0.49 ~kvinna^^ -0.96 ~kvinnlig -0.41 ~kvinnliga^ -0.40 ~kvinnor -0.98 ~kvinnor^ -0.49 ~kvinnor^^ -0.60
        ~kväll -0.34 ~kvällstid -0.83 ~kök -0.68 ~kön -0.35 ~könsuppdel -0.36 ~köp 0.75 ~köpa 0.45 ~kör 0.58
        ~kör^^ 1.42 ~köra -0.82 ~lag -0.68 ~land -0.44 ~larm 0.43 ~led -0.57 ~ledning -0.75 ~ledningsgrupp -0.57
        ~lev -0.27 ~leverantör -0.38 ~ligg -0.30 ~ligger^^ -0.33 ~lika -0.79 ~linj -0.30 ~list 0.23 ~lit -0.23
        ~lokal -0.22 ~lov 0.77 ~lst -0.41 ~lst^ -0.44 ~lyck 1.02 ~lyft -0.32 ~lyssn -0.89 ~län -0.60 ~länet -0.57
        ~länets^ -0.70 ~länsstyrels -0.27 ~länsstyrelsen^ -0.64 ~länsstyrelsen^^ -0.55 ~lära -0.51 ~lärarna^ -0.30
        ~läs -1.15 ~läsa 0.82 ~läser^^ -0.91 ~läst 0.76 ~lång 0.86 ~låt 0.40 ~låta -0.49 ~lön -0.38 ~mail 0.27
        ~maj 0.48 ~makt -0.22 ~mall -0.60 ~mamm -0.80 ~manlig -0.32 ~mapp 0.82 ~mars -0.20 ~maskin -0.64 ~med -0.40
        ~med^^ -0.95 ~medarbet -0.62 ~medlemm -0.43 ~mejl -0.62 ~mell -0.57 ~mellan^^ -0.90 ~men^^ -0.44
        ~menar^^ -0.32 ~mening -0.76 ~mentor -0.80 ~mest -0.59 ~mil -0.63 ~min^ 0.65 ~min^^ -0.44 ~minn 0.32
        ~minuter^^ -0.68 ~mobil -0.81 ~mottagning -0.68 ~män -0.65 ~män^ -1.32 ~män^^ -0.51 ~männ -0.35 ~männen^ -0.51
        ~märk -1.08 ~mät -0.48 ~mäta -0.34 ~mäter^^ -0.55 ~mål -0.43 ~mån -0.58 ~månad -0.77 ~måndag 0.35
        ~måste^^ 0.25 ~möjlig 0.69 ~möt -0.34 ~möte^^ -0.30 ~namn 0.23 ~natt -0.70 ~nej 0.35 ~nej^ 0.55 ~ner -0.45
        ~ni^ -0.56 ~ni^^ -1.22 ~nian -0.61 ~nio -0.65 ~nittiotal -0.70 ~nitton -0.50 ~nog 1.52 ~norr -0.35 ~noter 1.57
        ~nu^ 1.33 ~nu^^ 1.15 ~numer -0.38 ~numm -0.41 ~numr -0.35 ~nya^^ -0.30 ~nä^ 0.80 ~nämn 0.37 ~nämnd -0.43
        ~när^ -0.74 ~nära -0.37 ~närm -0.40 ~näst 0.70 ~nästa^ 0.97 ~nätt -0.75 ~nätverk -0.37 ~någon -0.25
        ~någonstan -0.57 ~något 0.59 ~någr -0.74 ~nån -0.70 ~når -0.62 ~når^^ -0.58 ~nås -0.43 ~nåt -0.55 ~o^^ -0.78
        ~oavsett -0.57 ~obekväm -0.38 ~och^ -0.60 ~och^^ -0.54 ~offentlig -0.31 ~oft -0.62 ~ofta 0.31 ~ohäls -0.66
        ~okej 0.92 ~okej^ 0.94 ~olik -0.38 ~om^^ -0.57 ~omsorg -0.25 ~ord 0.40 ~ordf 0.44 ~ordför 0.61
        ~ordföranden^ 1.04 ~ordning 1.50 ~organisation -0.50 ~ork -0.23 ~oss^^ -0.43 ~pandemin -0.29 ~papp -0.76
        ~papper 0.68 ~pappor^ -0.97 ~par -0.65 ~part -0.57 ~parti 0.94 ~pass -0.69 ~paus 1.50 ~pension -0.29
        ~per -0.32 ~personal -0.31 ~personalen^ -0.43 ~plan -0.36 ~planer -0.21 ~plat -0.32 ~plats -0.32
        ~plötslig -1.21 ~pojk -0.50 ~pojkar -0.23 ~pojkar^ -0.84 ~pojkarna^ -0.41 ~polis -0.29 ~polisen^ -0.79
        ~polisen^^ -0.60 ~politik -0.50 ~poäng 1.42 ~praktik 0.22 ~pratade^^ 0.52 ~pratar^^ -0.52 ~precis 1.02
        ~pris -0.47 ~privat -0.27 ~problem 0.38 ~procent -0.39 ~program -0.47 ~projekt -1.06 ~protokoll -0.31
        ~prov 0.32 ~psykisk -0.53 ~publicer -0.66 ~punkt 0.53 ~pärm 0.34 ~på^^ -0.81 ~rakt -1.01 ~rapport -1.45
        ~red -0.33 ~region -0.64 ~regional -0.36 ~regl -0.68 ~rekt -0.27 ~relation -0.23 ~remiss 0.31 ~res -0.21
        ~rest -0.35 ~rik -0.22 ~riktig -0.26 ~ring -0.84 ~ring^ -0.79 ~ringd -0.29 ~ringde^^ -0.74 ~risk -0.24
        ~roll -0.43 ~rum 0.37 ~runt -1.00 ~rutin -0.91 ~räck -0.86 ~rädsl -0.52 ~räk -0.24 ~räkn -0.23 ~räknar^^ -0.32
        ~räknas^^ 0.42 ~rätt -0.25 ~råd -0.54 ~rörd 0.72 ~röst 1.14 ~sade 0.38 ~sagt 0.93 ~sak -0.33 ~sakn -0.43
        ~saml -0.49 ~samla^ -0.44 ~samm -0.51 ~samma^ -0.59 ~samordn 0.30 ~samråd -0.47 ~samtal 0.33 ~samtidig -0.27
        ~samtlig -0.34 ~samverk 1.07 ~satsning -0.43 ~scen -0.54 ~schem -0.49 ~sedan^ -0.68 ~sekretess 0.27
        ~sekretessen^ -0.53 ~semest 0.86 ~sen^ 0.25 ~sen^^ -0.62 ~sent -0.48 ~septemb 1.19 ~sex -0.47 ~sexton -0.24
        ~sid 1.28 ~sida -0.34 ~siffr 0.36 ~sist 0.84 ~sitt -0.22 ~sju -0.49 ~sju^ -0.41 ~sjukfrånvaron -0.55
        ~sjukhus -0.59 ~sjuttio -0.54 ~sker -0.24 ~skick -0.24 ~skickar^^ 0.20 ~skift -0.56 ~skilj 0.23
        ~skiljer^^ -0.42 ~skilln -0.55 ~skillnad -0.35 ~skog -0.80 ~skol -0.39 ~skratt -1.07 ~skrev -0.56 ~skriv 0.32
        ~skriv^ 0.47 ~skriver^^ -0.30 ~skrivit 0.44 ~skulle^^ -0.28 ~skydd -0.28 ~skylt -0.33 ~skämt -0.26 ~skärm 0.32
        ~sköt -0.94 ~slipp 0.61 ~slut 0.28 ~slutar^^ -0.50 ~släpp -0.23 ~slår -0.50 ~snabb 0.32 ~snitt -0.96
        ~snäll 0.64 ~soc -0.89 ~socialjour -0.92 ~socialtjänst -0.39 ~som^^ -0.38 ~sommarjobb -0.70 ~son -1.02
        ~sorry 1.00 ~spel 0.31 ~språk -0.56 ~stab -1.03 ~stadg -0.24 ~stan -0.21 ~stark -0.65 ~start 0.33
        ~station -0.39 ~statistik -1.00 ~statsbidrag -0.58 ~stockholm -0.25 ~stod 1.01 ~stopp 0.28 ~stor 0.53
        ~storlek -0.82 ~strategi -0.44 ~strategin 0.75 ~stress -0.72 ~stryk 1.28 ~student -0.22 ~studi -0.48
        ~stund 1.43 ~styck -0.58 ~styr -0.43 ~styrels 0.55 ~styrelsen^ -0.63 ~ställ -0.66 ~stämm -0.40 ~stå 0.78
        ~ståend -0.60 ~stöd -0.36 ~störst -0.26 ~svar -0.44 ~svår -0.62 ~svårt 0.60 ~syns -0.38 ~säga 0.47
        ~säger^^ -0.37 ~så^ 0.69 ~sånt -0.56 ~sök -0.53 ~söka -0.35 ~sökt -1.42 ~ta^ 1.56 ~tack^ 0.90 ~tag -0.40
        ~tagit -0.21 ~tak 0.48 ~tal -0.59 ~tar^^ -0.35 ~tas -0.43 ~teknik -0.74 ~telefon -0.83 ~termin -0.37
        ~test 0.34 ~text 1.31 ~tid 0.33 ~tidig -0.58 ~tidning 1.03 ~till 0.38 ~tillbak 0.27 ~timm -0.80 ~tio -0.43
        ~tjej -0.63 ~tjejer^ -0.72 ~tjejerna^ -0.49 ~tjänst -0.49 ~toalett -0.62 ~tog 0.63 ~tolk 0.42 ~tolv^ 0.94
        ~trakasseri -0.42 ~trapp 0.37 ~tre -0.40 ~tre^ -0.24 ~tredj -0.34 ~tredje^^ -0.29 ~tretton 0.56 ~tror 0.62
        ~tror^^ -0.37 ~trossamfund -0.65 ~trot 0.62 ~trygg -0.39 ~trän -0.79 ~tråkig -0.25 ~tung -0.98 ~tur -0.53
        ~turer^^ -0.86 ~tus -0.63 ~tvärtom -0.32 ~två -0.49 ~tyck -1.09 ~tycker^^ -0.33 ~tyckt 1.33 ~tydlig -0.60
        ~typ -0.44 ~tystnadsplikt -0.24 ~tänkt 0.89 ~tåg 0.62 ~umeå -0.78 ~underskrift -0.30 ~ung 0.44 ~unga -0.41
        ~unga^ -0.35 ~unga^^ -0.60 ~ungdom -0.37 ~ungdomsråd -0.33 ~ungefär -0.28 ~upp^^ 0.59 ~uppdrag -0.92
        ~uppföljning -0.88 ~uppgift -0.41 ~upphandl -0.22 ~upphandling -0.36 ~ursäkt 1.04 ~ursäkta^ 0.94 ~utbild -0.77
        ~utbilda^ -0.41 ~ute -0.43 ~utom -0.34 ~utrik -0.27 ~utrikes^ -0.36 ~vad^ 0.54 ~vaktmäst 0.71 ~val -0.33
        ~valberedning -0.28 ~vald -1.13 ~var^ -0.57 ~var^^ 1.45 ~varandr -0.44 ~varann -0.35 ~varav -0.33
        ~vardag -0.52 ~varend 1.00 ~varit -0.41 ~varj -0.73 ~vartann -0.93 ~vatt 1.41 ~veck -0.35 ~vem^ 0.46
        ~verksam 0.80 ~verksamhetschef 0.33 ~vet^^ -0.90 ~vi^ -0.25 ~vid -0.36 ~viktig -0.70 ~vilk -0.30 ~vill^ -0.87
        ~ville^^ 1.14 ~villk -0.51 ~vis 0.26 ~visa 0.51 ~visst 1.76 ~vore 0.43 ~vux -0.90 ~vägg 0.47 ~vänd 1.21
        ~vänt 0.47 ~våg -0.86 ~våld -0.50 ~vår -1.12 ~vård -0.46 ~vårdcentral -0.48 ~yngr -0.82 ~yrke -0.22
        ~yttr -0.71 ~ägar -0.67 ~äger -0.52 ~äger^^ -0.73 ~äldr -0.45 ~äldre^ -1.08 ~ändr -0.52 ~ändå -0.33
        ~ännu -0.35 ~är^ -1.18 ~är^^ -0.43 ~ärend -0.90 ~ärlig -1.57 ~äter -0.78 ~åka -0.40 ~åker -1.14 ~åklag -0.83
        ~åren -0.52 ~året -0.43 ~årlig -0.57 ~återkomm 0.63 ~åtta -0.48 ~öpp -0.50 ~öppn -0.71 ~överallt -1.45
        ~övrig 0.56
        """
}
