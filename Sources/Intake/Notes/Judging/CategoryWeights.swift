/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.27
        cueMost 0.21
        cues 1.08
        decisive 0.63
        decisiveOther -1.97
        few 0.12
        fewOther -1.66
        frame -0.41
        frameFar -0.46
        frameFarOther 0.13
        frameOther -1.30
        heading 0.86
        headingGuess 0.31
        headingOne 0.03
        headingSure 1.55
        known -0.31
        knownOther -1.15
        lead 1.12
        leadFramed 0.34
        listed 0.40
        listedOther -0.42
        many -0.59
        manyOther 0.63
        question 1.43
        questionFar 0.02
        questionFarther -0.64
        questionOne -0.04
        questionSure 1.62
        some -0.52
        someOther -0.69
        """,
        "central-aktor": """
        bias -0.44
        board -0.21
        cell -0.74
        comparative -0.58
        early -0.83
        end 0.87
        evaluation -0.15
        first -0.44
        fragment -0.42
        frameCentralAktor -0.52
        frameHindrande -0.04
        frameLansstyrelsen -0.28
        frameNone -0.55
        frameNulage -0.48
        framePadrivande -0.60
        framePrioritering 0.39
        frameSamverkansform 1.65
        frameUtmaning -0.63
        frameUtvecklingsomrade -0.23
        fronted 0.72
        hedged -0.32
        imperative 0.12
        item 0.06
        late -0.94
        later -0.03
        meeting -1.38
        middle -0.85
        modal 0.75
        negation -0.04
        negations 0.54
        next3 0.93
        number -0.86
        plain -0.37
        prose -0.26
        question -0.44
        quote 0.18
        shortFirst 0.33
        third 0.18
        turn -0.03
        weHave -0.49
        words14 -0.40
        words6 -0.11
        wordsMore -0.84
        ~1 -0.16 ~26 0.05 ~3 -0.22 ~8 0.09 ~absolut 0.07 ~af 0.14 ~akut 0.07 ~aldrig 0.25 ~alla -0.27 ~alla^ -0.05
        ~allmännytt 0.16 ~allmännyttan^ 0.17 ~allt 0.19 ~alltid 0.08 ~alltså 0.20 ~almi 0.31 ~almi^ 0.27 ~andr -0.08
        ~anmälning -0.09 ~ann 0.21 ~anställd -0.11 ~ansv 0.13 ~använd -0.24 ~arbet -0.10 ~arbetsgiv 0.21
        ~arbetsgivare^ 0.10 ~arbetsgivarna^ 0.07 ~att -0.79 ~att^ -0.28 ~att^de -0.19 ~att^få -0.05 ~av -0.13
        ~avgör 0.22 ~bank 0.30 ~bara 0.19 ~barn -0.15 ~barnahus -0.11 ~barnahus^ -0.08 ~barnomsorg -0.12 ~behöv -0.18
        ~berätt -0.07 ~bestämm 0.06 ~betal -0.11 ~betalt -0.08 ~betyg -0.06 ~bidrag -0.11 ~bil -0.09 ~billig -0.08
        ~biståndshandlägg -0.11 ~bjud -0.26 ~bjud^ -0.19 ~bjud^in -0.19 ~blev -0.11 ~bolag -0.06 ~bord 0.35
        ~bruk -0.06 ~bråk 0.13 ~bup 0.12 ~buss -0.07 ~byar 0.08 ~bäst -0.07 ~båda 0.18 ~bör 0.23 ~börj -0.22
        ~chef -0.12 ~dag 0.25 ~de 0.76 ~de^ -0.07 ~del -0.21 ~dela -0.14 ~dem 0.65 ~den^ -0.10 ~det -0.53 ~det^ -0.22
        ~det^svåra -0.07 ~det^är -0.19 ~digitalt 0.22 ~diskussion 0.13 ~dom 0.26 ~dä -0.07 ~därmed 0.06 ~då 0.10
        ~eft -0.08 ~eftersom 0.14 ~egen -0.12 ~egentlig 0.07 ~egna -0.12 ~ej 0.20 ~elevhäls 0.13 ~elevkår 0.29
        ~ell -0.08 ~elva -0.08 ~en -0.89 ~en^ -0.27 ~enda 0.08 ~enkel -0.07 ~enkät -0.18 ~enlig 0.10 ~ett -0.55
        ~ett^ -0.21 ~exempel -0.17 ~fack 0.23 ~faktiskt -0.06 ~fall -0.16 ~fast -0.14 ~fast^ -0.08 ~fem -0.13
        ~finn -0.36 ~fler -0.08 ~flick -0.06 ~folk 0.27 ~framför 0.32 ~frivård 0.08 ~fråg 0.28 ~fråga^ 0.15
        ~från -0.21 ~funger -0.13 ~funk -0.10 ~fyra -0.17 ~färdig 0.13 ~färr -0.09 ~fått -0.24 ~följ -0.07 ~för -0.66
        ~före 0.20 ~förr -0.16 ~församling 0.09 ~förskol -0.10 ~försäkringskass 0.06 ~förvaltningschef -0.05
        ~gaml 0.07 ~ge -0.15 ~ge^ -0.08 ~gemensam -0.11 ~genom -0.06 ~glömm 0.22 ~goda -0.11 ~grupp -0.09
        ~gymnasi 0.06 ~gär 0.06 ~gå 0.24 ~gång -0.28 ~går 0.20 ~gått -0.05 ~gör^ -0.06 ~gör^om -0.06 ~ha 0.10
        ~hade -0.06 ~han 0.14 ~hand -0.07 ~handl -0.19 ~handledning -0.05 ~hans -0.07 ~har -0.34 ~hat -0.06 ~hed -0.12
        ~hela -0.10 ~heltid -0.15 ~heltid^ -0.10 ~hemm -0.06 ~hemvärn 0.08 ~henn -0.12 ~hinn -0.06 ~hit 0.06
        ~hjälp -0.06 ~hon 0.11 ~hon^ 0.13 ~hos 0.06 ~hotell -0.06 ~hur 0.09 ~händ 0.19 ~här 0.18 ~i -0.30 ~i^ -0.05
        ~igen 0.13 ~ihop -0.09 ~imam 0.39 ~in -0.07 ~industriområd 0.17 ~ing 0.13 ~ingenting 0.14 ~inn 0.06
        ~inom -0.50 ~inte -0.15 ~introduktion -0.12 ~ja^ -0.07 ~jag 0.17 ~jour -0.10 ~ju 0.36 ~juli -0.07
        ~jämställd -0.09 ~kall -0.09 ~kamer -0.06 ~kan -0.17 ~kom -0.10 ~komm -0.16 ~kommun -0.57 ~kommungräns -0.10
        ~konkr -0.12 ~kort -0.23 ~kriminalvård 0.13 ~krog 0.27 ~krogarna^ 0.27 ~kräv -0.06 ~kun -0.11 ~kund -0.06
        ~kunskap 0.11 ~kurs -0.11 ~kvartal -0.05 ~kvinn -0.11 ~kvinnlig -0.20 ~kyrkan 0.34 ~kår -0.19 ~kåren^ -0.22
        ~köksbord -0.10 ~kön -0.12 ~ledamöt -0.06 ~lika -0.05 ~list 0.06 ~lokal 0.12 ~lägg -0.18 ~läkt 0.05 ~län -0.20
        ~länet -0.26 ~länets^ -0.10 ~längr -0.10 ~länsstyrels -0.09 ~lär -0.14 ~läs 0.13 ~läsning -0.08 ~lång -0.07
        ~lön -0.12 ~mall -0.06 ~mamm 0.26 ~man -0.21 ~mand -0.06 ~maskin -0.08 ~me 0.30 ~med -0.26 ~mell -0.19
        ~men -0.14 ~mer 0.07 ~mest 0.20 ~metod 0.14 ~mig -0.07 ~mil -0.07 ~min 0.06 ~motstånd -0.05 ~mottagning -0.05
        ~män -0.15 ~männ 0.07 ~mån -0.12 ~mång 0.19 ~måst 0.34 ~möt -0.07 ~möte -0.25 ~mötena^ -0.11 ~natt -0.06
        ~ner -0.05 ~norm -0.07 ~nu -0.09 ~nya -0.16 ~nämn 0.22 ~nämnd -0.09 ~när -0.20 ~näst -0.06 ~någon -0.22
        ~något -0.11 ~nån -0.08 ~oavsett -0.27 ~och -0.21 ~och^ -0.26 ~och^en -0.21 ~och^så 0.07 ~också -0.10
        ~om -0.35 ~omkring 0.13 ~ord -0.15 ~organisation 0.11 ~ort 0.12 ~oss 0.05 ~par 0.16 ~part 0.08
        ~partidistrikt 0.14 ~partidistrikten^ 0.14 ~pass -0.07 ~pek 0.24 ~peng 0.06 ~per -0.24 ~personal 0.08
        ~personalen^ 0.06 ~pojk -0.07 ~pojkar -0.08 ~polis -0.12 ~politik -0.31 ~prat 0.25 ~prata^ 0.27 ~privat 0.05
        ~problem 0.07 ~publicer -0.08 ~punkt -0.07 ~på -0.38 ~på^ 0.07 ~red -0.15 ~rekryter 0.07 ~rekt 0.08
        ~rektor -0.20 ~rektorerna^ -0.22 ~remiss 0.14 ~res -0.09 ~rest -0.07 ~ring -0.10 ~rutin -0.13 ~räck -0.12
        ~räk -0.11 ~räkna^ -0.07 ~råd 0.15 ~sa 0.13 ~sagt -0.19 ~sak -0.11 ~sakn 0.31 ~saml -0.16 ~samm -0.40
        ~samordn 0.24 ~samtyck 0.05 ~satt -0.06 ~schem -0.21 ~sed -0.15 ~sen -0.06 ~ser 0.40 ~ses -0.07 ~sett 0.16
        ~sex -0.10 ~sfi 0.11 ~sid -0.13 ~sida 0.14 ~sig 0.10 ~sin -0.07 ~sitt 0.09 ~sju -0.11 ~sjuttio -0.05
        ~själv -0.07 ~ska -0.20 ~skad 0.08 ~skick -0.08 ~skift 0.07 ~skogsägarförening 0.45 ~skol -0.25
        ~skolskötersk 0.51 ~skriv -0.06 ~skull -0.17 ~skydd -0.07 ~skylt -0.07 ~slut -0.08 ~små -0.15 ~småföretag 0.07
        ~soc -0.12 ~socialtjänst -0.05 ~som 0.17 ~språk -0.07 ~stan 0.33 ~start 0.07 ~stockholm 0.08 ~strategi -0.25
        ~strategin -0.29 ~studi 0.18 ~studie^ 0.13 ~studie^och 0.13 ~studieförbund 0.07 ~studievägled 0.08
        ~styrels -0.09 ~ställ -0.09 ~svar -0.43 ~svensk -0.12 ~syns 0.14 ~säg -0.13 ~så -0.33 ~sömn -0.05 ~ta 0.17
        ~tandläk 0.12 ~tar -0.11 ~teknik -0.05 ~telefon -0.10 ~they -0.06 ~till -0.86 ~tillbak -0.06 ~tillgång -0.05
        ~tillståndsplikt -0.11 ~timm -0.09 ~tjej -0.17 ~tjänsteföretag -0.07 ~tre -0.29 ~tre^ -0.07 ~trossamfund 0.19
        ~trossamfunden^ 0.14 ~trot 0.05 ~tryck -0.05 ~träff 0.10 ~tur -0.07 ~två -0.25 ~två^ -0.06 ~tyck 0.23
        ~typ -0.08 ~tänk 0.18 ~und -0.12 ~unga -0.18 ~unga^ -0.09 ~ungdom -0.06 ~ungdomsråd -0.11 ~upp 0.05
        ~upphandl -0.08 ~utan 0.22 ~utbild 0.07 ~utbildning -0.21 ~utbildning^ -0.08 ~uttal 0.09 ~v 0.15
        ~valberedning 0.08 ~vara -0.10 ~varann -0.06 ~varend 0.07 ~varit 0.27 ~veck -0.45 ~vem 0.09 ~vet -0.07
        ~veta 0.07 ~vi -0.21 ~vi^ -0.17 ~vi^har -0.07 ~vi^skulle -0.09 ~vid 0.18 ~viktig 0.33 ~vuxenutbildning 0.08
        ~väg -0.09 ~vägg 0.10 ~väl -0.07 ~våld -0.20 ~våra -0.28 ~vård 0.08 ~vårdcentral -0.12 ~yrkeslär 0.10
        ~yrkeslärarna^ 0.10 ~yrkesvägled 0.16 ~ä 0.17 ~ägar 0.05 ~äger 0.09 ~äldr -0.07 ~än 0.06 ~är 0.26 ~ärlig -0.05
        ~även 0.11 ~å 0.22 ~å^ 0.20 ~år -0.37 ~året -0.10 ~åsikt -0.09 ~åt -0.07 ~åtminston 0.05 ~öpp -0.07
        ~övar -0.07 ~över -0.27 ~överallt 0.23
        """,
        "hindrande": """
        bias -0.51
        board -0.74
        cell 0.23
        comparative -0.34
        early -0.64
        end -1.42
        evaluation -0.04
        first -0.09
        fragment -0.62
        frameCentralAktor -0.36
        frameHindrande -0.10
        frameLansstyrelsen -0.19
        frameNone 0.24
        frameNulage 0.04
        framePadrivande -0.49
        framePrioritering -1.15
        frameSamverkansform -0.39
        frameUtmaning 0.77
        frameUtvecklingsomrade -0.29
        fronted -0.34
        hedged -0.57
        imperative -0.39
        item -0.46
        late 0.53
        later -0.34
        meeting -0.24
        middle 0.39
        modal -0.46
        negation 0.45
        negations 0.59
        next3 -0.20
        number -0.30
        plain -0.45
        prose -0.17
        question 0.22
        quote -0.38
        shortFirst -0.11
        third -0.41
        turn -0.20
        weHave -0.07
        words14 -0.48
        words6 0.11
        wordsMore -0.37
        ~14 -0.09 ~16 0.23 ~2 0.05 ~20 -0.17 ~2018 -0.80 ~21 0.10 ~22 -0.09 ~30 -0.07 ~50 0.05 ~7 -0.07 ~70 -0.09
        ~75 -0.48 ~a 0.23 ~absolut 0.11 ~ager 0.08 ~aldrig 0.22 ~all -0.06 ~alla -0.31 ~allt 0.15 ~allt^ 0.05
        ~alltså -0.13 ~andel -0.12 ~andr -0.13 ~anhörig 0.27 ~anläggning -0.14 ~anmäl -0.06 ~anmälning -0.07
        ~ann -0.14 ~annar -0.06 ~annons 0.10 ~anställd 0.22 ~ansök 0.08 ~ansökning -0.05 ~antal 0.10 ~använd -0.14
        ~arbet 0.27 ~arbetsgiv 0.06 ~arbetsgivarna^ 0.21 ~arbetsmiljö 0.09 ~arton 0.12 ~att 0.06 ~att^ -0.27
        ~att^en -0.10 ~augusti 0.22 ~av -0.43 ~av^ -0.11 ~avtal 0.08 ~back 0.13 ~bank 0.10 ~banken^ 0.10 ~bara 0.12
        ~barn -0.22 ~barnahus 0.06 ~barnahus^ 0.07 ~barnmorsk -0.17 ~barnmorskorna^ -0.07 ~barnomsorg -0.06
        ~behöv -0.08 ~ber 0.26 ~beredskapssamordn 0.11 ~beroend -0.06 ~beslut 0.08 ~bestämm -0.13 ~betal -0.21
        ~betalt 0.10 ~betyg -0.12 ~bevis -0.05 ~bil -0.11 ~bild 0.15 ~bland -0.19 ~bland^ -0.14 ~blankett -0.10
        ~blev -0.23 ~blir 0.11 ~blivit -0.07 ~boend -0.23 ~bok 0.13 ~bolag -0.09 ~bor -0.11 ~bord -0.26 ~bort 0.14
        ~bostäd 0.05 ~bransch 0.13 ~broschyr 0.08 ~brott 0.19 ~bryt -0.06 ~bråk -0.10 ~budg 0.08 ~budget 0.06
        ~bussen^ 0.06 ~byar 0.14 ~bygg 0.11 ~byn -0.15 ~byt -0.12 ~byta 0.08 ~byts 0.08 ~bära 0.06 ~bäst -0.14
        ~bättr -0.08 ~båda -0.07 ~börj -0.11 ~chef 0.25 ~chefen^ 0.20 ~cheferna^ 0.08 ~dagis 0.09 ~dagordning 0.05
        ~dam -0.06 ~de -0.41 ~de^ -0.06 ~de^är 0.07 ~del 0.13 ~dela 0.08 ~delt -0.08 ~den^ -0.07 ~den^som -0.07
        ~dess -0.05 ~dessutom 0.18 ~det -0.14 ~det^ 0.26 ~det^som -0.10 ~det^är 0.09 ~diakon 0.14 ~digitalt 0.08
        ~direkt -0.27 ~distan -0.10 ~dit 0.13 ~dom -0.06 ~dominer -0.05 ~drabb 0.09 ~drar -0.06 ~drift -0.17
        ~driv -0.22 ~du 0.11 ~dubbelt -0.06 ~dä -0.09 ~där -0.41 ~däremot -0.26 ~då 0.09 ~dålig -0.10 ~döttr -0.06
        ~eft 0.11 ~efterfråg 0.07 ~eftersom 0.26 ~egen -0.15 ~eget -0.10 ~ej 0.32 ~ekonomiskt -0.15 ~elev 0.10
        ~elevhäls -0.07 ~ell -0.10 ~elva 0.17 ~emot -0.14 ~en -0.35 ~en^ -0.76 ~enbart -0.07 ~enkät -0.10 ~enlig -0.06
        ~enligt^ 0.05 ~ensam 0.09 ~ensamm -0.08 ~ett -0.19 ~ett^ -0.13 ~fack 0.07 ~facket^ 0.06 ~fall 0.09
        ~familj 0.09 ~fatt 0.15 ~fem -0.12 ~femtioårsåld -0.08 ~fick -0.34 ~film -0.08 ~finn -0.19 ~fjol -0.12
        ~fler -0.27 ~flest -0.18 ~flick -0.55 ~flickorna^ -0.17 ~flytt 0.28 ~forskning 0.10 ~framhåll -0.06
        ~frisör 0.20 ~främst -0.06 ~fråg 0.16 ~frånvaron -0.06 ~funger 0.06 ~fyll 0.07 ~fyra -0.09 ~fystest 0.27
        ~färdtjänst 0.10 ~färdtjänsten^ 0.10 ~färr 0.08 ~få 0.37 ~får 0.35 ~fått -0.17 ~för 0.10 ~fördel 0.06
        ~före 0.09 ~föreläs -0.13 ~förhandl 0.07 ~förhandling 0.08 ~förhör -0.07 ~förr -0.06 ~förskol -0.23
        ~först -0.19 ~förstås 0.09 ~förtroendevald -0.05 ~förvaltningschef -0.06 ~gaml 0.13 ~gav -0.27
        ~gemensamm -0.09 ~ger -0.07 ~gets 0.24 ~gett -0.27 ~gick -0.08 ~gjort -0.06 ~glömm 0.19 ~grabb -0.05
        ~gransk 0.12 ~gratis -0.13 ~grund 0.06 ~grundskol -0.10 ~grupp -0.27 ~gruppled 0.08 ~gäst -0.11 ~gång 0.21
        ~går 0.10 ~gård 0.11 ~gården^ 0.10 ~gått -0.06 ~gör -0.06 ~göra -0.06 ~ha 0.17 ~hade -0.16 ~haft 0.20
        ~halltid 0.10 ~halv 0.05 ~han -0.22 ~han^ 0.07 ~hand -0.07 ~handl 0.12 ~handled -0.11 ~handlägg 0.20 ~har 0.14
        ~hat -0.08 ~hatet^ -0.08 ~hed -0.08 ~hell -0.11 ~heltid 0.31 ~hemlig 0.10 ~hemm -0.06 ~hemtjänst 0.10
        ~hemtjänsten^ -0.07 ~henn 0.17 ~hinn 0.15 ~hit 0.15 ~hjälp 0.12 ~hon -0.32 ~hon^ -0.11 ~hopp -0.25 ~hos 0.10
        ~hot -0.05 ~hus -0.26 ~hyr 0.12 ~hyrläk 0.18 ~hälft -0.17 ~hämtning -0.06 ~häng -0.06 ~hänt 0.12 ~hänvis 0.13
        ~här 0.07 ~håll -0.08 ~högr -0.05 ~högt -0.16 ~hör -0.07 ~höst 0.05 ~i 0.10 ~i^ -0.32 ~ibland 0.12
        ~igenom 0.13 ~in 0.08 ~inbjud 0.06 ~inför -0.06 ~införd -0.07 ~infört -0.16 ~inga 0.24 ~inom -0.07 ~int -0.17
        ~inte 0.17 ~introduktion -0.10 ~is 0.15 ~ishall -0.14 ~ja -0.10 ~jag -0.13 ~jargong -0.27 ~jo 0.05 ~jobb -0.11
        ~jour -0.09 ~journal 0.19 ~journalen^ 0.12 ~journalsystem 0.06 ~ju 0.19 ~jurist -0.21 ~jämställd 0.28
        ~kaff -0.09 ~kall -0.08 ~kallels -0.12 ~kan 0.08 ~kill -0.45 ~killar^ -0.17 ~killarna^ -0.06 ~klag 0.13
        ~klock 0.21 ~knack -0.09 ~kock -0.07 ~kod 0.12 ~koll 0.15 ~kolleg -0.07 ~kom -0.23 ~komm 0.33 ~kommun 0.06
        ~kommunal 0.09 ~kommunalråd -0.14 ~kommunerna^ 0.12 ~kontor 0.08 ~kontrakt -0.08 ~korridor -0.08 ~kost 0.27
        ~krav 0.06 ~krig -0.16 ~kris 0.13 ~krisledningsnämnd -0.44 ~kron 0.14 ~kropp 0.09 ~kroppskamer -0.07
        ~kryss 0.14 ~kräv 0.20 ~kultur 0.12 ~kun -0.06 ~kund -0.06 ~kuratorn -0.08 ~kuratorn^ -0.05 ~kurs -0.07
        ~kv -0.08 ~kvin -0.08 ~kvinn -1.11 ~kvinnlig -0.15 ~kväll -0.19 ~kyrkoråd 0.21 ~känd -0.05 ~känn 0.06
        ~kön -0.08 ~köpt -0.07 ~köra -0.23 ~la -0.07 ~lag 0.13 ~lagled -0.09 ~larm 0.05 ~led -0.11
        ~ledarutbildning -0.07 ~ledarutbildning^ -0.07 ~ledig 0.09 ~ledning 0.15 ~leds -0.06 ~lektion 0.18
        ~leverantör 0.07 ~ligg -0.05 ~lokal 0.35 ~lokala^ 0.20 ~lokalt 0.10 ~lunch -0.10 ~lyft -0.07 ~lämn 0.09
        ~län -0.09 ~länet -0.14 ~länets^ -0.06 ~läng 0.09 ~längr 0.10 ~länsstyrels -0.16 ~länsstyrelsen^kan -0.19
        ~lär 0.17 ~lärarna^ 0.12 ~läs -0.08 ~läslyft -0.09 ~läsning -0.14 ~lätt 0.06 ~låg 0.05 ~lån 0.21 ~lång -0.11
        ~m -0.17 ~mall 0.25 ~mamm -0.45 ~mand 0.11 ~manlig -0.15 ~mark 0.22 ~maskin 0.39 ~maskinerna^ 0.06 ~mat 0.14
        ~med -0.25 ~med^ 0.08 ~mell 0.05 ~mentor -0.09 ~mer -0.06 ~mest 0.26 ~mil -0.09 ~miljon 0.19 ~minst -0.15
        ~minut 0.24 ~mitt 0.29 ~mobil 0.21 ~morgon 0.12 ~mot -0.06 ~myck 0.26 ~män -0.17 ~märk 0.08 ~mäta 0.06
        ~månad -0.07 ~mång -0.16 ~mår -0.19 ~måst -0.16 ~möjlig -0.16 ~mötena^ 0.13 ~mötena^är 0.14 ~möts 0.08
        ~namn 0.06 ~nej 0.19 ~ner -0.27 ~ni -0.18 ~nio -0.21 ~nog 0.09 ~noll 0.13 ~norr 0.24 ~nu -0.19 ~numr 0.17
        ~nya -0.20 ~nämn -0.16 ~när 0.13 ~när^ -0.11 ~näringsliv -0.07 ~näst -0.07 ~nätt -0.12 ~nätverk -0.16
        ~någon -0.13 ~någonstan -0.05 ~något 0.17 ~når -0.13 ~nåt -0.09 ~och -0.08 ~och^ -0.08 ~också 0.11 ~ofta -0.06
        ~olik 0.18 ~om 0.16 ~om^ -0.06 ~omklädningsrum 0.16 ~omsättning 0.06 ~ord -0.16 ~ork 0.12 ~orolig -0.12
        ~oss -0.46 ~papp -0.66 ~pappor^ -0.15 ~par -0.06 ~partidistrikt -0.05 ~partidistrikten^ -0.05
        ~partigräns -0.08 ~patrull -0.09 ~pek 0.07 ~pension -0.28 ~per 0.58 ~person 0.12 ~personal -0.08 ~plan -0.15
        ~planer 0.06 ~plat -0.14 ~pojk -0.31 ~pojkar -0.11 ~pojkar^ -0.08 ~polis 0.22 ~polisen^har 0.14 ~praktik 0.06
        ~praktik^ 0.07 ~prat -0.24 ~pris 0.12 ~problem -0.06 ~procent -0.39 ~program 0.12 ~programm 0.20 ~prov 0.07
        ~präst 0.19 ~pärm 0.05 ~på -0.38 ~på^frågan 0.07 ~rad 0.07 ~rast -0.14 ~red 0.22 ~region -0.09
        ~registerutdrag 0.06 ~rekryter 0.41 ~rekryteringsgrupp -0.08 ~rektor 0.05 ~remiss 0.23 ~ren 0.22
        ~resenär -0.05 ~rest -0.24 ~resultat 0.07 ~rik 0.07 ~riktig -0.21 ~ring -0.54 ~rum -0.13 ~rumm 0.25
        ~runt -0.23 ~rut 0.14 ~ruta 0.11 ~rygg -0.07 ~räk -0.05 ~räkn 0.34 ~rätt -0.13 ~råd -0.13 ~sa -0.30 ~sak -0.18
        ~sakn 0.24 ~samm 0.06 ~samtal -0.12 ~samtidig -0.16 ~samverk 0.10 ~satsning 0.06 ~satt -0.12 ~se -0.09
        ~sed -0.40 ~sen^ 0.12 ~ser 0.15 ~sid -0.07 ~siffr 0.05 ~sig -0.25 ~sin -0.20 ~sina -0.07 ~sitt 0.15 ~sju 0.13
        ~sju^ 0.18 ~sjuk -0.12 ~sjukskriv -0.06 ~sjuksköterskeprogramm -0.11 ~själv -0.37 ~sjätt -0.10 ~ska 0.09
        ~skick 0.07 ~skift -0.06 ~skog 0.10 ~skolan^ 0.10 ~skratt 0.15 ~skrev 0.12 ~skriv 0.33 ~skull -0.11
        ~skydd -0.05 ~skyddsombud 0.09 ~skylt -0.09 ~sköt 0.08 ~slut -0.06 ~släpp 0.17 ~slår 0.21 ~smitt 0.10
        ~små 0.05 ~snack -0.06 ~snitt 0.07 ~soc 0.09 ~soc^ 0.12 ~social -0.09 ~socialtjänst 0.37 ~socialtjänsten^ 0.33
        ~sollefteå -0.07 ~som -0.33 ~som^ 0.07 ~somm 0.13 ~spar 0.12 ~språk -0.12 ~stadg 0.10 ~stan -0.08 ~stann 0.12
        ~stark -0.08 ~start -0.08 ~station 0.07 ~stationerna^ 0.12 ~statsbidrag 0.14 ~stockholm 0.18 ~stor -0.06
        ~strateg 0.15 ~stress -0.08 ~stryk 0.09 ~styr 0.31 ~styrels 0.16 ~styrelsen^ 0.11 ~stämm 0.13 ~stäng 0.19
        ~står -0.08 ~stöd 0.14 ~störst -0.10 ~sundsvall 0.11 ~svar -0.10 ~svårt 0.16 ~synpunkt 0.34 ~syns -0.36
        ~system -0.07 ~säga -0.18 ~säker 0.20 ~sälj -0.08 ~säng -0.06 ~säsong 0.16 ~så 0.24 ~sök 0.20 ~söks 0.09
        ~tack 0.13 ~tafs -0.11 ~tag 0.11 ~tala -0.05 ~termin -0.09 ~tid 0.27 ~tid^ 0.06 ~till -0.06 ~tillgång 0.14
        ~tio -0.24 ~tiond -0.21 ~tjej -0.25 ~tjejerna^ -0.09 ~tjugo -0.13 ~tjänst 0.27 ~tjänsteföretag 0.05 ~tog -0.09
        ~tolk 0.27 ~tolv -0.15 ~trakasseri -0.07 ~trakt -0.07 ~tre 0.42 ~tre^ -0.24 ~trean -0.07 ~trettio -0.26
        ~tror 0.05 ~trossamfund 0.16 ~trygg 0.14 ~träff -0.15 ~trän -0.08 ~trög 0.11 ~tur 0.05 ~två -0.30 ~två^ -0.06
        ~tyck -0.06 ~tyst -0.07 ~tystnadsplikt 0.13 ~tystnadsplikten^ 0.12 ~tänk -0.08 ~ukrai -0.14 ~umeå 0.08
        ~und -0.19 ~underhållsstöd -0.08 ~underleverantör -0.15 ~underskötersk -0.25 ~undersköterskorna^ -0.27
        ~unga -0.24 ~unga^ -0.07 ~ungdom -0.16 ~ungdomsråd -0.06 ~upp -0.26 ~uppdrag 0.06 ~uppe -0.18 ~uppgift 0.11
        ~upphandl 0.12 ~upphandling 0.10 ~utan -0.27 ~utmärkt -0.05 ~utred 0.24 ~utredning 0.11 ~uts 0.09
        ~utsatt -0.12 ~utöv -0.05 ~vad 0.08 ~vad^ 0.06 ~vaktmäst -0.25 ~val 0.15 ~vald -0.09 ~vanlig -0.08 ~var -0.16
        ~vara -0.33 ~varandr 0.11 ~varann -0.05 ~varje^ 0.08 ~vark -0.18 ~vart -0.20 ~vatt -0.05 ~vd 0.07 ~veck -0.40
        ~vem 0.34 ~vi 0.23 ~vi^ -0.08 ~vi^fick -0.05 ~vi^har 0.11 ~vi^ser -0.08 ~via 0.05 ~vikari 0.24 ~vilk 0.18
        ~vill 0.20 ~vis -0.11 ~visa -0.15 ~vux -0.17 ~väg 0.15 ~vägled 0.13 ~vägledarna^ 0.13 ~vänd -0.06 ~vänt -0.17
        ~värst 0.06 ~våld -0.31 ~våldsutsatt -0.07 ~våra 0.09 ~våra^ 0.20 ~vård -0.14 ~yrke -0.06 ~yrkeslär 0.12
        ~yrkeslärarna^ 0.12 ~äga 0.06 ~äger -0.09 ~äldr -0.24 ~äldre^ -0.17 ~äldre^kvinnor -0.18 ~äldreomsorg -0.11
        ~än 0.13 ~ändr 0.27 ~ändå -0.09 ~ännu 0.11 ~är 0.31 ~ärend -0.12 ~å^ -0.15 ~åklag -0.08 ~åren 0.06 ~åt -0.15
        ~åter -0.08 ~åtta -0.18 ~öpp -0.11 ~öppettid 0.06 ~öppna^ -0.10 ~öppna^förskolan -0.10 ~över -0.30 ~övrig 0.17
        """,
        "lansstyrelsens-roll": """
        bias -0.91
        board 1.08
        cell 0.07
        comparative -0.23
        early -0.59
        end 0.27
        evaluation -0.30
        first -0.43
        fragment 0.25
        frameCentralAktor 0.30
        frameHindrande -0.77
        frameLansstyrelsen 1.37
        frameNone -1.05
        frameNulage -0.82
        framePadrivande -0.76
        framePrioritering -0.23
        frameSamverkansform 0.75
        frameUtmaning -0.54
        frameUtvecklingsomrade 0.34
        fronted -0.12
        hedged 0.52
        imperative 0.91
        item -0.19
        late -0.70
        later -0.40
        meeting -0.53
        middle -0.60
        modal -0.08
        negation -0.24
        negations -0.21
        next3 -0.04
        number -0.54
        plain -0.72
        prose -0.12
        question -0.06
        quote -0.06
        shortFirst 0.10
        third -0.30
        turn -0.58
        weHave -0.13
        words14 -0.23
        words6 0.23
        wordsMore -1.24
        ~aldrig -0.07 ~anställd -0.06 ~arbet -0.07 ~arbetsmiljö 0.21 ~att 0.32 ~att^ 0.12 ~att^de 0.35 ~av -0.26
        ~avgör -0.06 ~bank -0.10 ~barn -0.06 ~barnomsorg -0.05 ~berätt -0.06 ~bjud 0.29 ~bjud^ 0.24 ~bjud^in 0.24
        ~bli 0.41 ~blir -0.05 ~bord 0.14 ~bra -0.08 ~broschyr 0.06 ~bråk -0.06 ~bygg -0.05 ~bör -0.06 ~börj 0.24
        ~chef -0.13 ~dag -0.16 ~dagordning 0.14 ~de -0.20 ~de^äldre -0.11 ~dela -0.06 ~dem 0.19 ~den 0.25 ~den^ 0.16
        ~det 0.14 ~direkt 0.14 ~där -0.30 ~däremot 0.23 ~då -0.12 ~eft -0.09 ~egen -0.06 ~egna 0.21 ~elva 0.21
        ~en -0.19 ~en^ 0.05 ~en^gemensam 0.10 ~enda -0.08 ~enkel 0.12 ~enkät 0.51 ~ett -0.08 ~exempel 0.25 ~fack -0.07
        ~fast -0.05 ~fem -0.06 ~finn -0.13 ~flick -0.08 ~folk -0.08 ~fråg -0.30 ~fråga^ -0.10 ~från 0.33 ~få -0.06
        ~får -0.07 ~för -0.11 ~ge 0.15 ~ge^ 0.06 ~gemensam 0.09 ~ggr 0.13 ~goda 0.27 ~grupp -0.06 ~gubb -0.05
        ~guld 0.07 ~går -0.11 ~gör 0.13 ~gör^ 0.12 ~göra 0.21 ~ha -0.12 ~han -0.07 ~handlägg -0.09 ~har 0.10 ~hed 0.20
        ~hela 0.17 ~henn -0.05 ~hit 0.16 ~hjälp 0.07 ~hon^ -0.07 ~hos -0.06 ~hur -0.08 ~häls 0.12 ~händ -0.06 ~i -0.14
        ~ihop 0.12 ~imam -0.07 ~in 0.08 ~ing -0.19 ~ja -0.07 ~jag -0.08 ~ju 0.11 ~juli 0.29 ~jämför 0.23
        ~jämställd 0.12 ~kan 0.31 ~kill -0.12 ~kom 0.07 ~kom^ 0.11 ~komm 0.18 ~kommun 0.20 ~konkr 0.22 ~koppl 0.12
        ~kort -0.06 ~krisledning 0.14 ~kräv 0.19 ~kun 0.20 ~kurs -0.05 ~kvinn -0.37 ~landshövding 0.20 ~list 0.25
        ~lst 0.25 ~lst^ 0.25 ~lst^kan 0.06 ~läkt -0.06 ~län 0.14 ~länet 0.22 ~länsstyrels 0.20 ~länsstyrelsen^ 0.05
        ~lär -0.08 ~låt -0.07 ~lönekartläggning 0.05 ~m 0.16 ~mall 0.10 ~mamm -0.08 ~mand 0.22 ~max 0.11 ~med 0.18
        ~men 0.06 ~men^ 0.20 ~metod -0.08 ~mil 0.16 ~män -0.08 ~männ -0.07 ~mån 0.14 ~måst -0.06 ~nominer -0.09
        ~nytt 0.55 ~nämn -0.18 ~när 0.29 ~någon 0.10 ~något -0.11 ~och -0.23 ~och^ 0.14 ~också 0.33 ~om -0.16
        ~ord 0.26 ~oss 0.16 ~per -0.12 ~polis -0.06 ~prat -0.09 ~publicer 0.34 ~på^ -0.05 ~red -0.06 ~region -0.06
        ~remiss -0.07 ~rutin 0.17 ~räk 0.22 ~räkna^ 0.15 ~råd 0.15 ~sa -0.10 ~sagt -0.05 ~sakn -0.05 ~saml 0.16
        ~samm 0.32 ~samordn -0.06 ~second -0.07 ~sed -0.06 ~sekretess 0.24 ~ser -0.11 ~sid 0.16 ~sig -0.05 ~sju -0.07
        ~ska 0.13 ~skick 0.36 ~skiftgång 0.08 ~skol -0.09 ~skolskötersk -0.20 ~skriv 0.31 ~skull 0.34 ~skylt 0.25
        ~slut 0.16 ~små 0.11 ~som -0.38 ~språk 0.36 ~stan -0.07 ~strategin 0.30 ~styrels 0.35 ~ställ -0.13 ~svar 0.19
        ~svensk 0.21 ~säg 0.23 ~sätt 0.44 ~sätt^ 0.24 ~så 0.50 ~ta 0.19 ~tar -0.11 ~telefon -0.07 ~tid -0.10
        ~till -0.11 ~timm -0.07 ~tio 0.38 ~tjej -0.10 ~tjugo -0.07 ~tre -0.11 ~tryck 0.50 ~träff 0.17 ~tvärtom -0.14
        ~två 0.09 ~tänk -0.06 ~unga -0.08 ~ungdomsråd -0.06 ~upp -0.10 ~ut 0.29 ~utan 0.06 ~utbildning 0.16
        ~valberedning -0.05 ~vara -0.12 ~varj -0.13 ~veck -0.07 ~veta -0.05 ~vi 0.10 ~vi^ -0.08 ~vid 0.13 ~vill -0.23
        ~villk 0.27 ~väg -0.07 ~vägg -0.07 ~vård -0.06 ~är -0.45 ~å -0.05 ~år -0.14 ~övar 0.19 ~över -0.06
        """,
        "nulage": """
        bias -0.47
        board -0.98
        cell -0.17
        early 1.76
        end -1.73
        evaluation 0.04
        first 0.50
        fragment -0.34
        frameCentralAktor -0.45
        frameHindrande -1.42
        frameLansstyrelsen -0.28
        frameNulage -0.05
        framePadrivande 0.07
        framePrioritering 0.26
        frameSamverkansform -0.81
        frameUtmaning -0.58
        frameUtvecklingsomrade -0.43
        fronted -0.17
        hedged -1.01
        imperative -0.39
        item -0.18
        late -0.33
        later -0.86
        meeting -0.44
        middle -0.41
        modal -1.24
        negation -0.56
        negations -0.43
        next3 -0.22
        number 0.63
        plain -0.07
        prose -0.30
        question -0.23
        quote -0.51
        shortFirst -0.24
        third 0.36
        turn -0.36
        weHave 0.08
        words14 -0.17
        words6 -0.36
        wordsMore -0.20
        ~1 -0.07 ~10 -0.08 ~11 -0.12 ~17 -0.07 ~2 0.09 ~2019 0.09 ~22 -0.06 ~24 0.05 ~30 0.07 ~4 -0.11 ~50 -0.05
        ~65 0.08 ~70 0.06 ~93 -0.09 ~aktiv 0.05 ~akut -0.10 ~all 0.06 ~alla 0.29 ~alla^ 0.23 ~allt 0.20 ~alltid 0.18
        ~almi 0.05 ~and -0.07 ~andr -0.24 ~anhörig -0.05 ~anmäl -0.12 ~annar -0.08 ~annons -0.17 ~anställd 0.21
        ~anställt 0.17 ~arbet -0.11 ~att -0.46 ~att^ -0.23 ~av 0.95 ~av^ 0.59 ~axl -0.12 ~bakom 0.13 ~banken^ -0.08
        ~bara -0.19 ~barn 0.05 ~barnen^ 0.06 ~behandl -0.18 ~behöv -0.11 ~ber -0.07 ~berätt 0.06 ~beskriv -0.16
        ~beslut -0.14 ~beställ -0.10 ~besök 0.34 ~betal -0.54 ~betald -0.07 ~betyg 0.36 ~bevittn 0.05 ~bibliotek -0.28
        ~bil 0.08 ~bild -0.31 ~bland 0.16 ~bland^ 0.09 ~blev -0.17 ~bli -0.12 ~blir -0.31 ~bokföring 0.07 ~bolag 0.06
        ~bord -0.10 ~bra^ 0.12 ~brist -0.06 ~bryr 0.06 ~bryt -0.09 ~buss -0.11 ~bvc -0.13 ~bygd 0.06 ~bygg -0.10
        ~byn 0.06 ~byt -0.10 ~bäst 0.07 ~börj 0.17 ~chatt 0.08 ~cirkelled -0.05 ~dag -0.16 ~daglig -0.19 ~dags 0.07
        ~damlag -0.09 ~de^ 0.15 ~de^flesta 0.15 ~de^har 0.20 ~del -0.21 ~deltid -0.09 ~dem -0.22 ~den -0.10 ~der 0.14
        ~dess -0.09 ~det -0.44 ~det^ -0.40 ~det^hon -0.08 ~det^som -0.12 ~dett -0.09 ~distan 0.24 ~dom -0.25
        ~dott 0.07 ~du 0.05 ~dubbelt 0.19 ~duktig -0.08 ~dä -0.06 ~där -0.13 ~däremot 0.06 ~då -0.11 ~då^ 0.06
        ~dålig 0.20 ~dömd -0.08 ~döttr 0.06 ~eft -0.46 ~eftervåld -0.12 ~egna 0.24 ~ekonomisk 0.06 ~elev -0.06
        ~elevkår -0.06 ~elevråd 0.07 ~ell 0.22 ~elva 0.26 ~en -0.09 ~enbart -0.05 ~enda 0.15 ~enhet 0.06 ~ensam -0.09
        ~epa 0.12 ~er -0.07 ~ersättning 0.09 ~ett 0.16 ~ett^ -0.06 ~fall -0.07 ~familjerätt -0.08 ~fast -0.30
        ~fatt -0.07 ~fem 0.39 ~fick -0.14 ~film -0.09 ~finn 0.16 ~fisk 0.10 ~fjol 0.19 ~fjorton 0.15 ~fler -0.10
        ~fler^ -0.20 ~flest 0.56 ~flick 0.25 ~flickorna^ -0.18 ~flytt -0.15 ~form -0.05 ~fram 0.22 ~frisör -0.07
        ~fritid 0.10 ~frivillig 0.11 ~främst -0.06 ~fråg -0.14 ~från -0.27 ~funktion 0.22 ~funktionsnedsättning -0.08
        ~fyra 0.29 ~fyra^ 0.06 ~fyrtio 0.12 ~fäd -0.16 ~få -0.48 ~får -0.50 ~för -0.64 ~förbi 0.11 ~fördelning 0.18
        ~före -0.21 ~förebygg -0.20 ~föreläs 0.69 ~föremål -0.09 ~förening 0.36 ~förskollär -0.05 ~först -0.24
        ~förväg -0.09 ~föräldr -0.06 ~gemensam -0.05 ~genom -0.14 ~ges 0.22 ~ggr -0.05 ~grabb -0.09 ~grann -0.15
        ~grundskol 0.23 ~gubb -0.23 ~gäst -0.07 ~gå -0.19 ~går -0.20 ~gått 0.16 ~göra -0.07 ~hade 0.36 ~haft 0.24
        ~halltid -0.19 ~halv -0.11 ~hamn -0.06 ~han -0.43 ~hans 0.09 ~har -0.18 ~hedersförtryck 0.15 ~hellr -0.06
        ~hemm -0.13 ~henn -0.05 ~herrlag -0.18 ~het 0.05 ~hinn -0.07 ~histori -0.07 ~hit -0.08 ~hjälp -0.11 ~hon -0.13
        ~hon^ 0.08 ~hon^har 0.06 ~honom 0.24 ~hopp -0.06 ~hora -0.15 ~hos -0.13 ~hot -0.11 ~hunnit -0.28 ~hur -0.33
        ~hushåll 0.06 ~hyr -0.15 ~hälft -0.06 ~hälften^ -0.09 ~hälften^av -0.09 ~händ -0.06 ~här -0.53 ~härifrå -0.10
        ~hör -0.07 ~höra -0.13 ~i -0.21 ~i^ 0.14 ~ideell 0.11 ~igen -0.13 ~in -0.07 ~industri -0.06 ~inför -0.12
        ~infört 0.18 ~ing -0.25 ~inga -0.33 ~ingen^ 0.36 ~inköp -0.09 ~inn -0.12 ~inom 0.32 ~int -0.11 ~inte -0.18
        ~inte^ 0.10 ~ishall -0.13 ~jag -0.07 ~jag^ -0.22 ~januari 0.09 ~jo 0.10 ~jo^ 0.11 ~jo^men 0.12 ~jobb -0.13
        ~journalen^ -0.09 ~ju -0.38 ~just 0.12 ~jämför -0.06 ~jämn 0.21 ~jämställd 0.17 ~kall -0.09 ~kan -0.24
        ~kassör 0.10 ~kill 0.48 ~killar^ -0.14 ~klar -0.08 ~klass 0.18 ~klock 0.08 ~kod -0.09 ~kolleg -0.10 ~kom -0.10
        ~komm -0.17 ~kommun 0.10 ~kommunalråd -0.08 ~kommunens^ -0.07 ~konsekvens -0.06 ~korridor -0.17 ~kost -0.06
        ~kr -0.16 ~krig -0.06 ~krisledningsnämnd 0.41 ~kron 0.10 ~kropp -0.13 ~kräv 0.11 ~kun -0.17 ~kund 0.10
        ~kuratorn -0.15 ~kurs -0.25 ~kv^ -0.15 ~kvar -0.16 ~kvin 0.22 ~kvinn 0.52 ~kvinnor^ -0.23 ~kvinnor^i -0.07
        ~kvinnor^med -0.14 ~kvinnorna^ -0.10 ~känd -0.08 ~känn 0.18 ~kö -0.10 ~kön -0.10 ~könsuppdel -0.17 ~kör 0.12
        ~köra -0.18 ~lag -0.22 ~lamp -0.09 ~larm 0.10 ~led 0.19 ~ledarna^ 0.11 ~ledarutbildning -0.07
        ~ledarutbildning^ -0.07 ~ledning 0.18 ~leds -0.05 ~lev 0.06 ~levt 0.11 ~ligg 0.12 ~lika^ -0.06 ~list -0.21
        ~lokal 0.15 ~lyft -0.07 ~lägg -0.23 ~länet -0.12 ~länsstyrels -0.10 ~länsstyrelsen^ -0.19
        ~länsstyrelsen^kan -0.19 ~lär -0.08 ~lära -0.08 ~läs -0.20 ~läsa -0.07 ~läslyft -0.06 ~lät 0.22 ~lås 0.08
        ~lön 0.17 ~mack 0.05 ~mall -0.09 ~man 0.19 ~man^ -0.18 ~mand -0.06 ~manlig -0.08 ~mann -0.07 ~maskin -0.13
        ~med -0.36 ~medlemm 0.05 ~mell -0.09 ~men 0.16 ~men^ 0.12 ~mer 0.19 ~mest 0.51 ~mest^ 0.20 ~min 0.27
        ~minut -0.08 ~mitt -0.13 ~mot -0.10 ~myck -0.06 ~män 0.15 ~männ 0.13 ~mät 0.07 ~mäta -0.09 ~mätning 0.33
        ~mål 0.05 ~månad 0.06 ~mång -0.17 ~många^ -0.12 ~mår 0.16 ~möt 0.11 ~nattskift 0.10 ~nej -0.29 ~nej^ -0.12
        ~ner -0.27 ~ni -0.09 ~nio 0.33 ~nio^ 0.08 ~nio^av 0.08 ~nr -0.06 ~nu 0.25 ~numer -0.07 ~nytt 0.20 ~nämn 0.08
        ~nämnd 0.17 ~när -0.06 ~när^ -0.09 ~näst 0.32 ~nätverk 0.10 ~nätverket^ 0.12 ~nå -0.10 ~någon 0.12
        ~något -0.10 ~någr -0.12 ~nån -0.09 ~och -0.28 ~och^så -0.14 ~om -0.07 ~om^ 0.29 ~omklädningsrumm -0.25
        ~omkring -0.07 ~områd -0.12 ~one -0.05 ~ont -0.32 ~ord -0.17 ~ordf 0.10 ~ordför 0.08 ~oro 0.08 ~ort 0.06
        ~oss 0.07 ~par 0.11 ~patient 0.09 ~peng -0.15 ~pension -0.21 ~pensionär -0.06 ~per -0.28 ~person 0.10
        ~plugg 0.12 ~pojk -0.34 ~pojkarna^ -0.19 ~politik -0.07 ~poäng 0.08 ~praktikplats -0.17 ~procent 0.21
        ~professor 0.06 ~program 0.06 ~programm 0.06 ~prov 0.22 ~punkt 0.30 ~på -0.35 ~på^ 0.37 ~rast 0.18 ~red -0.33
        ~region -0.11 ~regional 0.11 ~regionen^ -0.06 ~regionen^har -0.06 ~registerutdrag 0.13 ~rekryter -0.29
        ~rekt -0.16 ~rektor -0.05 ~rektorerna^ -0.18 ~relation 0.09 ~remiss -0.09 ~ren -0.05 ~result -0.05 ~rik 0.06
        ~rikt -0.08 ~ringd 0.07 ~risk 0.10 ~runt 0.22 ~rutin -0.08 ~rutin^ 0.09 ~rutin^för 0.09 ~rygg 0.12 ~räck -0.07
        ~rädd 0.06 ~rädsl -0.20 ~räkn 0.10 ~råd -0.10 ~rådet^ 0.06 ~röst -0.07 ~sade 0.27 ~sagt -0.10 ~sakn -0.14
        ~saml 0.09 ~samling -0.09 ~samm -0.14 ~samråd -0.25 ~samtal 0.17 ~samtidig -0.10 ~samtlig 0.06 ~satt -0.11
        ~se -0.09 ~sed 0.36 ~sen 0.14 ~sent -0.20 ~ser 0.11 ~sex 0.08 ~sextio -0.13 ~sexton 0.07 ~sid 0.09 ~sin -0.26
        ~sitt -0.16 ~sju 0.09 ~sjukskriv 0.07 ~själv 0.08 ~ska -0.60 ~skillnad 0.14 ~skol -0.35 ~skriv -0.20
        ~skull -0.20 ~skyddade^ 0.09 ~skyddade^boenden 0.10 ~skämt -0.06 ~sköt 0.10 ~slit -0.10 ~slut -0.13
        ~slår -0.21 ~smitt -0.05 ~snabb -0.08 ~snack -0.08 ~snickeri -0.13 ~snitt 0.19 ~socialtjänst -0.07 ~som -0.34
        ~sommarjobb -0.07 ~språk -0.19 ~stan 0.05 ~stann -0.15 ~start 0.21 ~stockholm -0.06 ~stopp -0.11 ~stor -0.06
        ~stryk -0.19 ~styck 0.06 ~styrels 0.11 ~städ -0.08 ~står 0.10 ~störr 0.06 ~sundsvall -0.07 ~svårt -0.11
        ~syns 0.08 ~syst 0.09 ~system -0.23 ~säg -0.29 ~säker -0.09 ~säll 0.13 ~sätt -0.10 ~så -0.16 ~så^ 0.14
        ~sök 0.07 ~sömn 0.13 ~ta -0.17 ~tafs -0.17 ~tag -0.08 ~tala 0.29 ~tar -0.49 ~teknisk 0.10 ~telefon -0.20
        ~terapeut 0.11 ~test 0.15 ~the -0.09 ~they -0.08 ~tid -0.16 ~tidig 0.06 ~till 0.13 ~tillbak -0.15
        ~tillgänglig 0.08 ~timm 0.13 ~tio -0.24 ~titt -0.12 ~tjej 0.13 ~tjejer^ 0.08 ~tjejjour 0.07 ~tjugo -0.12
        ~tjugosex 0.18 ~tjugotvå 0.11 ~tjänsteföretag 0.22 ~tolv 0.14 ~tre 0.19 ~tredjedel 0.08 ~trettiotvå 0.15
        ~tror -0.11 ~träff -0.15 ~trän 0.12 ~tur -0.08 ~tus 0.11 ~tving -0.06 ~tvärtom 0.05 ~tvätt -0.34 ~två 0.47
        ~tyck -0.20 ~tyckt -0.08 ~tyst 0.27 ~tänk -0.18 ~umgäng -0.06 ~und 0.17 ~under^ 0.06 ~underskötersk -0.06
        ~undvik 0.43 ~ung -0.08 ~unga 0.21 ~ungefär 0.14 ~upp -0.17 ~uppdrag -0.06 ~uppe 0.20 ~uppfatt -0.16
        ~upptäck 0.08 ~ut -0.11 ~utan 0.28 ~utbildning -0.25 ~utländsk -0.07 ~utom 0.07 ~utsatt -0.07 ~utveckl 0.09
        ~va 0.20 ~vad -0.31 ~vaktmäst 0.21 ~val 0.16 ~vanlig 0.12 ~var^ 0.10 ~vara -0.36 ~varandr -0.17 ~varav 0.05
        ~vardag -0.13 ~varför 0.09 ~varit 0.11 ~varj -0.11 ~vartann 0.12 ~veck 0.23 ~vem -0.12 ~verksam -0.23
        ~vet -0.19 ~veta 0.16 ~vi -0.29 ~vi^ 0.45 ~vi^behöver -0.07 ~vi^frågar -0.06 ~vi^har -0.11 ~vi^är 0.16
        ~vid 0.38 ~vikari -0.12 ~vilk 0.41 ~vill 0.25 ~vis 0.27 ~visa 0.05 ~visst 0.07 ~vux 0.19 ~vägg -0.10
        ~vägr -0.11 ~väl -0.21 ~välj -0.05 ~vänd 0.15 ~väntetid -0.13 ~värst -0.10 ~våld 0.44 ~våld^ -0.25 ~vår 0.20
        ~våra 0.08 ~våra^ -0.18 ~vård 0.12 ~vårt 0.06 ~wom -0.10 ~yngr 0.09 ~yngst 0.07 ~ä 0.20 ~äldr -0.21 ~än 0.07
        ~ändr -0.17 ~är 0.31 ~ärend 0.15 ~även -0.10 ~å 0.07 ~å^så -0.09 ~åker -0.09 ~åren 0.21 ~åt -0.18 ~åtta 0.08
        ~åtta^ 0.08 ~åtta^av 0.05 ~öppn 0.10
        """,
        "padrivande": """
        bias -0.56
        board -0.17
        cell -0.13
        comparative 0.09
        early -0.93
        end -0.26
        evaluation 0.09
        first -0.33
        fragment -0.14
        frameCentralAktor -0.28
        frameHindrande 0.91
        frameLansstyrelsen -0.14
        frameNone -0.15
        frameNulage -0.10
        framePadrivande -0.45
        framePrioritering -0.88
        frameSamverkansform -0.72
        frameUtmaning 0.43
        frameUtvecklingsomrade -0.15
        fronted 0.18
        hedged -1.74
        imperative -0.75
        late 0.52
        later -0.31
        meeting 0.29
        middle -0.22
        modal -0.17
        negation -0.71
        negations -0.43
        next3 -0.22
        number -0.22
        plain -0.11
        prose -0.27
        question -0.35
        quote -0.31
        shortFirst 0.24
        third -0.20
        turn -0.56
        weHave -0.96
        words14 -0.48
        words6 -0.39
        wordsMore 0.14
        ~10 0.15 ~11 0.05 ~16 -0.17 ~17 0.16 ~20 0.31 ~21 -0.07 ~22 0.17 ~30 0.12 ~7 -0.08 ~70 0.12 ~900 0.06 ~a -0.07
        ~aldrig 0.15 ~alla -0.14 ~alla^ -0.08 ~allt -0.33 ~alltid -0.14 ~and 0.13 ~andel 0.11 ~anhörig -0.14
        ~anmälning 0.43 ~ann -0.24 ~annar 0.12 ~anställd 0.17 ~ansökning 0.06 ~använd 0.10 ~arbet -0.17
        ~arbetsgiv -0.10 ~arbetsgivarna^ -0.06 ~arbetskläd 0.09 ~arbetsplats -0.16 ~are 0.13 ~att -0.13 ~att^ 0.23
        ~att^de -0.07 ~att^en 0.07 ~att^få -0.18 ~att^man -0.09 ~av -0.33 ~avstämning -0.11 ~back -0.11 ~bara -0.36
        ~barn -0.19 ~barnmorsk 0.12 ~barnomsorg -0.22 ~barnomsorg^ -0.14 ~barnpassning 0.12 ~behåll -0.08 ~behöv -0.20
        ~ber -0.16 ~beredskapssamordn -0.05 ~berätt 0.12 ~beskriv -0.10 ~beställ 0.16 ~beställaren^ 0.10 ~bestämd 0.06
        ~bestämm 0.15 ~besök -0.05 ~betal -0.05 ~betalt 0.23 ~betyd 0.08 ~betyg -0.07 ~bevis 0.18 ~bibliotek 0.12
        ~bidrag -0.13 ~bil -0.07 ~bild -0.13 ~bland^ -0.08 ~blankett 0.11 ~blev 0.32 ~blir -0.23 ~blivit 0.18
        ~boend -0.14 ~bolaget^ 0.08 ~bord 0.10 ~bort -0.09 ~bra 0.05 ~bransch -0.08 ~bruk -0.07 ~bryt 0.06 ~buss -0.21
        ~bvc 0.07 ~byalag 0.10 ~bygg -0.08 ~byn 0.16 ~bytt 0.07 ~bära -0.08 ~bäst 0.41 ~bättr 0.07 ~börj 0.09
        ~chef -0.11 ~dag 0.09 ~dagis -0.12 ~dam 0.09 ~de -0.14 ~de^ -0.10 ~del -0.09 ~delt 0.08 ~deltag 0.22 ~den 0.11
        ~der 0.10 ~dess 0.16 ~dessutom -0.08 ~det -0.13 ~det^som 0.20 ~dett -0.06 ~digitalt -0.25 ~direkt 0.36
        ~distan 0.06 ~distriktsskötersk 0.13 ~doktorand 0.13 ~dom 0.22 ~dominer -0.11 ~drar 0.07 ~driv -0.14
        ~dubbelt 0.08 ~dä -0.09 ~där 0.45 ~där^ 0.22 ~däreft -0.05 ~däremot 0.12 ~då 0.29 ~dörr 0.05 ~döttr 0.06
        ~eft 0.43 ~egen 0.17 ~eget 0.13 ~ej -0.21 ~elev 0.21 ~ell -0.18 ~elva -0.23 ~en -0.09 ~en^ 0.47 ~en^sak 0.05
        ~enbart 0.12 ~enkel -0.07 ~enkät -0.05 ~ensam -0.08 ~erfaren 0.09 ~ersättning 0.07 ~ett -0.17 ~ett^ -0.12
        ~ett^årligt -0.26 ~faktiskt 0.06 ~fann -0.10 ~fast 0.22 ~fast^ 0.23 ~fem 0.12 ~fick 0.43 ~film 0.10
        ~finn -0.43 ~fjol 0.16 ~fjärd -0.11 ~fjärdedel 0.07 ~fler 0.22 ~flest -0.10 ~flick 0.34 ~flickor^ -0.08
        ~flickorna^ 0.28 ~flytt -0.18 ~folk -0.06 ~fordon 0.06 ~forsk -0.08 ~fot 0.16 ~framhåll 0.12 ~fråg 0.13
        ~från 0.17 ~frånvaron 0.11 ~funk 0.19 ~fyra 0.09 ~fyrtio -0.08 ~fystest -0.07 ~fäd 0.11 ~fält -0.05 ~få -0.31
        ~får -0.20 ~fått 0.19 ~följ -0.10 ~för -0.42 ~fördel -0.05 ~fördelning -0.20 ~föreläs -0.28 ~företag -0.08
        ~förhör 0.15 ~förr 0.15 ~först 0.17 ~förtroendevald -0.08 ~förvaltningschef -0.07 ~föräldr -0.19 ~gaml -0.06
        ~gav 0.27 ~ge -0.05 ~gemensam -0.11 ~ger 0.32 ~gets -0.08 ~gett 0.12 ~gick 0.28 ~gjord 0.38 ~gjort 0.27
        ~grabb 0.27 ~gransk -0.07 ~gratis 0.06 ~grund -0.13 ~grundskol -0.06 ~grupp 0.07 ~gär 0.05 ~gäst 0.07 ~gå 0.14
        ~gång -0.16 ~går -0.22 ~gård -0.07 ~gått 0.39 ~gör -0.14 ~göra -0.29 ~görs 0.07 ~ha -0.19 ~hade 0.17
        ~haft -0.30 ~hand -0.05 ~handl -0.14 ~handled 0.16 ~har 0.15 ~hat -0.11 ~hatet^ -0.09 ~hela -0.18 ~helg -0.11
        ~helt 0.38 ~heltid -0.12 ~hem 0.08 ~hemm 0.11 ~hemtjänst 0.11 ~hennes^ 0.07 ~hinn 0.09 ~hit -0.06 ~hitt -0.08
        ~hon -0.19 ~hot 0.13 ~hur 0.16 ~hus 0.15 ~hyrläk -0.10 ~hälft 0.55 ~hälften^ 0.13 ~hälften^av 0.13 ~häls -0.08
        ~händ 0.12 ~häng -0.05 ~hänt -0.11 ~här 0.15 ~håll 0.43 ~hållit 0.26 ~högt 0.13 ~i -0.20 ~i^ -0.07
        ~ibland -0.06 ~igen -0.25 ~ihop 0.10 ~in 0.17 ~industri 0.07 ~införd 0.32 ~ing -0.14 ~ingen^ -0.07 ~inom -0.16
        ~int 0.08 ~inte -0.42 ~intress 0.09 ~is -0.06 ~ja 0.11 ~jag -0.13 ~januari -0.07 ~jargong 0.14 ~jo 0.06
        ~jo^ 0.06 ~ju -0.23 ~jurist 0.21 ~jämn -0.22 ~jämställd -0.24 ~kaff 0.11 ~kan -0.27 ~kartlägg 0.12 ~kill -0.23
        ~killarna^ -0.14 ~klag -0.10 ~klass -0.06 ~klock 0.05 ~kock 0.06 ~koll -0.06 ~kolleg 0.29 ~kom 0.35
        ~komm -0.22 ~komment -0.06 ~kommun -0.26 ~kommunalråd 0.06 ~kommunens^ -0.06 ~konsekvens 0.11 ~kort 0.08
        ~kraft 0.12 ~krav 0.11 ~krig 0.14 ~krisledning -0.15 ~kron -0.09 ~kropp 0.10 ~kroppskamer 0.19 ~krävd 0.06
        ~kun -0.21 ~kund -0.25 ~kuratorn 0.13 ~kuratorn^ 0.12 ~kurs 0.41 ~kurs^ -0.07 ~kust -0.08 ~kvar 0.10
        ~kvart -0.05 ~kvin 0.11 ~kvinnojour 0.16 ~kväll -0.17 ~kyrk 0.22 ~kän -0.25 ~känn -0.09 ~kö 0.16 ~kön -0.08
        ~köpt 0.10 ~köra 0.12 ~la 0.39 ~lade 0.09 ~lagled 0.08 ~larm 0.14 ~ledarutbildning 0.12 ~ledarutbildning^ 0.12
        ~ledning -0.13 ~lev 0.06 ~ligg -0.14 ~lit 0.12 ~lokal -0.07 ~lokalt -0.08 ~lyck 0.16 ~lyft 0.10 ~lägg -0.07
        ~län -0.28 ~läng -0.11 ~länsstyrels 0.26 ~länsstyrelsen^kan -0.19 ~lär 0.17 ~lära -0.23 ~lärarna^ -0.06
        ~lärt 0.06 ~läs 0.28 ~läsa 0.12 ~läslyft 0.29 ~lång 0.07 ~låt 0.07 ~m 0.14 ~mamm 0.34 ~man -0.14 ~maskin -0.08
        ~med^ -0.07 ~medlemm -0.09 ~mell -0.16 ~men -0.14 ~mening 0.09 ~mentor 0.21 ~mentorer^ 0.06 ~mer 0.17
        ~mest -0.19 ~mest^ -0.20 ~mil 0.08 ~min -0.06 ~mindr 0.06 ~minut -0.09 ~mitt -0.11 ~mot 0.28 ~mottagning -0.06
        ~myck -0.16 ~män 0.25 ~männ -0.09 ~mäns -0.06 ~märk -0.14 ~mäta 0.07 ~månad -0.16 ~mång 0.13 ~måst -0.13
        ~möjlig 0.34 ~namn -0.05 ~natt -0.16 ~nattskift 0.06 ~nej -0.11 ~ner 0.25 ~ni -0.10 ~nog -0.06 ~noll -0.08
        ~nolltoleran -0.12 ~nolltolerans^ -0.08 ~nu 0.38 ~numer 0.26 ~ny 0.13 ~nya 0.35 ~nya^ 0.15 ~nämn 0.21
        ~när^ 0.12 ~näst 0.20 ~nät -0.30 ~någon -0.05 ~något 0.08 ~nån 0.09 ~o 0.15 ~obekväm -0.06 ~och 0.10
        ~och^ -0.09 ~och^att 0.14 ~och^så -0.06 ~ofta -0.06 ~om^ -0.21 ~ord -0.12 ~ordf -0.29 ~ork 0.10 ~orolig -0.06
        ~oss 0.28 ~papp 0.29 ~pappagrupp 0.07 ~pappor^ 0.10 ~parti 0.09 ~partigräns 0.07 ~patrull 0.12 ~peng -0.30
        ~pension -0.07 ~per -0.11 ~plan 0.15 ~planer -0.06 ~plat 0.17 ~plus 0.07 ~pojk 0.11 ~polis 0.06
        ~polisen^har -0.09 ~politik 0.10 ~praktik -0.07 ~praktikant 0.05 ~prat -0.10 ~projekt 0.07 ~prov -0.16
        ~präst -0.05 ~psykisk -0.07 ~punkt -0.09 ~pärm -0.07 ~på 0.06 ~rakt 0.17 ~red -0.34 ~region 0.28
        ~regionen^ 0.15 ~regionen^har 0.15 ~registerutdrag -0.07 ~rekryter -0.09 ~rektor -0.20 ~rest -0.11
        ~resultat 0.07 ~rik -0.06 ~rikt -0.15 ~riktig 0.16 ~ring 0.44 ~ringd 0.18 ~rum -0.06 ~ruta -0.08 ~rygg 0.09
        ~räck -0.14 ~rädd 0.15 ~räk -0.23 ~räkn -0.29 ~råd -0.09 ~röst -0.07 ~sak 0.16 ~sakn -0.21 ~saml -0.11
        ~samm -0.56 ~samtal 0.05 ~samtidig 0.15 ~satt 0.26 ~scen 0.05 ~se 0.08 ~sed 0.45 ~sedan^ -0.07 ~sen -0.31
        ~ser -0.13 ~ses -0.10 ~sett -0.11 ~sex 0.10 ~sexuell -0.14 ~siffr 0.05 ~sig 0.54 ~sin 0.17 ~sina -0.08
        ~sist -0.06 ~sitt 0.07 ~sju -0.10 ~sjuktal 0.09 ~sjuttio 0.08 ~själv 0.25 ~ska -0.21 ~skick -0.07 ~skilln 0.05
        ~skog -0.14 ~skol 0.21 ~skolorna^ 0.07 ~skrev 0.21 ~skydd -0.15 ~skylt 0.08 ~skärm -0.05 ~skötersk 0.06
        ~slut 0.07 ~släkt 0.07 ~slår -0.07 ~smitt 0.09 ~små -0.09 ~snack -0.20 ~soc -0.06 ~social -0.18
        ~socialsekreter 0.05 ~som 0.09 ~somm -0.06 ~sprid -0.06 ~språkpraktik 0.09 ~stark 0.12 ~start 0.19
        ~station 0.05 ~still 0.14 ~stor 0.08 ~strategin -0.10 ~styck 0.06 ~styrels -0.12 ~styrelsen^ -0.08
        ~ställ -0.21 ~stämm -0.08 ~stäng -0.09 ~står -0.07 ~sundsvall -0.08 ~svar -0.10 ~syns 0.11 ~säg 0.13
        ~säga 0.06 ~säker -0.07 ~säng 0.14 ~såg 0.09 ~sånt 0.08 ~söd 0.06 ~sök 0.06 ~söks -0.11 ~ta -0.22 ~tafs 0.06
        ~tala -0.07 ~talartid 0.09 ~tar -0.09 ~tas -0.08 ~test -0.25 ~they 0.13 ~till 0.11 ~tillbak 0.06
        ~tillgänglig -0.13 ~tillsamman -0.07 ~timm -0.13 ~tio -0.34 ~tjej 0.44 ~tjejkväll 0.06 ~tjugo 0.27
        ~tjänst -0.09 ~tjänsteföretag -0.21 ~tog 0.17 ~tolv 0.09 ~ton 0.10 ~trakt 0.20 ~tre 0.05 ~tre^ -0.10
        ~tredjedel 0.10 ~trettio 0.16 ~trettiotvå 0.05 ~trygg -0.12 ~träff -0.06 ~tur -0.11 ~tvärtom 0.08 ~två 0.18
        ~två^ 0.12 ~tyck -0.07 ~tyst 0.06 ~tänk 0.05 ~ukrai 0.17 ~umeå -0.05 ~und 0.11 ~undvik -0.16 ~unga -0.19
        ~ungdom 0.16 ~upp 0.13 ~uppdrag -0.14 ~upphandl -0.06 ~upphandling -0.12 ~utbild -0.14 ~uts -0.07 ~va -0.07
        ~vad -0.09 ~vald 0.19 ~vanlig 0.10 ~var 0.35 ~vara 0.10 ~varandr -0.07 ~varann 0.09 ~varj -0.27 ~vark -0.05
        ~vartann -0.61 ~vatt 0.09 ~vd -0.06 ~vem -0.20 ~vet -0.19 ~veta -0.10 ~vi -0.23 ~vi^ -0.30 ~vi^fick 0.08
        ~vi^har -0.58 ~vid -0.11 ~vilk 0.05 ~vill -0.14 ~vore -0.07 ~vuxna^ -0.06 ~väg -0.10 ~vägr -0.06 ~väl 0.12
        ~vänt 0.12 ~väntetid 0.12 ~våld -0.26 ~våra 0.08 ~vård -0.14 ~vårdcentral 0.08 ~wom 0.13 ~ä -0.12 ~äldr 0.15
        ~äldreboend 0.25 ~äldreomsorg -0.06 ~ämne 0.05 ~ändå 0.10 ~är -0.83 ~ärend 0.18 ~även 0.15 ~å^ 0.08 ~åker 0.08
        ~åklag 0.11 ~år -0.22 ~åren -0.06 ~året -0.09 ~årlig -0.55 ~årsmöt 0.11 ~åter -0.06 ~önsk -0.10 ~öpp 0.10
        ~öppn 0.37 ~öppna^ 0.12 ~öppna^förskolan 0.12 ~övar -0.08 ~över 0.34
        """,
        "prioritering": """
        bias -0.60
        board -0.42
        cell -0.30
        comparative -0.28
        early -1.17
        end 0.73
        evaluation -0.61
        first 0.13
        frameCentralAktor -0.55
        frameHindrande 0.73
        frameLansstyrelsen -0.16
        frameNone 0.19
        frameNulage 0.26
        framePadrivande 0.35
        framePrioritering -0.46
        frameSamverkansform -0.71
        frameUtmaning -0.34
        fronted -0.23
        hedged -0.22
        imperative 0.25
        item -0.66
        late 0.23
        later -0.54
        meeting -1.22
        middle -0.40
        modal -0.33
        negation -0.78
        negations -0.54
        next3 0.31
        number -0.45
        plain -1.41
        prose 0.12
        question -0.10
        quote 0.42
        shortFirst 0.10
        turn -0.68
        weHave 0.18
        words14 -0.29
        words6 0.26
        wordsMore -0.58
        ~1 0.07 ~10 -0.07 ~14 -0.05 ~2 0.07 ~20 -0.12 ~2019 -0.06 ~3 -0.35 ~45 0.10 ~6 0.07 ~7 0.13 ~a -0.08
        ~adress -0.11 ~af -0.08 ~affisch 0.10 ~ager 0.07 ~aldrig -0.43 ~all 0.21 ~alla 0.28 ~allt 0.09 ~alltid -0.12
        ~alltså 0.27 ~and -0.07 ~andr 0.49 ~anläggning 0.06 ~anmäl 0.12 ~ann 0.36 ~annar 0.35 ~anställ 0.05
        ~anställd -0.14 ~anställning -0.06 ~ansök -0.20 ~använd -0.17 ~arbet 0.36 ~arbetsgiv -0.08
        ~arbetsgivare^ -0.05 ~arbetsplats -0.08 ~arton -0.06 ~att 0.29 ~att^ 0.60 ~att^alla 0.06 ~att^få 0.21
        ~att^man 0.23 ~augusti -0.08 ~av -0.37 ~av^ -0.28 ~avgör 0.11 ~avtal 0.13 ~bakom -0.06 ~bank -0.11 ~barn 0.50
        ~barnens^ 0.06 ~barnomsorg 0.26 ~barnomsorg^ 0.25 ~barnomsorg^på 0.10 ~barnpassning -0.07 ~barnvakt 0.05
        ~behov 0.05 ~behåll -0.09 ~behöv -0.65 ~belysning -0.14 ~bemanning 0.06 ~beredskap 0.06 ~berätt 0.07
        ~beställ -0.09 ~beställaren^ -0.05 ~besök -0.07 ~betal 0.05 ~betald 0.11 ~betalt -0.06 ~betyg -0.12
        ~bevis -0.06 ~bibliotek -0.41 ~bidrag 0.08 ~bil 0.16 ~bild 0.12 ~billig -0.15 ~bjud 0.08 ~bland -0.25
        ~bland^ -0.43 ~blev -0.11 ~bli -0.06 ~blir 0.23 ~bo -0.05 ~boend 0.32 ~bok -0.10 ~bolag -0.05 ~bolaget^ -0.07
        ~bord -0.39 ~bort 0.07 ~bostadsbolag -0.07 ~bra -0.19 ~branschråd 0.17 ~bruk -0.12 ~bryt -0.07 ~buss 0.44
        ~busshållplats -0.14 ~byar -0.14 ~bygdegård -0.27 ~bygg 0.08 ~byt -0.31 ~bäst -0.07 ~bättr -0.19 ~båda 0.15
        ~både 0.09 ~börj -0.15 ~chef -0.05 ~chefsutbildning -0.12 ~dag -0.38 ~dagis 0.15 ~dagtid 0.06 ~dam -0.07
        ~de -0.54 ~de^ -0.11 ~del 0.23 ~dela 0.06 ~dela^ 0.11 ~deltag -0.12 ~dem -0.10 ~den 0.11 ~det -0.06
        ~det^ -0.18 ~det^är 0.22 ~digitalt 0.09 ~distan 0.08 ~dit -0.08 ~djur 0.06 ~doktorand -0.05 ~dom -0.14
        ~dominer -0.06 ~driv 0.12 ~du -0.10 ~dubbelt -0.07 ~dygn 0.22 ~dä 0.28 ~däreft 0.08 ~däremot -0.07
        ~därför -0.13 ~därnäst 0.07 ~därnäst^ 0.07 ~då -0.12 ~eftersom -0.10 ~efteråt -0.06 ~egen -0.17 ~egen^ 0.07
        ~eget 0.12 ~egna -0.05 ~ej -0.18 ~ekonomiskt 0.05 ~elev 0.13 ~elevhäls -0.08 ~elevkår -0.06 ~ell -0.29
        ~elva -0.18 ~emot 0.06 ~en^ -0.18 ~en^gemensam -0.07 ~en^sak -0.16 ~enda 0.11 ~enhetschef 0.14 ~enkl -0.20
        ~enkät -0.12 ~enlig -0.14 ~ens -0.22 ~epa -0.06 ~ersättning -0.17 ~ett^ 0.27 ~ett^årligt 0.12 ~extrajobb -0.09
        ~faktiskt 0.06 ~familj -0.20 ~fann 0.16 ~fast 0.26 ~fast^ 0.13 ~fem -0.17 ~fick 0.12 ~finn -0.15 ~fjol -0.08
        ~fler -0.09 ~flick -0.15 ~flickor 0.09 ~flickor^ -0.06 ~flickorna^ -0.11 ~flytt 0.14 ~form 0.09 ~fot -0.10
        ~framför -0.13 ~frisör 0.05 ~frivård -0.08 ~främst 0.24 ~fråg -0.19 ~från -0.18 ~funk -0.14 ~fyll 0.05
        ~fyra -0.19 ~fält 0.13 ~få 0.11 ~får 0.36 ~fått -0.10 ~följ 0.06 ~följ^ -0.16 ~följ^upp -0.19 ~för 0.19
        ~förbund -0.07 ~fördel 0.10 ~fördelning 0.21 ~före -0.12 ~förebygg 0.11 ~förening -0.33 ~föreslår 0.08
        ~företag 0.19 ~förmiddag -0.06 ~förskol 0.09 ~försörjning 0.08 ~förtroendevald -0.05 ~förvaltningschef 0.09
        ~föräldr 0.05 ~föräldradag 0.07 ~föröv 0.06 ~gaml 0.10 ~ge 0.15 ~ge^ 0.13 ~gemensam -0.27 ~gemensamm 0.08
        ~ger -0.11 ~ggr -0.06 ~gjord -0.25 ~glömm -0.13 ~grabb -0.14 ~gratis 0.12 ~grupp 0.19 ~gubb 0.10 ~gäll 0.11
        ~gär -0.25 ~gäst 0.07 ~gå -0.54 ~går -0.49 ~gör -0.25 ~göra 0.05 ~hade -0.16 ~haft -0.11 ~halvdag 0.14
        ~han 0.16 ~han^ -0.08 ~hand 0.20 ~handled 0.07 ~handlägg -0.29 ~handläggare^ -0.06 ~hans 0.11 ~har -0.83
        ~hat 0.10 ~hed 0.25 ~helg 0.15 ~heltid 0.15 ~heltid^ 0.19 ~hem -0.16 ~hemlig 0.11 ~hemm 0.13 ~henn 0.48
        ~hinn -0.14 ~hit -0.16 ~hon^ -0.23 ~hopp -0.11 ~hos 0.09 ~hotell 0.09 ~hr-chef 0.08 ~hur -0.61 ~hälft -0.10
        ~häls 0.15 ~hälsosamtal 0.08 ~hämtning -0.14 ~händ -0.10 ~häng 0.17 ~håll -0.33 ~hållplats 0.05 ~högstadi 0.15
        ~högt 0.07 ~hör 0.23 ~i -0.11 ~i^ 0.05 ~i^andra 0.21 ~ideellt 0.06 ~igen -0.07 ~ihop 0.25 ~imam -0.22
        ~in -0.27 ~industrin -0.45 ~ing -0.09 ~inköp -0.13 ~inl 0.17 ~inn 0.23 ~instruktör -0.15 ~int 0.10 ~inte -0.22
        ~it 0.09 ~ja -0.22 ~ja^ -0.06 ~jag^ 0.06 ~jargong -0.17 ~jo -0.06 ~jo^ -0.06 ~jobb -0.14 ~jour 0.12
        ~journal 0.13 ~ju -0.23 ~jämn 0.11 ~jämt -0.06 ~kall 0.05 ~kamer 0.12 ~kampanj 0.08 ~kan -0.54
        ~kartläggning 0.06 ~kill -0.05 ~killarna^ 0.26 ~kl 0.07 ~klass -0.49 ~klock -0.09 ~kod 0.08 ~kom -0.10
        ~komm -0.05 ~kommunal 0.06 ~kommunens^ -0.07 ~kommunerna^ 0.30 ~kompetensförsörjning 0.10 ~kompetensråd 0.11
        ~koppl 0.06 ~korridor -0.11 ~krav^ 0.06 ~kriminalvård -0.06 ~krisledning -0.06 ~kropp 0.06 ~kroppskamer -0.06
        ~kräv -0.06 ~kun -0.08 ~kund -0.21 ~kunskap 0.05 ~kurs -0.11 ~kurs^ 0.07 ~kv -0.07 ~kvin -0.13 ~kvinn 0.55
        ~kvinnlig -0.28 ~kvinnojour -0.07 ~kvinnor 0.07 ~kvinnors^ 0.05 ~kväll 0.22 ~kyrk -0.06 ~kän -0.06 ~känn -0.15
        ~kö -0.20 ~köksbord 0.21 ~könsbund 0.07 ~könsstympning -0.14 ~köra -0.08 ~lag 0.09 ~landsbygd 0.17 ~larm 0.11
        ~led 0.08 ~ledarutbildning -0.08 ~ledarutbildning^ -0.08 ~lektor -0.07 ~ligg 0.18 ~lika 0.39 ~lika^ 0.20
        ~linj 0.06 ~list 0.17 ~lokal -0.11 ~lst -0.07 ~lst^ -0.07 ~lyck -0.07 ~lyssn 0.08 ~lägen -0.05 ~lägg 0.07
        ~läm -0.08 ~lämn -0.12 ~län 0.27 ~läng 0.08 ~länk 0.08 ~länsstyrels -0.23 ~länsstyrelsen^kan -0.19 ~lär 0.25
        ~lär^ 0.09 ~lära -0.16 ~läs -0.11 ~läsa 0.15 ~läsning 0.31 ~lång -0.14 ~låt 0.09 ~låt^ 0.10 ~lön 0.18
        ~lös 0.13 ~m -0.10 ~mamm -0.30 ~mand -0.06 ~manlig -0.08 ~maskin 0.06 ~me -0.24 ~med -0.27 ~mell 0.09
        ~men -0.56 ~mening 0.06 ~mentor -0.26 ~mer -0.14 ~mest -0.10 ~mig -0.10 ~min -0.46 ~mindr 0.13 ~minst 0.12
        ~minut -0.09 ~misstänk 0.09 ~mot -0.09 ~mottagning 0.21 ~myck -0.05 ~män -0.11 ~männ 0.06 ~människ 0.05
        ~mäns 0.41 ~märk 0.15 ~mån -0.33 ~mång -0.36 ~måst -0.32 ~möt -0.12 ~möte -0.12 ~natt 0.11 ~ned -0.05 ~ni 0.08
        ~nian 0.07 ~nio -0.08 ~nolltoleran 0.21 ~nolltolerans^ 0.14 ~nr 0.12 ~nu -0.52 ~numer -0.10 ~numr 0.06
        ~ny -0.05 ~nystart -0.45 ~nytt -0.06 ~nämn 0.09 ~nämnd -0.28 ~närm 0.09 ~näst 0.21 ~nät 0.17 ~nätverk -0.11
        ~nå 0.31 ~någon 0.34 ~någon^ 0.21 ~något 0.06 ~nån 0.11 ~når -0.05 ~o -0.07 ~oavsett 0.11 ~obekväm 0.14
        ~och -0.67 ~och^ 0.31 ~och^att 0.07 ~och^en 0.16 ~också -0.16 ~of -0.26 ~om -0.08 ~om^ 0.13
        ~omklädningsrum 0.10 ~omklädningsrumm -0.05 ~områd -0.06 ~omsorg 0.12 ~ord -0.15 ~ordf 0.30
        ~organisation -0.07 ~orolig -0.07 ~orosanmäl 0.10 ~oss 0.26 ~papp -0.23 ~pappr -0.11 ~pass -0.14 ~pek -0.11
        ~peka 0.18 ~peng 0.35 ~person -0.34 ~plan -0.09 ~plat -0.13 ~plats -0.21 ~plugg -0.07 ~pojk 0.24 ~pojkar 0.38
        ~pojkar^ 0.18 ~pojkars^ 0.07 ~polis -0.29 ~praktik 0.08 ~prata^ -0.14 ~program 0.17 ~projekt 0.10
        ~psykisk 0.19 ~publicer -0.22 ~punkt 0.22 ~rakt -0.05 ~red 0.48 ~redovisning -0.13 ~region -0.21
        ~regional 0.25 ~registerutdrag 0.11 ~registerutdrag^ 0.13 ~regl 0.06 ~rektor 0.06 ~remiss -0.20 ~ren -0.06
        ~representation 0.21 ~rest 0.20 ~result 0.13 ~rik -0.05 ~rikt 0.36 ~riktig 0.15 ~ringd -0.17 ~rum 0.09
        ~runt 0.22 ~rut -0.07 ~rutin -0.29 ~rutin^ -0.18 ~rutin^för -0.18 ~rygg -0.06 ~räck 0.23 ~räk 0.25 ~räkn 0.10
        ~rätt 0.27 ~rådgiv 0.05 ~röst -0.07 ~sa 0.28 ~sagt 0.42 ~sakn -0.23 ~samarbet 0.09 ~samm 0.29
        ~samordningsförbund -0.09 ~samråd -0.09 ~samråd^ -0.13 ~samtal 0.30 ~samtal^ 0.16 ~samtidig -0.11 ~satt -0.12
        ~schem 0.08 ~se 0.23 ~sed -0.06 ~sedan^ 0.17 ~sen^ 0.12 ~sent 0.08 ~ser -0.23 ~ses -0.05 ~sett -0.08 ~sex 0.26
        ~sexualundervisning 0.06 ~sexuell 0.14 ~sin -0.21 ~sina -0.08 ~sitt -0.06 ~sju -0.37 ~sjuan 0.08
        ~sjukfrånvaron -0.06 ~sjukskötersk 0.06 ~själv -0.30 ~ska 0.44 ~skift 0.09 ~skogsägarförening -0.35
        ~skolorna^ -0.08 ~skolskötersk -0.16 ~skrev -0.09 ~skriv -0.44 ~skydd 0.34 ~skylt -0.18 ~skämt -0.07
        ~skötersk -0.10 ~slag 0.15 ~slår 0.06 ~småföretag -0.05 ~snabb 0.22 ~soc -0.21 ~socialjour 0.09
        ~socialtjänst 0.06 ~som 0.16 ~somm 0.13 ~sprid 0.11 ~språk 0.14 ~stan -0.24 ~start -0.10 ~stat 0.07
        ~station -0.19 ~statistik -0.10 ~still -0.08 ~stor 0.12 ~strategin 0.19 ~studi -0.11 ~studie^ -0.09
        ~studie^och -0.09 ~studieval 0.07 ~styrels -0.29 ~ställ 0.29 ~stäng -0.05 ~står -0.08 ~stöd 0.22 ~svar 0.14
        ~synpunkt -0.17 ~syns -0.11 ~säg 0.06 ~säga 0.24 ~särskilt 0.14 ~sätt -0.25 ~sätt^ -0.16 ~så -0.09 ~såg -0.08
        ~sömn -0.08 ~ta -0.62 ~tafs -0.23 ~tal -0.22 ~tar 0.08 ~teknik -0.23 ~telefon 0.08 ~termin 0.16 ~the 0.15
        ~they -0.09 ~tidig 0.07 ~till 0.17 ~tillgänglig 0.29 ~tillsamman 0.08 ~tillägg 0.08 ~timm -0.08 ~tio 0.10
        ~tjej -0.08 ~tjejerna^ -0.08 ~tjugo 0.10 ~tjugosex -0.14 ~tolk -0.15 ~tolv -0.09 ~ton -0.06 ~trakasseri 0.11
        ~tre^ 0.10 ~trean 0.09 ~tredjedel -0.10 ~tretton 0.06 ~tryck -0.37 ~trygg 0.09 ~träff -0.10 ~tur 0.12
        ~två -0.10 ~två^ 0.09 ~ukrai -0.08 ~umeå -0.10 ~und -0.15 ~underskötersk -0.18 ~undr -0.15 ~undvik -0.17
        ~unga 0.43 ~ungdom 0.07 ~upp -0.16 ~upphandling 0.05 ~uppåt 0.06 ~ur 0.07 ~ut -0.24 ~utan -0.07 ~utbild 0.09
        ~utbildning^ -0.14 ~utbildning^i 0.05 ~utrustning 0.09 ~utsatt 0.08 ~uttag 0.07 ~uttal -0.28 ~va 0.12
        ~vad 0.19 ~valberedning 0.06 ~vald -0.08 ~validering -0.14 ~var -0.35 ~vara 0.28 ~varit -0.10 ~varj 0.39
        ~vartann 0.38 ~veck 0.17 ~verksam 0.07 ~vet 0.20 ~veta 0.11 ~vi 0.08 ~vi^ -0.74 ~vi^frågar -0.07 ~vi^har -0.21
        ~vid -0.15 ~viktig -0.12 ~vilj -0.19 ~vill 0.47 ~villk -0.18 ~vint -0.06 ~vis -0.12 ~vux 0.11
        ~vuxenutbildning 0.05 ~vuxna^ 0.06 ~vägledning 0.06 ~väl 0.11 ~välj 0.07 ~våld 0.35 ~våld^ 0.05 ~våld^i 0.05
        ~våldsutöv 0.09 ~vårt -0.05 ~yrkeslär -0.07 ~yrkeslärarna^ -0.07 ~yrkesvägled -0.16 ~äger -0.08 ~äldr 0.22
        ~äldre^ 0.20 ~äldre^kvinnor 0.17 ~ämne -0.07 ~ärend -0.31 ~även 0.12 ~å -0.15 ~å^ -0.14 ~år 0.09 ~året -0.15
        ~årlig 0.17 ~årskur 0.10 ~åter -0.05 ~ått 0.09 ~åtta -0.15 ~önsk 0.34 ~öpp -0.14 ~övar -0.05 ~över -0.23
        ~överallt -0.17 ~övning 0.07
        """,
        "samverkansform": """
        bias -1.28
        board -1.12
        cell -0.02
        comparative 0.22
        early -0.70
        end 0.53
        evaluation -0.15
        first -0.55
        frameCentralAktor 1.81
        frameHindrande -0.43
        frameLansstyrelsen -0.26
        frameNone -0.79
        frameNulage -0.63
        framePadrivande -0.38
        framePrioritering 0.33
        frameSamverkansform -0.57
        frameUtmaning -0.81
        fronted -0.31
        hedged 0.49
        imperative -0.47
        item -0.40
        late -0.97
        later -0.88
        meeting 1.60
        middle -0.67
        modal 0.33
        negation -0.75
        negations -0.41
        next3 -0.42
        number 0.21
        plain -0.43
        prose -0.14
        question 0.68
        quote -0.21
        shortFirst -0.64
        third -0.13
        turn -0.64
        weHave 0.33
        words14 -0.47
        words6 -0.27
        wordsMore -0.24
        ~1 0.12 ~3 0.22 ~7 0.08 ~70 -0.06 ~85 -0.14 ~a 0.08 ~a^ 0.07 ~adjunger -0.08 ~adress 0.17 ~aldrig -0.13
        ~all -0.08 ~alla -0.10 ~allmännytt -0.17 ~allmännyttan^ -0.19 ~allt -0.09 ~alltid -0.07 ~alltså -0.20
        ~almi -0.17 ~almi^ -0.17 ~andel -0.11 ~andr -0.06 ~ann -0.09 ~annonser -0.07 ~anställning -0.06 ~använd 0.36
        ~arbet -0.16 ~arbetsgivarna^ -0.09 ~arbetsplats -0.08 ~att -0.44 ~att^ -0.09 ~av -0.45 ~avgör -0.14
        ~avstämning 0.08 ~bank -0.17 ~barn -0.20 ~barnahus 0.22 ~barnahus^ 0.14 ~barnomsorg 0.26
        ~beredskapssamordn 0.10 ~betal 0.24 ~betyg -0.06 ~bibliotek 0.28 ~bidrag -0.07 ~biståndshandlägg 0.10
        ~bjud 0.08 ~bjud^ -0.08 ~bjud^in -0.08 ~bli -0.12 ~blir -0.10 ~boend -0.05 ~bolag 0.06 ~bord 0.43
        ~bostadsbolag 0.12 ~branschråd -0.11 ~bryt -0.09 ~bråk -0.11 ~bygdegård 0.18 ~bygg -0.12 ~båda -0.06
        ~bör -0.20 ~börj -0.15 ~chef -0.12 ~dag 0.06 ~dagtid -0.10 ~de -0.34 ~dela 0.27 ~deltag -0.07 ~dem -0.56
        ~den 0.07 ~den^ -0.08 ~der -0.07 ~dessutom 0.10 ~det 0.13 ~det^ 0.12 ~dett 0.12 ~digitalt -0.12 ~direkt -0.13
        ~diskussion -0.10 ~dit 0.15 ~där 0.59 ~då -0.19 ~eft -0.15 ~eftermiddag 0.13 ~egen 0.27 ~egna -0.06 ~ej -0.20
        ~el 0.05 ~elev -0.13 ~elevkår -0.05 ~ell -0.11 ~elva -0.11 ~en 0.56 ~en^ 0.14 ~en^gemensam 0.16 ~en^gång 0.05
        ~enda -0.08 ~enkel -0.05 ~enkelt 0.07 ~enkät -0.10 ~enlig 0.11 ~ett 0.77 ~ett^ 0.38 ~ett^årligt 0.13
        ~fall 0.19 ~familj 0.21 ~familjecentral 0.05 ~fast -0.07 ~finn 0.76 ~flest -0.06 ~flick -0.16 ~flickor^ -0.09
        ~folk -0.20 ~forum 0.09 ~fredag 0.08 ~frivård 0.07 ~frivården^ 0.08 ~främst -0.08 ~fråg -0.07 ~från -0.31
        ~funger 0.18 ~funk 0.17 ~fyr -0.07 ~fyra 0.36 ~fyra^ 0.08 ~fyrtio 0.06 ~färr 0.08 ~får -0.23 ~fått 0.06
        ~följ -0.11 ~för -0.45 ~förbund 0.11 ~före 0.07 ~förr 0.08 ~försörjningsstöd 0.06 ~förtroendevald -0.11
        ~gaml -0.06 ~ge -0.05 ~ge^ -0.06 ~gemensam 0.27 ~gemensamt 0.07 ~genom 0.06 ~gick -0.16 ~grannkommun 0.08
        ~grund -0.09 ~grupp 0.09 ~gymnasi -0.11 ~gäll -0.06 ~gär 0.07 ~gång 0.38 ~går -0.07 ~gör^ 0.14 ~gör^om 0.13
        ~ha 0.08 ~hade -0.05 ~han^ 0.07 ~hand 0.29 ~handl 0.20 ~har 0.23 ~hat -0.09 ~hed -0.09 ~hela -0.07 ~hellr 0.15
        ~hemm -0.07 ~hemtjänst -0.06 ~henn -0.16 ~het 0.08 ~hon -0.10 ~hos -0.09 ~hot -0.14 ~hundratio -0.10
        ~hur -0.31 ~hälft 0.09 ~hämtning -0.06 ~här -0.09 ~håll -0.12 ~höra -0.05 ~i 0.06 ~i^ -0.20 ~idrott 0.09
        ~ihop 0.12 ~illa -0.07 ~in 0.06 ~industrin 0.35 ~industriområd -0.11 ~ing -0.18 ~inl -0.05 ~inn -0.12
        ~inom 0.26 ~inte -0.14 ~ja -0.27 ~jag^ -0.07 ~jo -0.05 ~jobb 0.05 ~jour 0.29 ~ju -0.30 ~juli -0.12 ~jämn -0.14
        ~kall 0.07 ~kan 0.08 ~kill -0.14 ~klock -0.07 ~kom 0.07 ~komm 0.20 ~kommun 0.61 ~kommunchef 0.10
        ~kommunens^ -0.06 ~kommunerna^ -0.12 ~kommungräns 0.12 ~konfer 0.08 ~kont -0.08 ~koppl -0.06 ~kort 0.21
        ~kring 0.08 ~kris -0.07 ~krog -0.15 ~krogarna^ -0.15 ~kron -0.05 ~kronofogd 0.05 ~kund 0.19 ~kunskap -0.08
        ~kurs -0.11 ~kv 0.11 ~kvart 0.17 ~kvartal 0.08 ~kvin -0.06 ~kvinn -0.56 ~kvinnlig -0.11 ~kår 0.15 ~kåren^ 0.16
        ~kön -0.12 ~könsbund -0.09 ~labb 0.08 ~lag -0.11 ~led -0.11 ~ledamöt -0.06 ~ligg -0.09 ~list -0.07 ~lokal 0.14
        ~lst -0.09 ~lst^ -0.09 ~lägg -0.07 ~läm 0.09 ~län 0.33 ~länet 0.28 ~länets^ 0.20 ~längr 0.09
        ~länsstyrels -0.23 ~länsstyrelsen^ -0.27 ~lär -0.06 ~lära -0.05 ~läs -0.16 ~läst -0.07 ~lång -0.08 ~mak -0.11
        ~mamm -0.07 ~man -0.39 ~med 0.70 ~med^ 0.07 ~mell 0.38 ~men 0.09 ~mentor 0.33 ~mindr -0.05 ~minst 0.07
        ~minut 0.07 ~mot -0.14 ~män -0.22 ~männ -0.11 ~måndag 0.08 ~mång -0.07 ~måst -0.07 ~möt 0.08 ~möte 0.38
        ~mötena^ 0.16 ~möts 0.06 ~nej 0.10 ~ni 0.09 ~nio -0.06 ~norr 0.08 ~novemb 0.11 ~nu -0.09 ~numm 0.10 ~nya -0.06
        ~nytt -0.29 ~nämn -0.10 ~nämnd -0.10 ~när -0.34 ~näst -0.11 ~nät -0.07 ~nätverk 0.15 ~någon -0.09 ~något 0.39
        ~nån 0.07 ~oavsett 0.21 ~och 0.08 ~och^att -0.06 ~och^en 0.19 ~också -0.51 ~olik -0.06 ~om 0.18 ~omkring -0.15
        ~områdespolis -0.05 ~omsorg -0.05 ~ord -0.08 ~ort 0.06 ~oss -0.19 ~papp -0.06 ~par -0.07 ~parti -0.07
        ~pass -0.06 ~peng -0.10 ~per 0.10 ~pers 0.08 ~personal -0.12 ~personalen^ -0.08 ~plan -0.05 ~plat 0.07
        ~plats -0.09 ~pojk -0.12 ~polis 0.22 ~politik 0.28 ~prat -0.10 ~pris 0.07 ~punkt 0.10 ~på 0.09 ~red 0.37
        ~region 0.34 ~regional -0.24 ~rektor 0.19 ~rektorerna^ 0.19 ~representation -0.25 ~resultat -0.14 ~riktig 0.08
        ~rutin -0.14 ~rutin^ -0.07 ~rutin^för -0.08 ~räkn -0.11 ~rätt 0.14 ~råd -0.15 ~rådet^ -0.06 ~röst -0.07
        ~sa -0.06 ~sak -0.13 ~sakn -0.11 ~samarbet -0.06 ~samordn -0.15 ~samordningsförbund 0.12 ~samråd -0.09
        ~samråd^ -0.09 ~samtal -0.11 ~schem 0.14 ~se -0.10 ~sed -0.12 ~sekretess -0.19 ~sen -0.06 ~ser -0.27 ~ses 0.10
        ~sex -0.07 ~sfi -0.09 ~sida -0.11 ~siffr -0.05 ~sju 0.37 ~själv -0.08 ~ska 0.06 ~skick -0.13 ~skift -0.14
        ~skog 0.07 ~skol 0.17 ~skolan^ 0.12 ~skolskötersk -0.08 ~skrivit 0.07 ~skull -0.22 ~skärm 0.10 ~slut -0.20
        ~små 0.13 ~soc 0.48 ~soc^ 0.06 ~socialtjänst 0.06 ~som -0.63 ~stann -0.10 ~statsbidrag -0.05 ~stor 0.08
        ~strategi 0.31 ~studieval -0.09 ~sundsvall 0.05 ~svar 0.31 ~svensk -0.10 ~svårt -0.11 ~säg -0.17 ~säga -0.09
        ~sätt 0.08 ~så -0.17 ~sök -0.07 ~ta 0.13 ~tak 0.07 ~termin 0.08 ~test -0.07 ~tidig -0.12 ~till -0.05
        ~tillgång -0.06 ~tillsamman -0.11 ~tjej -0.17 ~tjugo -0.24 ~tjänst -0.10 ~tjänsteföretag -0.06 ~tog -0.06
        ~torsdag 0.05 ~tre -0.17 ~tror 0.07 ~trossamfund -0.15 ~trossamfunden^ -0.10 ~träff 0.18 ~trög -0.11
        ~två -0.16 ~tyck 0.12 ~und 0.09 ~underteckn 0.05 ~ungdomsråd 0.14 ~upp 0.15 ~upphandl 0.08 ~ut -0.24
        ~utan -0.08 ~utbild -0.13 ~utbildning -0.37 ~uttal -0.05 ~v -0.12 ~vad -0.05 ~vara 0.14 ~varit -0.05
        ~varj 0.09 ~vark -0.09 ~veck 0.30 ~vem -0.05 ~vet -0.06 ~vi 0.11 ~vi^ 0.31 ~vi^har 0.22 ~vi^skulle 0.07
        ~vid -0.12 ~viktig -0.06 ~vilj -0.12 ~våld -0.11 ~våldsutöv -0.07 ~vår 0.11 ~våra 0.24 ~våra^ 0.08 ~vård -0.08
        ~vårdcentral 0.18 ~äger -0.06 ~äldr -0.09 ~än 0.18 ~är -0.70 ~ärlig 0.07 ~äter 0.07 ~även -0.15 ~å 0.12
        ~år -0.26 ~året 0.20 ~årlig 0.18 ~öpp 0.07 ~över 0.22 ~överenskommels 0.05
        """,
        "utmaning": """
        bias -0.53
        board 0.20
        cell -0.23
        comparative -0.72
        early 0.70
        end -1.71
        evaluation 0.28
        first -0.18
        frameCentralAktor -0.43
        frameHindrande -0.56
        frameLansstyrelsen -0.19
        frameNone -0.02
        frameNulage 0.07
        framePadrivande 0.23
        framePrioritering -0.96
        frameSamverkansform -0.92
        frameUtmaning -0.06
        frameUtvecklingsomrade 0.30
        fronted 0.08
        hedged -0.78
        imperative -0.39
        item -0.13
        late -0.57
        later -0.39
        meeting 0.13
        middle 0.82
        modal -0.39
        negation 0.17
        negations 0.10
        next3 -0.40
        number -0.05
        plain -0.05
        prose -0.40
        question 0.07
        quote 0.24
        shortFirst -0.17
        third -0.26
        turn -0.12
        weHave 0.08
        words14 -0.58
        words6 -0.51
        wordsMore -0.04
        ~1 0.09 ~11 0.14 ~14 -0.06 ~2 -0.06 ~2018 0.32 ~24 -0.06 ~30 -0.08 ~38 -0.05 ~4 0.17 ~65 -0.06 ~70 -0.05
        ~75 0.22 ~93 0.10 ~absolut -0.09 ~ager -0.08 ~akut 0.10 ~aldrig -0.07 ~all -0.09 ~alla -0.26 ~alla^ 0.06
        ~allt -0.12 ~alltså -0.05 ~almi -0.10 ~almi^ -0.07 ~and 0.06 ~anläggning 0.14 ~anmäl 0.17 ~anmälning -0.33
        ~anmält 0.10 ~anställd -0.36 ~anställt -0.17 ~ansvar 0.11 ~ansök -0.07 ~antal -0.06 ~använd 0.19 ~arbet 0.07
        ~arbetsgivarna^ -0.13 ~arbetskläd -0.06 ~arbetsmiljö -0.05 ~arton -0.06 ~att -0.09 ~att^ -0.20 ~augusti -0.07
        ~av^ -0.48 ~avstånd 0.06 ~avtal -0.08 ~axl 0.14 ~bakom -0.05 ~bank -0.07 ~bara 0.24 ~barn 0.24 ~barnahus -0.12
        ~barnahus^ -0.11 ~barnmorsk 0.06 ~barnmorskorna^ 0.08 ~barnomsorg 0.06 ~behandl 0.09 ~behöv -0.13
        ~beredskapssamordn -0.10 ~beroend 0.07 ~beskriv 0.24 ~beslut 0.09 ~beställ -0.11 ~bestämm -0.06 ~består 0.11
        ~besök -0.20 ~betal 0.57 ~betald 0.09 ~betalt -0.13 ~betyd -0.07 ~bevis -0.20 ~bibliotek 0.22 ~bil 0.09
        ~bild 0.20 ~bland 0.07 ~blev 0.25 ~blir 0.39 ~bo 0.15 ~boend 0.08 ~bolag 0.12 ~bord -0.08 ~bra 0.09
        ~bra^ -0.12 ~brott -0.12 ~bruk 0.17 ~bryr -0.06 ~bryt 0.07 ~bråk 0.11 ~budg -0.11 ~budget -0.15 ~buss 0.08
        ~byar -0.16 ~byt 0.23 ~byts -0.08 ~bäst -0.18 ~bättr -0.08 ~båda -0.07 ~bör -0.08 ~chefen^ -0.16
        ~cirkelled 0.05 ~dag 0.26 ~dagis -0.12 ~daglig 0.13 ~dags -0.06 ~dagtid 0.05 ~damlag 0.12 ~de 0.22 ~de^ 0.08
        ~de^flesta -0.11 ~de^har -0.17 ~de^som 0.06 ~de^är -0.12 ~del -0.09 ~dela -0.07 ~delade^ 0.07
        ~delade^turer 0.07 ~deltid 0.14 ~dem -0.07 ~den -0.22 ~den^ 0.16 ~den^som 0.16 ~der -0.06 ~dessutom -0.14
        ~dessutom^ 0.05 ~dessutom^är 0.05 ~det^ 0.07 ~det^hon 0.10 ~det^som 0.06 ~det^är -0.11 ~dett 0.08
        ~diakon -0.15 ~distan -0.19 ~dit -0.12 ~dominer 0.13 ~drift 0.14 ~driv 0.23 ~dubbelt -0.11 ~duktig 0.10
        ~dä 0.15 ~där -0.19 ~där^ -0.07 ~däremot -0.09 ~då -0.08 ~dömd 0.06 ~eft -0.10 ~efterfråg -0.06
        ~eftersom -0.25 ~eftervåld 0.08 ~egen -0.08 ~egna -0.26 ~ej -0.06 ~ekonomiskt 0.15 ~elev -0.26 ~elevhäls 0.09
        ~ell 0.47 ~emot 0.08 ~en -0.30 ~en^ 0.19 ~enda -0.11 ~enlig 0.06 ~ens 0.16 ~ensam 0.11 ~ensamm 0.09
        ~entreprenör 0.07 ~entreprenörerna^ 0.06 ~er 0.09 ~ersättning -0.06 ~ett -0.37 ~ett^ 0.09 ~faktiskt -0.10
        ~familjerätt 0.07 ~fast -0.07 ~fast^ -0.19 ~fatt -0.13 ~fem -0.06 ~femtio 0.12 ~femtioårsåld 0.08 ~film 0.07
        ~finn -0.09 ~fjol -0.16 ~fjorton -0.11 ~fjärd 0.23 ~fler -0.09 ~flest -0.11 ~flick 0.31 ~flickor^ 0.18
        ~flickorna^ 0.16 ~form 0.06 ~forskning -0.09 ~fortfar 0.06 ~fram -0.18 ~frisör -0.10 ~fritid -0.09
        ~frivillig -0.09 ~främst -0.07 ~fråg 0.14 ~funk -0.05 ~funktion -0.13 ~fyra -0.20 ~fyra^ -0.06 ~fyrtio -0.05
        ~fystest -0.19 ~färr -0.07 ~få -0.13 ~får 0.31 ~fått 0.13 ~följ -0.10 ~följd 0.09 ~för 0.21 ~förbi -0.07
        ~föremål 0.10 ~förening -0.30 ~förhandling -0.11 ~förlor 0.05 ~förskol 0.22 ~först 0.27
        ~förvaltningschef -0.08 ~förväg 0.06 ~föräldr 0.13 ~gaml -0.12 ~gemensamm 0.10 ~genom 0.08 ~ges -0.19
        ~gett 0.08 ~gick -0.09 ~gjort -0.15 ~glömm -0.19 ~grad 0.06 ~grann 0.19 ~grupp 0.08 ~gruppled -0.07 ~gubb 0.13
        ~gymnasi 0.05 ~gäst 0.08 ~gå 0.09 ~gång -0.11 ~går 0.10 ~gått -0.44 ~gör -0.09 ~ha -0.20 ~hade -0.12
        ~haft -0.06 ~hall 0.08 ~halltid 0.11 ~halvtid 0.10 ~hamn 0.09 ~han 0.36 ~handl 0.05 ~handlägg -0.11
        ~hans -0.07 ~har -0.18 ~hat 0.11 ~hatet^ 0.10 ~hedersförtryck -0.07 ~hela -0.09 ~hell 0.09 ~hellr 0.05
        ~helt -0.17 ~heltid -0.10 ~hem 0.08 ~hemm 0.15 ~hemtjänst -0.17 ~hemtjänsten^ 0.07 ~henn -0.21 ~herrlag 0.13
        ~histori 0.07 ~hon 0.39 ~honom -0.16 ~hopp 0.40 ~hora 0.12 ~hos 0.07 ~hot 0.08 ~hunnit 0.25 ~hur -0.09
        ~hus 0.12 ~hyr 0.08 ~hyrläk -0.14 ~hytt 0.10 ~hälft -0.31 ~händ -0.06 ~hänvis -0.16 ~här 0.23 ~härifrå 0.07
        ~håll -0.26 ~hållit -0.11 ~högr 0.09 ~högstadi -0.06 ~hör 0.07 ~höra 0.13 ~i -0.16 ~i^ 0.42 ~ibland -0.06
        ~ideell -0.08 ~igen 0.13 ~igenom -0.12 ~ihop -0.10 ~in -0.25 ~inbjud -0.09 ~inför 0.19 ~införd -0.27 ~ing 0.38
        ~inga 0.05 ~inköp 0.11 ~inn 0.08 ~inom -0.13 ~int 0.12 ~inte^ -0.06 ~introduktion 0.11 ~ishall 0.32 ~ja 0.12
        ~ja^ 0.09 ~jag 0.36 ~jag^ 0.25 ~jargong 0.28 ~jo -0.08 ~jobb 0.35 ~jour 0.08 ~journal -0.09
        ~journalsystem -0.06 ~ju 0.23 ~just -0.09 ~jämställd -0.22 ~kall 0.14 ~kallels 0.08 ~kan -0.06 ~karl -0.07
        ~kassör -0.09 ~kill 0.17 ~killar^ 0.32 ~klar 0.12 ~klock -0.16 ~knack 0.07 ~koll -0.08 ~komment 0.16
        ~kommun -0.50 ~kommunal -0.06 ~kommunalråd 0.21 ~kommunen^ -0.06 ~kommunens^ 0.12 ~kommunerna^ -0.16
        ~kontrakt 0.11 ~korridor 0.35 ~kost -0.11 ~kr 0.14 ~krav -0.11 ~krig 0.08 ~kris -0.10 ~krisledningsnämnd -0.06
        ~kropp -0.08 ~kroppskamer -0.20 ~kryss -0.14 ~kräv -0.20 ~kultur -0.15 ~kun 0.05 ~kund -0.12 ~kuratorn 0.11
        ~kv 0.14 ~kv^ 0.16 ~kvar 0.16 ~kvin -0.13 ~kvinn 0.21 ~kvinnlig 0.10 ~kvinnliga^ 0.07 ~kvinnor^ 0.25
        ~kvinnor^i 0.11 ~kvinnor^med 0.10 ~kvinnorna^ 0.15 ~kvot 0.21 ~kväll 0.25 ~kyrkan -0.17 ~känd 0.13 ~kö 0.13
        ~kök 0.08 ~kön -0.08 ~könsuppdel 0.17 ~köra 0.25 ~la -0.31 ~labb 0.07 ~lade -0.06 ~lag 0.06 ~lamp 0.12
        ~larm -0.21 ~led -0.09 ~ledarna^ -0.05 ~ledig -0.08 ~ledning -0.06 ~leds 0.23 ~lektion -0.14 ~lev -0.09
        ~levt -0.10 ~ligg -0.08 ~lika -0.17 ~lit -0.09 ~lokal -0.50 ~lokala^ -0.18 ~lunch 0.06 ~lyck -0.06 ~lyft 0.07
        ~lägg 0.08 ~lägr 0.06 ~lägst 0.06 ~läkt 0.08 ~lämn -0.06 ~län -0.14 ~länet 0.09 ~länsstyrels -0.27
        ~länsstyrelsen^kan -0.19 ~lär -0.17 ~läs 0.06 ~läslyft -0.08 ~läsning -0.09 ~lät -0.20 ~lån -0.12 ~lång 0.06
        ~lås -0.08 ~lön -0.08 ~m 0.05 ~mall -0.22 ~mamm 0.24 ~man 0.09 ~man^ 0.17 ~mand -0.15 ~mandatperiod 0.15
        ~manlig 0.31 ~mann 0.14 ~mark -0.18 ~mars -0.06 ~maskin -0.17 ~mat -0.09 ~matematik 0.06 ~med -0.06
        ~medlemm 0.07 ~men 0.18 ~men^ -0.13 ~mening -0.09 ~mentor -0.07 ~mer -0.19 ~mest -0.64 ~mig 0.13 ~miljon -0.13
        ~mindr -0.07 ~minst 0.10 ~mobil -0.13 ~morgon -0.08 ~mot -0.15 ~myck -0.16 ~män 0.13 ~männ 0.09 ~männen^ 0.10
        ~männen^kommer 0.07 ~märk -0.05 ~mätning -0.38 ~mål -0.05 ~månad 0.19 ~mång 0.23 ~många^ 0.10 ~måst 0.29
        ~möt -0.12 ~möta -0.07 ~möte 0.10 ~mötena^ -0.14 ~mötena^är -0.17 ~möts -0.11 ~natt 0.25 ~nattskift -0.11
        ~nej 0.13 ~nej^ 0.17 ~ner 0.24 ~ni 0.14 ~nitton 0.06 ~norr -0.31 ~nu -0.20 ~numer -0.09 ~numr -0.22 ~nya -0.07
        ~nytt -0.14 ~nämn -0.18 ~när -0.11 ~när^ 0.12 ~näst -0.38 ~nät 0.07 ~nätt 0.19 ~nätverk 0.10 ~nätverket^ -0.09
        ~nå 0.10 ~något -0.24 ~någr 0.15 ~når 0.05 ~nåt 0.11 ~och^så 0.06 ~of 0.07 ~offentlig 0.07 ~ofta 0.18
        ~om -0.41 ~om^ -0.08 ~omklädningsrum -0.12 ~omklädningsrumm 0.24 ~omkring 0.08 ~one 0.07 ~ont 0.22 ~ord 0.32
        ~ordf -0.13 ~ork -0.14 ~oro -0.05 ~orolig 0.31 ~ort -0.07 ~oss -0.31 ~papp 0.46 ~pappor^ 0.05 ~par -0.08
        ~patrull -0.13 ~pek -0.07 ~peng -0.10 ~pension 0.59 ~pensionär 0.09 ~per -0.26 ~person -0.12 ~personal 0.06
        ~personal^ 0.05 ~plat -0.05 ~pojk 0.57 ~pojkar -0.08 ~pojkarna^ 0.07 ~polis -0.29 ~porr 0.08
        ~praktikplats 0.11 ~prat 0.29 ~pris -0.06 ~program -0.18 ~programm -0.21 ~projekt -0.12 ~prov -0.05
        ~präst -0.09 ~punkt -0.37 ~på -0.36 ~på^ -0.34 ~på^frågan -0.09 ~rad -0.06 ~rakt -0.06 ~region -0.10
        ~regional -0.12 ~registerutdrag -0.11 ~regl 0.08 ~rekryteringsgrupp 0.14 ~rekt 0.20 ~rektor 0.16
        ~rektorerna^ 0.19 ~remiss -0.10 ~ren -0.08 ~resenär 0.07 ~rest 0.23 ~resultat -0.10 ~riktig -0.07 ~ring 0.24
        ~ringd -0.06 ~risk -0.05 ~rum 0.19 ~rumm -0.25 ~runt -0.05 ~rut -0.14 ~ruta -0.05 ~rutin 0.13 ~räck 0.11
        ~rädd -0.14 ~rädsl 0.21 ~råd 0.22 ~rådet^ -0.07 ~röst 0.12 ~sade -0.20 ~sak 0.12 ~sakn -0.19 ~samebyn 0.05
        ~saml -0.06 ~samling 0.12 ~samm 0.34 ~samråd 0.26 ~samtal -0.11 ~samtidig 0.24 ~samverk -0.15 ~sen 0.27
        ~sen^ -0.11 ~sent 0.22 ~ser -0.14 ~ses 0.24 ~sett 0.11 ~sex -0.18 ~sexton -0.06 ~sexuell 0.15 ~sfi 0.05
        ~sid -0.05 ~sig -0.44 ~sin 0.35 ~sina 0.24 ~sju^ -0.05 ~sjuk 0.14 ~själv 0.09 ~sjätt 0.10 ~skick -0.09
        ~skillnad -0.06 ~skol 0.25 ~skolan^ -0.13 ~skratt -0.11 ~skrev -0.19 ~skrik 0.06 ~skriv -0.28 ~skull -0.13
        ~skyddade^ -0.08 ~skyddade^boenden -0.09 ~skyddsombud -0.09 ~skämt 0.12 ~skärm 0.06 ~sköt -0.14 ~slit 0.14
        ~slut 0.23 ~släpp -0.12 ~smitt -0.10 ~snack 0.29 ~snickeri 0.14 ~snitt -0.17 ~soc -0.08 ~soc^ -0.10
        ~social 0.15 ~socialtjänst -0.37 ~socialtjänsten^ -0.60 ~sollefteå 0.10 ~som^ -0.06 ~somm -0.09
        ~sommarjobb 0.09 ~son 0.08 ~språk 0.12 ~stann 0.05 ~start -0.24 ~station -0.10 ~stationerna^ -0.11
        ~statsbidrag -0.06 ~stockholm -0.12 ~stopp 0.05 ~strateg -0.10 ~stress 0.07 ~stryk 0.12 ~styr -0.25
        ~styrels -0.13 ~städ 0.06 ~ställ 0.16 ~stämm -0.06 ~står 0.16 ~stöd -0.19 ~störst 0.06 ~sundsvall 0.05
        ~svar 0.06 ~synpunkt -0.06 ~syns 0.15 ~syst -0.07 ~system 0.20 ~säg 0.23 ~säga 0.06 ~sälj 0.24 ~säll -0.08
        ~sämr 0.07 ~säsong -0.15 ~så -0.32 ~så^ -0.09 ~sånt -0.05 ~söderut 0.19 ~sök -0.18 ~sön 0.05 ~ta 0.19
        ~tack -0.07 ~tafs 0.23 ~tar 0.39 ~teknik 0.19 ~telefon 0.28 ~terapeut -0.15 ~the 0.08 ~they 0.06 ~tid -0.12
        ~tid^ -0.08 ~tidig -0.06 ~tillgänglig -0.09 ~tillgång -0.18 ~tillägg 0.06 ~tio 0.41 ~tiond 0.23 ~tjej 0.12
        ~tjejerna^ 0.16 ~tjugo 0.22 ~tjugotvå -0.10 ~tjänst -0.08 ~tjänsteföretag -0.08 ~tolk -0.22 ~trakt -0.08
        ~tre -0.16 ~tre^ 0.31 ~tredjedel -0.08 ~trettio 0.10 ~trettiotvå -0.15 ~trossamfund -0.21 ~träff 0.17
        ~trög -0.07 ~trött 0.05 ~tur 0.09 ~tus -0.07 ~tvätt 0.21 ~två -0.13 ~två^ -0.06 ~tyck 0.06 ~tyckt 0.06
        ~typ 0.12 ~tyst -0.14 ~tystnadsplikt -0.10 ~tystnadsplikten^ -0.13 ~tänk 0.13 ~umgäng 0.06 ~und -0.06
        ~underhållsstöd 0.13 ~underleverantör 0.16 ~underskötersk 0.56 ~undersköterskorna^ 0.22 ~undvik -0.12
        ~ung 0.17 ~unga^ 0.09 ~ungdomsmottagning 0.07 ~ungefär -0.08 ~upp 0.08 ~uppdel -0.08 ~uppdrag 0.18
        ~uppfatt 0.14 ~upptäck -0.09 ~ut 0.08 ~utan 0.07 ~utbild -0.11 ~utbildning -0.10 ~utred -0.17 ~utsatt 0.15
        ~utveckl -0.08 ~utöv 0.08 ~va -0.08 ~vad 0.09 ~val -0.26 ~vanlig -0.13 ~var -0.07 ~var^ -0.08
        ~var^fjärde -0.05 ~vara 0.32 ~varandr 0.16 ~vardag 0.16 ~varit -0.09 ~varje^ -0.06 ~vark 0.33 ~vart 0.26
        ~vartann -0.13 ~veck 0.16 ~vem -0.07 ~verksam 0.16 ~vet 0.25 ~veta -0.05 ~vi -0.24 ~vi^ 0.06 ~vi^frågar 0.20
        ~vi^har 0.26 ~vi^ser 0.07 ~vi^skulle -0.10 ~vi^är -0.14 ~vid -0.31 ~vikari -0.14 ~vilk -0.55 ~vill -0.32
        ~vis 0.11 ~visa 0.13 ~viss 0.06 ~väg -0.05 ~vägg 0.07 ~vägled -0.11 ~vägledarna^ -0.11 ~vägr 0.29 ~väl 0.11
        ~välj 0.08 ~vänt 0.08 ~värst 0.06 ~våg 0.07 ~våld 0.06 ~våld^ 0.27 ~våld^i 0.06 ~våldsutsatt 0.09 ~vår -0.20
        ~våra -0.14 ~våra^ -0.11 ~vård 0.27 ~wom 0.06 ~yngr -0.06 ~yrke -0.05 ~yrkeslär -0.12 ~yrkeslärarna^ -0.12
        ~äger 0.10 ~äldr 0.39 ~äldre^ 0.16 ~äldre^kvinnor 0.15 ~äldreboend -0.07 ~äldreomsorg 0.19 ~än -0.14
        ~ändr -0.05 ~ännu -0.12 ~ärend -0.17 ~även -0.17 ~å -0.10 ~å^ 0.09 ~å^så 0.13 ~åker 0.06 ~åld 0.07 ~ånge 0.07
        ~år 0.23 ~åren -0.23 ~året 0.11 ~årskur 0.05 ~åt 0.29 ~åter 0.20 ~åtta 0.21 ~åtta^ -0.07 ~åtta^av -0.08
        ~åttio 0.07 ~önsk -0.06 ~öppettid -0.05 ~öppn -0.48 ~över 0.10 ~övrig -0.10
        """,
        "utvecklingsomrade": """
        bias -1.07
        board -0.53
        cell 0.31
        comparative 0.42
        early -0.90
        end -0.23
        evaluation 0.26
        first -0.81
        fragment -0.03
        frameCentralAktor -0.61
        frameHindrande -1.50
        frameLansstyrelsen -0.22
        frameNone -0.10
        frameNulage 0.04
        framePadrivande 0.58
        framePrioritering 0.69
        frameSamverkansform -0.96
        frameUtmaning -0.60
        frameUtvecklingsomrade 0.07
        fronted -0.15
        hedged 1.17
        item 0.09
        late 0.31
        later -0.49
        meeting 0.14
        middle -0.14
        modal -0.40
        negation -0.40
        negations -0.20
        next3 -0.61
        number -0.24
        plain -0.15
        prose -0.06
        question -0.09
        quote 0.25
        shortFirst -0.29
        turn -0.89
        weHave -0.03
        words14 -0.13
        words6 -0.40
        wordsMore -0.55
        ~14 0.23 ~2 -0.05 ~2019 -0.05 ~3 0.39 ~85 0.10 ~adjunger 0.10 ~adress -0.06 ~ager -0.06 ~aldrig -0.11
        ~all -0.05 ~alla 0.16 ~allt -0.12 ~anhörig -0.08 ~anmäl -0.16 ~ann -0.14 ~annar -0.31 ~anställd -0.06
        ~anställning 0.16 ~ansök 0.16 ~arbet -0.19 ~arbetsgiv -0.09 ~arbetsmiljö -0.14 ~arbetsplats 0.44 ~att^ -0.07
        ~att^vi 0.07 ~av^ -0.09 ~avgör -0.09 ~avskild 0.09 ~avtal -0.06 ~bank -0.06 ~bara -0.16 ~barn -0.10
        ~barnomsorg -0.16 ~barnomsorg^ -0.08 ~barnomsorg^på -0.08 ~behåll 0.22 ~behöv 1.03 ~belysning 0.27
        ~berätt -0.07 ~beställ 0.21 ~betal -0.09 ~betald -0.09 ~betalt -0.06 ~betyd 0.07 ~bevis 0.17 ~bidrag 0.12
        ~bild -0.10 ~billig 0.23 ~bjud -0.12 ~bland 0.17 ~bland^ 0.30 ~blankett 0.06 ~blev -0.07 ~bli -0.11
        ~blir -0.29 ~blivit -0.09 ~bok -0.06 ~bolag -0.16 ~bor 0.20 ~bord -0.33 ~bort -0.08 ~bra 0.12 ~bruk 0.05
        ~bryt 0.18 ~budget 0.17 ~buss -0.16 ~busshållplats 0.26 ~bvc 0.14 ~byar 0.18 ~bygdegård 0.07 ~bygg 0.11
        ~byt 0.37 ~bättr 0.21 ~bör 0.13 ~chef 0.21 ~chefsutbildning 0.16 ~dag -0.09 ~dagordning -0.09 ~de -0.10
        ~de^äldre -0.11 ~del 0.28 ~dela -0.14 ~deltag -0.05 ~dem -0.31 ~den -0.57 ~der -0.06 ~det 0.10 ~det^ 0.20
        ~det^svåra -0.09 ~det^är -0.08 ~dom -0.05 ~dominer 0.14 ~du -0.11 ~dygn -0.18 ~dä -0.09 ~där -0.25
        ~därför 0.25 ~eft 0.16 ~efteråt 0.12 ~egen 0.10 ~eget -0.09 ~ej 0.12 ~ekonomiskt -0.05 ~elevkår -0.08
        ~ell -0.18 ~elva -0.10 ~en 0.22 ~en^ 0.06 ~en^gemensam -0.13 ~en^sak 0.16 ~enhetschef -0.05 ~enkel 0.12
        ~enkl 0.16 ~ersättning 0.16 ~ett 0.10 ~ett^ -0.29 ~fast 0.07 ~fem -0.16 ~fick -0.10 ~finn 0.25 ~fjärd -0.09
        ~fler 0.32 ~fler^ 0.26 ~flest -0.06 ~flick -0.20 ~flickor^ -0.06 ~folk -0.06 ~forsk 0.06 ~främst -0.07
        ~fråg -0.31 ~från 0.35 ~funger -0.05 ~funktionsnedsättning 0.09 ~fyra -0.18 ~färdtjänst -0.07
        ~färdtjänsten^ -0.06 ~få 0.31 ~får -0.66 ~följ 0.28 ~följ^ 0.11 ~följ^upp 0.12 ~för 0.62 ~fördelning -0.11
        ~före -0.08 ~förebygg 0.18 ~förening 0.19 ~föreslår -0.06 ~förmiddag 0.06 ~förr -0.10 ~förskol -0.07
        ~först -0.11 ~förtroendevald 0.29 ~förvaltningschef 0.19 ~ge^ -0.06 ~gemensam 0.15 ~gemensamm -0.08 ~ger -0.08
        ~gick -0.08 ~gjord -0.09 ~glömm -0.07 ~grabb -0.05 ~grund 0.15 ~grupp -0.07 ~gubb -0.05 ~gär 0.12 ~gå 0.20
        ~gång -0.20 ~går 0.49 ~gått -0.08 ~gör 0.29 ~gör^ -0.12 ~göra 0.15 ~hade -0.08 ~halv 0.10 ~halvdag -0.07
        ~han^ 0.07 ~hand -0.31 ~handled -0.05 ~handledning 0.14 ~handlägg 0.19 ~hans -0.06 ~har -0.36 ~hat 0.13
        ~hed -0.06 ~hela 0.25 ~hellr -0.07 ~helt -0.06 ~hemlig -0.12 ~hemm -0.13 ~henn -0.09 ~hinn -0.06 ~hit -0.06
        ~hon^ 0.17 ~hon^skulle 0.11 ~hos -0.07 ~hot 0.09 ~hr-chef -0.07 ~hur 0.89 ~hälft -0.08 ~hälsosamtal -0.06
        ~hämtning 0.17 ~här -0.19 ~håll 0.19 ~hör -0.09 ~höra 0.14 ~i -0.23 ~i^ -0.45 ~i^andra -0.18 ~ideellt -0.07
        ~igen 0.31 ~ihop -0.35 ~in 0.16 ~industrin 0.17 ~ing -0.10 ~ingen^ -0.09 ~inköp 0.12 ~inl -0.06 ~inn -0.08
        ~inom 0.12 ~instruktör 0.16 ~inte 0.20 ~introduktion 0.35 ~ja 0.20 ~ja^ 0.06 ~jag -0.27 ~jag^ -0.06
        ~jobb -0.07 ~jour -0.18 ~journal -0.13 ~juni 0.09 ~jämför -0.24 ~kall -0.07 ~kan 0.46 ~kill 0.12 ~klass 0.28
        ~kod -0.06 ~kolleg -0.06 ~kom -0.06 ~komm -0.22 ~komment -0.08 ~kommun -0.08 ~kommunchef -0.07
        ~kommunens^ 0.16 ~kommunerna^ -0.13 ~kost -0.09 ~krav -0.07 ~krisledning 0.11 ~kroppskamer 0.22 ~kräv -0.15
        ~kun 0.23 ~kund 0.37 ~kurs 0.11 ~kurs^ 0.08 ~kust 0.11 ~kvar -0.07 ~kvinn -0.24 ~kvinnlig 0.50
        ~kvinnojour -0.07 ~kvot -0.11 ~kyrk -0.06 ~kän 0.30 ~kök -0.06 ~kön 0.46 ~könsstympning 0.15 ~labb -0.10
        ~lag -0.06 ~landsbygd -0.06 ~landshövding -0.09 ~larm -0.10 ~led 0.08 ~ledamöt 0.18 ~ledarutbildning 0.13
        ~ledarutbildning^ 0.13 ~leds -0.05 ~lika -0.12 ~lika^ -0.08 ~list -0.11 ~lokal -0.11 ~lägen 0.10 ~lägg 0.39
        ~lämn 0.17 ~län -0.17 ~länet -0.14 ~länsstyrels -0.14 ~länsstyrelsen^ -0.12 ~länsstyrelsen^kan -0.19
        ~lär -0.14 ~lära 0.57 ~läsa -0.13 ~lång 0.25 ~lön -0.11 ~m -0.05 ~maj 0.07 ~mamm -0.12 ~man 0.14 ~me -0.05
        ~med -0.39 ~medlemm -0.08 ~mell -0.10 ~men 0.06 ~men^ -0.12 ~mentor -0.07 ~mer -0.10 ~mindr -0.08 ~minut -0.05
        ~misstänk -0.05 ~mot 0.21 ~myck 0.25 ~män -0.19 ~männ -0.11 ~mäns -0.12 ~mål 0.09 ~mån 0.25 ~månad -0.05
        ~måndag -0.06 ~mång 0.12 ~måst 0.12 ~möte -0.07 ~natt -0.05 ~nr -0.05 ~nu 0.28 ~numm -0.08 ~ny -0.06 ~nya 0.05
        ~nya^ -0.05 ~nystart 0.34 ~nytt -0.11 ~nämnd 0.15 ~när -0.06 ~näst -0.10 ~nät 0.16 ~nätverk -0.10 ~nå -0.29
        ~någon -0.14 ~någon^ -0.08 ~något -0.06 ~nån -0.08 ~når 0.20 ~o -0.07 ~obekväm -0.09 ~och -0.35 ~och^att -0.05
        ~och^en -0.07 ~också 0.21 ~of 0.27 ~oft -0.05 ~omklädningsrum -0.08 ~områd 0.31 ~ord 0.12 ~ordför -0.11
        ~ork -0.05 ~orosanmälning -0.11 ~pass 0.31 ~patrull 0.23 ~pek -0.09 ~peka -0.09 ~peng 0.13 ~pension -0.06
        ~pensionär 0.05 ~per 0.08 ~person 0.22 ~personalen^ 0.06 ~plan 0.23 ~plat 0.06 ~plats 0.23 ~pojk -0.21
        ~pojkar -0.06 ~pojkar^ -0.06 ~polis 0.17 ~prat -0.20 ~princip -0.05 ~procent -0.06 ~publik 0.10 ~punkt -0.12
        ~på 0.13 ~red -0.25 ~redovisning 0.20 ~region -0.13 ~regl -0.07 ~remiss 0.15 ~res -0.08 ~result -0.14
        ~rikt -0.06 ~riktig -0.06 ~ring -0.21 ~runt -0.21 ~rut 0.11 ~rutin 0.32 ~rutin^ 0.19 ~rutin^för 0.19
        ~räkn -0.20 ~rätt -0.20 ~råd -0.06 ~rådet^ 0.11 ~röst 0.20 ~sa -0.09 ~sagt -0.14 ~sak 0.09 ~sakn 0.25
        ~samm -0.10 ~samordn 0.10 ~samråd 0.12 ~samråd^ 0.16 ~samtal -0.12 ~samtal^ -0.06 ~samtlig -0.05 ~schem -0.06
        ~second -0.05 ~sed -0.35 ~sedan^ -0.13 ~sekretess -0.06 ~sen -0.18 ~sen^ -0.06 ~sen^har -0.11 ~ser 0.08
        ~ses -0.09 ~sex -0.14 ~sextio 0.29 ~sexuell -0.10 ~sig 0.07 ~sitt -0.22 ~själv 0.21 ~ska -0.21 ~skick -0.06
        ~skift -0.06 ~skol -0.08 ~skolskötersk -0.08 ~skriv 0.18 ~skull 0.30 ~skylt -0.05 ~slag -0.08 ~slut -0.09
        ~snabb -0.08 ~soc -0.06 ~socialjour -0.06 ~socialtjänst -0.05 ~som -0.06 ~språk -0.13 ~stann 0.09
        ~station 0.19 ~statistik 0.19 ~statistik^ 0.07 ~stor -0.07 ~strategin -0.15 ~styrels -0.06 ~ställ -0.06
        ~stöd -0.11 ~svar -0.09 ~syns -0.07 ~säg -0.17 ~säga -0.11 ~sälj -0.11 ~särskilt -0.14 ~sätt -0.21 ~så 0.05
        ~söderut -0.10 ~sök -0.06 ~ta 0.16 ~ta^ 0.13 ~tafs 0.18 ~tal 0.27 ~tar 0.10 ~telefon -0.09 ~termin -0.09
        ~test 0.13 ~tid 0.07 ~till 0.09 ~tillbak 0.24 ~tillsamman 0.22 ~timm 0.19 ~tio -0.13 ~titt 0.15 ~tjej -0.15
        ~tjugo -0.21 ~tjänsteföretag 0.13 ~tolk 0.11 ~tolv -0.06 ~tre -0.28 ~trygg -0.09 ~trygghetspunkt 0.07
        ~trygghetspunkterna^ 0.05 ~träff -0.29 ~tur -0.05 ~två -0.15 ~två^ -0.07 ~tänk -0.10 ~tänkt 0.09 ~und 0.08
        ~underskötersk -0.15 ~undr 0.20 ~ungdom -0.06 ~ungdomsråd 0.15 ~upp 0.25 ~uppdel 0.13 ~ut -0.10 ~utan -0.20
        ~utbild 0.20 ~utbilda^ 0.06 ~utbildning 0.55 ~utbildning^ 0.28 ~uttal 0.14 ~utveckl 0.10 ~va -0.07 ~vad -0.06
        ~valberedning -0.07 ~validering 0.21 ~var 0.14 ~vara -0.22 ~varit -0.10 ~varj -0.08 ~veck -0.08 ~vem -0.13
        ~vet -0.06 ~vi -0.14 ~vi^ 0.10 ~vi^behöver 0.07 ~vi^har -0.06 ~vi^skulle 0.05 ~vilj 0.42 ~vill -0.36
        ~vis -0.09 ~visst 0.06 ~vore 0.19 ~vägr -0.05 ~välj -0.06 ~våg -0.06 ~våld -0.09 ~våra -0.15 ~vård -0.13
        ~yrke 0.19 ~ä -0.08 ~äldr -0.38 ~äldre^ -0.21 ~äldre^kvinnor -0.19 ~ämne 0.09 ~än -0.32 ~är -0.50 ~ärend 0.23
        ~äter -0.06 ~även 0.08 ~å -0.13 ~å^ -0.08 ~åld -0.06 ~år 0.38 ~åt -0.07 ~önsk -0.15 ~öpp 0.18 ~övar -0.10
        ~över 0.12 ~övning -0.09
        """,
    ]
}
