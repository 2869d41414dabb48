/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.53
        cueMost 0.55
        cues 0.54
        decisive 1.34
        decisiveOther -0.20
        frame 0.87
        frameFar -1.32
        frameFarOther 0.22
        frameOther -0.10
        heading 0.69
        headingGuess 0.29
        headingOne 0.94
        headingSure 1.35
        lead 0.85
        leadFramed 1.55
        question 0.76
        questionFar -1.32
        questionOne 1.14
        questionSure 0.97
        """,
        "central-aktor": """
        bias 0.09
        cell -0.13
        comparative -0.09
        early -0.38
        end 0.86
        evaluation -0.15
        first -0.19
        fragment -0.30
        frameCentralAktor 0.68
        frameHindrande -0.10
        frameLansstyrelsen -0.30
        frameNone -0.12
        frameNulage -0.26
        framePadrivande -0.21
        framePrioritering 0.08
        frameSamverkansform 1.77
        frameUtmaning -0.29
        frameUtvecklingsomrade -0.21
        fronted 1.70
        hedged -0.04
        imperative -0.18
        item -0.04
        late -0.61
        later 0.11
        meeting -0.81
        middle -0.47
        modal 0.48
        negation 0.22
        negations -0.12
        next3 0.72
        number -0.24
        plain 0.03
        question -0.38
        quote -0.68
        shortFirst 0.17
        third -0.53
        turn 0.15
        weHave -0.23
        words14 0.08
        words6 -0.12
        wordsMore -0.08
        ~2019 -0.32 ~aldrig 0.35 ~allt -0.09 ~alltid 0.36 ~andr -0.14 ~anmäl -0.09 ~anmälning -0.18 ~annar 0.33
        ~använd -0.34 ~arbet -0.19 ~arbetsgiv 0.10 ~arbetsplats -0.08 ~avtal 0.30 ~bank 0.62 ~bara 0.17
        ~barn -0.12 ~barnmorsk -0.13 ~barnomsorg -0.23 ~begär -0.11 ~beredskap 0.13 ~beslut 0.31 ~beställ -0.09
        ~bestämm 0.18 ~betalt -0.33 ~betyg 0.19 ~bibliotek -0.09 ~bil -0.30 ~bild -0.10 ~bjud -0.19 ~boend -0.12
        ~bord -0.09 ~bruk -0.10 ~bråk 0.56 ~budg -0.12 ~budget -0.28 ~bygg 0.37 ~byggd -0.13 ~båda -0.14
        ~både 0.16 ~bör 0.39 ~dag -0.08 ~del -0.18 ~dela -0.15 ~dessutom -0.18 ~digitalt -0.09 ~dit 0.37 ~dom 0.45
        ~dubbelt -0.08 ~dygn -0.09 ~däremot 0.63 ~därför 0.13 ~därmed 0.63 ~efterfråg -0.10 ~efteråt -0.54
        ~eget -0.15 ~egna -0.20 ~elva -0.10 ~emot -0.16 ~enda 0.32 ~enkät -0.48 ~enlig 0.28 ~fack 0.57
        ~faktiskt -0.17 ~fall -0.17 ~familj -0.17 ~februari -0.08 ~fem -0.11 ~femton -0.09 ~film -0.11 ~finn -0.27
        ~fler -0.14 ~flest 0.19 ~flick -0.10 ~flytt -0.15 ~forskning 0.81 ~fortfar -0.10 ~fram -0.27
        ~framför -0.12 ~fredag -0.14 ~funger -0.18 ~fyll -0.10 ~fyra -0.10 ~fyrtio -0.10 ~färr -0.12 ~fått -0.12
        ~född -0.15 ~förbund -0.10 ~fördel -0.08 ~fördelning -0.11 ~före -0.11 ~förening 0.10 ~förr 0.18
        ~först 0.20 ~förtroendevald 0.38 ~förvänt -0.08 ~föräldr 0.14 ~föräldraledig -0.17 ~gaml 1.15
        ~gemensam -0.33 ~gemensamt -0.50 ~ger -0.13 ~ges -0.16 ~ggr -0.37 ~gjord -0.14 ~glöm 0.67 ~grann -0.08
        ~gymnasi -0.10 ~gäll -0.10 ~gång -0.12 ~går -0.10 ~gått -0.13 ~göra -0.13 ~haft -0.14 ~halv -0.10
        ~hand -0.18 ~handl -0.21 ~handlägg -0.10 ~hans -0.13 ~hela -0.18 ~hell 0.30 ~heltid -0.11 ~hem 0.10
        ~hemtjänst 0.09 ~henn -0.22 ~hinn -0.11 ~hit 0.66 ~hjälp -0.12 ~hopp -0.16 ~hot -0.10 ~hälft 0.35
        ~häls -0.14 ~håll -0.10 ~höst -0.40 ~ifrå -0.10 ~igen 0.44 ~ihop 0.33 ~inbjud 1.01 ~industri -0.26
        ~inga -0.15 ~ingenting 0.18 ~inkomst -0.16 ~inl -0.10 ~inom -0.28 ~jobb -0.12 ~jour -0.16 ~jämn -0.12
        ~jämställd -0.14 ~kall -0.14 ~kill 0.16 ~kolleg -0.12 ~kom -0.22 ~komm -0.15 ~kommun -0.19 ~kommunal 0.36
        ~kontor -0.14 ~kort -0.18 ~kost -0.13 ~krav 0.15 ~kräv -0.15 ~kun -0.09 ~kund -0.16 ~kurs -0.09
        ~kvin -0.08 ~kvinnojour -0.10 ~kväll -0.12 ~känn -0.13 ~kön -0.11 ~lag -0.10 ~led -0.08 ~ligg 0.41
        ~lika -0.12 ~lokal 0.24 ~lst -0.24 ~lägg -0.32 ~lämn -0.09 ~länet -0.41 ~längr -0.09 ~länsstyrels -0.08
        ~lär -0.21 ~lära -0.08 ~läs 0.39 ~låt -0.09 ~lön -0.10 ~mall -0.11 ~mann -0.10 ~med -0.13 ~men 0.29
        ~mest -0.11 ~mil -0.15 ~mindr -0.12 ~minst -0.14 ~minut -0.14 ~männ -0.09 ~mät -0.08 ~mål -0.21
        ~månad -0.09 ~måst 0.29 ~möt -0.17 ~möte -0.30 ~möts -0.27 ~namn -0.11 ~nio -0.11 ~numm -0.13 ~nya -0.14
        ~nämnd -0.08 ~näst 0.14 ~nät -0.12 ~någr -0.11 ~nån -0.22 ~når 0.52 ~oft -0.13 ~olik -0.20 ~omsorg -0.09
        ~ord -0.08 ~ordför -0.27 ~ork -0.13 ~ort 0.22 ~part 0.87 ~pass -0.10 ~peng 0.40 ~pension -0.09 ~per -0.11
        ~personal -0.12 ~plan -0.09 ~plat 0.23 ~polis -0.30 ~politik -0.39 ~prat 0.12 ~pris -0.10 ~program -0.12
        ~projekt -0.09 ~prov -0.10 ~punkt -0.25 ~regional -0.12 ~rekryter 0.40 ~rest -0.13 ~rumm -0.09 ~runt -0.21
        ~rutin -0.09 ~räck -0.14 ~rädd -0.11 ~räkn -0.15 ~rätt -0.17 ~råd 0.28 ~röst -0.15 ~sade -0.16 ~sak -0.09
        ~samm -0.10 ~samråd -0.17 ~samtlig -0.12 ~samverk -0.18 ~satt -0.22 ~schem -0.17 ~sen -0.08 ~ser 0.27
        ~ses -0.34 ~sett 0.20 ~sex -0.11 ~sfi 0.65 ~sid -0.12 ~sist -0.17 ~sitt 0.26 ~sju -0.11 ~själv -0.11
        ~skick -0.45 ~skift -0.13 ~skog -0.23 ~skol -0.16 ~skriv 0.20 ~slut 0.09 ~små -0.29 ~snitt -0.08
        ~soc -0.25 ~socialtjänst -0.34 ~stab -0.13 ~start 0.10 ~statistik -0.09 ~statsbidrag -0.23 ~stockholm 0.25
        ~strategin -0.28 ~studi 0.15 ~styrels -0.10 ~ställ -0.19 ~stå -0.17 ~står -0.14 ~stöd -0.14 ~svar -0.30
        ~säg -0.15 ~säga -0.11 ~säll -0.11 ~sätt 0.31 ~såg -0.20 ~sök -0.11 ~tack -0.10 ~tal -0.08 ~tapp 0.22
        ~tar -0.12 ~tas 0.34 ~termin -0.12 ~tidig 0.26 ~tillbak -0.11 ~timm -0.16 ~tjej 0.09 ~tjugo 0.28
        ~tjänst -0.19 ~torsdag -0.17 ~tre -0.10 ~tror -0.20 ~trossamfund 0.23 ~trygg -0.10 ~tur -0.10 ~två -0.13
        ~tyck -0.13 ~tänk 0.20 ~unga -0.13 ~uppdrag -0.19 ~utbild 0.58 ~utbildning -0.18 ~utrik -0.15
        ~varandr -0.21 ~vardag -0.11 ~varend 0.70 ~varför -0.12 ~varj -0.16 ~veck -0.22 ~verksam -0.09 ~vet -0.13
        ~veta -0.09 ~viktig 0.14 ~vilj 0.52 ~vilk 0.14 ~vis -0.26 ~visa -0.17 ~vux -0.09 ~väg -0.17 ~vägg 0.65
        ~välj -0.16 ~vänt -0.09 ~våld -0.19 ~vår -0.09 ~vård 0.20 ~vårdcentral 0.19 ~ägar 0.58 ~äger 0.59
        ~äldr -0.15 ~ändr -0.14 ~ärend -0.13 ~åker -0.12 ~året -0.09 ~årlig -0.22 ~övning -0.14
        """,
        "hindrande": """
        bias 0.29
        board -0.24
        early -0.40
        end -0.73
        evaluation 0.58
        first 0.11
        fragment -0.14
        frameCentralAktor -0.42
        frameHindrande 1.03
        frameLansstyrelsen -0.35
        frameNone 0.06
        frameNulage -0.14
        framePadrivande -0.05
        framePrioritering -0.40
        frameSamverkansform -0.38
        frameUtmaning 0.26
        frameUtvecklingsomrade -0.28
        fronted -0.08
        hedged -0.18
        imperative -0.34
        item 0.09
        late 0.64
        meeting 0.47
        middle 0.89
        modal 0.11
        negation 0.37
        negations 0.39
        next3 -0.70
        number -0.04
        plain -0.06
        question 0.39
        quote 0.08
        shortFirst -0.04
        third -0.36
        turn 0.13
        words14 0.02
        words6 0.12
        wordsMore 0.08
        ~2019 0.54 ~2020 -0.17 ~adress -0.11 ~aldrig 0.30 ~alla -0.12 ~allt 0.34 ~alltid 0.14 ~anmäl 0.29
        ~anmälning -0.20 ~ann 0.12 ~annar -0.10 ~antal 0.68 ~använd 0.08 ~arbet 0.44 ~arbetsgiv 0.19
        ~arbetsplats -0.11 ~avtal 0.57 ~bank -0.19 ~bara -0.09 ~barn -0.12 ~barnmorsk -0.79 ~barnomsorg -0.11
        ~begär -0.25 ~behöv -0.15 ~beredskap 0.25 ~berätt 0.09 ~beslut 0.27 ~beställ 0.13 ~bestämm -0.20
        ~består 0.25 ~betalt 0.78 ~betyg -0.41 ~bibliotek -0.09 ~bidrag 0.24 ~bil -0.19 ~bild 0.60 ~bjud -0.10
        ~bland -0.22 ~blivit -0.15 ~boend -0.21 ~bolag -0.10 ~bord -0.29 ~bort 0.61 ~bra 0.39 ~bruk -0.27
        ~bråk -0.33 ~budg 0.17 ~budget -0.29 ~buss 0.27 ~bygg -0.10 ~byggd 0.09 ~byt 0.25 ~byts 0.54 ~bättr -0.09
        ~båda -0.43 ~både -0.19 ~bör -0.16 ~börj -0.26 ~chef 0.38 ~dag -0.12 ~decemb 0.94 ~dela 0.10 ~deltag 0.65
        ~dessutom 0.43 ~digitalt -0.44 ~dit 0.48 ~dom 0.12 ~drar 0.69 ~driv -0.16 ~dubbelt -0.16 ~dygn -0.09
        ~däremot -0.41 ~därför 0.86 ~därmed -0.10 ~efterfråg 0.60 ~eftersom 0.45 ~eget -0.11 ~egna -0.28
        ~elev -0.11 ~elva 0.19 ~emot -0.16 ~enda -0.22 ~enkät -0.40 ~ens -0.33 ~ensam 0.39 ~ensamm -0.21
        ~faktiskt 0.17 ~fall -0.32 ~familj 0.26 ~fast 0.12 ~februari 0.79 ~fem 0.29 ~femton -0.31 ~film -0.16
        ~fjorton 0.30 ~fler -0.22 ~flest -0.27 ~flick -0.26 ~flytt 0.44 ~folk 0.34 ~forskning 0.68 ~fortfar -0.31
        ~fram -0.28 ~framför -0.18 ~fredag -0.30 ~fråg 0.16 ~fullmäktig -0.10 ~funger -0.18 ~fyrtio -0.15
        ~färr 0.72 ~får 0.24 ~fått -0.26 ~född -0.17 ~följ -0.11 ~fördel 0.19 ~fördelning -0.29 ~före 0.18
        ~förlor 0.64 ~förr -0.15 ~först -0.12 ~förtroendevald -0.11 ~förvänt -0.10 ~föräldr -0.25
        ~föräldraledig -0.16 ~gaml -1.08 ~gav -0.34 ~gemensam -0.17 ~genom 0.16 ~ges 0.28 ~ggr -0.21 ~gick -0.44
        ~gjord 0.73 ~gjort -0.25 ~glöm -0.14 ~grann 0.42 ~grupp -0.14 ~gymnasi 0.19 ~gäll 0.23 ~gång 0.17
        ~går 0.12 ~gått -0.33 ~gör 0.38 ~haft 0.58 ~hand -0.09 ~handl 0.22 ~handled 0.12 ~handlägg 1.00 ~hela 0.15
        ~hell -0.38 ~helt -0.16 ~heltid 0.10 ~hem -0.33 ~hemm -0.21 ~hemtjänst -0.17 ~henn -0.49 ~hinn 0.76
        ~hjälp 0.73 ~honom 0.18 ~hopp -1.31 ~hot -0.22 ~hundr 0.27 ~hälft -0.14 ~häls -0.30 ~hämt -0.24
        ~häng -0.14 ~håll -0.14 ~hör -0.21 ~höst 0.59 ~ifrå -0.09 ~igen -0.31 ~ihop -0.27 ~inbjud -0.28
        ~industri -0.23 ~information -0.09 ~inga -0.23 ~ingenting 0.32 ~inkomst -0.29 ~inl -0.17 ~inom -0.10
        ~inte 0.25 ~jour -0.27 ~jämn -0.14 ~jämställd 0.31 ~kall -0.16 ~kill -0.33 ~klock 0.23 ~kolleg 0.66
        ~kom -0.23 ~komm 0.28 ~kommun 0.12 ~kommunal 0.66 ~kontor 0.60 ~kort 0.27 ~kost 0.10 ~krav 0.23 ~kräv 0.24
        ~kun -0.09 ~kund 0.18 ~kvar -0.29 ~kvinn -0.18 ~kvinnlig -0.17 ~kvinnojour -0.09 ~kvinnor 0.10 ~känn 0.52
        ~kön 0.14 ~lag 0.73 ~led -0.08 ~lev -0.15 ~ligg -0.33 ~lika -0.18 ~list -0.29 ~lit 0.47 ~lokal 0.12
        ~lst -0.22 ~lägg -0.10 ~läm 0.09 ~lämn -0.14 ~län -0.14 ~länet -0.15 ~läng -0.15 ~längr 0.78 ~lära -0.09
        ~läs -0.29 ~lång 0.21 ~mall 0.30 ~mamm -0.25 ~manlig -0.21 ~mann -0.20 ~med -0.37 ~medlemm 0.56 ~men 0.56
        ~mest -0.32 ~mil 0.47 ~mindr -0.23 ~minst 0.08 ~minut 0.10 ~män -0.12 ~männ -0.26 ~mål -0.24 ~mån 0.13
        ~mång -0.17 ~möt 0.38 ~möte 0.41 ~möts -0.22 ~natt -0.22 ~nio 0.33 ~noll 0.76 ~numer -0.26 ~numm -0.12
        ~nämnd -0.18 ~nära -0.22 ~näst -0.16 ~nät -0.09 ~nätverk -0.49 ~något 0.30 ~någr -0.21 ~ofta 0.08
        ~olik 0.88 ~omklädningsrumm -0.19 ~omsorg -0.29 ~ordför -0.50 ~ork -0.32 ~pandemin -0.12 ~papp -0.26
        ~part -0.22 ~peng -0.25 ~pension -0.11 ~per 0.12 ~person 0.27 ~personal 0.12 ~plat -0.10 ~plats 0.24
        ~pojk -0.27 ~polis 0.60 ~politik 0.08 ~prat -0.20 ~pris 0.31 ~program -0.16 ~projekt 0.57 ~prov -0.11
        ~red 0.19 ~region -0.18 ~rekryter 0.16 ~relation -0.14 ~rest -0.29 ~riktig -0.24 ~ring -0.22 ~ringd -0.23
        ~rit -0.10 ~rumm -0.12 ~runt -0.57 ~rutin -0.30 ~rädd 0.93 ~räk -0.36 ~räkn 0.16 ~råd -0.09 ~röst -0.33
        ~sakn 0.25 ~samråd -0.31 ~samtal 0.19 ~samtlig -0.17 ~samverk 0.80 ~satt -0.09 ~schem -0.92
        ~sekretess 0.77 ~sen -0.12 ~ser 0.10 ~sett -0.15 ~sexton -0.15 ~sid -0.27 ~sitt -0.10 ~skick 0.48
        ~skift 0.30 ~skilln -0.18 ~skog 0.16 ~skriv -0.15 ~skydd -0.16 ~slipp -0.12 ~slut 0.22 ~slår -0.18
        ~snitt -0.11 ~socialtjänst 0.72 ~stab -0.19 ~start -0.26 ~station 0.18 ~statistik 0.24 ~statsbidrag 1.40
        ~stockholm 0.73 ~strategin -0.11 ~studi -0.18 ~styck -0.13 ~styrels -0.21 ~ställ -0.29 ~stäng 0.23
        ~stå 0.37 ~stöd 0.51 ~syns 0.12 ~säg 0.15 ~säga -0.18 ~säll 0.18 ~sätt -0.23 ~såg -0.32 ~söka 0.34
        ~tack 0.24 ~tal -0.18 ~tapp -0.08 ~tar 0.08 ~tas 0.16 ~telefon -0.16 ~tid 0.16 ~tidig -0.19 ~timm 0.22
        ~tio -0.11 ~tjej -0.17 ~tjugo -0.56 ~torsdag -0.11 ~tre 0.17 ~tredj -0.14 ~trossamfund 0.79 ~träff -0.09
        ~tur -0.18 ~tvärtom -0.10 ~två -0.14 ~tänk 0.26 ~underskötersk 0.13 ~unga -0.22 ~uppdrag 0.81
        ~uppgift 0.14 ~upphandling 0.40 ~utanför 0.30 ~utrik -0.18 ~utsatt -0.19 ~valberedning 0.56 ~vanlig 0.16
        ~varandr 0.20 ~varav 0.17 ~varend -0.21 ~varför -0.16 ~varit 0.10 ~veck -0.15 ~vem 0.22 ~verksam -0.10
        ~vet 0.28 ~veta 0.67 ~viktig -0.08 ~vilj -0.55 ~vilk 0.35 ~vill 0.13 ~vis -0.12 ~vux -0.19 ~väg -0.15
        ~vägg -0.36 ~välj 0.16 ~vänd -0.37 ~våg 0.38 ~våld -0.15 ~vår -0.15 ~vårdcentral 0.73 ~ägar -0.10
        ~äldr -0.42 ~ändr 0.51 ~ändå -0.15 ~ärend -0.22 ~åker -0.08 ~önsk 0.35 ~öpp -0.12 ~öppn 0.37 ~övning 0.12
        """,
        "lansstyrelsens-roll": """
        bias -0.48
        board 1.11
        cell -0.07
        comparative -0.10
        early -0.22
        end -0.07
        evaluation -0.06
        fragment -0.05
        frameCentralAktor -0.11
        frameHindrande -0.10
        frameLansstyrelsen 1.97
        frameNone -0.20
        frameNulage -0.15
        framePadrivande -0.12
        framePrioritering -0.16
        frameSamverkansform 0.28
        frameUtmaning -0.15
        frameUtvecklingsomrade 0.56
        fronted -0.15
        imperative 0.96
        item -0.02
        late -0.31
        later -0.07
        meeting -0.20
        middle -0.21
        modal 0.07
        negation 0.06
        negations -0.05
        number -0.17
        plain -0.11
        prose -0.07
        question -0.12
        quote 0.74
        shortFirst 0.07
        third -0.21
        turn 0.06
        weHave -0.09
        words14 -0.02
        words6 0.03
        wordsMore -0.10
        ~barnomsorg -0.11 ~beställ 0.36 ~bestämm 0.21 ~betyg -0.10 ~bidrag 0.22 ~bjud 0.32 ~bråk -0.10 ~bör 0.15
        ~dessutom -0.10 ~däremot -0.10 ~efteråt -0.14 ~elva 0.24 ~enkät 1.18 ~fack -0.08 ~forskning 0.17
        ~färr -0.09 ~följ 0.08 ~fördel 0.32 ~förvänt 0.30 ~ger 0.21 ~ges -0.09 ~ggr -0.11 ~gjord -0.09 ~gör 0.23
        ~hela 0.38 ~hit 0.26 ~häls 0.45 ~höst -0.10 ~ifrå 0.24 ~igen -0.09 ~ihop 0.10 ~kall 0.10 ~kill -0.08
        ~kom 0.27 ~kommunal -0.09 ~kun 0.18 ~kön 0.09 ~led 0.10 ~ligg -0.08 ~lst 1.47 ~lägg 0.23 ~lämn -0.10
        ~län 0.19 ~läng 0.15 ~länsstyrels 0.31 ~med -0.08 ~mil 0.45 ~myndig 0.22 ~mån 0.18 ~någr -0.19 ~når -0.10
        ~peng 0.08 ~plan 0.15 ~pojk -0.08 ~publicer 0.19 ~punkt -0.09 ~region -0.11 ~rest -0.09 ~rumm 0.09
        ~runt -0.08 ~räk 0.33 ~saml 0.23 ~själv 0.13 ~skick 0.91 ~slipp 0.17 ~slut 0.19 ~små 0.16 ~soc -0.08
        ~statsbidrag -0.09 ~säga 0.24 ~tag 0.10 ~tal 0.10 ~tas -0.08 ~tidig 0.20 ~timm -0.09 ~trossamfund 0.09
        ~tur -0.09 ~tänk -0.11 ~utbild -0.11 ~varandr 0.09 ~vilj -0.09 ~visa 0.22 ~ägar -0.10 ~övning 0.25
        """,
        "nulage": """
        bias 0.02
        board -0.12
        cell 0.03
        comparative 0.05
        early 1.95
        end -0.53
        evaluation -0.49
        first 0.15
        fragment 0.02
        frameCentralAktor -0.33
        frameHindrande -0.33
        frameLansstyrelsen -0.23
        frameNone 0.31
        frameNulage 0.72
        framePadrivande -0.33
        framePrioritering -0.12
        frameSamverkansform -0.41
        frameUtmaning -0.26
        frameUtvecklingsomrade -0.33
        fronted -0.19
        hedged -0.33
        imperative -0.15
        item -0.03
        late -0.60
        later -0.04
        meeting -0.29
        middle -0.32
        modal -0.51
        negation -0.15
        negations -0.50
        next3 0.02
        number 0.58
        plain 0.19
        prose 0.06
        question -0.08
        quote -1.05
        shortFirst -0.52
        third -0.15
        turn -0.08
        weHave 0.64
        words14 0.11
        words6 0.16
        wordsMore -0.13
        ~140 0.08 ~2019 0.11 ~2020 0.70 ~adress -0.12 ~alla 0.15 ~alltid 0.17 ~andr -0.08 ~anmäl -0.44
        ~anmälning 0.59 ~ann -0.10 ~anställd 0.42 ~antal -0.32 ~använd -0.20 ~arbet -0.14 ~arbetsplats 0.20
        ~bank -0.21 ~barnmorsk -0.55 ~barnomsorg -0.16 ~begär 0.28 ~behöv -0.12 ~beredskap -0.19 ~beslut -0.11
        ~bestämm -0.14 ~består 0.61 ~besök 0.35 ~betal -0.14 ~betalt -0.17 ~betyg 0.95 ~bibliotek -0.77
        ~bidrag 0.15 ~bil -0.19 ~bild -0.12 ~blivit -0.17 ~boend -0.41 ~bolag 0.08 ~bort -0.27 ~bra -0.13
        ~bråk 0.40 ~budg -0.09 ~budget 0.49 ~buss -0.29 ~bygg -0.20 ~byggd -0.09 ~byt -0.35 ~bättr -0.49
        ~båda -0.09 ~både 0.09 ~börj -0.09 ~chef 0.20 ~dag 0.17 ~decemb -0.10 ~del -0.08 ~deltag -0.14
        ~dessutom -0.23 ~dit -0.22 ~dom -0.21 ~driv 0.24 ~dubbelt -0.77 ~däremot 0.26 ~därför -0.25 ~därmed -0.25
        ~efterfråg -0.08 ~eftersom -0.23 ~efteråt -0.17 ~egen -0.18 ~eget -0.32 ~egna 0.23 ~elev 0.35 ~elva -0.10
        ~emot 0.18 ~enda -0.15 ~enkät -0.14 ~ens 0.27 ~ensam -0.10 ~ensamm -0.28 ~faktiskt -0.11 ~familj -0.27
        ~fast 0.12 ~februari 0.10 ~fem 0.25 ~femton -0.20 ~fick 0.11 ~film -0.99 ~finn -0.17 ~fjorton 0.23
        ~fler 0.20 ~flest 1.03 ~flytt -0.16 ~folk -0.34 ~fortfar -0.12 ~framför 0.18 ~fredag -0.15 ~fråg -0.17
        ~fullmäktig 0.09 ~funger -0.17 ~fyll -0.36 ~fyra 0.48 ~fyrtio 0.51 ~färr 0.10 ~fått -0.14 ~född 0.33
        ~förbund 0.13 ~fördelning 0.61 ~före -0.26 ~förening 0.51 ~företag 0.16 ~förlor -0.51 ~förr 0.14
        ~först 0.11 ~förtroendevald -0.19 ~förvänt -0.54 ~föräldr -0.31 ~gaml -0.21 ~gav -0.14 ~gemensam -0.12
        ~genom -0.74 ~ger -0.46 ~ges 0.85 ~ggr -0.68 ~gick -0.13 ~gjord -0.17 ~gjort -0.09 ~gymnasi -0.99
        ~gång -0.14 ~går -0.13 ~gått 0.53 ~göra -0.25 ~halv -0.09 ~handl 0.13 ~handled -0.08 ~handlägg -0.36
        ~hans -0.30 ~hell -0.08 ~helt 0.28 ~heltid 0.35 ~hem -0.14 ~hemm -0.16 ~hemtjänst -0.36 ~hinn -0.08
        ~hit -0.51 ~hjälp -0.08 ~honom 0.26 ~hopp -0.11 ~hot -0.11 ~hundr -0.12 ~hushåll 0.38 ~hälft 0.26
        ~häls -0.57 ~hämt -0.42 ~häng 0.49 ~håll 0.16 ~hör -0.30 ~höst -0.41 ~igen -0.13 ~ihop -0.13
        ~industri -1.13 ~ing -0.14 ~inga -0.57 ~ingenting -0.16 ~inkomst 0.59 ~inl 0.13 ~inn -0.09 ~inom 0.51
        ~jour -0.40 ~jämn 0.84 ~jämställd 0.32 ~kall -0.09 ~kill 0.38 ~kolleg -0.23 ~kom -0.27 ~komm -0.10
        ~kommunal -0.18 ~kontor 0.42 ~kort -0.12 ~kost -0.13 ~krav 0.16 ~kräv 0.18 ~kun -0.14 ~kust -0.15
        ~kvar -0.26 ~kvin 0.53 ~kvinn 0.23 ~kvinnojour 0.08 ~kvinnor -0.22 ~kväll -0.14 ~känn 0.73 ~kön -0.14
        ~lag -0.44 ~ligg -0.17 ~lika 0.50 ~list -0.33 ~lägg 0.65 ~läm -0.11 ~lämn 0.19 ~länet -0.22 ~läng -0.31
        ~lära -0.11 ~läs -0.28 ~läsa -0.15 ~låt -0.11 ~lön 0.47 ~mall -0.12 ~manlig -0.19 ~mann 0.31 ~med -0.65
        ~medlemm 0.42 ~mest 0.59 ~mil -0.68 ~mindr -0.22 ~minut -0.28 ~män 0.27 ~männ 0.28 ~mät 0.44 ~mål 0.10
        ~mång 0.25 ~möts 0.13 ~namn 0.15 ~natt 0.19 ~nej -0.18 ~ner -0.72 ~nio 0.42 ~noll -0.86 ~numer -0.26
        ~numm -0.27 ~nytt 0.24 ~nämnd 0.16 ~nära 0.49 ~näst 0.26 ~nätverk 0.31 ~någr -0.37 ~når -0.14 ~oft 0.18
        ~ofta 0.34 ~olik -0.11 ~omklädningsrumm -0.27 ~omsorg 0.55 ~ord 0.11 ~ordför 0.56 ~ork 0.73 ~ort -0.16
        ~pandemin 0.38 ~papp -0.21 ~part -0.09 ~peng -0.16 ~pension 0.17 ~per 0.13 ~person -0.12 ~personal -0.23
        ~plan 0.14 ~plat -0.25 ~pojk -0.31 ~polis -0.17 ~politik -0.15 ~praktik -0.10 ~prat -0.19 ~pris 0.10
        ~procent 0.14 ~program 0.43 ~projekt -0.10 ~prov 0.17 ~publicer -0.09 ~punkt 0.44 ~red -0.37 ~region -0.18
        ~regional 0.83 ~rekryter -0.10 ~relation 0.65 ~rest 0.25 ~riktig -0.13 ~ring -0.16 ~rumm 0.50 ~runt 0.22
        ~rutin -1.03 ~rädd 0.28 ~rätt -0.37 ~råd -0.08 ~sade 0.68 ~sakn -0.08 ~saml 0.20 ~samtal 0.31
        ~samtlig 0.42 ~samverk -0.31 ~satt -0.41 ~schem -0.26 ~sekretess -0.42 ~sen 0.44 ~ser -0.25 ~sex 0.45
        ~sexton 0.40 ~sid 0.40 ~siffr -0.09 ~sist -0.10 ~sju 0.10 ~skick -0.16 ~skift 0.30 ~skog -0.27
        ~skriv -0.24 ~skull -0.10 ~skydd -0.26 ~slut -0.18 ~slår -0.26 ~små 0.17 ~snitt 0.57 ~soc -0.24
        ~socialtjänst -0.08 ~stan 0.34 ~start 0.47 ~stockholm -0.33 ~stor -0.23 ~studi -0.22 ~styck 0.22
        ~styrels 0.40 ~ställ -0.19 ~stå -0.29 ~står 0.42 ~stöd -0.09 ~svar 0.29 ~syns -0.11 ~säg -0.11 ~säga -0.14
        ~säll 0.45 ~sätt -0.11 ~såg 0.17 ~söka -0.40 ~tag -0.28 ~tal -0.20 ~tar -0.09 ~tas 0.25 ~telefon -0.29
        ~tid 0.09 ~tillbak 0.09 ~timm 0.26 ~tio 0.20 ~tjej 0.13 ~tjugo 0.28 ~tjänst 0.08 ~tolv 0.42 ~torsdag -0.19
        ~tre 0.17 ~tredj 0.82 ~tredjedel 0.40 ~tror -0.46 ~trossamfund -0.08 ~trygg -0.08 ~träff -0.10 ~tur 0.24
        ~tvärtom 0.82 ~tyck -0.08 ~tänk -0.16 ~unga 0.10 ~ungefär 0.70 ~uppdrag -0.26 ~uppgift 0.09 ~utbild -0.28
        ~utbildning -0.40 ~utom 0.60 ~utrik 0.30 ~utsatt -0.10 ~val 0.48 ~valberedning -0.11 ~vanlig 0.20
        ~varandr -0.08 ~varann 0.25 ~varav 0.28 ~vardag 0.22 ~varend -0.09 ~varit 0.25 ~vartann 0.56 ~veck 0.15
        ~vem -0.17 ~verksam 0.18 ~vet -0.19 ~veta -0.15 ~vilj -0.12 ~vilk -0.38 ~vill -0.09 ~vis -0.11 ~vux 0.39
        ~väg -0.26 ~vägg -0.51 ~välj -0.56 ~vänd 0.63 ~vänt -0.31 ~vår 0.62 ~vård 0.21 ~ägar 0.17 ~äger 0.08
        ~äldr -0.26 ~ändr -0.17 ~ärend 0.15 ~årlig 0.17 ~åtta 0.25 ~övning -0.08
        """,
        "padrivande": """
        bias 0.04
        board -0.20
        cell 0.15
        comparative 0.44
        early -0.55
        end -0.14
        evaluation 0.16
        first 0.06
        fragment 0.19
        frameCentralAktor -0.32
        frameHindrande 0.30
        frameLansstyrelsen -0.26
        frameNone -0.03
        frameNulage -0.06
        framePadrivande 1.02
        framePrioritering -0.40
        frameSamverkansform -0.35
        frameUtmaning -0.09
        frameUtvecklingsomrade -0.27
        fronted 0.13
        hedged -0.44
        imperative -0.26
        item 0.06
        late 1.06
        meeting -0.27
        middle -0.29
        modal -0.09
        negation -0.15
        negations -0.18
        next3 -0.22
        number -0.07
        plain 0.10
        question -0.32
        quote -0.34
        shortFirst 0.18
        third -0.32
        turn -0.11
        weHave -0.50
        words14 -0.05
        wordsMore 0.09
        ~140 0.32 ~2019 -0.30 ~adress -0.14 ~allt -0.17 ~alltid -0.57 ~anmälning 0.14 ~ann -0.24 ~antal 0.27
        ~använd -0.12 ~arbet -0.25 ~arbetsplats -0.14 ~avtal -0.19 ~bank 0.44 ~barnmorsk 0.89 ~barnomsorg -0.37
        ~begär 0.24 ~behöv -0.32 ~beredskap -0.13 ~berätt 0.18 ~beställ -0.10 ~bestämm -0.22 ~består -0.17
        ~besök -0.11 ~betal -0.11 ~betyg -0.18 ~bibliotek 0.18 ~bidrag -0.10 ~bil -0.15 ~bild -0.18 ~bland -0.21
        ~blivit 0.68 ~boend -0.11 ~bolag 0.37 ~bord 0.16 ~bort -0.45 ~bra 0.11 ~bråk -0.19 ~budg 0.48 ~buss -0.24
        ~bygg -0.09 ~byggd 0.49 ~byt -0.13 ~bättr 0.79 ~båda -0.13 ~både -0.12 ~bör -0.08 ~börj 0.41 ~dag -0.23
        ~del -0.14 ~deltag -0.50 ~dessutom -1.05 ~digitalt -0.45 ~dom 0.32 ~driv -0.12 ~dubbelt 0.25 ~dygn -0.19
        ~däremot 0.25 ~därför -0.43 ~därmed -0.14 ~eftersom 0.09 ~eget -0.10 ~egna 0.39 ~enda 0.49 ~enkät -0.20
        ~ens -0.08 ~ensam 0.27 ~ensamm -0.26 ~faktiskt 0.50 ~fall 0.14 ~februari -0.17 ~fick 0.20 ~finn -0.18
        ~fjärd -0.11 ~fler 0.56 ~flest -0.31 ~flick 0.37 ~flytt -0.16 ~folk 0.28 ~forskning -0.24 ~fortfar 0.62
        ~fram -0.12 ~framför -0.09 ~fredag 0.22 ~fråg 0.23 ~fullmäktig -0.09 ~funger 0.32 ~fyra 0.10 ~fyrtio -0.13
        ~fått 0.59 ~följ -0.31 ~förbund 0.44 ~fördel -0.21 ~fördelning -0.14 ~före -0.09 ~förening -0.13
        ~förlor -0.18 ~först -0.16 ~förtroendevald 0.09 ~förvänt -0.17 ~föräldr -0.12 ~gaml -0.18 ~gav 0.85
        ~gemensam -0.12 ~genom -0.12 ~ger 0.40 ~ges -0.41 ~ggr -0.61 ~gick 0.80 ~gjort 0.90 ~grann -0.27
        ~grupp 0.12 ~gymnasi -0.19 ~gäll -0.13 ~gång -0.12 ~går 0.08 ~gått 0.56 ~gör -0.10 ~göra -0.40 ~haft -0.11
        ~hand -0.15 ~handl -0.25 ~handled 0.13 ~handlägg -0.22 ~hans 0.22 ~hell 0.22 ~helt -0.12 ~heltid -0.17
        ~hemtjänst -0.17 ~hinn -0.09 ~hit -0.21 ~honom -0.12 ~hopp 1.03 ~hot -0.16 ~häls -0.43 ~hämt -0.10
        ~händ -0.12 ~häng -0.14 ~håll 0.43 ~hör 0.14 ~höst 0.53 ~ifrå 0.43 ~igen -0.50 ~ihop 0.37 ~inbjud -0.11
        ~industri 1.32 ~inga 0.17 ~ingenting 0.21 ~inkomst -0.14 ~inl -0.10 ~inn -0.21 ~inte -0.16 ~jour 0.59
        ~jämn -0.19 ~jämställd -0.15 ~kall 0.12 ~klock 0.24 ~kolleg 0.16 ~kom 0.26 ~kommun -0.27 ~kontor -0.60
        ~kort -0.10 ~kost 0.23 ~krav 0.22 ~kräv 0.30 ~kun -0.48 ~kund -0.32 ~kurs 0.23 ~kvin -0.11 ~kvinnlig 0.24
        ~kvinnojour 0.18 ~kvinnor 0.64 ~kväll 0.18 ~känn -0.53 ~lag -0.32 ~led -0.15 ~lev 0.18 ~ligg 0.33
        ~lika -0.22 ~list -0.17 ~lit 0.15 ~lägg -0.10 ~läm -0.15 ~lämn -0.13 ~län -0.14 ~länet -0.15 ~längr -0.54
        ~lär -0.09 ~lära -0.17 ~läs 0.39 ~läsa 0.12 ~låt -0.12 ~mall -0.14 ~manlig 0.09 ~mann -0.12 ~med 0.63
        ~medlemm -0.12 ~men -0.14 ~mest 0.14 ~mil -0.11 ~mindr 0.46 ~minst -0.17 ~minut -0.25 ~män -0.13 ~mät 0.08
        ~mål 0.09 ~mån -0.12 ~mång 0.24 ~måst -0.14 ~möte -0.16 ~möts -0.11 ~natt -0.36 ~nej -0.13 ~ner 0.11
        ~nio -0.17 ~noll 0.10 ~numer 0.46 ~numm 0.08 ~nya 0.19 ~nytt -0.21 ~nämnd 0.37 ~nära 0.22 ~näst -0.22
        ~nät -0.71 ~nätverk 0.15 ~något -0.23 ~någr 0.21 ~nån -0.12 ~oft -0.12 ~ofta -0.20 ~olik -0.16
        ~omklädningsrumm 0.55 ~ordför 0.66 ~ork 0.24 ~ort 0.28 ~pandemin 0.10 ~papp 0.13 ~pension -0.14 ~per 0.18
        ~person -0.14 ~personal -0.22 ~plan -0.58 ~plats -0.11 ~pojk 0.17 ~polis 0.14 ~politik -0.41 ~prat 0.15
        ~pris -0.21 ~procent 0.21 ~program -0.14 ~projekt 0.67 ~prov -0.17 ~punkt -0.15 ~red -0.16 ~region 0.34
        ~regional -0.10 ~rekt 0.45 ~rest -0.13 ~riktig 0.23 ~ring 0.37 ~ringd 0.89 ~runt 0.47 ~rädd -0.19
        ~räk -0.58 ~rätt -0.17 ~röst 0.45 ~sade 0.13 ~sak -0.12 ~sakn -0.16 ~samråd -0.08 ~samtal 0.13
        ~samverk -0.13 ~satt 0.50 ~ser 0.08 ~sett -0.08 ~sex -0.08 ~sexton -0.42 ~sfi 0.16 ~sid -0.11 ~siffr 0.26
        ~sist 0.26 ~själv 0.50 ~skick -0.36 ~skilln 0.73 ~skog 0.09 ~skriv 0.27 ~skull -0.20 ~skydd -0.10
        ~slår -0.20 ~snitt -0.10 ~soc 0.23 ~stab 0.10 ~stan -0.11 ~start -0.30 ~station -0.12 ~statsbidrag -0.16
        ~stockholm -0.12 ~stor 0.21 ~strategin -0.45 ~styck 0.27 ~styrels 0.17 ~ställ 0.20 ~stäng -0.13 ~stå -0.41
        ~stöd -0.14 ~svar -0.09 ~syns -0.14 ~säg -0.13 ~säga 0.12 ~säll -0.11 ~såg 0.20 ~sök 0.28 ~söka -0.17
        ~tack -0.17 ~tal 0.25 ~tar -0.29 ~tas -0.15 ~termin 0.28 ~tid -0.14 ~tillbak -0.19 ~timm -0.12 ~tio 0.18
        ~tjej 0.33 ~tjugo -0.15 ~tjänst -0.21 ~tolv 0.21 ~torsdag 0.18 ~tredj -0.15 ~trygg -0.15 ~träff -0.21
        ~tvärtom -0.08 ~två 0.18 ~tyck -0.14 ~tänk -0.24 ~underskötersk -0.09 ~uppgift -0.08 ~upphandling -0.10
        ~utanför -0.10 ~utbild -0.14 ~utbildning 0.31 ~utom -0.18 ~utsatt 0.15 ~valberedning -0.18 ~vanlig -0.11
        ~varav -0.16 ~varend -0.13 ~varför 0.10 ~varit -0.22 ~vartann -0.08 ~veck 0.16 ~vem 0.10 ~vet 0.08
        ~veta -0.13 ~viktig -0.12 ~vilj -0.20 ~vilk 0.31 ~vis 0.69 ~vux -0.16 ~väg 0.19 ~välj -0.18 ~vänd 0.09
        ~vänt -0.13 ~våg 0.35 ~vår -0.14 ~vård -0.10 ~vårdcentral -0.11 ~ägar 0.39 ~äger -0.14 ~äldr 0.43
        ~ändr 0.34 ~ändå -0.09 ~ärend 0.80 ~åker -0.33 ~året 0.09 ~öpp 0.39 ~öppn -0.11 ~övning -0.16
        """,
        "prioritering": """
        bias -0.07
        board -0.17
        cell 0.06
        comparative 0.03
        early -0.52
        end 0.82
        evaluation -0.26
        first 0.07
        fragment 0.20
        frameCentralAktor -0.30
        frameHindrande 0.06
        frameLansstyrelsen -0.30
        frameNone 0.13
        frameNulage -0.13
        framePadrivande -0.09
        framePrioritering 0.56
        frameSamverkansform -0.39
        frameUtmaning -0.21
        frameUtvecklingsomrade -0.47
        fronted -0.57
        hedged 0.09
        imperative 0.33
        late 0.51
        later -0.04
        meeting -1.01
        middle -0.25
        modal -0.04
        negation -0.11
        negations -0.04
        next3 0.18
        number -0.20
        plain -0.19
        question -0.25
        quote 0.31
        shortFirst 0.67
        third 0.40
        turn 0.02
        weHave -0.31
        words14 0.03
        words6 0.70
        wordsMore -0.19
        ~140 -0.14 ~2019 -0.12 ~2020 -0.12 ~adress -0.26 ~aldrig -0.21 ~alla 0.27 ~allt 0.24 ~alltid -0.15
        ~andr 0.53 ~anmälning -0.27 ~ann 0.31 ~annar 0.21 ~anställd -0.14 ~antal -0.13 ~använd -0.10 ~arbet 0.28
        ~arbetsgiv -0.11 ~arbetsplats 0.88 ~avtal -0.29 ~bank -0.53 ~bara 0.15 ~barn 0.40 ~barnmorsk -0.15
        ~barnomsorg 0.84 ~begär -0.11 ~behöv -0.57 ~beredskap 0.55 ~beslut -0.08 ~beställ -0.19 ~bestämm 0.32
        ~består -0.13 ~betalt -0.17 ~betyg -0.26 ~bibliotek -0.11 ~bil 0.64 ~bild -0.19 ~bjud -0.13 ~bland -0.12
        ~blivit -0.14 ~boend 0.30 ~bolag -0.16 ~bord 0.20 ~bra -0.10 ~bruk -0.24 ~bråk -0.15 ~budg -0.13
        ~buss 0.56 ~bygg 0.35 ~byggd -0.19 ~byt -0.65 ~bättr -0.48 ~båda 0.91 ~både 0.32 ~bör -0.33 ~del 0.30
        ~dela 0.51 ~dessutom 0.27 ~digitalt 1.06 ~dit -0.55 ~dom -0.47 ~driv -0.33 ~dubbelt -0.10 ~dygn 0.52
        ~däremot -0.16 ~därför -0.17 ~därmed -0.37 ~efterfråg -0.09 ~eftersom -0.09 ~efteråt -0.18 ~egen -0.19
        ~eget 0.83 ~elva -0.21 ~emot 0.54 ~enkät -0.20 ~enlig -0.12 ~ensam -0.14 ~fack -0.28 ~familj -0.43
        ~fast -0.16 ~februari -0.17 ~fem -0.15 ~fick 0.13 ~film -0.25 ~fler -0.09 ~flest -0.23 ~flick -0.16
        ~folk -0.11 ~forskning -0.33 ~fortfar -0.23 ~fram -0.09 ~framför 0.13 ~fredag -0.10 ~funger 0.08
        ~fyll 0.55 ~fyra -0.18 ~fyrtio -0.34 ~färr 0.13 ~fått -0.12 ~född 0.19 ~följ -0.10 ~förbund -0.41
        ~fördelning 0.21 ~före 0.10 ~förening -0.13 ~förlor -0.15 ~förr 0.13 ~förskol 0.11 ~först 0.14
        ~förtroendevald 0.21 ~föräldr -0.08 ~gaml -0.15 ~gav -0.08 ~gemensamt -0.14 ~ger -0.11 ~ges 0.27 ~ggr 0.61
        ~gjord -0.29 ~gjort -0.10 ~glöm -0.18 ~gymnasi -0.11 ~gäll 0.26 ~gång -0.09 ~går -0.13 ~gått -0.15
        ~göra 0.16 ~haft -0.16 ~hand 0.24 ~handlägg -0.47 ~hans 0.38 ~hell -0.24 ~helt -0.18 ~heltid 0.16
        ~hem -0.10 ~hemtjänst -0.09 ~henn 0.82 ~hinn -0.44 ~hit -0.78 ~hjälp -0.11 ~honom -0.14 ~hopp -0.39
        ~hälft -0.18 ~häls 0.11 ~håll -0.18 ~hör -0.13 ~höst -0.27 ~ifrå -0.26 ~igen 0.12 ~inbjud -0.81
        ~industri -0.19 ~information 0.16 ~ingenting -0.26 ~inkomst -0.09 ~inl 0.23 ~inn 0.13 ~inom -0.09
        ~jour 0.36 ~jämn -0.13 ~jämställd -0.14 ~kill -0.14 ~kolleg -0.12 ~kom -0.16 ~kommunal 0.26 ~kontor 0.20
        ~kort -0.13 ~kost 0.33 ~krav -0.13 ~kräv -0.19 ~kun -0.22 ~kund -0.28 ~kurs 0.20 ~kvar -0.12 ~kvin -0.17
        ~kvinnlig -0.29 ~kvinnojour -0.15 ~kvinnor 0.26 ~kväll 0.32 ~känn -0.49 ~kön -0.16 ~lev 0.21 ~ligg 0.10
        ~lika 0.52 ~list 1.07 ~lokal -0.55 ~lst -0.36 ~lägg -0.96 ~läm -0.32 ~lämn -0.79 ~län 0.40 ~länet 0.17
        ~läng 0.34 ~lär 0.47 ~lära -0.12 ~läs -0.17 ~läsa 0.40 ~låt 0.25 ~mall -0.39 ~mamm -0.13 ~med -0.14
        ~mell -0.50 ~men -0.18 ~mest -0.10 ~mil -0.13 ~mindr 0.24 ~minut -0.18 ~myndig -0.14 ~männ 0.17 ~mån -0.68
        ~mång -0.08 ~måst -0.22 ~möt -0.51 ~möte -0.57 ~natt -0.17 ~nej -0.09 ~ner -0.11 ~nio -0.14 ~numm 0.14
        ~nämnd -0.15 ~nära -0.23 ~nät 0.79 ~någon -0.39 ~något 0.17 ~någr -0.10 ~nån 0.34 ~når -0.17 ~ofta -0.13
        ~omsorg 0.17 ~ord -0.48 ~ordför -0.30 ~ort -0.21 ~part -0.55 ~pass 0.14 ~peng 0.18 ~pension -0.11
        ~per 0.18 ~person -0.35 ~plan -0.13 ~plat -0.18 ~plats -0.31 ~pojk 0.25 ~polis -0.14 ~politik -0.18
        ~prat -0.15 ~pris -0.17 ~procent -0.12 ~program 0.42 ~prov 0.19 ~red 0.26 ~region -0.48 ~regional -0.11
        ~rekt -0.22 ~relation -0.22 ~rest 0.50 ~ring -0.10 ~ringd -0.22 ~rutin -0.33 ~räck -0.12 ~rädd -0.08
        ~räk 0.81 ~rätt 0.43 ~röst 0.13 ~sade -0.19 ~sak 0.18 ~sakn -0.13 ~saml -0.09 ~samråd -0.62 ~samtal -0.11
        ~samverk -0.13 ~satt -0.17 ~schem 1.05 ~ser -0.19 ~sex 0.14 ~sfi -0.12 ~sid 0.17 ~sist -0.10 ~sitt -0.26
        ~sju -0.28 ~själv -0.19 ~skift 0.22 ~skilln -0.15 ~skog -0.23 ~skol 0.23 ~skriv -0.23 ~skydd 0.14
        ~slut -0.12 ~slår 0.09 ~små -0.09 ~stab 0.26 ~stan -0.13 ~start -0.18 ~station -0.08 ~statistik -0.15
        ~stockholm -0.10 ~stor 0.10 ~strategin 0.72 ~studi 0.30 ~styck -0.09 ~stäng -0.20 ~stå 0.59 ~står -0.21
        ~stöd 0.68 ~svar -0.18 ~syns -0.10 ~säg 0.13 ~säll -0.10 ~sätt 0.17 ~såg -0.12 ~tack -0.09 ~tal -0.12
        ~tapp -0.23 ~tas -0.12 ~termin -0.43 ~tidig -0.13 ~tillbak -0.15 ~timm -0.19 ~tio -0.09 ~tjugo -0.12
        ~tjänst -0.62 ~tolv -0.28 ~torsdag -0.09 ~tre -0.14 ~tror 0.38 ~trygg 0.68 ~träff -0.08 ~tvärtom -0.53
        ~tänk 0.48 ~unga 0.51 ~uppdrag -0.17 ~utbild -0.09 ~utbildning -0.10 ~utrik 0.18 ~utsatt 0.12 ~val 0.18
        ~valberedning 0.29 ~vanlig -0.28 ~varandr -0.12 ~vardag -0.12 ~varend 0.43 ~varit -0.12 ~varj 0.41
        ~vem -0.10 ~verksam 0.28 ~vet -0.08 ~veta -0.27 ~viktig 0.39 ~vilj -0.39 ~vilk -0.15 ~vill 0.22 ~vis -0.12
        ~visa 0.15 ~vux 0.36 ~väg 0.25 ~vägg -0.09 ~vänd -0.10 ~vänt -0.29 ~våld 0.15 ~vår -0.26 ~vård 0.16
        ~vårdcentral -0.16 ~ägar -0.19 ~ändr -0.12 ~året -0.10 ~åtta -0.09 ~önsk 0.35 ~öppn -0.10 ~övning 0.17
        """,
        "samverkansform": """
        bias -0.47
        board -0.36
        cell -0.09
        comparative 0.03
        early -0.32
        end 0.60
        evaluation -0.32
        first -0.04
        fragment 0.08
        frameCentralAktor 1.11
        frameHindrande -0.14
        frameLansstyrelsen -0.14
        frameNone -0.14
        frameNulage -0.12
        framePrioritering 0.08
        frameSamverkansform 0.14
        frameUtmaning -0.21
        frameUtvecklingsomrade 0.15
        fronted -0.62
        hedged 0.18
        imperative -0.22
        item -0.14
        late -0.57
        later -0.05
        meeting 1.57
        middle -0.36
        modal 0.15
        negation -0.22
        negations -0.10
        next3 0.41
        number -0.05
        plain -0.02
        question 0.89
        quote -0.21
        shortFirst -0.16
        third 0.28
        turn -0.09
        weHave 0.40
        words14 -0.11
        words6 -0.41
        wordsMore 0.09
        ~2019 0.61 ~2020 -0.09 ~adress 0.62 ~aldrig -0.14 ~alltid -0.13 ~andr -0.13 ~anmäl -0.08 ~anmälning 0.16
        ~använd 0.35 ~arbet -0.09 ~arbetsgiv -0.09 ~avtal -0.10 ~bank -0.25 ~barn -0.12 ~barnomsorg 0.47
        ~behöv 0.21 ~beredskap -0.18 ~berätt -0.10 ~bestämm 0.09 ~består -0.16 ~betalt -0.09 ~betyg -0.14
        ~bibliotek 0.21 ~bidrag -0.17 ~bil -0.16 ~bjud 0.36 ~boend -0.09 ~bolag 0.14 ~bord 0.39 ~bort -0.10
        ~bra -0.14 ~bruk -0.14 ~bråk -0.34 ~budg 0.17 ~budget 0.20 ~buss -0.08 ~bygg -0.34 ~både -0.10 ~bör -0.16
        ~börj -0.18 ~dag 0.10 ~dela -0.35 ~dessutom 0.79 ~dit 0.49 ~dom -0.12 ~dubbelt -0.10 ~dygn 0.24
        ~däremot -0.12 ~därför -0.13 ~därmed -0.30 ~efteråt -0.32 ~egen 0.29 ~egna 0.11 ~elev -0.18 ~elva -0.12
        ~emot -0.12 ~enda -0.21 ~enkät -0.43 ~enlig 0.17 ~ensamm -0.08 ~fack 0.09 ~faktiskt 0.14 ~fall 0.38
        ~familj 0.66 ~fast 0.15 ~februari -0.15 ~fick -0.13 ~film -0.08 ~finn 0.50 ~fjorton -0.14 ~fler 0.17
        ~flest -0.16 ~flick -0.10 ~forskning -0.13 ~fortfar -0.11 ~fram 0.38 ~fredag 0.67 ~fråg -0.15 ~funger 0.39
        ~fyll 0.21 ~fyra 0.12 ~fyrtio 0.33 ~färr -0.09 ~får -0.08 ~förbund 0.39 ~fördelning -0.10 ~förening -0.09
        ~företag 0.42 ~förr -0.19 ~förskol -0.13 ~förtroendevald -0.16 ~föräldr -0.15 ~gaml -0.16 ~gemensam 0.37
        ~gemensamt 0.85 ~genom -0.18 ~ges -0.23 ~ggr 0.69 ~gjort -0.12 ~glöm -0.22 ~grann -0.11 ~gång 0.30
        ~gör -0.13 ~halv -0.12 ~hand 0.45 ~handl 0.47 ~handlägg -0.13 ~hell -0.17 ~hem -0.14 ~henn -0.12
        ~hit -0.15 ~hjälp -0.20 ~honom -0.13 ~hopp -0.16 ~händ -0.08 ~håll -0.14 ~hör -0.12 ~höst 0.22 ~ifrå -0.10
        ~igen 0.14 ~ihop -0.19 ~inbjud -0.11 ~industri 0.38 ~information 0.10 ~inkomst -0.09 ~inl -0.21 ~inom 0.31
        ~jobb 0.09 ~jour 0.14 ~jämställd 0.09 ~kall 0.18 ~kom 0.32 ~komm 0.20 ~kommun 0.39 ~kommunal -0.29
        ~kort 0.44 ~kost -0.16 ~krav -0.12 ~kräv -0.08 ~kun 0.12 ~kust -0.23 ~kvin -0.08 ~kvinn -0.08
        ~kvinnlig -0.17 ~kväll -0.08 ~kön -0.19 ~led -0.17 ~ligg -0.21 ~list -0.23 ~lokal 0.61 ~lst -0.31
        ~läm 0.64 ~länet 0.70 ~längr -0.09 ~lär -0.08 ~läs -0.41 ~lång -0.11 ~mamm -0.09 ~med -0.15 ~mell 0.66
        ~men -0.23 ~mest -0.15 ~mindr -0.11 ~minst 0.29 ~minut 0.51 ~män -0.12 ~mång -0.08 ~möt 0.46 ~möte 0.86
        ~möts 0.72 ~namn 0.16 ~natt -0.08 ~nej 0.29 ~numm 0.60 ~nämnd -0.11 ~näst -0.13 ~nät -0.10 ~nätverk 0.39
        ~någon -0.10 ~något -0.09 ~nån 0.19 ~når -0.34 ~oft -0.09 ~ofta -0.17 ~olik -0.29 ~ordför -0.20 ~part 0.11
        ~pass -0.09 ~plan -0.11 ~plat -0.10 ~plats -0.17 ~pojk -0.09 ~polis 0.77 ~politik 0.50 ~pris 0.32
        ~program -0.10 ~punkt 0.49 ~red 0.25 ~region 0.96 ~rekryter -0.17 ~relation -0.08 ~riktig -0.09 ~runt 0.15
        ~rutin 0.61 ~räck 0.40 ~rädd -0.53 ~räk -0.14 ~råd 0.11 ~sade -0.10 ~samtal -0.22 ~samtlig 0.14
        ~samverk 0.31 ~satt 0.20 ~schem -0.09 ~ser -0.19 ~ses 0.72 ~sfi -0.41 ~sist -0.18 ~sju 0.22 ~skick -0.40
        ~skift -0.11 ~skog 0.26 ~skull -0.09 ~skydd -0.09 ~slipp -0.13 ~slut -0.12 ~slår 0.27 ~små 0.41 ~soc 0.69
        ~socialtjänst 0.36 ~stab -0.08 ~stan -0.09 ~start -0.22 ~statsbidrag -0.35 ~strategin 0.29 ~studi -0.11
        ~styck -0.08 ~styrels -0.09 ~ställ 0.21 ~svar 0.36 ~säga -0.10 ~sök -0.16 ~tack 0.38 ~tal -0.14 ~tas -0.24
        ~termin 0.49 ~tid -0.20 ~tidig -0.23 ~timm -0.19 ~tjej -0.12 ~tjugo -0.53 ~tjänst -0.19 ~torsdag 0.51
        ~tredj -0.25 ~tror -0.10 ~trossamfund -0.67 ~träff 0.38 ~uppdrag -0.15 ~utbild -0.41 ~utbildning -0.19
        ~valberedning -0.17 ~vanlig -0.12 ~varandr 0.08 ~varav -0.09 ~varend -0.45 ~varit 0.27 ~veck 0.15
        ~vem -0.12 ~verksam -0.13 ~vilj -0.30 ~vilk -0.12 ~vis -0.09 ~visa -0.08 ~väg 0.11 ~vägg -0.48 ~välj -0.16
        ~vänd -0.45 ~vård -0.10 ~vårdcentral -0.16 ~ägar -0.47 ~äger -0.29 ~äldr -0.13 ~året 0.27 ~årlig 0.32
        ~öpp 0.18 ~öppn 0.30
        """,
        "utmaning": """
        bias 0.19
        board 0.05
        cell 0.09
        comparative -0.28
        early 0.63
        end -0.76
        evaluation 0.50
        first -0.08
        frameCentralAktor -0.46
        frameHindrande -0.54
        frameLansstyrelsen -0.24
        frameNone 0.17
        frameNulage 0.33
        framePadrivande -0.34
        framePrioritering -0.40
        frameSamverkansform -0.44
        frameUtmaning 1.06
        frameUtvecklingsomrade -0.44
        fronted -0.36
        hedged -0.07
        imperative -0.32
        item 0.11
        late -0.56
        later 0.08
        meeting 0.09
        middle 1.18
        modal -0.35
        negation 0.08
        negations 0.48
        next3 -0.62
        number 0.12
        plain 0.08
        prose -0.02
        question -0.36
        quote 0.26
        shortFirst -0.32
        third 0.39
        turn 0.07
        weHave 0.15
        words14 -0.04
        words6 -0.23
        wordsMore 0.18
        ~2019 -0.44 ~2020 -0.16 ~aldrig -0.13 ~alla -0.16 ~allt -0.30 ~andr -0.15 ~anmäl 0.44 ~anmälning -0.14
        ~annar -0.13 ~antal -0.41 ~arbetsplats -0.65 ~avtal -0.17 ~bank 0.29 ~barn 0.14 ~barnmorsk 0.75
        ~barnomsorg -0.18 ~begär 0.10 ~behöv -0.13 ~beredskap -0.33 ~berätt 0.12 ~beslut -0.17 ~bestämm -0.23
        ~består -0.25 ~besök -0.17 ~betal 0.36 ~betalt -0.21 ~bibliotek 0.71 ~bil 0.19 ~bild 0.13 ~bland 0.11
        ~boend 0.65 ~bolag -0.17 ~bort 0.32 ~bruk 0.14 ~bråk 0.14 ~budg -0.45 ~budget -0.13 ~buss -0.15 ~bygg 0.09
        ~byt 0.29 ~byts -0.29 ~bättr -0.09 ~båda -0.26 ~bör -0.24 ~börj -0.09 ~chef -0.33 ~decemb -0.64 ~del -0.11
        ~dela -0.37 ~deltag 0.22 ~digitalt -0.26 ~dit -0.55 ~dom 0.13 ~drar -0.62 ~driv 0.33 ~dubbelt 0.93
        ~dygn -0.18 ~däremot -0.51 ~därför -0.14 ~därmed 0.44 ~efterfråg -0.19 ~efteråt 0.16 ~egen -0.19
        ~eget -0.17 ~egna -0.12 ~elva 0.16 ~emot -0.15 ~enda -0.09 ~enkät 0.29 ~enlig -0.31 ~ens 0.10 ~ensam -0.13
        ~ensamm 0.56 ~fack -0.13 ~faktiskt -0.37 ~fall 0.17 ~fast -0.10 ~februari -0.22 ~fem -0.17 ~femton 0.83
        ~fick -0.15 ~film 1.37 ~finn 0.16 ~fjorton -0.27 ~fjärd 0.23 ~fler -0.44 ~flest -0.24 ~flick 0.32
        ~flytt 0.25 ~forskning -0.98 ~fortfar 0.39 ~fram 0.42 ~framför 0.27 ~fredag -0.09 ~funger -0.11
        ~fyll -0.22 ~fyra -0.29 ~färr -0.64 ~fått 0.13 ~född -0.16 ~förbund -0.23 ~fördel -0.10 ~fördelning -0.10
        ~före 0.28 ~förening -0.27 ~företag -0.14 ~förlor 0.25 ~först 0.08 ~förtroendevald -0.11 ~förvänt 0.65
        ~föräldr 0.81 ~föräldraledig 0.54 ~gaml 0.31 ~gav -0.09 ~gemensam -0.11 ~genom 0.82 ~ger 0.29 ~ges -0.88
        ~ggr 0.57 ~gjort -0.31 ~grann 0.19 ~grupp 0.11 ~gymnasi 1.02 ~gång 0.09 ~går 0.20 ~gått -0.27 ~gör -0.37
        ~göra 0.73 ~haft -0.20 ~hand -0.09 ~handl -0.16 ~handlägg -0.28 ~hell 0.43 ~helt 0.39 ~hem 0.73 ~hemm 0.59
        ~hemtjänst 0.72 ~hit 0.56 ~hjälp -0.19 ~honom 0.08 ~hopp 0.18 ~hot 0.76 ~hushåll -0.17 ~hälft -0.10
        ~häls 0.89 ~hämt 1.00 ~händ 0.30 ~håll -0.11 ~hör 0.69 ~höst -0.50 ~igen -0.14 ~inbjud 0.18 ~ing 0.19
        ~inga 0.81 ~ingenting -0.11 ~inkomst 0.19 ~inl 0.10 ~inn 0.36 ~inom -0.24 ~jobb 0.34 ~jämn -0.15
        ~jämställd -0.21 ~kall 0.15 ~kill 0.19 ~klock -0.31 ~kolleg -0.28 ~kom 0.13 ~kommun -0.20 ~kommunal -0.94
        ~kontor -0.40 ~kort -0.11 ~kost -0.10 ~krav -0.32 ~kräv -0.20 ~kun -0.19 ~kund -0.40 ~kurs -0.11
        ~kust 0.12 ~kvar 0.83 ~kvin -0.10 ~kvinn 0.16 ~kvinnlig 0.35 ~kvinnojour 0.28 ~kvinnor -0.61 ~känn 0.11
        ~kön 0.10 ~lag 0.35 ~led 0.08 ~lika -0.27 ~lit -0.43 ~lokal -0.19 ~lägg -0.71 ~läm -0.45 ~lämn 0.22
        ~län -0.19 ~länet 0.22 ~läng 0.23 ~lära -0.33 ~läs 0.14 ~lön -0.21 ~mall -0.15 ~mamm 0.65 ~manlig 0.48
        ~mann 0.28 ~mars 0.20 ~med 0.70 ~medlemm -0.61 ~men -0.09 ~mil 0.23 ~mindr 0.11 ~minst 0.17 ~minut 0.31
        ~myndig 0.13 ~män 0.17 ~männ 0.13 ~mät -0.14 ~mål -0.28 ~mån -0.16 ~månad 0.39 ~möte -0.08 ~möts -0.13
        ~namn -0.15 ~natt 0.61 ~nej 0.17 ~ner 0.73 ~nio -0.12 ~noll 0.13 ~numer 0.33 ~numm -0.11 ~nya -0.09
        ~nytt 0.20 ~nät 0.26 ~nätverk -0.19 ~någon 0.09 ~någr 0.78 ~når -0.18 ~oft 0.32 ~ofta 0.12
        ~omklädningsrumm 0.20 ~omsorg -0.08 ~ork -0.76 ~ort 0.09 ~pandemin -0.11 ~papp 0.37 ~part -0.12
        ~peng -0.23 ~pension 0.32 ~per -0.33 ~person -0.10 ~personal 0.35 ~plan -0.11 ~plat 0.29 ~plats 0.16
        ~pojk 0.35 ~polis -0.66 ~politik 0.62 ~praktik 0.30 ~prat 0.33 ~pris -0.27 ~program -0.14 ~projekt -0.85
        ~prov 0.26 ~punkt -0.35 ~region -0.25 ~regional -0.57 ~rekryter -0.12 ~rekt -0.10 ~riktig -0.24 ~ring 0.08
        ~ringd -0.20 ~rit 0.18 ~rumm -0.22 ~runt 0.14 ~rutin 1.10 ~räck -0.14 ~rädd -0.43 ~räk -0.10 ~räkn 0.13
        ~rätt 0.43 ~sade -0.36 ~sak 0.16 ~sakn -0.34 ~saml -0.10 ~samm 0.09 ~samråd 0.75 ~samtal -0.28
        ~samverk -0.52 ~satt 0.36 ~schem 0.23 ~sekretess -0.23 ~ser 0.27 ~sex -0.16 ~sexton 0.42 ~sfi -0.17
        ~sid -0.19 ~siffr -0.11 ~sist 0.31 ~sitt 0.13 ~sju -0.12 ~själv -0.26 ~skick -0.21 ~skift -0.47
        ~skilln -0.26 ~skog 0.20 ~skol 0.08 ~skull -0.22 ~skydd 0.36 ~slipp 0.20 ~slår 0.43 ~små -0.41
        ~snitt -0.11 ~soc -0.27 ~socialtjänst -0.50 ~stab 0.11 ~start -0.22 ~station 0.23 ~statsbidrag -0.67
        ~stockholm -0.30 ~stor 0.19 ~strategin -0.10 ~studi 0.12 ~styck -0.10 ~stäng 0.29 ~står 0.15 ~stöd -0.70
        ~svar 0.10 ~syns 0.34 ~säg 0.32 ~säga 0.25 ~säll -0.18 ~såg 0.39 ~söka 0.30 ~tack -0.24 ~tag 0.40
        ~tal 0.35 ~tapp 0.22 ~tar 0.56 ~telefon 0.65 ~tidig 0.14 ~tillbak 0.53 ~timm 0.13 ~tio -0.15 ~tjugo 0.85
        ~tjänst 0.37 ~tolv -0.16 ~tredj -0.14 ~tredjedel -0.21 ~tror 0.41 ~trossamfund -0.51 ~trygg -0.10
        ~träff 0.15 ~tur 0.16 ~tvärtom -0.16 ~tyck 0.51 ~tänk -0.39 ~underskötersk 0.15 ~ungefär -0.40
        ~uppdrag -0.11 ~upphandling -0.11 ~utbild 0.22 ~utbildning 0.17 ~utom -0.16 ~utrik -0.11 ~utsatt 0.28
        ~val -0.48 ~valberedning -0.14 ~vanlig 0.08 ~varann -0.13 ~varav -0.12 ~vardag 0.09 ~varend -0.25
        ~varför 0.37 ~varit -0.13 ~vartann -0.38 ~vem 0.13 ~verksam -0.17 ~vet 0.15 ~viktig -0.13 ~vilj -0.33
        ~vilk -0.28 ~vis 0.10 ~väg 0.30 ~vägg 0.70 ~välj 0.90 ~vänd 0.11 ~vänt 0.64 ~våg -0.64 ~vår 0.17
        ~vårdcentral -0.48 ~ägar -0.28 ~äldr 0.59 ~ändr -0.24 ~ändå 0.38 ~ärend -0.49 ~åker 0.76 ~året -0.21
        ~önsk -0.30 ~öpp -0.23 ~öppn -0.21 ~övning -0.17
        """,
        "utvecklingsomrade": """
        bias -0.26
        board -0.17
        comparative -0.13
        early -0.27
        end -0.23
        evaluation -0.19
        first -0.10
        frameCentralAktor -0.21
        frameHindrande -0.19
        frameLansstyrelsen -0.16
        frameNone -0.18
        frameNulage -0.21
        framePadrivande 0.13
        framePrioritering 0.74
        frameSamverkansform -0.33
        frameUtmaning -0.16
        frameUtvecklingsomrade 1.04
        fronted -0.22
        hedged 0.72
        imperative 0.13
        item -0.02
        late 0.15
        meeting -0.08
        middle -0.33
        modal 0.13
        negation -0.10
        negations 0.05
        next3 -0.62
        number 0.06
        plain -0.03
        question -0.17
        quote -0.31
        shortFirst -0.09
        third 0.19
        turn -0.16
        weHave -0.15
        words14 -0.03
        words6 -0.27
        wordsMore 0.06
        ~2019 -0.10 ~2020 -0.09 ~allt -0.09 ~alltid 0.25 ~anmäl -0.09 ~annar -0.22 ~använd 0.27 ~arbetsgiv -0.10
        ~arbetsplats -0.09 ~avtal -0.10 ~bank -0.13 ~bara -0.09 ~barnomsorg -0.14 ~behöv 1.03 ~beslut -0.13
        ~besök 0.17 ~betyg -0.13 ~bidrag -0.18 ~bild -0.12 ~bland 0.54 ~bolag -0.10 ~bord -0.23 ~bort -0.08
        ~bruk 0.59 ~bråk -0.10 ~budget 0.13 ~buss -0.10 ~bygg -0.10 ~byggd -0.13 ~byt 0.64 ~bättr 0.40 ~båda -0.14
        ~både -0.12 ~bör 0.43 ~börj 0.17 ~chef -0.11 ~dag 0.22 ~del 0.27 ~dela 0.24 ~dessutom -0.24
        ~digitalt -0.16 ~dom -0.18 ~driv 0.10 ~dubbelt -0.11 ~dygn -0.12 ~däremot -0.15 ~därför -0.13
        ~därmed -0.09 ~efterfråg -0.08 ~efteråt 0.89 ~egen 0.41 ~egna -0.10 ~elva -0.09 ~emot -0.09 ~enda -0.10
        ~ens 0.10 ~ensamm 0.41 ~fack -0.11 ~faktiskt -0.11 ~familj -0.13 ~fast -0.10 ~februari -0.10 ~fem -0.13
        ~fick -0.09 ~flest -0.10 ~flick -0.10 ~forskning -0.34 ~fortfar -0.14 ~framför -0.10 ~fråg -0.14
        ~fullmäktig 0.17 ~funger -0.10 ~fyra -0.10 ~fyrtio -0.10 ~färr -0.10 ~får -0.13 ~fått -0.09 ~född -0.09
        ~följ 0.65 ~förbund -0.17 ~fördelning -0.12 ~företag -0.29 ~förr -0.10 ~förskol 0.20 ~först -0.13
        ~förtroendevald -0.10 ~gaml -0.08 ~gemensam 0.45 ~ggr -0.12 ~gjord -0.13 ~grann -0.10 ~gäll -0.09
        ~gång -0.08 ~gått -0.13 ~haft -0.10 ~halv 0.20 ~hand -0.10 ~handl -0.13 ~handlägg 0.53 ~hela -0.32
        ~helt -0.09 ~heltid -0.15 ~hinn -0.10 ~hit -0.20 ~honom -0.10 ~hopp 0.49 ~hälft -0.09 ~häls -0.10
        ~hör -0.09 ~höst -0.18 ~igen 0.34 ~ihop -0.29 ~inbjud -0.21 ~industri -0.15 ~ingenting -0.11
        ~inkomst -0.08 ~inl 0.13 ~inn -0.10 ~inom -0.08 ~jobb -0.14 ~jour -0.25 ~jämställd -0.13 ~kall -0.08
        ~kill -0.10 ~kom -0.09 ~komm -0.11 ~kommunal -0.12 ~kontor -0.10 ~kost -0.12 ~krav -0.15 ~kräv -0.12
        ~kun 0.73 ~kund 0.99 ~kurs -0.12 ~kust 0.44 ~kvin 0.09 ~kvinnojour -0.09 ~kvinnor -0.11 ~känn -0.14
        ~kön 0.31 ~lag -0.16 ~led 0.27 ~lev -0.09 ~ligg -0.12 ~lika -0.10 ~list -0.11 ~lokal -0.18 ~lst -0.20
        ~lägg 1.03 ~läm 0.32 ~lämn 0.69 ~länet -0.13 ~lär -0.08 ~lära 0.95 ~läs 0.16 ~läsa -0.09 ~låt 0.14
        ~lön -0.08 ~mall 0.57 ~med -0.15 ~mell -0.12 ~men -0.13 ~mest -0.10 ~mil -0.09 ~mindr -0.09 ~minst -0.15
        ~minut -0.10 ~mät -0.11 ~mål 0.62 ~mån 0.62 ~månad -0.14 ~måst 0.17 ~möt -0.14 ~möte -0.11 ~natt -0.09
        ~ner -0.10 ~nio -0.11 ~numm -0.27 ~näst 0.23 ~någon 0.55 ~någr -0.08 ~nån -0.12 ~når 0.26 ~omsorg -0.11
        ~ord 0.57 ~ork -0.10 ~ort -0.14 ~papp 0.11 ~part -0.13 ~per -0.12 ~person 0.54 ~personal 0.19 ~plan 0.76
        ~plat 0.20 ~plats 0.32 ~polis -0.21 ~politik -0.08 ~prat -0.10 ~program -0.19 ~projekt -0.12 ~prov -0.10
        ~punkt -0.12 ~red -0.10 ~region -0.29 ~regional -0.09 ~rekryter -0.08 ~rest -0.10 ~riktig 0.57 ~rit 0.16
        ~runt -0.15 ~rutin -0.24 ~rädd -0.15 ~räk 0.11 ~räkn -0.11 ~rätt -0.09 ~röst -0.09 ~sade -0.13 ~sakn 0.65
        ~samm 0.10 ~samråd 0.31 ~samtlig -0.14 ~samverk -0.08 ~satt -0.09 ~schem -0.11 ~ser -0.10 ~sett 0.13
        ~sex -0.14 ~sid 0.13 ~sitt -0.14 ~sju 0.14 ~skick -0.17 ~skift -0.12 ~skog -0.08 ~skol 0.14 ~skriv 0.19
        ~skull 0.47 ~skydd 0.24 ~slipp 0.13 ~slut -0.10 ~slår -0.12 ~små 0.16 ~soc -0.19 ~socialtjänst -0.23
        ~stab -0.13 ~start 0.56 ~statistik -0.11 ~stor -0.09 ~strategin -0.12 ~styrels -0.09 ~ställ 0.12
        ~stöd -0.11 ~svar -0.08 ~säg -0.11 ~sätt -0.16 ~sök -0.10 ~tar -0.08 ~tas -0.10 ~termin -0.11 ~tid 0.16
        ~tjej -0.09 ~tjugo -0.11 ~tjänst 0.52 ~tre -0.13 ~tredj -0.12 ~tror -0.11 ~trygg -0.16 ~träff -0.10
        ~tur -0.10 ~tvärtom 0.20 ~tyck -0.08 ~tänk -0.17 ~uppdrag -0.15 ~utbild 0.16 ~utbildning 0.29 ~utrik -0.10
        ~utsatt -0.12 ~valberedning -0.11 ~vanlig 0.14 ~varandr -0.11 ~vardag -0.09 ~varend -0.08 ~varj -0.12
        ~vem -0.09 ~verksam 0.12 ~vilj 1.22 ~vill -0.16 ~vis -0.11 ~vux -0.12 ~väg -0.24 ~välj -0.11 ~vänt 0.27
        ~vård -0.21 ~ägar -0.15 ~äldr -0.11 ~ändr -0.10 ~ärend -0.17 ~åker -0.14 ~önsk -0.25 ~öpp -0.09
        ~öppn -0.11
        """,
    ]
}
