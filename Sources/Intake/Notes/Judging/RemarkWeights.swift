/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.77
        actAndProp 0.20
        actFirst 0.73
        actLight -0.05
        addresses 1.12
        afterClear 0.27
        afterClearShort 1.54
        afterQuestion -0.26
        afterRemarkLight 1.53
        afterStatement -0.50
        alone 0.56
        aloneListed 0.52
        aloneUnheaded 0.15
        answer -0.31
        asked -0.16
        asker 1.26
        asksMe 0.50
        asksPerson 1.58
        bias -1.41
        bodyFaint 0.26
        cell -0.71
        clearConsent 1.03
        clearEmpty 0.53
        clearFirst 2.30
        clearInLong 1.57
        clearInstruction 0.79
        clearLate 1.17
        clearNarration 2.28
        clearPractical 0.91
        clearSetting 1.56
        commandLast 0.23
        contact 1.48
        dated 1.14
        digits 1.24
        enclosed 2.37
        errand 0.76
        exclaims -0.23
        exclaimsShort -0.16
        faintMore 0.60
        faintOne 0.11
        faintTwo 0.80
        finite -0.26
        followsStatement -0.58
        greeting 1.63
        hasQuote -1.25
        headed -0.53
        headedLikely 0.53
        headedListed -0.59
        imperative -1.21
        insideBrackets 1.65
        interviewee -1.24
        item -0.72
        leading 0.43
        lightest 0.02
        me 0.53
        meFirst 0.29
        meLight 0.39
        meRare 0.18
        meTold 1.07
        mixed 1.23
        mixedLight 1.66
        musing 0.02
        musingFirst 1.29
        musingMe 0.80
        musingTold 0.55
        next 2.28
        noteEnd 1.13
        noteOpening 0.66
        openingVerb 0.83
        ownFirst 0.06
        ownPast 0.26
        ownPastTold 1.79
        paperwork 1.33
        paperworkMe 0.55
        paperworkPast 1.43
        paperworkTwo 1.96
        pastLight 0.37
        pastLightOdd -0.08
        pastOdd 0.19
        pastThirdLight 1.98
        percent -1.44
        pleasantryFirst 1.25
        pleasantryShort 1.24
        pleasantryTurn 0.41
        prelude 1.75
        preludeFaint 0.48
        preludeShort 0.99
        propLight 0.49
        propOne 0.05
        propPast 0.91
        propTwo 0.13
        question 0.70
        questionAnswered -0.08
        questionFirst 1.60
        questionListed 0.93
        questionPerson -1.31
        questionProse 0.49
        quoted -0.64
        reminderFirst 0.82
        reminderLight -0.76
        reminderPaper -1.12
        reminderPerson 1.02
        reminderTerse 1.17
        replies 0.67
        replyFirst 0.19
        replyFirstTurn 0.50
        reports 0.06
        role 1.15
        roleReported -0.21
        roleTold 0.03
        sceneFirst 0.89
        scenePast 0.31
        shortLight 0.31
        shortUnheaded 0.54
        tail 0.17
        tailFaint 0.46
        tailShort 0.48
        terseShort 0.23
        thirdFirst 0.20
        thirdFirstShort 0.73
        thirdTold 0.60
        titledLeading 1.20
        turn -0.31
        turnLight 0.45
        verbFirst 0.54
        verbFirstListed -0.30
        verbFirstPast -0.21
        weekday -0.53
        weight0 0.19
        weight05 -0.08
        weight1 -0.61
        weight2 -0.64
        weightMore -0.86
        words1 -0.09
        words10 -0.08
        words16 -0.33
        words3 -0.30
        words6 -0.03
        wordsMore -0.92
        ~0611-00 0.63 ~070-000 0.64 ~140 -0.23 ~2019 -0.72 ~2020 -0.61 ~akut -0.39 ~aldrig -0.61 ~all -0.28
        ~alla -0.53 ~allt -0.36 ~allt^ -0.22 ~alltså^ 0.34 ~andr -0.22 ~ang 0.28 ~anmäl -0.23 ~ann -0.68
        ~anställ -0.23 ~anställning -0.30 ~ansökning -0.85 ~antal 0.60 ~anteckning 0.66 ~använd -0.46
        ~arbetsförmedling -0.42 ~arbetsgiv -0.20 ~arbetsmiljö -0.32 ~att^ -0.58 ~av^ -0.58 ~avdelning -0.60
        ~avgör -0.50 ~avslut 0.42 ~avtal -0.53 ~bad 0.39 ~bank -1.06 ~banken^ -1.58 ~bankerna^ -0.44 ~bara 0.41
        ~barn -0.46 ~barnmorsk -0.55 ~barnmorskorna^ -0.51 ~barnomsorg -0.45 ~barnomsorg^ -0.50 ~barnpassning -0.77
        ~ber 0.41 ~beredskap 0.59 ~beslut -0.22 ~beställ -1.01 ~bestämm -0.55 ~besök -0.43 ~betalt -0.28 ~betyd -0.25
        ~betyg -0.45 ~bibliotek -0.67 ~bidrag -0.25 ~bil -1.29 ~bit 0.69 ~bjud 0.38 ~bjöd 0.26 ~bland -0.66
        ~bland^ -0.60 ~blankett 0.31 ~blivit 0.40 ~blås 0.34 ~boend -0.41 ~boka 0.51 ~bolag -0.20 ~bolaget^ -0.29
        ~bor -0.24 ~bort -0.30 ~bra -0.59 ~broschyr -0.63 ~bruk -0.34 ~bryt -0.24 ~bråk -0.54 ~budg -0.63 ~buss -0.74
        ~byggd -0.63 ~byta -0.55 ~bättr -0.29 ~bör -0.28 ~civil 0.98 ~dag -0.43 ~dagordning 0.53 ~dam -1.07 ~de^ -0.44
        ~decemb 0.48 ~dela -0.70 ~deltag -0.34 ~dessutom -0.65 ~digitalt -0.57 ~diskussion 0.36 ~dit -0.35 ~dom -0.59
        ~drar -0.69 ~drick -0.25 ~du^ 1.80 ~dubbelt -0.91 ~dygn -0.51 ~däreft 0.61 ~däremot -0.38 ~därmed -0.27
        ~då^ -0.91 ~efter^ -0.57 ~efteråt -0.74 ~egen^ -0.21 ~eget -0.43 ~egna -1.00 ~elevhäls -0.93 ~elva -0.63
        ~ena 0.88 ~enda -0.57 ~enhet -0.59 ~enkelt -0.34 ~enkät 0.25 ~enlig 0.65 ~ens -0.54 ~ensam -0.71 ~ensamm -0.58
        ~ett^ -0.72 ~exampl 0.81 ~exempel 1.43 ~fack -0.29 ~fall -0.71 ~familj -0.53 ~fann -0.41 ~fast -0.46
        ~fatt -0.26 ~februari -0.51 ~fel -0.23 ~fem -0.47 ~femton -0.83 ~fick 0.69 ~film -0.28 ~fjol -0.35
        ~fjorton -0.73 ~fjärd 0.24 ~fler -0.55 ~flest -0.52 ~flick -0.35 ~folk -0.75 ~form -0.37 ~forskning -0.57
        ~fortfar -0.64 ~fram -0.79 ~framför -0.54 ~fredag -1.22 ~frivillig -0.79 ~frivård -0.89 ~fråga^ -0.47
        ~fullmäktig -0.23 ~funger 0.30 ~funk -0.43 ~fyra -0.50 ~fyra^ -0.33 ~fyrtio -0.55 ~färr -0.61 ~får -0.21
        ~fått -0.47 ~född -0.21 ~följ -0.58 ~följd -0.36 ~för -0.77 ~förbund -0.32 ~fördel -0.82 ~före -0.28
        ~förening -0.30 ~företag -0.31 ~förlor -0.49 ~förskol 0.25 ~först 0.31 ~förstår -0.30 ~förtroendevald -0.38
        ~förvänt -0.27 ~föräldr -0.42 ~föräldraledig -0.61 ~gaml -0.31 ~gav -0.99 ~gemensam -0.23 ~gemensamm -0.54
        ~genom -0.45 ~ges -0.26 ~ggr -0.29 ~gick 0.43 ~gjord -1.10 ~gjort -0.24 ~glöm -0.36 ~grabb -0.56 ~grann -1.76
        ~grupp -0.25 ~gymnasi -0.61 ~gäll -0.37 ~gär 0.51 ~gäst -1.19 ~gång -0.32 ~går -0.22 ~gått -0.23 ~gör -0.50
        ~gör^ -0.20 ~haft -0.21 ~hall -0.42 ~hamn -0.33 ~han^ 0.66 ~hand -0.42 ~handl -0.68 ~handled -0.63
        ~handlägg -0.33 ~hans -0.40 ~helg -0.21 ~hell -0.25 ~helt -0.59 ~heltid -0.31 ~heltid^ -0.46 ~hem -0.68
        ~hemm -0.35 ~het 0.28 ~hinn -0.43 ~hiss -0.23 ~histori 0.63 ~hit -1.18 ~hjälp -0.42 ~hon^ -0.24 ~hopp 0.65
        ~hot -0.30 ~hundr -0.56 ~hunnit 0.31 ~hus -1.13 ~hushåll -0.55 ~hälft -0.48 ~hälften^ -0.35 ~häls 0.61
        ~hämt 0.30 ~händ -0.63 ~häng -0.78 ~här^ 1.74 ~härifrå 0.93 ~håll -0.42 ~hållit -0.30 ~högstadi -0.47
        ~hör -0.77 ~höra 1.23 ~hörd 1.62 ~hörs -0.69 ~höst 0.72 ~ibland -1.45 ~ideell -0.43 ~ifrå -0.58 ~igenom -0.26
        ~inbjud -1.09 ~industri -0.47 ~industrin -0.36 ~ing -0.38 ~inga 0.68 ~ingen^ -1.45 ~ingenting -1.16
        ~inget^ -0.88 ~inkomst -0.25 ~inl -0.53 ~inte^ -0.92 ~intervju 0.99 ~jargong -0.50 ~jobb -0.38 ~jour -0.37
        ~juni 1.25 ~just -0.45 ~jämställd -0.41 ~jämställt -1.08 ~kall -0.34 ~kampanj -0.35 ~kansk 0.24 ~kill -0.63
        ~killarna^ -1.72 ~klar 0.33 ~kolleg 1.00 ~kom -0.61 ~kom^ -1.35 ~kommit 1.27 ~kommunal -0.42 ~kommunen^ -0.35
        ~kommunerna^ -0.64 ~kontor -0.45 ~kort -0.34 ~kost -0.34 ~krav -0.46 ~kräv -0.78 ~kund -0.43 ~kuratorn -0.59
        ~kurs -0.40 ~kust 0.41 ~kvar -0.58 ~kvartal -0.49 ~kvin -0.60 ~kvinn -0.49 ~kvinnlig -0.42 ~kvinnliga^ -0.49
        ~kvinnor -0.94 ~kvällstid -0.92 ~känn -0.60 ~kök -1.20 ~kön -0.26 ~könsuppdel -0.44 ~köpa 0.55 ~kör 1.49
        ~köra -1.08 ~lag -0.68 ~larm 0.45 ~led -0.36 ~ledningsgrupp -0.26 ~leds 0.39 ~lev -0.58 ~leverantör -0.41
        ~ligg -0.25 ~lika -0.90 ~linj -0.49 ~list 0.35 ~lst -0.58 ~lst^ -0.63 ~lyck 0.96 ~lyft -0.26 ~lyssn -0.24
        ~lägg -0.81 ~lägr -0.29 ~läm -0.38 ~län -0.70 ~länet -0.46 ~länets^ -0.47 ~läng -0.65 ~länsstyrels -0.45
        ~länsstyrelsen^ -0.59 ~lär -0.28 ~lära -0.50 ~läs -0.62 ~läsa 0.55 ~lån 0.65 ~lång 0.93 ~låt -0.48 ~låta -0.35
        ~lön -0.33 ~maj 1.04 ~mall -0.42 ~mamm -0.68 ~man^ -0.34 ~manlig -0.28 ~mann -0.22 ~mapp 0.82 ~maskin -0.39
        ~med -0.23 ~medarbet -0.61 ~medlemm -0.92 ~mejl -0.75 ~mell -0.49 ~men^ -0.64 ~mening -0.60 ~mest -0.73
        ~mil -0.31 ~min^ 0.26 ~minn 0.76 ~minst -0.30 ~mottagning -0.71 ~män -0.69 ~männ -0.20 ~männen^ -0.81
        ~märk -0.76 ~mät -0.57 ~mål -0.55 ~mån -0.53 ~månad -0.56 ~måndag 0.29 ~mång -0.21 ~måst -0.57 ~möjlig 0.72
        ~möt -0.31 ~möte 0.54 ~namn -0.27 ~natt -1.07 ~nej -0.25 ~nej^ 0.86 ~ner -0.62 ~nio -0.47 ~nitton -0.37
        ~norr -0.40 ~numer -0.32 ~nya 0.22 ~nä^ 1.30 ~nämnd -0.33 ~när^ -0.77 ~nära -0.50 ~näst 0.34 ~nästa^ 1.08
        ~nätt -0.75 ~nätverk -0.34 ~någon -0.46 ~någonstan -0.55 ~något 0.30 ~någr -0.58 ~nån -0.68 ~når -0.32
        ~nås -0.55 ~oavsett -0.48 ~och^ -0.39 ~offentlig -0.37 ~ofta -0.45 ~ohäls -0.95 ~okej 1.60 ~olik -0.25
        ~omklädningsrum -0.32 ~omsorg -0.27 ~ord 0.33 ~ordför 0.59 ~ordföranden^ 1.15 ~ordning 1.00
        ~organisation -0.55 ~ork -0.21 ~pandemin -0.35 ~papp -0.52 ~pappor^ -1.33 ~parkering 0.57 ~part -0.76
        ~pass -0.54 ~paus 1.46 ~pension -0.35 ~per -0.33 ~personal -0.24 ~personalen^ -0.37 ~plan -0.34 ~planer -0.21
        ~plat -0.29 ~plats -0.26 ~plötslig -1.01 ~pojk -0.40 ~pojkar -0.22 ~pojkar^ -0.89 ~pojkarna^ -0.21
        ~polis -0.59 ~polisen^ -0.60 ~politik -0.34 ~praktikplats -0.31 ~pris -0.54 ~privat -0.60 ~problem -0.47
        ~procent -0.35 ~program -0.37 ~projekt -0.97 ~protokoll -0.35 ~prov 0.61 ~publicer -0.50 ~punkt -0.24
        ~på^ 0.28 ~rad 0.20 ~red -0.55 ~region -0.49 ~regional -0.40 ~regl -0.53 ~rekt -0.25 ~remiss 0.49 ~rest -0.36
        ~ring -0.86 ~ring^ -0.77 ~ringd -0.39 ~risk -0.33 ~roll -0.24 ~rum 0.51 ~rumm -0.22 ~runt -1.01 ~rutin -0.94
        ~räck -0.63 ~rädsl -0.49 ~räk -0.32 ~räkn -0.24 ~rätt -0.22 ~råd -0.67 ~rörd 1.13 ~röst 0.59 ~sagt 0.66
        ~sak -0.42 ~sakn -0.56 ~saml -0.45 ~samla^ -0.32 ~samm -0.49 ~samordn 0.41 ~samråd -0.46 ~samtal 0.31
        ~samtlig -0.36 ~samverk 1.25 ~satsning -0.33 ~scen -0.62 ~schem -0.25 ~sedan^ -0.58 ~sekretess 0.63
        ~sekretessen^ -0.47 ~semest 0.66 ~sent -0.31 ~septemb 0.78 ~ses -0.34 ~sett 0.27 ~sex -0.42 ~sexton -0.25
        ~sfi -0.25 ~sid 1.50 ~sida -0.67 ~sist 0.65 ~sitt -0.26 ~sju -0.49 ~sjuk -0.27 ~sjukhus -0.23 ~sker -0.35
        ~skift -0.64 ~skilj 0.44 ~skilln -0.43 ~skillnad -0.35 ~skog -0.77 ~skol -0.36 ~skratt -1.23 ~skrev -0.82
        ~skriv 0.26 ~skrivit -0.35 ~skydd -0.27 ~skämt -0.35 ~slipp -0.29 ~slut -0.23 ~slår -0.54 ~snitt -1.21
        ~soc -0.98 ~socialjour -0.82 ~socialtjänst -0.50 ~son -1.25 ~sov -0.33 ~sprid 0.34 ~stab -0.52 ~stadg -0.29
        ~stan -0.35 ~stann -1.09 ~start -0.39 ~station -0.34 ~statistik -0.68 ~statsbidrag -0.59 ~stockholm -0.25
        ~stod 1.12 ~stopp 0.74 ~storlek -0.48 ~strategi -0.47 ~strategin 0.64 ~student -0.37 ~studi -0.60 ~styck -0.52
        ~styr -0.52 ~styrels 0.68 ~ställ -0.45 ~stäng 0.36 ~stöd -0.37 ~störst -0.22 ~sundsvall 0.44 ~svar -0.28
        ~svår -0.57 ~svårt 0.40 ~syns -0.32 ~säg -0.23 ~så^ -0.38 ~sånt -0.38 ~sök -0.47 ~tack^ 0.38 ~tag -0.68
        ~tagit -0.23 ~tal -1.01 ~tapp -0.31 ~tas -0.52 ~teknik -0.80 ~telefon -0.25 ~termin -0.36 ~text 1.27 ~tid 0.22
        ~tidig -0.61 ~timm -0.44 ~tio -0.24 ~tisdag -0.23 ~titt -0.78 ~tjej -0.75 ~tjejer^ -0.75 ~tjugo 0.29
        ~tjänst -0.38 ~toalett -0.58 ~tog 0.41 ~tolk 0.75 ~tolv -0.25 ~trakasseri -0.24 ~trapp 0.78 ~tre -0.25
        ~tre^ -0.35 ~tredj -0.57 ~tredjedel -0.21 ~trettio -0.65 ~tror 0.51 ~trossamfund -0.71 ~trot 0.71 ~trygg -0.43
        ~trän -0.75 ~tråkig -0.20 ~tur -0.42 ~tus -0.65 ~tvärtom -0.26 ~två -0.50 ~två^ -0.91 ~tyck -1.15 ~typ -0.26
        ~tyst 0.65 ~tänk 0.24 ~tåg 0.63 ~umeå -0.64 ~underteckn 0.38 ~unga -0.29 ~unga^ -0.37 ~ungefär -0.21
        ~uppdrag -0.85 ~uppföljning -0.60 ~uppgift -0.63 ~upphandl -0.34 ~upphandling -0.41 ~ursäkt 1.94 ~utbild -0.60
        ~utbilda^ -0.57 ~utbildning -0.24 ~ute -0.20 ~utrik -0.24 ~utrikes^ -0.32 ~vaktmäst -0.39 ~val -0.21
        ~valberedning -0.20 ~varandr -0.42 ~varav -0.42 ~vardag -0.56 ~varend -0.35 ~varför 0.22 ~varit -0.20
        ~varj -0.50 ~vartann -0.66 ~veck -0.23 ~vem -0.23 ~vem^ -0.86 ~verksam 0.38 ~vet 0.28 ~veta 0.69 ~vi^ -0.24
        ~via -0.24 ~vid 0.33 ~viktig -0.90 ~vilj -0.36 ~villk -0.22 ~visa 0.64 ~visst 1.25 ~vore -0.46 ~vux -0.60
        ~väg -0.51 ~vägg -0.55 ~välj -0.22 ~våg -0.28 ~våld -0.32 ~vår -1.18 ~vård -0.42 ~vårdcentral -0.29
        ~yttr -0.67 ~ägar -0.69 ~äger -0.61 ~äldr -0.28 ~äldre^ -0.50 ~ändr -0.35 ~ändå -0.52 ~ännu -0.46 ~ärend -1.05
        ~ärlig -1.15 ~äter -0.66 ~åker -1.21 ~åklag -0.83 ~åren -0.60 ~året -0.26 ~årlig -0.71 ~ått -0.38 ~åtta -0.57
        ~önsk 0.42 ~öpp -0.47 ~övning 0.36 ~övrig 0.29
        """
}
