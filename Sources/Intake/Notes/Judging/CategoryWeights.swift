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
            ~2019 -0.32 ~aldrig 0.35 ~alltid 0.36 ~annar 0.33 ~använd -0.34 ~avtal 0.30 ~bank 0.62 ~barnomsorg -0.23
            ~beslut 0.31 ~betalt -0.33 ~bil -0.30 ~bråk 0.56 ~budget -0.28 ~bygg 0.37 ~bör 0.39 ~dit 0.37 ~dom 0.45
            ~däremot 0.63 ~därmed 0.63 ~efteråt -0.54 ~egna -0.20 ~enda 0.32 ~enkät -0.48 ~enlig 0.28 ~fack 0.57
            ~finn -0.27 ~forskning 0.81 ~fram -0.27 ~förtroendevald 0.38 ~gaml 1.15 ~gemensam -0.33 ~gemensamt -0.50
            ~ggr -0.37 ~glöm 0.67 ~handl -0.21 ~hell 0.30 ~henn -0.22 ~hit 0.66 ~hälft 0.35 ~höst -0.40 ~igen 0.44
            ~ihop 0.33 ~inbjud 1.01 ~industri -0.26 ~inom -0.28 ~kom -0.22 ~kommunal 0.36 ~ligg 0.41 ~lokal 0.24
            ~lst -0.24 ~lägg -0.32 ~länet -0.41 ~lär -0.21 ~läs 0.39 ~men 0.29 ~mål -0.21 ~måst 0.29 ~möte -0.30
            ~möts -0.27 ~nån -0.22 ~når 0.52 ~ordför -0.27 ~ort 0.22 ~part 0.87 ~peng 0.40 ~plat 0.23 ~polis -0.30
            ~politik -0.39 ~punkt -0.25 ~rekryter 0.40 ~runt -0.21 ~råd 0.28 ~satt -0.22 ~ser 0.27 ~ses -0.34
            ~sett 0.20 ~sfi 0.65 ~sitt 0.26 ~skick -0.45 ~skog -0.23 ~små -0.29 ~soc -0.25 ~socialtjänst -0.34
            ~statsbidrag -0.23 ~stockholm 0.25 ~strategin -0.28 ~svar -0.30 ~sätt 0.31 ~såg -0.20 ~tapp 0.22 ~tas 0.34
            ~tidig 0.26 ~tjugo 0.28 ~trossamfund 0.23 ~utbild 0.58 ~varandr -0.21 ~varend 0.70 ~veck -0.22 ~vilj 0.52
            ~vis -0.26 ~vägg 0.65 ~ägar 0.58 ~äger 0.59 ~årlig -0.22
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
            ~2019 0.54 ~aldrig 0.30 ~allt 0.34 ~anmäl 0.29 ~anmälning -0.20 ~antal 0.68 ~arbet 0.44 ~avtal 0.57
            ~barnmorsk -0.79 ~begär -0.25 ~beredskap 0.25 ~beslut 0.27 ~bestämm -0.20 ~består 0.25 ~betalt 0.78
            ~betyg -0.41 ~bidrag 0.24 ~bild 0.60 ~bland -0.22 ~boend -0.21 ~bord -0.29 ~bort 0.61 ~bra 0.39
            ~bruk -0.27 ~bråk -0.33 ~budget -0.29 ~buss 0.27 ~byt 0.25 ~byts 0.54 ~båda -0.43 ~börj -0.26 ~chef 0.38
            ~decemb 0.94 ~deltag 0.65 ~dessutom 0.43 ~digitalt -0.44 ~dit 0.48 ~drar 0.69 ~däremot -0.41 ~därför 0.86
            ~efterfråg 0.60 ~eftersom 0.45 ~egna -0.28 ~enda -0.22 ~enkät -0.40 ~ens -0.33 ~ensam 0.39 ~ensamm -0.21
            ~fall -0.32 ~familj 0.26 ~februari 0.79 ~fem 0.29 ~femton -0.31 ~fjorton 0.30 ~fler -0.22 ~flest -0.27
            ~flick -0.26 ~flytt 0.44 ~folk 0.34 ~forskning 0.68 ~fortfar -0.31 ~fram -0.28 ~fredag -0.30 ~färr 0.72
            ~får 0.24 ~fått -0.26 ~fördelning -0.29 ~förlor 0.64 ~föräldr -0.25 ~gaml -1.08 ~gav -0.34 ~ges 0.28
            ~ggr -0.21 ~gick -0.44 ~gjord 0.73 ~gjort -0.25 ~grann 0.42 ~gäll 0.23 ~gått -0.33 ~gör 0.38 ~haft 0.58
            ~handl 0.22 ~handlägg 1.00 ~hell -0.38 ~hem -0.33 ~hemm -0.21 ~henn -0.49 ~hinn 0.76 ~hjälp 0.73
            ~hopp -1.31 ~hot -0.22 ~hundr 0.27 ~häls -0.30 ~hämt -0.24 ~hör -0.21 ~höst 0.59 ~igen -0.31 ~ihop -0.27
            ~inbjud -0.28 ~industri -0.23 ~inga -0.23 ~ingenting 0.32 ~inkomst -0.29 ~inte 0.25 ~jour -0.27
            ~jämställd 0.31 ~kill -0.33 ~klock 0.23 ~kolleg 0.66 ~kom -0.23 ~komm 0.28 ~kommunal 0.66 ~kontor 0.60
            ~kort 0.27 ~krav 0.23 ~kräv 0.24 ~kvar -0.29 ~känn 0.52 ~lag 0.73 ~ligg -0.33 ~list -0.29 ~lit 0.47
            ~lst -0.22 ~längr 0.78 ~läs -0.29 ~lång 0.21 ~mall 0.30 ~mamm -0.25 ~manlig -0.21 ~med -0.37 ~medlemm 0.56
            ~men 0.56 ~mest -0.32 ~mil 0.47 ~mindr -0.23 ~männ -0.26 ~mål -0.24 ~möt 0.38 ~möte 0.41 ~möts -0.22
            ~natt -0.22 ~nio 0.33 ~noll 0.76 ~numer -0.26 ~nära -0.22 ~nätverk -0.49 ~något 0.30 ~någr -0.21
            ~olik 0.88 ~omsorg -0.29 ~ordför -0.50 ~ork -0.32 ~papp -0.26 ~part -0.22 ~peng -0.25 ~person 0.27
            ~plats 0.24 ~pojk -0.27 ~polis 0.60 ~prat -0.20 ~pris 0.31 ~projekt 0.57 ~rest -0.29 ~riktig -0.24
            ~ring -0.22 ~ringd -0.23 ~runt -0.57 ~rutin -0.30 ~rädd 0.93 ~räk -0.36 ~röst -0.33 ~sakn 0.25
            ~samråd -0.31 ~samverk 0.80 ~schem -0.92 ~sekretess 0.77 ~sid -0.27 ~skick 0.48 ~skift 0.30 ~slut 0.22
            ~socialtjänst 0.72 ~start -0.26 ~statistik 0.24 ~statsbidrag 1.40 ~stockholm 0.73 ~styrels -0.21
            ~ställ -0.29 ~stäng 0.23 ~stå 0.37 ~stöd 0.51 ~sätt -0.23 ~såg -0.32 ~söka 0.34 ~tack 0.24 ~timm 0.22
            ~tjugo -0.56 ~trossamfund 0.79 ~tänk 0.26 ~unga -0.22 ~uppdrag 0.81 ~upphandling 0.40 ~utanför 0.30
            ~valberedning 0.56 ~varend -0.21 ~vem 0.22 ~vet 0.28 ~veta 0.67 ~vilj -0.55 ~vilk 0.35 ~vägg -0.36
            ~vänd -0.37 ~våg 0.38 ~vårdcentral 0.73 ~äldr -0.42 ~ändr 0.51 ~ärend -0.22 ~önsk 0.35 ~öppn 0.37
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
            ~beställ 0.36 ~bestämm 0.21 ~bidrag 0.22 ~bjud 0.32 ~elva 0.24 ~enkät 1.18 ~fördel 0.32 ~förvänt 0.30
            ~ger 0.21 ~gör 0.23 ~hela 0.38 ~hit 0.26 ~häls 0.45 ~ifrå 0.24 ~kom 0.27 ~lst 1.47 ~lägg 0.23
            ~länsstyrels 0.31 ~mil 0.45 ~myndig 0.22 ~räk 0.33 ~saml 0.23 ~skick 0.91 ~säga 0.24 ~tidig 0.20
            ~visa 0.22 ~övning 0.25
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
            ~2020 0.70 ~anmäl -0.44 ~anmälning 0.59 ~anställd 0.42 ~antal -0.32 ~använd -0.20 ~bank -0.21
            ~barnmorsk -0.55 ~begär 0.28 ~består 0.61 ~besök 0.35 ~betyg 0.95 ~bibliotek -0.77 ~boend -0.41
            ~bort -0.27 ~bråk 0.40 ~budget 0.49 ~buss -0.29 ~byt -0.35 ~bättr -0.49 ~dessutom -0.23 ~dit -0.22
            ~dom -0.21 ~driv 0.24 ~dubbelt -0.77 ~däremot 0.26 ~därför -0.25 ~därmed -0.25 ~eftersom -0.23 ~eget -0.32
            ~egna 0.23 ~elev 0.35 ~ens 0.27 ~ensamm -0.28 ~familj -0.27 ~fem 0.25 ~film -0.99 ~fjorton 0.23
            ~flest 1.03 ~folk -0.34 ~fyll -0.36 ~fyra 0.48 ~fyrtio 0.51 ~född 0.33 ~fördelning 0.61 ~före -0.26
            ~förening 0.51 ~förlor -0.51 ~förvänt -0.54 ~föräldr -0.31 ~gaml -0.21 ~genom -0.74 ~ger -0.46 ~ges 0.85
            ~ggr -0.68 ~gymnasi -0.99 ~gått 0.53 ~göra -0.25 ~handlägg -0.36 ~hans -0.30 ~helt 0.28 ~heltid 0.35
            ~hemtjänst -0.36 ~hit -0.51 ~honom 0.26 ~hushåll 0.38 ~hälft 0.26 ~häls -0.57 ~hämt -0.42 ~häng 0.49
            ~hör -0.30 ~höst -0.41 ~industri -1.13 ~inga -0.57 ~inkomst 0.59 ~inom 0.51 ~jour -0.40 ~jämn 0.84
            ~jämställd 0.32 ~kill 0.38 ~kolleg -0.23 ~kom -0.27 ~kontor 0.42 ~kvar -0.26 ~kvin 0.53 ~kvinn 0.23
            ~kvinnor -0.22 ~känn 0.73 ~lag -0.44 ~lika 0.50 ~list -0.33 ~lägg 0.65 ~länet -0.22 ~läng -0.31 ~läs -0.28
            ~lön 0.47 ~mann 0.31 ~med -0.65 ~medlemm 0.42 ~mest 0.59 ~mil -0.68 ~mindr -0.22 ~minut -0.28 ~män 0.27
            ~männ 0.28 ~mät 0.44 ~mång 0.25 ~ner -0.72 ~nio 0.42 ~noll -0.86 ~numer -0.26 ~numm -0.27 ~nytt 0.24
            ~nära 0.49 ~näst 0.26 ~nätverk 0.31 ~någr -0.37 ~ofta 0.34 ~omklädningsrumm -0.27 ~omsorg 0.55
            ~ordför 0.56 ~ork 0.73 ~pandemin 0.38 ~papp -0.21 ~personal -0.23 ~plat -0.25 ~pojk -0.31 ~program 0.43
            ~punkt 0.44 ~red -0.37 ~regional 0.83 ~relation 0.65 ~rest 0.25 ~rumm 0.50 ~runt 0.22 ~rutin -1.03
            ~rädd 0.28 ~rätt -0.37 ~sade 0.68 ~samtal 0.31 ~samtlig 0.42 ~samverk -0.31 ~satt -0.41 ~schem -0.26
            ~sekretess -0.42 ~sen 0.44 ~ser -0.25 ~sex 0.45 ~sexton 0.40 ~sid 0.40 ~skift 0.30 ~skog -0.27
            ~skriv -0.24 ~skydd -0.26 ~slår -0.26 ~snitt 0.57 ~soc -0.24 ~stan 0.34 ~start 0.47 ~stockholm -0.33
            ~stor -0.23 ~studi -0.22 ~styck 0.22 ~styrels 0.40 ~stå -0.29 ~står 0.42 ~svar 0.29 ~säll 0.45 ~söka -0.40
            ~tag -0.28 ~tal -0.20 ~tas 0.25 ~telefon -0.29 ~timm 0.26 ~tjugo 0.28 ~tolv 0.42 ~tredj 0.82
            ~tredjedel 0.40 ~tror -0.46 ~tur 0.24 ~tvärtom 0.82 ~ungefär 0.70 ~uppdrag -0.26 ~utbild -0.28
            ~utbildning -0.40 ~utom 0.60 ~utrik 0.30 ~val 0.48 ~vanlig 0.20 ~varann 0.25 ~varav 0.28 ~vardag 0.22
            ~varit 0.25 ~vartann 0.56 ~vilk -0.38 ~vux 0.39 ~väg -0.26 ~vägg -0.51 ~välj -0.56 ~vänd 0.63 ~vänt -0.31
            ~vår 0.62 ~vård 0.21 ~äldr -0.26 ~åtta 0.25
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
            ~140 0.32 ~2019 -0.30 ~alltid -0.57 ~ann -0.24 ~antal 0.27 ~arbet -0.25 ~bank 0.44 ~barnmorsk 0.89
            ~barnomsorg -0.37 ~begär 0.24 ~behöv -0.32 ~bestämm -0.22 ~bland -0.21 ~blivit 0.68 ~bolag 0.37
            ~bort -0.45 ~budg 0.48 ~buss -0.24 ~byggd 0.49 ~bättr 0.79 ~börj 0.41 ~dag -0.23 ~deltag -0.50
            ~dessutom -1.05 ~digitalt -0.45 ~dom 0.32 ~dubbelt 0.25 ~däremot 0.25 ~därför -0.43 ~egna 0.39 ~enda 0.49
            ~enkät -0.20 ~ensam 0.27 ~ensamm -0.26 ~faktiskt 0.50 ~fler 0.56 ~flest -0.31 ~flick 0.37 ~folk 0.28
            ~forskning -0.24 ~fortfar 0.62 ~fredag 0.22 ~fråg 0.23 ~funger 0.32 ~fått 0.59 ~följ -0.31 ~förbund 0.44
            ~fördel -0.21 ~gav 0.85 ~ger 0.40 ~ges -0.41 ~ggr -0.61 ~gick 0.80 ~gjort 0.90 ~grann -0.27 ~gått 0.56
            ~göra -0.40 ~handl -0.25 ~handlägg -0.22 ~hans 0.22 ~hell 0.22 ~hit -0.21 ~hopp 1.03 ~häls -0.43
            ~håll 0.43 ~höst 0.53 ~ifrå 0.43 ~igen -0.50 ~ihop 0.37 ~industri 1.32 ~ingenting 0.21 ~inn -0.21
            ~jour 0.59 ~klock 0.24 ~kom 0.26 ~kommun -0.27 ~kontor -0.60 ~kost 0.23 ~krav 0.22 ~kräv 0.30 ~kun -0.48
            ~kund -0.32 ~kurs 0.23 ~kvinnlig 0.24 ~kvinnor 0.64 ~känn -0.53 ~lag -0.32 ~ligg 0.33 ~lika -0.22
            ~längr -0.54 ~läs 0.39 ~med 0.63 ~mindr 0.46 ~minut -0.25 ~mång 0.24 ~natt -0.36 ~numer 0.46 ~nytt -0.21
            ~nämnd 0.37 ~nära 0.22 ~näst -0.22 ~nät -0.71 ~något -0.23 ~någr 0.21 ~ofta -0.20 ~omklädningsrumm 0.55
            ~ordför 0.66 ~ork 0.24 ~ort 0.28 ~personal -0.22 ~plan -0.58 ~politik -0.41 ~pris -0.21 ~procent 0.21
            ~projekt 0.67 ~region 0.34 ~rekt 0.45 ~riktig 0.23 ~ring 0.37 ~ringd 0.89 ~runt 0.47 ~räk -0.58 ~röst 0.45
            ~satt 0.50 ~sexton -0.42 ~siffr 0.26 ~sist 0.26 ~själv 0.50 ~skick -0.36 ~skilln 0.73 ~skriv 0.27
            ~skull -0.20 ~soc 0.23 ~start -0.30 ~stor 0.21 ~strategin -0.45 ~styck 0.27 ~stå -0.41 ~såg 0.20 ~sök 0.28
            ~tal 0.25 ~tar -0.29 ~termin 0.28 ~tjej 0.33 ~tjänst -0.21 ~tolv 0.21 ~träff -0.21 ~tänk -0.24
            ~utbildning 0.31 ~varit -0.22 ~vilj -0.20 ~vilk 0.31 ~vis 0.69 ~våg 0.35 ~ägar 0.39 ~äldr 0.43 ~ändr 0.34
            ~ärend 0.80 ~åker -0.33 ~öpp 0.39
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
            ~adress -0.26 ~aldrig -0.21 ~alla 0.27 ~allt 0.24 ~andr 0.53 ~anmälning -0.27 ~ann 0.31 ~annar 0.21
            ~arbet 0.28 ~arbetsplats 0.88 ~avtal -0.29 ~bank -0.53 ~barn 0.40 ~barnomsorg 0.84 ~behöv -0.57
            ~beredskap 0.55 ~bestämm 0.32 ~betyg -0.26 ~bil 0.64 ~boend 0.30 ~bruk -0.24 ~buss 0.56 ~bygg 0.35
            ~byt -0.65 ~bättr -0.48 ~båda 0.91 ~både 0.32 ~bör -0.33 ~del 0.30 ~dela 0.51 ~dessutom 0.27
            ~digitalt 1.06 ~dit -0.55 ~dom -0.47 ~driv -0.33 ~dygn 0.52 ~därmed -0.37 ~eget 0.83 ~elva -0.21
            ~emot 0.54 ~fack -0.28 ~familj -0.43 ~film -0.25 ~flest -0.23 ~forskning -0.33 ~fortfar -0.23 ~fyll 0.55
            ~fyrtio -0.34 ~förbund -0.41 ~fördelning 0.21 ~förtroendevald 0.21 ~ges 0.27 ~ggr 0.61 ~gjord -0.29
            ~gäll 0.26 ~hand 0.24 ~handlägg -0.47 ~hans 0.38 ~hell -0.24 ~henn 0.82 ~hinn -0.44 ~hit -0.78 ~hopp -0.39
            ~höst -0.27 ~ifrå -0.26 ~inbjud -0.81 ~ingenting -0.26 ~inl 0.23 ~jour 0.36 ~kommunal 0.26 ~kontor 0.20
            ~kost 0.33 ~kun -0.22 ~kund -0.28 ~kvinnlig -0.29 ~kvinnor 0.26 ~kväll 0.32 ~känn -0.49 ~lev 0.21
            ~lika 0.52 ~list 1.07 ~lokal -0.55 ~lst -0.36 ~lägg -0.96 ~läm -0.32 ~lämn -0.79 ~län 0.40 ~läng 0.34
            ~lär 0.47 ~läsa 0.40 ~låt 0.25 ~mall -0.39 ~mell -0.50 ~mindr 0.24 ~mån -0.68 ~måst -0.22 ~möt -0.51
            ~möte -0.57 ~nära -0.23 ~nät 0.79 ~någon -0.39 ~nån 0.34 ~ord -0.48 ~ordför -0.30 ~ort -0.21 ~part -0.55
            ~person -0.35 ~plats -0.31 ~pojk 0.25 ~program 0.42 ~red 0.26 ~region -0.48 ~rekt -0.22 ~relation -0.22
            ~rest 0.50 ~ringd -0.22 ~rutin -0.33 ~räk 0.81 ~rätt 0.43 ~samråd -0.62 ~schem 1.05 ~sitt -0.26 ~sju -0.28
            ~skift 0.22 ~skog -0.23 ~skol 0.23 ~skriv -0.23 ~stab 0.26 ~strategin 0.72 ~studi 0.30 ~stäng -0.20
            ~stå 0.59 ~står -0.21 ~stöd 0.68 ~tapp -0.23 ~termin -0.43 ~tjänst -0.62 ~tolv -0.28 ~tror 0.38
            ~trygg 0.68 ~tvärtom -0.53 ~tänk 0.48 ~unga 0.51 ~valberedning 0.29 ~vanlig -0.28 ~varend 0.43 ~varj 0.41
            ~verksam 0.28 ~veta -0.27 ~viktig 0.39 ~vilj -0.39 ~vill 0.22 ~vux 0.36 ~väg 0.25 ~vänt -0.29 ~vår -0.26
            ~önsk 0.35
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
            ~2019 0.61 ~adress 0.62 ~använd 0.35 ~bank -0.25 ~barnomsorg 0.47 ~behöv 0.21 ~bibliotek 0.21 ~bjud 0.36
            ~bord 0.39 ~bråk -0.34 ~budget 0.20 ~bygg -0.34 ~dela -0.35 ~dessutom 0.79 ~dit 0.49 ~dygn 0.24
            ~därmed -0.30 ~efteråt -0.32 ~egen 0.29 ~enda -0.21 ~enkät -0.43 ~fall 0.38 ~familj 0.66 ~finn 0.50
            ~fram 0.38 ~fredag 0.67 ~funger 0.39 ~fyll 0.21 ~fyrtio 0.33 ~förbund 0.39 ~företag 0.42 ~gemensam 0.37
            ~gemensamt 0.85 ~ges -0.23 ~ggr 0.69 ~glöm -0.22 ~gång 0.30 ~hand 0.45 ~handl 0.47 ~höst 0.22
            ~industri 0.38 ~inl -0.21 ~inom 0.31 ~kom 0.32 ~kommun 0.39 ~kommunal -0.29 ~kort 0.44 ~kust -0.23
            ~ligg -0.21 ~list -0.23 ~lokal 0.61 ~lst -0.31 ~läm 0.64 ~länet 0.70 ~läs -0.41 ~mell 0.66 ~men -0.23
            ~minst 0.29 ~minut 0.51 ~möt 0.46 ~möte 0.86 ~möts 0.72 ~nej 0.29 ~numm 0.60 ~nätverk 0.39 ~når -0.34
            ~olik -0.29 ~ordför -0.20 ~polis 0.77 ~politik 0.50 ~pris 0.32 ~punkt 0.49 ~red 0.25 ~region 0.96
            ~rutin 0.61 ~räck 0.40 ~rädd -0.53 ~samtal -0.22 ~samverk 0.31 ~ses 0.72 ~sfi -0.41 ~sju 0.22 ~skick -0.40
            ~skog 0.26 ~slår 0.27 ~små 0.41 ~soc 0.69 ~socialtjänst 0.36 ~start -0.22 ~statsbidrag -0.35
            ~strategin 0.29 ~ställ 0.21 ~svar 0.36 ~tack 0.38 ~tas -0.24 ~termin 0.49 ~tidig -0.23 ~tjugo -0.53
            ~torsdag 0.51 ~tredj -0.25 ~trossamfund -0.67 ~träff 0.38 ~utbild -0.41 ~varend -0.45 ~varit 0.27
            ~vilj -0.30 ~vägg -0.48 ~vänd -0.45 ~ägar -0.47 ~äger -0.29 ~året 0.27 ~årlig 0.32 ~öppn 0.30
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
            ~2019 -0.44 ~allt -0.30 ~anmäl 0.44 ~antal -0.41 ~arbetsplats -0.65 ~bank 0.29 ~barnmorsk 0.75
            ~beredskap -0.33 ~bestämm -0.23 ~består -0.25 ~betal 0.36 ~betalt -0.21 ~bibliotek 0.71 ~boend 0.65
            ~bort 0.32 ~budg -0.45 ~byt 0.29 ~byts -0.29 ~båda -0.26 ~bör -0.24 ~chef -0.33 ~decemb -0.64 ~dela -0.37
            ~deltag 0.22 ~digitalt -0.26 ~dit -0.55 ~drar -0.62 ~driv 0.33 ~dubbelt 0.93 ~däremot -0.51 ~därmed 0.44
            ~enkät 0.29 ~enlig -0.31 ~ensamm 0.56 ~faktiskt -0.37 ~februari -0.22 ~femton 0.83 ~film 1.37
            ~fjorton -0.27 ~fjärd 0.23 ~fler -0.44 ~flest -0.24 ~flick 0.32 ~flytt 0.25 ~forskning -0.98 ~fortfar 0.39
            ~fram 0.42 ~framför 0.27 ~fyll -0.22 ~fyra -0.29 ~färr -0.64 ~förbund -0.23 ~före 0.28 ~förening -0.27
            ~förlor 0.25 ~förvänt 0.65 ~föräldr 0.81 ~föräldraledig 0.54 ~gaml 0.31 ~genom 0.82 ~ger 0.29 ~ges -0.88
            ~ggr 0.57 ~gjort -0.31 ~gymnasi 1.02 ~gått -0.27 ~gör -0.37 ~göra 0.73 ~handlägg -0.28 ~hell 0.43
            ~helt 0.39 ~hem 0.73 ~hemm 0.59 ~hemtjänst 0.72 ~hit 0.56 ~hot 0.76 ~häls 0.89 ~hämt 1.00 ~händ 0.30
            ~hör 0.69 ~höst -0.50 ~inga 0.81 ~inn 0.36 ~inom -0.24 ~jobb 0.34 ~jämställd -0.21 ~klock -0.31
            ~kolleg -0.28 ~kommunal -0.94 ~kontor -0.40 ~krav -0.32 ~kräv -0.20 ~kund -0.40 ~kvar 0.83 ~kvinnlig 0.35
            ~kvinnojour 0.28 ~kvinnor -0.61 ~lag 0.35 ~lika -0.27 ~lit -0.43 ~lägg -0.71 ~läm -0.45 ~lämn 0.22
            ~länet 0.22 ~läng 0.23 ~lära -0.33 ~lön -0.21 ~mamm 0.65 ~manlig 0.48 ~mann 0.28 ~mars 0.20 ~med 0.70
            ~medlemm -0.61 ~mil 0.23 ~minut 0.31 ~mål -0.28 ~månad 0.39 ~natt 0.61 ~ner 0.73 ~numer 0.33 ~nät 0.26
            ~någr 0.78 ~oft 0.32 ~omklädningsrumm 0.20 ~ork -0.76 ~papp 0.37 ~peng -0.23 ~pension 0.32 ~per -0.33
            ~personal 0.35 ~plat 0.29 ~pojk 0.35 ~polis -0.66 ~politik 0.62 ~praktik 0.30 ~prat 0.33 ~pris -0.27
            ~projekt -0.85 ~prov 0.26 ~punkt -0.35 ~region -0.25 ~regional -0.57 ~riktig -0.24 ~rumm -0.22 ~rutin 1.10
            ~rädd -0.43 ~rätt 0.43 ~sade -0.36 ~sakn -0.34 ~samråd 0.75 ~samtal -0.28 ~samverk -0.52 ~satt 0.36
            ~schem 0.23 ~sekretess -0.23 ~ser 0.27 ~sexton 0.42 ~sist 0.31 ~själv -0.26 ~skick -0.21 ~skift -0.47
            ~skilln -0.26 ~skull -0.22 ~skydd 0.36 ~slipp 0.20 ~slår 0.43 ~små -0.41 ~soc -0.27 ~socialtjänst -0.50
            ~start -0.22 ~station 0.23 ~statsbidrag -0.67 ~stockholm -0.30 ~stäng 0.29 ~stöd -0.70 ~syns 0.34
            ~säg 0.32 ~säga 0.25 ~såg 0.39 ~söka 0.30 ~tack -0.24 ~tag 0.40 ~tal 0.35 ~tapp 0.22 ~tar 0.56
            ~telefon 0.65 ~tillbak 0.53 ~tjugo 0.85 ~tjänst 0.37 ~tredjedel -0.21 ~tror 0.41 ~trossamfund -0.51
            ~tyck 0.51 ~tänk -0.39 ~ungefär -0.40 ~utbild 0.22 ~utsatt 0.28 ~val -0.48 ~varend -0.25 ~varför 0.37
            ~vartann -0.38 ~vilj -0.33 ~vilk -0.28 ~väg 0.30 ~vägg 0.70 ~välj 0.90 ~vänt 0.64 ~våg -0.64
            ~vårdcentral -0.48 ~ägar -0.28 ~äldr 0.59 ~ändr -0.24 ~ändå 0.38 ~ärend -0.49 ~åker 0.76 ~året -0.21
            ~önsk -0.30 ~öpp -0.23 ~öppn -0.21
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
            ~alltid 0.25 ~annar -0.22 ~använd 0.27 ~behöv 1.03 ~bland 0.54 ~bord -0.23 ~bruk 0.59 ~byt 0.64
            ~bättr 0.40 ~bör 0.43 ~dag 0.22 ~del 0.27 ~dela 0.24 ~dessutom -0.24 ~efteråt 0.89 ~egen 0.41 ~ensamm 0.41
            ~forskning -0.34 ~följ 0.65 ~företag -0.29 ~gemensam 0.45 ~handlägg 0.53 ~hela -0.32 ~hopp 0.49 ~igen 0.34
            ~ihop -0.29 ~inbjud -0.21 ~jour -0.25 ~kun 0.73 ~kund 0.99 ~kust 0.44 ~kön 0.31 ~led 0.27 ~lägg 1.03
            ~läm 0.32 ~lämn 0.69 ~lära 0.95 ~mall 0.57 ~mål 0.62 ~mån 0.62 ~numm -0.27 ~näst 0.23 ~någon 0.55
            ~når 0.26 ~ord 0.57 ~person 0.54 ~plan 0.76 ~plats 0.32 ~polis -0.21 ~region -0.29 ~riktig 0.57
            ~rutin -0.24 ~sakn 0.65 ~samråd 0.31 ~skull 0.47 ~skydd 0.24 ~socialtjänst -0.23 ~start 0.56 ~tjänst 0.52
            ~utbildning 0.29 ~vilj 1.22 ~väg -0.24 ~vänt 0.27 ~vård -0.21 ~önsk -0.25
            """,
    ]
}
