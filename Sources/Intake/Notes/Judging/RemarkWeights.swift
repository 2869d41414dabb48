/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.79
        actAndProp 0.16
        actFirst 0.78
        actLight -0.04
        addresses 1.14
        afterClear 0.39
        afterClearShort 1.68
        afterQuestion -0.21
        afterRemarkLight 1.31
        afterStatement -0.59
        alone 0.50
        aloneListed 0.45
        answer -0.27
        asked -0.19
        asker 1.32
        asksMe 0.44
        asksPerson 1.49
        bias -1.17
        bodyFaint 0.27
        cell -0.72
        clearConsent 1.13
        clearEmpty 0.60
        clearFirst 2.38
        clearInLong 1.47
        clearInstruction 1.14
        clearLate 1.10
        clearNarration 2.29
        clearPractical 0.90
        clearSetting 1.63
        commandLast 0.21
        contact 1.54
        dated 1.04
        digits 1.32
        enclosed 2.07
        errand 0.69
        exclaims -0.42
        exclaimsShort -0.37
        faintMore 0.92
        faintOne 0.11
        faintTwo 0.74
        filler -0.08
        finite -0.25
        followsStatement -0.59
        greeting 1.77
        hasQuote -1.27
        headed -0.54
        headedLikely 0.60
        headedListed -0.59
        imperative -1.20
        insideBrackets 1.54
        interviewee -1.00
        item -0.83
        leading 0.62
        lightest 0.09
        me 0.47
        meFirst 0.28
        meLight 0.42
        meRare 0.22
        meTold 1.08
        mixed 1.24
        mixedLight 1.56
        musing 0.03
        musingFirst 1.24
        musingMe 0.84
        musingTold 0.68
        next 2.19
        noteEnd 1.32
        noteOpening 0.95
        number 0.04
        openingVerb 0.73
        ownFirst -0.04
        ownPast 0.28
        ownPastTold 2.05
        paperwork 1.30
        paperworkMe 0.59
        paperworkPast 1.34
        paperworkTwo 1.50
        pastLight 0.40
        pastLightOdd -0.14
        pastOdd 0.16
        pastThirdLight 1.90
        percent -1.28
        pleasantryFirst 1.15
        pleasantryShort 1.05
        pleasantryTurn 0.71
        prelude 1.34
        preludeFaint 0.59
        preludeShort 0.40
        propLight 0.54
        propOne 0.09
        propPast 0.90
        propTwo 0.07
        question 0.74
        questionAnswered -0.08
        questionFirst 1.38
        questionListed 1.01
        questionPerson -1.19
        questionProse 0.36
        quoted -0.73
        reminderFirst 0.77
        reminderLight -0.58
        reminderPaper -1.10
        reminderPerson 0.96
        reminderTerse 1.28
        replies 0.64
        replyFirst 0.24
        replyFirstTurn 0.40
        reports 0.04
        role 1.18
        roleReported -0.36
        sceneFirst 0.91
        scenePast 0.30
        shortLight 0.26
        shortUnheaded 0.54
        tail 0.05
        tailFaint 0.45
        tailShort 0.48
        terseShort 0.21
        thirdFirst 0.24
        thirdFirstShort 0.65
        thirdTold 0.52
        titledLeading 1.14
        turn -0.27
        turnLight 0.56
        turnShort 0.04
        verbFirst 0.54
        verbFirstListed -0.22
        verbFirstPast -0.22
        weekday -0.49
        weight0 0.20
        weight05 -0.05
        weight1 -0.61
        weight2 -0.67
        weightMore -0.88
        words1 0.02
        words10 -0.07
        words16 -0.32
        words3 -0.37
        wordsMore -0.93
        ~0611-00 0.60 ~070-000 0.78 ~140 -0.22 ~2019 -0.72 ~2020 -0.48 ~akut -0.30 ~aldrig -0.55 ~all -0.27
        ~alla -0.50 ~allt -0.37 ~allt^ -0.22 ~alltid -0.22 ~alltså^ 0.26 ~andr -0.23 ~anmäl -0.25 ~anmälning -0.22
        ~ann -0.68 ~anställ -0.24 ~anställning -0.27 ~ansökning -0.93 ~antal 0.61 ~anteckning 0.82 ~använd -0.41
        ~arbetsförmedling -0.44 ~arbetsgiv -0.21 ~arbetsmiljö -0.28 ~att^ -0.62 ~av^ -0.54 ~avdelning -0.57
        ~avgör -0.55 ~avslut 0.43 ~avtal -0.54 ~bad 0.32 ~bank -1.14 ~banken^ -1.52 ~bankerna^ -0.44 ~bara 0.33
        ~barn -0.46 ~barnmorsk -0.58 ~barnmorskorna^ -0.52 ~barnomsorg -0.43 ~barnomsorg^ -0.45 ~barnpassning -0.79
        ~ber 0.35 ~beredskap 0.54 ~beskriv 0.30 ~beslut -0.22 ~beställ -1.04 ~bestämm -0.56 ~besök -0.43 ~betal -0.21
        ~betalt -0.26 ~betyd -0.26 ~betyg -0.44 ~bibliotek -0.63 ~bidrag -0.28 ~bil -1.19 ~bit 0.67 ~bjud 0.44
        ~bland -0.60 ~bland^ -0.63 ~blankett 0.26 ~blivit 0.33 ~blås 0.31 ~boend -0.43 ~bok -0.36 ~boka 0.39
        ~bolag -0.23 ~bolaget^ -0.32 ~bor -0.25 ~bort -0.26 ~bra -0.60 ~broschyr -0.64 ~bruk -0.27 ~bryt -0.24
        ~bråk -0.62 ~budg -0.53 ~budget -0.23 ~buss -0.85 ~byggd -0.56 ~byta -0.60 ~bäst 0.36 ~bättr -0.29 ~både -0.22
        ~bör -0.28 ~civil 1.01 ~dag -0.41 ~dagordning 0.54 ~dam -1.10 ~de^ -0.35 ~decemb 0.43 ~del -0.21 ~dela -0.58
        ~deltag -0.30 ~dessutom -0.71 ~digitalt -0.48 ~diskussion 0.33 ~dit -0.32 ~dom -0.58 ~drar -0.72 ~drick -0.26
        ~du^ 1.83 ~dubbelt -0.63 ~dygn -0.52 ~däreft 0.86 ~däremot -0.35 ~därmed -0.30 ~då^ -0.96 ~dörr -0.20
        ~efter^ -0.60 ~efteråt -0.69 ~eget -0.45 ~egna -1.08 ~elevhäls -0.83 ~elva -0.63 ~ena 1.06 ~enda -0.57
        ~enhet -0.66 ~enkelt -0.35 ~enlig 0.57 ~ens -0.88 ~ensam -0.76 ~ensamm -0.90 ~ett^ -0.69 ~exampl 0.73
        ~exempel 1.42 ~fack -0.51 ~fall -0.79 ~familj -0.54 ~fann -0.42 ~fast -0.47 ~fatt -0.25 ~februari -0.56
        ~fel -0.23 ~fem -0.44 ~femton -0.87 ~fick 0.66 ~film -0.29 ~fjol -0.35 ~fjorton -0.75 ~fjärd 0.24 ~fler -0.56
        ~flest -0.59 ~flick -0.31 ~folk -0.76 ~form -0.35 ~forskning -0.54 ~fortfar -0.67 ~fram -0.79 ~framför -0.56
        ~fredag -1.22 ~frivillig -0.71 ~frivård -0.84 ~fråga^ -0.64 ~fullmäktig -0.23 ~funger 0.31 ~funk -0.45
        ~fyra -0.49 ~fyra^ -0.29 ~fyrtio -0.54 ~färr -0.63 ~får -0.20 ~fått -0.50 ~född -0.22 ~följ -0.56 ~följd -0.33
        ~för -0.65 ~förbund -0.29 ~fördel -0.80 ~före -0.26 ~förening -0.26 ~företag -0.30 ~förlor -0.49 ~förskol 0.28
        ~först 0.34 ~förstår -0.30 ~förtroendevald -0.40 ~förvänt -0.24 ~föräldr -0.39 ~föräldraledig -0.60
        ~gaml -0.33 ~gav -0.95 ~gemensam -0.21 ~gemensamm -0.61 ~genom -0.44 ~ges -0.30 ~ggr -0.42 ~gick 0.45
        ~gjord -0.97 ~gjort -0.26 ~glöm -0.33 ~grabb -0.48 ~grann -1.65 ~grupp -0.20 ~gubb -0.33 ~gymnasi -0.67
        ~gäll -0.36 ~gär 0.50 ~gäst -1.27 ~gång -0.35 ~går -0.21 ~gått -0.22 ~gör -0.44 ~gör^ -0.25 ~haft -0.25
        ~hall -0.48 ~hamn -0.31 ~han^ 0.63 ~hand -0.41 ~handl -0.73 ~handled -0.57 ~handlägg -0.35 ~hans -0.34
        ~hell -0.25 ~helt -0.58 ~heltid -0.30 ~heltid^ -0.42 ~hem -0.63 ~hemm -0.35 ~het 0.25 ~hinn -0.42 ~hiss -0.29
        ~histori 0.69 ~hit -1.20 ~hjälp -0.40 ~hon^ -0.23 ~hopp 0.69 ~hot -0.27 ~hundr -0.63 ~hunnit 0.26 ~hus -1.17
        ~hushåll -0.51 ~hälft -0.47 ~hälften^ -0.37 ~häls 0.75 ~hämt 0.34 ~händ -0.74 ~häng -0.74 ~här^ 1.77
        ~härifrå 0.96 ~håll -0.41 ~hållit -0.27 ~högstadi -0.47 ~hör -0.73 ~höra 1.20 ~hörd 1.50 ~hörs -0.43
        ~höst 0.76 ~ibland -1.33 ~ideell -0.43 ~ifrå -0.61 ~igenom -0.31 ~inbjud -1.12 ~industri -0.47
        ~industrin -0.38 ~ing -0.37 ~inga 0.76 ~ingen^ -1.41 ~ingenting -1.26 ~inget^ -0.93 ~inkomst -0.26 ~inl -0.52
        ~inte^ -0.96 ~intervju 1.06 ~jargong -0.52 ~jobb -0.40 ~jour -0.27 ~juni 1.37 ~just -0.48 ~jämställd -0.41
        ~jämställt -1.23 ~kall -0.35 ~kampanj -0.39 ~kansk 0.32 ~kill -0.58 ~killarna^ -1.51 ~klar 0.47 ~kolleg 1.09
        ~kom -0.65 ~kom^ -1.27 ~kommit 1.22 ~kommunal -0.41 ~kommunen^ -0.60 ~kommunens^ -0.21 ~kommunerna^ -0.48
        ~kontor -0.46 ~kort -0.26 ~kost -0.26 ~krav -0.50 ~kräv -0.73 ~kund -0.43 ~kuratorn -0.56 ~kurs -0.37
        ~kust 0.37 ~kvar -0.66 ~kvartal -0.49 ~kvin -0.61 ~kvinn -0.47 ~kvinnlig -0.40 ~kvinnliga^ -0.52
        ~kvinnor -1.01 ~kvinnor^ -0.20 ~kvällstid -0.94 ~känn -0.62 ~kök -1.27 ~kön -0.26 ~könsuppdel -0.44 ~köpa 0.71
        ~kör 1.50 ~köra -0.93 ~lag -0.79 ~larm 0.55 ~led -0.40 ~ledningsgrupp -0.31 ~lev -0.53 ~leverantör -0.41
        ~ligg -0.22 ~lika -0.93 ~linj -0.51 ~list 0.37 ~lst -0.53 ~lst^ -0.57 ~lyck 0.94 ~lyft -0.25 ~lyssn -0.25
        ~lägg -0.73 ~lägr -0.27 ~läm -0.26 ~län -0.74 ~länet -0.49 ~länets^ -0.50 ~läng -0.68 ~länsstyrels -0.46
        ~länsstyrelsen^ -0.60 ~lär -0.27 ~lära -0.49 ~läs -1.26 ~läsa 0.51 ~lån 0.59 ~lång 0.93 ~låt -0.48 ~låta -0.38
        ~lön -0.34 ~maj 1.06 ~mall -0.69 ~mamm -0.66 ~man^ -0.37 ~manlig -0.27 ~mann -0.24 ~mapp 0.65 ~maskin -0.28
        ~med -0.28 ~medarbet -0.62 ~medlemm -0.57 ~mejl -0.74 ~mell -0.49 ~men^ -0.64 ~mening -0.66 ~mest -0.71
        ~mil -0.37 ~min^ 0.27 ~minn 0.63 ~minst -0.28 ~mottagning -0.73 ~män -0.63 ~männ -0.23 ~männen^ -0.88
        ~märk -0.40 ~mät -0.57 ~mål -0.56 ~mån -0.57 ~månad -0.59 ~måndag 0.32 ~mång -0.22 ~måst -0.52 ~möjlig 0.76
        ~möt -0.28 ~möte 0.51 ~namn -0.24 ~natt -0.95 ~nej -0.21 ~nej^ 0.91 ~ner -0.63 ~nio -0.48 ~nitton -0.36
        ~norr -0.39 ~numer -0.29 ~nya 0.25 ~nä^ 1.35 ~nämnd -0.31 ~när^ -0.77 ~nära -0.57 ~näst 0.32 ~nästa^ 1.00
        ~nätt -0.65 ~nätverk -0.34 ~någon -0.44 ~någonstan -0.58 ~något 0.32 ~någr -0.60 ~nån -0.73 ~når -0.58
        ~nås -0.58 ~oavsett -0.45 ~och^ -0.31 ~offentlig -0.35 ~ofta -0.42 ~ohäls -0.70 ~okej 1.30 ~olik -0.27
        ~omklädningsrum -0.34 ~omsorg -0.29 ~ord 0.22 ~ordf 0.29 ~ordför 0.56 ~ordföranden^ 1.09 ~ordning 1.14
        ~organisation -0.50 ~ork -0.31 ~pandemin -0.37 ~papp -0.55 ~pappor^ -1.17 ~parkering 0.34 ~part -0.85
        ~pass -0.58 ~paus 1.41 ~pension -0.39 ~per -0.29 ~personal -0.26 ~personalen^ -0.44 ~plan -0.36 ~planer -0.25
        ~plat -0.30 ~plats -0.28 ~plötslig -1.07 ~pojk -0.46 ~pojkar -0.21 ~pojkar^ -0.88 ~pojkarna^ -0.65
        ~polis -0.54 ~polisen^ -0.60 ~politik -0.32 ~praktikplats -0.29 ~pris -0.57 ~privat -0.47 ~problem -0.51
        ~procent -0.35 ~program -0.36 ~projekt -1.13 ~protokoll -0.20 ~prov 0.60 ~publicer -0.54 ~punkt -0.22
        ~på^ 0.32 ~rad 0.25 ~red -0.57 ~region -0.69 ~regional -0.41 ~regl -0.53 ~rekt -0.27 ~remiss 0.49 ~rest -0.37
        ~ring -0.84 ~ring^ -0.73 ~ringd -0.34 ~risk -0.37 ~roll -0.26 ~rum 0.38 ~rumm -0.22 ~runt -1.04 ~rutin -0.95
        ~räck -0.64 ~rädsl -0.50 ~räk -0.39 ~räkn -0.26 ~rätt -0.20 ~råd -0.55 ~rörd 1.23 ~röst 0.61 ~sagt 0.97
        ~sak -0.41 ~sakn -0.60 ~saml -0.46 ~samla^ -0.34 ~samm -0.48 ~samordn 0.50 ~samråd -0.44 ~samtal 0.24
        ~samtlig -0.37 ~samverk 1.25 ~satsning -0.37 ~scen -0.53 ~schem -0.25 ~sedan^ -0.57 ~sekretess 0.48
        ~sekretessen^ -0.48 ~semest 0.71 ~sent -0.51 ~septemb 0.78 ~ses -0.34 ~sett 0.28 ~sex -0.42 ~sexton -0.29
        ~sfi -0.26 ~sid 1.51 ~sida -0.59 ~sist 0.64 ~sitt -0.29 ~sju -0.47 ~sjuk -0.24 ~sjukhus -0.22 ~sker -0.34
        ~skift -0.65 ~skilj 0.36 ~skilln -0.33 ~skillnad -0.37 ~skog -0.80 ~skol -0.44 ~skratt -1.27 ~skrev -0.96
        ~skriv 0.27 ~skrivit -0.40 ~skydd -0.29 ~skylt 0.42 ~skämt -0.34 ~skärm -0.22 ~slipp -0.27 ~slår -0.54
        ~snitt -1.10 ~soc -0.94 ~socialjour -0.69 ~socialtjänst -0.49 ~son -1.15 ~sov -0.26 ~sprid 0.37 ~språk -0.20
        ~stab -0.52 ~stadg -0.26 ~stan -0.40 ~stann -1.01 ~start -0.42 ~station -0.35 ~statistik -0.73
        ~statsbidrag -0.60 ~stockholm -0.23 ~stod 1.13 ~stopp 0.82 ~storlek -0.51 ~strategi -0.48 ~strategin 0.71
        ~student -0.35 ~studi -0.60 ~styck -0.49 ~styr -0.49 ~styrels 0.70 ~ställ -0.44 ~stäng 0.34 ~stöd -0.39
        ~störst -0.25 ~sundsvall 0.36 ~svar -0.31 ~svår -0.49 ~svårt 0.40 ~syns -0.29 ~säg -0.22 ~så^ -0.39
        ~sånt -0.41 ~sök -0.44 ~tack^ 0.81 ~tag -0.73 ~tagit -0.26 ~tak 0.34 ~tal -0.98 ~tapp -0.29 ~tas -0.57
        ~teknik -0.81 ~teknisk -0.20 ~telefon -0.28 ~termin -0.36 ~text 1.11 ~tid 0.21 ~tidig -0.62 ~tillbak 0.35
        ~tillsamman 0.34 ~timm -0.47 ~tio -0.42 ~tisdag -0.23 ~titt -0.77 ~tjej -0.64 ~tjejer^ -0.83 ~tjugo 0.26
        ~tjänst -0.39 ~toalett -0.60 ~tog 0.44 ~tolk 0.81 ~tolv -0.29 ~trakasseri -0.24 ~trapp 0.64 ~tre -0.26
        ~tre^ -0.33 ~tredj -0.65 ~tredjedel -0.21 ~trettio -0.72 ~tror 0.56 ~trossamfund -0.69 ~trot 0.78 ~trygg -0.44
        ~trän -0.82 ~tråkig -0.22 ~tur -0.43 ~tus -0.67 ~tvärtom -0.24 ~två -0.52 ~två^ -0.83 ~tyck -1.16 ~typ -0.27
        ~tyst 0.64 ~tänk 0.26 ~tåg 0.57 ~umeå -0.63 ~underteckn 0.37 ~unga -0.31 ~unga^ -0.43 ~ungefär -0.24
        ~uppdrag -0.84 ~uppföljning -0.66 ~uppgift -0.56 ~upphandl -0.36 ~upphandling -0.45 ~ursäkt 1.75 ~utbild -0.74
        ~utbilda^ -0.70 ~utbildning -0.23 ~utrik -0.25 ~utrikes^ -0.34 ~vaktmäst -0.44 ~val -0.22 ~varandr -0.41
        ~varav -0.49 ~vardag -0.64 ~varend -0.36 ~varit -0.23 ~varj -0.53 ~vartann -0.69 ~veck -0.26 ~vem -0.26
        ~vem^ -0.88 ~verksam 0.63 ~vet 0.27 ~veta 0.74 ~vi^ -0.24 ~via -0.23 ~vid 0.30 ~viktig -0.86 ~vilj -0.35
        ~vilk -0.24 ~villk -0.21 ~visa 0.68 ~visst 1.21 ~vore -0.53 ~vux -0.65 ~väg -0.39 ~vägg -0.57 ~välj -0.23
        ~vänt 0.24 ~våg -0.30 ~våld -0.33 ~våld^ -0.22 ~vår -1.09 ~vård -0.40 ~vårdcentral -0.28 ~yttr -0.65
        ~ägar -0.66 ~äger -0.64 ~äldr -0.26 ~äldre^ -0.32 ~ändr -0.41 ~ändå -0.53 ~ännu -0.47 ~ärend -0.93
        ~ärlig -1.20 ~äter -0.64 ~åker -1.17 ~åklag -0.74 ~åren -0.74 ~året -0.33 ~årlig -0.74 ~åtta -0.60 ~önsk 0.52
        ~öpp -0.50 ~öppn -0.23 ~övning 0.33 ~övrig 0.23
        """
}
