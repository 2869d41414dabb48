/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.40
        cueMost 0.32
        cues 1.11
        decisive 0.94
        decisiveOther -1.55
        frame -0.10
        frameFar -0.64
        frameFarOther 0.27
        frameOther -1.77
        heading 1.60
        headingGuess -0.05
        headingOne 0.33
        headingSure 1.30
        lead 1.19
        leadFramed 0.57
        question 1.76
        questionFarther -0.95
        questionOne 0.57
        questionSure 0.31
        """,
        "central-aktor": """
        bias -0.15
        board -0.41
        cell -1.06
        comparative -0.54
        early -0.98
        end 0.69
        evaluation -0.23
        first -0.72
        fragment -0.73
        frameCentralAktor -0.22
        frameHindrande -0.06
        frameLansstyrelsen -0.40
        frameNone -0.84
        frameNulage -0.43
        framePadrivande -0.57
        framePrioritering 0.38
        frameSamverkansform 1.43
        frameUtmaning -0.76
        frameUtvecklingsomrade -0.46
        fronted 0.87
        hedged -0.17
        imperative -0.11
        item -0.07
        late -1.13
        later 0.24
        meeting -1.46
        middle -0.91
        modal 0.61
        negation -0.09
        negations 0.51
        next3 0.88
        number -0.98
        plain -0.33
        prose -0.41
        question -0.42
        quote -0.48
        shortFirst 0.41
        third 0.19
        turn 0.10
        weHave -0.46
        words14 -0.32
        words6 -0.41
        wordsMore -0.62
        ~1 -0.20 ~3 -0.23 ~38 0.07 ~7 -0.07 ~8 0.10 ~absolut 0.06 ~akut 0.05 ~aldrig 0.32 ~alla -0.47 ~allmännytt 0.17
        ~allmännyttan^ 0.17 ~alltid 0.06 ~alltså 0.36 ~almi 0.38 ~almi^ 0.32 ~andr -0.05 ~anmälning -0.09 ~ann 0.16
        ~anställd -0.28 ~använd -0.34 ~arbet -0.13 ~arbetsgiv 0.05 ~arbetsgivarna^ 0.09 ~att -1.13 ~att^ -0.37
        ~att^de -0.42 ~av -0.21 ~avgör 0.21 ~bank 0.37 ~bara 0.38 ~barn -0.23 ~barnahus -0.31 ~barnomsorg -0.20
        ~barnvakt -0.09 ~behöv -0.20 ~beredskap 0.08 ~berätt -0.07 ~bestämm 0.08 ~betal -0.17 ~betald -0.06
        ~betalt -0.12 ~bidrag -0.12 ~bil -0.13 ~billig -0.08 ~biståndshandlägg -0.08 ~bjud -0.35 ~blev -0.14 ~bli 0.11
        ~blir -0.10 ~blivit -0.07 ~boend -0.06 ~bolag -0.14 ~bor -0.07 ~bord 0.36 ~bort 0.08 ~bruk -0.07 ~bråk 0.19
        ~bup 0.17 ~buss -0.08 ~byar 0.12 ~bygg 0.22 ~bäst -0.10 ~båda 0.22 ~bör 0.08 ~börj -0.32 ~chef -0.07
        ~cheferna^ 0.05 ~dag 0.27 ~dagordning -0.06 ~de 0.85 ~de^ -0.13 ~del -0.23 ~dela -0.18 ~deltid -0.06 ~dem 0.70
        ~den -0.18 ~det -0.66 ~det^ -0.26 ~det^är -0.22 ~digitalt 0.24 ~digitalt^ -0.05 ~dom 0.14 ~drift -0.08
        ~du -0.08 ~dä -0.09 ~där 0.09 ~däremot 0.06 ~därifrå 0.08 ~då 0.12 ~eft -0.29 ~eftersom 0.08 ~egen -0.13
        ~egentlig 0.12 ~egna -0.08 ~ej 0.25 ~elevhäls 0.11 ~ell -0.11 ~elva -0.08 ~emot -0.07 ~en -1.23 ~en^ -0.23
        ~enkät -0.45 ~ensam -0.12 ~ett -0.89 ~ett^ -0.24 ~ett^barnahus -0.06 ~fack 0.31 ~facket^ 0.09 ~fall -0.16
        ~fast -0.14 ~fast^ -0.11 ~fem -0.10 ~fick -0.22 ~finn -0.35 ~fler -0.07 ~flest 0.05 ~flick -0.09 ~folk 0.19
        ~fram -0.06 ~fritidschef -0.06 ~frivård -0.06 ~frivården^ -0.06 ~främst -0.11 ~fråg 0.33 ~från -0.24
        ~funger -0.25 ~funk -0.14 ~fyra -0.09 ~få -0.20 ~får -0.07 ~fått -0.37 ~följ -0.15 ~för -0.80 ~fördel -0.06
        ~före 0.40 ~förr -0.10 ~församling 0.07 ~förskol -0.06 ~först 0.12 ~försäkringskass 0.06 ~förtroendevald 0.05
        ~föräldr 0.05 ~gaml 0.10 ~ge -0.08 ~gemensam -0.13 ~gemensamt -0.07 ~gjord -0.08 ~glöm 0.07 ~glömm 0.33
        ~grabb -0.07 ~grundskol -0.07 ~grupp -0.13 ~gymnasi 0.11 ~gär 0.09 ~gå 0.51 ~gång -0.35 ~går 0.29 ~gått -0.08
        ~gör 0.05 ~gör^ -0.09 ~gör^om -0.09 ~göra -0.06 ~hade -0.09 ~hall 0.05 ~han 0.21 ~hand -0.12 ~handl -0.20
        ~hans -0.09 ~har -0.37 ~hat -0.06 ~hed -0.18 ~hela -0.12 ~helst 0.06 ~heltid -0.21 ~heltid^ -0.16
        ~heltid^som -0.11 ~hemm -0.09 ~henn -0.23 ~het -0.06 ~hinn -0.07 ~hon 0.15 ~hon^ 0.19 ~hos 0.08 ~hot -0.05
        ~hunnit -0.05 ~hur 0.18 ~händ 0.28 ~här 0.18 ~i -0.21 ~i^ -0.07 ~igen 0.20 ~ihop -0.08 ~in -0.23 ~inbjud 0.05
        ~industriområd 0.17 ~ing 0.09 ~inga -0.05 ~ingenting 0.13 ~inom -0.55 ~inte -0.18 ~introduktion -0.09
        ~ja -0.06 ~jag 0.27 ~jo -0.06 ~jour -0.07 ~ju 0.39 ~juli -0.10 ~jämställd -0.15 ~kall -0.06 ~kan -0.11
        ~kass -0.07 ~kom -0.09 ~komm -0.16 ~kommun -0.64 ~kommunal -0.07 ~koppl -0.06 ~korridor -0.05 ~kort -0.20
        ~krav 0.09 ~kriminalvård 0.07 ~kris 0.11 ~krog 0.20 ~krogarna^ 0.20 ~kun -0.10 ~kund -0.10 ~kunskap 0.24
        ~kurs -0.08 ~kv 0.08 ~kvar -0.05 ~kvin -0.22 ~kvinn -0.29 ~kvinnlig -0.29 ~kväll -0.07 ~kår -0.17
        ~kåren^ -0.17 ~kön -0.24 ~kör -0.06 ~larm -0.10 ~led -0.05 ~leds -0.08 ~ligg 0.05 ~lika -0.06 ~lokal 0.22
        ~lst -0.08 ~lst^ -0.08 ~lägg -0.11 ~läkt 0.14 ~län -0.26 ~länet -0.20 ~länets^ -0.09 ~länsstyrels -0.14
        ~lär -0.15 ~läs 0.19 ~lång -0.11 ~låt -0.07 ~lön -0.08 ~mamm 0.50 ~man -0.25 ~maskin -0.08 ~me 0.38 ~med -0.05
        ~mell -0.29 ~men -0.25 ~men^ -0.12 ~mening -0.10 ~mest 0.33 ~metod 0.11 ~mil -0.06 ~myck -0.06 ~män -0.21
        ~männ -0.06 ~månad -0.06 ~mång 0.39 ~måst 0.44 ~möt -0.07 ~möte -0.29 ~mötena^ -0.12 ~ner -0.07 ~norm -0.12
        ~norr -0.05 ~nu -0.08 ~numer -0.06 ~nya -0.13 ~när -0.07 ~näst -0.09 ~nät -0.07 ~någon -0.20 ~något -0.16
        ~nån -0.11 ~oavsett -0.29 ~och -0.06 ~och^ -0.40 ~och^att -0.06 ~och^en -0.26 ~också 0.06 ~ofta 0.09 ~om -0.57
        ~ord -0.26 ~organisation 0.11 ~orosanmäl -0.12 ~ort 0.13 ~oss -0.13 ~par 0.25 ~part 0.11 ~pass -0.08
        ~per -0.23 ~planering -0.05 ~pojk -0.05 ~polis -0.16 ~politik -0.44 ~prat 0.38 ~prata^ 0.37 ~problem 0.26
        ~punkt -0.09 ~på -0.30 ~på^ 0.17 ~red -0.31 ~rekryter 0.05 ~rektor -0.35 ~rektorerna^ -0.29 ~remiss 0.18
        ~riktig -0.08 ~ring -0.16 ~runt -0.05 ~rutin -0.15 ~rygg -0.06 ~räck -0.13 ~räk -0.08 ~räkn -0.05 ~råd 0.33
        ~rådgiv -0.06 ~sa 0.07 ~sagt -0.19 ~sak -0.08 ~sakn 0.38 ~samebyn -0.05 ~saml -0.06 ~samm -0.60 ~samråd -0.05
        ~samtyck 0.05 ~satt -0.10 ~schem -0.23 ~se 0.05 ~sed -0.24 ~sedan^ -0.07 ~sen -0.06 ~ser 0.40 ~ses -0.15
        ~sett 0.13 ~sex -0.16 ~sfi 0.19 ~sida 0.30 ~sig 0.27 ~sin -0.13 ~sitt 0.21 ~sju -0.21 ~sjutton -0.15
        ~själv -0.10 ~ska -0.14 ~skad 0.08 ~skick -0.21 ~skol -0.33 ~skolskötersk 0.32 ~skull -0.18 ~skydd -0.08
        ~skylt -0.06 ~slut -0.19 ~små -0.24 ~småföretag 0.11 ~soc -0.14 ~soc^ -0.06 ~socialtjänst -0.06 ~som 0.22
        ~språk -0.06 ~stan 0.49 ~start 0.12 ~stat -0.06 ~statistik -0.10 ~stockholm 0.06 ~strategi -0.21
        ~strategin -0.48 ~studi 0.22 ~studie^ 0.17 ~studie^och 0.17 ~studievägled 0.08 ~styr 0.13 ~styrels -0.20
        ~ställ -0.09 ~ståend -0.05 ~står -0.07 ~störst 0.10 ~svar -0.53 ~svet 0.05 ~syns 0.19 ~säker -0.07 ~så -0.46
        ~sök -0.06 ~ta 0.24 ~tandläk 0.16 ~tar -0.18 ~tas 0.06 ~telefon -0.07 ~tid -0.12 ~till -1.09 ~timm -0.10
        ~tio 0.06 ~tjej -0.25 ~tre -0.29 ~tre^ -0.06 ~tredjedel -0.09 ~trossamfund 0.05 ~trot 0.07 ~träff 0.11
        ~tur -0.10 ~tyck 0.31 ~typ -0.17 ~tänk 0.33 ~und -0.12 ~unga -0.26 ~unga^ -0.10 ~ungdom -0.08
        ~ungdomsförbund 0.06 ~ungdomsråd -0.23 ~upphandl -0.18 ~ut 0.27 ~utan 0.26 ~utbild 0.14 ~utbildning -0.36
        ~utbildning^ -0.12 ~v 0.17 ~va -0.08 ~var 0.06 ~vara -0.15 ~vare -0.06 ~varend 0.10 ~varit 0.31 ~varj -0.08
        ~vart -0.06 ~veck -0.61 ~vem 0.17 ~vet -0.17 ~vi -0.11 ~vi^ -0.11 ~vi^har -0.06 ~vi^skulle -0.07 ~vid 0.24
        ~vill -0.07 ~väg -0.08 ~vägg 0.13 ~väl -0.11 ~våld -0.27 ~våra -0.35 ~vård 0.08 ~vårdcentral -0.11
        ~yrkesvägled 0.18 ~ä 0.15 ~ägar 0.08 ~äger 0.12 ~äldr -0.09 ~äldre^ -0.06 ~än 0.07 ~är 0.18 ~ärend -0.10
        ~å 0.17 ~å^ 0.28 ~år -0.46 ~året -0.15 ~åt -0.06 ~åtminston 0.06 ~öppettid 0.13 ~öppn 0.05 ~över -0.39
        ~överallt 0.32
        """,
        "hindrande": """
        bias -0.36
        board -0.85
        cell 0.06
        comparative -0.09
        early -0.65
        end -2.13
        evaluation -0.15
        first -0.06
        fragment -0.57
        frameCentralAktor -0.66
        frameHindrande -0.35
        frameLansstyrelsen -0.48
        frameNone 0.16
        frameNulage 0.15
        framePadrivande -0.28
        framePrioritering -0.89
        frameSamverkansform -0.48
        frameUtmaning 0.36
        frameUtvecklingsomrade -0.60
        fronted -0.44
        hedged -0.54
        imperative -0.50
        item -0.34
        late 0.88
        later -0.24
        meeting -0.34
        middle 0.25
        modal -0.07
        negation 0.39
        negations 0.47
        next3 -0.09
        number -0.12
        plain -0.63
        prose -0.32
        question 0.25
        quote -0.40
        shortFirst -0.15
        third -0.46
        turn -0.19
        weHave -0.21
        words14 -0.33
        words6 0.05
        wordsMore -0.29
        ~10 -0.14 ~11 -0.05 ~14 -0.13 ~20 -0.27 ~21 0.07 ~34 -0.15 ~7 -0.09 ~9 -0.08 ~a 0.13 ~about -0.05
        ~absolut 0.10 ~ager 0.06 ~aldrig 0.31 ~alla -0.42 ~alla^ -0.11 ~allt 0.24 ~alltid 0.07 ~alltså -0.14
        ~andr -0.06 ~anmäl -0.09 ~anmälning -0.08 ~ann -0.10 ~annons 0.17 ~anställd -0.07 ~ansökning -0.22 ~antal 0.13
        ~arbet 0.44 ~arbetsgiv 0.17 ~arbetsgivarna^ 0.28 ~arbetsmiljö 0.07 ~arton 0.26 ~att^ -0.16 ~augusti 0.32
        ~av -0.74 ~avtal 0.15 ~bad -0.09 ~bakom -0.17 ~bank 0.11 ~banken^ 0.11 ~bara 0.21 ~barn -0.28 ~barnmorsk -0.17
        ~barnomsorg -0.05 ~behöv -0.11 ~bemanning 0.06 ~ber 0.16 ~beredskap 0.08 ~berätt -0.11 ~beskriv -0.07
        ~beslut 0.07 ~bestämd 0.05 ~bestämm -0.16 ~betyg -0.16 ~bil -0.20 ~bild 0.17 ~billig -0.12 ~blankett -0.06
        ~blev -0.21 ~blir 0.13 ~blivit -0.21 ~boend -0.05 ~bok 0.14 ~bolag -0.09 ~bor -0.08 ~bord -0.47 ~bort 0.17
        ~bostäd 0.09 ~bransch 0.13 ~bredvid 0.05 ~brist 0.06 ~broschyr -0.12 ~brott 0.07 ~bryt -0.09 ~bråk -0.14
        ~budg 0.09 ~bussen^ 0.07 ~bygd 0.06 ~bygg 0.19 ~byggd 0.08 ~byn -0.21 ~byta 0.15 ~byts 0.15 ~bytt -0.12
        ~bära 0.12 ~bättr -0.05 ~båda -0.19 ~börj -0.26 ~chef 0.67 ~chefen^ 0.18 ~cheferna^ 0.07 ~dag 0.20 ~dagis 0.08
        ~dam -0.07 ~de -0.93 ~de^ -0.22 ~decemb 0.23 ~dela 0.13 ~delade^ -0.09 ~delade^turer -0.09 ~deltid 0.06
        ~dem 0.10 ~den -0.08 ~den^ -0.12 ~den^som -0.13 ~dess -0.14 ~dessutom 0.09 ~det -0.27 ~det^ 0.19
        ~det^som -0.12 ~det^är 0.14 ~diakon 0.19 ~digitalt -0.10 ~direkt -0.40 ~dit 0.22 ~drabb 0.11 ~drar 0.07
        ~du 0.14 ~dä -0.08 ~där -0.42 ~däreft 0.07 ~då 0.18 ~dålig 0.05 ~dör 0.05 ~eft -0.10 ~efterfråg 0.11
        ~eftersom 0.09 ~egen -0.11 ~eget -0.15 ~egna 0.06 ~ej 0.29 ~ekonomiskt -0.19 ~elpris 0.07 ~elpriset^ 0.07
        ~emot -0.06 ~en -0.13 ~en^ -0.70 ~en^annan -0.06 ~en^av -0.07 ~enhet -0.13 ~enhetschef 0.05 ~enkät -0.13
        ~enlig 0.08 ~ensam -0.06 ~ensamm -0.08 ~ett -0.06 ~fall -0.13 ~familj 0.12 ~fast 0.07 ~fast^ -0.05 ~fatt 0.16
        ~fel 0.20 ~fem -0.12 ~femtioårsåld -0.14 ~femton -0.09 ~fick -0.72 ~film -0.06 ~finn -0.22 ~fjol -0.17
        ~fjorton 0.07 ~fler -0.49 ~flest -0.28 ~flick -0.61 ~flickorna^ -0.26 ~flytt 0.25 ~folk 0.22 ~forskning 0.13
        ~frisör 0.19 ~fritid 0.06 ~främst -0.13 ~funger 0.26 ~fyr -0.20 ~fystest 0.10 ~färdtjänst 0.13
        ~färdtjänsten^ 0.16 ~färr 0.11 ~få 0.42 ~får 0.26 ~fått -0.09 ~följ 0.07 ~för 0.15 ~fördel 0.07
        ~fördelning -0.12 ~före 0.12 ~förening 0.06 ~förlor -0.10 ~förr -0.08 ~förskol -0.17 ~först -0.20
        ~först^ -0.08 ~förstås 0.09 ~föräldr -0.10 ~föräldraledig 0.26 ~gav -0.28 ~ge -0.08 ~gemensamm -0.13
        ~genus 0.16 ~ges 0.05 ~gick -0.19 ~gjord 0.11 ~glömm 0.23 ~glömt 0.18 ~grann 0.08 ~gratis -0.20 ~grej -0.07
        ~grundskol -0.12 ~grupp -0.18 ~gymnasi -0.08 ~gäst -0.12 ~gå 0.13 ~gång 0.12 ~går 0.08 ~gör -0.10 ~ha -0.14
        ~hade -0.11 ~haft 0.23 ~halltid 0.14 ~halv 0.05 ~hamn 0.07 ~han -0.37 ~hand -0.09 ~handled -0.16
        ~handlägg 0.37 ~har 0.23 ~hat -0.07 ~hatet^ -0.14 ~hed -0.13 ~hela 0.10 ~hell -0.12 ~hellr 0.14 ~helt -0.11
        ~heltid 0.21 ~hemlig 0.21 ~hemm -0.11 ~hemtjänst -0.12 ~henn 0.26 ~hinn 0.24 ~hit 0.29 ~hjälp 0.31 ~hon -0.43
        ~hon^ -0.07 ~hopp -0.38 ~hos 0.13 ~hund 0.06 ~hur 0.08 ~hus -0.23 ~hyr 0.06 ~hälft -0.20 ~hänt -0.09
        ~hänvis 0.22 ~håll -0.42 ~högr -0.22 ~högt -0.20 ~höra -0.05 ~i^ -0.37 ~ibland 0.13 ~ihop -0.17 ~in -0.27
        ~inbjud 0.10 ~industri -0.07 ~infört -0.32 ~inga 0.29 ~ingen^ -0.09 ~inn -0.09 ~inom -0.11 ~int -0.22
        ~inte 0.21 ~introduktion -0.09 ~jag -0.11 ~jag^ -0.07 ~jo 0.11 ~jobb -0.09 ~jour -0.09 ~journal 0.23
        ~journalen^ 0.17 ~journalsystem 0.08 ~ju 0.19 ~jurist -0.28 ~jämn -0.09 ~jämställd 0.13 ~kall -0.13
        ~kallels -0.11 ~kan -0.08 ~karl 0.14 ~kartlägg -0.09 ~kill -0.50 ~killar^ -0.28 ~klar 0.06 ~klock 0.23
        ~knack -0.14 ~kock -0.11 ~kod 0.17 ~koll 0.08 ~kolleg -0.06 ~kom -0.24 ~komm 0.59 ~kommit -0.08 ~kommun 0.17
        ~kommunal 0.09 ~kommunerna^ 0.09 ~kontakt 0.17 ~kontor 0.07 ~kontrakt -0.06 ~korridor -0.08 ~kost 0.47
        ~kraft -0.10 ~kran -0.16 ~krav 0.10 ~krig -0.22 ~kron 0.12 ~kräv 0.24 ~krävd -0.15 ~kultur 0.11 ~kun -0.06
        ~kund 0.18 ~kuratorn -0.09 ~kuratorn^ -0.07 ~kurs -0.15 ~kv -0.07 ~kvar -0.30 ~kvartal -0.11 ~kvin -0.14
        ~kvinn -0.95 ~kvinnlig -0.10 ~kvinnojour -0.09 ~kvinnorna^ -0.06 ~kvot -0.05 ~kväll -0.14 ~kyrk -0.14
        ~kyrkoråd 0.21 ~känn 0.15 ~kön -0.05 ~köra -0.49 ~la -0.07 ~lag 0.17 ~larm -0.16 ~ledning 0.17
        ~ledningsgrupp -0.16 ~leds -0.10 ~lektion -0.13 ~leverantör 0.09 ~ligg -0.15 ~list -0.20 ~lit 0.21 ~lokal 0.11
        ~lokalt 0.08 ~lyft -0.07 ~lägg 0.08 ~lämn 0.06 ~länet -0.14 ~länets^ -0.10 ~länsstyrels -0.18
        ~länsstyrelsen^borde -0.05 ~lär -0.12 ~lära -0.06 ~lärarna^ 0.25 ~lärd -0.09 ~läs -0.09 ~läsa -0.23 ~lätt 0.12
        ~låg 0.08 ~lång -0.25 ~lön -0.14 ~lösning 0.08 ~m -0.14 ~mall 0.28 ~mamm -0.79 ~man 0.06 ~mark 0.27
        ~marknadsför 0.07 ~maskin 0.33 ~mat 0.19 ~med -0.09 ~med^ 0.16 ~medarbet 0.35 ~medlemm 0.06 ~mejl -0.06
        ~mell 0.11 ~men -0.10 ~mil 0.06 ~miljon 0.20 ~mindr 0.07 ~minn 0.06 ~minut 0.42 ~mitt 0.36 ~mobil 0.29
        ~money 0.41 ~mot 0.06 ~mottagning -0.10 ~myck 0.35 ~män -0.42 ~männ -0.17 ~märk 0.24 ~mäta 0.08 ~mån 0.09
        ~möt 0.14 ~möte 0.06 ~mötena^ 0.18 ~mötena^är 0.18 ~möts 0.05 ~nattskift -0.12 ~ned 0.08 ~nej 0.36 ~ner -0.42
        ~ni -0.08 ~nio 0.12 ~nog 0.10 ~noll 0.09 ~norr 0.39 ~nu -0.63 ~numr 0.21 ~ny -0.09 ~nya -0.21 ~nämn -0.14
        ~nämnd -0.09 ~när -0.05 ~när^ -0.08 ~näringsliv -0.10 ~näst -0.21 ~nät -0.06 ~nätt -0.22 ~nätverk -0.37
        ~någon -0.44 ~något 0.32 ~någr -0.06 ~nån -0.13 ~når -0.14 ~o -0.08 ~och -0.13 ~och^ -0.06 ~och^att -0.06
        ~och^sen 0.26 ~också 0.05 ~of 0.27 ~olik 0.19 ~om 0.10 ~omklädningsrum 0.10 ~omsättning 0.05 ~ordför -0.22
        ~ork 0.11 ~ort 0.16 ~oss -0.35 ~papp -0.77 ~pappor^ -0.16 ~par -0.11 ~peng 0.10 ~pension -0.34 ~per 0.42
        ~personal 0.10 ~perspektiv 0.08 ~plan -0.13 ~planer 0.14 ~plat -0.18 ~plats 0.05 ~plus -0.06 ~plötslig -0.05
        ~pojk -0.32 ~pojkar^ -0.08 ~policy 0.30 ~polis 0.21 ~polisen^har 0.21 ~prat -0.24 ~pris 0.11 ~procent -0.54
        ~projekt 0.20 ~prov 0.08 ~präst 0.14 ~publik -0.12 ~på -0.42 ~på^ 0.12 ~rad 0.13 ~rast -0.22 ~red 0.23
        ~region -0.06 ~registerutdrag 0.07 ~rekryter 0.44 ~remiss 0.32 ~ren 0.33 ~rest -0.27 ~resultat 0.12
        ~riktig -0.33 ~ring -0.88 ~riskbedömning 0.07 ~rum -0.10 ~rumm 0.06 ~runt -0.35 ~rut 0.18 ~ruta 0.07
        ~rutin -0.09 ~rygg -0.13 ~räk -0.06 ~räkn 0.46 ~rätt -0.12 ~råd -0.08 ~röst 0.06 ~sak -0.17 ~sakn 0.28
        ~samebyn -0.11 ~samm 0.16 ~samråd -0.09 ~samtidig -0.14 ~samverk 0.12 ~satsning 0.24 ~satt -0.14 ~se -0.12
        ~sed -0.49 ~sen 0.15 ~sent -0.05 ~ser 0.16 ~sex 0.18 ~sida -0.06 ~sig -0.22 ~sina -0.10 ~sist -0.20 ~sju 0.15
        ~sju^ 0.30 ~sjuk -0.14 ~sjukskriv -0.06 ~sjukskrivning -0.09 ~sjuttio -0.05 ~själv -0.42 ~sjätt -0.12
        ~ska 0.47 ~skick 0.09 ~skift -0.06 ~skiftlag -0.11 ~skog 0.09 ~skol -0.13 ~skratt 0.20 ~skrev -0.07
        ~skriv 0.42 ~skull -0.30 ~skylt -0.09 ~skäl 0.09 ~skärm -0.08 ~slut 0.20 ~släpp 0.26 ~slår 0.08 ~smitt 0.08
        ~små 0.09 ~soc 0.09 ~soc^ 0.12 ~socialtjänst 0.42 ~socialtjänsten^ 0.24 ~som -0.28 ~som^ 0.08 ~somm 0.27
        ~språk -0.29 ~stadg 0.10 ~stan -0.07 ~stann 0.12 ~stark -0.18 ~start -0.13 ~statsbidrag 0.42 ~stockholm 0.29
        ~stor -0.06 ~storlek 0.09 ~stress -0.07 ~styck -0.05 ~styr 0.13 ~stämm 0.17 ~står -0.23 ~stöd 0.22
        ~störst -0.11 ~sundsvall 0.12 ~svår -0.07 ~svårt -0.09 ~syns -0.49 ~system -0.06 ~säg 0.07 ~säga -0.21
        ~säker 0.26 ~sälj -0.10 ~säng -0.09 ~säsong 0.13 ~sätt 0.21 ~så 0.57 ~sånt 0.09 ~söderut -0.05 ~sök 0.15
        ~söka 0.13 ~söks 0.10 ~sökt -0.05 ~tack 0.22 ~tafs -0.15 ~tag 0.06 ~tala -0.09 ~tapp -0.06 ~tar 0.06
        ~telefon -0.06 ~termin -0.16 ~test -0.08 ~the -0.07 ~tid 0.33 ~till -0.12 ~tillbak -0.15 ~tillgång 0.13
        ~tillsamman -0.05 ~timm 0.09 ~tio -0.24 ~tiond -0.14 ~tjej -0.40 ~tjejerna^ -0.18 ~tjänst 0.23 ~tog 0.18
        ~tolk 0.27 ~tolv -0.14 ~ton -0.05 ~trakasseri -0.15 ~trapp -0.12 ~tre 0.33 ~trean -0.08 ~trettio -0.32
        ~trevlig 0.06 ~trossamfund 0.29 ~trot -0.08 ~trygg 0.06 ~träff -0.15 ~trän -0.09 ~två -0.48 ~två^ -0.05
        ~tystnadsplikt 0.14 ~tystnadsplikten^ 0.09 ~tänk -0.06 ~ukrai -0.16 ~umeå 0.23 ~und -0.16 ~underskötersk -0.33
        ~undersköterskorna^ -0.31 ~unga -0.20 ~unga^ -0.07 ~ungdom -0.16 ~ungefär -0.06 ~upp -0.35 ~uppfatt 0.06
        ~uppgift 0.15 ~upphandl 0.18 ~upphandling 0.08 ~ut -0.11 ~utan -0.47 ~utanför 0.10 ~utbilda^ -0.06
        ~utbildning -0.10 ~ute 0.06 ~utredning 0.17 ~utrustning -0.06 ~utsatt -0.16 ~utöv -0.20 ~va 0.08 ~vad^ 0.09
        ~vaktmäst -0.38 ~val 0.09 ~valberedning 0.10 ~valberedningen^ 0.09 ~vald -0.09 ~var -0.71 ~vara -0.07
        ~varandr 0.18 ~varann -0.07 ~varit 0.19 ~varj -0.18 ~varje^ 0.13 ~vart -0.19 ~veck -0.35 ~vi 0.09 ~vi^ -0.10
        ~vi^har 0.05 ~vi^ser -0.13 ~vi^är 0.08 ~vid -0.10 ~vikari -0.08 ~vill 0.06 ~vint 0.17 ~vis -0.08 ~viss -0.22
        ~visst -0.08 ~volontär -0.06 ~vux -0.34 ~vänd -0.11 ~vänt -0.31 ~värst 0.07 ~våg -0.13 ~våld -0.65 ~vår -0.13
        ~våra 0.17 ~våra^ 0.23 ~vård -0.08 ~äga 0.18 ~äldr -0.44 ~äldre^ -0.23 ~äldre^kvinnor -0.19 ~ämne -0.07
        ~än 0.17 ~ändr 0.37 ~ändå -0.10 ~är 0.17 ~ärend -0.21 ~å 0.07 ~å^ -0.13 ~åklag -0.09 ~år -0.14 ~åtta -0.23
        ~ökad -0.08 ~öpp -0.18 ~öppettid 0.06 ~öppn 0.07 ~öppna^ -0.17 ~öppna^förskolan -0.17 ~över -0.28 ~övrig 0.19
        """,
        "lansstyrelsens-roll": """
        bias -0.50
        board 1.27
        cell -0.04
        comparative -0.10
        early -0.57
        evaluation -0.35
        first -0.47
        fragment 0.15
        frameHindrande -0.69
        frameLansstyrelsen 1.43
        frameNone -1.17
        frameNulage -0.77
        framePadrivande -0.95
        framePrioritering -0.42
        frameSamverkansform 0.67
        frameUtmaning -0.65
        frameUtvecklingsomrade 0.22
        fronted -0.50
        hedged 0.19
        imperative 1.13
        item -0.62
        late -0.52
        later -0.17
        meeting -0.60
        middle -0.48
        modal -0.16
        negation -0.38
        negations -0.21
        next3 0.17
        number -0.52
        plain -0.90
        prose -0.18
        question -0.04
        quote 0.22
        shortFirst 0.11
        third -0.26
        turn -0.53
        weHave -0.03
        words14 -0.73
        words6 0.31
        wordsMore -1.22
        ~140 -0.05 ~31 -0.07 ~61 -0.06 ~8 -0.08 ~aldrig -0.10 ~all 0.07 ~allt 0.08 ~alltså -0.07 ~arbet -0.06
        ~att 0.41 ~att^ 0.17 ~att^de 0.34 ~av -0.20 ~avdelning -0.14 ~avgör -0.14 ~bank -0.09 ~barn -0.07 ~behöv -0.05
        ~belysning -0.05 ~besök -0.09 ~betal -0.08 ~bil -0.05 ~bjud 0.40 ~bland -0.28 ~bli 0.25 ~blir -0.05 ~bra -0.09
        ~broschyr 0.10 ~bråk -0.05 ~busshållplats -0.05 ~bygg -0.24 ~bör 0.08 ~börj 0.44 ~chef -0.10 ~dag -0.09
        ~de -0.18 ~de^ 0.15 ~dela -0.06 ~dem -0.14 ~den -0.12 ~den^ 0.08 ~det 0.27 ~det^ -0.08 ~djur 0.06 ~där -0.29
        ~då -0.11 ~eft -0.08 ~elva 0.22 ~en -0.30 ~en^ -0.08 ~enda -0.07 ~enkät 0.49 ~fack -0.07 ~fast -0.11
        ~finn -0.14 ~flick -0.07 ~folk -0.13 ~främst -0.07 ~fråg -0.28 ~från 0.33 ~funger -0.07 ~fyra -0.06 ~får -0.09
        ~följ 0.09 ~för -0.12 ~fördel 0.05 ~förklar 0.06 ~ge 0.12 ~gemensam -0.05 ~ger 0.14 ~grupp -0.12 ~guld 0.14
        ~gär 0.12 ~gång 0.11 ~går -0.10 ~gård 0.06 ~gör 0.28 ~gör^ 0.14 ~gör^om -0.06 ~ha -0.05 ~han -0.06
        ~handlägg -0.18 ~har 0.10 ~hed 0.37 ~hela 0.21 ~henn -0.11 ~hit 0.23 ~hjälp 0.10 ~hon^ -0.06 ~hos -0.05
        ~häls 0.13 ~håll 0.07 ~i -0.25 ~ifrå 0.12 ~ihop 0.20 ~in 0.20 ~ing -0.34 ~ingen^ -0.21 ~insats 0.06
        ~inte -0.06 ~ja -0.06 ~jobb 0.08 ~journal -0.13 ~ju 0.13 ~juli 0.32 ~jämför 0.35 ~jämställd 0.15 ~kan 0.39
        ~kart 0.05 ~kill -0.13 ~kom 0.11 ~kom^ 0.15 ~komm 0.11 ~kommun 0.21 ~koppl 0.07 ~kort -0.06 ~krav -0.28
        ~krav^ -0.22 ~krog -0.08 ~krogarna^ -0.08 ~kun 0.08 ~kund 0.06 ~kvin -0.29 ~kvinn -0.31 ~kvinnlig -0.07
        ~kvot -0.07 ~kvällstid 0.05 ~kår -0.08 ~kåren^ -0.08 ~kök 0.11 ~list 0.36 ~lst 0.32 ~lst^ 0.32 ~lst^kan 0.07
        ~läkt -0.05 ~län 0.15 ~länsstyrels 0.32 ~länsstyrelsen^ 0.10 ~länsstyrelsen^kan 0.11 ~lär -0.06 ~läsa -0.11
        ~lönekartläggning 0.07 ~mamm -0.13 ~man 0.13 ~med -0.19 ~men -0.06 ~men^ 0.06 ~mil 0.19 ~myndig 0.07
        ~män -0.09 ~mån 0.19 ~måst -0.06 ~ni 0.06 ~när -0.07 ~näst -0.09 ~någon -0.06 ~något -0.13 ~och -0.13
        ~och^ 0.11 ~och^att -0.06 ~också 0.24 ~offentlig -0.19 ~om -0.19 ~ord 0.42 ~oss 0.40 ~papp -0.06 ~partn -0.05
        ~peng 0.10 ~per -0.12 ~person -0.06 ~personal 0.08 ~pojk -0.05 ~polis -0.08 ~politik 0.09 ~prat -0.12
        ~prata^ -0.06 ~projekt -0.06 ~publicer 0.33 ~på -0.30 ~på^ -0.05 ~region -0.07 ~regl 0.07 ~rutin 0.28
        ~räk 0.22 ~räkn -0.05 ~räkna^ 0.15 ~sa -0.07 ~sagt -0.08 ~saml 0.07 ~samla^ 0.07 ~samm 0.31 ~schem -0.06
        ~se 0.07 ~sed -0.07 ~ser -0.12 ~sfi -0.07 ~sid 0.06 ~siffr 0.05 ~sig -0.10 ~sin -0.11 ~sju -0.06 ~själv 0.11
        ~skick 0.49 ~skol -0.12 ~skrivit 0.07 ~skydd -0.10 ~skylt 0.57 ~slut 0.27 ~små 0.15 ~som -0.28 ~språk 0.59
        ~stan -0.08 ~start -0.06 ~strategin 0.50 ~styrels 0.42 ~ställ -0.21 ~säga 0.09 ~sätt 0.35 ~sätt^ 0.31 ~så 0.46
        ~tar -0.07 ~tid -0.14 ~tidig 0.12 ~tillägg -0.07 ~timm -0.08 ~tio 0.54 ~tjej -0.15 ~tjugo -0.08 ~tre -0.10
        ~tre^av -0.19 ~trettiofyr -0.06 ~tryck 0.47 ~tvärtom -0.17 ~två -0.24 ~tänk -0.06 ~unga -0.09
        ~ungdomsråd -0.14 ~upphandling -0.21 ~uppåt 0.05 ~ut 0.12 ~utan 0.15 ~utbild -0.05 ~utbildning 0.09 ~vad 0.23
        ~vak -0.06 ~var^ 0.05 ~vara -0.09 ~varj -0.09 ~veck -0.07 ~vem -0.10 ~vi -0.15 ~vi^har 0.15 ~vill -0.20
        ~villk 0.45 ~visa 0.06 ~väg -0.11 ~vägg -0.05 ~våra 0.06 ~vårdcentral -0.05 ~är -0.35 ~även 0.06 ~å -0.06
        ~år -0.11 ~åt 0.08 ~över -0.07
        """,
        "nulage": """
        bias -0.40
        board -0.37
        cell 0.15
        comparative 0.12
        early 1.50
        end -1.40
        evaluation 0.17
        first 0.48
        fragment -0.27
        frameCentralAktor 0.33
        frameHindrande -0.11
        frameLansstyrelsen -0.14
        frameNone -0.16
        frameNulage -0.51
        framePadrivande -0.99
        framePrioritering 0.16
        frameSamverkansform -1.05
        frameUtmaning -0.60
        frameUtvecklingsomrade -0.62
        fronted -0.26
        hedged -0.98
        imperative -0.40
        item -0.24
        late -0.52
        later -0.96
        meeting -0.55
        middle -0.50
        modal -1.28
        negation -0.46
        negations -0.38
        next3 -0.22
        number 0.52
        plain -0.06
        prose -0.48
        question -0.02
        quote -0.37
        shortFirst 0.07
        third 0.37
        turn -0.10
        weHave 0.15
        words14 -0.27
        words6 -0.20
        wordsMore -0.23
        ~10 -0.13 ~11 -0.17 ~14 -0.12 ~2 0.18 ~2019 0.12 ~26 -0.05 ~30 0.07 ~31 0.10 ~34 0.05 ~50 -0.16 ~7 0.07
        ~70 0.07 ~900 0.06 ~93 -0.13 ~aktiv 0.07 ~akut -0.11 ~aldrig -0.07 ~alla 0.37 ~alla^ 0.47 ~alls -0.25
        ~allt 0.30 ~alltid 0.21 ~almi 0.09 ~almi^ 0.07 ~andr -0.22 ~anmält -0.12 ~ann 0.14 ~annar -0.10 ~annons -0.26
        ~anställd 0.47 ~arbetsgiv -0.08 ~att -0.45 ~att^ -0.10 ~att^det -0.19 ~av 0.94 ~av^ 0.35 ~avdelning 0.07
        ~axl -0.15 ~bakom 0.43 ~bank -0.08 ~banken^ -0.10 ~bara -0.48 ~barn 0.16 ~barnen^ 0.08 ~behandl -0.09
        ~behöv -0.24 ~ber -0.07 ~beroend -0.10 ~beslut -0.13 ~bestämd -0.05 ~besök 0.36 ~betal -0.73 ~betald -0.14
        ~betyg 0.48 ~bibliotek -0.51 ~bil 0.19 ~bild -0.22 ~bit 0.05 ~bland 0.16 ~bland^ 0.06 ~blev -0.23 ~bli -0.13
        ~blir -0.30 ~blåmärk -0.61 ~boend -0.05 ~bokföring 0.10 ~bolag 0.06 ~bord -0.15 ~bort -0.13 ~bostäd -0.06
        ~bra^ 0.15 ~brod 0.06 ~broschyr 0.22 ~bryr 0.07 ~budget 0.05 ~buss -0.05 ~bygg -0.13 ~byt -0.25 ~bättr 0.10
        ~båda -0.08 ~börj -0.18 ~chef -0.08 ~cheferna^ -0.09 ~damlag -0.05 ~de 0.12 ~de^ 0.16 ~de^flesta 0.23
        ~de^har 0.22 ~de^kvinnor -0.17 ~de^som -0.08 ~de^äldre -0.11 ~delade^ 0.08 ~delade^turer 0.08 ~deltid -0.10
        ~dem -0.13 ~den^ -0.08 ~dess -0.14 ~det -0.29 ~det^ -0.47 ~det^hon -0.17 ~det^som -0.06 ~det^är 0.08
        ~distan 0.43 ~dom -0.33 ~dott 0.12 ~drift 0.12 ~du 0.07 ~dä -0.14 ~där 0.15 ~då^ 0.20 ~dålig 0.22 ~dömd -0.13
        ~dör 0.06 ~eft -0.10 ~eftersom 0.07 ~eftervåld -0.08 ~egen -0.06 ~eget -0.09 ~egna 0.34 ~elev 0.21
        ~elevhäls -0.09 ~elevråd 0.09 ~ell 0.29 ~en 0.08 ~en^ -0.10 ~enda 0.15 ~enhet 0.08 ~enkel -0.18 ~ens 0.11
        ~ensam 0.06 ~ersättning 0.16 ~fack -0.15 ~facket^ -0.06 ~fall -0.20 ~familj -0.09 ~familjerätt -0.06
        ~fast -0.29 ~fatt -0.07 ~fem 0.33 ~femtio -0.14 ~femton 0.33 ~fick -0.10 ~film -0.71 ~fjol 0.15 ~fjorton 0.10
        ~fler -0.06 ~fler^ -0.12 ~flest 0.62 ~flick 0.39 ~flickor^ -0.10 ~folk -0.18 ~form -0.14 ~fortfar -0.12
        ~fram 0.27 ~frisör -0.11 ~fritid 0.08 ~frivillig 0.29 ~fruntimm 0.06 ~främst -0.13 ~fråg -0.41 ~från -0.28
        ~funger 0.08 ~funktion 0.24 ~fyr -0.05 ~fyra 0.41 ~fyra^ 0.23 ~fyrtio 0.15 ~fäd -0.07 ~få -0.67 ~får -0.42
        ~fått -0.08 ~för -0.52 ~förbi 0.13 ~fördelning 0.32 ~före -0.20 ~förekomm -0.09 ~föremål -0.16 ~förening 0.43
        ~företag 0.12 ~förhör -0.08 ~förlor -0.12 ~förskollär -0.06 ~först -0.15 ~förtroendevald -0.07 ~föräldr -0.07
        ~genom -0.06 ~ger -0.11 ~ges 0.35 ~ggr -0.06 ~gjord -0.05 ~grabb -0.09 ~grad -0.09 ~grann -0.23 ~gratis -0.06
        ~grundskol 0.32 ~gubb -0.40 ~gymnasi -0.14 ~gär -0.06 ~gäst -0.08 ~gå -0.25 ~gång -0.27 ~gått 0.23 ~gör 0.19
        ~gör^ -0.06 ~göra -0.18 ~ha -0.05 ~hade 0.14 ~haft -0.11 ~halltid -0.17 ~halv -0.19 ~hamn -0.11 ~han -0.67
        ~handlägg -0.10 ~hans 0.13 ~har -0.14 ~hedersförtryck 0.22 ~hela -0.14 ~hem 0.16 ~hemm -0.06 ~hemtjänst -0.10
        ~henn -0.15 ~herrlag -0.10 ~hinn -0.08 ~histori -0.18 ~hit -0.10 ~hon^ 0.12 ~hon^har 0.09 ~honom 0.29
        ~hopp -0.11 ~hos -0.08 ~hot -0.14 ~hund 0.11 ~hunnit -0.22 ~hur -0.40 ~hushåll 0.09 ~hyr -0.24 ~häls -0.24
        ~här -0.54 ~härifrå -0.31 ~håll 0.13 ~hållit 0.09 ~hör -0.11 ~höra -0.24 ~i -0.10 ~i^ -0.08
        ~i^ledningsgruppen 0.09 ~ibland 0.05 ~ideell 0.07 ~igen -0.15 ~in 0.26 ~infört 0.23 ~ing -0.23 ~inga -0.39
        ~ingen^ 0.23 ~ingenjör -0.05 ~ingenting -0.05 ~inköp -0.06 ~inn -0.18 ~inom 0.31 ~int -0.17 ~inte -0.17
        ~inte^ 0.07 ~is -0.06 ~it -0.09 ~ja 0.25 ~ja^ 0.07 ~jag -0.08 ~jag^ -0.26 ~jag^har 0.05 ~jobb -0.28
        ~jobbig -0.07 ~jour -0.11 ~journal -0.07 ~journalen^ -0.11 ~ju -0.29 ~just 0.24 ~jämför -0.10 ~jämn 0.28
        ~jämställd 0.26 ~kan -0.23 ~kansk 0.09 ~kass 0.15 ~kassör 0.11 ~kill 0.50 ~killar^ -0.15 ~klock 0.11
        ~kock 0.11 ~kod -0.16 ~kolleg -0.21 ~kom -0.21 ~komm -0.36 ~kommit 0.27 ~kommunen^ 0.06 ~korridor -0.07
        ~kost -0.09 ~kr -0.27 ~kropp -0.20 ~kräv 0.14 ~kun -0.36 ~kund 0.07 ~kuratorn -0.22 ~kurs -0.18 ~kv^ -0.20
        ~kvar 0.10 ~kvin 0.64 ~kvinn 0.68 ~kvinnor^ -0.25 ~kvinnor^i -0.08 ~kvinnor^med -0.09 ~kvinnor^tar -0.07
        ~kvinnorna^ -0.07 ~kvot -0.05 ~kväll -0.10 ~känn 0.32 ~kö -0.13 ~kön -0.21 ~könsuppdel 0.07 ~kör 0.15
        ~köra -0.20 ~lag -0.24 ~lamp -0.09 ~larm 0.18 ~ledningsgrupp 0.13 ~lev 0.14 ~levt 0.08 ~ligg 0.11 ~lika -0.10
        ~lika^ -0.20 ~list -0.29 ~lyft -0.08 ~lägst -0.10 ~läk 0.06 ~län -0.12 ~länet -0.14 ~länsstyrels -0.18
        ~länsstyrelsen^ -0.20 ~länsstyrelsen^har -0.20 ~lär -0.20 ~lära -0.15 ~läs -0.37 ~läsa -0.09 ~lån 0.24
        ~lås 0.11 ~lön 0.17 ~lön^ 0.06 ~lönekartläggning 0.08 ~man -0.09 ~man^ -0.25 ~manlig -0.11 ~maskin -0.15
        ~med -0.41 ~medl 0.05 ~medlemm 0.17 ~mell -0.10 ~men 0.18 ~men^ 0.15 ~mer 0.17 ~mest 0.39 ~mig 0.09 ~mil -0.24
        ~min 0.19 ~min^ 0.22 ~minn -0.05 ~minst 0.09 ~minut -0.19 ~mitt -0.09 ~mot -0.07 ~myck 0.08 ~män 0.14
        ~männ 0.26 ~männen^ -0.10 ~männen^kommer -0.09 ~mät 0.10 ~mäta -0.20 ~mätning 0.50 ~mål 0.06 ~mår 0.26
        ~möt 0.11 ~möte -0.08 ~natt -0.07 ~nattskift 0.08 ~ned 0.24 ~nej -0.27 ~nej^ -0.14 ~ner -0.23 ~nio 0.16
        ~nitton -0.05 ~nivå 0.18 ~nu 0.49 ~numer -0.09 ~ny -0.17 ~nämn 0.12 ~nämnd 0.16 ~när -0.30 ~när^ -0.11
        ~nära 0.10 ~närm -0.31 ~näst 0.54 ~nätverk 0.22 ~nätverket^ 0.23 ~nå -0.12 ~något -0.06 ~någr -0.24 ~nån -0.16
        ~når -0.06 ~oavsett -0.06 ~och -0.28 ~och^ -0.06 ~och^så -0.16 ~också -0.05 ~offentlig -0.11 ~ofta 0.20
        ~ohäls 0.05 ~om -0.14 ~omklädningsrumm -0.19 ~områd -0.11 ~ont -0.53 ~ord -0.13 ~ordf 0.10 ~ordför 0.18
        ~ork 0.24 ~oro 0.12 ~oss 0.13 ~papp -0.12 ~par 0.21 ~parti 0.05 ~partigräns -0.05 ~patrull -0.06 ~peng -0.14
        ~pension -0.30 ~per -0.33 ~person 0.13 ~personal -0.15 ~personal^ -0.37 ~plat -0.09 ~plugg 0.18 ~pojk -0.52
        ~pojkarna^ -0.30 ~pojkarnas^ -0.09 ~polis -0.08 ~politik -0.17 ~prat -0.20 ~procent 0.06 ~professor 0.10
        ~programm 0.14 ~projekt 0.06 ~prov 0.29 ~punkt 0.39 ~på -0.25 ~på^ 0.36 ~rad 0.10 ~rast 0.39 ~red -0.26
        ~region -0.19 ~regional 0.09 ~registerutdrag 0.13 ~rekord 0.07 ~rekryter -0.34 ~relation 0.26 ~rest -0.08
        ~rik 0.07 ~rikt -0.07 ~risk 0.12 ~rumm 0.06 ~runt 0.26 ~ruta 0.07 ~rutin^ 0.11 ~rygg 0.10 ~räck -0.07
        ~rädsl -0.21 ~räkn -0.06 ~råd -0.10 ~rådet^ 0.12 ~rösträtt 0.05 ~sa 0.07 ~sade 0.39 ~sagt -0.11 ~samling -0.16
        ~samm -0.09 ~samråd -0.31 ~samtal 0.27 ~satt -0.10 ~sed 0.22 ~sedan^ 0.05 ~sekretess -0.07 ~sekretessen^ -0.06
        ~sen 0.11 ~sent -0.23 ~ser 0.19 ~sex 0.14 ~sid 0.32 ~sig 0.17 ~sin -0.25 ~sina -0.08 ~sitt -0.09
        ~sjukfrånvaron 0.17 ~sjuktal -0.19 ~sjutton 0.13 ~själv 0.09 ~ska -0.67 ~skift -0.08 ~skillnad 0.18
        ~skog -0.18 ~skol -0.28 ~skrik 0.05 ~skriv -0.39 ~skull -0.40 ~skyddade^ 0.19 ~skyddade^boenden 0.22
        ~skämt -0.13 ~sköt 0.18 ~slit -0.41 ~slut -0.17 ~slår -0.35 ~snabb -0.33 ~snack -0.09 ~snitt 0.21
        ~snittåld 0.07 ~som -0.39 ~sommarjobb -0.09 ~spel 0.05 ~stan 0.10 ~stann -0.23 ~start 0.38 ~statistik -0.11
        ~stockholm -0.07 ~stryk -0.24 ~styck 0.08 ~styrels 0.24 ~städ -0.09 ~ställ -0.11 ~står 0.31 ~störst 0.12
        ~svårt -0.12 ~syst 0.14 ~system -0.39 ~säg -0.31 ~säker -0.10 ~säll 0.11 ~sämr -0.14 ~sätt -0.06 ~så -0.16
        ~så^ 0.33 ~sånt 0.05 ~söderut 0.06 ~sök 0.08 ~söka -0.05 ~sömn 0.09 ~sön -0.07 ~tafs -0.25 ~tag -0.18
        ~tal 0.07 ~tala 0.42 ~tandläk -0.06 ~tar -0.43 ~teknisk -0.40 ~telefon -0.26 ~terapeut 0.12 ~test 0.19
        ~the -0.09 ~tid -0.07 ~till 0.20 ~till^ -0.26 ~tillbak 0.12 ~tillgänglig 0.21 ~tillägg -0.05 ~timm 0.26
        ~tio -0.12 ~tjej 0.28 ~tjejer^ 0.07 ~tjugo -0.16 ~tjugotvå 0.23 ~tjänst -0.08 ~tolv 0.26 ~ton -0.12
        ~torsdag -0.06 ~tre^ 0.20 ~tredjedel 0.15 ~trettio 0.06 ~trettiotvå 0.22 ~tror -0.23 ~träff -0.32 ~tur 0.11
        ~tus 0.07 ~tving -0.06 ~tvärtom 0.07 ~två 0.24 ~två^ 0.12 ~tvåhundr 0.16 ~tyck -0.37 ~tyst 0.29 ~tänk -0.31
        ~tänkt -0.08 ~umeå 0.06 ~und 0.27 ~unga 0.12 ~ungdom 0.07 ~ungdomsmottagning 0.06 ~ungdomsråd -0.08
        ~ungefär 0.26 ~ungefär^ 0.05 ~upp -0.10 ~uppdel 0.11 ~uppdrag -0.07 ~uppg -0.09 ~ut 0.06 ~utan 0.24
        ~utbild -0.08 ~utbildning -0.41 ~utländsk -0.08 ~utredning -0.05 ~utveckl 0.06 ~va 0.10 ~vad -0.58
        ~vaktmäst 0.30 ~val 0.20 ~vanlig 0.13 ~var 0.19 ~var^ 0.08 ~var^fjärde 0.05 ~vara -0.32 ~varandr -0.10
        ~varann 0.05 ~varav 0.05 ~varit 0.16 ~varj -0.17 ~vartann 0.09 ~veck 0.30 ~vem -0.07 ~vet -0.40 ~veta 0.20
        ~vi -0.20 ~vi^ 0.20 ~vi^behöver -0.27 ~vi^har -0.11 ~vi^ä 0.06 ~vi^är 0.14 ~vid 0.13 ~vilk 0.61 ~vill 0.52
        ~vintr 0.07 ~visst 0.10 ~vux 0.24 ~väg -0.24 ~vägg -0.11 ~vägr -0.14 ~väl -0.23 ~välj -0.14 ~vänd 0.19
        ~vänt -0.16 ~väntetid -0.25 ~värst -0.14 ~våld 0.49 ~våld^ -0.27 ~vår 0.15 ~våra 0.10 ~våra^ -0.15 ~wom -0.08
        ~yngr 0.11 ~yngst 0.08 ~ä 0.28 ~äger 0.07 ~äldr -0.46 ~ändr -0.44 ~ändå -0.05 ~är 0.30 ~ärend 0.23 ~ärlig 0.12
        ~å 0.23 ~å^ -0.06 ~å^så -0.08 ~året 0.11 ~årskur -0.11 ~åt -0.17 ~åtminston 0.07 ~åtta -0.20 ~åtta^ 0.10
        ~åtta^av 0.10 ~öpp -0.09 ~över -0.26 ~övrig -0.05
        """,
        "padrivande": """
        bias -0.49
        cell -0.42
        comparative 0.31
        early -1.28
        end -0.11
        evaluation 0.05
        first -0.34
        fragment -0.29
        frameCentralAktor -0.33
        frameHindrande 0.74
        frameLansstyrelsen -0.25
        frameNone -0.12
        frameNulage -0.11
        framePadrivande 0.08
        framePrioritering -1.64
        frameSamverkansform -0.76
        frameUtmaning -0.43
        frameUtvecklingsomrade -0.26
        fronted 0.20
        hedged -2.06
        imperative -0.86
        late 0.58
        later -0.37
        middle -0.69
        modal -0.62
        negation -0.46
        negations -0.21
        next3 -0.44
        number -0.45
        plain 0.03
        prose -0.39
        question -0.26
        quote 0.06
        third -0.34
        turn -0.39
        weHave -1.40
        words14 -0.37
        words6 -0.40
        wordsMore -0.21
        ~10 0.25 ~11 0.15 ~20 0.40 ~21 -0.06 ~31 -0.06 ~34 0.08 ~7 -0.12 ~9 0.07 ~a -0.10 ~aldrig 0.30 ~all -0.07
        ~alla^ -0.05 ~allt -0.28 ~alltid -0.28 ~alltså 0.22 ~andr 0.20 ~anmälning 0.28 ~ann -0.20 ~annar -0.18
        ~ansökning 0.13 ~använd 0.11 ~arbet -0.14 ~arbetsgiv -0.16 ~arbetsgivarna^ -0.11 ~att^ 0.35 ~att^de -0.07
        ~att^man -0.12 ~av -0.15 ~avtal 0.10 ~bad 0.11 ~bakom -0.11 ~bara -0.47 ~barn -0.16 ~barnmorsk 0.23
        ~barnmorskorna^ 0.08 ~barnomsorg -0.30 ~barnomsorg^ -0.28 ~barnpassning 0.15 ~befäl 0.10 ~behåll -0.10
        ~behöv -0.37 ~bemanning -0.09 ~berätt 0.12 ~beskriv -0.08 ~beställ 0.09 ~bestämm 0.17 ~besök -0.05
        ~betal -0.13 ~betalt 0.24 ~betyd 0.11 ~betyg -0.11 ~bibliotek 0.14 ~bidrag -0.17 ~bil -0.13 ~bild -0.19
        ~billig 0.09 ~bland^ -0.16 ~blev 0.21 ~bli -0.16 ~blir -0.27 ~blivit 0.34 ~boend -0.09 ~bok 0.11
        ~bolaget^ 0.09 ~bord 0.25 ~bort -0.12 ~bra^ 0.06 ~bransch -0.09 ~bryt 0.15 ~buss -0.25 ~byalag 0.07
        ~bygd -0.09 ~bygg -0.06 ~byn 0.26 ~byt -0.09 ~bytt 0.15 ~bära -0.23 ~bäst 0.35 ~bättr 0.22 ~båda 0.21
        ~börj 0.32 ~chef -0.19 ~dag 0.16 ~dagis -0.12 ~dam 0.15 ~de -0.16 ~de^ -0.18 ~del -0.26 ~deltag 0.11
        ~deltid -0.07 ~dem 0.07 ~der 0.26 ~dess 0.24 ~dessutom -0.27 ~det -0.22 ~det^som 0.11 ~dett -0.22
        ~digitalt -0.24 ~direkt 0.46 ~distan -0.06 ~distriktsskötersk 0.26 ~drar 0.07 ~driv -0.26 ~dä -0.07 ~där 0.26
        ~däreft -0.12 ~därför -0.05 ~då 0.11 ~dörr 0.05 ~eft 0.33 ~egen 0.10 ~eget 0.13 ~ej -0.19 ~ell -0.09
        ~elpris -0.05 ~elpriset^ -0.05 ~emot 0.09 ~en^ 0.70 ~en^av 0.14 ~en^gemensam -0.11 ~enda 0.06 ~enhet 0.13
        ~enhetschef -0.05 ~enkel -0.08 ~enkät -0.07 ~ensam -0.12 ~entreprenör -0.05 ~erfaren 0.06 ~ett -0.45
        ~ett^ -0.46 ~ett^årligt -0.41 ~faktiskt 0.12 ~fann -0.11 ~fast -0.08 ~fem 0.28 ~fick 0.35 ~film 0.14
        ~finn -0.26 ~fjol 0.18 ~fjärd -0.09 ~fler 0.27 ~flest -0.19 ~flick 0.61 ~flickorna^ 0.39 ~flytt -0.12
        ~folk -0.13 ~form -0.07 ~forsk -0.09 ~fortfar 0.09 ~fot 0.26 ~fråg 0.30 ~från 0.19 ~funk 0.15 ~fyr -0.06
        ~fyra 0.08 ~fystest -0.08 ~fäd 0.12 ~fält -0.07 ~få -0.23 ~får -0.17 ~fått 0.24 ~följ -0.12 ~för -0.47
        ~fördel -0.07 ~fördelning -0.20 ~före 0.08 ~företag -0.14 ~förhör 0.18 ~förr 0.21 ~förskol 0.10 ~förslag 0.06
        ~först 0.24 ~förtroendevald 0.13 ~föräldr -0.07 ~föräldraledig -0.25 ~gav 0.29 ~gemensam -0.15 ~genus -0.14
        ~ger 0.16 ~ges -0.06 ~gick 0.49 ~gjord 0.38 ~gjort 0.09 ~glömt -0.08 ~grabb 0.38 ~grann -0.06 ~gratis 0.11
        ~grund -0.10 ~grundskol -0.14 ~grupp -0.11 ~gymnasi 0.13 ~gäst 0.07 ~gå 0.19 ~går -0.07 ~gått 0.18 ~gör -0.15
        ~göra -0.14 ~ha -0.12 ~hade 0.33 ~hall -0.07 ~halltid 0.08 ~halv 0.12 ~han 0.11 ~handled 0.16 ~har 0.05
        ~hat -0.08 ~hatet^ -0.08 ~hela -0.19 ~helg -0.22 ~hellr -0.18 ~helt 0.13 ~heltid -0.21 ~hem 0.15 ~hemm 0.24
        ~henn -0.13 ~hennes^ 0.09 ~hinn 0.14 ~hit -0.10 ~hitt -0.08 ~hon -0.11 ~hon^skulle -0.05 ~hopp 0.12 ~hos -0.08
        ~hot -0.33 ~hur 0.30 ~hus 0.08 ~hytt -0.06 ~hälft 0.29 ~hälften^ 0.10 ~hälften^av 0.10 ~häls -0.12 ~håll 0.44
        ~hållplats -0.06 ~högstadi -0.13 ~högt 0.27 ~i -0.21 ~i^ -0.11 ~ibland -0.08 ~igen -0.33 ~ihop 0.06 ~in 0.06
        ~industri 0.11 ~ing -0.11 ~ingen^ -0.06 ~inn 0.12 ~int 0.11 ~inte -0.65 ~ja 0.13 ~ja^ 0.07 ~jag -0.33
        ~jag^ -0.06 ~jargong 0.17 ~jo 0.11 ~jo^ 0.11 ~ju -0.11 ~jurist 0.32 ~jämn -0.16 ~jämställd -0.19 ~kan -0.30
        ~kartlägg 0.12 ~kill -0.18 ~kock 0.09 ~kolleg 0.34 ~kom 0.37 ~komm -0.30 ~kommun -0.59 ~kommunernas^ -0.16
        ~konsekvens 0.11 ~kontor -0.07 ~kort 0.06 ~kost -0.22 ~kraft 0.13 ~krav 0.06 ~krig 0.18 ~kron -0.09
        ~kropp 0.05 ~krävd 0.15 ~kun -0.33 ~kund -0.31 ~kuratorn 0.11 ~kuratorn^ 0.10 ~kurs 0.39 ~kurs^ -0.09
        ~kvar 0.21 ~kvart -0.24 ~kvartal 0.17 ~kvinn 0.07 ~kvinnlig 0.11 ~kvinnojour 0.28 ~kvinnor 0.11 ~kväll -0.23
        ~kyrk 0.20 ~kyrkoråd -0.06 ~kän -0.30 ~känn -0.20 ~kö 0.26 ~kön 0.10 ~köpt 0.07 ~köra 0.27 ~la 0.05 ~lag -0.10
        ~landsbygd -0.07 ~larm 0.21 ~led -0.15 ~ledning -0.17 ~ledningsgrupp 0.11 ~lektion 0.15 ~lev 0.08
        ~leverantör -0.09 ~lika -0.09 ~linj -0.05 ~lit 0.18 ~lokalt -0.08 ~lunch 0.05 ~lyck 0.20 ~lyft -0.09
        ~lägg 0.05 ~länet 0.08 ~länsstyrels 0.22 ~länsstyrelsen^borde -0.06 ~lär 0.33 ~lär^ -0.10 ~lära -0.35
        ~lärarna^ -0.07 ~läs 0.42 ~lätt -0.06 ~lån -0.07 ~lång 0.14 ~låt 0.09 ~lön 0.15 ~m 0.13 ~mamm 0.16
        ~maskinerna^ 0.06 ~med -0.33 ~med^ -0.15 ~mejl 0.06 ~mell -0.21 ~men -0.14 ~men^ -0.06 ~mening 0.13 ~mer 0.08
        ~min -0.10 ~minut -0.11 ~mitt -0.16 ~money -0.39 ~mottagning -0.13 ~myck -0.08 ~män 0.29 ~männ -0.09
        ~mäns -0.09 ~märk -0.27 ~mäta 0.12 ~månad -0.15 ~mång 0.11 ~måst -0.13 ~mödravård -0.06 ~möt -0.07 ~natt -0.33
        ~nattskift 0.14 ~ned -0.14 ~nej -0.16 ~ner 0.12 ~ni -0.06 ~nio -0.13 ~nog -0.07 ~nolltoleran -0.19 ~nu 0.45
        ~numer 0.37 ~numr -0.07 ~ny 0.21 ~nya 0.29 ~nämn 0.06 ~nämnd 0.30 ~näringsliv 0.09 ~näst -0.13 ~nät -0.32
        ~nätverk 0.10 ~nån 0.16 ~o 0.16 ~oavsett -0.05 ~och 0.24 ~och^att 0.25 ~och^så -0.05 ~of -0.19 ~ofta -0.06
        ~om 0.15 ~om^ -0.13 ~omsorg -0.09 ~ont 0.05 ~ord -0.27 ~ordf -0.20 ~ordför 0.10 ~ork -0.08 ~oss 0.27
        ~pandemin 0.13 ~papp 0.11 ~pappor^ 0.17 ~patient -0.06 ~patrull 0.15 ~pension -0.10 ~person -0.07
        ~personal -0.05 ~planer -0.11 ~planering -0.08 ~plat 0.15 ~plus 0.08 ~plötslig 0.06 ~policy -0.38 ~polis 0.12
        ~polisen^ 0.05 ~polisen^har -0.12 ~politik -0.06 ~praktik -0.10 ~praktik^ -0.09 ~prat -0.09 ~procent 0.13
        ~projekt 0.09 ~prov -0.20 ~publik 0.12 ~punkt -0.07 ~på 0.06 ~på^ -0.05 ~rakt 0.26 ~red -0.34 ~region 0.40
        ~rekt 0.06 ~rest -0.08 ~rik -0.08 ~rikt -0.21 ~riktig 0.27 ~ring 0.71 ~ringd 0.24 ~roll 0.08 ~rutin -0.06
        ~rygg 0.16 ~räck -0.17 ~rädd 0.15 ~räk -0.23 ~räkn -0.39 ~rätt -0.17 ~råd -0.09 ~sak 0.15 ~sakn -0.39
        ~samarbet 0.08 ~saml -0.10 ~samm -0.56 ~samtal -0.07 ~samtidig 0.22 ~satt 0.33 ~schem 0.12 ~sed 0.47 ~ser 0.15
        ~sett -0.12 ~sex -0.07 ~sid -0.06 ~sida 0.07 ~siffr 0.08 ~sig 0.18 ~sin 0.16 ~sina -0.09 ~sju -0.07
        ~sjukfrånvaron 0.07 ~sjukskrivning 0.17 ~sjuttio 0.09 ~själv 0.31 ~ska -0.42 ~skick -0.12 ~skift 0.11
        ~skol 0.37 ~skolorna^ 0.12 ~skrev 0.17 ~skriv 0.14 ~skull -0.08 ~skydd -0.05 ~skylt 0.10 ~skärm -0.11
        ~skötersk 0.05 ~slut 0.06 ~släkt 0.12 ~små -0.09 ~socialjour -0.05 ~som -0.09 ~somm -0.15 ~sprid -0.07
        ~språk 0.09 ~stark 0.16 ~start 0.22 ~steg -0.07 ~stockholm -0.06 ~stor 0.07 ~storlek -0.11 ~strategin -0.07
        ~ställ -0.12 ~stämm -0.05 ~stäng -0.11 ~stå -0.18 ~står -0.18 ~störst -0.08 ~sundsvall -0.09 ~syns 0.23
        ~säg -0.18 ~säng 0.19 ~så -0.47 ~såg 0.13 ~sånt -0.07 ~söd 0.11 ~sök 0.09 ~söks -0.14 ~tack -0.11 ~tag -0.07
        ~tar -0.20 ~tas -0.08 ~test -0.29 ~tid -0.12 ~till -0.06 ~tillbak 0.13 ~tillsamman -0.10 ~timm -0.25
        ~tio -0.40 ~tjej 0.58 ~tjejkväll 0.13 ~tjugo 0.36 ~tjänst -0.08 ~tolv 0.16 ~tre 0.16 ~tre^ -0.11 ~trean -0.06
        ~trettio 0.19 ~trygg -0.14 ~trygga^ -0.12 ~trygghetspunkt -0.08 ~träff -0.19 ~tur -0.14 ~tvärtom 0.10
        ~två 0.30 ~tyck -0.13 ~tystnadsplikt -0.06 ~ukrai 0.27 ~underskötersk 0.18 ~unga -0.17 ~ungdom 0.20
        ~ungdomsråd 0.19 ~upp 0.33 ~uppdrag -0.18 ~upphandl -0.09 ~upphandling -0.06 ~upptäck -0.10 ~utbildning^ -0.05
        ~utbildning^i -0.06 ~va -0.10 ~vad -0.15 ~valberedningen^ -0.08 ~vald 0.17 ~vanlig 0.06 ~vara 0.23
        ~varandr -0.11 ~varit -0.16 ~varj -0.25 ~vartann -0.65 ~vatt 0.07 ~veck -0.13 ~vet -0.08 ~vi^ -0.11
        ~vi^har -0.77 ~vi^skulle -0.07 ~via 0.06 ~vid -0.12 ~vilj -0.11 ~villk -0.08 ~vis 0.09 ~volontär 0.08
        ~vore -0.06 ~väg -0.12 ~vägledning -0.08 ~vägr -0.09 ~väl 0.11 ~vänt 0.20 ~väntetid 0.16 ~våld -0.30
        ~vård -0.23 ~vårdcentral 0.08 ~ä -0.13 ~äldr 0.30 ~ämne 0.08 ~än -0.10 ~ändr -0.06 ~ändå 0.13 ~är -0.66
        ~ärend 0.25 ~även -0.17 ~å 0.06 ~å^ 0.10 ~åker 0.07 ~åklag 0.08 ~åld -0.10 ~år -0.15 ~årlig -0.61 ~åt -0.09
        ~ökad 0.11 ~önsk -0.08 ~öpp 0.19 ~öppna^ 0.15 ~öppna^förskolan 0.15 ~övar -0.07 ~över 0.42 ~övning -0.12
        """,
        "prioritering": """
        bias -0.37
        board -0.54
        cell -0.08
        comparative -0.31
        early -1.35
        end 0.68
        evaluation -0.64
        first -0.09
        fragment 0.02
        frameCentralAktor -1.12
        frameHindrande 0.40
        frameLansstyrelsen -0.04
        frameNone 0.11
        frameNulage 0.49
        framePadrivande -0.46
        framePrioritering -0.30
        frameSamverkansform -1.25
        frameUtmaning -0.36
        frameUtvecklingsomrade -0.42
        fronted -0.07
        hedged -0.03
        imperative 0.29
        item -0.68
        late 0.11
        later -0.24
        meeting -0.96
        middle -0.29
        modal -0.51
        negation -0.70
        negations -0.56
        next3 0.09
        number -0.53
        plain -1.34
        prose 0.08
        question -0.09
        quote 0.65
        shortFirst 0.30
        third -0.28
        turn -0.37
        weHave 0.16
        words14 -0.52
        words6 0.04
        wordsMore -0.85
        ~14 -0.14 ~2 0.07 ~20 -0.12 ~3 -0.43 ~61 -0.06 ~7 0.16 ~71 0.05 ~adress -0.08 ~affisch 0.10 ~ager 0.06
        ~aldrig -0.77 ~all 0.27 ~alla 0.48 ~allt 0.14 ~alltid -0.08 ~alltså 0.08 ~alltså^ -0.06 ~andr 0.06 ~anmäl 0.14
        ~anmälning -0.07 ~ann 0.23 ~annar 0.31 ~anställd -0.07 ~anställning -0.13 ~använd -0.31 ~arbet 0.26
        ~arbetsgiv 0.13 ~arbetsgivare^ 0.07 ~arbetsmiljö 0.05 ~arbetsplats 0.28 ~arton -0.12 ~att 0.36 ~att^ 0.47
        ~att^alla 0.08 ~att^man 0.26 ~augusti -0.15 ~av -0.34 ~av^ -0.90 ~avgör 0.21 ~avstånd -0.05 ~avtal 0.09
        ~bank -0.11 ~bara 0.09 ~barn 0.62 ~barnahus -0.11 ~barnmorskorna^ -0.05 ~barnomsorg 0.26 ~barnomsorg^ 0.25
        ~barnpassning -0.08 ~barnvakt 0.15 ~behåll -0.15 ~behöv -0.99 ~belysning -0.20 ~bemanning 0.07 ~beredskap 0.10
        ~betal 0.09 ~betald 0.33 ~bibliotek -0.51 ~bidrag 0.09 ~bil 0.16 ~bild 0.17 ~billig -0.26 ~bland -0.29
        ~bland^ -0.53 ~blev -0.20 ~blir 0.23 ~blivit -0.22 ~boend 0.19 ~bok -0.14 ~bolaget^ -0.08 ~bor -0.05
        ~bord -0.48 ~bort 0.22 ~bra -0.17 ~branschråd 0.27 ~broschyr -0.06 ~bruk -0.14 ~bryt 0.16 ~bup -0.06
        ~buss 0.65 ~busshållplats -0.22 ~byar -0.10 ~bygdegård -0.27 ~bygg 0.15 ~byt -0.22 ~bäst -0.15 ~bättr -0.36
        ~både 0.12 ~bör -0.06 ~börj -0.10 ~chef -0.22 ~dag -0.39 ~dagis 0.13 ~dagtid 0.18 ~dam -0.11 ~de -0.61
        ~de^ -0.27 ~del 0.17 ~dela 0.06 ~dela^ 0.10 ~deltag -0.18 ~dem -0.16 ~den^ -0.10 ~der -0.12 ~dess -0.06
        ~dessutom 0.07 ~det^ -0.23 ~det^som 0.13 ~det^är 0.23 ~digitalt 0.14 ~digitalt^ 0.07 ~disk -0.06 ~distan 0.07
        ~distriktsskötersk -0.08 ~dit -0.10 ~doktorand -0.05 ~dom -0.07 ~dott 0.06 ~driv 0.21 ~du -0.12 ~dygn 0.23
        ~dä 0.32 ~däreft 0.07 ~då -0.17 ~eft 0.23 ~efteråt -0.22 ~egen -0.36 ~egentlig -0.12 ~eget 0.17 ~ej -0.29
        ~ekonomiskt 0.09 ~elev 0.15 ~ell -0.15 ~elva -0.18 ~emot 0.12 ~en -0.14 ~en^av -0.08 ~en^gemensam -0.06
        ~enda 0.16 ~enhetschef 0.12 ~enlig -0.10 ~enrum 0.05 ~ersättning -0.14 ~ett 0.17 ~ett^ 0.43 ~ett^årligt 0.12
        ~fack -0.06 ~faktiskt 0.07 ~familj -0.24 ~fann 0.17 ~fast 0.40 ~fast^ 0.16 ~fem -0.21 ~fick 0.19 ~film -0.08
        ~finn -0.32 ~fjol -0.10 ~fler -0.18 ~flytt 0.08 ~form 0.13 ~fot -0.11 ~frisör 0.06 ~frivård -0.06 ~främst 0.33
        ~fråg -0.37 ~från -0.15 ~funk -0.14 ~fyll 0.17 ~fyr -0.07 ~fyra -0.28 ~fält 0.16 ~få 0.18 ~får 0.35
        ~fått -0.12 ~född 0.06 ~för 0.28 ~förbund -0.11 ~fördel 0.10 ~fördelning 0.06 ~före -0.57 ~förebygg 0.19
        ~föreslår 0.20 ~företag 0.13 ~förmiddag -0.09 ~församling -0.16 ~först 0.06 ~förstås -0.06
        ~förtroendevald -0.13 ~föräldr 0.07 ~föräldraledig -0.05 ~gaml 0.06 ~ge 0.12 ~ge^ 0.13 ~gemensam -0.38
        ~gemensamm 0.06 ~ger -0.14 ~gick -0.26 ~gjord -0.43 ~gjort 0.11 ~glömm -0.20 ~grabb -0.32 ~grann 0.08
        ~grannlän -0.06 ~gratis 0.19 ~gravid 0.06 ~grupp 0.25 ~gubb 0.12 ~gäll 0.06 ~gär -0.09 ~gäst 0.07 ~gå -1.09
        ~går -0.22 ~gör -0.26 ~göra 0.10 ~ha -0.08 ~halvdag 0.11 ~han^ -0.19 ~handled 0.07 ~handlägg -0.57 ~hans 0.09
        ~har -0.82 ~hat -0.07 ~hed 0.32 ~hela -0.11 ~helg 0.30 ~heltid 0.21 ~heltid^ 0.25 ~heltid^som 0.13 ~hem -0.21
        ~hemlig 0.08 ~hemm 0.08 ~hemtjänst 0.05 ~henn 0.62 ~hennes^ -0.07 ~hinn -0.33 ~hit -0.21 ~hon -0.06
        ~hon^ -0.46 ~hon^skulle -0.05 ~hopp -0.13 ~hos 0.14 ~hot -0.10 ~hur -0.61 ~hälft -0.21 ~hälsosamtal 0.10
        ~händ -0.23 ~håll -0.30 ~hållplats 0.12 ~högstadi 0.22 ~hör 0.20 ~i -0.13 ~ifrå -0.08 ~ihop 0.22 ~in -0.28
        ~industrin -0.30 ~införd -0.05 ~ingenting -0.08 ~inköp -0.20 ~inl 0.20 ~inn 0.27 ~instruktör -0.27 ~int 0.10
        ~inte -0.28 ~introduktion -0.13 ~is 0.12 ~it 0.15 ~ja -0.26 ~jargong -0.20 ~jobb 0.15 ~jour -0.08
        ~journal 0.20 ~ju -0.44 ~just 0.09 ~jämför -0.06 ~jämn 0.15 ~kall 0.11 ~kamer 0.24 ~kampanj 0.08 ~kan -0.88
        ~kill -0.21 ~kl 0.05 ~kod 0.08 ~kom -0.15 ~kom^ -0.06 ~komm -0.12 ~kommun 0.38 ~kommunal 0.06
        ~kommunchef -0.12 ~kommunens^ -0.12 ~kommunerna^ 0.32 ~kompetensråd 0.17 ~kompis 0.05 ~konsekvens -0.07
        ~kost -0.05 ~krav 0.24 ~krav^ 0.19 ~kun -0.10 ~kund -0.26 ~kurs -0.16 ~kust 0.06 ~kv -0.14 ~kvin -0.34
        ~kvinn 0.31 ~kvinnlig -0.44 ~kvinnojour -0.13 ~kväll 0.18 ~kän -0.07 ~känn -0.29 ~kö -0.27 ~kön 0.13
        ~köra -0.10 ~lade 0.17 ~lag 0.09 ~landsbygd 0.15 ~larm 0.15 ~led 0.13 ~ledning 0.09 ~lektion -0.12 ~ligg 0.26
        ~lika 0.39 ~lika^ 0.24 ~linj 0.12 ~list 0.21 ~ljus 0.10 ~lokal -0.19 ~lst -0.10 ~lst^ -0.10 ~lyck -0.08
        ~lyssn 0.07 ~lägg -0.32 ~läm -0.06 ~lämn -0.26 ~län 0.22 ~länet^ 0.06 ~läng 0.21 ~länsstyrels -0.37
        ~länsstyrelsen^ -0.16 ~länsstyrelsen^kan -0.19 ~lär 0.28 ~lär^ 0.11 ~lära -0.10 ~lärarna^ -0.10 ~läs -0.11
        ~läsa 0.18 ~läsning 0.10 ~lån -0.07 ~lång -0.11 ~låt 0.09 ~låt^ 0.08 ~lönekartläggning 0.08 ~lös 0.08
        ~makt 0.16 ~mamm -0.32 ~man -0.09 ~mark 0.10 ~marknadsför 0.06 ~me -0.32 ~med -0.27 ~mell -0.08 ~men -0.69
        ~mening 0.13 ~mentor -0.26 ~mer -0.07 ~mest -0.06 ~mig 0.20 ~min -0.06 ~mindr 0.22 ~minn 0.08 ~minst -0.09
        ~minut -0.14 ~misstänk 0.09 ~mitt -0.11 ~money -0.06 ~mot -0.19 ~mottagning 0.33 ~myck -0.16 ~myndig -0.06
        ~män -0.13 ~männ 0.14 ~mäns 0.21 ~märk 0.18 ~mål -0.06 ~mån -0.55 ~mång -0.19 ~måst -0.42 ~mödravård 0.10
        ~möt -0.08 ~möte -0.18 ~natt 0.07 ~nian 0.09 ~nio -0.12 ~nolltoleran 0.26 ~norm 0.10 ~nu -0.69 ~numer -0.25
        ~numr 0.08 ~ny -0.07 ~nya 0.09 ~nämn 0.07 ~nämnd -0.06 ~när 0.13 ~nära -0.06 ~närm 0.06 ~näst 0.13 ~nät 0.15
        ~nätt -0.05 ~nätverk -0.13 ~nå 0.14 ~någon 0.38 ~någon^ 0.24 ~något 0.08 ~nån 0.17 ~når -0.13 ~oavsett 0.15
        ~obekväm 0.08 ~och -0.48 ~och^ 0.60 ~och^en 0.13 ~också -0.28 ~of -0.38 ~offentlig 0.18 ~olik -0.08 ~om -0.09
        ~om^ 0.18 ~omklädningsrum 0.10 ~omsorg 0.08 ~omsättning -0.05 ~ord -0.31 ~ordf 0.19 ~ordför -0.18
        ~organisation -0.06 ~orosanmäl 0.12 ~ort -0.12 ~oss 0.07 ~papp 0.08 ~pappor^ 0.06 ~par -0.10 ~part -0.12
        ~pass -0.25 ~patient 0.06 ~peng 0.18 ~per 0.08 ~person -0.36 ~plan -0.17 ~planering 0.06 ~plat -0.20
        ~plats -0.29 ~plugg -0.07 ~plötslig -0.07 ~pojk 0.29 ~pojkar 0.21 ~pojkar^ 0.19 ~pojkars^ 0.08 ~policy -0.11
        ~praktik 0.11 ~praktik^ 0.06 ~praktikplats 0.05 ~prat -0.22 ~prata^ -0.22 ~program 0.19 ~psykisk 0.13
        ~publicer -0.34 ~publik 0.09 ~punkt 0.14 ~på 0.15 ~på-dag 0.08 ~rakt -0.11 ~red 0.49 ~region -0.46
        ~regional 0.24 ~registerutdrag 0.10 ~registerutdrag^ 0.12 ~rekryter -0.09 ~rekt -0.06 ~relation -0.09
        ~remiss -0.28 ~ren -0.14 ~representation 0.14 ~rest 0.11 ~rikt 0.40 ~riktig 0.14 ~ringd -0.25 ~rum 0.18
        ~runt 0.22 ~rut -0.14 ~rutin^ 0.12 ~räck 0.18 ~räk 0.18 ~räkn 0.15 ~rätt 0.19 ~råd 0.09 ~rådgiv 0.19
        ~röst 0.10 ~rösträtt 0.15 ~sa 0.38 ~sagt 0.47 ~sak 0.13 ~sakn -0.40 ~samarbet 0.09 ~samebyn 0.09 ~samm 0.27
        ~samordningsförbund -0.12 ~samråd -0.15 ~samtal 0.35 ~samverk 0.06 ~satt -0.13 ~schem 0.10 ~se 0.14 ~sed -0.24
        ~sedan^ 0.27 ~sen -0.10 ~sent 0.08 ~ser -0.34 ~sett -0.07 ~sex 0.22 ~sexuell 0.22 ~sid 0.14 ~siffr -0.07
        ~sig -0.13 ~sin -0.14 ~sina -0.07 ~sitt -0.32 ~sju -0.46 ~sjuan 0.09 ~sjukfrånvaron -0.11 ~själv -0.23
        ~ska 0.40 ~skick -0.07 ~skol -0.06 ~skolorna^ -0.13 ~skolskötersk -0.23 ~skrev -0.08 ~skriv -0.34 ~skull 0.10
        ~skydd 0.26 ~skylt -0.36 ~skötersk -0.05 ~slag 0.09 ~slår 0.11 ~snabb 0.33 ~soc -0.48 ~socialjour 0.07
        ~socialtjänst 0.09 ~som 0.06 ~somm 0.10 ~son 0.06 ~sprid 0.12 ~stan -0.39 ~stann -0.21 ~start -0.13 ~stat 0.07
        ~station -0.05 ~statistik -0.12 ~statsbidrag -0.06 ~still -0.05 ~strategin 0.28 ~studi -0.20 ~studie^ -0.17
        ~studie^och -0.17 ~styrels -0.45 ~ställ 0.16 ~stå 0.11 ~står -0.08 ~stöd 0.24 ~svar 0.20 ~syns -0.11
        ~syst 0.05 ~säg 0.28 ~säga 0.21 ~säker 0.12 ~särskilt 0.21 ~sätt -0.38 ~sätt^ -0.25 ~så -0.21 ~såg -0.18
        ~söd -0.07 ~sömn -0.05 ~ta -0.77 ~tafs -0.33 ~tal -0.10 ~tar 0.07 ~telefon 0.11 ~termin 0.19 ~the 0.19
        ~tidig 0.10 ~till 0.26 ~tillbak -0.22 ~tillgänglig 0.09 ~tillsamman 0.22 ~tillägg 0.28 ~timm -0.10 ~tio -0.17
        ~titt 0.08 ~tjej -0.05 ~tjejerna^ -0.09 ~tjejkväll -0.06 ~tolk -0.23 ~tolv -0.51 ~trakasseri 0.13 ~tre -0.20
        ~tre^ 0.15 ~tre^av -0.19 ~trean 0.15 ~tredjedel -0.05 ~tror 0.05 ~tryck -0.38 ~trygg 0.22 ~trygga^ 0.08
        ~träff -0.08 ~tur 0.13 ~två -0.11 ~tänk -0.07 ~und -0.23 ~underskötersk -0.10 ~undr -0.16 ~unga 0.31
        ~unga^ 0.06 ~ungdom 0.05 ~upp -0.07 ~upphandling 0.22 ~ur 0.06 ~ut -0.50 ~utan -0.10 ~utbildning -0.15
        ~utbildning^ -0.22 ~utbildning^i 0.06 ~utrustning 0.21 ~utsatt 0.09 ~uttag 0.10 ~v -0.06 ~va 0.15 ~vad 0.26
        ~valberedning 0.06 ~vald -0.10 ~validering -0.23 ~var -0.14 ~vara 0.18 ~varend 0.12 ~varit -0.17 ~varj 0.43
        ~vart 0.07 ~vartann 0.57 ~veck 0.18 ~vem 0.06 ~verksam 0.18 ~vet 0.07 ~veta 0.05 ~vi 0.15 ~vi^ -1.02
        ~vi^frågar -0.11 ~vi^har -0.42 ~vid 0.07 ~vilj -0.19 ~vill 0.59 ~villk -0.22 ~vint -0.08 ~vore -0.07 ~vux 0.06
        ~vuxenutbildning 0.12 ~vägledning 0.21 ~vägr -0.08 ~väl 0.17 ~välj 0.06 ~vänt -0.06 ~våld 0.38
        ~våldsutsatt 0.06 ~våldsutöv 0.17 ~vår -0.10 ~våra -0.07 ~vård 0.09 ~wom 0.14 ~yrkesvägled -0.41 ~äger -0.10
        ~äldr 0.25 ~äldre^ 0.23 ~äldre^kvinnor 0.20 ~ämne -0.12 ~än 0.10 ~är -0.11 ~ärend 0.13 ~även 0.21 ~å -0.20
        ~å^ -0.19 ~året -0.26 ~årlig 0.20 ~årskur 0.07 ~åt -0.08 ~ått 0.13 ~åtta -0.08 ~önsk 0.28 ~över -0.17
        ~överallt -0.21 ~övning 0.10
        """,
        "samverkansform": """
        bias -0.95
        board -1.18
        cell -0.60
        comparative 0.28
        early -0.93
        end 0.23
        evaluation -0.16
        first -0.68
        fragment -0.12
        frameCentralAktor 1.28
        frameHindrande -0.51
        frameLansstyrelsen -0.47
        frameNone -0.92
        frameNulage -0.44
        framePadrivande -0.15
        framePrioritering 0.24
        frameSamverkansform -0.38
        frameUtmaning -0.76
        frameUtvecklingsomrade -0.18
        fronted -0.44
        hedged 0.69
        imperative -0.61
        item -0.85
        late -0.78
        later -0.53
        meeting 1.62
        middle -0.81
        modal 0.37
        negation -0.94
        negations -0.47
        next3 -0.42
        number 0.28
        plain -0.32
        prose -0.20
        question 0.59
        quote -0.18
        shortFirst -0.63
        third -0.21
        turn -0.55
        weHave 0.44
        words14 -0.71
        words6 -0.57
        wordsMore -0.23
        ~1 0.15 ~10 0.07 ~26 0.08 ~3 0.20 ~7 0.08 ~adress 0.18 ~aldrig -0.15 ~all -0.12 ~alla -0.23 ~allmännytt -0.17
        ~allmännyttan^ -0.16 ~allt -0.11 ~alltså -0.44 ~almi -0.24 ~almi^ -0.19 ~andr -0.11 ~ann -0.13
        ~anställning -0.08 ~använd 0.50 ~arbet -0.26 ~arbetsgivarna^ -0.14 ~arbetsplats -0.06 ~att -0.31 ~att^ -0.10
        ~av -0.37 ~av^ -0.09 ~avgör -0.19 ~avtal -0.09 ~bank -0.29 ~bara -0.18 ~barn -0.22 ~barnahus 0.50
        ~barnomsorg 0.36 ~behöv 0.07 ~beredskap -0.05 ~berätt -0.08 ~beslut 0.06 ~betal 0.35 ~bibliotek 0.34
        ~bidrag -0.11 ~biståndshandlägg 0.08 ~bjud 0.07 ~bland -0.05 ~bli -0.14 ~blir -0.10 ~boend -0.05 ~bolag 0.12
        ~bolaget^ 0.05 ~bord 0.51 ~bort -0.14 ~bostadsbolag 0.07 ~branschråd -0.16 ~broschyr -0.08 ~bryt -0.15
        ~bråk -0.13 ~bygdegård 0.15 ~bära 0.15 ~bättr 0.10 ~båda -0.09 ~bör -0.06 ~börj -0.32 ~chef -0.12
        ~dagordning 0.08 ~dagtid -0.14 ~de -0.45 ~del -0.09 ~dela 0.27 ~deltid -0.06 ~dem -0.68 ~den 0.12 ~der -0.07
        ~dessutom 0.24 ~det 0.11 ~det^ 0.21 ~det^finns 0.06 ~det^svåraste -0.06 ~dett 0.24 ~digitalt -0.12 ~dit 0.18
        ~doktorand 0.08 ~där 0.48 ~däreft -0.06 ~därifrå -0.05 ~då -0.25 ~eftermiddag 0.11 ~eftersom -0.10 ~egen 0.33
        ~ej -0.21 ~elev -0.09 ~elevråd -0.06 ~ell -0.06 ~elva -0.15 ~emot 0.07 ~en 0.56 ~en^ 0.22 ~en^gemensam 0.27
        ~enda -0.14 ~enkät -0.11 ~enlig 0.17 ~ett 0.92 ~ett^ 0.34 ~ett^årligt 0.15 ~fall 0.18 ~familj 0.25 ~fast -0.20
        ~fem 0.09 ~fick -0.06 ~finn 0.85 ~fler 0.06 ~flest -0.11 ~flick -0.21 ~flytt -0.06 ~folk -0.16 ~fredag 0.11
        ~fritidschef 0.08 ~frivård 0.15 ~frivården^ 0.16 ~främst -0.15 ~fråg -0.10 ~från -0.45 ~funger 0.25 ~funk 0.25
        ~fyra 0.34 ~får -0.27 ~fått 0.09 ~följ -0.10 ~för -0.86 ~förbund 0.17 ~före 0.05 ~företag -0.07 ~förskol -0.07
        ~först -0.08 ~förtroendevald -0.16 ~gaml -0.05 ~gav -0.06 ~ge^ -0.08 ~gemensam 0.32 ~gemensamt 0.05
        ~gick -0.09 ~gjort -0.08 ~glöm -0.09 ~grannkommun 0.06 ~grund -0.13 ~grupp 0.13 ~gymnasi -0.11 ~gång 0.32
        ~gör -0.06 ~gör^ 0.19 ~gör^om 0.19 ~göra 0.25 ~ha 0.09 ~hall -0.06 ~han^ 0.12 ~hand 0.32 ~handl 0.20 ~har 0.18
        ~hat -0.10 ~hed -0.15 ~hela -0.09 ~hellr 0.14 ~hemm -0.09 ~hemtjänst -0.10 ~henn -0.18 ~het 0.08 ~hjälp -0.12
        ~hon -0.16 ~hora -0.06 ~hos -0.23 ~hot -0.19 ~hur -0.47 ~hälft 0.14 ~händ -0.07 ~här -0.07 ~håll -0.24
        ~hör -0.06 ~i -0.11 ~i^ -0.25 ~idrott 0.09 ~igen -0.16 ~in 0.13 ~industrin 0.44 ~industriområd -0.08
        ~ing -0.34 ~inl -0.11 ~inn -0.15 ~inom 0.38 ~inte -0.25 ~ja -0.21 ~jag -0.05 ~jag^ -0.09 ~jobb 0.07 ~jour 0.41
        ~ju -0.27 ~juli -0.13 ~jämn -0.37 ~kan 0.11 ~kill -0.20 ~komm 0.24 ~kommun 0.59 ~kommunal 0.08
        ~kommunchef 0.12 ~kommunerna^ -0.17 ~konfer 0.08 ~kort 0.20 ~kring 0.14 ~kris -0.12 ~krog -0.19
        ~krogarna^ -0.19 ~kun -0.09 ~kund 0.20 ~kunskap -0.17 ~kurs -0.15 ~kv 0.14 ~kvart 0.28 ~kvartal 0.06
        ~kvin -0.09 ~kvinn -0.72 ~kvinnlig -0.26 ~kår 0.18 ~kåren^ 0.18 ~kön -0.22 ~labb 0.07 ~lag -0.20 ~led -0.10
        ~leds 0.07 ~list -0.11 ~lokal 0.12 ~lst -0.10 ~lst^ -0.10 ~lägen -0.07 ~lägg -0.09 ~läkt -0.09 ~läm 0.12
        ~län 0.31 ~länet 0.32 ~länets^ 0.20 ~läs -0.38 ~läsa -0.06 ~lång -0.13 ~mamm -0.11 ~man -0.41
        ~marknadsför -0.11 ~maskin -0.08 ~med 0.67 ~medlemm -0.06 ~mell 0.47 ~men 0.15 ~mentor 0.37 ~mest -0.08
        ~mindr -0.07 ~minst 0.16 ~minut 0.11 ~mot -0.20 ~män -0.25 ~männ -0.11 ~måndag 0.09 ~måst -0.11 ~möt 0.10
        ~möte 0.39 ~mötena^ 0.14 ~nej 0.07 ~ni 0.11 ~nio -0.08 ~norr 0.07 ~novemb 0.07 ~nu -0.11 ~numer -0.08
        ~numm 0.11 ~nämnd -0.09 ~när -0.54 ~näst -0.16 ~nät -0.11 ~nätverk 0.20 ~någon -0.15 ~något 0.49 ~nån 0.09
        ~når -0.06 ~nås -0.06 ~oavsett 0.29 ~och 0.16 ~och^ -0.07 ~och^att -0.08 ~och^en 0.24 ~också -0.53 ~ofta -0.16
        ~olik -0.12 ~om 0.18 ~omsorg -0.07 ~ord -0.08 ~ort 0.07 ~oss -0.26 ~papp -0.09 ~par -0.20 ~pass -0.10
        ~peng -0.07 ~per -0.05 ~planering 0.06 ~plat 0.10 ~plats -0.12 ~pojk -0.13 ~polis 0.20 ~politik 0.45
        ~praktikplats -0.08 ~prat -0.14 ~pris 0.06 ~problem -0.09 ~program -0.06 ~punkt 0.08 ~på 0.09 ~på^ -0.20
        ~red 0.41 ~region 0.39 ~regional -0.24 ~rektor 0.36 ~rektorerna^ 0.29 ~remiss -0.05 ~representation -0.36
        ~resenär -0.16 ~resultat -0.07 ~rumm 0.06 ~runt 0.11 ~rutin -0.24 ~rutin^ -0.15 ~räkn -0.10 ~rätt 0.30
        ~råd -0.07 ~råk -0.06 ~sa -0.14 ~sak -0.09 ~samarbet -0.14 ~saml 0.09 ~samm -0.07 ~samordningsförbund 0.17
        ~samråd -0.12 ~samråd^ -0.14 ~samtal -0.13 ~schem 0.20 ~se -0.17 ~sed -0.26 ~sen -0.07 ~ser -0.39 ~ses 0.15
        ~sex -0.07 ~sfi -0.13 ~sida -0.20 ~siffr -0.09 ~sig -0.15 ~sina -0.06 ~sitt -0.14 ~sju 0.48 ~skick -0.16
        ~skift -0.10 ~skol 0.13 ~skolan^ 0.09 ~skriv 0.10 ~skrivit 0.07 ~skull -0.15 ~skärm 0.16 ~slut -0.28 ~små 0.20
        ~småföretag -0.05 ~soc 0.71 ~soc^ 0.07 ~socialtjänst 0.06 ~som -0.72 ~somm -0.08 ~språk -0.05 ~stann -0.14
        ~start -0.07 ~statsbidrag -0.09 ~stor 0.11 ~strategi 0.28 ~strategin -0.07 ~styr -0.15 ~styrels -0.06
        ~ställ 0.07 ~stå -0.05 ~ståend 0.05 ~står -0.11 ~svar 0.41 ~säg -0.16 ~säga -0.05 ~sätt 0.10 ~så -0.20
        ~sök -0.13 ~ta 0.21 ~tak 0.09 ~termin 0.08 ~test -0.08 ~the -0.05 ~tidig -0.20 ~tillsamman -0.22 ~tjej -0.21
        ~tjugo -0.30 ~tjänst -0.08 ~tjänsteföretag -0.15 ~tre -0.19 ~tre^av -0.19 ~tredjedel -0.08 ~träff 0.27
        ~tur 0.06 ~två -0.33 ~tyck 0.14 ~und 0.18 ~underteckn 0.10 ~ungdomsråd 0.44 ~ungefär -0.06 ~upp 0.06
        ~uppdrag 0.06 ~uppgift -0.06 ~upphandl 0.15 ~upphandlingarna^ -0.11 ~ut -0.15 ~utan -0.09 ~utbild -0.27
        ~utbilda^ -0.08 ~utbildning -0.30 ~utrikes^ -0.06 ~utrikes^födda -0.06 ~v -0.11 ~vad -0.11 ~vara 0.15
        ~varend -0.06 ~varit -0.11 ~varj 0.08 ~veck 0.35 ~vem -0.14 ~vems -0.05 ~vet -0.07 ~veta -0.07 ~vi 0.10
        ~vi^ 0.25 ~vi^har 0.23 ~vi^skulle 0.08 ~vilj -0.08 ~vilk -0.06 ~vill -0.08 ~väg 0.07 ~vägg -0.16 ~väl -0.06
        ~våg -0.05 ~våld -0.17 ~våldsutöv -0.10 ~vår 0.18 ~våra 0.25 ~vård -0.06 ~vårdcentral 0.24 ~ä -0.08
        ~ägar -0.12 ~äger -0.10 ~äldr -0.16 ~än 0.23 ~är -0.85 ~äter 0.07 ~å 0.13 ~åklag 0.07 ~år -0.46 ~året 0.22
        ~årlig 0.20 ~åt 0.13 ~ått -0.06 ~öpp 0.11 ~öppettid -0.11 ~öppn -0.06 ~över 0.33 ~överenskommels 0.06
        """,
        "utmaning": """
        bias -0.49
        board -0.19
        comparative -0.92
        early 0.24
        end -1.78
        evaluation -0.03
        first -0.29
        fragment -0.20
        frameCentralAktor -0.89
        frameHindrande -0.52
        frameLansstyrelsen -0.23
        frameNulage 0.42
        framePadrivande 0.04
        framePrioritering -1.28
        frameSamverkansform -0.89
        frameUtmaning -0.21
        frameUtvecklingsomrade 0.65
        fronted 0.05
        hedged -0.69
        imperative -0.58
        item 0.10
        late -1.17
        later -0.34
        meeting 0.20
        middle 0.98
        modal -0.22
        negation 0.16
        negations -0.06
        next3 -0.62
        number -0.14
        plain -0.09
        prose -0.34
        question -0.12
        quote 0.19
        shortFirst -0.29
        third -0.30
        turn -0.12
        weHave -0.10
        words14 -0.54
        words6 -0.48
        wordsMore 0.15
        ~1 0.10 ~11 0.12 ~14 0.15 ~2 -0.15 ~2019 -0.09 ~30 -0.06 ~50 0.15 ~70 -0.06 ~93 0.15 ~absolut -0.10
        ~ager -0.06 ~aktiv -0.06 ~akut 0.13 ~aldrig -0.18 ~all -0.06 ~alla -0.77 ~alla^ -0.27 ~alls 0.25 ~allt -0.37
        ~alltså -0.06 ~almi -0.11 ~almi^ -0.08 ~anmäl 0.15 ~anmälning -0.07 ~anmält 0.17 ~ans -0.06 ~anställd -0.33
        ~ansvar 0.10 ~antal -0.08 ~använd -0.09 ~arbet -0.20 ~arbetsgiv 0.06 ~arbetsgivarna^ -0.14 ~arbetsmiljö -0.06
        ~arbetsplats -0.06 ~arton -0.07 ~att^ -0.17 ~augusti -0.10 ~av -0.14 ~av^ -0.12 ~avtal -0.21 ~axl 0.16
        ~bakom -0.07 ~banken^ 0.07 ~bara 0.22 ~barn 0.09 ~befäl -0.07 ~behöv -0.10 ~beredskap -0.12 ~beroend 0.16
        ~berätt 0.13 ~beskriv 0.10 ~beslut 0.05 ~beställ -0.07 ~beställaren^ -0.06 ~bestämm -0.05 ~besök -0.23
        ~betal 0.52 ~betald 0.13 ~betyd -0.11 ~betyg -0.17 ~bibliotek 0.37 ~bidrag 0.14 ~bil 0.13 ~bild 0.16
        ~bjud -0.06 ~bland -0.14 ~blev 0.47 ~blir 0.45 ~blivit 0.09 ~blåmärk 0.24 ~boend 0.07 ~bok -0.06 ~bolag 0.10
        ~bord -0.23 ~bostäd -0.07 ~bra^ -0.16 ~bryr -0.06 ~bråk 0.14 ~budg -0.16 ~bygg -0.11 ~byt 0.26 ~byta -0.12
        ~byts -0.13 ~bägg -0.05 ~bäst -0.09 ~bättr -0.14 ~bör -0.14 ~börj 0.06 ~chef -0.43 ~chefen^ -0.12 ~dag -0.07
        ~dagis -0.10 ~damlag 0.08 ~de 0.34 ~de^ 0.21 ~de^flesta -0.20 ~de^har -0.23 ~de^kvinnor 0.10 ~de^som 0.10
        ~de^äldre 0.07 ~decemb -0.26 ~dela -0.12 ~deltid 0.13 ~dem -0.18 ~den -0.08 ~den^ 0.27 ~den^som 0.25
        ~det -0.15 ~det^ 0.06 ~det^hon 0.17 ~det^är -0.20 ~diakon -0.15 ~distan -0.29 ~distriktsskötersk -0.06
        ~dit -0.26 ~dom 0.24 ~dott -0.07 ~drar -0.13 ~driv 0.12 ~dubbelt 0.07 ~dä 0.18 ~där -0.20 ~däreft 0.08
        ~däremot -0.06 ~då -0.17 ~då^ -0.13 ~dålig -0.15 ~dömd 0.10 ~efterfråg -0.09 ~eftersom -0.13 ~egen -0.08
        ~egna -0.43 ~ej -0.05 ~ekonomiskt 0.13 ~elev -0.14 ~elevhäls 0.07 ~ell 0.07 ~elva 0.09 ~en -0.52 ~en^ -0.20
        ~en^annan 0.09 ~enda -0.15 ~enhet -0.06 ~enkel 0.19 ~enkät 0.11 ~enlig -0.07 ~ens -0.06 ~ensam 0.26
        ~entreprenör 0.09 ~entreprenörerna^ 0.07 ~erfaren -0.05 ~ett -0.35 ~faktiskt -0.17 ~fall 0.28
        ~familjerätt 0.07 ~fast 0.24 ~fatt -0.11 ~fel -0.15 ~fem -0.31 ~femtio 0.15 ~femtioårsåld 0.07 ~femton -0.22
        ~fick 0.28 ~film 0.35 ~finn 0.19 ~fjol -0.14 ~fjorton -0.11 ~fjärd 0.09 ~fler -0.18 ~fler^ -0.11 ~flest -0.14
        ~flick -0.12 ~flickor^ 0.09 ~flickorna^ -0.08 ~flytt -0.13 ~folk 0.07 ~form 0.18 ~forskning -0.13
        ~fortfar 0.07 ~fram -0.25 ~frisör -0.11 ~fritid -0.15 ~frivillig -0.10 ~frivård 0.06 ~främst -0.12 ~fråg 0.27
        ~från -0.16 ~funger -0.40 ~funktion -0.26 ~fyll -0.07 ~fyr 0.18 ~fyra -0.41 ~fyra^ -0.17 ~fyrtio -0.05
        ~färr -0.10 ~få -0.11 ~får 0.33 ~följ -0.14 ~följd 0.05 ~för 0.18 ~före 0.15 ~förekomm 0.12 ~föremål 0.25
        ~förening -0.48 ~företag -0.08 ~förlor 0.18 ~förr 0.06 ~först 0.11 ~förvänt 0.07 ~föräldr 0.11 ~gemensamm 0.17
        ~ger 0.06 ~ges -0.30 ~ggr 0.05 ~gick -0.13 ~gjort -0.11 ~glömm -0.19 ~glömt -0.09 ~grabb 0.08 ~grad 0.10
        ~grann 0.22 ~grundskol -0.07 ~grupp 0.08 ~gubb 0.22 ~gymnasi 0.14 ~gäst 0.09 ~gå 0.15 ~gång -0.10 ~gått -0.29
        ~gör -0.35 ~göra 0.12 ~ha -0.09 ~hade -0.30 ~hall 0.08 ~halltid -0.05 ~hamn 0.09 ~han 0.42 ~handl 0.06
        ~handlägg -0.09 ~hans -0.07 ~har -0.24 ~hat 0.10 ~hatet^ 0.10 ~hedersförtryck -0.10 ~hela -0.36 ~hell 0.10
        ~heltid 0.09 ~hemlig -0.06 ~hemm 0.14 ~hemtjänst 0.18 ~henn -0.27 ~herrlag 0.07 ~histori 0.09 ~hjälp -0.16
        ~hon 0.22 ~hon^har -0.06 ~honom -0.25 ~hopp 0.40 ~hos 0.07 ~hot 0.41 ~hund -0.15 ~hunnit 0.23 ~hur -0.10
        ~hus 0.21 ~hushåll -0.06 ~hyr 0.23 ~hytt 0.09 ~häls 0.21 ~hänt 0.05 ~hänvis -0.20 ~här 0.36 ~härifrå 0.10
        ~håll -0.19 ~hållit -0.05 ~högr 0.22 ~hör 0.11 ~höra 0.18 ~i -0.11 ~i^ 0.53 ~i^ledningsgruppen -0.07
        ~ibland -0.07 ~ideell -0.09 ~igen 0.13 ~in -0.18 ~inbjud -0.11 ~ing 0.45 ~ingen^ 0.20 ~ingenting 0.08
        ~inköp 0.09 ~inn 0.06 ~inom -0.22 ~int 0.15 ~inte -0.30 ~inte^ -0.08 ~introduktion 0.11 ~ja^ 0.07 ~jag 0.35
        ~jag^ 0.36 ~jargong 0.10 ~jargongen^ 0.08 ~jo -0.10 ~jo^ -0.05 ~jobb 0.32 ~jobbig 0.09 ~jour 0.11
        ~journalsystem -0.09 ~ju 0.06 ~just -0.25 ~jämställd -0.20 ~kall 0.23 ~kallels 0.07 ~kansk -0.09 ~karl -0.16
        ~kass -0.06 ~kassör -0.09 ~kill 0.22 ~killar^ 0.35 ~klock -0.26 ~klubb 0.07 ~knack 0.18 ~kock -0.07
        ~koll -0.06 ~kolleg -0.07 ~kom 0.13 ~komm -0.18 ~kommit -0.13 ~kommun -0.60 ~kommunal -0.13 ~kommunens^ -0.08
        ~kommunerna^ -0.18 ~kontakt -0.18 ~kontrakt 0.11 ~korridor 0.26 ~kost -0.06 ~kr 0.23 ~kran 0.16 ~krav -0.17
        ~krig 0.08 ~kropp 0.17 ~kroppskamer -0.52 ~kräv -0.27 ~kultur -0.11 ~kun 0.21 ~kund -0.32 ~kuratorn 0.14
        ~kv 0.10 ~kv^ 0.23 ~kvar 0.06 ~kvin -0.17 ~kvinnlig 0.06 ~kvinnliga^ 0.05 ~kvinnor -0.09 ~kvinnor^ 0.27
        ~kvinnor^i 0.12 ~kvinnor^med 0.10 ~kvinnor^tar 0.06 ~kvinnorna^ 0.14 ~kvot 0.27 ~kväll 0.28 ~känn -0.08
        ~kö 0.17 ~kök 0.10 ~kön 0.07 ~köra 0.50 ~lag 0.15 ~lamp 0.12 ~larm -0.14 ~led -0.05 ~ledningsgrupp -0.13
        ~lev -0.10 ~levt -0.06 ~ligg -0.07 ~lika -0.12 ~list 0.13 ~lit -0.21 ~lokal -0.17 ~lyck -0.06 ~lyft 0.14
        ~lägg -0.19 ~lägr 0.05 ~lägst 0.12 ~läk -0.06 ~län -0.33 ~länet 0.15 ~läng -0.12 ~länsstyrels -0.38
        ~länsstyrelsen^ -0.12 ~lärarna^ -0.09 ~läs 0.11 ~läsa 0.28 ~lån -0.09 ~lång 0.07 ~lås -0.11 ~låt -0.07
        ~lönekartläggning -0.09 ~mall -0.35 ~mamm 0.58 ~man 0.08 ~man^ 0.23 ~mandatperiod 0.18 ~manlig 0.19 ~mann 0.05
        ~mark -0.29 ~marknadsför -0.06 ~mars -0.06 ~maskin -0.12 ~mat -0.14 ~med 0.08 ~medarbet -0.33
        ~medelåldern^ -0.06 ~medlemm -0.12 ~mell 0.06 ~men 0.20 ~men^ -0.07 ~mening -0.14 ~mer -0.23 ~mest -0.46
        ~mig -0.13 ~mil 0.15 ~miljon -0.16 ~min^ -0.08 ~mindr -0.09 ~minut -0.09 ~mobil -0.27 ~myck -0.20 ~män 0.35
        ~männen^ 0.11 ~männen^kommer 0.10 ~märk -0.09 ~mät -0.06 ~mätning -0.53 ~mål -0.07 ~mån -0.07 ~månad 0.18
        ~mår -0.25 ~möt -0.20 ~mötena^ -0.17 ~mötena^är -0.16 ~möts -0.05 ~natt 0.35 ~nattskift -0.09 ~ned -0.14
        ~nej^ 0.18 ~ner 0.51 ~nitton 0.09 ~nivå -0.06 ~norr -0.45 ~nu -0.24 ~numer -0.07 ~numr -0.27 ~ny 0.14
        ~nämn -0.17 ~nämnd -0.26 ~när 0.20 ~när^ 0.19 ~närm 0.23 ~näst -0.18 ~nät 0.10 ~nätt 0.23 ~nätverk -0.18
        ~nätverket^ -0.13 ~nå 0.10 ~någon 0.18 ~något -0.37 ~någr 0.21 ~o 0.12 ~och -0.06 ~och^ -0.05 ~och^sen -0.22
        ~och^så 0.15 ~också -0.14 ~offentlig 0.07 ~oft 0.11 ~ofta -0.09 ~om -0.40 ~omklädningsrumm 0.22 ~områd -0.17
        ~omsorg 0.08 ~ont 0.36 ~ord 0.20 ~ordf -0.10 ~ordför 0.12 ~ork -0.20 ~oro -0.09 ~ort -0.11 ~oss -0.30
        ~pandemin -0.07 ~papp 0.52 ~par -0.12 ~partn 0.09 ~patrull -0.38 ~peng -0.25 ~pension 0.69 ~per -0.17
        ~person -0.11 ~personal 0.05 ~personal^ 0.14 ~perspektiv -0.07 ~plan -0.06 ~plat 0.05 ~pojk 0.72
        ~pojkarna^ 0.08 ~pojkarnas^ 0.10 ~polis -0.18 ~politik 0.12 ~porr 0.06 ~prat 0.48 ~procent 0.17
        ~programm -0.14 ~projekt -0.30 ~prov -0.08 ~präst -0.09 ~punkt -0.55 ~på -0.36 ~på^ -0.42 ~rad -0.17
        ~rakt -0.08 ~region -0.15 ~regional -0.10 ~registerutdrag -0.15 ~regl 0.06 ~rekord -0.06 ~rektorn 0.06
        ~relation -0.21 ~remiss -0.10 ~ren -0.16 ~resenär 0.09 ~rest 0.29 ~resultat -0.12 ~riktig -0.08 ~ring 0.13
        ~risk -0.10 ~roll -0.08 ~rut -0.17 ~ruta -0.12 ~rutin 0.11 ~räck 0.09 ~rädd -0.09 ~rädsl 0.14 ~rådet^ -0.14
        ~röst -0.07 ~sa -0.18 ~sade -0.38 ~sakn -0.32 ~samebyn 0.11 ~saml -0.06 ~samling 0.17 ~samm 0.17 ~samråd 0.43
        ~samtal -0.21 ~samverk -0.15 ~satsning -0.23 ~schem -0.07 ~sed 0.20 ~sen -0.09 ~sent 0.28 ~ser -0.21
        ~sett 0.09 ~sex -0.20 ~sid -0.33 ~sig -0.32 ~sin 0.31 ~sina 0.26 ~sist 0.26 ~sitt 0.16 ~sju^ -0.11 ~sjuk 0.17
        ~sjukfrånvaron -0.10 ~sjukskriv 0.06 ~sjuktal 0.16 ~sjätt 0.08 ~ska -0.06 ~skick -0.10 ~skift 0.08
        ~skiftlag 0.07 ~skillnad -0.09 ~skol 0.27 ~skratt -0.14 ~skriv -0.28 ~skrivit -0.09 ~skydd 0.07
        ~skyddade^ -0.17 ~skyddade^boenden -0.19 ~skämt 0.20 ~skärm 0.10 ~sköt -0.13 ~slipp 0.05 ~slit 0.33
        ~släkt -0.12 ~släpp -0.14 ~slår 0.18 ~smitt -0.08 ~små -0.08 ~snack 0.07 ~snitt -0.16 ~snittåld -0.06
        ~soc -0.13 ~soc^ -0.17 ~socialtjänst -0.57 ~socialtjänsten^ -0.38 ~som^ -0.06 ~somm -0.10 ~sommarjobb 0.17
        ~son 0.08 ~stadg -0.09 ~stann 0.07 ~start -0.42 ~station 0.14 ~statsbidrag -0.42 ~stockholm -0.16 ~stress 0.07
        ~stryk 0.33 ~styck -0.06 ~styr -0.09 ~styrels -0.10 ~städ 0.08 ~ställ 0.19 ~stämm -0.10 ~stäng 0.18 ~står 0.24
        ~stöd -0.32 ~svår 0.08 ~svårt 0.12 ~syns 0.25 ~syst -0.12 ~system 0.44 ~säg 0.36 ~säga 0.10 ~säker -0.19
        ~sälj 0.33 ~säll -0.07 ~sämr 0.14 ~särskilt 0.05 ~säsong -0.23 ~sätt -0.10 ~så -0.20 ~så^ -0.19 ~sånt -0.06
        ~söderut 0.21 ~sök -0.11 ~söka -0.09 ~sökt 0.06 ~sön 0.06 ~ta 0.10 ~tack -0.11 ~tafs 0.37 ~tag 0.06
        ~tala -0.14 ~tar 0.25 ~teknisk 0.24 ~telefon 0.35 ~terapeut -0.06 ~test 0.06 ~the 0.08 ~tid -0.07 ~till -0.13
        ~till^ 0.29 ~tillbak -0.27 ~tillgänglig -0.18 ~tillgång -0.18 ~tillsamman -0.05 ~timm -0.11 ~tio 0.33
        ~tiond 0.20 ~titt 0.07 ~tjejerna^ 0.24 ~tjugo 0.18 ~tjugotvå -0.33 ~tjänst -0.06 ~to 0.07 ~tog -0.19
        ~tolk -0.20 ~tolv -0.06 ~ton 0.18 ~trakasseri 0.09 ~trapp 0.18 ~tre^ -0.12 ~trettio 0.07 ~trettiotvå -0.33
        ~trevlig -0.06 ~tror 0.17 ~trossamfund -0.15 ~trot 0.07 ~träff 0.27 ~tur 0.06 ~tving 0.07 ~två -0.14
        ~två^ -0.10 ~tvåhundr -0.16 ~tyck 0.09 ~typ 0.12 ~tyst -0.22 ~tystnadsplikt -0.09 ~tystnadsplikten^ -0.10
        ~tänk 0.27 ~ukrai -0.06 ~umeå -0.23 ~und -0.19 ~underskötersk 0.27 ~undersköterskorna^ 0.25 ~undervisning 0.09
        ~unga -0.14 ~unga^ 0.11 ~ungdomsråd -0.17 ~ungefär -0.19 ~uppdel -0.08 ~uppdrag 0.19 ~uppg 0.10 ~ut 0.18
        ~utan 0.11 ~utanför -0.09 ~utbilda^ -0.09 ~utbildning 0.13 ~ute -0.07 ~utsatt 0.17 ~utöv 0.21 ~va -0.07
        ~vad 0.13 ~val -0.24 ~vanlig -0.11 ~var 0.30 ~var^ -0.08 ~var^fjärde -0.06 ~vara -0.06 ~varandr 0.08
        ~varit -0.11 ~varj 0.22 ~varje^ -0.12 ~vart 0.25 ~vartann -0.10 ~veck 0.10 ~vem 0.06 ~vet 0.32 ~veta -0.09
        ~vi -0.31 ~vi^ 0.07 ~vi^frågar 0.19 ~vi^har 0.30 ~vi^ser 0.10 ~vi^skulle -0.15 ~vi^är -0.22 ~vid -0.26
        ~vikari 0.10 ~vilj -0.09 ~vilk -0.59 ~vill -0.54 ~viss 0.20 ~vux 0.08 ~väg 0.23 ~vägg 0.07 ~vägr 0.39
        ~väl 0.17 ~välj 0.14 ~vänd -0.07 ~vänt 0.26 ~värst 0.09 ~våg 0.15 ~våld 0.09 ~våld^ 0.28 ~vår -0.16
        ~våra -0.16 ~våra^ -0.10 ~vård 0.25 ~vårdcentral -0.05 ~who 0.06 ~ä -0.07 ~äga -0.25 ~äger -0.08 ~äldr 0.60
        ~äldre^ 0.17 ~äldre^kvinnor 0.17 ~än -0.20 ~ändr -0.05 ~ändå 0.05 ~ärend -0.27 ~ärlig -0.07 ~å -0.24 ~å^ 0.12
        ~å^så 0.16 ~åld 0.06 ~år 0.44 ~året -0.20 ~årskur 0.10 ~åt 0.25 ~åtminston -0.07 ~åtta 0.37 ~åtta^ -0.13
        ~åtta^av -0.13 ~önsk -0.05 ~öpp 0.06 ~öppn -0.07 ~över 0.18 ~övrig -0.11
        """,
        "utvecklingsomrade": """
        bias -0.51
        board -0.65
        cell -0.29
        comparative 0.28
        early -0.98
        end -0.03
        evaluation 0.26
        first -0.93
        fragment -0.30
        frameCentralAktor -0.69
        frameHindrande -1.78
        frameLansstyrelsen -0.45
        frameNone -0.69
        frameNulage -0.64
        framePadrivande 0.57
        framePrioritering 0.40
        frameSamverkansform -1.08
        frameUtmaning 0.60
        frameUtvecklingsomrade 0.43
        fronted -0.11
        hedged 0.73
        imperative -0.18
        item -0.27
        late -0.30
        later -0.09
        meeting -0.21
        middle -0.66
        modal -0.40
        negation -0.47
        negations -0.21
        next3 -0.69
        plain -0.08
        prose -0.34
        question -0.10
        quote -0.44
        shortFirst -0.55
        third 0.24
        turn -0.94
        weHave 0.34
        words14 -0.07
        words6 -0.81
        wordsMore -0.42
        ~10 -0.07 ~14 0.27 ~2 -0.08 ~3 0.46 ~aldrig -0.12 ~all -0.10 ~alla 0.30 ~allt -0.08 ~almi -0.08 ~almi^ -0.06
        ~andr 0.09 ~anmäl -0.15 ~ann -0.09 ~annar -0.27 ~anställning 0.25 ~arbet -0.12 ~arbetsgiv -0.18
        ~arbetsgivare^ -0.06 ~arbetsplats -0.17 ~att -0.34 ~att^ -0.37 ~att^alla -0.06 ~av -0.24 ~av^ -0.12
        ~avgör -0.05 ~avtal -0.05 ~bara -0.12 ~barn -0.25 ~barnomsorg -0.14 ~barnomsorg^ -0.06 ~barnomsorg^på -0.11
        ~behandl -0.06 ~behåll 0.32 ~behöv 1.25 ~belysning 0.39 ~berätt -0.05 ~beslut -0.06 ~betal -0.08 ~betald -0.20
        ~betalt -0.05 ~betyd 0.05 ~bidrag 0.07 ~bild -0.09 ~billig 0.32 ~bjud -0.10 ~bland 0.40 ~bland^ 0.46
        ~blankett 0.14 ~blev -0.07 ~blir -0.24 ~blivit -0.07 ~bolag -0.25 ~bor 0.26 ~bord -0.32 ~bort -0.10 ~bra 0.15
        ~bruk 0.20 ~buss -0.12 ~busshållplats 0.39 ~bygg -0.07 ~byt 0.22 ~bäst -0.05 ~både -0.07 ~bör 0.08 ~börj 0.06
        ~chef 0.31 ~dag -0.15 ~de -0.22 ~de^ 0.06 ~del 0.36 ~dela -0.15 ~dem -0.25 ~den -0.45 ~dessutom -0.06
        ~det 0.13 ~det^ 0.39 ~det^finns -0.07 ~det^är -0.07 ~disk 0.07 ~distan -0.05 ~dom -0.05 ~dygn -0.22 ~dä -0.09
        ~där -0.66 ~eft -0.08 ~eftervåld 0.17 ~efteråt 0.21 ~egen 0.15 ~eget -0.06 ~ej 0.16 ~elev -0.07 ~ell -0.05
        ~elva -0.06 ~emot -0.13 ~en 0.08 ~en^gemensam -0.12 ~enda -0.05 ~enhetschef -0.07 ~enkel 0.16 ~ersättning 0.09
        ~ett -0.15 ~ett^ -0.28 ~fast -0.10 ~fem -0.10 ~fick -0.06 ~finn -0.13 ~fler 0.45 ~fler^ 0.26 ~flest -0.05
        ~flick -0.14 ~folk -0.05 ~forsk 0.08 ~fram 0.05 ~fritid -0.06 ~främst -0.10 ~fråg -0.37 ~från 0.46 ~fyra -0.20
        ~fält -0.06 ~få 0.30 ~får -0.59 ~fått 0.14 ~följ 0.24 ~för 0.59 ~förbund -0.05 ~fördelning -0.05 ~före -0.11
        ~förebygg -0.11 ~föreslår -0.09 ~företag 0.11 ~förmiddag 0.07 ~förr -0.07 ~församling 0.08 ~förskol 0.19
        ~först -0.11 ~förtroendevald 0.22 ~gemensam 0.40 ~gemensamm -0.07 ~ger -0.07 ~gjord -0.06 ~glömm -0.09
        ~grann -0.05 ~gratis -0.07 ~grund 0.27 ~grupp -0.06 ~gubb -0.06 ~gå 0.28 ~gång -0.24 ~går -0.14 ~gått -0.05
        ~gör 0.18 ~gör^ -0.13 ~göra -0.23 ~ha 0.22 ~halv 0.19 ~halvdag -0.07 ~han 0.07 ~han^ 0.11 ~hand -0.15
        ~handlägg 0.34 ~hans -0.07 ~har -0.57 ~hat 0.20 ~hed -0.10 ~hela 0.48 ~hellr -0.07 ~heltid -0.05 ~hemlig -0.10
        ~hemm -0.19 ~hit -0.06 ~hon -0.20 ~hon^ 0.19 ~hon^skulle 0.18 ~hos -0.10 ~hot 0.12 ~hur 0.64 ~hälft -0.09
        ~hälsosamtal -0.11 ~här -0.30 ~håll 0.33 ~hör -0.08 ~höra 0.10 ~i -0.41 ~i^ -0.23 ~igen 0.39 ~ihop -0.32
        ~in 0.14 ~industrin -0.13 ~ing -0.36 ~inga -0.05 ~inköp 0.19 ~inn -0.07 ~instruktör 0.20 ~inte 0.38
        ~introduktion 0.29 ~ja^ -0.20 ~jag -0.26 ~jag^ -0.07 ~jobb -0.28 ~jour -0.19 ~journal -0.10 ~ju 0.07
        ~jämför -0.54 ~kall -0.18 ~kan 0.47 ~kill 0.19 ~kolleg -0.08 ~kom -0.05 ~komm -0.17 ~kommun -0.29
        ~kommunens^ 0.24 ~kommunerna^ -0.17 ~kommunernas^ 0.09 ~kommungrupp 0.05 ~kost -0.09 ~krav -0.11
        ~kroppskamer 0.47 ~kräv -0.06 ~kun 0.35 ~kund 0.36 ~kurs 0.14 ~kurs^ 0.14 ~kust 0.10 ~kvin 0.11 ~kvinn -0.44
        ~kvinnlig 0.57 ~kvot -0.23 ~kän 0.41 ~kök -0.07 ~kön 0.26 ~köra -0.05 ~labb -0.06 ~lade -0.09 ~lag -0.05
        ~landsbygd -0.06 ~larm -0.09 ~led 0.29 ~lektion 0.18 ~ligg -0.10 ~lika -0.08 ~list -0.09 ~lokal -0.11
        ~lyssn -0.06 ~lägen 0.12 ~lägg 0.49 ~lämn 0.23 ~län -0.10 ~länet -0.12 ~länsstyrels -0.18
        ~länsstyrelsen^ -0.15 ~lär -0.13 ~lära 0.53 ~läsning -0.06 ~lång 0.30 ~lönekartläggning -0.07 ~mamm -0.08
        ~man 0.15 ~maskin 0.10 ~me -0.06 ~med -0.35 ~mell -0.11 ~men 0.07 ~mentor -0.06 ~mer -0.16 ~mest -0.07
        ~mindr -0.08 ~misstänk -0.05 ~mot 0.33 ~myck -0.16 ~män -0.38 ~männ -0.07 ~mäns -0.05 ~mätning -0.05 ~mål 0.22
        ~mån 0.31 ~måndag -0.05 ~mång -0.21 ~måst 0.19 ~möte -0.05 ~nu 0.43 ~numm -0.09 ~nya -0.11 ~nämn 0.11
        ~när 0.13 ~nära 0.05 ~nät 0.21 ~nå -0.08 ~någon^ -0.08 ~något -0.08 ~nån -0.07 ~når 0.24 ~o -0.10
        ~obekväm -0.07 ~och -0.62 ~och^ -0.23 ~och^en -0.07 ~också 0.44 ~of 0.31 ~ofta -0.05 ~olik -0.07 ~om -0.13
        ~omklädningsrum -0.16 ~områd 0.40 ~ord 0.21 ~ordför -0.08 ~orosanmälning -0.07 ~oss -0.06 ~papp 0.11
        ~pass 0.43 ~patrull 0.40 ~pension -0.06 ~per 0.18 ~person 0.34 ~placering 0.09 ~plan 0.39 ~plat 0.11
        ~plats 0.31 ~pojk -0.11 ~pojkar -0.12 ~polis -0.13 ~prat -0.14 ~program -0.11 ~prov -0.05 ~punkt -0.07
        ~på 0.14 ~red -0.34 ~regl -0.09 ~relation 0.16 ~remiss -0.06 ~rikt -0.07 ~ring -0.09 ~runt -0.28 ~rut 0.22
        ~rutin 0.11 ~rädd -0.06 ~räkn -0.17 ~rätt -0.10 ~råd -0.10 ~röst -0.06 ~rösträtt -0.06 ~sa -0.09 ~sagt -0.14
        ~sak -0.10 ~sakn 0.32 ~samebyn -0.06 ~samråd 0.11 ~samråd^ 0.18 ~samtal -0.16 ~samverk -0.07 ~sed -0.46
        ~sedan^ -0.20 ~sen -0.06 ~ser -0.13 ~sex -0.11 ~sexuell -0.11 ~siffr -0.05 ~sig 0.19 ~sitt -0.22 ~själv 0.14
        ~ska -0.25 ~skick -0.06 ~skift -0.06 ~skolskötersk -0.11 ~skriv 0.17 ~skrivit -0.06 ~skull 0.55 ~slut -0.08
        ~slår -0.07 ~soc -0.06 ~socialtjänst -0.17 ~som -0.35 ~språk -0.10 ~stan -0.05 ~stann 0.23 ~statistik 0.30
        ~stor -0.05 ~strategin -0.28 ~styrels -0.05 ~stöd -0.14 ~svar -0.10 ~syns -0.07 ~säg -0.17 ~säga -0.08
        ~sälj -0.20 ~särskilt -0.22 ~sätt -0.09 ~söderut -0.14 ~sök -0.11 ~ta 0.14 ~tafs 0.26 ~tal 0.11 ~tar 0.24
        ~telefon -0.24 ~termin -0.08 ~test 0.11 ~tid 0.11 ~tillbak 0.51 ~tillsamman 0.33 ~tillägg -0.06 ~timm 0.26
        ~tio -0.15 ~titt -0.12 ~tjej -0.19 ~tjugo -0.18 ~tjänst 0.06 ~tjänsteföretag 0.18 ~tolk 0.17 ~tre -0.17
        ~trygg -0.13 ~trygghetspunkt 0.07 ~träff -0.19 ~tur -0.06 ~två 0.15 ~tyck -0.08 ~tänk -0.10 ~und 0.14
        ~undr 0.21 ~unga 0.24 ~ungdom -0.08 ~ungdomsråd -0.08 ~upp 0.10 ~upptäck 0.08 ~ut -0.33 ~utan -0.24
        ~utanför 0.05 ~utbild 0.11 ~utbilda^ 0.18 ~utbildning 0.76 ~utbildning^ 0.39 ~va -0.09 ~vad -0.05
        ~valberedning -0.05 ~validering 0.27 ~vara -0.18 ~varit -0.20 ~varj -0.21 ~vartann -0.08 ~vem -0.12 ~vi -0.11
        ~vi^ 0.17 ~vi^behöver 0.16 ~vi^har -0.08 ~vi^skulle 0.10 ~vid 0.08 ~vilj 0.46 ~vill -0.66 ~vore 0.25
        ~vux -0.12 ~vuxenutbildning -0.09 ~väg 0.14 ~vägr -0.06 ~väl -0.10 ~välj -0.06 ~våg -0.06 ~våldsutsatt -0.11
        ~vår 0.15 ~våra -0.09 ~vård -0.12 ~ä -0.11 ~äger -0.05 ~äldr -0.49 ~äldre^ -0.27 ~äldre^kvinnor -0.22
        ~ämne 0.18 ~än -0.29 ~är -0.43 ~även -0.12 ~å -0.15 ~å^ -0.11 ~år 0.21 ~året 0.15 ~ått -0.06 ~önsk -0.16
        ~över 0.09
        """,
    ]
}
