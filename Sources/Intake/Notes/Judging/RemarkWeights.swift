/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.54
        actAndProp 1.40
        addresses 1.14
        afterClear 0.66
        afterClearShort 1.86
        afterQuestion -0.33
        alone 0.34
        aloneListed 0.47
        aloneUnheaded 0.35
        answer -0.09
        asked -0.12
        asker 1.86
        bias -1.47
        bodyFaint 0.51
        cell -0.89
        clearConsent 1.32
        clearEmpty 0.89
        clearFirst 2.17
        clearInLong 0.54
        clearInstruction 1.45
        clearLate 0.70
        clearNarration 0.87
        clearPractical 0.50
        clearSetting 1.63
        commandLast -0.06
        contact 1.42
        dated 1.25
        digits 1.67
        enclosed 2.26
        errand 1.60
        faintMore 1.32
        faintOne 0.50
        faintTwo 1.21
        filler 0.25
        finite -0.29
        followsStatement -0.94
        greeting 1.60
        hasQuote -1.32
        headed -0.60
        headedLikely -0.25
        headedListed -0.68
        imperative -1.39
        interviewee -0.95
        item -0.84
        leading 0.73
        mixed 2.05
        mixedLight 1.43
        next 2.07
        noteEnd 1.48
        noteOpening 0.74
        number 0.20
        openingVerb 1.23
        ownFirst 0.10
        ownPast 0.31
        ownPastTold 3.13
        percent -0.25
        prelude 2.99
        preludeFaint 0.40
        preludeShort 1.45
        propOne 0.22
        propTwo 1.01
        question 0.39
        questionAnswered 0.03
        questionFirst 1.43
        quoted -0.46
        replies 1.27
        reports 0.28
        role 1.48
        roleReported -0.28
        roleTold -0.28
        shortUnheaded 0.19
        tail 0.26
        tailFaint 0.91
        tailShort 0.66
        terse -0.18
        terseShort 0.09
        thirdFirst 0.18
        thirdFirstShort 1.46
        thirdTold -0.18
        turn -0.09
        turnShort 0.05
        weekday -0.35
        weight0 0.62
        weight05 -0.28
        weight1 -0.91
        weight2 -0.62
        weightMore -1.18
        words1 -0.24
        words10 -0.29
        words16 -0.34
        words3 -0.06
        words6 0.10
        wordsMore -0.66
        ~0611-00 0.92 ~070-000 0.73 ~140 -0.35 ~2019 -0.85 ~2020 -0.89 ~aldrig -0.56 ~alla -0.92 ~allt -0.38
        ~alltid -0.70 ~andr -0.48 ~anmäl -0.12 ~anmälning -0.77 ~annar -0.27 ~anställd -0.11 ~antal -0.09
        ~använd -0.61 ~arbet 0.15 ~arbetsgiv -0.34 ~arbetsplats -0.13 ~avslut 0.72 ~avtal -0.83 ~bad 0.32 ~bank -1.22
        ~bara 0.58 ~barn -0.63 ~barnmorsk -1.07 ~barnomsorg -0.60 ~begär -0.13 ~behöv -0.42 ~ber 1.05 ~beredskap 0.52
        ~berätt -0.21 ~beslut -0.25 ~beställ -1.15 ~bestämm -0.66 ~består -0.32 ~besök -0.16 ~betal -0.28
        ~betalt -0.30 ~betyg -0.54 ~bibliotek -0.51 ~bidrag -0.33 ~bil -1.04 ~bild -0.68 ~bjud -0.46 ~bland 0.33
        ~blankett -0.26 ~blivit -0.42 ~boend -0.41 ~bok -0.53 ~bolag -0.32 ~bord -0.65 ~bort -0.52 ~bra -0.61
        ~bruk 0.67 ~bråk -0.91 ~budg -0.63 ~budget -0.16 ~buss -0.71 ~bygg 0.27 ~byggd -0.73 ~byts -0.15 ~bättr -0.37
        ~båda 0.28 ~både -0.65 ~bör -0.51 ~chef -0.16 ~dag -0.55 ~decemb -0.67 ~del -0.50 ~dela -1.02 ~deltag -0.41
        ~dessutom -0.91 ~digitalt -1.06 ~direkt -0.12 ~diskussion 1.57 ~dit -0.56 ~dom -0.66 ~drar -0.61 ~driv -0.20
        ~dubbelt -0.27 ~dygn -0.80 ~däreft -0.83 ~däremot -0.73 ~därför -0.12 ~därmed -0.21 ~dålig -0.89
        ~efterfråg -0.55 ~eftersom 0.09 ~efteråt -0.69 ~egen 0.28 ~eget -0.38 ~egna -0.84 ~elev -0.29 ~elva -0.76
        ~emot 0.98 ~enda -0.28 ~enkät -0.82 ~enlig 0.73 ~ens -0.62 ~ensam -0.48 ~ensamm -0.37 ~exampl 0.70 ~fack -0.42
        ~faktiskt 0.81 ~fall 0.14 ~familj -0.90 ~fast -0.59 ~februari -1.04 ~fem -0.41 ~femton -0.60 ~fick 0.80
        ~film -0.35 ~finn 0.45 ~fjorton -0.86 ~fjärd 0.50 ~fler -0.47 ~flest -0.87 ~flick -0.44 ~flytt -0.50
        ~folk -0.85 ~forskning 0.13 ~fortfar -0.90 ~fram -0.72 ~framför -0.76 ~fredag -1.59 ~fråg 0.32
        ~fullmäktig -0.23 ~funger -0.77 ~fyll -0.46 ~fyra -0.65 ~fyrtio -0.90 ~färr -0.23 ~får -0.14 ~fått -0.11
        ~född -0.36 ~följ 0.09 ~förbund -0.23 ~fördel -0.92 ~fördelning -0.39 ~före -0.53 ~förening -0.46
        ~företag -0.58 ~förlor -0.52 ~förr -0.88 ~förskol -0.28 ~förtroendevald -0.25 ~förvänt -0.74 ~föräldr -0.48
        ~föräldraledig -0.82 ~gaml -0.19 ~gemensam -0.09 ~gemensamt -0.23 ~genom -0.41 ~ger 0.71 ~ges -0.41 ~ggr -0.45
        ~gick 0.74 ~gjord -0.70 ~gjort -0.58 ~glöm -0.25 ~grann -0.33 ~grupp -0.35 ~gymnasi -0.65 ~gäll -1.03
        ~gär 0.84 ~gång -0.18 ~går -0.60 ~gått -0.48 ~gör -0.75 ~göra 0.55 ~hand -0.52 ~handl -1.48 ~handled 0.15
        ~handlägg -0.45 ~hans -0.34 ~hela -0.21 ~hell -0.58 ~helt -1.05 ~heltid -0.36 ~hemm -1.01 ~hemtjänst -0.20
        ~henn -0.29 ~het 0.82 ~hinn -0.75 ~hit -1.60 ~hjälp -0.42 ~honom -0.09 ~hot -0.59 ~hundr -0.95 ~hushåll -0.77
        ~hälft -0.69 ~häls 1.10 ~hämt -0.66 ~händ -0.56 ~häng -0.73 ~håll -0.77 ~hör -0.53 ~höst -0.66 ~ifrå -1.03
        ~igen -0.40 ~igenom 0.83 ~ihop -0.38 ~inbjud -1.05 ~industri -0.92 ~information -0.15 ~ing -0.60 ~inga 1.14
        ~ingenting -0.80 ~inkomst -0.31 ~inl -0.75 ~inn -0.26 ~inom 0.49 ~inte -0.11 ~intervju 2.21 ~jobb -0.41
        ~jour -0.54 ~juni 1.03 ~jämn -0.16 ~jämställd -0.82 ~kaff 0.79 ~kall -0.73 ~kill -0.87 ~klar 0.35 ~klock 0.37
        ~koll 1.73 ~kolleg -0.30 ~kom -0.15 ~komm -0.20 ~kommit 1.22 ~kommun -0.25 ~kommunal -0.69 ~kontor -0.95
        ~kort -0.38 ~kost -0.99 ~krav -0.70 ~kräv -0.98 ~kun 0.52 ~kund -0.40 ~kust 0.37 ~kvar -1.08 ~kvart 1.12
        ~kvin -0.34 ~kvinn -0.52 ~kvinnlig -0.54 ~kvinnor -1.26 ~kväll -0.79 ~känn -0.76 ~kök -0.49 ~kön -0.50
        ~lag -0.87 ~led -0.70 ~lev -0.56 ~ligg 0.73 ~lika -0.99 ~linj -0.63 ~list 1.11 ~lit 0.30 ~lokal -0.27
        ~lst -0.59 ~lunch -0.44 ~lägg -0.25 ~läm -0.46 ~lämn 0.43 ~län -0.74 ~länet -0.68 ~läng -0.71 ~längr 0.08
        ~länsstyrels -0.71 ~lär 0.35 ~lära -0.59 ~läs -0.91 ~läsa 0.87 ~lång 1.20 ~låt -0.35 ~lön -0.59 ~maj 0.63
        ~mall -0.39 ~mamm -0.64 ~manlig -0.29 ~mann -0.27 ~mars -0.11 ~med -0.14 ~medlemm -0.42 ~mejl -0.93
        ~mell -0.73 ~mest -0.35 ~mil -0.68 ~mindr -0.50 ~minst -0.44 ~myndig 0.27 ~män -0.72 ~männ -0.78 ~mät -0.80
        ~mål -0.29 ~mån -0.74 ~månad -0.72 ~måndag 0.89 ~mång -0.10 ~måst -0.38 ~möt 0.80 ~möte 0.80 ~möts -0.12
        ~namn -0.40 ~natt -1.35 ~nej 0.32 ~ner -0.81 ~nio -0.89 ~noll -0.26 ~numer -0.27 ~numm -0.25 ~nytt -0.10
        ~nämn 1.06 ~nämnd -0.38 ~nära -0.68 ~näst 0.59 ~nät -0.15 ~nätverk -0.66 ~någon -0.08 ~något 1.26 ~någr -0.72
        ~nån -1.09 ~når -0.54 ~nås -0.80 ~oft -0.22 ~ofta -0.43 ~omklädningsrumm -0.21 ~omsorg -0.54 ~ord 0.28
        ~ordför 0.92 ~ork -0.46 ~ort 0.30 ~pandemin -0.26 ~papp -0.57 ~par 0.11 ~part -1.36 ~pass -0.57 ~peng -0.65
        ~pension -0.55 ~per -0.42 ~person 0.26 ~personal -0.37 ~plan -0.63 ~plat -0.46 ~plats -0.76 ~pojk -0.57
        ~polis -0.66 ~politik -0.45 ~praktik 0.46 ~prat 0.28 ~pris -0.67 ~privat -1.08 ~procent -0.50 ~program -0.54
        ~projekt -0.94 ~prov 0.41 ~publicer -0.64 ~punkt -0.39 ~rad 1.08 ~red -0.59 ~region -0.53 ~regional -0.82
        ~rekryter -0.50 ~rekt -0.31 ~relation -0.11 ~res -0.65 ~rest -0.61 ~riktig -0.74 ~ring -0.76 ~ringd -0.08
        ~rit 0.39 ~rum 1.35 ~rumm -0.49 ~runt -0.66 ~rut 0.47 ~rutin -1.03 ~räck -0.74 ~rädd -0.29 ~räk -0.58
        ~räkn 0.14 ~rätt -0.61 ~råd -0.31 ~röst -0.24 ~sade 1.61 ~sak -0.39 ~sakn -0.84 ~saml -0.49 ~samm -0.55
        ~samråd -0.37 ~samtal 1.02 ~samtidig -0.33 ~samtlig -0.62 ~samverk 1.00 ~satt 0.36 ~schem -0.21
        ~sekretess 0.84 ~sen -0.45 ~sett -0.44 ~sex -0.75 ~sexton -0.56 ~sfi -0.32 ~sid 1.49 ~siffr -0.42 ~sist 0.27
        ~sitt -0.29 ~sju -0.65 ~själv 0.29 ~skick 0.27 ~skift -0.70 ~skilln -0.29 ~skog -0.92 ~skol -0.49
        ~skratt -0.87 ~skriv 0.10 ~skull 0.18 ~skydd -0.34 ~slipp -0.22 ~slut -0.10 ~slår -0.54 ~små -0.25
        ~snitt -0.27 ~soc -0.82 ~socialtjänst -0.58 ~somm -0.25 ~sprid 0.35 ~stab -0.77 ~stan -0.79 ~start -0.34
        ~station -0.71 ~statistik -0.90 ~statsbidrag -0.38 ~stockholm -0.18 ~stor 0.61 ~studi -0.84 ~styck -0.68
        ~styrels 0.92 ~ställ -0.47 ~stäng 0.28 ~stå 0.51 ~står -0.14 ~stöd -0.36 ~svar -0.35 ~svårt 0.63 ~syns -0.49
        ~säg -0.57 ~säga 0.57 ~säll 0.98 ~sätt 0.28 ~såg 0.21 ~sök -0.69 ~söka -0.20 ~tack 0.28 ~tag -0.60 ~tal -0.17
        ~tapp -0.39 ~tar -0.21 ~tas -0.72 ~telefon -0.26 ~termin -0.61 ~text 1.54 ~tid 0.59 ~tillbak -0.52 ~tio -0.62
        ~tisdag -0.09 ~tjej -1.14 ~tjugo 0.13 ~tjänst -0.59 ~tog 1.12 ~tolv -0.58 ~torsdag -0.79 ~tre -0.13
        ~tredj -0.70 ~tredjedel -0.63 ~tror 1.17 ~trossamfund -0.35 ~trot 1.06 ~trygg -0.62 ~träff 0.10 ~tur -0.53
        ~tvärtom -0.25 ~två -0.47 ~tyck -0.90 ~tydlig 0.30 ~tyst 0.69 ~tänk 0.95 ~tåg 1.06 ~underskötersk -0.27
        ~underteckn 0.23 ~unga -0.40 ~ungefär -0.25 ~uppdrag -0.76 ~uppgift -0.65 ~upphandling -0.43 ~ursäkt 0.77
        ~utanför 0.43 ~utbild -1.15 ~utbildning -0.29 ~ute -0.27 ~utom -0.45 ~utrik -0.42 ~utsatt -0.13 ~val -0.18
        ~valberedning -0.37 ~vanlig 0.81 ~varandr -0.14 ~varann 0.40 ~varav -0.40 ~vardag -0.82 ~varend -0.49
        ~varför 0.51 ~varit -0.48 ~varj -0.55 ~vartann -1.09 ~veck -0.72 ~vem -0.38 ~verksam 0.19 ~veta -0.21
        ~viktig -0.42 ~vilj -0.40 ~vilk 0.44 ~vis -0.33 ~visa 0.64 ~visst 1.54 ~vux -0.70 ~vägg -0.80 ~välj -0.58
        ~vänd -0.19 ~vänt -0.36 ~våg -0.66 ~våld -0.37 ~vår -0.79 ~vård -0.48 ~vårdcentral -0.45 ~ägar -0.94
        ~äger -0.51 ~äldr -0.48 ~ändr -0.76 ~ändå -0.32 ~ärend -0.69 ~åker -1.11 ~året -0.37 ~årlig -0.59 ~åtta -0.52
        ~önsk -0.19 ~öpp -0.61 ~öppn 0.61 ~övning -0.66 ~övrig 0.34
        """
}
