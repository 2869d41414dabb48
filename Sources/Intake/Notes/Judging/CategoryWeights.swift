/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.53
        cueMost 0.53
        cues 0.53
        decisive 1.33
        decisiveOther -0.20
        frame 0.88
        frameFar -1.30
        frameFarOther 0.22
        frameOther -0.11
        heading 0.68
        headingGuess 0.37
        headingOne 0.95
        headingSure 1.37
        lead 0.83
        leadFramed 1.47
        question 0.82
        questionFar -1.30
        questionOne 1.20
        questionSure 0.96
        """,
        "central-aktor": """
        bias 0.07
        board -0.03
        cell -0.11
        comparative -0.16
        early -0.37
        end 0.83
        evaluation -0.15
        first -0.17
        fragment -0.31
        frameCentralAktor 0.70
        frameHindrande -0.09
        frameLansstyrelsen -0.28
        frameNone -0.12
        frameNulage -0.24
        framePadrivande -0.18
        framePrioritering 0.07
        frameSamverkansform 1.75
        frameUtmaning -0.29
        frameUtvecklingsomrade -0.21
        fronted 1.50
        hedged -0.04
        imperative -0.24
        item -0.03
        late -0.60
        later 0.09
        meeting -0.79
        middle -0.46
        modal 0.53
        negation 0.22
        negations -0.12
        next3 0.57
        number -0.23
        plain 0.03
        question -0.37
        quote -0.66
        shortFirst 0.19
        third -0.52
        turn 0.13
        weHave -0.21
        words14 0.08
        words6 -0.11
        wordsMore -0.08
        ~2019 -0.29 ~adress -0.09 ~aldrig 0.36 ~allt -0.10 ~alltid 0.37 ~andr -0.15 ~anmäl -0.09 ~anmälning -0.18
        ~annar 0.32 ~använd -0.32 ~arbet -0.17 ~arbetsgiv 0.11 ~avtal 0.32 ~bank 0.62 ~bara 0.18 ~barn -0.12
        ~barnmorsk -0.13 ~barnomsorg -0.21 ~begär -0.11 ~beredskap 0.15 ~beslut 0.31 ~beställ -0.09 ~bestämm 0.16
        ~betalt -0.25 ~betyg 0.18 ~bibliotek -0.09 ~bidrag -0.09 ~bil -0.29 ~bild -0.09 ~bjud -0.18 ~boend -0.11
        ~bord -0.10 ~bruk -0.10 ~bråk 0.55 ~budg -0.12 ~budget -0.29 ~bygg 0.52 ~byggd -0.12 ~byt -0.08
        ~båda -0.13 ~både 0.39 ~bör 0.44 ~del -0.17 ~dela -0.14 ~dessutom -0.17 ~dit 0.38 ~dom 0.48 ~dygn -0.09
        ~däremot 0.64 ~därför 0.36 ~därmed 0.63 ~efteråt -0.53 ~eget -0.15 ~egna -0.18 ~elva -0.10 ~emot -0.16
        ~enda 0.32 ~enkät -0.46 ~enlig 0.29 ~ensam -0.08 ~fack 0.56 ~faktiskt -0.16 ~fall -0.17 ~familj -0.17
        ~fem -0.11 ~femton -0.11 ~film -0.10 ~finn -0.27 ~fler -0.27 ~flest 0.20 ~flytt -0.14 ~forskning 0.84
        ~fortfar -0.09 ~fram -0.25 ~framför -0.16 ~fredag -0.13 ~funger -0.18 ~fyll -0.11 ~fyra -0.10
        ~fyrtio -0.10 ~färr -0.11 ~fått -0.11 ~född -0.16 ~följ -0.12 ~förbund -0.13 ~fördelning -0.20 ~före -0.13
        ~förening 0.11 ~förr 0.19 ~först 0.17 ~förtroendevald 0.40 ~föräldr 0.14 ~föräldraledig -0.17 ~gaml 1.16
        ~gemensam -0.36 ~gemensamt -0.50 ~ger -0.12 ~ges -0.20 ~ggr -0.37 ~gjord -0.13 ~glöm 0.70 ~grann -0.08
        ~gymnasi -0.12 ~gäll -0.11 ~gång -0.12 ~går -0.11 ~gått -0.13 ~göra -0.11 ~haft -0.14 ~halv -0.09
        ~hand -0.17 ~handl -0.21 ~handlägg -0.13 ~hans -0.13 ~hela -0.17 ~hell 0.30 ~heltid -0.11 ~hem 0.09
        ~hemtjänst 0.09 ~henn -0.22 ~hinn -0.11 ~hit 0.67 ~hjälp -0.12 ~hopp -0.28 ~hot -0.09 ~hälft 0.40
        ~häls -0.14 ~håll -0.12 ~hör 0.08 ~höst -0.37 ~ifrå -0.10 ~igen 0.40 ~ihop 0.35 ~inbjud 1.02
        ~industri -0.24 ~inga -0.15 ~ingenting 0.13 ~inkomst -0.15 ~inl -0.10 ~inn -0.10 ~inom -0.30 ~jobb -0.12
        ~jour -0.16 ~jämn -0.12 ~jämställd -0.14 ~kall -0.14 ~kill 0.18 ~kolleg -0.10 ~kom -0.21 ~komm -0.14
        ~kommun -0.17 ~kommunal 0.25 ~kontor -0.10 ~kort -0.18 ~kost -0.13 ~krav 0.16 ~kräv -0.14 ~kun -0.09
        ~kund -0.16 ~kurs -0.09 ~kvin -0.08 ~kvinnojour -0.10 ~kväll -0.11 ~känn -0.12 ~kön -0.14 ~lag -0.09
        ~led -0.10 ~ligg 0.42 ~lika -0.12 ~lokal 0.21 ~lst -0.25 ~lägg -0.32 ~läm -0.11 ~lämn -0.09 ~länet -0.40
        ~lär -0.21 ~läs 0.40 ~låt -0.08 ~lön -0.11 ~mall -0.19 ~mamm -0.08 ~mann -0.10 ~med -0.11 ~men 0.29
        ~mest -0.10 ~mil -0.15 ~mindr -0.10 ~minst -0.15 ~minut -0.15 ~myndig -0.20 ~männ -0.09 ~mät -0.08
        ~mål -0.19 ~månad -0.09 ~måst 0.31 ~möt -0.16 ~möte -0.30 ~möts -0.27 ~namn -0.11 ~nio -0.10 ~noll -0.08
        ~numm -0.29 ~nya -0.14 ~nämnd -0.08 ~näst 0.11 ~nät -0.11 ~någr -0.11 ~nån -0.22 ~når 0.53 ~oft -0.16
        ~olik -0.20 ~ord -0.18 ~ordför -0.27 ~ork -0.13 ~ort 0.22 ~part 0.89 ~pass -0.10 ~peng 0.39 ~per -0.11
        ~personal -0.11 ~plan -0.09 ~plat 0.24 ~polis -0.29 ~politik -0.39 ~praktik -0.13 ~prat 0.14 ~pris -0.10
        ~program -0.11 ~projekt -0.10 ~prov -0.10 ~punkt -0.25 ~red -0.09 ~regional -0.11 ~rekryter 0.40
        ~rest -0.28 ~rumm -0.09 ~runt -0.20 ~rutin -0.12 ~räck -0.14 ~rädd -0.11 ~räkn -0.13 ~rätt -0.15 ~råd 0.29
        ~röst -0.15 ~sade -0.19 ~sak -0.10 ~samm -0.09 ~samråd -0.18 ~samtlig -0.14 ~samverk -0.17 ~satt -0.21
        ~schem -0.17 ~ser 0.28 ~ses -0.33 ~sett 0.22 ~sex -0.11 ~sfi 0.67 ~sid -0.12 ~sist -0.18 ~sitt 0.28
        ~sju -0.12 ~själv -0.10 ~skick -0.43 ~skift -0.13 ~skog -0.23 ~skol -0.15 ~skriv 0.23 ~slut 0.09
        ~små -0.28 ~soc -0.26 ~socialtjänst -0.35 ~stab -0.29 ~start 0.11 ~station -0.09 ~statistik -0.09
        ~statsbidrag -0.23 ~stockholm 0.28 ~stor -0.15 ~strategin -0.29 ~studi 0.15 ~styrels -0.08 ~ställ -0.19
        ~stå -0.17 ~står -0.13 ~stöd -0.13 ~svar -0.29 ~säg -0.15 ~säga -0.12 ~säll -0.11 ~sätt 0.31 ~såg -0.18
        ~sök -0.11 ~söka -0.09 ~tack -0.10 ~tapp 0.22 ~tar -0.12 ~tas 0.36 ~termin -0.12 ~tidig 0.27
        ~tillbak -0.10 ~timm -0.17 ~tjej 0.10 ~tjugo 0.29 ~tjänst -0.22 ~torsdag -0.15 ~tre -0.11 ~tror -0.19
        ~trossamfund 0.28 ~trygg -0.10 ~tur -0.10 ~två -0.13 ~tyck -0.12 ~tänk 0.21 ~unga -0.13 ~uppdrag -0.27
        ~utanför -0.27 ~utbild 0.61 ~utbildning -0.20 ~utrik -0.17 ~varandr -0.34 ~vardag -0.12 ~varend 0.72
        ~varför -0.11 ~varj -0.15 ~veck -0.22 ~verksam -0.08 ~vet -0.13 ~viktig 0.14 ~vilj 0.55 ~vilk 0.18
        ~vis -0.24 ~visa -0.17 ~väg -0.13 ~vägg 0.66 ~välj -0.16 ~vänt -0.09 ~våld -0.19 ~vår -0.09 ~vård 0.21
        ~vårdcentral 0.19 ~ägar 0.61 ~äger 0.67 ~äldr -0.16 ~ändr -0.12 ~ärend -0.11 ~åker -0.13 ~året -0.09
        ~årlig -0.21 ~övning -0.15
        """,
        "hindrande": """
        bias 0.29
        board -0.29
        comparative -0.08
        early -0.44
        end -0.83
        evaluation 0.58
        first 0.10
        fragment -0.11
        frameCentralAktor -0.43
        frameHindrande 0.96
        frameLansstyrelsen -0.34
        frameNone 0.08
        frameNulage -0.07
        framePadrivande -0.31
        framePrioritering -0.37
        frameSamverkansform -0.38
        frameUtmaning 0.30
        frameUtvecklingsomrade -0.28
        fronted 0.28
        hedged -0.18
        imperative -0.37
        item 0.09
        late 0.70
        meeting 0.43
        middle 1.04
        modal 0.10
        negation 0.35
        negations 0.53
        next3 -0.77
        plain -0.07
        prose 0.04
        question 0.36
        quote 0.14
        shortFirst 0.11
        third -0.43
        weHave -0.08
        words6 0.11
        wordsMore 0.09
        ~2019 0.44 ~2020 -0.24 ~adress -0.11 ~aldrig 0.36 ~alla -0.12 ~allt 0.31 ~alltid 0.16 ~anmäl 0.31
        ~anmälning -0.16 ~ann 0.19 ~annar -0.12 ~antal 0.68 ~arbet 0.31 ~arbetsgiv 0.20 ~arbetsplats -0.09
        ~avtal 0.52 ~bank -0.17 ~bara -0.10 ~barnmorsk -0.84 ~barnomsorg -0.14 ~begär -0.25 ~behöv -0.14
        ~beredskap 0.26 ~berätt 0.13 ~beslut 0.68 ~beställ 0.13 ~bestämm -0.17 ~består 0.25 ~betalt 0.54
        ~betyg -0.40 ~bidrag 0.42 ~bil -0.20 ~bild 0.63 ~bjud -0.10 ~bland -0.22 ~blivit -0.15 ~boend -0.23
        ~bolag -0.10 ~bord -0.30 ~bort 0.65 ~bra 0.40 ~bruk -0.28 ~bråk -0.37 ~budg 0.16 ~budget 0.09 ~buss 0.28
        ~bygg -0.10 ~byt 0.16 ~byts 0.53 ~båda -0.46 ~både -0.27 ~bör -0.26 ~börj -0.29 ~chef 0.33 ~dag -0.12
        ~decemb 0.96 ~del -0.10 ~deltag 0.41 ~dessutom 0.39 ~digitalt -0.54 ~dit 0.50 ~dom 0.11 ~drar 0.69
        ~driv -0.19 ~dubbelt -0.15 ~dygn -0.10 ~däremot -0.43 ~därför 0.80 ~därmed 0.11 ~efterfråg 0.51
        ~eftersom 0.62 ~efteråt 0.18 ~egen -0.09 ~eget -0.11 ~egna -0.29 ~elev -0.11 ~emot -0.16 ~enda -0.24
        ~enkät -0.38 ~enlig -0.09 ~ens -0.30 ~ensam 0.61 ~ensamm -0.21 ~erfaren -0.25 ~faktiskt 0.20 ~fall -0.32
        ~familj 0.23 ~fast 0.11 ~februari 0.67 ~fem 0.27 ~femton -0.35 ~fick -0.15 ~film -0.25 ~finn -0.12
        ~fjorton 0.34 ~fjärd 0.09 ~fler -0.25 ~flest -0.31 ~flick -0.31 ~flytt 0.47 ~folk 0.29 ~forskning 0.71
        ~fortfar -0.31 ~fram -0.28 ~framför -0.40 ~fredag -0.51 ~fråg 0.21 ~fullmäktig -0.10 ~funger -0.18
        ~fyll 0.41 ~fyrtio -0.18 ~färr 0.77 ~får 0.18 ~fått -0.25 ~född -0.26 ~följ -0.12 ~förbund -0.16
        ~fördel 0.17 ~fördelning -0.48 ~före 0.11 ~förening 0.20 ~förlor 0.59 ~förr -0.14 ~först -0.11
        ~förtroendevald -0.12 ~förvänt -0.10 ~föräldr -0.23 ~föräldraledig -0.17 ~gaml -1.07 ~gav -0.31
        ~gemensam -0.19 ~genom 0.15 ~ggr -0.20 ~gick -0.48 ~gjord 0.74 ~gjort -0.28 ~glöm -0.13 ~grann 0.44
        ~grupp -0.29 ~gymnasi 0.20 ~gäll 0.24 ~gång 0.10 ~går 0.13 ~gått -0.33 ~gör 0.43 ~haft 0.60 ~hand -0.10
        ~handl 0.22 ~handled 0.15 ~handlägg 0.83 ~hela 0.17 ~hell -0.38 ~helt -0.21 ~heltid 0.09 ~hem -0.40
        ~hemm -0.31 ~hemtjänst -0.16 ~henn -0.49 ~hinn 0.72 ~hjälp 0.72 ~honom 0.14 ~hopp -1.38 ~hot -0.22
        ~hundr 0.28 ~hälft -0.15 ~häls -0.37 ~hämt -0.24 ~häng -0.13 ~håll -0.20 ~hör -0.24 ~höst 0.56 ~igen -0.22
        ~ihop -0.24 ~inbjud -0.27 ~industri -0.44 ~inga -0.22 ~ingenting 0.94 ~inkomst -0.29 ~inl -0.19 ~inn 0.13
        ~inte 0.26 ~jour -0.31 ~jämn -0.12 ~jämställd 0.32 ~kall -0.14 ~kill -0.33 ~klock 0.21 ~kolleg 0.60
        ~kom -0.21 ~komm 0.19 ~kommun 0.11 ~kommunal 0.63 ~kontor 0.37 ~kort 0.27 ~krav 0.24 ~kräv 0.24 ~kun -0.12
        ~kund 0.23 ~kvar -0.30 ~kvinn -0.22 ~kvinnlig -0.30 ~kvinnojour -0.10 ~kvinnor 0.13 ~känn 0.30 ~kön 0.15
        ~lag 0.53 ~lev -0.16 ~ligg -0.35 ~lika -0.29 ~list -0.30 ~lit 0.48 ~lokal 0.13 ~lst -0.22 ~lägg -0.15
        ~läm 0.13 ~lämn -0.15 ~län -0.13 ~länet -0.15 ~läng -0.15 ~längr 0.71 ~lär 0.36 ~lära -0.08 ~läs -0.28
        ~lång 0.23 ~mall 0.27 ~mamm -0.26 ~manlig -0.23 ~mann -0.18 ~med -0.49 ~medlemm 0.55 ~mell 0.10 ~men 0.57
        ~mest -0.31 ~mil 0.45 ~mindr -0.20 ~minst 0.10 ~minut 0.33 ~män -0.15 ~männ -0.29 ~mät -0.11 ~mål -0.27
        ~mån 0.12 ~mång -0.17 ~möt 0.40 ~möte 0.44 ~möts -0.21 ~natt -0.23 ~nej 0.09 ~nio 0.31 ~noll 0.69
        ~numer -0.28 ~numm -0.14 ~nytt -0.10 ~nära -0.19 ~näst -0.16 ~nätverk -0.49 ~någon 0.15 ~något 0.27
        ~någr -0.19 ~oft -0.23 ~ofta 0.09 ~olik 0.89 ~omklädningsrumm -0.34 ~omsorg -0.26 ~ord -0.15 ~ordför -0.24
        ~ork -0.30 ~pandemin -0.12 ~papp -0.27 ~part -0.21 ~peng -0.23 ~pension -0.10 ~person 0.27 ~plan 0.10
        ~plat -0.09 ~plats 0.17 ~pojk -0.26 ~polis 0.57 ~politik 0.38 ~praktik 0.15 ~prat -0.21 ~pris 0.30
        ~procent 0.08 ~program -0.16 ~projekt 0.46 ~prov -0.20 ~punkt -0.13 ~red 0.18 ~region -0.18
        ~relation -0.16 ~rest -0.30 ~riktig -0.19 ~ring -0.21 ~ringd -0.23 ~rit -0.10 ~rumm -0.11 ~runt -0.55
        ~rutin -0.33 ~rädd 0.92 ~räk -0.35 ~räkn 0.17 ~råd -0.14 ~röst -0.30 ~sade 0.43 ~sak -0.09 ~sakn 0.19
        ~samråd -0.40 ~samtal 0.21 ~samtlig -0.41 ~samverk 0.80 ~satt -0.09 ~schem -0.90 ~sekretess 0.72
        ~sen -0.12 ~sett -0.16 ~sexton -0.14 ~sid -0.30 ~sist 0.09 ~sitt -0.13 ~skick 0.47 ~skift 0.28
        ~skilln -0.22 ~skog 0.17 ~skriv -0.17 ~skydd -0.18 ~slipp -0.14 ~slut 0.17 ~slår -0.20 ~snitt -0.09
        ~socialtjänst 0.74 ~stab -0.22 ~start -0.30 ~station 0.34 ~statistik 0.25 ~statsbidrag 1.43
        ~stockholm 0.75 ~strategin -0.10 ~studi -0.17 ~styck -0.13 ~styrels -0.22 ~ställ -0.29 ~stäng 0.22
        ~stå 0.39 ~stöd 0.54 ~svar -0.09 ~syns 0.31 ~säg 0.14 ~säga -0.14 ~säll 0.20 ~sätt -0.22 ~såg -0.31
        ~söka 0.39 ~tack 0.21 ~tal -0.16 ~tas 0.11 ~telefon -0.16 ~tid 0.14 ~tidig -0.27 ~timm 0.22 ~tio -0.09
        ~tjej -0.15 ~tjugo -0.59 ~tjänst 0.48 ~torsdag -0.10 ~tre 0.16 ~tredj -0.14 ~trossamfund 0.76 ~träff -0.08
        ~tur -0.15 ~tvärtom -0.08 ~två -0.17 ~tänk 0.24 ~underskötersk 0.13 ~unga -0.30 ~uppdrag 0.77
        ~uppgift 0.09 ~upphandling 0.41 ~utanför 0.20 ~utbild -0.10 ~utrik -0.27 ~utsatt -0.19 ~valberedning 0.57
        ~vanlig 0.14 ~varandr 0.32 ~varav 0.17 ~varend -0.19 ~varför -0.31 ~varit 0.10 ~varj -0.09 ~veck -0.13
        ~vem 0.17 ~verksam -0.12 ~vet 0.24 ~veta 0.67 ~vilj -0.55 ~vilk 0.35 ~vill 0.12 ~vis -0.12 ~vux -0.19
        ~vägg -0.40 ~välj 0.12 ~vänd -0.35 ~vänt -0.11 ~våg 0.39 ~våld -0.20 ~vår -0.16 ~vårdcentral 0.70
        ~ägar -0.12 ~äger -0.17 ~äldr -0.48 ~ändr 0.43 ~ändå -0.14 ~ärend -0.23 ~åker 0.18 ~året -0.09 ~önsk 0.32
        ~öpp -0.09 ~öppn 0.29 ~övning 0.18
        """,
        "lansstyrelsens-roll": """
        bias -0.46
        board 1.20
        cell -0.07
        comparative 0.10
        early -0.24
        end 0.24
        evaluation -0.07
        fragment -0.07
        frameCentralAktor -0.13
        frameHindrande -0.11
        frameLansstyrelsen 1.89
        frameNone -0.13
        frameNulage -0.14
        framePadrivande -0.13
        framePrioritering -0.19
        frameSamverkansform 0.28
        frameUtmaning -0.16
        frameUtvecklingsomrade 0.55
        fronted -0.17
        hedged -0.02
        imperative 1.18
        item -0.04
        late -0.33
        later -0.06
        meeting -0.24
        middle -0.24
        modal 0.06
        negation 0.06
        negations -0.06
        next3 0.54
        number -0.17
        plain -0.12
        prose -0.09
        question -0.14
        quote 0.69
        shortFirst 0.05
        third -0.22
        turn 0.13
        weHave -0.09
        words14 -0.02
        wordsMore -0.12
        ~barnomsorg -0.13 ~beslut -0.12 ~beställ 0.38 ~betyg -0.10 ~bidrag 0.22 ~bil -0.13 ~bjud 0.33 ~bråk -0.10
        ~budget -0.09 ~bygg -0.10 ~bör 0.12 ~dessutom -0.09 ~digitalt -0.08 ~dom -0.08 ~dubbelt -0.08
        ~däremot -0.11 ~efteråt -0.20 ~elva 0.21 ~enkät 1.18 ~fack -0.09 ~fler 0.41 ~forskning 0.14 ~färr -0.11
        ~fördel 0.30 ~förvänt 0.28 ~gaml -0.10 ~ger 0.22 ~ges -0.12 ~ggr -0.12 ~gjord -0.10 ~gör 0.29 ~hela 0.37
        ~hit 0.23 ~hopp -0.10 ~häls 0.40 ~håll 0.17 ~höst -0.11 ~ifrå 0.26 ~ihop 0.10 ~industri -0.08 ~kall 0.10
        ~kill -0.09 ~kom 0.25 ~kommunal -0.13 ~kun 0.18 ~lokal -0.08 ~lst 1.40 ~lägg 0.23 ~lämn -0.12 ~län 0.16
        ~läng 0.09 ~länsstyrels 0.27 ~lär -0.08 ~mall -0.10 ~mil 0.40 ~myndig 0.73 ~mån 0.16 ~möt -0.08
        ~numm -0.11 ~någr -0.19 ~når -0.08 ~oft -0.10 ~plan 0.10 ~politik -0.09 ~publicer 0.18 ~punkt -0.09
        ~region -0.13 ~rekryter -0.09 ~rest -0.11 ~rumm 0.08 ~runt -0.11 ~räk 0.31 ~saml 0.22 ~själv 0.13
        ~skick 0.91 ~skol -0.09 ~slipp 0.18 ~slut 0.18 ~små 0.16 ~soc -0.08 ~stab -0.10 ~statsbidrag -0.08
        ~stockholm -0.10 ~säga 0.24 ~tag 0.10 ~tas -0.10 ~tidig 0.18 ~timm -0.10 ~tjänst -0.09 ~trossamfund 0.08
        ~tur -0.10 ~tänk -0.15 ~uppdrag 0.33 ~utanför 0.59 ~utbild -0.12 ~varandr 0.58 ~vem 0.27 ~vilj -0.09
        ~vilk 0.26 ~vis -0.08 ~visa 0.23 ~ägar -0.10 ~äger -0.08
        """,
        "nulage": """
        bias 0.07
        board -0.12
        early 1.97
        end -0.59
        evaluation -0.50
        first 0.21
        frameCentralAktor -0.33
        frameHindrande -0.32
        frameLansstyrelsen -0.24
        frameNone 0.21
        frameNulage 0.81
        framePadrivande -0.28
        framePrioritering -0.09
        frameSamverkansform -0.42
        frameUtmaning -0.27
        frameUtvecklingsomrade -0.33
        fronted -0.19
        hedged -0.37
        imperative -0.18
        item -0.04
        late -0.64
        later -0.05
        meeting -0.32
        middle -0.47
        modal -0.38
        negation -0.16
        negations -0.52
        next3 -0.06
        number 0.52
        plain 0.20
        prose 0.09
        question -0.06
        quote -0.99
        shortFirst -0.55
        third -0.10
        turn -0.16
        weHave 0.65
        words14 0.11
        words6 0.16
        wordsMore -0.12
        ~140 0.09 ~2020 0.80 ~adress -0.12 ~alla 0.16 ~allt 0.09 ~alltid 0.16 ~andr -0.10 ~anmäl -0.56
        ~anmälning 0.58 ~ann -0.10 ~anställd 0.44 ~antal -0.34 ~använd -0.21 ~arbetsplats 0.17 ~bank -0.21
        ~barnmorsk -0.58 ~barnomsorg -0.15 ~begär 0.27 ~behöv -0.12 ~beredskap -0.14 ~beslut -0.15 ~bestämm -0.14
        ~består 0.69 ~besök 0.27 ~betal -0.15 ~betalt -0.12 ~betyg 0.88 ~bibliotek -0.83 ~bidrag 0.11 ~bil -0.19
        ~bild -0.13 ~blivit -0.16 ~boend -0.40 ~bort -0.29 ~bra -0.15 ~bråk 0.34 ~budg -0.08 ~budget 0.45
        ~buss -0.30 ~bygg -0.18 ~byggd -0.09 ~byt -0.39 ~bättr -0.44 ~båda -0.08 ~bör -0.09 ~chef 0.12 ~dag 0.19
        ~decemb -0.10 ~del -0.09 ~deltag -0.15 ~dessutom -0.21 ~dit -0.22 ~dom -0.20 ~driv 0.23 ~dubbelt -0.81
        ~däremot 0.25 ~därför -0.24 ~därmed -0.27 ~eftersom -0.25 ~efteråt -0.17 ~egen -0.16 ~eget -0.32
        ~egna 0.26 ~elev 0.31 ~elva 0.13 ~emot 0.20 ~enda -0.16 ~enkät -0.15 ~ens 0.28 ~ensam -0.11 ~ensamm -0.28
        ~erfaren -0.29 ~faktiskt -0.10 ~familj -0.29 ~fast 0.14 ~februari 0.14 ~fem 0.22 ~femton -0.46 ~film -0.62
        ~finn -0.18 ~fjorton 0.18 ~fler 0.14 ~flest 1.07 ~flick 0.36 ~flytt -0.18 ~folk -0.34 ~fortfar -0.11
        ~framför 0.27 ~fredag -0.15 ~fråg -0.21 ~funger -0.18 ~fyll -0.37 ~fyra 0.48 ~fyrtio 0.53 ~färr 0.09
        ~fått -0.14 ~född 0.34 ~förbund 0.26 ~fördelning 0.59 ~före -0.26 ~förening 0.50 ~företag 0.13
        ~förlor -0.49 ~förr 0.20 ~förtroendevald -0.21 ~förvänt -0.53 ~föräldr -0.27 ~gaml -0.18 ~gav -0.14
        ~gemensam -0.12 ~genom -0.78 ~ger -0.45 ~ges 0.82 ~ggr -0.65 ~gick -0.15 ~gjord -0.19 ~gjort -0.10
        ~gymnasi -0.72 ~går -0.14 ~gått 0.55 ~gör -0.10 ~göra -0.25 ~halv -0.09 ~handl 0.12 ~handlägg -0.35
        ~hans -0.31 ~helt 0.28 ~heltid 0.33 ~hem -0.12 ~hemm -0.15 ~hemtjänst -0.40 ~hinn -0.08 ~hit -0.48
        ~hjälp -0.09 ~honom 0.30 ~hopp -0.14 ~hot -0.10 ~hundr -0.12 ~hushåll 0.39 ~hälft 0.25 ~häls -0.18
        ~hämt -0.52 ~häng 0.51 ~håll 0.15 ~hör -0.28 ~höst -0.39 ~igen -0.12 ~ihop -0.12 ~industri -0.20
        ~ing -0.15 ~inga -0.53 ~ingenting -0.21 ~inkomst 0.62 ~inl 0.10 ~inn -0.12 ~inom 0.52 ~jour -0.40
        ~jämn 0.82 ~jämställd 0.29 ~kall -0.08 ~kill 0.40 ~kolleg -0.19 ~kom -0.28 ~komm -0.10 ~kommunal -0.23
        ~kontor 0.35 ~kort -0.38 ~kost -0.15 ~krav 0.21 ~kräv 0.20 ~kun -0.14 ~kurs -0.18 ~kust -0.14 ~kvar -0.26
        ~kvin 0.51 ~kvinn 0.20 ~kvinnojour 0.12 ~kvinnor -0.23 ~kväll -0.13 ~känn 0.69 ~kön -0.17 ~lag -0.38
        ~ligg -0.15 ~lika 0.48 ~list -0.37 ~lit -0.09 ~lägg 0.66 ~läm -0.12 ~lämn 0.21 ~länet -0.23 ~läng -0.27
        ~lära -0.12 ~läs -0.26 ~läsa -0.17 ~låt -0.10 ~lön 0.46 ~mall -0.13 ~manlig -0.20 ~mann 0.21 ~mars 0.09
        ~med -0.15 ~medlemm 0.40 ~mest 0.53 ~mil -0.72 ~mindr -0.20 ~minst -0.09 ~minut -0.25 ~myndig -0.12
        ~män 0.25 ~männ 0.26 ~mät 0.50 ~mål 0.12 ~månad -0.09 ~mång 0.25 ~möts 0.09 ~namn 0.17 ~natt 0.19
        ~nej -0.22 ~ner -0.75 ~nio 0.49 ~noll -0.91 ~numer -0.23 ~numm -0.35 ~nytt 0.13 ~nämnd 0.12 ~nära 0.47
        ~näst 0.21 ~nätverk 0.29 ~något -0.17 ~någr -0.38 ~når -0.16 ~ofta 0.35 ~olik -0.12 ~omklädningsrumm -0.27
        ~omsorg 0.54 ~ordför 0.54 ~ork 0.75 ~ort -0.19 ~pandemin 0.37 ~papp -0.23 ~part -0.09 ~peng -0.21
        ~pension 0.13 ~person -0.12 ~plan 0.11 ~plat -0.26 ~pojk -0.15 ~polis -0.18 ~politik -0.22 ~praktik -0.10
        ~prat -0.18 ~procent 0.17 ~program 0.37 ~projekt -0.10 ~prov 0.18 ~publicer -0.09 ~punkt 0.45 ~red -0.38
        ~region -0.24 ~regional 0.86 ~rekryter -0.12 ~relation 0.69 ~rest 0.23 ~riktig -0.12 ~ring -0.17
        ~rumm 0.50 ~runt 0.20 ~rutin -0.98 ~rädd 0.25 ~rätt -0.36 ~råd -0.12 ~sade 0.70 ~sak -0.09 ~saml 0.21
        ~samtal 0.31 ~samtlig 0.32 ~samverk -0.30 ~satt -0.37 ~schem -0.24 ~sekretess -0.45 ~sen 0.43 ~ser -0.20
        ~sett -0.25 ~sex 0.45 ~sexton 0.39 ~sfi -0.11 ~sid 0.43 ~siffr -0.11 ~sist -0.10 ~sju 0.14 ~skick -0.15
        ~skift 0.31 ~skog -0.28 ~skriv -0.23 ~skull -0.14 ~skydd -0.29 ~slut -0.20 ~slår -0.26 ~små 0.14
        ~snitt 0.48 ~soc -0.26 ~stan 0.31 ~start 0.49 ~statsbidrag -0.09 ~stockholm -0.33 ~stor -0.25 ~studi -0.22
        ~styck 0.17 ~styrels 0.38 ~ställ -0.16 ~stå -0.28 ~står 0.48 ~stöd -0.10 ~svar 0.27 ~syns -0.14 ~säg -0.11
        ~säga -0.26 ~säll 0.39 ~sätt -0.11 ~såg 0.20 ~söka -0.65 ~tag -0.26 ~tal -0.19 ~tar -0.09 ~tas 0.38
        ~telefon -0.28 ~tid 0.08 ~tidig 0.15 ~timm 0.24 ~tio 0.18 ~tjej 0.12 ~tjugo 0.27 ~tjänst -0.11 ~tolv 0.39
        ~torsdag -0.20 ~tre 0.14 ~tredj 0.75 ~tredjedel 0.38 ~tror -0.44 ~trossamfund -0.09 ~trygg -0.09
        ~träff -0.10 ~tur 0.22 ~tvärtom 0.75 ~tyck -0.09 ~tänk -0.16 ~ungefär 0.69 ~uppdrag -0.29 ~uppgift 0.09
        ~utbild -0.29 ~utbildning -0.39 ~utom 0.57 ~utrik 0.25 ~utsatt -0.10 ~val 0.52 ~valberedning -0.12
        ~vanlig 0.18 ~varandr -0.13 ~varann 0.22 ~varav 0.32 ~vardag 0.24 ~varend -0.08 ~varit 0.29 ~vartann 0.57
        ~veck 0.14 ~vem -0.21 ~verksam 0.19 ~vet -0.20 ~veta -0.15 ~viktig -0.08 ~vilj -0.11 ~vilk -0.18 ~vux 0.37
        ~väg -0.21 ~vägg -0.51 ~välj -0.55 ~vänd 0.66 ~vår 0.60 ~vård 0.22 ~ägar 0.14 ~äldr -0.25 ~ändr -0.23
        ~ärend 0.37 ~året 0.10 ~årlig 0.17 ~åtta 0.20 ~övning -0.08
        """,
        "padrivande": """
        bias -0.02
        board -0.21
        cell 0.13
        comparative 0.60
        early -0.54
        end -0.26
        evaluation 0.19
        first 0.05
        fragment 0.18
        frameCentralAktor -0.31
        frameHindrande 0.35
        frameLansstyrelsen -0.21
        frameNulage -0.21
        framePadrivande 1.08
        framePrioritering -0.37
        frameSamverkansform -0.33
        frameUtmaning -0.11
        frameUtvecklingsomrade -0.26
        fronted 0.05
        hedged -0.43
        imperative -0.28
        item 0.07
        late 1.13
        meeting -0.19
        middle -0.25
        modal -0.32
        negation -0.14
        negations -0.20
        next3 -0.33
        number -0.04
        plain 0.12
        prose -0.03
        question -0.30
        quote -0.32
        shortFirst 0.14
        third -0.31
        weHave -0.32
        words14 -0.07
        words6 0.03
        wordsMore 0.10
        ~140 0.32 ~2019 -0.35 ~adress -0.18 ~aldrig -0.09 ~allt -0.20 ~alltid -0.57 ~ann -0.29 ~antal 0.30
        ~arbetsgiv -0.09 ~arbetsplats -0.12 ~avtal -0.19 ~bank 0.45 ~barnmorsk 0.92 ~barnomsorg -0.34 ~begär 0.32
        ~behöv -0.35 ~beredskap -0.15 ~berätt 0.13 ~beställ -0.10 ~bestämm -0.24 ~består -0.15 ~besök -0.09
        ~betal -0.13 ~betalt 0.52 ~betyg -0.18 ~bibliotek 0.20 ~bidrag -0.17 ~bil -0.15 ~bild -0.19 ~bland -0.20
        ~blivit 0.68 ~boend -0.12 ~bolag 0.39 ~bord 0.17 ~bort -0.51 ~bra 0.13 ~bråk -0.20 ~budg 0.48
        ~budget -0.16 ~buss -0.29 ~byggd 0.52 ~byt -0.17 ~bättr 0.68 ~båda -0.14 ~både -0.14 ~bör -0.09 ~börj 0.43
        ~dag -0.24 ~del -0.16 ~dessutom -1.04 ~digitalt -0.45 ~dom 0.32 ~driv -0.12 ~dubbelt 0.23 ~dygn -0.17
        ~däremot 0.24 ~därför -0.44 ~därmed -0.14 ~eget -0.09 ~egna 0.32 ~elva 0.09 ~enda 0.50 ~enkät -0.19
        ~enlig 0.25 ~ens -0.10 ~ensam 0.23 ~ensamm -0.25 ~erfaren 1.42 ~faktiskt 0.46 ~fall 0.14 ~februari -0.15
        ~fick 0.54 ~finn -0.18 ~fjärd -0.13 ~fler 0.54 ~flest -0.32 ~flick 0.20 ~flytt -0.14 ~folk 0.35
        ~forskning -0.22 ~fortfar 0.64 ~fram -0.12 ~framför -0.21 ~fredag 0.43 ~fråg 0.26 ~fullmäktig -0.08
        ~funger 0.34 ~fyll -0.10 ~fyra 0.10 ~fyrtio -0.13 ~färr -0.12 ~fått 0.59 ~följ -0.31 ~förbund 0.55
        ~fördel -0.18 ~före -0.10 ~förening -0.18 ~förlor -0.17 ~först -0.14 ~förtroendevald 0.11 ~förvänt -0.14
        ~föräldr -0.13 ~gaml -0.19 ~gav 0.88 ~gemensam -0.14 ~genom -0.12 ~ger 0.41 ~ges -0.52 ~ggr -0.62
        ~gick 0.89 ~gjort 0.83 ~grann -0.28 ~grupp 0.42 ~gymnasi -0.14 ~gäll -0.14 ~går 0.10 ~gått 0.56
        ~göra -0.43 ~haft -0.12 ~hand -0.16 ~handl -0.23 ~handled 0.11 ~hans 0.24 ~hell 0.22 ~helt -0.14
        ~heltid -0.16 ~hemm 0.11 ~hemtjänst -0.15 ~hinn -0.10 ~hit -0.19 ~honom -0.13 ~hopp 0.98 ~hot -0.16
        ~häls -0.45 ~hämt -0.08 ~händ -0.10 ~häng -0.12 ~håll 0.40 ~hör 0.13 ~höst 0.57 ~ifrå 0.45 ~igen -0.45
        ~ihop 0.33 ~inbjud -0.10 ~industri 0.98 ~inga 0.16 ~inkomst -0.15 ~inl -0.10 ~inn -0.27 ~inte -0.15
        ~jour 0.62 ~jämn -0.23 ~jämställd -0.10 ~kall 0.08 ~klock 0.30 ~kolleg 0.18 ~kom 0.24 ~komm 0.11
        ~kommun -0.25 ~kost 0.31 ~krav 0.21 ~kräv 0.31 ~kun -0.50 ~kund -0.33 ~kurs 0.22 ~kvin -0.10
        ~kvinnlig 0.23 ~kvinnojour 0.21 ~kvinnor 0.42 ~kväll 0.13 ~känn -0.19 ~kön -0.10 ~led -0.15 ~lev 0.22
        ~ligg 0.33 ~lika -0.31 ~list -0.17 ~lit 0.14 ~lägg -0.10 ~läm -0.19 ~lämn -0.12 ~län -0.13 ~länet -0.17
        ~längr -0.45 ~lär -0.25 ~lära -0.18 ~läs 0.37 ~läsa 0.14 ~låt -0.11 ~mall -0.20 ~manlig 0.10 ~mann -0.12
        ~med 0.62 ~medlemm -0.12 ~men -0.13 ~mest 0.18 ~mil -0.10 ~mindr 0.39 ~minst -0.16 ~minut -0.35
        ~myndig -0.13 ~män -0.09 ~mät 0.09 ~mån -0.12 ~mång 0.23 ~måst -0.14 ~möte -0.17 ~möts -0.11 ~natt -0.35
        ~nej -0.11 ~ner 0.11 ~nio -0.11 ~noll 0.32 ~numer 0.50 ~nya 0.29 ~nytt -0.15 ~nämnd 0.39 ~nära 0.18
        ~näst -0.23 ~nät -0.71 ~nätverk 0.16 ~något -0.20 ~någr 0.19 ~nån -0.11 ~oft 0.39 ~ofta -0.20 ~olik -0.15
        ~omklädningsrumm 0.48 ~ordför 0.53 ~ork 0.22 ~ort 0.28 ~pandemin 0.10 ~papp 0.12 ~pension -0.14 ~per 0.40
        ~person -0.13 ~personal -0.18 ~plan -0.55 ~plats -0.12 ~polis 0.13 ~politik -0.54 ~prat 0.15 ~pris -0.16
        ~procent 0.21 ~program -0.13 ~projekt 0.88 ~punkt -0.15 ~red -0.16 ~region 0.31 ~regional -0.09 ~rekt 0.45
        ~relation -0.08 ~rest -0.13 ~riktig 0.14 ~ring 0.34 ~ringd 0.90 ~runt 0.52 ~rädd -0.14 ~räk -0.59
        ~rätt -0.18 ~råd -0.13 ~röst 0.42 ~sade 0.14 ~sak -0.18 ~sakn -0.16 ~samråd -0.11 ~samtal 0.10
        ~samtlig 0.20 ~samverk -0.12 ~satt 0.50 ~ser 0.14 ~sex -0.10 ~sexton -0.41 ~sfi 0.15 ~sid -0.10
        ~siffr 0.27 ~sist 0.28 ~sju 0.24 ~själv 0.41 ~skick -0.36 ~skilln 0.77 ~skog 0.09 ~skriv 0.29 ~skull -0.22
        ~skydd -0.11 ~slår -0.18 ~små -0.09 ~snitt -0.10 ~soc 0.21 ~stan -0.09 ~start -0.31 ~station -0.18
        ~statsbidrag -0.15 ~stockholm -0.11 ~stor 0.21 ~strategin -0.39 ~styck 0.27 ~styrels 0.16 ~ställ 0.11
        ~stäng -0.13 ~stå -0.30 ~stöd -0.13 ~syns -0.14 ~säg -0.12 ~säga 0.10 ~säll -0.10 ~såg 0.18 ~sök 0.31
        ~söka -0.19 ~tack -0.14 ~tal 0.23 ~tar -0.13 ~tas -0.14 ~telefon -0.08 ~termin 0.28 ~tid -0.13 ~tidig 0.15
        ~tillbak -0.13 ~tio 0.17 ~tjej 0.27 ~tjugo -0.14 ~tjänst -0.21 ~tolv 0.22 ~torsdag 0.16 ~tredj -0.10
        ~trygg -0.14 ~träff -0.20 ~två 0.15 ~tyck -0.13 ~tänk -0.21 ~underskötersk -0.09 ~upphandling -0.10
        ~utanför -0.14 ~utbild -0.12 ~utbildning 0.29 ~utom -0.13 ~utsatt 0.14 ~valberedning -0.17 ~vanlig -0.12
        ~varandr -0.09 ~varav -0.15 ~varend -0.12 ~varför 0.12 ~varit -0.23 ~vartann -0.08 ~veck 0.13 ~vet 0.10
        ~veta -0.12 ~viktig -0.11 ~vilj -0.22 ~vis 0.65 ~vux -0.15 ~väg 0.08 ~välj -0.16 ~vänd 0.10 ~vänt -0.12
        ~våg 0.34 ~våld 0.11 ~vår -0.12 ~vård -0.10 ~vårdcentral -0.09 ~ägar 0.42 ~äger -0.17 ~äldr 0.45
        ~ändr 0.46 ~ärend 0.45 ~åker -0.42 ~öpp 0.40 ~öppn -0.10 ~övning -0.15
        """,
        "prioritering": """
        bias -0.04
        board -0.16
        cell 0.04
        comparative -0.04
        early -0.52
        end 0.68
        evaluation -0.27
        first 0.05
        fragment 0.20
        frameCentralAktor -0.31
        frameHindrande 0.06
        frameLansstyrelsen -0.29
        frameNone 0.11
        frameNulage -0.11
        framePadrivande -0.10
        framePrioritering 0.55
        frameSamverkansform -0.39
        frameUtmaning -0.21
        frameUtvecklingsomrade -0.46
        fronted -0.10
        hedged 0.09
        imperative 0.23
        item -0.05
        late 0.62
        later -0.02
        meeting -0.96
        middle -0.29
        modal -0.02
        negation -0.11
        negations -0.06
        next3 0.03
        number -0.23
        plain -0.19
        question -0.24
        quote 0.33
        shortFirst 0.63
        third 0.39
        turn 0.05
        weHave -0.31
        words14 0.07
        words6 0.68
        wordsMore -0.23
        ~140 -0.15 ~2019 -0.14 ~2020 -0.10 ~adress -0.10 ~aldrig -0.21 ~alla 0.26 ~allt 0.28 ~alltid -0.16
        ~andr 0.57 ~anmälning -0.27 ~ann 0.34 ~annar 0.24 ~anställd -0.14 ~antal -0.17 ~använd -0.12 ~arbet 0.24
        ~arbetsgiv -0.13 ~arbetsplats 0.88 ~avtal -0.30 ~bank -0.53 ~bara 0.14 ~barn 0.39 ~barnmorsk -0.14
        ~barnomsorg 0.81 ~begär -0.09 ~behöv -0.53 ~beredskap 0.57 ~beslut -0.13 ~beställ -0.22 ~bestämm 0.46
        ~består -0.17 ~betalt -0.16 ~betyg -0.23 ~bibliotek -0.11 ~bidrag -0.10 ~bil 0.66 ~bild -0.21 ~bjud -0.13
        ~bland -0.14 ~blivit -0.14 ~boend 0.30 ~bolag -0.17 ~bord 0.18 ~bra -0.11 ~bruk -0.22 ~bråk -0.15
        ~budg -0.14 ~budget -0.17 ~buss 0.52 ~bygg 0.14 ~byggd -0.20 ~byt -0.68 ~bättr -0.45 ~båda 0.90 ~både 0.20
        ~bör -0.30 ~del 0.28 ~dela 0.57 ~deltag -0.08 ~dessutom 0.24 ~digitalt 1.01 ~dit -0.54 ~dom -0.46
        ~driv -0.36 ~dubbelt -0.08 ~dygn 0.51 ~däremot -0.18 ~därför -0.33 ~därmed -0.35 ~efterfråg -0.10
        ~eftersom -0.14 ~efteråt -0.18 ~egen -0.21 ~eget 0.79 ~elva -0.22 ~emot 0.54 ~enkät -0.20 ~enlig -0.19
        ~ensam -0.28 ~erfaren -0.15 ~fack -0.26 ~familj -0.42 ~fast -0.15 ~februari -0.17 ~fem -0.18 ~fick 0.10
        ~film -0.27 ~finn 0.09 ~fler -0.19 ~flest -0.24 ~flick -0.15 ~folk -0.13 ~forskning -0.29 ~fortfar -0.25
        ~fram -0.08 ~framför 0.46 ~fredag -0.12 ~funger 0.10 ~fyll 0.47 ~fyra -0.17 ~fyrtio -0.38 ~färr 0.15
        ~fått -0.12 ~född 0.44 ~följ -0.16 ~förbund -0.35 ~fördelning 0.41 ~före 0.23 ~förening -0.16
        ~förlor -0.14 ~förr 0.13 ~förskol 0.14 ~först 0.17 ~förtroendevald 0.22 ~gaml -0.16 ~gemensam 0.16
        ~gemensamt -0.13 ~ger -0.14 ~ges 0.63 ~ggr 0.63 ~gick -0.09 ~gjord -0.30 ~gjort -0.12 ~glöm -0.19
        ~grupp -0.10 ~gymnasi -0.11 ~gäll 0.28 ~gång -0.10 ~går -0.11 ~gått -0.16 ~göra 0.11 ~haft -0.16
        ~hand 0.24 ~handlägg -0.28 ~hans 0.37 ~hell -0.24 ~helt -0.18 ~heltid 0.16 ~hem -0.09 ~hemtjänst -0.08
        ~henn 0.81 ~hinn -0.41 ~hit -0.80 ~hjälp -0.12 ~honom -0.13 ~hopp -0.23 ~hälft -0.19 ~häls 0.10
        ~händ -0.18 ~håll -0.16 ~hör -0.13 ~höst -0.30 ~ifrå -0.28 ~inbjud -0.81 ~industri -0.36 ~information 0.18
        ~inga -0.09 ~ingenting -0.55 ~inl 0.23 ~inn 0.25 ~inom -0.16 ~jour 0.39 ~jämn -0.15 ~jämställd -0.19
        ~kill -0.16 ~kolleg -0.11 ~kom -0.16 ~komm -0.09 ~kommunal 0.58 ~kontor 0.13 ~kort -0.14 ~kost 0.31
        ~krav -0.14 ~kräv -0.19 ~kun -0.12 ~kund -0.27 ~kurs 0.14 ~kvar -0.11 ~kvin -0.17 ~kvinnlig -0.28
        ~kvinnojour -0.19 ~kvinnor 0.26 ~kväll 0.30 ~känn -0.49 ~kön -0.18 ~lev 0.19 ~ligg 0.09 ~lika 0.78
        ~list 1.08 ~lokal -0.47 ~lst -0.27 ~lägg -0.94 ~läm -0.19 ~lämn -0.80 ~län 0.42 ~länet 0.12 ~läng 0.34
        ~lär 0.43 ~lära -0.13 ~läs -0.17 ~läsa 0.39 ~låt 0.23 ~mall -0.19 ~mamm -0.13 ~mann -0.08 ~med -0.16
        ~mell -0.52 ~men -0.17 ~mest -0.12 ~mil -0.13 ~mindr 0.25 ~minut -0.36 ~myndig -0.31 ~männ 0.15 ~mål -0.08
        ~mån -0.70 ~mång -0.09 ~måst -0.25 ~möt -0.51 ~möte -0.57 ~natt -0.21 ~nej -0.09 ~ner -0.10 ~nio -0.14
        ~noll -0.12 ~numer -0.08 ~numm 0.61 ~nämnd -0.23 ~nära -0.23 ~näst 0.08 ~nät 0.81 ~någon -0.41 ~något 0.14
        ~någr -0.09 ~nån 0.31 ~når -0.18 ~oft -0.08 ~ofta -0.13 ~omsorg 0.17 ~ord -0.36 ~ordför -0.35 ~ort -0.20
        ~part -0.56 ~pass 0.13 ~peng 0.14 ~pension -0.10 ~per 0.19 ~person -0.37 ~plan -0.16 ~plat -0.18
        ~plats -0.18 ~pojk 0.23 ~polis -0.15 ~politik -0.25 ~praktik -0.16 ~prat -0.15 ~pris -0.16 ~procent -0.14
        ~program 0.40 ~projekt -0.11 ~prov 0.16 ~red 0.23 ~region -0.51 ~regional -0.12 ~rekryter -0.09
        ~rekt -0.21 ~relation -0.24 ~rest 0.79 ~riktig -0.09 ~ring -0.09 ~ringd -0.21 ~rutin -0.20 ~räck -0.11
        ~räk 0.83 ~rätt 0.41 ~röst 0.10 ~sade -0.20 ~sak 0.43 ~sakn -0.14 ~saml -0.09 ~samråd -0.48 ~samtal -0.11
        ~samtlig -0.15 ~samverk -0.14 ~satt -0.18 ~schem 1.03 ~ser -0.21 ~sex 0.12 ~sfi -0.12 ~sid 0.14
        ~sist -0.09 ~sitt -0.27 ~sju -0.29 ~själv -0.19 ~skift 0.21 ~skilln -0.19 ~skog -0.23 ~skol 0.24
        ~skriv -0.29 ~skydd 0.12 ~slut -0.12 ~små -0.09 ~stab 0.66 ~stan -0.13 ~start -0.17 ~station -0.23
        ~statistik -0.17 ~stockholm -0.10 ~stor 0.34 ~strategin 0.69 ~studi 0.29 ~styck -0.09 ~stäng -0.19
        ~stå 0.46 ~står -0.25 ~stöd 0.67 ~svar -0.18 ~syns -0.10 ~säg 0.13 ~säll -0.09 ~sätt 0.15 ~såg -0.13
        ~tack -0.09 ~tal -0.11 ~tapp -0.24 ~tas -0.13 ~termin -0.46 ~tidig -0.13 ~tillbak -0.14 ~timm -0.22
        ~tio -0.10 ~tjugo -0.13 ~tjänst -0.65 ~tolv -0.27 ~torsdag -0.09 ~tre -0.15 ~tror 0.39 ~trossamfund -0.08
        ~trygg 0.63 ~träff -0.09 ~tur 0.09 ~tvärtom -0.51 ~tänk 0.49 ~unga 0.49 ~ungefär -0.10 ~uppdrag -0.21
        ~utanför -0.25 ~utbild -0.12 ~utrik 0.45 ~utsatt 0.11 ~val 0.22 ~valberedning 0.26 ~vanlig -0.25
        ~varandr -0.22 ~vardag -0.12 ~varend 0.36 ~varit -0.13 ~varj 0.39 ~vem -0.11 ~verksam 0.25 ~vet -0.09
        ~veta -0.31 ~viktig 0.38 ~vilj -0.43 ~vilk -0.35 ~vill 0.21 ~vis -0.13 ~visa 0.15 ~vux 0.35 ~väg 0.18
        ~vägg -0.08 ~vänd -0.10 ~vänt -0.30 ~våld 0.15 ~vår -0.27 ~vård 0.15 ~vårdcentral -0.17 ~ägar -0.21
        ~äger -0.16 ~äldr -0.09 ~ändr -0.13 ~året -0.13 ~årlig -0.09 ~åtta -0.12 ~önsk 0.35 ~öpp -0.09 ~öppn -0.08
        ~övning 0.25
        """,
        "samverkansform": """
        bias -0.48
        board -0.38
        cell -0.10
        early -0.31
        end 0.56
        evaluation -0.33
        first -0.05
        fragment 0.07
        frameCentralAktor 1.11
        frameHindrande -0.14
        frameLansstyrelsen -0.14
        frameNone -0.15
        frameNulage -0.10
        framePadrivande 0.03
        framePrioritering 0.09
        frameSamverkansform 0.13
        frameUtmaning -0.21
        frameUtvecklingsomrade 0.14
        fronted -0.67
        hedged 0.17
        imperative -0.23
        item -0.15
        late -0.56
        later -0.05
        meeting 1.56
        middle -0.35
        modal 0.18
        negation -0.22
        negations -0.10
        next3 0.26
        number -0.04
        question 0.88
        quote -0.21
        shortFirst -0.17
        third 0.29
        turn -0.07
        weHave 0.38
        words14 -0.11
        words6 -0.41
        wordsMore 0.08
        ~2019 0.78 ~2020 -0.10 ~adress 0.54 ~aldrig -0.13 ~alltid -0.13 ~andr -0.13 ~anmälning 0.17 ~använd 0.33
        ~arbet -0.09 ~arbetsgiv -0.08 ~bank -0.26 ~barn -0.12 ~barnomsorg 0.48 ~behöv 0.19 ~beredskap -0.18
        ~berätt -0.10 ~består -0.17 ~betyg -0.13 ~bibliotek 0.20 ~bidrag -0.18 ~bil -0.15 ~bjud 0.33 ~boend -0.09
        ~bolag 0.12 ~bord 0.38 ~bort -0.10 ~bra -0.16 ~bruk -0.14 ~bråk -0.36 ~budg 0.17 ~budget 0.19 ~buss -0.08
        ~bygg -0.23 ~bör -0.09 ~börj -0.18 ~dag 0.10 ~dela -0.34 ~dessutom 0.78 ~dit 0.48 ~dom -0.11
        ~dubbelt -0.10 ~dygn 0.23 ~däremot -0.12 ~därför -0.11 ~därmed -0.30 ~eftersom -0.09 ~efteråt -0.32
        ~egen 0.29 ~elev -0.17 ~elva -0.11 ~emot -0.11 ~enda -0.12 ~enkät -0.43 ~enlig 0.15 ~ensam -0.08
        ~ensamm -0.08 ~fack 0.08 ~faktiskt 0.14 ~fall 0.38 ~familj 0.66 ~fast 0.16 ~februari -0.15 ~fick -0.14
        ~finn 0.55 ~fjorton -0.13 ~fler 0.11 ~flest -0.16 ~flick -0.09 ~forskning -0.12 ~fortfar -0.11 ~fram 0.36
        ~framför -0.09 ~fredag 0.68 ~fråg -0.15 ~funger 0.39 ~fyll 0.16 ~fyra 0.10 ~fyrtio 0.34 ~färr -0.09
        ~får -0.09 ~förbund 0.31 ~fördelning -0.15 ~förening -0.10 ~företag 0.41 ~förr -0.19 ~förskol -0.13
        ~först -0.08 ~förtroendevald -0.17 ~föräldr -0.14 ~gaml -0.17 ~gav -0.11 ~gemensam 0.33 ~gemensamt 0.83
        ~genom -0.18 ~ges -0.25 ~ggr 0.68 ~gjort -0.12 ~glöm -0.23 ~grann -0.11 ~gång 0.32 ~gör -0.15 ~halv -0.12
        ~hand 0.45 ~handl 0.48 ~handlägg -0.25 ~hell -0.17 ~hem -0.14 ~henn -0.13 ~hit -0.14 ~hjälp -0.20
        ~honom -0.13 ~hopp -0.21 ~händ -0.13 ~håll -0.15 ~hör -0.12 ~höst 0.21 ~ifrå -0.11 ~igen 0.11 ~ihop -0.19
        ~inbjud -0.11 ~industri 0.36 ~information 0.10 ~inkomst -0.09 ~inl -0.20 ~inom 0.28 ~jobb 0.09 ~jour 0.14
        ~jämställd 0.17 ~kall 0.18 ~kom 0.33 ~komm 0.18 ~kommun 0.43 ~kommunal -0.37 ~kort 0.43 ~kost -0.17
        ~krav -0.14 ~kun 0.10 ~kust -0.22 ~kvinn -0.08 ~kvinnlig -0.18 ~kön -0.20 ~led -0.16 ~ligg -0.20
        ~list -0.23 ~lokal 0.58 ~lst -0.31 ~läm 0.56 ~länet 0.81 ~längr -0.09 ~lär -0.08 ~läs -0.42 ~lång -0.11
        ~mall -0.09 ~mamm -0.09 ~med -0.14 ~mell 0.67 ~men -0.24 ~mest -0.15 ~mindr -0.10 ~minst 0.29 ~minut 0.50
        ~myndig -0.09 ~män -0.12 ~mång -0.08 ~möt 0.48 ~möte 0.86 ~möts 0.74 ~namn 0.15 ~natt -0.08 ~nej 0.29
        ~numm 0.44 ~nämnd -0.11 ~näst -0.15 ~nät -0.09 ~nätverk 0.39 ~någon -0.10 ~något -0.09 ~nån 0.19
        ~når -0.35 ~oft -0.12 ~ofta -0.17 ~olik -0.28 ~ord -0.10 ~ordför -0.20 ~part 0.12 ~pass -0.09 ~peng 0.08
        ~plan -0.11 ~plat -0.11 ~plats -0.18 ~polis 0.83 ~politik 0.48 ~pris 0.30 ~program -0.09 ~prov -0.09
        ~punkt 0.51 ~red 0.32 ~region 1.09 ~rekryter -0.18 ~relation -0.09 ~rest -0.10 ~riktig -0.09 ~runt 0.14
        ~rutin 0.53 ~räck 0.41 ~rädd -0.52 ~räk -0.14 ~råd 0.20 ~sade -0.10 ~samtal -0.21 ~samtlig 0.13
        ~samverk 0.31 ~satt 0.18 ~schem -0.09 ~ser -0.19 ~ses 0.72 ~sfi -0.42 ~sist -0.20 ~sitt 0.12 ~sju 0.21
        ~skick -0.39 ~skift -0.10 ~skog 0.27 ~skull -0.10 ~skydd -0.09 ~slipp -0.13 ~slut -0.13 ~slår 0.27
        ~små 0.40 ~soc 0.64 ~socialtjänst 0.37 ~stab -0.16 ~stan -0.08 ~start -0.23 ~statsbidrag -0.34 ~stor -0.09
        ~strategin 0.29 ~studi -0.10 ~styck -0.08 ~styrels -0.08 ~ställ 0.19 ~svar 0.36 ~säga -0.11 ~sök -0.16
        ~tack 0.38 ~tal -0.13 ~tas -0.27 ~termin 0.49 ~tid -0.19 ~tidig -0.26 ~timm -0.20 ~tjej -0.12 ~tjugo -0.54
        ~tjänst -0.20 ~torsdag 0.49 ~tredj -0.22 ~tror -0.10 ~trossamfund -0.68 ~träff 0.38 ~uppdrag -0.18
        ~utbild -0.44 ~utbildning -0.28 ~valberedning -0.18 ~vanlig -0.10 ~varav -0.09 ~varend -0.46 ~varit 0.26
        ~veck 0.16 ~vem -0.14 ~verksam -0.12 ~vet -0.08 ~vilj -0.31 ~vis -0.10 ~visa -0.09 ~väg 0.10 ~vägg -0.49
        ~välj -0.16 ~vänd -0.44 ~vård -0.11 ~vårdcentral -0.17 ~ägar -0.48 ~äger -0.28 ~äldr -0.13 ~ärend 0.12
        ~året 0.33 ~årlig 0.37 ~öpp 0.17 ~öppn 0.30
        """,
        "utmaning": """
        bias 0.17
        cell 0.11
        comparative -0.33
        early 0.66
        end -0.77
        evaluation 0.50
        first -0.10
        fragment 0.04
        frameCentralAktor -0.43
        frameHindrande -0.53
        frameLansstyrelsen -0.24
        frameNone 0.16
        frameNulage 0.21
        framePadrivande -0.31
        framePrioritering -0.38
        frameSamverkansform -0.43
        frameUtmaning 1.04
        frameUtvecklingsomrade -0.44
        fronted -0.77
        hedged -0.04
        imperative -0.36
        item 0.13
        late -0.61
        later 0.08
        meeting 0.07
        middle 1.23
        modal -0.36
        negation 0.10
        negations 0.44
        next3 -0.66
        number 0.10
        plain 0.08
        prose -0.02
        question -0.33
        quote 0.29
        shortFirst -0.36
        third 0.43
        turn 0.04
        weHave 0.07
        words14 -0.05
        words6 -0.24
        wordsMore 0.20
        ~2019 -0.41 ~2020 -0.21 ~aldrig -0.18 ~alla -0.16 ~allt -0.31 ~andr -0.14 ~anmäl 0.52 ~anmälning -0.11
        ~annar -0.17 ~antal -0.38 ~arbet -0.13 ~arbetsgiv 0.09 ~arbetsplats -0.64 ~avtal -0.17 ~bank 0.29
        ~barn 0.14 ~barnmorsk 0.79 ~barnomsorg -0.16 ~behöv -0.13 ~beredskap -0.37 ~berätt 0.14 ~beslut -0.38
        ~bestämm -0.19 ~består -0.30 ~besök -0.13 ~betal 0.38 ~betalt -0.55 ~bibliotek 0.74 ~bil 0.21 ~bild 0.12
        ~bland 0.12 ~boend 0.67 ~bolag -0.17 ~bord -0.08 ~bort 0.36 ~bruk 0.15 ~bråk 0.27 ~budg -0.45
        ~budget -0.16 ~buss -0.14 ~byt 0.50 ~byts -0.29 ~båda -0.23 ~bör -0.24 ~börj -0.09 ~chef -0.16
        ~decemb -0.66 ~dela -0.31 ~digitalt -0.24 ~dit -0.56 ~dom 0.11 ~drar -0.62 ~driv 0.36 ~dubbelt 0.97
        ~dygn -0.17 ~däremot -0.48 ~därför -0.16 ~därmed 0.20 ~efterfråg -0.14 ~egen -0.20 ~eget -0.16 ~egna -0.09
        ~emot -0.15 ~enda -0.10 ~enkät 0.25 ~enlig -0.37 ~ens 0.11 ~ensam -0.13 ~ensamm 0.55 ~erfaren -0.65
        ~fack -0.12 ~faktiskt -0.39 ~fall 0.17 ~familj 0.10 ~fast -0.12 ~februari -0.16 ~femton 1.16 ~fick -0.23
        ~film 1.16 ~finn 0.16 ~fjorton -0.26 ~fjärd 0.25 ~fler -0.43 ~flest -0.24 ~flick 0.22 ~flytt 0.21
        ~forskning -0.97 ~fortfar 0.38 ~fram 0.42 ~framför 0.16 ~fredag -0.09 ~fullmäktig 0.10 ~funger -0.13
        ~fyll -0.39 ~fyra -0.31 ~färr -0.62 ~får 0.09 ~fått 0.15 ~född -0.22 ~förbund -0.34 ~fördel -0.09
        ~fördelning -0.09 ~före 0.28 ~förening -0.31 ~företag -0.12 ~förlor 0.26 ~förr -0.11 ~först 0.10
        ~förtroendevald -0.12 ~förvänt 0.62 ~föräldr 0.76 ~föräldraledig 0.55 ~gaml 0.29 ~gav -0.08
        ~gemensam -0.11 ~genom 0.89 ~ger 0.28 ~ges -0.89 ~ggr 0.55 ~gjort -0.16 ~grann 0.17 ~gymnasi 0.81
        ~går 0.20 ~gått -0.28 ~gör -0.47 ~göra 0.78 ~haft -0.16 ~halv 0.08 ~handl -0.15 ~handlägg -0.36
        ~hela -0.09 ~hell 0.42 ~helt 0.43 ~hem 0.77 ~hemm 0.56 ~hemtjänst 0.74 ~hit 0.59 ~hjälp -0.17 ~hopp 0.18
        ~hot 0.76 ~hushåll -0.16 ~hälft -0.11 ~häls 0.72 ~hämt 1.08 ~händ 0.29 ~håll -0.14 ~hör 0.71 ~höst -0.52
        ~igen -0.12 ~inbjud 0.21 ~ing 0.20 ~inga 0.80 ~ingenting -0.16 ~inkomst 0.17 ~inl 0.15 ~inn 0.33
        ~inom -0.16 ~jobb 0.38 ~jämn -0.12 ~jämställd -0.24 ~kall 0.17 ~kill 0.19 ~klock -0.28 ~kolleg -0.26
        ~kom 0.14 ~kommun -0.20 ~kommunal -0.94 ~kontor -0.53 ~kort 0.17 ~kost -0.10 ~krav -0.33 ~kräv -0.22
        ~kun -0.21 ~kund -0.43 ~kust 0.11 ~kvar 0.84 ~kvin -0.11 ~kvinn 0.21 ~kvinnlig 0.52 ~kvinnojour 0.26
        ~kvinnor -0.40 ~kön 0.11 ~lag 0.25 ~led 0.09 ~lika -0.29 ~lit -0.43 ~lokal -0.19 ~lägg -0.73 ~läm -0.42
        ~lämn 0.21 ~län -0.19 ~länet 0.21 ~läng 0.22 ~lär -0.10 ~lära -0.30 ~läs 0.10 ~läsa -0.09 ~lön -0.30
        ~mall -0.14 ~mamm 0.68 ~manlig 0.52 ~mann 0.39 ~mars 0.15 ~med 0.45 ~medlemm -0.57 ~mell -0.13 ~men -0.09
        ~mil 0.31 ~mindr 0.13 ~minst 0.17 ~minut 0.31 ~män 0.22 ~männ 0.17 ~mät -0.17 ~mål -0.28 ~mån -0.11
        ~månad 0.39 ~möte -0.09 ~möts -0.11 ~namn -0.16 ~natt 0.63 ~nej 0.18 ~ner 0.78 ~nio -0.23 ~numer 0.30
        ~numm -0.15 ~nya -0.11 ~nytt 0.26 ~nät 0.20 ~nätverk -0.19 ~någon -0.09 ~något 0.14 ~någr 0.78 ~når -0.16
        ~oft 0.23 ~ofta 0.09 ~omklädningsrumm 0.46 ~omsorg -0.10 ~ord 0.13 ~ordför -0.12 ~ork -0.77 ~ort 0.13
        ~pandemin -0.11 ~papp 0.41 ~part -0.12 ~pass 0.08 ~peng -0.24 ~pension 0.33 ~per -0.36 ~person -0.11
        ~personal 0.17 ~plan -0.12 ~plat 0.29 ~plats 0.17 ~pojk 0.35 ~polis -0.64 ~politik 0.60 ~praktik 0.26
        ~prat 0.34 ~pris -0.25 ~procent -0.13 ~program -0.13 ~projekt -0.91 ~prov 0.25 ~punkt -0.33 ~region -0.24
        ~regional -0.62 ~rekt -0.10 ~riktig -0.22 ~ring 0.11 ~ringd -0.19 ~rit 0.18 ~rumm -0.21 ~runt 0.14
        ~rutin 1.06 ~räck -0.13 ~rädd -0.43 ~räk -0.11 ~räkn 0.14 ~rätt 0.44 ~sade -0.79 ~sak 0.11 ~sakn -0.30
        ~saml -0.11 ~samm 0.10 ~samråd 0.73 ~samtal -0.28 ~samtlig 0.23 ~samverk -0.50 ~satt 0.34 ~schem 0.21
        ~sekretess -0.17 ~ser 0.25 ~sett 0.29 ~sex -0.13 ~sexton 0.41 ~sfi -0.15 ~sid -0.18 ~sist 0.28 ~sitt 0.12
        ~sju -0.19 ~själv -0.17 ~skick -0.25 ~skift -0.47 ~skilln -0.26 ~skog 0.20 ~skull -0.17 ~skydd 0.41
        ~slipp 0.18 ~slut 0.13 ~slår 0.45 ~små -0.40 ~soc -0.24 ~socialtjänst -0.48 ~start -0.22 ~station 0.37
        ~statistik 0.11 ~statsbidrag -0.71 ~stockholm -0.33 ~stor 0.13 ~strategin -0.09 ~studi 0.11 ~styck -0.09
        ~ställ 0.13 ~stäng 0.31 ~står 0.13 ~stöd -0.70 ~svar 0.12 ~syns 0.18 ~säg 0.31 ~säga 0.41 ~säll -0.16
        ~såg 0.38 ~söka 0.51 ~tack -0.24 ~tag 0.41 ~tal 0.35 ~tapp 0.21 ~tar 0.50 ~tas -0.10 ~telefon 0.68
        ~tillbak 0.54 ~timm 0.12 ~tio -0.13 ~tjugo 0.86 ~tjänst 0.14 ~tolv -0.15 ~tre 0.11 ~tredj -0.14
        ~tredjedel -0.21 ~tror 0.40 ~trossamfund -0.59 ~trygg -0.09 ~träff 0.14 ~tur 0.16 ~tvärtom -0.14 ~två 0.08
        ~tyck 0.50 ~tänk -0.38 ~underskötersk 0.17 ~ungefär -0.40 ~uppdrag -0.12 ~upphandling -0.10 ~utanför -0.08
        ~utbild 0.30 ~utbildning 0.15 ~utom -0.19 ~utrik -0.15 ~utsatt 0.30 ~val -0.51 ~valberedning -0.14
        ~varann -0.12 ~varav -0.17 ~varend -0.22 ~varför 0.53 ~varit -0.14 ~vartann -0.42 ~vem 0.14 ~verksam -0.16
        ~vet 0.19 ~viktig -0.12 ~vilj -0.30 ~vilk -0.28 ~väg 0.21 ~vägg 0.72 ~välj 0.93 ~vänt 0.46 ~våg -0.65
        ~vår 0.18 ~vårdcentral -0.45 ~ägar -0.27 ~äger 0.20 ~äldr 0.72 ~ändr -0.22 ~ändå 0.33 ~ärend -0.40
        ~åker 0.55 ~året -0.23 ~önsk -0.28 ~öpp -0.22 ~öppn -0.19 ~övning -0.16
        """,
        "utvecklingsomrade": """
        bias -0.28
        board -0.18
        comparative -0.15
        early -0.27
        evaluation -0.18
        first -0.09
        frameCentralAktor -0.21
        frameHindrande -0.19
        frameLansstyrelsen -0.16
        frameNone -0.14
        frameNulage -0.18
        framePadrivande 0.17
        framePrioritering 0.66
        frameSamverkansform -0.33
        frameUtmaning -0.16
        frameUtvecklingsomrade 1.05
        fronted -0.18
        hedged 0.73
        imperative 0.13
        late 0.09
        meeting -0.10
        middle -0.36
        modal 0.16
        negation -0.11
        negations 0.04
        next3 -0.67
        number 0.07
        plain -0.03
        question -0.16
        quote -0.30
        shortFirst -0.10
        third 0.18
        turn -0.14
        weHave -0.14
        words14 -0.04
        words6 -0.27
        wordsMore 0.06
        ~2019 -0.11 ~2020 -0.09 ~adress 0.09 ~allt -0.09 ~alltid 0.24 ~anmäl -0.08 ~annar -0.20 ~använd 0.28
        ~arbetsgiv -0.10 ~arbetsplats -0.09 ~avtal -0.11 ~bank -0.13 ~bara -0.09 ~barnomsorg -0.14 ~begär -0.09
        ~behöv 1.08 ~beslut -0.19 ~består -0.09 ~besök 0.17 ~betyg -0.13 ~bidrag -0.21 ~bild -0.12 ~bland 0.55
        ~bolag -0.10 ~bord -0.19 ~bort -0.08 ~bruk 0.57 ~bråk -0.11 ~buss -0.09 ~bygg -0.14 ~byggd -0.12 ~byt 0.64
        ~bättr 0.43 ~båda -0.13 ~både -0.12 ~bör 0.42 ~börj 0.16 ~chef -0.13 ~dag 0.21 ~del 0.27 ~dela 0.18
        ~dessutom -0.22 ~digitalt -0.18 ~dom -0.19 ~driv 0.12 ~dubbelt -0.11 ~dygn -0.11 ~däremot -0.15
        ~därför -0.14 ~därmed -0.09 ~eftersom -0.10 ~efteråt 0.82 ~egen 0.41 ~egna -0.09 ~elva -0.09 ~emot -0.11
        ~enda -0.10 ~ens 0.08 ~ensam -0.09 ~ensamm 0.41 ~erfaren -0.10 ~fack -0.11 ~faktiskt -0.11 ~familj -0.14
        ~fast -0.10 ~februari -0.09 ~fem -0.14 ~fick -0.10 ~fler -0.09 ~flest -0.10 ~flick -0.09 ~forskning -0.41
        ~fortfar -0.14 ~framför -0.13 ~fråg -0.15 ~fullmäktig 0.18 ~funger -0.11 ~fyll -0.13 ~fyra -0.09
        ~fyrtio -0.11 ~färr -0.10 ~får -0.12 ~fått -0.09 ~född -0.09 ~följ 0.80 ~förbund -0.16 ~fördelning -0.12
        ~företag -0.27 ~förr -0.11 ~förskol 0.19 ~först -0.13 ~förtroendevald -0.10 ~gaml -0.08 ~gemensam 0.45
        ~gemensamt -0.08 ~ges -0.09 ~ggr -0.12 ~gjord -0.12 ~gjort -0.09 ~grann -0.10 ~gymnasi -0.08 ~gäll -0.09
        ~gång -0.10 ~gått -0.13 ~haft -0.10 ~halv 0.18 ~hand -0.10 ~handl -0.13 ~handlägg 0.55 ~hela -0.32
        ~helt -0.08 ~heltid -0.15 ~hinn -0.09 ~hit -0.19 ~honom -0.10 ~hopp 0.57 ~hälft -0.09 ~häls -0.10
        ~händ 0.31 ~hör -0.09 ~höst -0.17 ~igen 0.38 ~ihop -0.29 ~inbjud -0.20 ~industri -0.20 ~ingenting -0.17
        ~inl 0.12 ~inn -0.12 ~inom -0.10 ~jobb -0.14 ~jour -0.29 ~jämställd -0.14 ~kall -0.08 ~kill -0.09
        ~kom -0.09 ~komm -0.10 ~kommunal -0.11 ~kontor -0.08 ~kost -0.12 ~krav -0.16 ~kräv -0.12 ~kun 0.71
        ~kund 0.97 ~kurs -0.12 ~kust 0.43 ~kvin 0.09 ~kvinnojour -0.09 ~kvinnor -0.10 ~känn -0.12 ~kön 0.42
        ~lag -0.15 ~led 0.28 ~lev -0.08 ~ligg -0.11 ~lika -0.10 ~list -0.10 ~lokal -0.17 ~lst -0.20 ~lägg 1.04
        ~läm 0.36 ~lämn 0.68 ~länet -0.14 ~lär -0.10 ~lära 0.93 ~läs 0.18 ~läsa -0.09 ~låt 0.14 ~lön -0.08
        ~mall 0.64 ~med -0.13 ~mell -0.13 ~men -0.13 ~mest -0.10 ~mil -0.08 ~mindr -0.08 ~minst -0.13 ~minut -0.12
        ~myndig -0.11 ~mät -0.11 ~mål 0.66 ~mån 0.63 ~månad -0.16 ~måst 0.16 ~möt -0.17 ~möte -0.12 ~natt -0.09
        ~ner -0.10 ~nio -0.10 ~numer -0.08 ~numm -0.22 ~nämnd -0.12 ~näst 0.21 ~någon 0.55 ~någr -0.08 ~nån -0.11
        ~når 0.28 ~oft -0.10 ~omklädningsrumm -0.10 ~omsorg -0.10 ~ord 0.55 ~ork -0.10 ~ort -0.13 ~papp 0.12
        ~part -0.14 ~per -0.11 ~person 0.55 ~personal 0.19 ~plan 0.70 ~plat 0.19 ~plats 0.29 ~polis -0.23
        ~politik -0.11 ~praktik 0.15 ~prat -0.10 ~program -0.16 ~projekt -0.13 ~prov -0.09 ~punkt -0.13 ~red -0.09
        ~region -0.28 ~regional -0.10 ~rekryter -0.09 ~rest -0.11 ~riktig 0.60 ~rit 0.15 ~runt -0.16 ~rutin -0.19
        ~rädd -0.14 ~räk 0.11 ~räkn -0.11 ~rätt -0.10 ~råd -0.09 ~röst -0.09 ~sade -0.14 ~sakn 0.66 ~samm 0.10
        ~samråd 0.30 ~samtlig -0.23 ~samverk -0.09 ~satt -0.09 ~schem -0.11 ~ser -0.10 ~sett 0.13 ~sex -0.14
        ~sid 0.15 ~sitt -0.15 ~sju 0.13 ~skick -0.15 ~skift -0.11 ~skilln -0.09 ~skog -0.09 ~skol 0.12 ~skriv 0.19
        ~skull 0.47 ~skydd 0.23 ~slipp 0.12 ~slut -0.10 ~slår -0.13 ~små 0.18 ~soc -0.16 ~socialtjänst -0.25
        ~stab -0.14 ~start 0.57 ~station -0.09 ~statistik -0.11 ~stor -0.09 ~strategin -0.13 ~styrels -0.08
        ~ställ 0.12 ~stöd -0.11 ~svar -0.08 ~säg -0.11 ~säga -0.08 ~sätt -0.15 ~sök -0.09 ~tar -0.09 ~tas -0.12
        ~termin -0.10 ~tid 0.15 ~tidig -0.08 ~tjej -0.08 ~tjugo -0.10 ~tjänst 0.47 ~tre -0.13 ~tredj -0.11
        ~tror -0.10 ~trygg -0.14 ~träff -0.11 ~tur -0.09 ~tvärtom 0.18 ~tyck -0.08 ~tänk -0.19 ~uppdrag -0.18
        ~utanför -0.12 ~utbild 0.15 ~utbildning 0.31 ~utrik -0.10 ~utsatt -0.11 ~valberedning -0.11 ~vanlig 0.16
        ~varandr -0.18 ~vardag -0.09 ~varj -0.13 ~vem -0.10 ~verksam 0.12 ~vilj 1.21 ~vill -0.16 ~vis -0.12
        ~vux -0.11 ~väg -0.25 ~välj -0.10 ~vänt 0.29 ~vård -0.21 ~ägar -0.14 ~äger -0.09 ~äldr -0.12 ~ändr -0.09
        ~ärend -0.16 ~åker -0.15 ~årlig -0.09 ~önsk -0.24 ~öpp -0.09 ~öppn -0.11
        """,
    ]
}
