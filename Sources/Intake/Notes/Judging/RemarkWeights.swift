/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.41
        actAndProp 1.82
        addresses 1.46
        afterClear 1.36
        afterClearShort 1.98
        afterQuestion -0.14
        alone 0.41
        aloneListed 0.47
        aloneUnheaded 0.22
        answer -0.03
        asked -0.17
        asker 1.08
        bias -1.61
        bodyFaint 0.53
        cell -0.77
        clearConsent 1.76
        clearEmpty 0.74
        clearFirst 2.73
        clearInLong 1.46
        clearInstruction 1.42
        clearLate 1.36
        clearNarration 2.32
        clearPractical 0.72
        clearSetting 1.84
        contact 1.55
        dated 0.73
        digits 1.46
        enclosed 2.11
        errand 1.25
        faintMore 1.06
        faintOne 0.44
        faintTwo 1.00
        filler 0.16
        finite -0.31
        followsStatement -0.98
        greeting 1.59
        hasQuote -1.57
        headed -0.56
        headedLikely 0.22
        headedListed -0.71
        imperative -1.77
        interviewee -1.58
        item -0.86
        leading 0.66
        mixed 1.90
        mixedLight 1.29
        next 2.16
        noteEnd 1.26
        noteOpening 0.88
        number 0.26
        openingVerb 0.96
        ownFirst 0.25
        ownPast 0.24
        ownPastTold 2.49
        percent -0.91
        prelude 2.66
        preludeFaint 0.23
        preludeShort 1.76
        propOne 0.37
        propTwo 1.34
        question 0.44
        questionAnswered -0.10
        questionFirst 1.47
        quoted -0.31
        replies 1.29
        reports 0.28
        role 1.20
        roleReported -0.43
        roleTold -0.43
        shortUnheaded 0.34
        tail 0.33
        tailFaint 0.77
        tailShort 0.70
        terse -0.08
        terseShort 0.04
        thirdFirst 0.35
        thirdFirstShort 1.60
        thirdTold -0.39
        titled 1.44
        titledLeading 1.74
        turn -0.03
        turnShort 0.05
        weekday -0.29
        weight0 0.48
        weight05 -0.25
        weight1 -0.97
        weight2 -0.70
        weightMore -1.04
        words1 -0.11
        words10 -0.36
        words16 -0.44
        words3 -0.04
        words6 0.06
        wordsMore -0.89
        ~0611-00 0.91 ~070-000 0.82 ~140 -0.35 ~2019 -0.67 ~2020 -0.80 ~aldrig -0.39 ~alla -0.84 ~allt -0.27
        ~alltid -0.65 ~andr -0.33 ~anmälning -0.57 ~ann -0.51 ~använd -0.49 ~arbetsgiv -0.28 ~avslut 0.82 ~avtal -0.69
        ~bad 0.39 ~bank -1.13 ~bara 0.68 ~barn -0.48 ~barnmorsk -0.82 ~barnomsorg -0.53 ~behöv -0.27 ~ber 1.18
        ~beredskap 0.66 ~berätt -0.35 ~beslut -0.21 ~beställ -0.91 ~bestämm -0.58 ~består -0.35 ~besök -0.21
        ~betal -0.25 ~betalt -0.27 ~betyg -0.40 ~bibliotek -0.48 ~bidrag -0.33 ~bil -1.09 ~bild -0.53 ~bjud -0.35
        ~bland -0.43 ~blivit -0.33 ~boend -0.31 ~bok -0.35 ~bord -0.50 ~bort -0.43 ~bra -0.53 ~bråk -0.89 ~budg -0.51
        ~buss -0.59 ~bygg 0.40 ~byggd -0.71 ~bättr -0.30 ~både -0.28 ~bör -0.40 ~dag -0.42 ~decemb -0.65 ~del -0.51
        ~dela -0.93 ~deltag -0.38 ~dessutom -0.73 ~digitalt -0.96 ~direkt -0.30 ~diskussion 0.56 ~dit -0.47 ~dom -0.62
        ~drar -0.53 ~dubbelt -0.34 ~dygn -0.70 ~däreft -0.56 ~däremot -0.61 ~därmed -0.44 ~dålig -0.48
        ~efterfråg -0.39 ~efteråt -0.55 ~egen -0.28 ~eget -0.28 ~egna -0.69 ~elev -0.26 ~elva -0.61 ~emot 0.29
        ~enda -0.25 ~enkät -0.70 ~enlig 0.78 ~ens -0.48 ~ensam -0.80 ~ensamm -0.30 ~exampl 0.76 ~fack -0.35
        ~faktiskt 0.21 ~fall -0.22 ~familj -0.85 ~fast -0.62 ~februari -0.93 ~fem -0.41 ~femton -0.45 ~fick 0.54
        ~film -0.31 ~finn 0.55 ~fjorton -0.65 ~fler -0.71 ~flest -0.70 ~flick -0.38 ~flytt -0.40 ~folk -0.75
        ~forskning -0.50 ~fortfar -0.78 ~fram -0.54 ~framför -0.66 ~fredag -1.51 ~fråg 0.27 ~fullmäktig -0.20
        ~funger -0.68 ~fyra -0.52 ~fyrtio -0.63 ~färr -0.20 ~får -0.22 ~fått -0.64 ~född -0.30 ~följ -0.32
        ~förbund -0.23 ~fördel -0.71 ~fördelning -0.27 ~före -0.43 ~förening -0.36 ~företag -0.43 ~förlor -0.37
        ~förr -0.87 ~förskol -0.25 ~förtroendevald -0.21 ~förvänt -0.44 ~föräldr -0.44 ~föräldraledig -0.66
        ~gaml -0.54 ~gemensam -0.40 ~gemensamt -0.26 ~genom -0.37 ~ges -0.40 ~ggr -0.49 ~gick 0.92 ~gjord -0.59
        ~gjort -0.32 ~glöm -0.23 ~grupp -0.29 ~gymnasi -0.44 ~gäll -0.82 ~gär 0.87 ~gång -0.37 ~går -0.48 ~gått -0.32
        ~gör -0.54 ~göra 0.38 ~halv -0.34 ~hand -0.44 ~handl -1.24 ~handled -0.40 ~handlägg -0.73 ~hans -0.29
        ~hell -0.36 ~helt -0.82 ~heltid -0.27 ~hem -0.33 ~hemm -0.97 ~het 0.97 ~hinn -0.64 ~hit -1.34 ~hjälp -0.35
        ~hopp -0.37 ~hot -0.46 ~hundr -0.63 ~hushåll -0.53 ~hälft -0.58 ~häls 0.61 ~hämt -0.96 ~händ -0.43 ~häng -0.54
        ~håll -0.57 ~hör -0.60 ~höst -0.52 ~ifrå -0.96 ~igen -0.23 ~igenom 1.09 ~ihop -0.32 ~inbjud -1.02
        ~industri -0.86 ~ing -0.49 ~inga 0.69 ~ingenting -0.63 ~inkomst -0.23 ~inl -0.71 ~inn -0.25 ~inom -0.29
        ~inte -0.25 ~intervju 1.68 ~jobb -0.34 ~jour -0.48 ~juni 0.90 ~jämställd -0.59 ~kaff 0.91 ~kall -0.54
        ~kill -1.00 ~klar 0.26 ~klock 0.35 ~koll 1.04 ~kom -0.43 ~komm -0.28 ~kommit 1.39 ~kommun -0.22
        ~kommunal -0.55 ~kontor -0.96 ~kort -0.49 ~kost -0.69 ~krav -0.62 ~kräv -0.90 ~kund -0.29 ~kurs -0.33
        ~kvar -0.90 ~kvart 0.83 ~kvin -0.33 ~kvinn -0.42 ~kvinnlig -0.46 ~kvinnor -1.02 ~kväll -0.58 ~känn -0.72
        ~kök -0.65 ~kön -0.47 ~lag -0.80 ~led -0.56 ~lev -0.42 ~ligg 0.36 ~lika -0.86 ~linj -0.57 ~list 1.28 ~lit 0.42
        ~lst -0.54 ~lunch -0.22 ~lägg -0.26 ~län -0.79 ~länet -0.61 ~läng -0.59 ~längr -0.32 ~länsstyrels -0.55
        ~lära -0.45 ~läs -0.66 ~läsa 1.10 ~lång 0.28 ~låt -0.32 ~lön -0.53 ~maj 0.46 ~mall -0.35 ~mamm -0.70
        ~manlig -0.25 ~mann -0.25 ~medlemm -0.41 ~mejl -0.74 ~mell -0.69 ~mest -0.50 ~mil -0.52 ~minst -0.48
        ~minut -0.66 ~myndig 0.37 ~män -0.62 ~männ -0.86 ~mät -0.61 ~mål -0.29 ~mån -0.63 ~månad -0.84 ~måndag 1.04
        ~måst -0.31 ~möt 0.24 ~namn -0.38 ~natt -1.25 ~nej 0.41 ~ner -0.84 ~nio -0.76 ~noll -0.26 ~numer -0.20
        ~numm -0.25 ~nämn 0.44 ~nämnd -0.35 ~nära -0.48 ~näst 0.69 ~nätverk -0.72 ~något 0.65 ~någr -0.52 ~nån -0.86
        ~når -0.36 ~nås -0.40 ~ofta -0.27 ~olik -0.33 ~omklädningsrumm -0.24 ~omsorg -0.44 ~ord 0.40 ~ordför 0.52
        ~ork -0.30 ~pandemin -0.39 ~papp -0.59 ~par 0.22 ~part -0.99 ~pass -0.38 ~peng -0.48 ~pension -0.49 ~per -0.26
        ~personal -0.33 ~plan -0.46 ~plat -0.33 ~plats -0.58 ~pojk -0.49 ~polis -0.58 ~politik -0.37 ~prat 0.39
        ~pris -0.61 ~privat -0.90 ~procent -0.40 ~program -0.51 ~projekt -0.83 ~prov 0.48 ~publicer -0.51 ~punkt -0.32
        ~rad 1.15 ~red -0.53 ~region -0.25 ~regional -0.75 ~rekryter -0.44 ~rekt -0.31 ~res -0.28 ~rest -0.50
        ~riktig -0.67 ~ring -0.55 ~ringd 0.20 ~rum 0.44 ~rumm -0.42 ~runt -0.67 ~rut 0.60 ~rutin -0.85 ~räck -0.87
        ~rädd -0.27 ~räk -0.48 ~räkn -0.22 ~rätt -0.56 ~råd -0.24 ~röst -0.23 ~sade 0.45 ~sak -0.26 ~sakn -0.75
        ~saml -0.40 ~samm -0.50 ~samråd -0.37 ~samtidig -0.35 ~samtlig -0.43 ~samverk 1.06 ~sekretess 0.58 ~sen -0.49
        ~sett -0.33 ~sex -0.56 ~sexton -0.56 ~sfi -0.27 ~sid 1.32 ~siffr -0.36 ~sist 0.33 ~sitt -0.23 ~sju -0.57
        ~skick 0.28 ~skift -0.66 ~skog -0.74 ~skol -0.36 ~skratt -0.89 ~skydd -0.23 ~slår -0.73 ~snitt -0.27
        ~soc -0.78 ~socialtjänst -0.72 ~sprid 0.30 ~stab -0.59 ~stan -0.67 ~start -0.23 ~station -0.63
        ~statistik -0.62 ~statsbidrag -0.30 ~stor 0.31 ~studi -0.73 ~styck -0.54 ~styrels 0.93 ~ställ -0.35
        ~stäng 0.48 ~stå 0.26 ~står -0.45 ~stöd -0.30 ~svar -0.38 ~svårt 0.83 ~syns -0.41 ~säg -0.45 ~säga 0.66
        ~såg 0.52 ~sök -0.59 ~tack 0.41 ~tag -0.56 ~tal -1.01 ~tapp -0.24 ~tar -0.28 ~tas -0.52 ~telefon -0.30
        ~termin -0.68 ~tid 0.29 ~tidig -0.30 ~timm -0.37 ~tio -0.33 ~tjej -0.94 ~tjugo 0.28 ~tjänst -0.41 ~tog 0.66
        ~tolv -0.48 ~torsdag -0.87 ~tredj -0.64 ~tredjedel -0.67 ~tror 1.27 ~trossamfund -0.25 ~trot 0.79 ~trygg -0.44
        ~träff 0.21 ~tur -0.45 ~tvärtom -0.23 ~två -0.50 ~tyck -0.74 ~tydlig 0.49 ~tyst 0.85 ~tänk 1.00 ~tåg 1.09
        ~underskötersk -0.20 ~unga -0.31 ~ungefär -0.22 ~uppdrag -0.74 ~uppgift -0.61 ~upphandling -0.40 ~ursäkt 1.08
        ~utanför 0.34 ~utbild -0.87 ~utbildning -0.23 ~ute -0.24 ~utom -0.36 ~utrik -0.35 ~valberedning -0.35
        ~varandr -0.77 ~varann 0.44 ~varav -0.34 ~vardag -0.75 ~varend -0.42 ~varför 0.25 ~varit -0.42 ~varj -0.47
        ~vartann -0.91 ~veck -0.49 ~verksam 0.20 ~veta -0.23 ~viktig -0.31 ~vilj -0.35 ~vilk -0.28 ~visst 1.56
        ~vux -0.64 ~väg -0.58 ~vägg -0.56 ~välj -0.27 ~vänt -0.35 ~våg -0.61 ~våld -0.30 ~vår -0.73 ~vård -0.39
        ~vårdcentral -0.30 ~ägar -0.81 ~äger -0.54 ~äldr -0.41 ~ändr -0.48 ~ändå -0.23 ~ärend -0.58 ~åker -1.24
        ~året -0.26 ~årlig -0.65 ~åtta -0.43 ~öpp -0.48 ~öppn -0.38 ~övning -0.54 ~övrig 0.51
        """
}
