/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.39
        cueMost 0.43
        cues 0.45
        decisive 1.12
        decisiveOther -0.18
        frame 0.91
        frameFar -0.87
        frameFarOther 0.11
        frameOther -0.12
        heading 0.77
        headingGuess 0.18
        headingOne 0.96
        headingSure 1.32
        lead 0.81
        leadFramed 0.97
        question 0.78
        questionFar -0.29
        questionFarther -1.21
        questionOne 1.17
        questionSure 0.16
        """,
        "central-aktor": """
        bias 0.11
        board -0.12
        cell -0.13
        comparative -0.10
        early -0.40
        end 0.69
        evaluation 0.10
        first -0.19
        fragment -0.24
        frameCentralAktor 0.62
        frameHindrande -0.11
        frameLansstyrelsen -0.31
        frameNone -0.17
        frameNulage -0.15
        framePadrivande -0.21
        framePrioritering 0.29
        frameSamverkansform 1.75
        frameUtmaning -0.22
        frameUtvecklingsomrade -0.39
        fronted 1.88
        hedged 0.13
        imperative -0.15
        item 0.09
        late -0.62
        later 0.12
        meeting -0.72
        middle -0.48
        modal 0.42
        negation 0.13
        negations -0.11
        next3 0.98
        number -0.25
        plain 0.04
        question -0.21
        quote -0.45
        shortFirst 0.13
        third 0.13
        turn 0.09
        weHave -0.21
        words14 0.02
        words6 -0.08
        wordsMore -0.07
        ~2019 -0.71 ~adress -0.33 ~akut 0.57 ~aldrig 0.71 ~all -0.27 ~alla -0.24 ~alls -0.35 ~almi 0.98 ~andr -0.33
        ~anmäl -0.27 ~anmälning -0.22 ~ann 0.49 ~annar 0.36 ~anställd -0.37 ~anställning -0.48 ~använd -0.71
        ~arbet -0.29 ~arbetsförmedling 0.56 ~arbetsmiljö -0.21 ~avgör 0.87 ~bakom -0.41 ~bank 1.07 ~bara 0.50
        ~barn -0.24 ~barnahus -1.19 ~barnomsorg -0.47 ~barnpassning -0.22 ~behåll -1.00 ~ber -0.26 ~berätt -0.25
        ~beslut 0.25 ~beställ -0.20 ~bestämm 0.54 ~besök -0.24 ~betal -0.49 ~betald -0.25 ~betalt -0.51
        ~bibliotek -0.42 ~bidrag -0.54 ~bil -0.28 ~bild -0.31 ~billig -1.02 ~bjud -0.66 ~blivit -0.22 ~blåmärk -0.47
        ~boend -0.20 ~bok -0.38 ~bolag -0.39 ~bor -0.57 ~bord 0.21 ~bostäd -0.28 ~bransch -0.30 ~broschyr -0.34
        ~bråk 0.35 ~budg -0.38 ~budget -0.50 ~buss -0.39 ~byggd -0.25 ~byt -0.22 ~bytt -0.23 ~bäst -0.60 ~bättr -0.55
        ~både 0.30 ~båt -0.41 ~bör 0.24 ~dam -0.54 ~damlag -0.49 ~decemb -0.31 ~del -0.36 ~dela -0.49 ~deltid -0.42
        ~dess -0.24 ~dessutom -0.34 ~direkt -0.33 ~disk -0.47 ~distan -0.40 ~dit 0.26 ~doktorand -0.48 ~dom 0.66
        ~dott -0.34 ~drabb -0.34 ~driv -0.52 ~dubbelt -0.24 ~dusch -0.50 ~däreft -0.39 ~däremot 0.72 ~därifrå 1.12
        ~därmed 0.63 ~dålig -0.26 ~dörr -0.25 ~efteråt -0.80 ~egen -0.33 ~eget -0.39 ~egna -0.47 ~elev -0.32
        ~elevhäls 0.90 ~elva -0.21 ~enda 0.20 ~enkel -0.95 ~enkelt -0.32 ~enkät -1.32 ~enlig 0.65 ~ensam -0.27
        ~ensamm 0.24 ~entreprenör -0.34 ~ersättning -0.66 ~fack 1.05 ~faktiskt -0.32 ~fall 0.23 ~fem -0.22
        ~femton -0.53 ~film -0.31 ~fjorton -0.20 ~fler -0.35 ~flest 0.49 ~flytt -0.26 ~folk 0.22 ~folkhögskol 0.85
        ~forskning 0.80 ~fram -0.32 ~framför -0.27 ~fredag -0.32 ~frisör -0.50 ~fritid -0.23 ~frivård -0.47
        ~funger -0.60 ~funk -0.76 ~fyll -0.22 ~färr -0.29 ~fått -0.35 ~född -0.26 ~följ -0.37 ~följd -0.39
        ~fördel -0.36 ~före 0.42 ~företag -0.38 ~förklar -0.37 ~förr -0.36 ~förrä 0.68 ~förskol -0.25 ~förstår -0.52
        ~förtroendevald 0.69 ~förvaltning -0.26 ~förvänt -0.31 ~föräldr 0.29 ~föräldraledig -0.32 ~föröv -0.36
        ~gaml 1.14 ~gav -0.22 ~gemensam -0.55 ~gemensamm -0.37 ~gemensamt -0.81 ~ger -0.21 ~ges -0.42 ~gett -0.36
        ~ggr -0.72 ~gick -0.25 ~gjord -0.27 ~glöm 1.25 ~glömt -0.78 ~grannkommun -0.90 ~gratis -0.40 ~grund -0.20
        ~gubb -0.40 ~gymnasi 0.40 ~gär 0.32 ~gäst -0.38 ~gång -0.21 ~går 0.25 ~gått -0.33 ~göra -0.26 ~hall 0.90
        ~halltid -0.63 ~halv -0.22 ~halvår -0.28 ~hand -0.43 ~handl -0.45 ~handled -0.29 ~handlägg -0.22 ~hans -0.33
        ~hat -0.42 ~hed -0.96 ~hela -0.29 ~helg -0.28 ~hell 0.47 ~helst 0.81 ~heltid -0.25 ~hemm -0.30 ~hemtjänst 0.20
        ~henn -0.45 ~het -0.71 ~hinn -0.29 ~hit 0.79 ~hjälp -0.23 ~hopp -0.42 ~hot -0.26 ~hus -0.58 ~hälft 0.42
        ~häls -0.35 ~händ 0.70 ~håll 0.44 ~hållit -0.68 ~hållplats -0.27 ~högst -0.24 ~högt -0.50 ~höst -0.53
        ~ibland -0.63 ~igen 0.48 ~igenom -0.33 ~inbjud 1.15 ~industri -0.55 ~industrin 0.38 ~infört -0.34 ~inga -0.29
        ~ingenstan -0.24 ~ingenting 0.70 ~inkomst -0.27 ~inn -0.30 ~inom -0.57 ~insat -0.39 ~introduktion -0.24
        ~jargong -0.55 ~jour -0.56 ~journal -0.53 ~jämför -0.30 ~jämn -0.25 ~jämställd -0.27 ~kaff -0.28 ~kall -0.23
        ~kamer -0.71 ~kart -0.29 ~klubb -0.51 ~kock -0.56 ~kod -0.71 ~kolleg -0.51 ~kom -0.29 ~kommun -0.34
        ~kommunal -0.29 ~kontakt -0.34 ~kort -0.52 ~kost -0.22 ~krig -0.49 ~kriminalvård 1.22 ~kris 0.89 ~kron -0.20
        ~kropp -0.24 ~kräv -0.25 ~kun -0.36 ~kund -0.33 ~kuratorn -0.24 ~kurs -0.53 ~kvart -0.24 ~kvin -0.38
        ~kvinnlig -0.37 ~kvinnojour -0.39 ~kvinnor -0.23 ~kväll -0.34 ~kvällstid -0.25 ~känn -0.23 ~kår -0.85
        ~kön -0.30 ~köpa -0.44 ~köpt -0.52 ~kör -0.22 ~köra -0.50 ~lag -0.40 ~larm -0.66 ~led -0.40 ~ledning -0.29
        ~ligg 0.55 ~lika -0.21 ~list 0.88 ~lokal 0.25 ~lokalt -0.62 ~lst -0.55 ~lunch -0.25 ~lyft -0.22 ~lyssn -0.39
        ~lägg -0.55 ~läk -0.22 ~lämn -0.25 ~län -0.27 ~länet -0.53 ~läng -0.26 ~länsstyrels -0.22 ~lär -0.42
        ~lära -0.20 ~läs 0.24 ~läsa -0.23 ~lån -0.43 ~låt -0.31 ~låta 0.80 ~lön -0.38 ~makt 0.22 ~mall -0.22
        ~mamm 0.45 ~mann -0.22 ~maskin -0.65 ~mat -0.31 ~med -0.31 ~medelåld -0.45 ~mell -0.30 ~men 0.23 ~mentor -0.25
        ~mest -0.26 ~mil -0.30 ~mindr -0.42 ~minst -0.36 ~minut -0.29 ~mobil -0.28 ~mottagning -0.42 ~märk 0.31
        ~mät -0.22 ~mäta -0.33 ~mätning -0.21 ~mål -0.30 ~månad -0.27 ~mång 0.46 ~måst 0.76 ~möt -0.40 ~möte -0.93
        ~möts -0.44 ~namn -0.21 ~natt -0.58 ~ner -0.27 ~nian -0.35 ~nio -0.32 ~nittiotal -0.25 ~norm -0.29 ~norr -0.32
        ~novemb -0.43 ~numr -0.36 ~nya -0.42 ~nämn -0.33 ~nämnd -0.23 ~närm -0.27 ~nät -0.27 ~nätt -0.25
        ~nätverk -0.48 ~någon -0.24 ~någonstan -0.41 ~något -0.37 ~nån -0.59 ~når 0.95 ~oavsett -1.37 ~olik -0.23
        ~omklädningsrum -0.21 ~omsorg -0.24 ~onsdag -0.31 ~ord -0.69 ~ordför -0.33 ~organisation 1.27 ~ork -0.27
        ~ort 0.41 ~papp -0.28 ~pappagrupp -0.39 ~par 0.31 ~part 1.09 ~pass -0.71 ~patient -0.34 ~peng 0.52 ~per -0.33
        ~personal -0.30 ~plan -0.25 ~planer -0.40 ~plat 0.22 ~pojk -0.29 ~pojkar -0.21 ~politik -0.62 ~prat 0.29
        ~pris -0.22 ~problem 0.62 ~program -0.25 ~programm 0.40 ~projekt -0.37 ~prov -0.23 ~psykisk -0.20
        ~publicer -0.31 ~punkt -0.58 ~pärm -0.53 ~rad -0.26 ~rakt -0.35 ~rapport -0.26 ~red -0.29 ~regional -0.22
        ~regl -0.59 ~rekryter 0.50 ~rest -0.42 ~rikt -0.61 ~riktig -0.21 ~ringd -0.24 ~roll -0.21 ~rum -0.64
        ~rumm -0.30 ~runt -0.69 ~rutin -0.57 ~rygg -0.73 ~räck -0.76 ~rädd -0.39 ~rädsl -0.60 ~räk -0.29 ~räkn -0.38
        ~råd 0.38 ~röst -0.22 ~rösträtt -0.21 ~sagt -0.52 ~sak -0.46 ~sakn -0.29 ~samebyn -0.27 ~samm -0.37
        ~samråd -0.50 ~samtidig -0.76 ~samtlig -0.38 ~samtyck 0.60 ~samverk -0.50 ~sats -0.30 ~satt -0.33 ~scen -0.22
        ~schem -0.57 ~sent -0.24 ~ser 0.72 ~ses -0.62 ~sex -0.21 ~sexualundervisning -0.31 ~sfi 0.87 ~sid -0.42
        ~sida 0.86 ~sist -0.37 ~sitt 0.47 ~sjuk -0.24 ~sjuttio -0.81 ~sjutton -0.94 ~själv -0.23 ~skad 0.96
        ~skick -0.24 ~skift -0.32 ~skillnad -0.51 ~skog -0.36 ~skol -0.39 ~skolskötersk 1.15 ~skratt -0.41 ~skriv 0.21
        ~skydd -0.23 ~skylt -0.48 ~skärm -0.32 ~sköt -0.34 ~skötersk -0.28 ~släpp -0.30 ~slår -0.20 ~små -0.45
        ~snabb -0.45 ~snack 0.66 ~snäll -0.30 ~soc -0.76 ~socialjour -0.38 ~socialtjänst -0.37 ~somm -0.38
        ~sprid -0.37 ~språk -0.29 ~stab -0.26 ~stadg -0.74 ~stan 1.02 ~stann -0.31 ~statistik -0.21 ~statsbidrag -0.43
        ~stor -0.32 ~storlek 0.56 ~strategin -0.44 ~stress -0.40 ~studi 1.23 ~styr 0.67 ~styrels -0.47 ~ställ -0.31
        ~stå -0.38 ~ståend -0.41 ~står -0.27 ~stöd -0.31 ~störst 0.67 ~sundsvall -0.43 ~svar -0.42 ~svensk -0.27
        ~syns 0.60 ~säker -0.35 ~såg -0.52 ~sånt -0.30 ~sök -0.25 ~söka -0.39 ~sökt -0.29 ~tafs -0.67 ~tagit -0.25
        ~tak -0.26 ~tal -0.20 ~tala -0.92 ~tandläk 1.19 ~tas 0.58 ~teknisk -0.30 ~telefon -0.40 ~termin -0.21
        ~the -0.45 ~tid -0.32 ~till -0.22 ~timm -0.40 ~titt -0.21 ~tjänst -0.64 ~tjänsteföretag -0.22 ~tog -0.21
        ~tolk -0.44 ~ton -0.25 ~torsdag -0.35 ~tre -0.29 ~trean -0.39 ~tredj -0.23 ~trettio -0.25 ~trossamfund 0.82
        ~trot 0.63 ~trygghetspunkt -0.26 ~tung -0.36 ~tvåhundr -0.21 ~tyck -0.51 ~tydlig -0.24 ~typ -0.24
        ~tystnadsplikt -0.22 ~tänk 0.46 ~umeå -0.39 ~ung 0.79 ~unga -0.32 ~ungdom -0.45 ~ungdomsmottagning -0.70
        ~ungdomsråd -0.62 ~uppdrag -0.32 ~uppföljning -0.43 ~upphandl -0.92 ~utbild 0.88 ~utbildning -0.46 ~ute -0.24
        ~utrik -0.28 ~valberedning -0.27 ~vald -0.28 ~vanlig -0.46 ~varandr -0.38 ~varann -0.48 ~vardag -0.28
        ~varend 1.11 ~varit 0.53 ~varj -0.28 ~vart -0.27 ~veck -0.62 ~vet -0.23 ~veta 0.66 ~vid -0.54 ~viktig 0.59
        ~vilj 0.24 ~villk -0.48 ~vinn -0.28 ~vint -0.24 ~vis -0.36 ~visa -0.37 ~vore -0.63 ~vux -0.23 ~väg -0.56
        ~vägg 0.54 ~välj -0.34 ~vänt -0.29 ~väntetid -0.39 ~värst -0.21 ~våg -0.44 ~våld -0.31 ~vård 0.28
        ~vårdcentral -0.27 ~ägar 0.69 ~äger 0.64 ~äldr -0.33 ~ändr -0.24 ~ännu -0.93 ~ärend -0.25 ~ärlig -0.21
        ~åker -0.22 ~åklag -0.24 ~åld -0.30 ~året -0.33 ~årlig -0.41 ~årskur -0.33 ~årsmöt -0.21 ~ått -0.30 ~öpp -0.38
        ~överallt 0.54 ~övning -0.28 ~övrig -0.25
        """,
        "hindrande": """
        bias 0.22
        board -0.20
        cell 0.09
        early -0.57
        end -0.96
        evaluation -0.13
        first 0.09
        fragment -0.13
        frameCentralAktor -0.46
        frameHindrande 0.96
        frameLansstyrelsen -0.54
        frameNone 0.14
        frameNulage -0.12
        framePadrivande -0.25
        framePrioritering -0.45
        frameSamverkansform -0.49
        frameUtmaning 0.10
        frameUtvecklingsomrade -0.44
        fronted -0.96
        hedged -0.23
        imperative -0.36
        item 0.06
        late 1.21
        meeting 0.20
        middle 1.08
        modal 0.07
        negation 0.29
        negations 0.49
        next3 -0.07
        number -0.05
        plain 0.02
        question 0.20
        quote -0.35
        shortFirst 0.02
        third -0.52
        turn 0.10
        weHave 0.37
        words6 0.15
        wordsMore 0.06
        ~200 -0.33 ~2019 0.58 ~2020 -0.46 ~2022 -0.29 ~340 -0.28 ~900 -0.32 ~adress -0.37 ~aktiv -0.79 ~akut -0.41
        ~aldrig 0.40 ~all -0.67 ~alla -0.20 ~alls -0.41 ~allt 0.35 ~alltid 0.41 ~anmäl -0.41 ~anmälning -0.49
        ~anställ 0.79 ~ansökning -1.18 ~antal 0.75 ~arbet 0.46 ~arbetsförmedling -0.37 ~arbetsmiljö 0.39
        ~arbetsplats -0.31 ~arton 0.84 ~avdelning -0.21 ~avgör -0.29 ~avtal 0.60 ~bad -0.66 ~bakom -1.23 ~bara -0.24
        ~barn -0.50 ~barnahus -0.57 ~barnmorsk -1.26 ~barnomsorg -0.42 ~barnpassning -0.32 ~begär -0.36
        ~behandling -0.24 ~behåll -0.51 ~behöv -0.30 ~bemanning 0.71 ~ber 0.26 ~beredskap 0.22 ~beslut 0.59
        ~bestämm -0.58 ~består 0.27 ~besök 0.78 ~betald -0.61 ~betalt 0.33 ~betyd -0.27 ~betyg -0.81 ~bibliotek -0.32
        ~bidrag 0.46 ~bil -0.35 ~bild 0.72 ~billig -1.21 ~bit 0.22 ~bland -0.69 ~blivit -0.69 ~bok 0.35 ~bolag -0.24
        ~bor -0.33 ~bord -0.53 ~bostadsbolag -0.27 ~bostäd 0.64 ~bransch 0.69 ~bredvid 0.48 ~brist 0.49
        ~broschyr -0.94 ~bryt -0.24 ~bråk -0.43 ~budg 0.50 ~bygg 0.59 ~byggd 0.82 ~byt 0.38 ~byta 0.88 ~byts 1.39
        ~bytt -0.22 ~bättr -0.93 ~båda -0.32 ~både -0.39 ~bör -0.25 ~börj -0.22 ~chef 0.72 ~dagtid 0.52 ~dam -1.24
        ~damlag -1.10 ~decemb 1.47 ~dela -0.21 ~dess -0.88 ~dessutom 0.56 ~digitalt -0.81 ~direkt -0.93 ~disk 0.26
        ~distan -0.83 ~dit 0.67 ~doktorand -0.57 ~dom 0.28 ~dott -0.77 ~drabb 0.39 ~drar 0.99 ~driv -0.58
        ~dubbelt -0.24 ~dusch -0.48 ~dygn -0.32 ~däreft -0.33 ~däremot -0.91 ~därför 0.43 ~därifrå -0.45 ~dålig 0.31
        ~dörr 0.40 ~efterfråg 0.48 ~eftersom 0.90 ~egen -0.45 ~eget -0.94 ~egna 0.34 ~emot -0.65 ~enda -0.51
        ~enhet -0.85 ~enkel -0.37 ~enkelt 0.35 ~enkät -0.46 ~ensamm -0.49 ~ersättning -0.23 ~fall -0.60 ~fatt 0.89
        ~februari 0.79 ~fel 0.43 ~femt -0.45 ~femton -0.87 ~fick -0.43 ~film -0.26 ~fjol -0.63 ~fjorton 0.57
        ~fjärd 0.31 ~fler -1.04 ~flest -0.66 ~flick -0.51 ~flytt 0.61 ~folk 0.30 ~folkhögskol -0.36 ~form -0.45
        ~forskning 0.71 ~fortfar -0.39 ~fram -0.31 ~framför -0.55 ~frisör 0.38 ~fritid 0.42 ~frivillig -0.42
        ~frivård -0.27 ~fullmäktig -0.22 ~fullt -0.38 ~funk -0.70 ~funktionsnedsättning 0.49 ~fyr -0.83 ~fystest 0.92
        ~färr 1.15 ~får 0.20 ~följd -0.47 ~för -0.39 ~förbund -0.27 ~fördel 0.48 ~fördelning -0.97 ~fördubbl 0.49
        ~förening 0.41 ~förhör -0.24 ~förklar -0.23 ~förlor 0.59 ~förr -0.30 ~förrä -0.51 ~förslag -0.55 ~först -0.26
        ~förtroendevald -0.20 ~förvaltning 0.45 ~föräldr -0.83 ~föräldraledig 0.55 ~föröv -0.86 ~gaml -0.48 ~gav -1.18
        ~gemensam -0.36 ~gemensamm -0.27 ~gemensamt -0.29 ~genom 0.23 ~ger -0.30 ~ges 0.24 ~gett -0.28 ~ggr -0.23
        ~gick -0.44 ~gjord 0.85 ~glöm -0.24 ~glömt 0.71 ~grabb -0.81 ~grann 0.50 ~grannkommun -0.71 ~gransk 0.38
        ~gratis -1.54 ~gubb 0.48 ~gäll 0.52 ~gär -0.32 ~gäst -1.18 ~går 0.37 ~gård -0.36 ~gör 0.24 ~haft 0.58
        ~hall -0.32 ~halltid 0.90 ~hand 0.23 ~handled -0.61 ~handlägg 1.42 ~hed -1.38 ~hedersförtryck -0.67
        ~helg -0.60 ~hell -0.71 ~hellr 0.21 ~helst -0.51 ~helt -0.68 ~heltid -0.28 ~hemm -0.41 ~hemtjänst -0.32
        ~henn 0.28 ~het -0.31 ~hind 1.24 ~hinn 1.03 ~histori 0.44 ~hjälp 0.62 ~hopp -1.46 ~hot -0.32 ~hundr 0.37
        ~hunnit -0.22 ~hus -0.82 ~hälft -0.60 ~häls -0.76 ~hämt -0.47 ~häng -0.29 ~håll -0.68 ~hållit -0.76
        ~hållplats -0.43 ~högst -0.61 ~högstadi -1.25 ~högt -1.01 ~hör -0.21 ~höra -0.34 ~hörs -0.22 ~höst 0.68
        ~ibland 0.77 ~ideell 0.26 ~idrott -0.20 ~ifrå 0.25 ~igen -0.66 ~igenom -0.62 ~industri -0.49
        ~information -0.36 ~inför -0.24 ~infört -0.97 ~ing 0.33 ~inga 0.38 ~inkomst -0.61 ~inom -0.34 ~insat -0.27
        ~insats -0.30 ~inte 0.39 ~introduktion -0.73 ~jargong 0.60 ~jobb -0.23 ~jour -0.77 ~journal 0.85 ~just -0.43
        ~jämn -0.37 ~jämställt 0.48 ~kall -0.76 ~kamer 0.26 ~kampanj -0.43 ~kansk -0.20 ~kedj 0.23 ~kill -0.55
        ~klar 0.59 ~klock 0.91 ~klubb -0.75 ~kock -1.33 ~kod 0.73 ~kolleg 0.52 ~kom -0.83 ~komm 0.27 ~kommit -0.38
        ~kommunal 0.67 ~kontakt 0.92 ~kontor 0.39 ~kontrakt -0.27 ~kost 0.36 ~krav -0.22 ~krig -1.27
        ~kriminalvård -0.22 ~kris -0.44 ~kron 1.62 ~kropp -0.60 ~kräv 0.92 ~kun -0.52 ~kund -0.21 ~kunskap 0.27
        ~kurs -0.21 ~kvar -0.99 ~kvin -0.25 ~kvinn -0.31 ~kvinnlig -0.45 ~kväll -0.45 ~känn 0.47 ~kår -0.42
        ~köpa -0.55 ~kör -0.30 ~köra -1.37 ~lag 0.82 ~land 0.37 ~larm -0.68 ~ledning 0.24 ~ledningsgrupp -0.42
        ~lev -0.28 ~leverantör 0.87 ~ligg -0.42 ~lika -0.30 ~list -1.62 ~lit 0.74 ~lokal 0.28 ~lokalt 0.68 ~lst -0.40
        ~lunch -0.49 ~lyft -0.36 ~lyssn 0.70 ~lägen -0.47 ~lägr -0.36 ~läk 0.42 ~läm -0.57 ~lämn 0.72 ~länet -0.57
        ~lär -0.36 ~lära -0.32 ~lärd -0.56 ~läs -0.22 ~läsa -0.61 ~lätt 0.65 ~lån 0.43 ~lång -0.36 ~låt -0.57
        ~låta -0.27 ~lön -0.45 ~mamm -0.52 ~manlig -0.43 ~mann -0.21 ~mars 0.36 ~maskin 1.01 ~mat 1.00 ~material 0.38
        ~med -0.76 ~medarbet 0.99 ~medelåld -0.36 ~medlemm 0.70 ~mell 0.28 ~men 0.65 ~mening 0.25 ~mentor -0.33
        ~mil 0.44 ~miljon 0.66 ~mindr 0.51 ~minut 1.10 ~mobil 0.55 ~mottagning -0.61 ~männ -0.51 ~märk -0.38 ~mät 0.26
        ~mål -0.49 ~mån 0.36 ~måndag 0.51 ~måst -0.31 ~möt 0.33 ~möte 0.37 ~möts 0.82 ~natt -0.63 ~nian -0.30
        ~noll 1.38 ~norr 1.11 ~numer -0.67 ~numm -0.33 ~numr 0.80 ~nya -0.53 ~nämn -0.87 ~nära -0.27 ~närm -0.39
        ~näst -0.52 ~nät -0.70 ~nätt -0.64 ~nätverk -1.12 ~någon -0.49 ~någonstan -0.81 ~något 0.64 ~någr -0.64
        ~nån 0.27 ~oavsett -0.26 ~obekväm -0.36 ~offentlig -0.47 ~olik 0.92 ~omklädningsrum 0.30
        ~omklädningsrumm -0.29 ~omsorg -0.22 ~onsdag 0.64 ~ordf -0.23 ~oro -0.21 ~ort 0.32 ~pandemin -0.22 ~papp -0.64
        ~pappagrupp -0.78 ~par -0.91 ~part -0.48 ~patient -0.49 ~per 0.61 ~planer 0.60 ~plat -0.26 ~plugg -0.41
        ~plötslig -0.48 ~pojk -0.82 ~pojkar -0.47 ~policy -0.23 ~polis 0.65 ~praktik 0.55 ~precis -0.42 ~pris 0.50
        ~problem -0.59 ~program -0.28 ~programm -0.21 ~projekt 0.24 ~prov -0.25 ~publicer -0.27 ~punkt -0.37
        ~pärm 1.33 ~rad 0.53 ~rakt -0.75 ~rapport 0.64 ~red 0.42 ~region -0.21 ~regional -0.28 ~regl 0.92
        ~rekryter 1.22 ~rekrytering 0.47 ~rekt 0.38 ~rest -0.57 ~rik 0.65 ~rikt -0.58 ~riktig -0.54 ~ring -0.83
        ~ringd -0.38 ~risk -0.34 ~rit -0.32 ~roll -0.30 ~rum -1.31 ~rumm 0.27 ~runt -0.82 ~rutin 0.31 ~rygg -0.74
        ~rädd 0.64 ~rädsl 0.27 ~räk -0.66 ~räkn 0.65 ~rätt -0.55 ~råd -0.34 ~rösträtt -0.39 ~sade 0.23 ~sagt 0.54
        ~sak -0.41 ~sakn 0.66 ~samebyn -0.73 ~samråd -0.24 ~samtlig -0.33 ~samtyck -0.24 ~samverk 0.86 ~sats -0.66
        ~satsning 0.67 ~scen -0.71 ~schem -0.39 ~sekretess 1.06 ~sen -0.38 ~ser 0.40 ~sett -0.26 ~sexton -0.21
        ~sexualundervisning -0.24 ~sexuell -0.47 ~sida -1.08 ~sist -1.02 ~sju 0.40 ~sjuk -0.74 ~sjukfrånvaron -0.36
        ~sjukhus -0.20 ~sjukskrivning -0.69 ~sjuttio -1.10 ~sjutton -0.47 ~själv -0.32 ~sjätt -1.01 ~skad -0.77
        ~sker 0.93 ~skillnad -0.53 ~skog -0.26 ~skolskötersk -0.46 ~skratt 0.64 ~skrev -0.94 ~skriv 0.29 ~skrivit 0.25
        ~skull -0.38 ~skylt -0.49 ~skämt -0.55 ~skärm -0.94 ~sköt -0.40 ~skötersk -0.64 ~slipp -0.36 ~släpp 1.11
        ~slår 0.35 ~små 0.38 ~snabb -0.28 ~snack -0.45 ~snäll -0.36 ~socialtjänst 1.17 ~somm 0.35 ~sommarjobb -0.72
        ~son 0.49 ~spel -0.25 ~sprid -1.17 ~språk -1.14 ~stab -0.62 ~stan -0.22 ~start -0.34 ~station 0.21
        ~statistik 0.23 ~statsbidrag 1.71 ~stockholm 0.66 ~storlek 0.45 ~strategi -0.25 ~strategin -0.87 ~studi -0.59
        ~styck -0.47 ~styr 0.62 ~styrels -0.28 ~städ -0.39 ~stämm 0.88 ~stäng 0.21 ~ståend -0.37 ~står -0.39
        ~stöd 0.37 ~störst -0.84 ~sundsvall 0.74 ~syns -0.79 ~säg 0.21 ~säga -0.34 ~säker 0.88 ~säll -0.26 ~såg -0.43
        ~söka 0.58 ~tack 0.39 ~tafs -0.87 ~tagit -0.36 ~tak -0.66 ~tala -1.24 ~tandläk -0.47 ~teknik -0.33
        ~teknisk 0.39 ~telefon -0.25 ~termin -0.56 ~test -0.25 ~the -0.58 ~tid 0.56 ~tidig -0.29 ~till 0.20
        ~tillsamman -0.61 ~tio -0.43 ~tisdag 0.48 ~tjej -0.29 ~tjugo -0.44 ~tjugosex -0.57 ~tjänst 0.68 ~tog 0.21
        ~tolk 1.06 ~tolv -0.30 ~torsdag -0.58 ~trakasseri -0.25 ~trean -0.99 ~trettio -0.87 ~tretton -0.61 ~tror 0.63
        ~trossamfund 0.75 ~trot -0.64 ~trygg 0.24 ~träff -0.23 ~trän -0.44 ~tråkig -0.79 ~tung 0.35 ~tus -0.30
        ~tvåhundr 0.74 ~tydlig -0.20 ~tystnadsplikt 1.57 ~umeå 0.98 ~underskrift 0.34 ~undr -0.96 ~ung -0.65
        ~unga -0.51 ~ungdom -0.46 ~ungdomsmottagning -0.31 ~ungdomsråd -0.86 ~ungefär -0.21 ~uppföljning 0.55
        ~upphandl 0.85 ~upphandling 0.85 ~utanför 0.40 ~utbildning -0.32 ~utländsk -0.31 ~utred 0.48 ~utsatt -0.79
        ~vaktmäst -0.73 ~valberedning 0.58 ~vald -1.21 ~varandr 0.74 ~varann -0.45 ~vardag 0.24 ~varend -0.47
        ~varför -0.26 ~varj 0.23 ~vart 0.38 ~vem 0.22 ~verksam -0.67 ~vet 0.30 ~vid -0.49 ~viktig -0.50 ~vilj -1.15
        ~vilk 0.25 ~vinn 0.55 ~vis -0.99 ~visst -0.56 ~vore -0.92 ~väg -0.77 ~vägg -0.71 ~vänd -0.59 ~vänt 0.31
        ~väntetid 0.25 ~våg -0.44 ~våld -0.56 ~vår -0.37 ~vård -0.43 ~vårdcentral 0.21 ~yngst -0.72 ~yrke -0.50
        ~yttr 0.42 ~äldr -0.81 ~ändr 1.34 ~ändå -0.28 ~ännu 0.46 ~ärend -0.36 ~ärlig -0.35 ~åker -0.43 ~åklag -0.62
        ~åld -0.51 ~åren -0.54 ~årlig -0.30 ~årskur -0.23 ~årsmöt 0.35 ~åtta -0.38 ~öpp -0.87 ~öppn 0.69
        ~överallt -0.31 ~övning 0.44 ~övrig 0.73
        """,
        "lansstyrelsens-roll": """
        bias -0.54
        board 0.91
        cell 0.04
        comparative -0.08
        early -0.20
        evaluation -0.18
        first -0.05
        fragment 0.05
        frameCentralAktor 0.20
        frameHindrande -0.15
        frameLansstyrelsen 1.83
        frameNone -0.18
        frameNulage -0.13
        framePadrivande -0.18
        framePrioritering -0.08
        frameSamverkansform 0.34
        frameUtmaning -0.11
        frameUtvecklingsomrade 0.26
        fronted -0.11
        imperative 0.91
        item -0.05
        late -0.33
        later -0.05
        meeting -0.30
        middle -0.23
        negation -0.04
        negations -0.04
        next3 -0.08
        number -0.14
        plain -0.09
        prose -0.05
        question 0.05
        quote 0.29
        shortFirst 0.03
        third -0.13
        turn -0.06
        weHave -0.07
        words14 -0.06
        words6 0.10
        wordsMore -0.09
        ~140 -0.47 ~2019 -0.27 ~akut -0.22 ~almi -0.37 ~anställ 0.29 ~arbetsförmedling -0.35 ~avdelning -0.37
        ~avgör -0.22 ~bakom -0.27 ~barnahus -0.31 ~barnomsorg -0.24 ~behåll -0.44 ~beställ 0.52 ~besök -0.35
        ~betyd 0.38 ~betyg -0.22 ~billig -0.44 ~bjud 1.01 ~bland -0.68 ~bolag -0.24 ~bostadsbolag 0.31 ~bra -0.23
        ~broschyr 0.33 ~bryt -0.21 ~bör 0.30 ~dagtid 0.30 ~damlag -0.22 ~deltid 0.21 ~dessutom -0.23 ~doktorand -0.48
        ~dom -0.22 ~dusch -0.22 ~däremot -0.20 ~därifrå -0.33 ~efteråt -0.37 ~elevhäls -0.27 ~elva 0.23 ~enkel -0.23
        ~enkät 1.57 ~ersättning -0.25 ~fack -0.22 ~fall -0.20 ~femton -0.22 ~folk -0.28 ~folkhögskol -0.26 ~form -0.30
        ~forskning 0.36 ~frivård -0.33 ~funger -0.21 ~funk -0.32 ~följ 0.29 ~följd -0.22 ~fördel 0.46 ~förklar 0.74
        ~förstår 0.40 ~förtroendevald -0.24 ~förvänt 0.49 ~föräldr -0.20 ~ger 0.32 ~ges -0.21 ~ggr -0.31 ~glömt -0.51
        ~grabb -0.26 ~grannkommun -0.38 ~gransk 0.43 ~gubb -0.28 ~gymnasi -0.20 ~gär 0.56 ~gäst -0.28 ~gör 0.24
        ~göra 0.23 ~halltid -0.49 ~hamn -0.24 ~handl -0.23 ~handlägg -0.60 ~hed 1.03 ~hela 0.38 ~henn -0.23
        ~histori 0.53 ~hit 0.37 ~hitt 0.31 ~häls 0.60 ~hållit -0.25 ~högst 0.58 ~högt -0.30 ~höst -0.27 ~ifrå 0.53
        ~igen -0.29 ~igenom -0.21 ~industri -0.24 ~infört -0.22 ~ingenting -0.23 ~insats 0.32 ~jargong -0.21
        ~jour -0.24 ~journal -1.15 ~jämför 1.33 ~jämställd 0.21 ~kamer -0.38 ~kampanj 0.21 ~kart 0.71 ~klubb -0.22
        ~kod -0.20 ~kommunal -0.24 ~krig -0.32 ~kvin -0.44 ~kår -0.29 ~köpa 0.41 ~kör -0.24 ~köra -0.39 ~list 0.73
        ~lokal -0.23 ~lst 2.08 ~lyssn -0.82 ~lämn -0.20 ~länsstyrels 0.80 ~lär -0.23 ~lån -0.20 ~låta 0.25 ~mamm -0.23
        ~maskin -0.32 ~mat -0.20 ~med -0.24 ~medelåld -0.21 ~mil 0.44 ~mobil -0.29 ~myndig 0.32 ~mäta -0.27 ~mål -0.20
        ~mån 0.31 ~möte 0.28 ~natt -0.21 ~nian -0.20 ~novemb 0.23 ~numr -0.26 ~nämn -0.30 ~närm -0.27 ~näst -0.21
        ~någonstan -0.25 ~oavsett -0.24 ~ord 0.65 ~organisation -0.30 ~pass -0.25 ~peng 0.23 ~plan 0.36 ~politik 0.35
        ~projekt -0.36 ~publicer 0.99 ~punkt -0.23 ~pärm -0.20 ~rad -0.23 ~rakt -0.21 ~region -0.22 ~regl 0.20
        ~rest -0.21 ~roll 0.43 ~rum -0.29 ~rutin 0.56 ~rygg -0.30 ~rädsl -0.22 ~räk 0.71 ~sak -0.28 ~saml 0.70
        ~samm 0.32 ~samordn 0.33 ~samtidig -0.23 ~samtyck -0.22 ~samverk -0.22 ~schem -0.26 ~siffr 0.22 ~sjukhus 0.35
        ~sjutton -0.21 ~skick 1.10 ~skillnad -0.20 ~skolskötersk -0.30 ~skrivit 0.26 ~skydd -0.56 ~skylt 1.21
        ~slipp 0.22 ~snack -0.39 ~soc -0.42 ~språk 0.94 ~stadg -0.31 ~stan -0.35 ~statsbidrag -0.24 ~storlek -0.21
        ~studi -0.21 ~styrels 0.53 ~ställ -0.29 ~stå 0.21 ~ståend -0.28 ~syns -0.25 ~sätt 0.88 ~tafs -0.54 ~tag 0.25
        ~tala -0.43 ~tandläk -0.24 ~tas -0.20 ~telefon -0.32 ~the -0.23 ~tidig 0.26 ~tillsamman -0.22 ~tillsyn 1.02
        ~timm -0.37 ~tio 0.47 ~tjej -0.25 ~tjugo -0.21 ~tjänst -0.34 ~tjänsteföretag -0.22 ~tolk -0.23 ~trean -0.21
        ~tvärtom -0.94 ~tyck -0.22 ~tydlig 0.56 ~tänk -0.24 ~ungdomsmottagning -0.27 ~ungdomsråd -0.49 ~uppgift 0.22
        ~vartann 0.26 ~veta -0.35 ~vilj -0.32 ~villk 1.07 ~visa 0.54 ~vore -0.21 ~väg -0.25 ~vårdcentral -0.24
        ~yttr 0.26 ~ägar -0.22 ~ärlig 0.66 ~åld -0.34 ~årlig -0.22 ~årskur -0.23 ~önsk 0.21 ~överallt -0.30
        ~övning 0.59
        """,
        "nulage": """
        board -0.11
        cell 0.06
        comparative 0.24
        early 2.09
        end -0.80
        evaluation -0.03
        first 0.14
        fragment -0.06
        frameCentralAktor -0.17
        frameHindrande -0.35
        frameLansstyrelsen 0.03
        frameNone 0.20
        frameNulage 0.75
        framePadrivande -0.36
        framePrioritering -0.05
        frameSamverkansform -0.40
        frameUtmaning -0.26
        frameUtvecklingsomrade -0.36
        fronted -0.40
        hedged -0.37
        imperative -0.25
        late -0.72
        later -0.05
        meeting -0.22
        middle -0.49
        modal -0.66
        negation -0.15
        negations -0.35
        next3 -0.44
        number 0.55
        plain 0.20
        prose -0.03
        question 0.03
        quote -0.25
        shortFirst -0.28
        third -0.11
        turn 0.15
        weHave 0.30
        words14 0.07
        words6 0.04
        wordsMore -0.05
        ~140 0.20 ~200 0.36 ~2019 0.21 ~2020 0.85 ~2022 0.36 ~340 0.50 ~900 0.39 ~adress -0.53 ~aktiv 0.37 ~akut 0.34
        ~aldrig -0.27 ~alla 0.27 ~alltid 0.32 ~almi 0.55 ~andr -0.39 ~anmäl -0.42 ~anmälning 0.33 ~anställ -0.51
        ~anställd 0.71 ~anställning -0.50 ~ansökning -0.45 ~antal -0.41 ~använd -0.45 ~arbetsförmedling 0.31
        ~arbetsgiv -0.22 ~arbetsplats 0.27 ~arton 0.21 ~avdelning 0.66 ~avgör -0.62 ~avtal -0.20 ~axl -0.38 ~bad -0.26
        ~bakom 1.11 ~bank -0.24 ~bara -0.32 ~barn 0.22 ~barnahus -0.43 ~barnmorsk -0.68 ~barnomsorg -0.37
        ~barnpassning -0.24 ~begär 0.53 ~behandling -0.34 ~behåll -0.76 ~behöv -0.41 ~bemanning -0.29 ~beredskap -0.63
        ~beroend 0.40 ~berätt 0.27 ~beslut -0.53 ~består 1.00 ~besök 0.24 ~betal -1.08 ~betald -0.44 ~betalt -0.25
        ~betyd 0.24 ~betyg 1.25 ~bibliotek -0.93 ~bil 0.48 ~billig -0.84 ~bit 0.72 ~bjud -0.43 ~bland 0.78
        ~blankett -0.28 ~blåmärk -1.16 ~boend -0.21 ~bok 0.81 ~bor -0.22 ~bord -0.27 ~bost 0.35 ~bostadsbolag -0.56
        ~bostäd -1.07 ~bredvid -0.44 ~broschyr 0.49 ~bryt -0.58 ~bråk 0.63 ~budget 0.47 ~buss -0.57 ~bygg -0.35
        ~byggd -0.38 ~byt -0.77 ~byta -0.26 ~byts -0.87 ~bytt -0.81 ~bäst 0.57 ~båda -0.39 ~båt 0.66 ~dagtid -0.20
        ~dam -0.35 ~decemb -0.39 ~dela 0.35 ~deltag -0.42 ~deltid -0.21 ~dess -0.78 ~dessutom -0.55 ~direkt -0.51
        ~disk -0.22 ~distan 0.71 ~dit -0.36 ~doktorand -0.44 ~dom -0.90 ~dott 0.81 ~driv 0.26 ~dusch 0.20 ~däreft 0.21
        ~däremot 0.32 ~därifrå -0.59 ~därmed -0.59 ~dålig 0.41 ~dör 0.58 ~dörr 0.73 ~efterfråg 0.26 ~efteråt -0.81
        ~egen -0.34 ~eget -0.63 ~elev 0.62 ~elevhäls -0.30 ~enda 0.43 ~enhet 1.18 ~enkel -0.84 ~enkelt 0.34 ~ens 0.65
        ~ensam -0.61 ~entreprenör -0.71 ~ersättning 1.14 ~fack -0.77 ~fall -0.33 ~familj -0.31 ~fast -0.39 ~fatt -0.68
        ~fem 0.20 ~femt 0.89 ~femton 1.19 ~fick -0.21 ~film -1.40 ~fjol 0.93 ~fjorton 0.41 ~fjärd 0.98 ~fler 0.24
        ~flest 1.31 ~flick 0.37 ~flytt -0.32 ~folk -0.65 ~folkhögskol -0.53 ~form -0.72 ~forskning -0.31 ~fram 0.41
        ~frisör -0.21 ~frivillig 0.92 ~frivård -0.43 ~funk -0.66 ~funktionsnedsättning 0.37 ~fyll -0.95 ~fyra 0.64
        ~fyrtio 0.65 ~fystest 0.31 ~färr -0.22 ~får -0.22 ~född 0.50 ~följd -0.64 ~för 0.68 ~fördelning 0.48
        ~fördubbl -0.42 ~före -0.27 ~förening 0.56 ~förlor -0.93 ~förlossning 0.82 ~förrä -0.24 ~förslag -0.67
        ~först 0.24 ~försvinn -0.31 ~förtroendevald -0.48 ~förvänt -0.69 ~föräldr -0.55 ~föröv -0.33 ~gaml -0.35
        ~gav -0.32 ~gemensam -0.33 ~gemensamm -0.34 ~genom -0.87 ~ger -0.57 ~ges 0.62 ~gett -0.41 ~ggr -1.02
        ~gjord -0.43 ~glömt -0.65 ~grabb -0.93 ~grann 0.44 ~grannkommun -0.42 ~gransk -0.32 ~gratis -0.33 ~grund 0.26
        ~grupp 0.23 ~gubb -0.89 ~gymnasi -1.10 ~gäst -0.85 ~gång -0.31 ~gård 0.62 ~gör -0.45 ~göra -0.39 ~haft -0.47
        ~halltid -1.26 ~hamn 0.34 ~handl -0.25 ~handled -0.54 ~handlägg -0.28 ~hans 0.44 ~hed -0.63
        ~hedersförtryck 0.57 ~helg 0.20 ~hell -0.32 ~hellr -0.44 ~helt 0.22 ~hemtjänst -0.49 ~henn -0.22 ~het 0.90
        ~hinn -0.30 ~histori -0.70 ~hit -0.66 ~hitt -0.23 ~hopp -0.44 ~hundr -0.37 ~hunnit -1.17 ~hushåll 0.59
        ~hälft 0.39 ~häls -0.67 ~händ -0.30 ~häng 0.74 ~högr 0.28 ~högstadi -0.35 ~högt -0.25 ~hör -0.46 ~höra -0.79
        ~hörs 0.68 ~höst -0.29 ~ibland 0.51 ~ideell 0.82 ~idrott 0.50 ~ifrå -0.31 ~igen -0.99 ~igenom 0.43 ~ihop -0.23
        ~industri -1.07 ~information -0.29 ~infört 0.35 ~ing -0.34 ~inga -1.16 ~ingenstan -0.28 ~ingenting -0.66
        ~inkomst 0.77 ~inl 0.31 ~inn -0.25 ~inom 0.76 ~insat -0.53 ~insats 0.49 ~jargong -0.35 ~jour -0.72
        ~journal -0.88 ~jämför -0.29 ~jämn 1.16 ~jämställd 0.58 ~jämställt -0.47 ~kamer -0.59 ~kansk 0.67 ~kart -0.33
        ~kill 0.56 ~klar -0.42 ~klass -0.39 ~klubb -0.29 ~kock 0.46 ~kod -0.98 ~kolleg -0.69 ~kom -0.49 ~kommit 0.63
        ~kommunal -0.45 ~kontakt -0.34 ~kontor 0.33 ~kort -0.21 ~kost -0.42 ~krig -0.71 ~kriminalvård -0.32
        ~kris -0.61 ~kron -0.51 ~kropp -0.99 ~kun -0.27 ~kunskap -0.21 ~kuratorn -0.73 ~kurs -0.39 ~kvin 1.07
        ~kvinn 0.43 ~kvinnor -0.37 ~kväll -0.43 ~kvällstid -0.23 ~känn 0.52 ~kår 0.75 ~kön -0.26 ~könsuppdel 0.31
        ~köpa -0.46 ~köpt -0.22 ~kör 0.26 ~köra -1.08 ~lag -0.55 ~land -0.22 ~larm 0.30 ~led -0.24 ~ledningsgrupp 1.08
        ~leds 0.46 ~leverantör -0.33 ~linj 0.49 ~list -0.82 ~lokal -0.23 ~lokalt -0.25 ~lyssn -0.48 ~lägg 0.46
        ~lägst -0.78 ~läm -0.40 ~länet -0.42 ~lära -0.78 ~läs -0.54 ~läsa -0.71 ~läsning -0.25 ~lätt -0.25 ~lån 0.84
        ~lång -0.32 ~låt -0.38 ~låta -0.39 ~lön 0.62 ~mamm -0.20 ~manlig -0.25 ~mars -0.35 ~maskin -0.45 ~mat 0.48
        ~material 0.62 ~med -0.48 ~medarbet -0.29 ~medelåld 0.71 ~medlemm 0.45 ~mening 0.42 ~mest 0.57 ~mil -0.76
        ~miljon 0.45 ~mindr -0.60 ~minst 0.44 ~minut -1.14 ~mobil -0.45 ~män 0.48 ~männ 0.69 ~märk -0.58 ~mät 0.53
        ~mäta -0.96 ~mätning 0.41 ~mår 0.68 ~måst -0.24 ~möte -0.53 ~natt 0.58 ~nej -0.29 ~ner -0.71 ~nian 0.52
        ~nio 0.65 ~nittiotal 0.33 ~noll -1.17 ~norm 0.80 ~norr -0.20 ~numer -0.26 ~numm -0.29 ~numr -0.25 ~nya -0.28
        ~nytt 0.36 ~nämn 0.41 ~nära 0.66 ~närm -0.86 ~näst 1.07 ~nät -0.36 ~nätt 0.65 ~nätverk 0.36 ~någon 0.23
        ~någr -0.58 ~nån -0.47 ~når -0.36 ~oavsett -0.72 ~oft 0.64 ~ofta 0.28 ~ohäls 0.35 ~olik -0.29
        ~omklädningsrum -0.61 ~omklädningsrumm -0.57 ~omsorg 0.21 ~ordf 1.06 ~ordför 0.54 ~organisation -0.66
        ~ork 0.67 ~ort -0.41 ~pandemin 0.95 ~pappagrupp -0.32 ~par 0.39 ~parti 0.71 ~pass -0.40 ~patient 1.15
        ~peng -0.34 ~per -0.54 ~personal -0.32 ~plan 0.38 ~planer -0.43 ~plat -0.35 ~plats -0.23 ~plugg 1.04
        ~plötslig -0.22 ~pojk -0.40 ~pojkar 0.44 ~politik -0.38 ~prat -0.43 ~procent 0.47 ~program 0.22 ~programm 0.41
        ~psykisk 0.48 ~publicer -0.21 ~pärm -0.68 ~rakt -0.27 ~red -0.64 ~redovis 0.55 ~region -0.35 ~regional 0.76
        ~regl -0.30 ~rekryter -0.99 ~relation 0.64 ~rik 1.03 ~rikt -1.23 ~riktig -0.21 ~ring -0.38 ~ringd -0.38
        ~risk 0.96 ~roll -0.29 ~rum -0.53 ~rumm 0.21 ~rutin -0.28 ~rygg 1.12 ~räck -0.58 ~rädd 0.20 ~rädsl -1.16
        ~räk -0.21 ~rätt -0.54 ~råd -0.51 ~röst -0.21 ~rösträtt 0.57 ~sade 0.71 ~sagt -0.62 ~sakn -0.43 ~samebyn 0.61
        ~samordn 0.30 ~samråd -0.56 ~samtal 0.37 ~samtidig -0.47 ~samtlig 0.88 ~samverk -0.64 ~satt -0.78 ~schem -0.78
        ~sekretess -0.36 ~sen 0.71 ~sent -0.30 ~ser -0.45 ~ses -0.35 ~sex 0.62 ~sextio 0.65 ~sexualundervisning -0.33
        ~sid 0.28 ~sida -0.22 ~sjukfrånvaron 0.36 ~sjukskrivning -0.40 ~sjutton 1.16 ~sjätt 0.76 ~skick -0.42
        ~skift 0.40 ~skilj 0.49 ~skillnad 1.22 ~skog -0.62 ~skolskötersk -0.52 ~skriv -0.49 ~skrivit 0.28 ~skydd -0.21
        ~skylt -0.71 ~skämt -0.66 ~skärm -0.76 ~sköt 0.77 ~skötersk 0.34 ~slit -0.97 ~slut -0.37 ~släpp -0.56
        ~slår -0.93 ~snabb -1.38 ~snack -0.82 ~snitt 0.89 ~soc -0.48 ~socialjour 0.23 ~sommarjobb -0.33 ~son -0.57
        ~spel -0.37 ~sprid -0.60 ~språk -0.43 ~stab 0.21 ~stan 0.32 ~stann -0.55 ~start 0.32 ~statsbidrag -0.27
        ~stockholm 0.24 ~stor -0.50 ~stress 0.38 ~studi -0.67 ~styck 0.47 ~styr -0.28 ~styrels 0.41 ~ställ -0.26
        ~stäng -0.26 ~stå -0.29 ~ståend -0.21 ~står 0.80 ~stöd 0.23 ~störst 0.76 ~sundsvall -0.64 ~svar 0.42
        ~svensk 0.50 ~svår -0.24 ~svårt -0.30 ~säll 0.99 ~sätt -0.34 ~såg 0.25 ~söka -0.63 ~sökt 0.54 ~tafs -1.19
        ~tag -0.94 ~tagit 0.32 ~tak 0.22 ~tal -0.25 ~tala 0.67 ~tandläk -0.99 ~tapp -0.20 ~tas 0.44 ~teknik 0.76
        ~teknisk -0.85 ~telefon -0.46 ~test 0.76 ~till 0.44 ~tillbak 0.24 ~timm 0.27 ~tio 0.46 ~tisdag -0.37
        ~titt -0.36 ~tjej 0.41 ~tjugosex 0.73 ~tjänst -0.54 ~tjänsteföretag -0.20 ~toalett -0.30 ~tog -0.32
        ~tolk -0.66 ~tolv 0.52 ~ton -0.21 ~torsdag -0.40 ~tre 0.33 ~trean -0.96 ~tredj 0.53 ~tredjedel 0.94
        ~trettio 0.30 ~tretton 1.02 ~tror -0.34 ~trossamfund -0.34 ~trygg -0.22 ~trygghetspunkt 0.25 ~trän 0.45
        ~tråkig 0.68 ~tung 0.68 ~tur -0.27 ~tus 1.17 ~tvärtom 0.90 ~två 0.29 ~tvåhundr 0.78 ~typ 0.38 ~tyst 0.94
        ~tystnadsplikt -0.26 ~umeå 0.75 ~underskrift -0.33 ~ung -0.25 ~unga -0.20 ~ungdom 0.53 ~ungefär 1.36
        ~uppdrag -0.50 ~upphandl -0.37 ~utanför -0.23 ~utbild -0.47 ~utbildning -0.84 ~ute 0.33 ~utom 0.71 ~utred 0.54
        ~utrik 0.44 ~utsatt 0.21 ~vaktmäst 0.90 ~val 0.53 ~valberedning -0.47 ~vald -0.70 ~vanlig 0.59 ~varann 0.41
        ~varav 0.61 ~vardag 0.28 ~varend -0.36 ~varför -0.25 ~varit 0.48 ~varj -0.20 ~vartann 0.56 ~veck 0.20
        ~vet -0.54 ~vid -0.41 ~vikari -0.47 ~vilj -0.40 ~vilk -0.37 ~villk -0.45 ~vinn -0.64 ~vint -0.40 ~visst 0.58
        ~vore -0.49 ~väg -0.31 ~vägg -0.49 ~välj -0.34 ~vänd 0.76 ~vänt -1.03 ~väntetid -0.95 ~värst -0.89 ~våld 0.29
        ~våldsutsatt -0.24 ~vår 0.84 ~vårdcentral -0.48 ~yngr 0.31 ~yngst 0.58 ~yttr 1.07 ~äldr -0.85 ~ändr -0.34
        ~ännu 0.53 ~ärlig 0.23 ~åker -0.25 ~åklag -0.38 ~åld -0.45 ~åren 0.53 ~årlig 0.27 ~årskur -1.05 ~årsmöt -0.53
        ~åtta 0.32 ~önsk 0.25 ~överallt -0.27 ~övning -0.22 ~övrig -0.42
        """,
        "padrivande": """
        bias 0.14
        board -0.03
        comparative 0.23
        early -0.71
        end 0.07
        evaluation 0.14
        first 0.04
        fragment 0.06
        frameCentralAktor -0.42
        frameHindrande 0.42
        frameLansstyrelsen -0.34
        frameNulage -0.12
        framePadrivande 1.17
        framePrioritering -0.50
        frameSamverkansform -0.45
        frameUtmaning -0.12
        frameUtvecklingsomrade -0.51
        fronted 0.39
        hedged -0.49
        imperative -0.43
        item 0.12
        late 1.25
        meeting -0.06
        middle -0.45
        modal -0.21
        negation -0.26
        negations -0.16
        next3 0.08
        number 0.03
        plain 0.08
        prose 0.06
        question -0.13
        shortFirst 0.17
        third 0.04
        turn -0.16
        weHave -0.42
        words6 -0.14
        wordsMore 0.09
        ~140 0.35 ~200 -0.25 ~2019 -0.87 ~340 -0.24 ~900 0.65 ~adress 0.35 ~aktiv 0.57 ~akut -0.36 ~all -0.73
        ~alltid -0.78 ~almi -0.87 ~anmäl -0.22 ~anmäld 0.50 ~anmälning 0.84 ~ann -0.44 ~annar -0.21 ~annons -0.46
        ~annonser 0.65 ~anställ -0.47 ~anställning -0.90 ~ansökning 1.25 ~antal 0.43 ~arbet -0.31
        ~arbetsförmedling -0.25 ~arbetsmiljö -0.26 ~arbetsplats -0.24 ~arton -0.25 ~avdelning 0.25 ~axl -0.73
        ~bad 0.55 ~bakom -1.07 ~barnahus -0.45 ~barnmorsk 1.21 ~barnomsorg -0.52 ~barnpassning 0.79 ~begär 0.31
        ~behandling -0.71 ~behåll -1.11 ~behöv -0.71 ~bemanning -0.34 ~ber -0.67 ~beredskap -0.36 ~beroend -0.28
        ~berätt 0.31 ~beslut -0.28 ~beställ 0.38 ~bestämm 0.46 ~består -0.41 ~besök -0.47 ~betyd -0.26 ~betyg -0.48
        ~bibliotek 0.91 ~bidrag -0.43 ~bild -0.66 ~billig 0.76 ~bit 0.36 ~bjud -0.62 ~blankett -0.52 ~blivit 0.84
        ~blåmärk -0.84 ~boend -0.37 ~bok -0.93 ~bolag 0.44 ~bor -0.36 ~bort -0.30 ~bost -0.33 ~bostadsbolag 0.72
        ~bostäd -0.21 ~bra 0.35 ~bransch -0.66 ~bredvid -0.28 ~brist 0.68 ~bruk -0.44 ~bryt 0.55 ~bråk -0.39
        ~budg 0.42 ~budget -0.24 ~buss -0.65 ~bygg -0.42 ~byta -0.32 ~byts -0.43 ~bytt 1.21 ~bäst 0.71 ~bättr 1.10
        ~båt -0.45 ~bör -0.22 ~börj 0.60 ~chatt 0.45 ~dag 0.21 ~dagtid -0.36 ~dam 0.81 ~damlag -0.30 ~decemb -0.21
        ~del -0.37 ~dela -0.24 ~deltag 0.44 ~deltid -0.33 ~dess 1.62 ~dessutom -1.16 ~digitalt -0.76 ~direkt 1.23
        ~disk 0.69 ~distan -0.96 ~doktorand 0.88 ~dott -0.21 ~drabb -0.33 ~drar 0.44 ~drick 0.54 ~driv -0.47
        ~dubbelt 0.50 ~dusch 0.38 ~däreft -0.37 ~därför -0.76 ~därifrå -0.93 ~därmed -0.26 ~dålig -0.85 ~dör -0.34
        ~dörr -0.41 ~eftersom -0.28 ~efteråt 0.48 ~eget 1.06 ~elevhäls -0.50 ~elva -0.30 ~enda 0.44 ~enhet 0.46
        ~enkel -0.36 ~enkelt -0.40 ~enkät -0.62 ~enlig -0.22 ~ens -0.37 ~ensam -0.22 ~ensamm -0.30 ~entreprenör -0.36
        ~ersättning -0.48 ~fall 0.21 ~familj -0.43 ~fann -0.88 ~fatt -0.55 ~februari -0.38 ~fem 0.50 ~femt -0.76
        ~femton -0.28 ~fick 0.87 ~finn -0.41 ~fjol 0.39 ~fjärd -0.59 ~fler 1.09 ~flest -0.73 ~flick 0.57 ~flytt -0.42
        ~folk 0.43 ~folkhögskol -0.40 ~form -0.45 ~forskning -0.43 ~fortfar 0.39 ~fram 0.36 ~frisör -0.57
        ~fritid -0.55 ~frivård -1.45 ~fråg 0.33 ~fullmäktig -0.28 ~fullt -0.25 ~funger 0.77 ~funk 0.83 ~fyll 0.33
        ~fyr -0.56 ~fyrtio -0.41 ~fystest -0.99 ~fått 0.46 ~följ -0.47 ~följd -0.38 ~förbund 0.48 ~fördel -0.71
        ~fördelning -0.29 ~fördubbl 0.77 ~före -0.25 ~företag -0.28 ~förhör -0.22 ~förr 0.71 ~förrä -0.21
        ~förskol 0.31 ~förslag 1.01 ~försvinn -0.32 ~förvänt -0.52 ~föräldr -0.35 ~föräldraledig -0.25 ~föröv -0.48
        ~gaml -0.62 ~gav 1.62 ~gemensam -0.36 ~gemensamm 0.35 ~genom -0.36 ~ger 0.58 ~ges -0.67 ~gett 1.19 ~gick 0.91
        ~gjord 0.38 ~gjort 0.71 ~glömt -0.68 ~grabb 0.85 ~grann -0.39 ~grannkommun -0.36 ~gransk -0.46 ~gratis 1.00
        ~grupp -0.34 ~gubb -0.35 ~gäll -0.44 ~gäst -0.25 ~gått 0.64 ~göra -0.49 ~hall -0.33 ~halltid 0.33 ~halvår 0.54
        ~hamn -0.22 ~hand -0.47 ~handl -0.82 ~handled 0.89 ~hat -0.29 ~hed -0.44 ~helg -0.74 ~hellr -0.63 ~helst -0.44
        ~helt 0.59 ~henn -0.30 ~het -0.71 ~hind -0.31 ~hinn 0.35 ~histori -0.53 ~hit -0.34 ~hitt -0.21 ~hjälp -0.24
        ~hopp 1.10 ~hot -0.65 ~hundr -0.31 ~hunnit -0.49 ~hus 0.67 ~hushåll -0.25 ~hälft 0.35 ~häls -0.93 ~händ 0.50
        ~häng -0.38 ~håll 0.53 ~hållit 1.09 ~högst -0.23 ~högstadi -0.80 ~högt 0.95 ~hör -0.35 ~höra -1.02 ~hörs -0.21
        ~ibland -0.27 ~idrott -0.24 ~ifrå 0.32 ~igen -0.69 ~inbjud -0.29 ~industri 1.06 ~inför 0.57 ~infört 1.00
        ~inga 0.36 ~ingenjör -0.25 ~ingenstan -0.23 ~inl -0.25 ~inom 0.45 ~insat 0.65 ~insats -0.37 ~inte -0.45
        ~introduktion -0.23 ~jargong 0.70 ~jobb -0.38 ~jour 0.43 ~journal -0.76 ~jämför -0.29 ~jämn -0.49
        ~jämställd -0.51 ~jämställt -0.28 ~kamer 0.22 ~kampanj 0.24 ~kill -0.28 ~klass 0.82 ~klock -0.26 ~klubb 0.38
        ~kock 0.86 ~kolleg 0.62 ~kom 1.17 ~kommit 0.52 ~kommun -0.37 ~kommunal -0.44 ~kontakt -0.54 ~kontor -0.39
        ~kontrakt -0.82 ~kort 0.72 ~krav 0.32 ~krig 1.27 ~kris -0.25 ~kron -0.68 ~kropp 0.39 ~kun -0.98 ~kund -0.28
        ~kuratorn 0.97 ~kurs 1.16 ~kust -0.31 ~kvar 0.58 ~kvart -1.07 ~kvartal 0.46 ~kvinnojour 0.76 ~kvinnor 0.82
        ~känn -0.76 ~kår -0.36 ~kök -0.54 ~könsuppdel 0.25 ~köpa 0.61 ~köpt 0.79 ~kör 0.47 ~köra 0.68 ~lag -0.34
        ~land -0.22 ~larm -0.27 ~led -0.61 ~ledning -0.67 ~leds -0.40 ~lev 0.31 ~leverantör -0.75 ~ligg -0.40
        ~lika -0.35 ~linj -0.20 ~list -0.93 ~lokalt -0.68 ~lst -0.23 ~lunch 1.10 ~lyft 0.26 ~lyssn 0.61 ~lägen 0.72
        ~lägg -0.42 ~lägr -0.22 ~lägst 0.21 ~läk 0.38 ~läm -0.56 ~lämn -0.44 ~läng -0.62 ~lär 0.67 ~lära -0.69
        ~lärd 0.87 ~läs 0.58 ~läsa 0.39 ~lätt -0.71 ~lån -0.62 ~lång 0.33 ~låt 0.67 ~låta -0.46 ~lön 0.29 ~makt -0.22
        ~mall -0.22 ~mann -0.27 ~mars -0.65 ~maskin -0.65 ~material -0.45 ~medelåld 0.58 ~medlemm -0.28 ~mell -0.44
        ~men -0.41 ~mening -0.23 ~mentor 0.41 ~mest 0.38 ~mil -0.31 ~miljon -0.22 ~minst -0.28 ~minut -0.59
        ~mottagning -0.50 ~myndig -0.25 ~märk -0.99 ~mäta 0.73 ~mätning -0.50 ~mån -0.32 ~månad -0.20 ~måndag -0.88
        ~mång 0.24 ~mår 0.36 ~måst -0.46 ~möt -0.36 ~möte -0.51 ~natt -0.98 ~nej -0.37 ~ner 0.50 ~nio 0.23
        ~nitton -0.22 ~noll -0.28 ~norm -0.54 ~norr -0.43 ~novemb -0.56 ~numer 0.95 ~numm 0.50 ~numr 0.21 ~nya 0.87
        ~nytt -0.50 ~nämn 0.52 ~nämnd 0.28 ~närm -0.40 ~näst -0.57 ~nät -0.89 ~nätt -0.63 ~nätverk 0.38
        ~någonstan -0.23 ~någr 0.42 ~nån -0.72 ~når -0.64 ~oavsett -0.39 ~obekväm -0.37 ~offentlig 0.25 ~oft -0.21
        ~ofta -0.40 ~ohäls -0.62 ~omklädningsrum -0.61 ~omklädningsrumm 0.77 ~omsorg -0.80 ~onsdag 0.67 ~ord -0.51
        ~ordf -0.83 ~ordför 0.33 ~organisation -0.50 ~ork 0.24 ~papp 0.53 ~pappagrupp 0.75 ~par 0.74 ~part -0.32
        ~pass -0.55 ~patient -0.62 ~pension -0.50 ~personal -0.51 ~plan -0.69 ~planer -0.74 ~plats -0.24 ~plugg -0.29
        ~plötslig 0.76 ~pojk 0.22 ~pojkar -0.37 ~policy 0.34 ~politik -0.37 ~praktik -0.30 ~prat 0.41 ~precis 0.31
        ~pris -0.31 ~program -0.51 ~projekt 0.77 ~psykisk -0.46 ~punkt -0.49 ~pärm -0.87 ~rakt 0.76 ~rapport -0.28
        ~red -0.34 ~region 0.56 ~regl -0.96 ~rekt 0.41 ~relation -0.37 ~rest -0.50 ~rik -1.07 ~riktig 0.37 ~ring 0.92
        ~ringd 1.50 ~risk -0.42 ~rit -0.22 ~roll 0.75 ~rum 0.43 ~rumm -0.53 ~runt 0.39 ~rutin -0.32 ~rygg 0.63
        ~räck -0.72 ~räk -0.67 ~räkn -0.33 ~rätt -0.64 ~röst 0.50 ~rösträtt -0.21 ~sade -0.34 ~sagt -0.54 ~sak 0.50
        ~sakn -0.95 ~samebyn -0.25 ~samm -0.48 ~samråd -0.23 ~samtal -0.33 ~samtidig 0.92 ~samverk -0.42 ~sats -0.39
        ~satsning -0.21 ~satt 0.65 ~scen 0.42 ~schem 0.32 ~sen -0.26 ~sent -0.34 ~ses -0.22 ~sett -0.56 ~sextio -0.23
        ~sexton -0.55 ~sexualundervisning -0.27 ~sexuell -0.25 ~sid -0.30 ~sida 0.81 ~siffr 0.28 ~sjuk -0.22
        ~sjukfrånvaron 0.99 ~sjukskrivning 0.53 ~sjuttio 1.17 ~sjutton -0.37 ~själv 0.57 ~sjätt -0.21 ~skad -0.74
        ~sker -0.31 ~skick -0.41 ~skift 0.43 ~skilln 0.47 ~skillnad -0.23 ~skog 0.24 ~skolskötersk -0.69 ~skratt 0.65
        ~skrev 1.44 ~skrivit -0.23 ~skydd -0.41 ~skylt 0.50 ~skämt -0.27 ~skärm -0.64 ~skötersk 0.68 ~slit -0.39
        ~slår -0.70 ~små -0.44 ~snack -0.41 ~snäll -0.25 ~socialjour -0.45 ~somm -0.51 ~son -0.44 ~spel 0.51
        ~sprid -0.57 ~språk 0.41 ~stadg 0.22 ~stan -0.47 ~station -0.32 ~statsbidrag -0.46 ~stockholm -0.50 ~stor 0.57
        ~storlek -0.71 ~strategin -0.95 ~stress -0.21 ~student 0.28 ~studi -0.29 ~styck 0.40 ~stäng -0.46 ~stå -0.61
        ~ståend -0.46 ~stöd -0.43 ~störst -0.90 ~sundsvall -0.63 ~svensk -0.31 ~svårt -0.23 ~syns 0.49 ~säg -0.30
        ~säga -0.42 ~säker -0.49 ~sämr -0.28 ~sätt -0.36 ~såg 0.66 ~sånt 0.35 ~sök 0.38 ~söka -0.42 ~sökt -0.30
        ~tack -0.21 ~tafs 0.49 ~tagit 0.64 ~tak -0.40 ~tala -0.25 ~tandläk -0.41 ~tar -0.27 ~tas -0.62 ~teknisk -0.34
        ~telefon 0.25 ~termin 0.28 ~test -1.27 ~the -0.68 ~tidig 0.25 ~tillsyn -0.74 ~timm -0.59 ~tio -0.36
        ~tisdag 0.46 ~titt -0.29 ~tjej 0.82 ~tjugo 0.37 ~tjugosex 0.52 ~tjänst -0.52 ~tjänsteföretag -0.27
        ~toalett 0.33 ~tog 0.51 ~tolk -0.38 ~tolv 0.37 ~torsdag 0.88 ~tre 0.32 ~trean -0.56 ~trettio 0.43
        ~tretton -0.27 ~tror -0.49 ~trossamfund -0.28 ~trot -0.56 ~trygghetspunkt -0.96 ~träff -0.42 ~trän 0.25
        ~tråkig -0.23 ~tung -0.51 ~tur -0.24 ~tus -0.43 ~tvärtom 0.56 ~tvätt -0.23 ~två 0.29 ~tvåhundr -0.35
        ~tyck -0.35 ~tystnadsplikt -0.74 ~umeå -0.74 ~underskrift 0.52 ~underskötersk 0.32 ~undr -0.22 ~ung 0.42
        ~ungdom -0.38 ~ungdomsråd 0.44 ~ungefär -0.43 ~uppföljning -0.40 ~upphandl -0.75 ~upphandling -0.55
        ~utanför -0.22 ~utbild -0.31 ~utbildning 0.29 ~utom -0.30 ~utred -0.28 ~vaktmäst 0.49 ~val -0.35 ~vald 1.25
        ~vanlig 0.32 ~varandr -0.24 ~varend -0.39 ~varit -0.43 ~vartann -1.47 ~veta -0.32 ~vid 0.49 ~viktig -0.26
        ~vilj -0.94 ~vilk 0.26 ~vinn 0.45 ~vint 0.49 ~vis 1.14 ~visst 0.21 ~vore -0.95 ~vux -0.29 ~väg -0.23
        ~väntetid 0.74 ~värst -0.34 ~våg 0.72 ~vård -0.59 ~vårdcentral 0.47 ~yngr 0.39 ~yrke 0.39 ~yttr -0.48
        ~äldr 0.59 ~ännu -0.79 ~ärend 0.77 ~äter 0.28 ~åka 0.57 ~åklag 0.84 ~åld -0.59 ~åren -0.35 ~årlig -1.26
        ~årskur -0.45 ~önsk -0.35 ~öpp 0.87 ~överallt -0.35 ~övergrepp -0.23 ~övning -0.30 ~övrig -0.41
        """,
        "prioritering": """
        bias 0.10
        board -0.22
        cell 0.06
        comparative -0.02
        early -0.60
        end 1.09
        evaluation -0.24
        first 0.12
        fragment 0.29
        frameCentralAktor -0.57
        frameHindrande 0.08
        frameLansstyrelsen -0.32
        frameNone 0.11
        frameNulage -0.08
        framePadrivande -0.08
        framePrioritering 0.56
        frameSamverkansform -0.25
        frameUtmaning -0.27
        frameUtvecklingsomrade -0.54
        fronted -0.76
        hedged 0.22
        imperative 0.61
        item -0.24
        late 0.35
        later -0.03
        meeting -1.05
        middle -0.50
        negation -0.10
        negations -0.11
        next3 0.14
        number -0.26
        plain -0.22
        prose 0.10
        question -0.27
        quote 0.42
        shortFirst 0.33
        weHave -0.26
        words14 0.02
        words6 0.46
        wordsMore -0.17
        ~140 -0.21 ~2019 -0.50 ~2020 -0.23 ~2022 -0.21 ~900 -0.21 ~adress -0.37 ~akut -0.38 ~aldrig -0.50 ~all 1.02
        ~alla 0.43 ~alls -0.24 ~allt 0.42 ~alltid -0.59 ~almi -0.40 ~andr 0.51 ~anmäl 0.67 ~anmälning -0.82 ~ann 0.49
        ~annar 0.28 ~annonser -0.27 ~anställd -0.30 ~anställning -0.89 ~använd -1.07 ~arbet 0.37
        ~arbetsförmedling -0.41 ~arbetsmiljö 0.52 ~arbetsplats 0.76 ~arton -0.42 ~avgör 0.72 ~bakom -0.29 ~bank -0.87
        ~barn 0.40 ~barnomsorg 1.02 ~barnpassning 0.31 ~begär -0.35 ~behandling 1.42 ~behöv -1.08 ~ber -0.41
        ~beredskap 0.68 ~beslut -0.40 ~beställ -0.54 ~bestämm -0.26 ~besök -0.25 ~betald 1.33 ~betyd -0.30
        ~betyg -0.22 ~bibliotek -1.35 ~bidrag 0.22 ~billig -0.92 ~bit -0.23 ~blankett -0.29 ~blivit -0.62
        ~blåmärk -0.37 ~boend 0.44 ~bok -1.05 ~bolag -0.44 ~bor -0.30 ~bort 0.36 ~bost 0.62 ~bostadsbolag -0.90
        ~bostäd 0.93 ~bra -0.40 ~brist 0.31 ~broschyr -0.60 ~bruk -0.46 ~bryt 0.95 ~bråk -0.50 ~budg -0.36 ~buss 1.29
        ~byar 0.28 ~byggd -0.63 ~byt -0.98 ~byta -0.29 ~bytt -0.28 ~bättr -0.67 ~båda 0.67 ~både 0.48 ~bör -0.47
        ~chatt -0.44 ~dag -0.58 ~dagtid 0.39 ~dam 0.33 ~damlag -0.36 ~del 0.28 ~dela 0.84 ~deltag -0.54 ~dess -0.80
        ~dessutom 0.26 ~digitalt 0.86 ~direkt -0.47 ~disk -1.07 ~distan 0.86 ~dit -0.60 ~doktorand -1.03 ~dom -0.72
        ~drabb -0.28 ~drick -0.20 ~driv 0.39 ~dubbelt -0.61 ~dusch 0.23 ~dygn 0.61 ~däreft 0.36 ~däremot -0.24
        ~därför -0.22 ~därifrå -0.31 ~därmed -0.73 ~dålig -0.30 ~dörr 0.28 ~eftersom -0.32 ~efteråt -0.82 ~eget 0.27
        ~elevhäls -0.35 ~elva -0.28 ~emot 0.71 ~enda 0.24 ~enkel -0.90 ~enkelt -0.44 ~enkät -0.56 ~enlig -0.37
        ~ensam -0.43 ~ensamm -0.27 ~entreprenör 0.26 ~ersättning -1.31 ~fack -0.48 ~fall -0.35 ~familj -1.24
        ~fann 0.77 ~fatt -0.41 ~februari -0.21 ~fem -0.35 ~fick 0.27 ~film -0.54 ~fjol -0.37 ~fjärd -0.24 ~flest -0.56
        ~form 0.47 ~forskning -0.79 ~fortfar -0.23 ~fredag -0.32 ~frisör 0.62 ~fritid 0.34 ~frivillig -0.29
        ~frivård -0.83 ~funger -0.35 ~funk -0.22 ~fyll 0.46 ~fyr -0.24 ~fyra -0.31 ~fyrtio -0.46 ~fystest -0.85
        ~fått -0.45 ~född 0.28 ~följd -0.53 ~förbund -0.64 ~fördel 0.26 ~fördelning 0.73 ~fördubbl -0.45 ~före -0.64
        ~förebygg 0.58 ~förening -0.41 ~företag 0.37 ~förhör 0.43 ~förlor -0.45 ~förlossning -0.88 ~förslag -0.59
        ~först 0.41 ~förvaltning 0.36 ~föräldr 0.49 ~föräldraledig -0.23 ~föröv 1.08 ~gaml -0.37 ~gav -0.27
        ~gemensam -0.26 ~gemensamt 0.34 ~genom -0.41 ~gett -0.52 ~gick -0.29 ~gjord -0.76 ~glöm -0.41 ~glömt 0.52
        ~grabb -0.59 ~gratis 0.61 ~grund 0.34 ~grupp 0.26 ~gubb 0.39 ~gäll 0.36 ~gäst 0.62 ~gång -0.27 ~går -0.43
        ~hall -0.32 ~halvår -0.21 ~handl -0.20 ~handled 0.20 ~handlägg -1.01 ~hans 0.30 ~hat 0.77 ~hed 0.95
        ~hedersförtryck -0.20 ~helg 0.84 ~hell -0.44 ~hellr -0.25 ~helst -1.05 ~helt -0.52 ~heltid 0.32 ~hem -0.58
        ~hemm 0.36 ~hemtjänst -0.23 ~henn 0.72 ~het -0.63 ~hind -0.25 ~hinn -1.03 ~hit -1.29 ~hitt -0.42 ~hopp -0.60
        ~hot 0.21 ~hus -0.38 ~hushåll 0.22 ~hälft -0.21 ~hämt -0.24 ~händ -0.91 ~häng 0.22 ~håll -0.66 ~hållit -0.45
        ~hållplats 0.74 ~högst 0.62 ~högstadi 1.35 ~högt 0.21 ~hör 0.21 ~höra -0.82 ~hörs -0.21 ~höst -0.37
        ~ibland -0.42 ~ideell -0.21 ~ifrå -0.56 ~igenom -0.22 ~ihop 0.41 ~inbjud -1.00 ~industri -0.76
        ~industrin -0.22 ~inför -0.31 ~infört -0.48 ~inga -0.36 ~ingenstan -0.26 ~ingenting -0.93 ~inl 0.23 ~inn 0.31
        ~inom -0.32 ~insats -0.24 ~introduktion 0.70 ~jargong -0.84 ~jour -0.38 ~journal 0.50 ~just 0.37 ~jämför -0.91
        ~jämn 0.23 ~kaff -0.40 ~kall 0.45 ~kamer 0.49 ~kampanj 0.52 ~kart 0.45 ~kill -0.28 ~klar -0.24 ~klass -0.40
        ~klock -0.28 ~klubb -0.26 ~kock -0.46 ~kolleg 0.42 ~kom -0.57 ~komm -0.20 ~kommit -0.24 ~kontor 0.33
        ~kontrakt 0.30 ~kost 0.33 ~krav 0.26 ~krig -0.76 ~kriminalvård -0.28 ~kron -0.97 ~kropp 0.26 ~kräv -0.30
        ~kun 0.27 ~kund -0.70 ~kuratorn -0.38 ~kvart -0.26 ~kvartal -0.56 ~kvinnlig -0.50 ~kvinnojour -0.46
        ~kvinnor 0.64 ~kväll 0.78 ~kvällstid -0.35 ~känn -0.77 ~kår -1.04 ~kök -0.21 ~könsuppdel -0.31 ~köpa 0.45
        ~köpt -0.31 ~kör 0.38 ~köra -1.31 ~land 0.31 ~larm 1.09 ~led -0.33 ~ledning 0.30 ~ligg 0.43 ~lika 1.31
        ~linj 0.25 ~list 0.64 ~lokal -0.93 ~lokalt -0.35 ~lst -0.67 ~lunch -0.32 ~lyft -0.23 ~lyssn -0.27 ~lägen -0.20
        ~lägg -0.33 ~lägst -0.64 ~läk -0.53 ~läm -0.67 ~lämn -1.43 ~län 0.57 ~läng 0.48 ~längr -0.20 ~lär 0.40
        ~lära -0.23 ~läs -0.48 ~läsning 1.03 ~lång -0.47 ~låt 0.72 ~makt 0.54 ~mall -0.49 ~mamm -0.90 ~mann -0.24
        ~mat -0.72 ~material -0.33 ~medelåld -0.47 ~mell -0.32 ~men -0.49 ~mest -0.33 ~mindr 0.38 ~minst -0.47
        ~minut -0.58 ~mobil 0.30 ~mottagning 0.99 ~myndig -0.27 ~männ -0.24 ~märk 0.80 ~mät -0.26 ~mäta 0.45
        ~mån -1.23 ~måndag -0.47 ~mång -0.36 ~möte -0.57 ~natt 0.59 ~nian 0.82 ~nio -0.42 ~noll -0.93 ~norm 0.44
        ~norr -0.37 ~novemb -0.56 ~numer -0.28 ~nya 0.23 ~nytt -0.22 ~nämnd -0.28 ~nära 0.20 ~närm 0.42 ~nät 1.39
        ~nätverk -0.47 ~någon 0.21 ~någonstan 0.53 ~något -0.26 ~någr -0.34 ~nån 0.62 ~når -0.47 ~oavsett 0.89
        ~obekväm 0.93 ~offentlig 0.40 ~oft -0.29 ~ohäls -0.39 ~olik -0.62 ~omklädningsrum 0.55 ~omsorg 0.26
        ~onsdag -0.42 ~ord -0.73 ~ordf 0.66 ~ordför -0.39 ~organisation -1.14 ~pappagrupp 0.66 ~par -0.42 ~part -1.31
        ~parti -0.26 ~pass -0.58 ~patient -0.88 ~peng 0.49 ~pension -0.23 ~per 0.24 ~person -0.49 ~plan -0.36
        ~plat -0.36 ~plats -0.85 ~plötslig -0.38 ~pojk 0.49 ~pojkar 0.91 ~praktikplats 0.33 ~prat -0.35 ~precis -0.38
        ~pris -0.34 ~procent -0.21 ~program 0.74 ~projekt -0.36 ~psykisk 0.39 ~publicer -1.14 ~punkt 0.23 ~pärm -0.86
        ~på-dag 0.38 ~rapport 0.36 ~region -0.92 ~regional 0.52 ~regl 0.35 ~rekryter -0.37 ~rest 1.02 ~rik -0.54
        ~rikt 1.35 ~ring 0.22 ~ringd -0.58 ~risk -1.03 ~rum 0.88 ~rygg -1.49 ~räck 0.48 ~rädd -0.25 ~räk 0.46
        ~rätt 0.79 ~råd -0.29 ~röst 0.40 ~rösträtt 0.67 ~sade -0.22 ~sagt 1.07 ~sak 0.37 ~sakn -0.70 ~saml -0.34
        ~samm 0.40 ~samråd -0.66 ~samtal 0.81 ~samtidig -0.71 ~samtyck 0.49 ~samverk 0.43 ~sats 1.07 ~satsning 0.30
        ~satt -0.24 ~schem 0.80 ~sent -0.29 ~ser -0.49 ~ses -0.27 ~sexton -0.21 ~sexualundervisning 1.22 ~sexuell 0.60
        ~sfi -0.51 ~sid 0.24 ~sida -0.44 ~sist -0.31 ~sitt -0.42 ~sju -0.57 ~sjuk -0.70 ~sjukfrånvaron -0.84
        ~sjukskrivning 0.35 ~sjuttio -0.24 ~sjutton -0.49 ~själv -0.38 ~skad -0.45 ~sker -0.34 ~skick -0.26
        ~skift 0.33 ~skillnad -0.66 ~skog -0.25 ~skolskötersk -0.39 ~skratt -0.51 ~skrev -0.86 ~skriv -0.44
        ~skrivit -1.08 ~skull 0.21 ~skydd 0.81 ~skylt -1.14 ~skämt -0.78 ~skärm -0.41 ~sköt -0.41 ~skötersk -0.47
        ~slut -0.36 ~släpp -0.31 ~små -0.26 ~snabb 1.45 ~snack 0.34 ~snäll -0.31 ~soc -1.14 ~socialjour 0.61
        ~somm 0.46 ~sprid 0.77 ~stadg 0.41 ~stan -1.06 ~stann -0.78 ~start -0.48 ~station -0.22 ~statistik -0.37
        ~stockholm -0.25 ~stor 0.30 ~storlek -0.76 ~strategi -0.68 ~strategin 1.75 ~student -0.50 ~studi -0.81
        ~styr -0.47 ~stämm -0.48 ~stäng -0.49 ~stå 0.86 ~ståend -0.23 ~står -0.35 ~stöd 0.87 ~störst 0.21 ~svar -0.23
        ~syns -0.36 ~säga 0.76 ~säker 0.31 ~säll -0.24 ~sämr -0.31 ~sätt -0.57 ~såg -0.45 ~sånt -0.42 ~sökt -0.50
        ~tack -0.29 ~tafs -1.65 ~tak 0.52 ~tal 0.37 ~tala -0.82 ~tandläk -0.49 ~tapp -0.31 ~tas -0.42 ~teknik -0.55
        ~teknisk 0.33 ~termin 0.30 ~test -0.37 ~the 0.64 ~till -0.43 ~tillbak -0.28 ~timm -0.61 ~titt -0.25
        ~tjej -0.45 ~tjugosex -0.30 ~tog -0.25 ~tolk -0.22 ~tolv -0.56 ~torsdag -0.38 ~trakasseri 0.29 ~trean 0.89
        ~tredj -0.68 ~tredjedel -0.65 ~trettio -0.36 ~tretton -0.24 ~trossamfund -0.59 ~trot -0.27 ~trygg 0.60
        ~trygghetspunkt 0.58 ~träff -0.32 ~tråkig 0.22 ~tung -0.30 ~tvärtom -0.60 ~två -0.22 ~tvåhundr -0.59
        ~tyck 0.31 ~tystnadsplikt -0.28 ~tänk 0.33 ~underskrift -0.56 ~undr -1.00 ~ung -0.23 ~unga 0.59 ~ungdom 0.60
        ~ungdomsmottagning -0.73 ~ungdomsråd -0.25 ~ungefär -0.26 ~uppgift -0.20 ~upphandl -0.30 ~utbild -0.42
        ~utbildning 0.26 ~utländsk 0.30 ~utred -0.56 ~utrik 0.26 ~vaktmäst -0.43 ~valberedning 0.48 ~vald -0.33
        ~vanlig -0.78 ~varandr -0.28 ~varend 0.29 ~varit -0.63 ~varj 0.53 ~vartann 0.91 ~veck 0.29 ~verksam 0.57
        ~veta -0.55 ~vid -0.37 ~viktig 0.58 ~vilj -0.99 ~vill 0.41 ~villk -0.23 ~vinn -0.37 ~vint -0.71 ~vis -0.33
        ~visa 0.22 ~visst -0.25 ~vux 0.30 ~vägg -0.22 ~vänd -0.30 ~väntetid -0.36 ~våld 0.47 ~våldsutsatt 0.50
        ~vår -0.42 ~vård 0.52 ~vårdcentral -0.36 ~yngst -0.21 ~yttr -0.85 ~ägar -0.53 ~äldr 0.56 ~ändr -0.44
        ~ännu -0.30 ~ärlig -0.22 ~äter -0.60 ~åka -0.68 ~åker -0.28 ~åklag -0.38 ~åld -0.66 ~året -0.33 ~årlig 0.69
        ~årskur 0.82 ~årsmöt -0.47 ~ått 0.85 ~åtta -0.27 ~önsk 0.70 ~överallt 1.03 ~övergrepp -0.34 ~övrig 0.43
        """,
        "samverkansform": """
        bias -0.55
        board -0.24
        cell -0.07
        comparative 0.05
        early -0.28
        end 0.37
        evaluation -0.21
        fragment 0.03
        frameCentralAktor 1.11
        frameHindrande -0.08
        frameLansstyrelsen -0.17
        frameNone -0.17
        frameNulage -0.12
        framePadrivande -0.13
        framePrioritering 0.16
        frameSamverkansform 0.13
        frameUtmaning -0.15
        frameUtvecklingsomrade 0.04
        fronted -0.63
        hedged 0.19
        imperative -0.11
        item -0.18
        late -0.49
        later -0.08
        meeting 1.67
        middle -0.33
        modal 0.04
        negation -0.17
        next3 -0.19
        number -0.04
        question 0.51
        shortFirst -0.23
        third 0.04
        turn -0.03
        weHave 0.34
        words14 -0.05
        words6 -0.21
        wordsMore 0.03
        ~2019 1.07 ~900 -0.29 ~adress 0.57 ~akut -0.33 ~aldrig -0.30 ~all -0.29 ~alltid -0.25 ~almi -0.88 ~andr -0.23
        ~anmäl -0.27 ~ann -0.27 ~anställ -0.79 ~anställning -0.63 ~använd 1.14 ~arbet -0.37 ~arton -0.24 ~avgör -0.99
        ~avtal -0.40 ~bakom -0.23 ~bank -0.71 ~barn -0.25 ~barnahus 1.45 ~barnomsorg 0.47 ~barnpassning -0.24
        ~behåll -0.31 ~behöv 0.33 ~ber -0.20 ~beredskap 0.23 ~beroend -0.73 ~berätt -0.23 ~består -0.21
        ~bibliotek 1.20 ~bidrag -0.45 ~bil -0.29 ~billig -0.40 ~bjud -0.21 ~blankett -0.54 ~blåmärk -0.31 ~bok -0.23
        ~bolag 0.30 ~bor -0.26 ~bord 0.63 ~bort -0.28 ~bostadsbolag 0.84 ~bra -0.24 ~broschyr -0.21 ~bryt -0.35
        ~bråk -0.37 ~buss -0.31 ~byt -0.24 ~byta -0.27 ~bäst -0.21 ~både -0.28 ~börj -0.33 ~chef -0.41 ~dag 0.29
        ~dagtid -0.72 ~damlag -0.60 ~dela -0.78 ~deltid -0.36 ~dess -0.30 ~dessutom 0.63 ~disk -0.21 ~distan -0.53
        ~dit 0.33 ~doktorand 0.33 ~dom -0.29 ~drick -0.21 ~driv -0.39 ~dusch -0.25 ~däreft -0.72 ~därför -0.22
        ~därifrå -0.95 ~därmed -0.34 ~dörr -0.26 ~eftersom -0.23 ~efteråt -0.67 ~egen 0.36 ~elevhäls -0.23 ~emot -0.34
        ~enda -0.26 ~enhet -0.43 ~enkel -0.25 ~enkät -0.64 ~enlig 0.24 ~ersättning -0.33 ~fack 0.32 ~faktiskt 0.23
        ~fall 0.22 ~familj 0.43 ~fatt 0.30 ~femt -0.33 ~femton -0.28 ~fick -0.21 ~finn 0.64 ~fjorton -0.21
        ~fjärd -0.25 ~flest -0.41 ~flick -0.32 ~flytt -0.31 ~folkhögskol 0.21 ~form 0.26 ~forskning -0.36
        ~framför -0.27 ~fredag 0.67 ~frisör -0.26 ~frivård 1.27 ~fullt -0.21 ~funger 0.74 ~funk 0.50 ~fyra 0.27
        ~fyrtio 0.45 ~följ -0.46 ~följd -0.41 ~förbund 0.54 ~fördel -0.27 ~fördelning -0.29 ~företag 0.40
        ~förklar -0.25 ~förrä -0.44 ~förskol -0.25 ~förslag -0.33 ~först -0.20 ~förtroendevald -0.28 ~föräldr -0.31
        ~föröv -0.23 ~gaml -0.68 ~gemensam 0.87 ~gemensamm 0.56 ~gemensamt 0.82 ~genom -0.37 ~ges -0.49 ~ggr 0.36
        ~glöm -0.53 ~glömt -0.34 ~grabb -0.54 ~grannkommun 1.10 ~gratis -0.42 ~grund -0.22 ~gymnasi -0.43 ~gär -0.21
        ~gång 0.58 ~hall -0.83 ~halltid -0.56 ~hamn -0.22 ~hand 0.76 ~handl 0.53 ~handled -0.29 ~handlägg -0.38
        ~hed -0.82 ~hedersförtryck -0.44 ~hela -0.31 ~hell -0.25 ~hellr 0.80 ~helst 0.40 ~helt -0.27 ~hem -0.30
        ~henn -0.27 ~het 0.94 ~hinn -0.29 ~hit -0.52 ~hjälp -0.34 ~hopp -0.32 ~hunnit -0.42 ~hus 0.30 ~hälft -0.24
        ~hållit -0.52 ~hör -0.27 ~höra -0.22 ~igenom 0.31 ~ihop -0.31 ~inbjud -0.56 ~industri 0.35 ~industrin -0.24
        ~information 0.33 ~infört -0.56 ~ingenstan 0.20 ~inl -0.41 ~inom 0.38 ~insat -0.54 ~jargong -0.50 ~jour 0.84
        ~jämför -0.27 ~jämn -0.35 ~kaff 0.57 ~kamer -0.35 ~kampanj -0.41 ~klar -0.25 ~klock -0.21 ~klubb 0.38
        ~kock -0.22 ~kod -0.47 ~kolleg -0.21 ~kom 0.36 ~kommun 0.81 ~kommunal 0.70 ~kontakt -0.26 ~kort 0.26
        ~krav -0.28 ~krig -0.35 ~kriminalvård -0.80 ~kris -0.78 ~kropp -0.26 ~kun 0.33 ~kund 0.53 ~kunskap -0.27
        ~kurs -0.30 ~kvart 0.87 ~kvinnlig -0.33 ~kväll -0.21 ~kår 1.19 ~kön -0.37 ~köpa -0.55 ~kör -0.56 ~köra -0.31
        ~lag -0.31 ~larm -0.30 ~led -0.31 ~leds 0.27 ~ligg -0.44 ~list -0.62 ~lokal 0.86 ~lokalt 0.68 ~lst -0.78
        ~lunch -0.31 ~lägen -0.54 ~läm 0.67 ~lämn -0.20 ~länet 0.81 ~lära -0.22 ~läs -0.65 ~lätt -0.24 ~lång -0.31
        ~låt -0.22 ~låta -0.24 ~lön -0.20 ~maskin -0.45 ~mat -0.38 ~material -0.23 ~med -0.44 ~medelåld -0.50
        ~mell 0.86 ~men -0.33 ~mentor 0.35 ~mil -0.25 ~miljon -0.42 ~mindr -0.27 ~minst 0.30 ~minut 0.50 ~mobil -0.22
        ~män -0.24 ~männ -0.22 ~märk -0.53 ~mäta -0.32 ~måndag 0.83 ~möt 0.27 ~möte 0.73 ~möts 0.39 ~natt -0.22
        ~nej 0.34 ~norr 0.45 ~novemb 0.74 ~numm 0.48 ~nämn -0.34 ~närm -0.30 ~näst -0.28 ~nätverk 1.05 ~någon -0.28
        ~någonstan -0.30 ~något 0.46 ~når -0.42 ~oavsett 0.96 ~offentlig -0.33 ~ofta -0.31 ~olik -0.51 ~onsdag -0.29
        ~ord -0.32 ~ordf -0.39 ~ordför -0.28 ~pappagrupp -0.22 ~part 0.24 ~pass -0.37 ~plan -0.26 ~planer 0.65
        ~plat -0.21 ~plats -0.26 ~polis 0.61 ~politik 0.40 ~praktik -0.21 ~praktikplats -0.20 ~pris 0.29
        ~problem -0.50 ~program -0.23 ~programm -0.30 ~publicer 0.34 ~punkt 0.81 ~pärm -0.22 ~rad -0.26 ~rakt -0.25
        ~red 0.89 ~region 0.97 ~regional -0.47 ~rekryter -0.29 ~rest -0.21 ~rikt -0.74 ~riktig 0.48 ~ring -0.23
        ~rumm 0.27 ~runt 0.71 ~rygg -0.37 ~rädd -0.67 ~rädsl -0.24 ~räk -0.29 ~rätt 0.42 ~samebyn -0.31 ~samm -0.21
        ~samordn -0.31 ~samråd -0.22 ~samtal -0.39 ~samtidig 0.40 ~samtlig 0.45 ~samtyck -0.48 ~samverk -0.22
        ~satt 0.20 ~schem 0.30 ~ser -0.54 ~ses 1.55 ~sfi -0.74 ~sida -1.21 ~sju 0.33 ~sjukskrivning -0.28
        ~sjutton -0.50 ~skick -0.61 ~skillnad -0.30 ~skolskötersk -0.91 ~skrev -0.33 ~skrivit 0.59 ~skydd -0.26
        ~skylt -0.56 ~skärm 1.14 ~sköt 0.42 ~slut -0.21 ~slår 0.45 ~små 0.57 ~snack -0.57 ~soc 1.72 ~socialjour -0.21
        ~socialtjänst 0.43 ~sprid -0.27 ~språk -0.38 ~stadg -0.26 ~stan -0.23 ~stann -0.31 ~start -0.37
        ~statsbidrag -0.48 ~storlek -0.32 ~strategi 0.77 ~strategin 0.28 ~studi -0.33 ~styr -0.36 ~stå -0.27
        ~ståend 0.77 ~störst -0.25 ~sundsvall 0.29 ~syns -0.28 ~säga -0.50 ~tack 0.24 ~tafs -0.37 ~tak 0.26
        ~tala -0.36 ~telefon -0.25 ~termin 0.41 ~the -0.36 ~tid -0.25 ~tidig -0.27 ~till -0.27 ~tjugo -0.76
        ~tjänst -0.93 ~tolk -0.29 ~torsdag 0.51 ~trean -0.28 ~tredj -0.49 ~trettio -0.20 ~trossamfund -1.19
        ~trygghetspunkt -0.27 ~träff 0.97 ~tvåhundr -0.55 ~tyck 0.23 ~tänk -0.34 ~underskrift -0.40 ~ung -0.60
        ~ungdom -0.24 ~ungdomsmottagning 0.71 ~ungdomsråd 0.79 ~ungefär -0.32 ~uppdrag 0.58 ~upphandl 0.58
        ~utbild -0.66 ~utbildning -0.38 ~valberedning -0.44 ~vanlig -0.46 ~varend -0.94 ~veck 0.41 ~vem -0.30
        ~verksam -0.21 ~veta -0.37 ~vid 0.78 ~vilj -0.59 ~villk -0.24 ~visa -0.23 ~vore 0.64 ~vägg -0.71 ~vänd -0.70
        ~vänt -0.33 ~väntetid -0.28 ~vårdcentral 0.67 ~ägar -0.82 ~äger -0.56 ~äldr -0.23 ~ännu 0.98 ~ärlig 0.39
        ~äter 0.33 ~åklag 0.37 ~åld -0.21 ~året 0.74 ~årlig 1.03 ~öpp 0.58 ~överallt -0.32
        """,
        "utmaning": """
        bias 0.12
        comparative -0.32
        early 0.80
        end -0.99
        evaluation -0.05
        first -0.06
        fragment -0.03
        frameCentralAktor -0.49
        frameHindrande -0.61
        frameLansstyrelsen -0.13
        frameNone 0.16
        frameNulage 0.06
        framePadrivande -0.05
        framePrioritering -0.47
        frameSamverkansform -0.54
        frameUtmaning 1.10
        frameUtvecklingsomrade 0.36
        fronted 0.13
        hedged -0.12
        imperative -0.40
        item 0.10
        late -0.89
        later 0.07
        meeting -0.13
        middle 1.45
        modal 0.07
        negation 0.37
        negations 0.21
        next3 -0.40
        number 0.05
        question -0.20
        shortFirst -0.08
        third 0.27
        turn 0.10
        words6 -0.14
        wordsMore 0.19
        ~200 0.48 ~2019 -0.82 ~2020 -0.42 ~340 0.21 ~900 -0.36 ~adress -0.40 ~akut 0.28 ~aldrig -0.20 ~all -0.41
        ~alla -0.31 ~alls 0.21 ~allt -0.67 ~almi -0.91 ~anhörig 0.28 ~anmäl 0.77 ~anmäld -0.62 ~annar -0.32
        ~annons 0.57 ~anställ -0.31 ~anställning -0.55 ~ansökning -0.36 ~antal -0.51 ~använd 0.20
        ~arbetsförmedling -0.80 ~arbetsgiv 0.34 ~arbetsmiljö -0.32 ~arbetsplats -0.43 ~avdelning -0.25 ~avtal -0.38
        ~axl 0.77 ~bad 0.42 ~barn 0.49 ~barnmorsk 0.61 ~barnpassning -0.26 ~behandling -0.37 ~behåll -0.48
        ~behöv -0.30 ~bemanning -0.66 ~ber 0.25 ~beredskap -0.25 ~beroend 0.45 ~beslut 0.24 ~bestämm -1.38
        ~består -0.33 ~betal 0.89 ~betalt -0.28 ~betyd -0.68 ~betyg -0.71 ~bibliotek 0.44 ~bil 0.47 ~billig -0.62
        ~bit -0.76 ~bjud -0.62 ~blankett -0.24 ~blivit 0.31 ~blåmärk 1.12 ~boend 0.35 ~bok 0.31 ~bolag 0.39 ~bor 0.56
        ~bort 0.36 ~bostadsbolag -0.97 ~bostäd -0.62 ~bra -0.28 ~bransch 0.22 ~brist -1.17 ~bruk 0.21 ~bryt -0.53
        ~bråk 0.45 ~budg -0.83 ~budget -0.32 ~buss -0.44 ~byt 0.47 ~byta -0.59 ~byts -0.64 ~bytt -0.33 ~bäst -0.87
        ~bättr -0.21 ~båda -0.63 ~både -0.26 ~båt -0.21 ~bör -0.60 ~chatt 0.36 ~chef -0.54 ~damlag 0.48 ~decemb -1.07
        ~dela -0.56 ~deltag 0.43 ~deltid 0.65 ~dess -0.56 ~digitalt -0.35 ~direkt -0.28 ~distan -1.03 ~dit -0.72
        ~dom 0.56 ~drar -0.97 ~driv 0.30 ~dubbelt 0.56 ~däreft 0.57 ~däremot -0.77 ~därför 0.36 ~därifrå 0.74
        ~därmed 0.24 ~dör -0.31 ~dörr -1.05 ~efterfråg -0.48 ~eftersom -0.43 ~egen -0.30 ~eget -0.26 ~egna -0.26
        ~elev -0.30 ~elevhäls -0.47 ~elva 0.28 ~enda -0.56 ~enhet -0.32 ~enkel 0.79 ~enkät -0.34 ~enlig -0.48
        ~ens -0.20 ~ensam 1.01 ~ensamm 0.68 ~entreprenör 0.85 ~ersättning -0.59 ~fack -0.42 ~faktiskt -0.42 ~fall 0.30
        ~familj 0.36 ~fann -0.34 ~fatt 0.22 ~fel -0.37 ~fem -0.26 ~femtio 0.24 ~femton -0.36 ~film 1.50 ~fjorton -0.88
        ~fjärd -0.31 ~fler -0.59 ~flest -0.30 ~flytt 0.27 ~folkhögskol -0.38 ~form 0.29 ~forskning -0.86 ~fortfar 0.60
        ~fram -0.36 ~framför 0.52 ~fredag -0.37 ~fritid -0.61 ~frivillig -0.67 ~frivård 0.81 ~fråg 0.24 ~fullt 0.75
        ~funger -1.18 ~funktionsnedsättning -0.22 ~fyr 1.08 ~fyra -0.35 ~fystest -0.30 ~färr -1.30 ~får 0.31
        ~följ -0.50 ~följd 0.76 ~förbund -0.65 ~fördelning -0.21 ~fördubbl -0.31 ~före 0.41 ~förebygg -0.59
        ~förening -0.70 ~företag -0.49 ~förklar -0.22 ~förlor 0.25 ~förr -0.34 ~förrä 0.40 ~förskol -0.33
        ~förstår 0.39 ~försvinn 0.62 ~förtroendevald -0.35 ~förvaltning -0.26 ~förvänt 0.75 ~föräldr 0.82 ~föröv -0.45
        ~gaml 0.28 ~gav -0.31 ~gemensam -0.27 ~genom 0.75 ~ges -0.98 ~gett -0.38 ~ggr 0.62 ~gick -0.24 ~gjort -0.39
        ~glöm -0.26 ~glömt -0.65 ~grabb 0.49 ~grann -0.40 ~grannkommun -0.37 ~gransk -0.65 ~grund -0.60 ~gymnasi 0.91
        ~gäst 0.34 ~gått -0.44 ~göra 0.55 ~hall 0.67 ~halltid 0.25 ~hamn 0.29 ~hand -0.42 ~handl 0.40 ~handled -0.57
        ~handlägg -0.60 ~hans -0.57 ~hed -0.42 ~hela -0.30 ~hell 0.63 ~hellr 0.24 ~heltid 0.52 ~hem 0.67 ~hemm 0.84
        ~hemtjänst 0.67 ~henn -0.27 ~het -0.93 ~hind -0.43 ~hinn -0.21 ~histori 0.40 ~hit 0.21 ~hitt 0.34 ~honom 0.36
        ~hopp 0.26 ~hot 0.87 ~hundr 0.24 ~hunnit 1.30 ~hus 0.48 ~hushåll -0.30 ~häls 0.87 ~hämt 0.85 ~hållit -0.38
        ~högt -0.40 ~hör 1.04 ~höra 0.99 ~höst -0.53 ~ibland -0.59 ~ideell -0.71 ~idrott 0.20 ~igen 0.79 ~igenom -0.30
        ~inbjud -0.35 ~inför 0.30 ~infört -0.37 ~ing 0.60 ~inga 0.98 ~ingenjör 0.68 ~ingenstan 0.68 ~ingenting 0.71
        ~inom -0.73 ~insat 0.36 ~inte 0.26 ~introduktion 0.78 ~jobb 0.50 ~jour 0.42 ~journal 0.41 ~jämför -0.45
        ~jämn -0.32 ~jämställd -0.36 ~jämställt 0.25 ~kaff -0.38 ~kall 0.61 ~kamer -0.37 ~kampanj -0.38 ~kansk -0.26
        ~kedj 0.33 ~kill 0.50 ~klass 0.32 ~klock -0.44 ~klubb 0.64 ~kock 0.22 ~kod -0.97 ~kolleg -0.38 ~kommit -0.37
        ~kommun -0.39 ~kommunal -1.33 ~kontakt -0.67 ~kontor -0.32 ~kontrakt 0.99 ~kort -0.37 ~krav -0.42 ~krig 0.67
        ~kriminalvård -0.32 ~kris 0.54 ~kron -0.31 ~kropp 0.78 ~kräv -0.55 ~kun -0.52 ~kund -0.58 ~kunskap -0.22
        ~kurs -0.38 ~kvar 0.43 ~kvin -0.21 ~kvinn 0.34 ~kvinnlig 0.32 ~kvinnor -0.83 ~kväll 0.42 ~kvällstid 0.58
        ~känn 0.46 ~kår -0.69 ~kök 0.80 ~könsuppdel -0.45 ~köpa -0.54 ~köra 0.50 ~körkort 0.22 ~lag 0.48 ~larm 0.20
        ~ledning 0.43 ~ledningsgrupp -0.50 ~leds -0.20 ~lika -0.70 ~linj -0.20 ~list -0.32 ~lit -0.92 ~lokal -0.49
        ~lst -0.21 ~lunch -0.23 ~lyft 0.27 ~lyssn -0.57 ~lägen -0.24 ~lägg -0.43 ~lägr 0.68 ~lägst 0.73 ~läk -0.27
        ~läm 0.22 ~län -0.49 ~länet 0.34 ~länsstyrels -0.23 ~lärd -0.26 ~läsa 0.58 ~lån -0.76 ~lång 0.26 ~låt -0.51
        ~låta -0.37 ~lön 0.25 ~makt -0.49 ~mall -0.48 ~mamm 0.83 ~manlig 0.75 ~mann 0.58 ~mars 0.44 ~maskin -0.25
        ~mat -0.93 ~material -0.30 ~med 0.75 ~medarbet -0.90 ~medelåld -0.79 ~medlemm -0.84 ~men -0.40 ~mest -0.26
        ~miljon -0.84 ~mindr -0.22 ~mobil -0.24 ~män 0.42 ~männ 0.43 ~märk -0.26 ~mät -0.27 ~mäta -0.30 ~mål -0.54
        ~mån -0.32 ~månad 0.54 ~mår -0.65 ~möt -0.28 ~möte 0.20 ~möts -1.23 ~namn 0.23 ~natt 0.74 ~ner 0.31
        ~nian -0.82 ~nittiotal 0.22 ~nitton 0.43 ~noll 0.36 ~norm -0.31 ~norr -0.92 ~numer 0.28 ~numr -1.23 ~nytt 0.28
        ~nämn -1.04 ~nära -0.41 ~närm 0.77 ~nätt 0.27 ~nätverk -0.35 ~någonstan 0.59 ~något -0.39 ~någr 0.99
        ~obekväm -0.22 ~omklädningsrum 0.49 ~omklädningsrumm 0.39 ~omsorg 0.51 ~onsdag -0.35 ~ord 0.22 ~ordf -0.86
        ~organisation -0.38 ~ork -0.80 ~oro 0.58 ~ort -0.26 ~pandemin -0.55 ~papp 0.48 ~par -0.37 ~part -0.20
        ~patient -0.20 ~peng -0.40 ~pension 0.82 ~person -0.47 ~personal 0.45 ~plan -0.30 ~planer -0.42 ~plats 0.38
        ~plugg -0.72 ~plötslig -0.22 ~pojk 0.90 ~policy 0.49 ~polis -0.65 ~politik 0.31 ~praktikplats 0.46 ~prat 0.26
        ~precis 0.45 ~pris -0.27 ~problem 0.55 ~procent -0.20 ~program -0.39 ~programm -0.29 ~projekt -0.90
        ~psykisk -0.34 ~punkt -0.84 ~pärm -0.43 ~rad -0.24 ~rapport -0.46 ~redovis -0.65 ~region -0.66 ~regional -0.70
        ~regl -0.24 ~rekryter -0.76 ~rekrytering -0.24 ~rekt -0.66 ~relation -0.33 ~rikt -0.76 ~riktig -0.57
        ~ring 0.24 ~risk -0.28 ~rit 0.52 ~roll -0.87 ~rum -0.40 ~rygg -0.43 ~rädd -0.62 ~rädsl 0.92 ~räk -0.28
        ~räkn 0.37 ~rätt 0.22 ~råd 0.22 ~rösträtt -0.29 ~sade -0.57 ~sagt -0.82 ~sakn -0.21 ~samebyn 0.42 ~samm 0.27
        ~samordn -0.31 ~samråd 0.93 ~samtal -0.54 ~samtyck -0.40 ~samverk -0.96 ~satsning -0.59 ~satt 0.41 ~scen 0.63
        ~schem -0.30 ~sekretess -0.46 ~sent 1.10 ~ser 0.34 ~sett 0.47 ~sexton 0.74 ~sid -0.75 ~sida -0.45 ~siffr -0.30
        ~sist 1.11 ~sju -0.25 ~sjuk 1.01 ~sjukhus 0.47 ~sjukskrivning 0.25 ~sjutton -0.35 ~sjätt 0.44 ~skad -1.01
        ~skick -0.26 ~skift -1.19 ~skilln -0.42 ~skillnad -0.48 ~skog 0.72 ~skolskötersk -0.38 ~skratt -1.07
        ~skrev -0.38 ~skrivit -0.46 ~skull -0.38 ~skylt -0.63 ~skämt 1.24 ~skärm 0.35 ~sköt -0.49 ~slipp 0.39
        ~slit 1.06 ~slut 0.45 ~släpp -0.48 ~slår 0.51 ~små -0.27 ~snack 0.32 ~snitt -0.26 ~snäll 0.71 ~soc -0.42
        ~socialjour -0.22 ~socialtjänst -1.51 ~sommarjobb 0.77 ~son 0.26 ~spel 0.39 ~stab 0.32 ~stadg -0.54
        ~stann 0.52 ~start -0.57 ~station 0.55 ~statsbidrag -1.20 ~stockholm -0.77 ~stopp 0.36 ~stor -0.26
        ~strategi -0.73 ~strategin -0.33 ~stress 0.50 ~student 0.22 ~styck -0.25 ~styr -0.53 ~städ 0.81 ~ställ 0.27
        ~stämm -0.87 ~stäng 0.90 ~ståend -0.42 ~står 0.62 ~stöd -0.95 ~störst -0.26 ~sundsvall -0.29 ~svar 0.31
        ~svensk -0.23 ~svår 0.91 ~svårt 0.67 ~säg 0.53 ~säga 0.35 ~säker -0.76 ~säll -0.43 ~sämr 0.36 ~sätt -0.26
        ~sånt -0.85 ~sökt 0.36 ~tack -0.45 ~tafs 0.81 ~tag 0.64 ~tagit -0.22 ~tal 0.30 ~tala 0.55 ~tapp 0.69 ~tar 0.74
        ~teknik 0.48 ~teknisk 0.81 ~telefon 1.04 ~test 0.99 ~the 0.84 ~tid -0.36 ~tillbak 0.21 ~timm 0.22
        ~tisdag -0.20 ~titt 0.68 ~tjugo 0.55 ~tjugosex -0.73 ~tjänsteföretag 0.30 ~tog 0.21 ~tolk -0.88 ~ton 0.39
        ~trakasseri 0.51 ~trean 0.32 ~tredjedel -0.26 ~trettio 0.64 ~trossamfund -1.04 ~trot 0.42 ~trygg -0.35
        ~trygghetspunkt -0.46 ~trän 0.23 ~tråkig 0.33 ~tung 0.21 ~tur 0.56 ~tus -0.73 ~tvärtom -0.42 ~tvätt 0.56
        ~tvåhundr -0.99 ~tyck 0.64 ~tyst -0.78 ~tystnadsplikt -1.36 ~tänk -0.68 ~umeå -1.35 ~underskrift 0.27
        ~undr 0.58 ~ung -0.21 ~unga 0.51 ~ungdom -0.31 ~ungdomsmottagning -0.35 ~ungdomsråd -0.42 ~ungefär -0.58
        ~uppföljning -0.33 ~uppgift 0.37 ~upphandl -0.33 ~upphandling -0.33 ~utbildning -0.28 ~ute -0.30
        ~utländsk 0.30 ~utred -0.22 ~utsatt 0.67 ~vaktmäst -0.34 ~val -0.33 ~valberedning -0.40 ~vanlig -0.42
        ~varav -0.20 ~vardag -0.22 ~varend -0.63 ~varför 0.52 ~varit -0.39 ~vartann -0.63 ~vem 0.36 ~vet 0.42
        ~vikari 0.50 ~viktig -0.22 ~vilj -0.64 ~vilk -0.36 ~villk -0.29 ~vis -0.31 ~visst -0.49 ~vore -0.63 ~vux 0.49
        ~väg 0.36 ~vägg 0.64 ~välj 0.53 ~vänt 0.72 ~väntetid 0.27 ~värst 1.01 ~våg 0.32 ~våldsutsatt 0.23 ~vård 0.62
        ~vårdcentral -0.92 ~yngr -0.36 ~yngst 0.55 ~yrke 0.37 ~yttr -0.60 ~äger -0.46 ~äldr 0.91 ~ändr -0.95
        ~ändå 0.60 ~ännu -0.31 ~ärend -0.23 ~ärlig -0.41 ~åka 0.54 ~åker 0.69 ~åklag -0.31 ~åld 1.22 ~året -0.38
        ~årlig -0.46 ~årskur 0.76 ~årsmöt 0.22 ~ått -0.22 ~åtta 0.39 ~önsk -0.76 ~öpp -0.39 ~öppn -0.84
        ~överallt -0.24 ~övergrepp 0.82 ~övning -0.75 ~övrig -0.59
        """,
        "utvecklingsomrade": """
        bias -0.44
        board -0.11
        cell -0.06
        comparative -0.04
        early -0.24
        end 0.24
        evaluation 0.08
        first -0.12
        frameCentralAktor -0.20
        frameHindrande -0.21
        frameLansstyrelsen -0.19
        frameNone -0.10
        frameNulage -0.13
        framePadrivande 0.02
        framePrioritering 0.49
        frameSamverkansform -0.28
        frameUtmaning -0.14
        frameUtvecklingsomrade 0.79
        fronted -0.21
        hedged 0.50
        item 0.11
        late -0.13
        meeting -0.13
        middle -0.30
        modal 0.04
        negation -0.09
        negations -0.04
        next3 -0.27
        number 0.07
        plain -0.03
        prose -0.03
        question -0.12
        quote -0.21
        shortFirst -0.18
        turn -0.19
        weHave -0.12
        words6 -0.21
        ~2019 -0.31 ~2020 -0.23 ~adress 0.29 ~akut -0.44 ~all -0.32 ~almi -0.26 ~anmäl -0.30 ~ann -0.21 ~annar -0.30
        ~anställd -0.23 ~anställning 1.55 ~arbetsgiv -0.21 ~avgör -0.21 ~avtal -0.48 ~bakom 0.27 ~bara -0.27
        ~barnahus -0.25 ~barnomsorg -0.36 ~behandling -0.22 ~behåll 0.97 ~behöv 1.90 ~beslut -0.30 ~bestämm -0.21
        ~betal -0.25 ~betald -0.53 ~betyd 0.35 ~betyg -0.21 ~bibliotek -0.40 ~bidrag 0.26 ~bild -0.25 ~billig 0.95
        ~bjud -0.35 ~bland 0.49 ~blankett 0.80 ~blivit -0.22 ~bok -0.32 ~bolag -0.87 ~bor 0.38 ~bord -0.25 ~bost -0.22
        ~bostadsbolag -0.28 ~bransch -0.21 ~bredvid -0.20 ~broschyr -0.34 ~bruk 0.49 ~buss -0.23 ~byggd -0.28
        ~byt 0.83 ~byta -0.29 ~bytt -0.25 ~bättr 0.31 ~båda -0.25 ~båt -0.41 ~bör 0.52 ~chef 0.22 ~dagtid -0.21
        ~dam -0.20 ~damlag -0.37 ~del 0.42 ~deltid -0.25 ~dess -0.22 ~dessutom -0.31 ~disk 0.22 ~doktorand -0.25
        ~dom -0.32 ~dubbelt -0.23 ~dusch -0.28 ~därifrå -0.27 ~dålig -0.22 ~dörr -0.23 ~efteråt 1.01 ~egen 0.39
        ~elevhäls -0.29 ~enda -0.23 ~enkel 0.89 ~enkät -0.27 ~ensamm 0.26 ~ersättning 0.61 ~fall -0.21 ~familj -0.36
        ~femt 0.20 ~femton -0.25 ~fler 0.21 ~flest -0.21 ~flick -0.21 ~folkhögskol -0.99 ~form -0.33 ~forskning -0.62
        ~framför -0.22 ~fredag -0.21 ~frisör -0.58 ~frivård -0.35 ~fullmäktig 0.41 ~funger -0.25 ~funk -0.38
        ~fystest -0.37 ~fått 0.31 ~följ 0.56 ~följd -0.36 ~förbund -0.38 ~förr -0.22 ~förskol 0.37 ~först -0.30
        ~föröv -0.47 ~gemensam 0.61 ~gemensamm -0.56 ~ger -0.34 ~ges -0.24 ~gett -0.29 ~ggr -0.32 ~gjord -0.22
        ~glömt -0.28 ~grabb -0.34 ~grannkommun -0.55 ~gratis -0.26 ~gubb -0.54 ~gymnasi -0.31 ~gär -0.23 ~gäst -0.36
        ~gått -0.28 ~halltid -0.32 ~halv 0.36 ~halvår 0.28 ~hand -0.24 ~handl -0.23 ~handlägg 0.77 ~hed -0.63
        ~hedersförtryck 0.32 ~hela 0.26 ~hellr -0.48 ~helst -0.30 ~helt -0.20 ~heltid -0.26 ~het -0.24 ~hinn -0.23
        ~hit -0.58 ~hopp 0.43 ~hus -0.22 ~hushåll -0.22 ~hälft -0.33 ~häls -0.29 ~hållit -0.31 ~högstadi -0.21
        ~högt -0.32 ~höra 0.77 ~höst -0.28 ~igen 0.55 ~ihop -0.59 ~inbjud -0.30 ~industri -0.27 ~infört -0.30
        ~ingenting -0.26 ~inkomst -0.25 ~insat -0.22 ~introduktion -0.56 ~jargong -0.25 ~jobb -0.38 ~jour -0.50
        ~journal -0.31 ~jämför -1.25 ~jämställd -0.21 ~kall -0.57 ~kamer -0.41 ~kampanj -0.23 ~kart -0.59 ~kedj -0.23
        ~klubb -0.38 ~kock -0.24 ~kod -0.41 ~kolleg -0.22 ~krav -0.21 ~krig -0.40 ~kron -0.24 ~kropp -0.45 ~kräv -0.22
        ~kun 0.77 ~kund 0.98 ~kust 0.32 ~kvartal -0.21 ~kvinnlig 1.01 ~kvinnor -0.22 ~kår -0.25 ~kök -0.22 ~kön 0.69
        ~könsuppdel 0.21 ~köpa -0.52 ~köpt -0.29 ~köra -0.44 ~lag -0.28 ~led 0.92 ~ligg -0.27 ~list -0.49 ~lokal -0.32
        ~lokalt -0.30 ~lst -0.33 ~lägg 0.66 ~lägr -0.24 ~läk -0.20 ~lämn 1.06 ~länet -0.24 ~lär -0.24 ~lära 1.29
        ~läsning -0.44 ~lätt -0.46 ~lång 0.67 ~låta -0.21 ~mall 0.72 ~manlig -0.22 ~mat -0.21 ~med -0.30
        ~medelåld -0.30 ~mell -0.42 ~mil -0.31 ~mindr -0.26 ~minst -0.24 ~minut -0.26 ~mobil -0.24 ~mottagning -0.23
        ~märk -0.35 ~mät -0.21 ~mäta -0.39 ~mål 0.79 ~mån 0.93 ~månad -0.24 ~måndag -0.27 ~mår -0.50 ~måst 0.20
        ~möte -0.27 ~ner -0.20 ~norr -0.21 ~numm -0.39 ~numr 0.28 ~nämn 0.44 ~närm -0.58 ~nät -0.30 ~någon 0.35
        ~någonstan -0.21 ~någr -0.22 ~nån -0.54 ~når 0.25 ~oavsett -0.29 ~obekväm -0.25 ~ofta -0.24
        ~omklädningsrum -0.27 ~onsdag -0.33 ~ord 0.64 ~organisation -0.35 ~pappagrupp -0.37 ~part -0.29 ~pass 1.16
        ~patient -0.24 ~peng -0.35 ~person 0.65 ~plan 0.66 ~planer -0.27 ~plat 0.27 ~plats 0.62 ~pojkar -0.40
        ~policy -0.23 ~polis -0.43 ~prat -0.29 ~program -0.30 ~prov -0.35 ~punkt -0.29 ~pärm -0.35 ~rad -0.28
        ~rakt -0.33 ~region -0.20 ~regl -0.29 ~relation 0.33 ~rikt -0.45 ~riktig 0.39 ~risk -0.30 ~rutin -0.34
        ~rygg -0.45 ~räck 0.35 ~rädd -0.35 ~rädsl -0.20 ~räkn -0.21 ~rätt -0.24 ~råd -0.25 ~rösträtt -0.26 ~sakn 0.85
        ~samebyn -0.26 ~samråd 0.42 ~samtidig -0.72 ~samtlig -0.27 ~samtyck -0.25 ~samverk -0.39 ~schem -0.34
        ~ser -0.26 ~sex -0.24 ~sid 0.28 ~sida -0.24 ~sitt -0.32 ~skad -0.27 ~skick -0.39 ~skift -0.25 ~skog -0.21
        ~skolskötersk -0.46 ~skrev -0.31 ~skrivit -0.37 ~skull 0.73 ~skydd 0.24 ~skylt -0.61 ~skärm -0.22 ~slår -0.27
        ~snabb -0.30 ~snack -0.46 ~snäll -0.26 ~soc -0.47 ~socialtjänst -0.48 ~somm -0.25 ~sprid 0.50 ~språk -0.22
        ~stadg -0.27 ~stan -0.25 ~stann 0.62 ~start 0.75 ~statistik 0.41 ~storlek -0.25 ~strategi -0.22
        ~strategin -0.91 ~styrels -0.22 ~stöd -0.23 ~störst -0.73 ~syns -0.33 ~säga -0.35 ~sätt -0.29 ~sök -0.21
        ~tafs 1.17 ~tak -0.35 ~tala -0.59 ~tandläk -0.20 ~tas -0.32 ~telefon -0.73 ~the -0.33 ~till -0.20
        ~tillsamman 0.41 ~tillsyn -0.24 ~timm 0.55 ~tjej -0.21 ~tjugo -0.27 ~tjänst 0.22 ~tolk -0.31 ~trean -0.56
        ~trossamfund -0.22 ~trygg -0.24 ~trygghetspunkt 0.83 ~träff -0.29 ~tus -0.33 ~tvärtom 0.42 ~tyck -0.25
        ~tänk -0.33 ~umeå -0.23 ~undr 0.71 ~ung -0.23 ~ungdom -0.27 ~ungdomsmottagning -0.21 ~ungdomsråd -0.21
        ~uppdrag -0.31 ~uppföljning 0.54 ~utanför -0.22 ~utbildning 0.91 ~valberedning -0.21 ~vald -0.22 ~vanlig 0.31
        ~varit -0.27 ~varj -0.26 ~vart 0.38 ~vem -0.21 ~verksam 0.31 ~veta -0.29 ~vid -0.30 ~vilj 1.72 ~vill -0.25
        ~villk -0.24 ~vore 0.80 ~vux -0.28 ~vänd 0.31 ~vänt 0.24 ~väntetid -0.38 ~våg -0.22 ~vård -0.43 ~ägar -0.23
        ~äldr -0.62 ~ärend -0.28 ~åker -0.20 ~åklag -0.29 ~åld -0.26 ~årlig -0.26 ~årskur -0.48 ~önsk -0.52 ~öpp -0.24
        """,
    ]
}
