/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.55
        actAndProp 1.29
        addresses 1.24
        afterClear 0.80
        afterClearShort 1.90
        afterQuestion -0.30
        alone 0.43
        aloneListed 0.39
        aloneUnheaded 0.84
        answer -0.21
        asked 0.11
        asker -0.02
        bias -1.47
        bodyFaint 0.58
        cell -0.99
        clearConsent 1.22
        clearEmpty 0.81
        clearFirst 2.29
        clearInLong 0.47
        clearInstruction 1.19
        clearLate 0.71
        clearNarration 0.91
        clearPractical 0.51
        clearSetting 1.48
        commandLast -0.16
        contact 1.45
        dated 1.26
        digits 1.63
        enclosed 2.20
        errand 1.61
        faintMore 0.86
        faintOne 0.41
        faintTwo 1.29
        filler 0.12
        finite -0.32
        followsStatement -0.88
        greeting 1.40
        hasQuote -1.32
        headed -0.64
        headedLikely -0.19
        headedListed -0.63
        imperative -1.37
        interviewee -1.01
        item -0.95
        leading 0.62
        mixed 1.80
        mixedLight 1.31
        next 2.14
        noteEnd 1.53
        noteOpening 0.80
        number 0.45
        openingVerb 0.94
        ownFirst 0.10
        ownPast 0.72
        ownPastTold 2.92
        percent -0.45
        prelude 1.04
        preludeFaint 0.38
        preludeShort 0.74
        preludeWeighty -2.21
        propOne 0.13
        propTwo 0.99
        question 0.33
        questionAnswered 0.11
        questionFirst 1.45
        quoted -0.50
        replies 1.32
        reports 0.20
        role 1.28
        roleReported -0.47
        roleTold -0.47
        shortUnheaded 0.53
        tail 0.21
        tailFaint 0.94
        tailShort 0.51
        terse -0.24
        terseShort 0.18
        thirdFirst 0.23
        thirdFirstShort 1.30
        thirdTold -0.21
        turn -0.21
        turnShort 0.03
        weekday -0.44
        weight0 0.56
        weight05 -0.16
        weight1 -1.01
        weight2 -0.54
        weightMore -1.16
        words1 -0.28
        words10 -0.30
        words16 -0.34
        words3 0.11
        words6 0.02
        wordsMore -0.69
        ~0611-00 0.72 ~070-000 0.70 ~140 -0.36 ~2019 -1.08 ~2020 -0.89 ~aldrig -0.60 ~alla -0.93 ~allt -0.41
        ~alltid -0.67 ~andr -0.55 ~anmäl -0.10 ~anmälning -0.77 ~ann -0.10 ~annar -0.23 ~anställd -0.18 ~antal -0.24
        ~anteckning 1.18 ~använd -0.81 ~arbet 0.08 ~arbetsgiv -0.31 ~arbetsplats -0.12 ~avslut 0.67 ~avtal -0.86
        ~bad 0.37 ~bank -1.22 ~bara 0.62 ~barn -0.69 ~barnmorsk -1.00 ~barnomsorg -0.72 ~begär -0.16 ~behöv -0.41
        ~ber 1.16 ~beredskap 0.66 ~beslut -0.43 ~beställ -1.11 ~bestämm -0.61 ~består -0.44 ~betal -0.27 ~betalt -0.33
        ~betyg -0.54 ~bibliotek -0.52 ~bidrag -0.36 ~bil -1.32 ~bild -0.32 ~bjud -0.38 ~bland 0.35 ~blankett -0.17
        ~blivit -0.39 ~boend -0.41 ~bok -0.53 ~bolag -0.28 ~bord -0.67 ~bort -0.52 ~bra -0.46 ~bruk 0.81 ~bråk -0.90
        ~budg -0.81 ~budget -0.18 ~buss -0.78 ~bygg 0.25 ~byggd -0.64 ~byt -0.11 ~byts -0.15 ~bättr -0.30 ~båda 0.33
        ~både -1.07 ~bör -0.64 ~chef -0.08 ~dag -0.50 ~decemb -0.83 ~del -0.49 ~dela -1.24 ~deltag -0.36
        ~dessutom -0.92 ~digitalt -1.37 ~direkt -0.17 ~diskussion 1.56 ~dit -0.57 ~dom -0.67 ~drar -0.67 ~driv -0.20
        ~dubbelt -0.28 ~dygn -0.79 ~däreft -0.97 ~däremot -0.75 ~därmed -0.22 ~dålig -0.62 ~efterfråg -0.46
        ~eftersom 0.29 ~efteråt -0.69 ~egen 0.30 ~eget -0.29 ~egna -0.86 ~elev -0.29 ~elva -0.82 ~emot 1.05
        ~enda -0.26 ~enkät -0.76 ~enlig 0.68 ~ens -0.60 ~ensam -0.45 ~ensamm -0.33 ~erfaren -0.20 ~exampl 0.85
        ~fack -0.39 ~faktiskt 0.76 ~fall 0.17 ~familj -0.97 ~fast -0.52 ~februari -1.04 ~fem -0.48 ~femton -0.84
        ~fick 0.87 ~film -0.41 ~finn 0.36 ~fjorton -0.86 ~fjärd 0.50 ~fler -0.55 ~flest -0.80 ~flick -0.46
        ~flytt -0.59 ~folk -0.97 ~fortfar -0.91 ~fram -0.80 ~framför -1.08 ~framåt 1.20 ~fredag -1.65 ~fråg 0.38
        ~fullmäktig -0.27 ~funger 0.12 ~fyra -0.69 ~fyrtio -1.00 ~färr -0.25 ~får -0.18 ~född -0.43 ~följ 0.12
        ~förbund -0.30 ~fördel -0.92 ~fördelning -0.48 ~före -0.58 ~förening -0.45 ~företag -0.60 ~förlor -0.47
        ~förr -0.88 ~förskol -0.31 ~förtroendevald -0.20 ~förvänt -0.68 ~föräldr -0.49 ~föräldraledig -0.88
        ~gaml -0.14 ~gemensam -0.11 ~gemensamt -0.18 ~genom -0.35 ~ger 0.61 ~ges -0.60 ~ggr -0.59 ~gick 0.77
        ~gjord -0.74 ~gjort -0.63 ~glöm -0.28 ~grann -0.31 ~grupp -0.31 ~gymnasi -0.76 ~gäll -1.32 ~gär 0.18
        ~gång -0.20 ~går -0.56 ~gått -0.49 ~gör -0.84 ~göra 0.70 ~halv 0.09 ~hand -0.63 ~handl -1.58 ~handled 0.24
        ~handlägg -0.69 ~hans -0.29 ~hela -0.28 ~hell -0.51 ~helt -1.16 ~heltid -0.40 ~hem 0.18 ~hemm -1.12
        ~hemtjänst -0.09 ~henn -0.27 ~het 0.81 ~hinn -0.69 ~hit -1.65 ~hjälp -0.53 ~hot -0.63 ~hundr -0.88
        ~hushåll -0.64 ~hälft -1.06 ~häls 0.85 ~hämt -0.62 ~händ -0.45 ~häng -0.80 ~håll -0.87 ~hör -0.55 ~höst -0.60
        ~ifrå -1.01 ~igen -0.34 ~igenom 0.77 ~ihop -0.38 ~inbjud -1.22 ~industri -0.92 ~information -0.14 ~ing -0.66
        ~inga 1.29 ~ingenting -1.02 ~inkomst -0.30 ~inl -0.71 ~inn -0.39 ~inom 0.48 ~inte -0.14 ~intervju 2.12
        ~jobb -0.46 ~jour -0.54 ~juni 1.12 ~jämn -0.12 ~jämställd -0.82 ~kaff 0.78 ~kall -0.71 ~kill -0.91 ~klar 0.31
        ~klock 0.28 ~koll 1.74 ~kolleg -0.26 ~kom -0.12 ~komm -0.25 ~kommit 1.38 ~kommun -0.33 ~kommunal -0.72
        ~kontor -1.04 ~kost -1.05 ~krav -0.72 ~kräv -1.01 ~kun 0.47 ~kund -0.50 ~kurs 0.09 ~kust 0.36 ~kvar -1.14
        ~kvart 1.07 ~kvin -0.29 ~kvinn -0.59 ~kvinnlig -0.57 ~kvinnor -1.19 ~kväll -0.65 ~känn -0.87 ~kök -0.50
        ~kön -0.53 ~lag -1.36 ~led -0.61 ~lev -0.58 ~ligg 0.76 ~lika -1.00 ~linj -0.59 ~list 1.02 ~lit 0.35
        ~lokal -0.10 ~lst -0.57 ~lunch -0.30 ~lägg -0.26 ~lämn 0.73 ~län -0.80 ~länet -0.65 ~läng -0.66
        ~länsstyrels -0.58 ~lär 0.40 ~lära -0.62 ~läs -0.91 ~läsa 0.73 ~lång 1.27 ~låt -0.34 ~lön -0.60 ~maj 0.63
        ~mall -0.46 ~mamm -0.65 ~manlig -0.34 ~mann -0.30 ~mars -0.09 ~med -0.16 ~medlemm -0.45 ~mejl -0.82
        ~mell -0.81 ~men 0.20 ~mest -0.23 ~mil -0.66 ~mindr -0.13 ~minst -0.41 ~myndig 0.10 ~män -0.78 ~männ -0.82
        ~mät -0.74 ~mål -0.28 ~mån -0.75 ~månad -0.78 ~måndag 0.86 ~måst -0.45 ~möt 0.78 ~möte 0.67 ~möts -0.12
        ~namn -0.34 ~natt -1.39 ~nej 0.34 ~ner -0.59 ~nio -0.88 ~noll -0.27 ~numer -0.31 ~numm -0.38 ~nytt -0.09
        ~nämn 1.15 ~nämnd -0.44 ~nära -0.57 ~näst 0.62 ~nät -0.09 ~nätverk -0.61 ~någon -0.10 ~något 1.31 ~någr -0.70
        ~nån -1.03 ~når -0.50 ~nås -0.84 ~oft -0.22 ~ofta -0.35 ~olik -0.10 ~omklädningsrumm -0.18 ~omsorg -0.65
        ~ord 0.19 ~ordför 0.81 ~ork -0.46 ~ort 0.26 ~pandemin -0.26 ~papp -0.60 ~par 0.18 ~part -1.29 ~pass -0.53
        ~peng -0.76 ~pension -0.63 ~per -0.46 ~person 0.32 ~personal -0.42 ~plan -0.61 ~plat -0.41 ~plats -0.86
        ~pojk -0.69 ~polis -0.65 ~politik -0.41 ~praktik 0.43 ~prat 0.29 ~pris -0.61 ~privat -1.60 ~procent -0.65
        ~program -0.50 ~projekt -1.05 ~prov 0.46 ~publicer -0.67 ~punkt -0.39 ~rad 1.06 ~red -0.64 ~region -0.54
        ~regional -0.84 ~rekryter -0.64 ~rekt -0.29 ~relation -0.14 ~res -0.55 ~rest -0.69 ~riktig -0.68 ~ring -0.74
        ~ringd -0.13 ~rit 0.85 ~rum 1.30 ~rumm -0.49 ~runt -0.68 ~rut 0.32 ~rutin -1.23 ~räck -1.02 ~rädd -0.31
        ~räk -0.58 ~räkn 0.16 ~rätt -0.56 ~råd -0.43 ~röst -0.24 ~sade 1.56 ~sak -0.43 ~sakn -0.88 ~saml -0.47
        ~samm -0.52 ~samråd -0.41 ~samtal 1.08 ~samtidig -0.28 ~samtlig -0.74 ~samverk 0.80 ~satt 0.33 ~schem -0.15
        ~sekretess 0.76 ~sen -0.30 ~ser -0.19 ~sett -0.48 ~sex -0.73 ~sexton -0.56 ~sfi -0.33 ~sid 1.09 ~siffr -0.39
        ~sist 0.37 ~sitt -0.27 ~sju -0.74 ~själv 0.25 ~skick 0.18 ~skift -0.79 ~skilln -0.30 ~skog -0.89 ~skol -0.52
        ~skratt -0.96 ~skull 0.19 ~skydd -0.34 ~slipp -0.23 ~slår -0.56 ~små -0.23 ~snitt -0.26 ~soc -1.02
        ~socialtjänst -0.58 ~somm -0.23 ~sprid 0.40 ~stab -1.06 ~stan -0.83 ~start -0.29 ~station -0.72
        ~statistik -0.88 ~statsbidrag -0.38 ~stockholm -0.22 ~stor 0.54 ~studi -0.89 ~styck -0.64 ~styrels 0.94
        ~ställ -0.34 ~stäng 0.31 ~stå 0.58 ~står -0.14 ~stöd -0.34 ~svar -0.37 ~svårt 0.67 ~syns -0.43 ~säg -0.53
        ~säga 0.55 ~säll 0.98 ~sätt 0.33 ~såg 0.31 ~sök -0.78 ~söka -0.30 ~tack 0.24 ~tag -0.66 ~tal -0.26 ~tapp -0.34
        ~tar -0.22 ~tas -0.92 ~termin -0.62 ~text 1.52 ~tid 0.61 ~tillbak -0.57 ~timm 0.22 ~tio -0.60 ~tisdag -0.40
        ~tjej -1.17 ~tjugo 0.17 ~tjänst -0.74 ~tog 1.25 ~tolv -0.54 ~torsdag -0.73 ~tre -0.18 ~tredj -0.66
        ~tredjedel -0.51 ~tror 1.15 ~trossamfund -0.34 ~trot 1.15 ~trygg -0.63 ~tur -0.54 ~tvärtom -0.28 ~två -0.52
        ~tyck -0.81 ~tydlig 0.22 ~tyst 0.57 ~tänk 0.94 ~tåg 1.07 ~underskötersk -0.29 ~underteckn 0.74 ~unga -0.52
        ~ungefär -0.21 ~uppdrag -0.69 ~uppgift -0.66 ~upphandling -0.49 ~ursäkt 0.81 ~utbild -1.15 ~utbildning -0.32
        ~ute -0.30 ~utom -0.63 ~utrik -0.44 ~utsatt -0.12 ~val -0.15 ~valberedning -0.35 ~vanlig 0.87 ~varandr -0.31
        ~varann 0.27 ~varav -0.55 ~vardag -0.81 ~varend -0.46 ~varför 0.43 ~varit -0.55 ~varj -0.55 ~vartann -1.05
        ~veck -0.72 ~vem -0.47 ~verksam 0.71 ~veta -0.21 ~viktig -0.73 ~vilj -0.44 ~vilk 0.41 ~vill -0.11 ~vis -0.41
        ~visa 0.55 ~visst 1.53 ~vux -0.60 ~väg -0.22 ~vägg -0.84 ~välj -0.48 ~vänd -0.16 ~vänt -0.40 ~våg -0.67
        ~våld -0.39 ~vår -0.87 ~vård -0.47 ~vårdcentral -0.48 ~ägar -0.95 ~äger -0.65 ~äldr -0.51 ~ändr -1.01
        ~ändå -0.29 ~ärend -0.81 ~åker -1.22 ~året -0.35 ~årlig -0.63 ~åtta -0.73 ~önsk -0.18 ~öpp -0.55 ~öppn 0.53
        ~övning -0.63 ~övrig 0.72
        """
}
