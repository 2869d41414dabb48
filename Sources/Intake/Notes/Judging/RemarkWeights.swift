/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.80
        actAndProp 0.15
        actFirst 0.70
        actLight -0.04
        addresses 1.12
        afterClear 0.38
        afterClearShort 0.99
        afterQuestion -0.29
        afterRemark 0.76
        afterRemarkLight 0.33
        afterRemarkShort 1.20
        afterRemarkTerse 0.67
        afterStatement -0.39
        alone 0.60
        aloneListed 0.53
        aloneUnheaded 0.19
        answer -0.33
        asked -0.15
        asker 1.23
        asksMe 0.44
        asksPerson 1.52
        bias -1.29
        bodyFaint 0.30
        cell -0.69
        clearConsent 1.01
        clearEmpty 0.59
        clearFirst 2.18
        clearInLong 1.49
        clearInstruction 0.77
        clearLate 1.20
        clearNarration 2.28
        clearPractical 0.76
        clearSetting 1.58
        commandLast 0.22
        contact 1.48
        dated 1.18
        digits 1.30
        enclosed 2.36
        errand 0.75
        exclaims -0.20
        exclaimsShort -0.13
        faintMore 0.46
        faintOne 0.14
        faintTwo 0.80
        filler 0.09
        finite -0.27
        followsStatement -0.54
        greeting 1.62
        hasQuote -1.22
        headed -0.54
        headedLikely 0.49
        headedListed -0.59
        imperative -1.30
        insideBrackets 1.55
        interviewee -1.26
        item -0.71
        leading 0.39
        me 0.54
        meFirst 0.25
        meLight 0.47
        meRare 0.23
        meTold 1.09
        mixed 1.27
        mixedLight 1.69
        musing 0.03
        musingFirst 1.30
        musingMe 0.80
        musingTold 0.53
        next 2.32
        noteEnd 1.05
        noteOpening 0.78
        number -0.04
        openingVerb 0.75
        ownFirst 0.04
        ownPast 0.23
        ownPastTold 1.75
        paperwork 1.33
        paperworkMe 0.51
        paperworkPast 1.43
        paperworkTwo 1.91
        pastLight 0.42
        pastLightOdd -0.07
        pastOdd 0.20
        pastThirdLight 1.93
        percent -1.68
        pleasantryFirst 1.25
        pleasantryShort 1.27
        pleasantryTurn 0.38
        prelude 1.68
        preludeFaint 0.44
        preludeShort 1.02
        propLight 0.47
        propOne 0.05
        propPast 0.93
        propTwo 0.13
        question 0.73
        questionAnswered -0.09
        questionFirst 1.64
        questionListed 0.91
        questionPerson -1.34
        questionProse 0.48
        quoted -0.59
        reminderFirst 0.77
        reminderLight -0.70
        reminderPaper -1.11
        reminderPerson 0.90
        reminderTerse 1.15
        replies 0.74
        replyFirst 0.18
        replyFirstTurn 0.49
        role 1.19
        roleReported -0.20
        roleTold 0.04
        sceneFirst 0.92
        scenePast 0.26
        shortLight 0.27
        shortUnheaded 0.53
        tail 0.19
        tailFaint 0.44
        tailShort 0.43
        terse -0.06
        terseShort 0.17
        thirdFirst 0.21
        thirdFirstShort 0.70
        thirdTold 0.53
        titledLeading 1.10
        turn -0.33
        turnLight 0.48
        turnShort 0.03
        verbFirst 0.52
        verbFirstListed -0.29
        verbFirstPast -0.17
        weekday -0.49
        weight0 0.21
        weight05 -0.09
        weight1 -0.62
        weight2 -0.68
        weightMore -0.87
        words1 -0.10
        words10 -0.07
        words16 -0.33
        words3 -0.32
        words6 -0.10
        wordsMore -0.91
        ~0611-00 0.77 ~070-000 0.74 ~2019 -0.75 ~2020 -0.58 ~akut -0.41 ~aldrig -0.57 ~all -0.29 ~alla -0.53
        ~alls -0.24 ~allt -0.32 ~allt^ -0.23 ~alltså^ 0.34 ~andr -0.23 ~ang 0.33 ~anmäl -0.21 ~ann -0.64
        ~anställ -0.24 ~anställning -0.27 ~ansökning -0.86 ~antal 0.60 ~anteckning 0.64 ~använd -0.45
        ~arbetsförmedling -0.40 ~arbetsmiljö -0.28 ~att^ -0.55 ~av^ -0.50 ~avdelning -0.59 ~avgör -0.43 ~avslut 0.34
        ~avtal -0.51 ~bad 0.42 ~bank -1.01 ~banken^ -1.54 ~bankerna^ -0.39 ~bara 0.47 ~barn -0.42 ~barnmorsk -0.54
        ~barnmorskorna^ -0.49 ~barnomsorg -0.42 ~barnomsorg^ -0.48 ~barnpassning -0.72 ~ber 0.48 ~beredskap 0.63
        ~beslut -0.23 ~beställ -0.98 ~bestämm -0.53 ~besök -0.38 ~betalt -0.24 ~betyd -0.25 ~betyg -0.46
        ~bibliotek -0.61 ~bidrag -0.24 ~bil -1.31 ~bit 0.72 ~bjud 0.41 ~bjöd 0.26 ~bland -0.67 ~bland^ -0.54
        ~blankett 0.25 ~blivit 0.39 ~blås 0.38 ~boend -0.40 ~boka 0.59 ~bolaget^ -0.24 ~bor -0.23 ~bort -0.29
        ~bra -0.49 ~broschyr -0.62 ~bruk -0.29 ~bryt -0.24 ~bråk -0.48 ~budg -0.62 ~buss -0.75 ~byggd -0.61
        ~byta -0.49 ~bättr -0.28 ~bör -0.27 ~civil 1.03 ~dag -0.41 ~dagordning 0.45 ~dam -1.03 ~de^ -0.56 ~decemb 0.52
        ~dela -0.69 ~deltag -0.31 ~dessutom -0.63 ~digitalt -0.57 ~diskussion 0.35 ~dit -0.35 ~dom -0.67 ~drar -0.67
        ~drick -0.26 ~driv -0.22 ~du^ 1.79 ~dubbelt -0.89 ~dygn -0.44 ~däreft 0.63 ~däremot -0.42 ~därmed -0.36
        ~då^ -1.04 ~dörr -0.27 ~efter^ -0.60 ~efteråt -0.75 ~egen^ -0.23 ~eget -0.43 ~egna -1.01 ~elevhäls -0.91
        ~elva -0.65 ~ena 0.81 ~enda -0.60 ~enhet -0.53 ~enkelt -0.32 ~enkät 0.27 ~enlig 0.53 ~ens -0.51 ~ensam -0.67
        ~ensamm -0.55 ~ett^ -0.67 ~exampl 0.77 ~exempel 1.44 ~fack -0.29 ~fall -0.69 ~familj -0.58 ~fann -0.51
        ~fast -0.50 ~fatt -0.22 ~februari -0.54 ~fel -0.24 ~fem -0.55 ~femton -0.89 ~fick 0.72 ~film -0.25 ~fjol -0.37
        ~fjorton -0.70 ~fler -0.53 ~flest -0.49 ~flick -0.43 ~folk -0.75 ~form -0.37 ~forskning -0.57 ~fortfar -0.58
        ~fram -0.74 ~framför -0.50 ~fredag -1.23 ~frivillig -0.75 ~frivård -0.84 ~fråga^ -0.67 ~fullmäktig -0.22
        ~funger 0.28 ~funk -0.38 ~fyra -0.47 ~fyra^ -0.38 ~fyrtio -0.56 ~färr -0.59 ~fått -0.46 ~född -0.20
        ~följ -0.60 ~följd -0.37 ~för -0.72 ~förbund -0.32 ~fördel -0.77 ~fördelning -0.21 ~före -0.27 ~förening -0.28
        ~företag -0.30 ~förlor -0.47 ~förskol 0.32 ~först 0.21 ~förstår -0.29 ~förtroendevald -0.36 ~förvänt -0.27
        ~föräldr -0.50 ~föräldraledig -0.59 ~gaml -0.31 ~gav -1.00 ~gemensam -0.20 ~gemensamm -0.53 ~genom -0.47
        ~ges -0.25 ~ggr -0.26 ~gick 0.37 ~gjord -1.13 ~gjort -0.24 ~glöm -0.35 ~grabb -0.69 ~grann -1.67 ~grupp -0.25
        ~gubb 0.25 ~gymnasi -0.59 ~gäll -0.37 ~gär 0.51 ~gäst -1.21 ~gång -0.30 ~går -0.22 ~gått -0.22 ~gör -0.56
        ~haft -0.21 ~hall -0.37 ~hamn -0.32 ~han^ 0.68 ~hand -0.44 ~handl -0.76 ~handled -0.58 ~handlägg -0.31
        ~hans -0.38 ~helg -0.25 ~hell -0.27 ~hellr -0.20 ~helt -0.56 ~heltid -0.30 ~heltid^ -0.44 ~hem -0.62
        ~hemm -0.32 ~het 0.39 ~hinn -0.43 ~histori 0.74 ~hit -1.15 ~hjälp -0.41 ~hon^ -0.26 ~hopp 0.70 ~hot -0.33
        ~hundr -0.55 ~hunnit 0.35 ~hus -1.08 ~hushåll -0.48 ~hälft -0.45 ~hälften^ -0.32 ~häls 0.61 ~hämt 0.33
        ~händ -0.52 ~häng -0.73 ~här^ 1.74 ~härifrå 0.71 ~håll -0.40 ~hållit -0.32 ~högstadi -0.46 ~hör -0.76
        ~höra 1.25 ~hörd 1.59 ~hörs -0.51 ~höst 0.74 ~ibland -1.43 ~ideell -0.42 ~ifrå -0.56 ~igenom -0.22
        ~inbjud -1.04 ~industri -0.48 ~industrin -0.30 ~ing -0.35 ~inga 0.51 ~ingen^ -1.48 ~ingenting -0.97
        ~inget^ -0.85 ~inkomst -0.24 ~inl -0.51 ~inte^ -0.88 ~intervju 0.97 ~jargong -0.48 ~jobb -0.37 ~jour -0.36
        ~juni 1.25 ~just -0.39 ~jämställd -0.41 ~jämställt -1.04 ~kall -0.28 ~kampanj -0.35 ~kansk 0.24 ~kill -0.66
        ~killarna^ -1.70 ~klar 0.43 ~koll 0.28 ~kolleg 0.97 ~kom -0.57 ~kom^ -1.34 ~kommit 1.11 ~kommunal -0.44
        ~kommunen^ -0.33 ~kommunerna^ -0.64 ~kontor -0.39 ~kort -0.34 ~kost -0.37 ~krav -0.45 ~kräv -0.77 ~kund -0.42
        ~kuratorn -0.53 ~kurs -0.40 ~kust 0.41 ~kvar -0.51 ~kvartal -0.50 ~kvin -0.56 ~kvinn -0.47 ~kvinnlig -0.41
        ~kvinnliga^ -0.46 ~kvinnor -0.95 ~kvällstid -0.88 ~känn -0.60 ~kök -1.21 ~kön -0.26 ~könsuppdel -0.40
        ~köpa 0.55 ~kör 1.51 ~köra -0.90 ~lag -0.72 ~larm 0.41 ~led -0.56 ~ledningsgrupp -0.26 ~leds 0.42 ~lev -0.58
        ~leverantör -0.40 ~ligg -0.25 ~lika -0.88 ~linj -0.47 ~list 0.23 ~lst -0.71 ~lst^ -0.77 ~lyck 0.83 ~lyft -0.26
        ~lyssn -0.26 ~lägg -0.72 ~lägr -0.26 ~läm -0.44 ~län -0.69 ~länet -0.40 ~länets^ -0.46 ~läng -0.60
        ~länsstyrels -0.47 ~länsstyrelsen^ -0.57 ~lär -0.26 ~lära -0.49 ~läs -0.58 ~läsa 0.63 ~lån 0.63 ~lång 0.95
        ~låt -0.50 ~låta -0.34 ~lön -0.35 ~maj 1.08 ~mall -0.44 ~mamm -0.67 ~man^ -0.33 ~manlig -0.27 ~mann -0.22
        ~mapp 0.80 ~maskin -0.39 ~med -0.22 ~medarbet -0.59 ~medlemm -0.72 ~mejl -0.76 ~mell -0.45 ~men^ -0.57
        ~mening -0.60 ~mest -0.68 ~mil -0.28 ~min^ 0.26 ~minn 0.66 ~minst -0.29 ~mottagning -0.73 ~män -0.66
        ~männen^ -0.83 ~märk -0.92 ~mät -0.58 ~mål -0.53 ~mån -0.49 ~månad -0.55 ~måndag 0.28 ~mång -0.21 ~måst -0.59
        ~möjlig 0.72 ~möt -0.25 ~möte 0.56 ~namn -0.23 ~natt -0.97 ~nej -0.22 ~nej^ 0.87 ~ner -0.63 ~nio -0.45
        ~nitton -0.34 ~norr -0.41 ~numer -0.30 ~nya 0.23 ~nä^ 1.40 ~nämnd -0.34 ~när^ -0.77 ~nära -0.49 ~näst 0.26
        ~nästa^ 0.77 ~nätt -0.78 ~nätverk -0.32 ~någon -0.42 ~någonstan -0.60 ~något 0.34 ~någr -0.49 ~nån -0.71
        ~når -0.31 ~nås -0.55 ~oavsett -0.43 ~och^ -0.38 ~offentlig -0.34 ~ofta -0.46 ~ohäls -0.94 ~okej 1.58
        ~omklädningsrum -0.27 ~omsorg -0.28 ~ord 0.40 ~ordför 0.50 ~ordföranden^ 1.20 ~ordning 1.11
        ~organisation -0.55 ~ork -0.21 ~pandemin -0.33 ~papp -0.47 ~pappor^ -1.38 ~par -0.25 ~parkering 0.62
        ~part -0.77 ~pass -0.56 ~paus 1.43 ~pension -0.33 ~per -0.28 ~personal -0.25 ~personalen^ -0.42 ~plan -0.34
        ~plat -0.29 ~plats -0.27 ~plötslig -0.95 ~pojk -0.37 ~pojkar -0.22 ~pojkar^ -0.84 ~polis -0.59 ~polisen^ -0.60
        ~politik -0.34 ~praktikplats -0.29 ~pris -0.55 ~privat -0.55 ~problem -0.45 ~procent -0.39 ~program -0.37
        ~projekt -1.29 ~protokoll -0.41 ~prov 0.61 ~publicer -0.49 ~punkt -0.23 ~rad 0.24 ~red -0.54 ~region -0.45
        ~regional -0.43 ~regl -0.51 ~rekt -0.25 ~remiss 0.33 ~rest -0.32 ~rik -0.30 ~riktig -0.21 ~ring -0.80
        ~ring^ -0.71 ~ringd -0.42 ~risk -0.33 ~roll -0.25 ~rum 0.41 ~runt -1.01 ~rutin -1.13 ~räck -0.65 ~rädsl -0.44
        ~räk -0.27 ~räkn -0.28 ~rätt -0.22 ~råd -0.66 ~rörd 1.15 ~röst 0.58 ~sagt 0.47 ~sak -0.42 ~sakn -0.53
        ~saml -0.43 ~samla^ -0.29 ~samm -0.47 ~samordn 0.38 ~samråd -0.42 ~samtal 0.25 ~samtlig -0.35 ~samverk 1.25
        ~satsning -0.32 ~scen -0.59 ~schem -0.27 ~sedan^ -0.60 ~sekretessen^ -0.75 ~semest 0.59 ~sent -0.30
        ~septemb 0.70 ~ses -0.35 ~sett 0.21 ~sex -0.41 ~sexton -0.24 ~sfi -0.24 ~sid 1.56 ~sida -0.66 ~sist 0.59
        ~sitt -0.23 ~sju -0.48 ~sjuk -0.29 ~sjukhus -0.28 ~sker -0.27 ~skift -0.66 ~skilj 0.48 ~skilln -0.44
        ~skillnad -0.35 ~skog -0.74 ~skol -0.36 ~skratt -1.19 ~skrev -0.82 ~skriv 0.25 ~skrivit -0.34 ~skydd -0.26
        ~skämt -0.32 ~sköt -0.21 ~slipp -0.27 ~slut -0.35 ~slår -0.54 ~små -0.23 ~snitt -1.10 ~soc -1.22
        ~socialjour -0.82 ~socialtjänst -0.50 ~son -1.33 ~sov -0.37 ~sprid 0.34 ~stab -0.52 ~stadg -0.30 ~stan -0.31
        ~stann -1.12 ~start -0.37 ~station -0.33 ~statistik -0.65 ~statsbidrag -0.60 ~stockholm -0.24 ~stod 1.20
        ~stopp 0.41 ~storlek -0.47 ~strategi -0.46 ~strategin 0.76 ~student -0.37 ~studi -0.89 ~styck -0.53
        ~styr -0.49 ~styrels 0.45 ~ställ -0.41 ~stäng 0.34 ~stöd -0.37 ~störst -0.21 ~svar -0.25 ~svår -0.56
        ~syns -0.32 ~så^ -0.40 ~sånt -0.33 ~sök -0.47 ~tack^ 0.30 ~tag -0.67 ~tagit -0.20 ~tal -1.00 ~tapp -0.30
        ~tas -0.52 ~teknik -0.78 ~telefon -0.24 ~termin -0.33 ~text 1.27 ~tidig -0.57 ~timm -0.39 ~tio -0.21
        ~tisdag -0.20 ~titt -0.77 ~tjej -0.72 ~tjejer^ -0.71 ~tjugo 0.27 ~tjänst -0.37 ~toalett -0.54 ~tog 0.35
        ~tolk 0.75 ~tolv -0.23 ~trakasseri -0.24 ~trapp 0.93 ~tre -0.26 ~tre^ -0.35 ~tredj -0.50 ~trettio -0.62
        ~tror 0.52 ~trossamfund -0.66 ~trot 0.70 ~trygg -0.42 ~trän -0.72 ~tur -0.36 ~tus -0.66 ~tvärtom -0.24
        ~två -0.48 ~två^ -0.82 ~tyck -1.15 ~typ -0.25 ~tyst 0.67 ~tänk 0.23 ~tåg 0.59 ~umeå -0.59 ~underteckn 0.40
        ~unga -0.28 ~unga^ -0.33 ~uppdrag -0.86 ~uppföljning -0.55 ~uppgift -0.57 ~upphandl -0.27 ~upphandling -0.36
        ~ursäkt 1.96 ~utbild -0.52 ~utbilda^ -0.48 ~utbildning -0.24 ~utrik -0.23 ~utrikes^ -0.32 ~utsatt -0.24
        ~vaktmäst -0.39 ~val -0.21 ~valberedning -0.20 ~varandr -0.39 ~varav -0.50 ~vardag -0.53 ~varend -0.33
        ~varför 0.23 ~varit -0.20 ~varj -0.47 ~vartann -0.62 ~veck -0.29 ~vem -0.21 ~vem^ -0.86 ~verksam 0.40
        ~vet 0.31 ~veta 0.67 ~vi^ -0.23 ~via -0.23 ~vid 0.33 ~viktig -0.93 ~vilj -0.36 ~visa 0.64 ~visst 1.25
        ~vore -0.42 ~vux -0.56 ~väg -0.66 ~vägg -0.54 ~välj -0.30 ~vänt 0.23 ~våg -0.31 ~våld -0.35 ~vår -1.16
        ~vård -0.42 ~vårdcentral -0.29 ~yttr -0.59 ~ägar -0.70 ~äger -0.55 ~äldr -0.28 ~äldre^ -0.55 ~ändr -0.40
        ~ändå -0.49 ~ännu -0.42 ~ärend -0.97 ~ärlig -1.09 ~äter -0.66 ~åker -1.21 ~åklag -0.91 ~åren -0.58 ~året -0.26
        ~årlig -0.68 ~ått -0.39 ~åtta -0.55 ~önsk 0.23 ~öpp -0.45 ~övning 0.21 ~övrig 0.28
        """
}
