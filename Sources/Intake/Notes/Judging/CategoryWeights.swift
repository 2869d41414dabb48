/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.14
        cueMost 0.04
        cues 1.00
        decisive 0.86
        decisiveOther -2.22
        few -0.32
        fewOther -1.01
        frame -0.49
        frameFar -0.48
        frameFarOther 0.18
        frameOther -0.98
        heading 1.46
        headingGuess 0.24
        headingOne 0.10
        headingSure 1.25
        known -0.42
        knownOther -1.21
        lead 0.83
        leadFramed 0.87
        listed 0.09
        listedOther -0.06
        many -0.92
        manyOther 0.75
        question 1.86
        questionFar -0.24
        questionFarther -0.59
        questionOne -0.25
        questionSure 0.67
        some -0.43
        someOther -0.04
        """,
        "central-aktor": """
        bias -0.44
        cell 0.09
        comparative -0.54
        early -0.54
        end 0.28
        evaluation -0.46
        first -0.34
        fragment -0.57
        frameCentralAktor -0.34
        frameHindrande -0.14
        frameLansstyrelsen -0.50
        frameNone -0.41
        frameNulage -1.15
        framePadrivande -0.30
        framePrioritering 0.43
        frameSamverkansform 0.78
        frameUtmaning -0.17
        frameUtvecklingsomrade 0.79
        fronted 0.48
        hedged -0.68
        item -0.06
        late -0.79
        later -0.16
        meeting -0.76
        middle -0.96
        modal 0.45
        negation -0.03
        negations -0.03
        next3 0.97
        number -1.17
        plain -0.27
        prose -0.07
        question -0.30
        quote -0.05
        shortFirst 0.62
        third 0.49
        turn -0.30
        weHave -0.56
        words14 -0.68
        words6 0.04
        wordsMore -1.01
        ~12 -0.05 ~15 0.26 ~19 0.32 ~20 -0.09 ~2^ 0.15 ~3 0.19 ~4 -0.08 ~5 0.12 ~7 -0.10 ~8 0.09 ~_ans/ -0.05
        ~_anv/ -0.03 ~_anvä/ -0.03 ~_att/ -0.07 ~_att_/ -0.07 ~_av_/ -0.03 ~_avg/ 0.03 ~_avgö/ 0.03 ~_bak/ 0.03
        ~_ban/ 0.03 ~_bank/ 0.03 ~_bar/ -0.06 ~_barn/ -0.05 ~_beg/ 0.03 ~_bes/ 0.04 ~_best/ 0.03 ~_bet/ -0.06
        ~_beta/ -0.04 ~_bil/ -0.05 ~_bol/ -0.04 ~_bola/ -0.03 ~_bor/ 0.03 ~_bord/ 0.04 ~_bvc/ 0.03 ~_bör_/ 0.04
        ~_börj/ -0.03 ~_cha/ -0.03 ~_chat/ -0.03 ~_de_/ 0.08 ~_del/ -0.05 ~_dela/ -0.03 ~_dem/ 0.04 ~_dem_/ 0.06
        ~_det_/ -0.04 ~_dis/ 0.06 ~_dist/ 0.04 ~_dit/ 0.04 ~_dit_/ 0.04 ~_eft/ -0.05 ~_efte/ -0.05 ~_ege/ -0.04
        ~_egen/ -0.03 ~_ele/ 0.05 ~_elev/ 0.05 ~_en_/ -0.07 ~_enk/ -0.04 ~_ett/ -0.07 ~_ett_/ -0.06 ~_fac/ 0.07
        ~_fack/ 0.06 ~_fast/ -0.03 ~_fem/ -0.04 ~_fem_/ -0.04 ~_fol/ 0.03 ~_folk/ 0.04 ~_for/ -0.03 ~_fri/ 0.03
        ~_frit/ 0.04 ~_frå/ -0.03 ~_från/ -0.03 ~_funk/ -0.03 ~_fyr/ -0.03 ~_få_/ 0.04 ~_föl/ -0.03 ~_följ/ -0.03
        ~_för_/ -0.06 ~_före/ -0.05 ~_förs/ 0.10 ~_gem/ -0.04 ~_geme/ -0.03 ~_gra/ -0.05 ~_gån/ -0.04 ~_gång/ -0.04
        ~_går/ -0.03 ~_gör/ -0.03 ~_han/ 0.04 ~_han_/ 0.04 ~_hed/ -0.03 ~_hede/ -0.03 ~_helt/ -0.03 ~_hemm/ -0.03
        ~_hind/ -0.03 ~_häl/ 0.04 ~_häls/ 0.03 ~_händ/ 0.03 ~_här/ 0.06 ~_här_/ 0.04 ~_idr/ 0.03 ~_idro/ 0.03
        ~_iho/ -0.03 ~_ihop/ -0.03 ~_inf/ 0.03 ~_infl/ 0.03 ~_inga/ -0.03 ~_ink/ 0.06 ~_inkö/ 0.03 ~_ino/ -0.04
        ~_inom/ -0.04 ~_jag/ 0.03 ~_jäm/ -0.06 ~_jäms/ -0.04 ~_kan/ 0.05 ~_kans/ 0.03 ~_kla/ -0.03 ~_komm/ 0.04
        ~_kon/ -0.04 ~_konk/ -0.03 ~_kos/ -0.03 ~_kost/ -0.03 ~_kra/ -0.03 ~_kro/ -0.03 ~_krop/ -0.03 ~_kyr/ 0.03
        ~_kyrk/ 0.03 ~_kök/ -0.05 ~_kön/ -0.04 ~_led/ -0.05 ~_leda/ -0.03 ~_lit/ 0.05 ~_läg/ -0.03 ~_lär/ -0.06
        ~_lön/ -0.04 ~_löne/ -0.03 ~_man/ -0.04 ~_man_/ -0.03 ~_mar/ 0.03 ~_med/ -0.05 ~_mel/ -0.04 ~_mell/ -0.04
        ~_men/ -0.04 ~_men_/ -0.04 ~_mil/ -0.03 ~_mot/ -0.03 ~_mån/ -0.07 ~_måna/ -0.04 ~_mås/ 0.05 ~_måst/ 0.05
        ~_nor/ -0.03 ~_oav/ -0.03 ~_oavs/ -0.03 ~_oft/ 0.03 ~_ofta/ 0.03 ~_om_/ -0.04 ~_omb/ 0.03 ~_ort/ 0.03
        ~_pap/ -0.04 ~_papp/ -0.04 ~_par/ 0.09 ~_part/ 0.07 ~_per/ -0.07 ~_per_/ -0.03 ~_pers/ -0.03 ~_poj/ -0.05
        ~_pojk/ -0.05 ~_pol/ -0.04 ~_poli/ -0.04 ~_pra/ 0.04 ~_proc/ -0.03 ~_prod/ 0.03 ~_på_/ -0.03 ~_red/ -0.04
        ~_reda/ -0.04 ~_rik/ -0.04 ~_rin/ -0.03 ~_ring/ -0.03 ~_råd/ -0.03 ~_sak/ 0.03 ~_sakn/ 0.03 ~_sen/ -0.03
        ~_ser/ 0.07 ~_ser_/ 0.06 ~_sex/ -0.03 ~_sex_/ -0.03 ~_sin_/ -0.03 ~_sit/ 0.03 ~_sitt/ 0.03 ~_sju/ -0.04
        ~_ska/ -0.03 ~_ska_/ -0.04 ~_skog/ 0.03 ~_skol/ -0.03 ~_sku/ 0.04 ~_skul/ 0.04 ~_slu/ -0.04 ~_slut/ -0.04
        ~_som/ 0.03 ~_som_/ 0.05 ~_spr/ -0.03 ~_sta/ -0.05 ~_star/ -0.04 ~_sto/ 0.03 ~_stä/ 0.04 ~_tax/ 0.05
        ~_taxi/ 0.04 ~_til/ -0.07 ~_till/ -0.07 ~_tim/ -0.03 ~_tre/ -0.08 ~_tre_/ -0.05 ~_try/ -0.05 ~_tryg/ -0.04
        ~_två/ -0.05 ~_två_/ -0.04 ~_und/ -0.07 ~_unde/ -0.07 ~_uni/ 0.03 ~_univ/ 0.03 ~_upp/ -0.10 ~_upp_/ -0.03
        ~_uppd/ -0.03 ~_uta/ 0.03 ~_utan/ 0.03 ~_utb/ -0.03 ~_utbi/ -0.03 ~_vari/ 0.04 ~_vec/ -0.05 ~_veck/ -0.05
        ~_vet/ 0.06 ~_vi_/ -0.04 ~_vik/ 0.06 ~_vikt/ 0.05 ~_vis/ -0.04 ~_vål/ -0.05 ~_våld/ -0.05 ~_vår/ -0.03
        ~_är_/ 0.03 ~_år_/ -0.03 ~_åre/ -0.06 ~_året/ -0.05 ~_års/ -0.03 ~a -0.09 ~a-lag 0.22 ~ade_/ -0.07 ~af 0.05
        ~affisch 0.09 ~affärsängl 0.05 ~afik/ 0.03 ~aget/ 0.04 ~aget_/ 0.03 ~aka_/ -0.03 ~akna/ 0.03 ~akti/ 0.03
        ~aktör 0.10 ~akut 0.20 ~aldrig 0.22 ~alet/ -0.03 ~alet_/ -0.03 ~all 0.05 ~alla 0.11 ~alla^ -0.11 ~alls -0.23
        ~allt 0.06 ~allt/ 0.04 ~allt_/ 0.04 ~alltid -0.15 ~alltså 0.12 ~almi 0.15 ~almi^ 0.19 ~ambulans -0.66
        ~amen/ 0.03 ~amen_/ 0.03 ~amma/ -0.03 ~amma_/ -0.03 ~amta/ -0.04 ~amtal/ -0.04 ~and_/ -0.04 ~andel -0.09
        ~andelen^ -0.08 ~andr 0.15 ~andra^ 0.18 ~ang -0.08 ~anhörigvård -0.08 ~anmälning -0.10 ~ann 0.13 ~anna/ -0.04
        ~annan/ 0.03 ~annar -0.14 ~annars^ -0.12 ~annat/ -0.04 ~ans -0.11 ~anse/ -0.04 ~ansl/ 0.03 ~anst/ -0.04
        ~anställ -0.10 ~ansv 0.12 ~ansvarig -0.14 ~ansökning -0.15 ~antal -0.06 ~ante/ 0.03 ~anvis -0.09 ~anvä/ -0.03
        ~använ/ -0.03 ~använd -0.26 ~appa/ -0.05 ~arb -0.20 ~arb^ -0.25 ~arbetsgiv 0.08 ~arbetsgivare^ 0.07
        ~arbetsmarknadsen 0.13 ~arbetsmiljö -0.14 ~arbetsmiljön^ -0.05 ~arbetsplats -0.07 ~are -0.08 ~are_/ 0.03
        ~aren/ 0.04 ~aren_/ 0.04 ~arit/ 0.04 ~arit_/ 0.04 ~arna/ 0.06 ~arna_/ 0.12 ~arnas/ -0.03 ~arrend 0.08
        ~art_/ 0.04 ~arta/ -0.04 ~arti/ 0.05 ~arvod -0.19 ~asie/ 0.03 ~assi/ 0.03 ~assis/ 0.03 ~assistansbolag 0.06
        ~assistansbolagen^ 0.06 ~ast_/ 0.03 ~ata_/ 0.05 ~ator/ 0.04 ~atse/ -0.05 ~atser/ -0.03 ~att -0.87
        ~att^de -0.13 ~att_/ -0.13 ~av -0.41 ~av^ -0.14 ~av^de -0.06 ~avgångssamtal -0.13 ~avgö/ 0.03 ~avgör 0.38
        ~avgör/ 0.03 ~avse/ -0.03 ~avset/ -0.03 ~avta/ -0.03 ~avtal -0.26 ~avtal/ -0.03 ~b 0.16 ~bakom 0.09 ~bank 0.30
        ~bank/ 0.03 ~banke/ 0.03 ~bankkontor 0.05 ~bara -0.05 ~barn -0.22 ~barn/ -0.07 ~barn^ 0.05 ~barna/ -0.03
        ~barnahus -0.23 ~barnahus^ -0.06 ~barnmorsk 0.12 ~barnmorskan^ 0.07 ~barnomsorg -0.10 ~barnomsorg^ -0.13
        ~barnpassning -0.07 ~barnvakt -0.11 ~batteri -0.08 ~be -0.10 ~befordr -0.06 ~begär 0.20 ~behöv -0.05
        ~beman -0.10 ~bemanning 0.05 ~bemanningsföretag 0.05 ~bemanningsföretagen^ 0.05 ~ber -0.06
        ~beredskapssamordn 0.06 ~beroendevård 0.13 ~berätt -0.07 ~beslut 0.24 ~best/ 0.03 ~beställ 0.12 ~bestånd 0.14
        ~besök -0.10 ~besöksnäringens^ 0.06 ~bet 0.26 ~beta/ -0.05 ~betal -0.32 ~betal/ -0.04 ~betald -0.10
        ~betald^ -0.06 ~betalt -0.06 ~betsg/ 0.03 ~bett -0.16 ~betyd -0.17 ~betytt -0.13 ~bibliotek 0.13
        ~biblioteken^ 0.10 ~biblioteket^ -0.12 ~bidr/ -0.03 ~bidra/ -0.03 ~bidrag -0.17 ~bidraget^ -0.18
        ~bidragsregl -0.05 ~bil -0.11 ~bild -0.14 ~bild/ -0.03 ~billig -0.12 ~bistånd -0.07 ~biståndshandlägg -0.11
        ~bjud -0.26 ~bjud^ -0.10 ~bjud^in -0.10 ~blan/ -0.05 ~bland -0.15 ~bland/ -0.03 ~blankett -0.06 ~blev -0.16
        ~blivit -0.11 ~blåljus -0.05 ~blöj 0.10 ~boend -0.22 ~bok -0.09 ~bola/ 0.07 ~bolag -0.25 ~bolag/ 0.07
        ~bolagsstyrels -0.07 ~bor -0.16 ~bord 0.45 ~bord/ 0.05 ~borde/ 0.05 ~bort -0.16 ~bortglömd 0.16
        ~bostadsbolag 0.10 ~bostadsbolagen^ 0.11 ~bostäd -0.07 ~bra -0.10 ~bran/ -0.03 ~bransch -0.09 ~branschråd 0.12
        ~bruk -0.05 ~bruk/ -0.03 ~bråk 0.06 ~budg 0.06 ~budget 0.15 ~budgetberedning -0.05 ~budgeten^ -0.07 ~bup 0.27
        ~bup^ 0.09 ~buss -0.08 ~bvc 0.20 ~byar -0.06 ~bygdegårdarna^ 0.08 ~bygg -0.06 ~byggbransch 0.12 ~byggherr 0.14
        ~byggherrarna^ 0.06 ~byns 0.13 ~byskol 0.08 ~byt -0.10 ~bytt -0.07 ~bäst -0.22 ~bättr -0.17 ~båda 0.07
        ~både -0.22 ~bönd 0.07 ~bör 0.38 ~bör_/ 0.04 ~börj -0.31 ~börj/ -0.03 ~börja/ -0.03 ~börja^ -0.10
        ~börja^med -0.09 ~chat/ -0.05 ~chatt -0.20 ~chatt/ -0.05 ~chattgrupp -0.10 ~chef/ 0.09 ~chefe/ 0.08
        ~cirk -0.06 ~cirk/ -0.03 ~cka_/ -0.03 ~cken/ 0.04 ~cken_/ 0.04 ~cker/ -0.03 ~cker_/ -0.03 ~controller 0.13
        ~cv -0.05 ~d 0.09 ~dag 0.10 ~daga/ -0.03 ~dagar/ -0.03 ~daglig 0.13 ~dagordning -0.06 ~dan_/ -0.08 ~darn/ 0.04
        ~darna/ 0.04 ~ddni/ 0.03 ~ddnin/ 0.03 ~de 0.72 ~de^ -0.08 ~de^flesta -0.07 ~de^har 0.10 ~de^stora 0.08
        ~de^äldre -0.06 ~del -0.21 ~dela -0.09 ~dela/ -0.04 ~delade^ -0.05 ~deltag -0.07 ~deltid -0.09 ~dem 0.60
        ~dem_/ 0.06 ~den^som 0.13 ~den_/ 0.06 ~dens/ 0.04 ~dens_/ 0.04 ~der 0.15 ~der_/ -0.07 ~dess 0.09
        ~dessutom -0.10 ~det -0.49 ~det^ -0.59 ~det^saknas -0.05 ~det^som -0.12 ~det^är -0.34 ~det_/ 0.03 ~dett 0.18
        ~dhet/ -0.03 ~digital -0.14 ~digitala^ -0.09 ~direkt -0.21 ~diskussion 0.16 ~diskuter 0.11 ~dist/ 0.06
        ~distr/ 0.06 ~distrikt 0.14 ~distriktsskötersk 0.11 ~distriktssköterskan^ 0.09 ~dit 0.45 ~dit_/ 0.04
        ~djur 0.11 ~djurskydd 0.06 ~dlarn/ 0.04 ~dnare/ 0.03 ~dom 0.20 ~dra_/ 0.04 ~drag/ -0.05 ~drage/ -0.03
        ~driv -0.09 ~drot/ 0.03 ~drott/ 0.03 ~du -0.07 ~dyk -0.16 ~dä -0.09 ~där -0.22 ~där^ -0.15 ~därmed 0.07
        ~då -0.23 ~dömd -0.07 ~ecka/ -0.04 ~ecka_/ -0.03 ~edan/ -0.07 ~edan_/ -0.07 ~edarn/ 0.03 ~eder/ -0.03
        ~efer/ 0.05 ~efer_/ 0.03 ~efern/ 0.03 ~eft -0.53 ~efte/ -0.05 ~efter/ -0.05 ~efterlys 0.07 ~efteråt -0.13
        ~egen -0.45 ~egen_/ -0.03 ~eget -0.09 ~egle/ -0.03 ~egler/ -0.03 ~egna -0.09 ~ejer/ -0.03 ~ekon/ 0.03
        ~ekonom 0.09 ~ekonomichef 0.06 ~ekonomicheferna^ 0.05 ~ekonomiskt 0.12 ~ekonomiskt^ -0.14
        ~ekonomiskt^våld -0.09 ~ekt_/ -0.03 ~el -0.05 ~elar/ 0.03 ~elev -0.23 ~elev/ 0.05 ~elevhäls 0.27
        ~elevhälsan^ 0.10 ~elevkår 0.21 ~elevkårerna^ 0.19 ~ell 0.19 ~ella/ -0.05 ~ellan/ -0.04 ~else_/ -0.03
        ~elsen/ 0.08 ~elti/ -0.04 ~eltid/ -0.04 ~elva -0.20 ~emen/ -0.04 ~emens/ -0.04 ~emma/ -0.03 ~en -0.85
        ~en^ -0.58 ~en^enkel -0.11 ~enast/ 0.03 ~enda 0.26 ~enda/ 0.04 ~enda_/ 0.04 ~ener/ 0.04 ~energibolag 0.33
        ~enig -0.08 ~enin/ 0.07 ~ening/ 0.07 ~enkel -0.17 ~enkelt -0.07 ~enkät -0.16 ~enlig 0.15 ~ens_/ 0.13
        ~ensa/ -0.04 ~ensam 0.07 ~ensam/ -0.03 ~ensi/ -0.04 ~ent_/ -0.06 ~enti/ 0.03 ~entin/ 0.03 ~epres/ 0.03
        ~era -0.05 ~era_/ -0.05 ~eral/ 0.03 ~erall/ 0.03 ~eratö/ 0.03 ~ering/ -0.08 ~erna/ 0.14 ~erna_/ 0.06
        ~ernas/ 0.08 ~ers_/ 0.06 ~ersi/ 0.04 ~ersit/ 0.03 ~ersko/ 0.03 ~esen/ 0.04 ~esent/ 0.03 ~este/ -0.03
        ~estå/ 0.04 ~esvä/ 0.03 ~etablering -0.08 ~etal/ -0.05 ~etala/ -0.03 ~eter/ 0.05 ~etet/ 0.05 ~etet_/ 0.04
        ~ets_/ 0.04 ~etsg/ 0.03 ~etsgi/ 0.03 ~etsp/ -0.04 ~ett -0.71 ~ett^ -0.30 ~ett_/ -0.10 ~etta -0.06 ~ever/ -0.04
        ~extr -0.06 ~f -0.17 ~fack 0.23 ~fack/ 0.06 ~facken^ 0.17 ~faktiskt 0.07 ~fall -0.15 ~familjecentral -0.19
        ~familjerätt 0.08 ~familjerätten^ 0.08 ~fann -0.07 ~far 0.14 ~far_/ 0.03 ~fast -0.33 ~fast/ -0.03 ~fast^ -0.10
        ~fasta^ -0.09 ~fastn 0.06 ~fel -0.19 ~fem -0.46 ~fem_/ -0.05 ~fer_/ 0.03 ~fern/ 0.03 ~ferna/ 0.03 ~fick -0.19
        ~film -0.08 ~finn -0.06 ~fjärd -0.06 ~fler -0.16 ~flest 0.06 ~flytt -0.23 ~fold -0.11 ~folk 0.31 ~folk/ 0.04
        ~folk_/ 0.03 ~folkhögskol 0.09 ~form -0.13 ~fors/ -0.03 ~forsk -0.16 ~fotboll 0.12 ~fotbollsträn 0.08
        ~framför 0.14 ~fria -0.27 ~frit/ 0.04 ~friti/ 0.04 ~fritid 0.26 ~fritidsled 0.08 ~fritidsledarna^ 0.08
        ~frivillig 0.10 ~frivilliga^ 0.10 ~frivård 0.13 ~fruar 0.07 ~frukost -0.17 ~främst -0.08 ~främst^ -0.07
        ~fränst 0.12 ~fråga^ 0.34 ~fråga^oss 0.13 ~från -0.37 ~fta_/ 0.04 ~fter/ -0.05 ~fter_/ -0.05 ~fullmäktig 0.23
        ~funk -0.10 ~funktionsrättsråd -0.09 ~fyll -0.23 ~fyra -0.21 ~fyrtio -0.05 ~fysisk -0.06 ~fält 0.08
        ~fältgrupp 0.08 ~fältgruppen^ 0.09 ~färdig 0.08 ~färr -0.06 ~få 0.41 ~få^ 0.17 ~får -0.11 ~fått -0.25
        ~född -0.10 ~följ/ -0.05 ~följt -0.06 ~för -0.69 ~för_/ -0.05 ~fördelning -0.08 ~före -0.22 ~före/ 0.05
        ~förebygg -0.14 ~fören/ 0.07 ~förening -0.18 ~föreningarna^ -0.09 ~föreningen^ -0.06 ~förestånd -0.06
        ~företag -0.21 ~företräd 0.13 ~förmänn 0.17 ~förs/ 0.09 ~församling 0.23 ~förskolan^ 0.07 ~förskoleklass 0.16
        ~förslag 0.09 ~först -0.19 ~först/ 0.03 ~förstås 0.18 ~försvarsorganisation 0.09 ~försäkringskass 0.13
        ~försäkringskassan^ 0.15 ~försörjningsstöd 0.18 ~förtroend 0.10 ~förtroendevald 0.09 ~förtur -0.05
        ~föräldr 0.18 ~föräldraförening 0.08 ~föräldraledig -0.12 ~galleri 0.06 ~gansk -0.10 ~gar_/ -0.07 ~gast/ 0.04
        ~gatukontor 0.06 ~gdoms/ 0.03 ~ge -0.18 ~geme/ -0.04 ~gemen/ -0.04 ~gemensam -0.25 ~gemensamm -0.06
        ~gemensamt -0.07 ~gen_/ -0.03 ~genomgång -0.06 ~gent/ 0.03 ~genti/ 0.03 ~ger -0.13 ~ger_/ -0.07 ~ges -0.06
        ~get_/ 0.05 ~gghet/ -0.04 ~ghet/ -0.05 ~ghets/ -0.03 ~gick -0.22 ~giva/ 0.04 ~givar/ 0.04 ~gjort -0.15
        ~gler/ -0.03 ~glöm/ 0.03 ~glömd 0.07 ~glömm 0.13 ~gode 0.06 ~gon_/ -0.03 ~gons/ 0.03 ~got_/ -0.03 ~grabb -0.09
        ~grann -0.07 ~gratis -0.14 ~grund -0.15 ~grundskol 0.16 ~grup/ -0.07 ~grupp/ -0.07 ~gruppbostäd 0.11
        ~gruppchatt -0.16 ~grän/ -0.04 ~gräns -0.10 ~gräns/ -0.04 ~gula -0.09 ~gymnasi 0.21 ~gymnasiet^ 0.11
        ~gäll 0.24 ~gång -0.38 ~gång/ -0.07 ~gång_/ -0.03 ~går -0.25 ~går_/ -0.03 ~gård -0.05 ~gården^ -0.07
        ~gör -0.26 ~gör^ -0.06 ~göra -0.06 ~ha -0.12 ~habilitering 0.08 ~hade -0.10 ~haft -0.11 ~halv 0.17
        ~halvdag -0.06 ~halver -0.06 ~hamn -0.13 ~han 0.48 ~han^ -0.15 ~han_/ 0.04 ~hand 0.15 ~hand/ 0.03
        ~handeln 0.08 ~handl -0.19 ~handlingsplan 0.22 ~handlägg -0.15 ~hans -0.07 ~har -0.25 ~har^ 0.10 ~hat -0.07
        ~hatt/ -0.05 ~hed -0.16 ~hede/ -0.03 ~heder/ -0.03 ~hefe/ 0.08 ~hefer/ 0.06 ~hej 0.06 ~hela 0.19 ~helg -0.18
        ~helst 0.07 ~helt -0.07 ~helt/ -0.03 ~helti/ -0.03 ~heltid -0.23 ~heltid^ -0.05 ~hembesök -0.07
        ~hembygdsrörels 0.05 ~hemm -0.35 ~hemm/ -0.03 ~hemsjukvård 0.10 ~hemtjänsten^ 0.09 ~hemtjänstens^ 0.08
        ~hemvärn 0.09 ~henn 0.14 ~het 0.14 ~het_/ -0.04 ~hets/ -0.03 ~hind -0.21 ~hind/ -0.03 ~hinn -0.06 ~hiss -0.06
        ~hit -0.09 ~hittill 0.05 ~hjäl/ -0.03 ~hjälp -0.09 ~hockey 0.07 ~hon -0.06 ~hon^skulle 0.06 ~honom -0.07
        ~hos -0.18 ~hot -0.08 ~hotell 0.13 ~hunnit 0.19 ~hur 0.27 ~hus -0.08 ~hus_/ -0.03 ~hustrun -0.05 ~hyr -0.07
        ~hyresvärd 0.11 ~häls/ 0.07 ~hälsa/ 0.03 ~hälso/ 0.04 ~hälsocentral 0.21 ~hälsocentralen^ 0.13 ~händ 0.30
        ~händ/ 0.03 ~hände/ 0.03 ~häng -0.06 ~här 0.49 ~här_/ 0.04 ~härnösand -0.07 ~häst -0.05 ~håll -0.10
        ~håll/ -0.03 ~högst -0.19 ~högstadi 0.07 ~högt 0.22 ~höll -0.10 ~hör 0.21 ~höst -0.24 ~i -0.51 ~ibland -0.17
        ~ick_/ -0.04 ~icke-binär -0.08 ~ider/ -0.03 ~idra/ -0.03 ~idrag/ -0.03 ~idro/ 0.03 ~idrot/ 0.03 ~idrott 0.18
        ~idrottsled 0.13 ~ier_/ -0.04 ~iet_/ 0.05 ~ifrå -0.07 ~igas/ 0.04 ~igast/ 0.04 ~igenom -0.05 ~ihop -0.34
        ~ika_/ -0.03 ~ikte/ 0.03 ~ikti/ 0.05 ~iktig/ 0.05 ~ikts/ 0.03 ~ildni/ -0.03 ~iljö/ -0.03 ~ill_/ -0.07
        ~illa 0.08 ~illb/ -0.03 ~imam 0.37 ~in 0.07 ~inbjud 0.15 ~individ 0.14 ~industriområd 0.13 ~infl/ 0.03
        ~ing -0.17 ~ing_/ -0.12 ~inga -0.29 ~inga/ -0.05 ~ingar/ -0.03 ~inge/ 0.03 ~ingen/ 0.03 ~ingen^ -0.28
        ~ingen^av -0.05 ~ingen^vill -0.07 ~ingen^äger -0.06 ~ingenting 0.29 ~ingå -0.05 ~inkubatorn 0.35 ~inköp 0.19
        ~inn -0.06 ~inne 0.24 ~innoj/ 0.03 ~innor/ -0.06 ~inns/ -0.03 ~inns_/ -0.03 ~inom -0.40 ~inom/ -0.04
        ~inom_/ -0.04 ~insat -0.11 ~inskriv -0.08 ~inspektör 0.07 ~instruktör -0.09 ~int -0.08 ~inte -0.11
        ~intern 0.07 ~introduktion -0.08 ~introduktionen^ -0.05 ~istr/ 0.06 ~istri/ 0.06 ~ite_/ 0.03 ~itet/ 0.03
        ~itete/ 0.04 ~itid/ 0.04 ~itt_/ -0.03 ~itte/ 0.03 ~itter/ 0.03 ~ivar/ 0.04 ~ivers/ 0.04 ~ivni/ -0.03
        ~ivnin/ -0.03 ~ja^och 0.08 ~jag 0.13 ~jag^ 0.08 ~jag^har -0.14 ~jag^skulle 0.09 ~jaga 0.10 ~jar_/ 0.03
        ~jeje/ -0.03 ~jejer/ -0.03 ~jer_/ -0.03 ~jkar/ -0.04 ~jobb/ -0.03 ~jour -0.14 ~journal 0.06 ~ju 0.11
        ~jurist -0.08 ~just 0.12 ~just^ 0.12 ~just^nu 0.24 ~jäg 0.08 ~jämn -0.12 ~jämnt -0.06 ~jäms/ -0.04
        ~jämst/ -0.04 ~jämställd -0.27 ~jämställt -0.10 ~jämtland -0.06 ~kaff -0.13 ~kall -0.05 ~kamer -0.11
        ~kampanj -0.12 ~kan 0.12 ~kan^ 0.23 ~kanal 0.06 ~kans/ 0.04 ~kapitalet^ -0.09 ~karl 0.09 ~karn/ -0.05
        ~karna/ -0.05 ~kartlägg -0.08 ~kartlägg^ -0.08 ~ken_/ 0.08 ~ker_/ -0.03 ~kför/ 0.03 ~kill -0.10 ~kill/ -0.03
        ~klar -0.11 ~klassrumm -0.11 ~klubb -0.07 ~kogs/ 0.03 ~kola_/ -0.03 ~kolan/ 0.03 ~koll 0.08
        ~kollektivtrafik -0.12 ~kom -0.15 ~kom^ -0.13 ~kom^hit -0.12 ~komm -0.09 ~komme/ -0.03 ~kommu/ 0.03
        ~kommun -0.11 ~kommunal^ 0.06 ~kommunal^och 0.05 ~kommunalråd 0.24 ~kommunalråden^ 0.36 ~kommunchef 0.13
        ~kommundirektör 0.08 ~kommundirektörerna^ 0.06 ~kommunen^ -0.10 ~kommunens^ 0.15 ~kommunerna^ -0.15
        ~kommunernas^ 0.37 ~kommungrupp 0.11 ~kommungräns -0.05 ~kommunpolis 0.06 ~kompetensråd -0.07 ~konk/ -0.03
        ~konkurrent -0.23 ~konkurrer -0.16 ~konstig 0.16 ~konstnär -0.06 ~kont 0.11 ~konto/ 0.04 ~kontor -0.14
        ~korn/ 0.03 ~korna/ 0.03 ~kors 0.07 ~kort -0.20 ~kost -0.21 ~kost/ -0.05 ~kosta/ -0.03 ~kostnad -0.06
        ~kraft 0.05 ~krav -0.23 ~krav/ -0.03 ~krav^ -0.05 ~krav^i -0.05 ~kriminalvård 0.08 ~kring -0.06 ~kris 0.24
        ~krisledning -0.05 ~krisledningsnämnd -0.06 ~krogarna^ 0.07 ~kron -0.09 ~krop/ -0.03 ~kropp -0.34
        ~kropp/ -0.03 ~kräv -0.12 ~ktet/ 0.03 ~ktet_/ 0.03 ~ktig/ 0.06 ~ktiga/ 0.05 ~ktio/ 0.03 ~ktion/ 0.03
        ~ktör/ 0.05 ~ktöre/ 0.03 ~kull/ 0.03 ~kulle/ 0.03 ~kultur -0.16 ~kulturchef -0.11 ~kulturcheferna^ -0.11
        ~kulturskol 0.21 ~kulturstöd -0.06 ~kun 0.09 ~kurat 0.07 ~kurat/ 0.03 ~kuratorn 0.13 ~kuratorn^ -0.08
        ~kurs -0.12 ~kurs/ -0.03 ~kust -0.09 ~kute/ 0.03 ~kv 0.24 ~kv^ 0.23 ~kvar -0.20 ~kvart 0.15 ~kvinn -0.44
        ~kvinnlig -0.26 ~kvinnofridssamordn 0.08 ~kvinnojour 0.30 ~kvinnojouren^ 0.22 ~kvinnor -0.14 ~kvinnor^ -0.28
        ~kvinnor^som -0.10 ~kväl/ -0.03 ~kväll -0.19 ~kväll/ -0.03 ~kyrk 0.17 ~kyrk/ 0.03 ~kyrka/ 0.03 ~kyrkan 0.10
        ~känd 0.06 ~känn 0.11 ~kår -0.13 ~kåre/ 0.03 ~kåren^ -0.11 ~kö -0.19 ~kök -0.28 ~köksbord -0.11
        ~kökschef -0.11 ~kön -0.25 ~könsuppdel -0.06 ~köp -0.05 ~köpa -0.13 ~kör -0.20 ~kört 0.10 ~köte/ 0.03
        ~köter/ 0.03 ~la -0.06 ~lag -0.23 ~lage/ 0.09 ~lagen/ 0.03 ~laget/ 0.05 ~lamp 0.07 ~land/ -0.07 ~land_/ -0.05
        ~landshövding -0.13 ~landshövdingen^ -0.07 ~lantbruk -0.13 ~lapp -0.09 ~lar_/ -0.10 ~larm -0.05
        ~larmställ -0.07 ~larn/ 0.05 ~larna/ 0.05 ~latse/ -0.03 ~lder/ -0.03 ~ldhe/ -0.03 ~ldhet/ -0.03 ~ldni/ -0.03
        ~ldnin/ -0.03 ~led -0.18 ~ledamöt -0.14 ~ledn/ -0.04 ~ledni/ -0.03 ~let_/ -0.06 ~lev -0.09 ~leve/ -0.04
        ~lever/ -0.04 ~leverantör -0.06 ~liga/ -0.03 ~ligg -0.12 ~lika -0.17 ~lika/ -0.03 ~lika_/ -0.03 ~liksom 0.05
        ~ling/ -0.04 ~linj -0.07 ~lit 0.24 ~lite 0.31 ~lite/ 0.03 ~lite_/ 0.03 ~ljus -0.05 ~lla_/ 0.04 ~llan/ -0.03
        ~llar/ -0.04 ~llar_/ -0.04 ~lldh/ -0.03 ~lldhe/ -0.03 ~lle_/ 0.04 ~llen/ 0.03 ~llen_/ 0.03 ~ller/ 0.04
        ~lls_/ -0.03 ~llt_/ 0.03 ~lokala^ -0.05 ~lott 0.14 ~lottning -0.15 ~lrf -0.07 ~lsan/ 0.03 ~lsan_/ 0.03
        ~lse_/ -0.03 ~lsen/ 0.08 ~lsen_/ 0.07 ~lst -0.10 ~lst^ -0.07 ~ltid/ -0.04 ~ltid_/ -0.04 ~lunch -0.09
        ~lyck -0.07 ~lyssn 0.07 ~lytta/ -0.03 ~läge/ -0.03 ~lägg -0.24 ~lägr -0.07 ~läk -0.05 ~läm 0.11 ~länd 0.14
        ~läng -0.10 ~längr -0.07 ~länsnivå -0.06 ~länsstyrels 0.05 ~länsstyrelsen^ -0.09 ~lär -0.31 ~lära -0.07
        ~lärarna^ -0.09 ~läsning -0.06 ~låg -0.07 ~lån -0.06 ~lås -0.06 ~låt -0.08 ~lön -0.23 ~löne/ -0.03
        ~lönekartläggning -0.08 ~lönekartläggningen^ -0.07 ~lördag -0.10 ~lös -0.13 ~löst 0.08 ~m -0.26 ~mak -0.08
        ~makt 0.11 ~mamm 0.13 ~mammor^ 0.10 ~man -0.39 ~man^ -0.11 ~man_/ -0.03 ~mandat 0.06 ~manlig -0.13 ~mann -0.07
        ~mansdominer 0.18 ~mas_/ 0.03 ~maskin -0.13 ~mbud/ 0.04 ~mda_/ 0.03 ~me 0.22 ~med -0.19 ~med^ -0.06
        ~medel -0.10 ~medl/ -0.03 ~medlemm -0.07 ~mell -0.37 ~mell/ -0.04 ~mella/ -0.04 ~mellanstadi -0.06 ~men -0.09
        ~men^ -0.23 ~mens/ -0.04 ~mensa/ -0.04 ~ment/ -0.04 ~mentorsp -0.17 ~mer 0.14 ~metod 0.08 ~middag -0.07
        ~mig -0.11 ~miljö -0.22 ~miljö/ -0.03 ~min -0.18 ~min^ -0.09 ~mins/ 0.03 ~minst 0.21 ~minst/ 0.03 ~minut -0.08
        ~missbruk -0.08 ~mma_/ -0.04 ~mmar/ -0.03 ~mmen/ -0.03 ~mmun/ 0.03 ~mnasi/ 0.03 ~mns_/ 0.03 ~morm 0.14
        ~moskéförening 0.11 ~moskéföreningen^ 0.11 ~mot -0.21 ~mottagning -0.09 ~mstä/ -0.04 ~mstäl/ -0.04
        ~mtal/ -0.04 ~mtal_/ -0.03 ~muse -0.08 ~myck -0.11 ~myndig -0.13 ~män -0.23 ~männ -0.06 ~männen^ -0.31
        ~männen^blir -0.10 ~männen^i 0.16 ~männen^som -0.07 ~människ 0.11 ~märk 0.11 ~mäss 0.14 ~mål -0.07 ~mån -0.26
        ~måna/ -0.04 ~månad -0.18 ~månad/ -0.04 ~måndag -0.18 ~måst 0.60 ~måst/ 0.05 ~måste/ 0.05 ~möt 0.22
        ~möte/ -0.03 ~möten/ -0.04 ~mötena^ -0.09 ~mötestid -0.11 ~nad_/ -0.03 ~nade/ -0.03 ~namn -0.12 ~nan_/ 0.03
        ~nare/ 0.04 ~naren/ 0.03 ~nas_/ 0.06 ~nasi/ 0.03 ~nasie/ 0.03 ~nat_/ -0.04 ~nattpersonal -0.06
        ~nattvandr -0.06 ~nda_/ 0.03 ~nde_/ -0.03 ~ndra_/ 0.03 ~ned -0.07 ~nej^ -0.06 ~nen_/ -0.06 ~nens/ 0.04
        ~nens_/ 0.04 ~ner -0.12 ~ner_/ -0.09 ~nga_/ -0.03 ~ngar/ -0.03 ~ngar_/ -0.03 ~ngen_/ -0.03 ~ngent/ 0.03
        ~nger/ -0.05 ~nger_/ -0.06 ~nget/ 0.03 ~nget_/ 0.03 ~ni 0.10 ~ning/ -0.09 ~ning_/ -0.10 ~nio -0.10
        ~nitt/ -0.03 ~nittiotr -0.10 ~nive/ 0.03 ~niver/ 0.03 ~nker/ 0.03 ~nlig/ -0.03 ~nliga/ -0.03 ~nnan_/ 0.03
        ~nnat/ -0.04 ~nnat_/ -0.04 ~nne_/ 0.05 ~nnoj/ 0.03 ~nnojo/ 0.03 ~nnor/ -0.06 ~nnor_/ -0.11 ~nnorn/ 0.04
        ~nns_/ -0.03 ~nog 0.08 ~nojo/ 0.03 ~nojou/ 0.03 ~noll -0.09 ~nom_/ -0.05 ~nominer 0.11 ~nor_/ -0.12
        ~norn/ 0.04 ~norna/ 0.04 ~norr -0.17 ~nsam/ -0.04 ~nsen/ -0.07 ~nsen_/ -0.07 ~nska/ -0.03 ~nsper/ 0.03
        ~nste/ 0.03 ~nsten/ 0.03 ~ntat/ 0.03 ~nten/ 0.03 ~nten_/ 0.03 ~ntin/ 0.03 ~nting/ 0.03 ~ntors/ -0.03 ~nu -0.17
        ~nu^ -0.07 ~numm -0.13 ~nvän/ -0.03 ~ny -0.09 ~nya^ -0.06 ~nyckel 0.08 ~nyckeln 0.09 ~nyckeltal -0.17
        ~nyföretagarcentrum 0.11 ~nytt -0.26 ~nytt_/ -0.03 ~nämn 0.09 ~nämnd -0.09 ~nämnden^ -0.09 ~nämns/ 0.03
        ~när -0.06 ~när^ -0.12 ~nära -0.07 ~näringslivsbolag -0.05 ~näringslivskontor 0.06 ~närm -0.09 ~näst -0.07
        ~nät -0.09 ~nätverket^ -0.10 ~någon -0.20 ~någon^ -0.06 ~någonsin 0.22 ~någonstan 0.06 ~något -0.29
        ~något/ -0.03 ~nån 0.11 ~når 0.21 ~nåt 0.21 ~o 0.33 ~oavse/ -0.03 ~oavsett -0.29 ~ocen/ 0.03 ~ocent/ 0.03
        ~och^ -0.05 ~och^en -0.07 ~och^så 0.09 ~oft -0.07 ~ofta 0.36 ~ofta/ 0.03 ~ofta_/ 0.03 ~ojka/ -0.04
        ~ojkar/ -0.04 ~ojou/ 0.03 ~ojour/ 0.03 ~ola_/ -0.03 ~olag/ 0.06 ~olage/ 0.07 ~olan/ 0.03 ~olik -0.18
        ~olle/ 0.04 ~om -0.48 ~om^ 0.08 ~om^jag 0.07 ~ombord 0.17 ~ombu/ 0.04 ~ombud/ 0.04 ~omgång 0.07
        ~omklädningsrum -0.08 ~omklädningsrum^ -0.06 ~omklädningsrumm 0.06 ~omklädningsrumskultur -0.09
        ~omklädningsrumskulturen^ -0.10 ~omkring 0.15 ~omme/ -0.03 ~ommu/ 0.03 ~ommun/ 0.03 ~områdespolis 0.17
        ~omsorg -0.19 ~onale/ 0.03 ~onto/ 0.04 ~ontor/ 0.04 ~operativ -0.06 ~oppa/ -0.03 ~oppar/ -0.04 ~ord -0.22
        ~orde/ 0.05 ~ordet/ 0.06 ~ordför 0.18 ~ordna^ -0.05 ~ordning 0.08 ~orer/ 0.05 ~orern/ 0.03 ~ork -0.15
        ~orna/ 0.14 ~orna_/ 0.14 ~oro -0.08 ~orosanmälning -0.13 ~orosanmälningarna^ -0.07 ~ors_/ -0.03 ~ort 0.16
        ~ott_/ -0.03 ~ovänt 0.08 ~pandemin 0.14 ~papp -0.16 ~papp/ -0.04 ~pappagrupp -0.11 ~papper -0.09 ~par_/ -0.04
        ~park 0.17 ~part 0.20 ~part/ 0.07 ~part_/ 0.03 ~parterna^ 0.06 ~parti 0.26 ~parti/ 0.04 ~partidistrikt 0.18
        ~partiernas^ 0.09 ~partn -0.05 ~partner 0.15 ~pass -0.12 ~passer 0.05 ~pek 0.07 ~peka 0.20 ~peka/ 0.03
        ~pela/ 0.03 ~pelar/ 0.03 ~peng -0.08 ~pension -0.32 ~pensioner -0.06 ~pensionär -0.17 ~pensionärsråd 0.22
        ~per -0.32 ~per_/ -0.07 ~permanent -0.08 ~person -0.08 ~personal -0.19 ~personalchef 0.11 ~perspektiv -0.08
        ~placering -0.19 ~plan -0.06 ~planer -0.05 ~planering -0.08 ~plat 0.13 ~plats -0.07 ~platschef 0.10
        ~plus -0.06 ~plånbok 0.05 ~pojk -0.45 ~pojk/ -0.05 ~pojka/ -0.04 ~pojkar -0.06 ~pojkarna^ -0.20
        ~pojkars^ -0.06 ~polis -0.17 ~polisen^ -0.05 ~polisens^ 0.06 ~politik -0.15 ~porn/ 0.03 ~porna/ 0.03
        ~ppar/ -0.06 ~ppen_/ -0.03 ~pper/ -0.04 ~pper_/ -0.04 ~praktik 0.12 ~prat 0.16 ~prata^ 0.24 ~prata^med 0.25
        ~pres/ 0.03 ~prese/ 0.03 ~presidium 0.06 ~primärvård 0.15 ~primärvården^ 0.13 ~prioriter -0.06
        ~prioritering -0.05 ~problem 0.16 ~proc/ -0.03 ~proce/ -0.03 ~procent -0.19 ~prod/ 0.03 ~produ/ 0.03
        ~produktionschef 0.17 ~prov -0.07 ~präst 0.15 ~prästen^ 0.07 ~psykiatrin 0.06 ~punkt -0.13 ~på -0.44 ~på^ 0.10
        ~på^frågan 0.14 ~påminn -0.08 ~påverk 0.09 ~rafi/ 0.03 ~rafik/ 0.03 ~rage/ -0.03 ~rall/ 0.05 ~rand/ 0.05
        ~rande/ 0.03 ~rann/ -0.03 ~rans/ -0.05 ~rapp/ -0.03 ~rapporter -0.07 ~rata_/ 0.05 ~rati/ -0.03 ~rato/ 0.03
        ~rator/ 0.03 ~rav_/ -0.03 ~rden/ 0.07 ~rden_/ 0.06 ~rder/ -0.03 ~rdet/ 0.06 ~rdet_/ 0.06 ~red -0.45
        ~reda/ -0.05 ~redan/ -0.04 ~redn/ 0.03 ~redni/ 0.03 ~redovis -0.10 ~redovisning -0.06 ~redovisningsbyrå 0.14
        ~referensgrupp -0.09 ~regional 0.12 ~regionens^ 0.11 ~regl -0.12 ~regl/ -0.03 ~regle/ -0.03
        ~regleringsbrev -0.08 ~reglerna^ -0.09 ~rektorerna^ -0.20 ~relation -0.10 ~rels/ -0.03 ~relse/ -0.03
        ~remiss 0.13 ~ren_/ 0.08 ~reni/ 0.07 ~renin/ 0.07 ~rens/ -0.03 ~rern/ 0.09 ~rerna/ 0.09 ~res -0.06 ~rese/ 0.03
        ~resen/ 0.04 ~respekt -0.17 ~rest -0.11 ~resursgrupp 0.12 ~revisor 0.22 ~revisorerna^ 0.13 ~rf-sisu 0.12
        ~ridning 0.11 ~rier/ -0.03 ~rier_/ -0.03 ~rikt/ 0.05 ~riktig -0.13 ~rikts/ 0.03 ~ring -0.22 ~ring/ -0.08
        ~ringe/ -0.04 ~rit_/ 0.03 ~riti/ 0.04 ~ritid/ 0.04 ~rja_/ -0.03 ~rjar/ 0.03 ~rjar_/ 0.03 ~rkan/ 0.04
        ~rkla/ -0.03 ~rklar/ -0.03 ~rna_/ 0.31 ~rnas/ 0.06 ~rnas_/ 0.06 ~roce/ -0.03 ~roen/ 0.03 ~roend/ 0.03
        ~roll 0.09 ~roll/ 0.03 ~ropp/ -0.03 ~rsit/ 0.03 ~rsite/ 0.03 ~rsko/ 0.06 ~rskol/ 0.03 ~rskor/ 0.04
        ~rst_/ -0.06 ~rsta/ 0.06 ~rsta_/ 0.04 ~rta_/ -0.03 ~rter/ -0.04 ~rtern/ -0.03 ~rum 0.12 ~rumm 0.05 ~runt 0.14
        ~rupp/ -0.07 ~rupp_/ -0.03 ~ruppe/ -0.04 ~rutin -0.21 ~rutin^ -0.08 ~ryck -0.10 ~rygg/ -0.05 ~ryggh/ -0.04
        ~räck -0.24 ~räck/ -0.03 ~räcke/ -0.03 ~rädd -0.08 ~räddn/ 0.03 ~räddningstjänst 0.14 ~räk -0.07 ~räkn -0.20
        ~rätt 0.13 ~råd -0.13 ~råde/ 0.03 ~rådgiv -0.12 ~rådgivarna^ -0.13 ~rådgivning -0.06 ~råga_/ 0.05
        ~rågar/ -0.03 ~röda 0.20 ~röst -0.14 ~sa 0.18 ~sagt -0.20 ~sakn 0.30 ~sakn/ 0.03 ~sakna/ 0.03 ~sam 0.16
        ~samarbet -0.09 ~samarbetet^ -0.05 ~samarbetet^med -0.05 ~sameby 0.12 ~sameting 0.24 ~sametinget^ 0.24
        ~saml -0.17 ~samm -0.22 ~samm/ -0.03 ~samma/ -0.03 ~samordn 0.06 ~samordningsförbund -0.12
        ~samordningsförbundet^ -0.13 ~samråd -0.07 ~samt 0.15 ~samt/ -0.05 ~samta/ -0.04 ~samtal -0.09
        ~samtalsled -0.10 ~san_/ 0.04 ~sar_/ -0.03 ~satt -0.08 ~satt/ -0.05 ~sbol/ 0.03 ~sbola/ 0.03 ~schef/ 0.04
        ~schem -0.22 ~schyst 0.09 ~se 0.13 ~sed -0.15 ~sedan^har 0.10 ~sekretess -0.21 ~sekretessen^ -0.43 ~sen -0.29
        ~sen^ -0.07 ~sen^är 0.05 ~sen_/ -0.05 ~sens/ 0.03 ~sens_/ 0.03 ~sent -0.08 ~ser 0.64 ~ser^ 0.15 ~seriöst 0.07
        ~sern/ -0.03 ~serna/ -0.03 ~servicekontor 0.07 ~sex -0.37 ~sex_/ -0.03 ~sextio -0.08 ~sexuell -0.06 ~sfi 0.06
        ~sfi^ 0.06 ~sgiv/ 0.03 ~sgiva/ 0.03 ~sgru/ -0.04 ~sgrup/ -0.04 ~sid -0.09 ~sida 0.05 ~siffr -0.18 ~sig -0.07
        ~simulatorn -0.10 ~simulatorn^ -0.10 ~simulatorn^på -0.10 ~sin -0.33 ~sina 0.11 ~sione/ -0.03 ~sist 0.12
        ~sist/ 0.04 ~sisu 0.07 ~site/ 0.04 ~sitet/ 0.03 ~sitt 0.25 ~sitt/ 0.03 ~sitte/ 0.03 ~sju -0.23 ~sjukfall -0.07
        ~sjukhus 0.19 ~sjukskriv -0.06 ~sjukskrivning -0.13 ~sjukskötersk -0.05 ~sjukvård -0.11 ~sjuttio -0.07
        ~sjutton -0.06 ~själv -0.17 ~ska -0.45 ~ska_/ -0.05 ~skap 0.17 ~skick -0.09 ~skift 0.06 ~skog/ 0.03
        ~skogs/ 0.03 ~skogsbolag 0.18 ~skogsägarförening 0.15 ~skogsägarföreningen^ 0.11 ~skol -0.59 ~skol/ 0.03
        ~skolan 0.06 ~skolan^ 0.31 ~skolans^ 0.06 ~skolgång -0.11 ~skolskjuts 0.11 ~skolskötersk 0.15
        ~skolsköterskan^ -0.07 ~skolsköterskorna^ 0.13 ~skor/ 0.03 ~skorn/ 0.03 ~skr 0.11 ~skr^ 0.09 ~skratt 0.06
        ~skriv -0.29 ~skrämm -0.13 ~skul/ 0.03 ~skull 0.27 ~skull/ 0.03 ~skydd -0.30 ~skyddsombud 0.23 ~skylt -0.06
        ~skärm -0.06 ~sköt -0.08 ~sköt/ 0.03 ~sköte/ 0.03 ~slag -0.06 ~slut -0.40 ~släk/ 0.03 ~släkt 0.24 ~släpp -0.06
        ~slår -0.13 ~smäll -0.05 ~små -0.20 ~småföretag 0.08 ~snabbt -0.05 ~snack 0.16 ~snin/ -0.03 ~sning/ -0.03
        ~snitt -0.07 ~snäll 0.18 ~soc -0.13 ~social -0.13 ~socialjour -0.06 ~socialnämnd 0.23 ~socialtjänst 0.20
        ~socialtjänstens^ 0.07 ~som 0.37 ~som^ 0.09 ~som_/ 0.05 ~somb/ 0.03 ~sombu/ 0.03 ~somm -0.09 ~sommarskol -0.07
        ~sore/ 0.04 ~sorer/ 0.04 ~spel 0.11 ~spel/ 0.03 ~spela/ 0.03 ~sper/ 0.03 ~spers/ 0.03 ~spol/ 0.03 ~spoli/ 0.03
        ~sponsor 0.11 ~språk -0.13 ~srum/ -0.03 ~ssis/ 0.03 ~ssist/ 0.03 ~st 0.17 ~sta_/ 0.04 ~stan 0.16 ~stann -0.07
        ~star/ -0.05 ~star_/ -0.03 ~start -0.37 ~start/ -0.04 ~statistik -0.06 ~ste_/ 0.07 ~sten/ 0.04 ~ster/ -0.05
        ~stor 0.15 ~stor/ 0.04 ~strateg 0.25 ~strategi -0.12 ~strategin -0.14 ~stre/ 0.03 ~stri/ 0.06 ~strik/ 0.06
        ~stryk -0.07 ~strömavbrott -0.08 ~student -0.08 ~studi 0.25 ~studie^ 0.18 ~studie^och 0.18
        ~studieförbunden^ -0.17 ~studievägled 0.06 ~styck 0.12 ~styr 0.12 ~styr/ -0.05 ~styre/ -0.06 ~styrels -0.27
        ~städ 0.20 ~stäl/ -0.05 ~ställ -0.08 ~ställ/ -0.05 ~stämm 0.17 ~stå -0.07 ~ståend 0.07 ~står -0.13 ~stöd -0.08
        ~störst -0.10 ~sundsvall -0.08 ~suttit 0.05 ~svar -0.11 ~svensk -0.06 ~sver/ 0.03 ~sverig -0.08 ~svår -0.06
        ~syr 0.09 ~system -0.12 ~syv 0.13 ~säg -0.18 ~säga 0.08 ~säkerhetssamordn 0.06 ~säll 0.11 ~sämst 0.09
        ~särskilt 0.19 ~så -0.30 ~så^ 0.05 ~sådant -0.07 ~såg 0.05 ~sån 0.06 ~södr 0.09 ~sök -0.13 ~söka -0.05
        ~söke/ -0.03 ~söker/ -0.03 ~ta^ -0.07 ~tack -0.19 ~tade/ -0.03 ~tagit -0.11 ~tal -0.06 ~tal_/ -0.08
        ~tala/ -0.04 ~talar/ -0.03 ~tandläkarna^ 0.06 ~tandvård 0.23 ~tandvården^ 0.24 ~tapp -0.10 ~tar -0.21
        ~tar_/ -0.06 ~tart/ -0.04 ~tarta/ -0.03 ~tas 0.08 ~tati/ -0.03 ~taxi 0.28 ~taxi/ 0.04 ~tbol/ 0.04 ~team 0.12
        ~teckn -0.10 ~teknik -0.06 ~teknikcolleg 0.11 ~teknikprogramm 0.06 ~teknisk -0.11 ~temadag -0.05 ~ter_/ -0.03
        ~terin/ 0.03 ~tern/ -0.04 ~terna/ -0.03 ~ters/ 0.03 ~tersk/ 0.03 ~tesse/ -0.03 ~test -0.06 ~tet_/ 0.05
        ~tete/ 0.04 ~tetet/ 0.03 ~text -0.11 ~tide/ -0.03 ~tider/ -0.03 ~tidig -0.08 ~tiga/ 0.05 ~tigas/ 0.03
        ~tigt/ 0.04 ~tigt_/ 0.04 ~till -0.72 ~till/ -0.07 ~till_/ -0.06 ~tillb/ -0.03 ~tillbak -0.19 ~tillfråg 0.17
        ~tillgänglig -0.11 ~tillväxtavdelning 0.06 ~timm -0.16 ~ting/ 0.06 ~ting_/ 0.03 ~tio -0.11 ~tio_/ -0.03
        ~tione/ 0.03 ~titt 0.11 ~tjej -0.10 ~tjeje/ -0.03 ~tjejerna^ 0.13 ~tjugo 0.21 ~tjugofem -0.11 ~tjugosju -0.05
        ~tjugoått -0.09 ~tjänst -0.19 ~tnin/ -0.04 ~tning/ -0.04 ~toalett -0.05 ~tolk -0.06 ~tolv -0.14 ~ton_/ -0.03
        ~tora/ 0.03 ~tore/ 0.06 ~torg 0.12 ~torn/ 0.04 ~tors/ -0.04 ~torsdag -0.08 ~traf/ 0.03 ~trafi/ 0.03
        ~trafikverk 0.18 ~trafikverket^ 0.19 ~trakasseri -0.10 ~transport 0.10 ~tre -0.58 ~tre^ -0.09 ~tre_/ -0.08
        ~tredj -0.22 ~tredjedel 0.21 ~tretton -0.18 ~trik/ 0.07 ~trikt/ 0.06 ~trist -0.06 ~trossamfund 0.12
        ~trossamfunden^ 0.09 ~tryck -0.05 ~tryg/ -0.04 ~trygg -0.15 ~trygg/ -0.04 ~tryggheten^ -0.08
        ~tryggheten^i -0.09 ~trygghetspunkt -0.09 ~trän 0.06 ~tråkig -0.07 ~trött -0.16 ~tsat/ -0.04 ~tsatt/ -0.04
        ~tser/ -0.03 ~tsgi/ 0.03 ~tsgiv/ 0.03 ~tta_/ 0.03 ~tter_/ 0.03 ~ttig/ 0.03 ~ttni/ -0.03 ~ttnin/ -0.03
        ~tung 0.10 ~tur -0.12 ~två -0.41 ~två^ -0.08 ~två_/ -0.04 ~typ -0.17 ~tyre/ -0.06 ~tyrel/ -0.06 ~tyst -0.14
        ~täll/ -0.05 ~tälld/ -0.04 ~tänk 0.15 ~tänkt 0.11 ~tätt -0.08 ~töre/ 0.04 ~ulle/ 0.03 ~ulle_/ 0.03 ~und -0.40
        ~unde/ -0.05 ~unde_/ -0.03 ~under/ -0.05 ~underhåll -0.07 ~underlag -0.16 ~underskötersk -0.07
        ~undersköterskorna^ -0.06 ~undervisning -0.05 ~ung 0.06 ~unga -0.13 ~unga^kvinnor 0.06 ~ungdom -0.15
        ~ungdomsrådet^ 0.05 ~ungefär -0.13 ~univ/ 0.03 ~unive/ 0.03 ~universitet 0.27 ~universitetet 0.07
        ~universitetets^ 0.07 ~unkt/ -0.04 ~upp -0.34 ~upp_/ -0.06 ~uppd/ -0.03 ~uppdrag -0.20 ~uppe/ -0.04
        ~uppföljning -0.15 ~uppgift -0.06 ~upphandl 0.19 ~upphandlarna^ 0.14 ~upphandling -0.27 ~ur -0.14 ~urat/ 0.03
        ~urato/ 0.03 ~ursk/ 0.03 ~ursäkt -0.05 ~ut 0.05 ~utan 0.37 ~utan^ 0.05 ~utan_/ 0.03 ~utanför -0.09
        ~utbildning -0.20 ~utbyt -0.06 ~utred -0.11 ~utredning 0.20 ~utrik -0.10 ~utsa/ -0.04 ~utsat/ -0.04
        ~utsatt -0.15 ~uttal 0.09 ~utvä/ -0.03 ~utvär/ -0.03 ~utöv -0.18 ~v 0.09 ~va -0.08 ~vad 0.13 ~vaktmäst 0.17
        ~val 0.09 ~valberedning 0.16 ~valberedningarna^ 0.07 ~vald -0.07 ~vanlig -0.07 ~var -0.28 ~vara 0.12
        ~vara/ -0.03 ~varann -0.08 ~varav -0.08 ~vare -0.06 ~varend 0.13 ~varför 0.06 ~varit 0.41 ~varit/ 0.04
        ~vartann -0.08 ~vatt 0.08 ~vd -0.05 ~veck -0.48 ~veck/ -0.05 ~vecka/ -0.04 ~vels/ 0.03 ~velse/ 0.03
        ~ver_/ -0.09 ~vera/ 0.03 ~veral/ 0.03 ~verk/ 0.04 ~verklig 0.06 ~verksam 0.09 ~vers/ 0.03 ~versi/ 0.04
        ~vet 0.13 ~veterinär 0.20 ~vgör/ 0.03 ~vi -0.49 ~vi^ -0.50 ~vi^har -0.23 ~vi^och -0.05 ~vi^ska 0.08
        ~vi^skriver -0.06 ~vid^ -0.11 ~vikt/ 0.05 ~vikti/ 0.05 ~viktig 0.64 ~vilj 0.12 ~vilk 0.10 ~vill -0.16
        ~villk 0.05 ~vis -0.05 ~visa -0.09 ~visa/ -0.03 ~viss -0.16 ~visst -0.05 ~vnin/ -0.04 ~vning/ -0.04
        ~volontär -0.09 ~vore -0.06 ~vset/ -0.03 ~vsett/ -0.03 ~vtal/ -0.03 ~vux -0.09 ~vuxenutbildning 0.07
        ~vägg 0.09 ~väkt 0.05 ~välj -0.09 ~väll/ -0.03 ~vänd 0.27 ~vänt 0.18 ~vänta/ 0.03 ~värd -0.06 ~värda/ 0.03
        ~värdegrund 0.08 ~väst -0.07 ~växa 0.18 ~våg 0.08 ~våga -0.06 ~våld -0.43 ~våld/ -0.05 ~våld_/ -0.03
        ~vår -0.30 ~vår_/ -0.03 ~våra -0.20 ~våra/ -0.03 ~vård -0.12 ~vård/ 0.11 ~vård^ -0.09 ~vård^och -0.08
        ~vårdbiträd 0.06 ~vårdcentral -0.07 ~vårde/ 0.08 ~vårdpersonal 0.07 ~vårt 0.21 ~vårt/ 0.03 ~vårt_/ 0.03
        ~yrel/ -0.06 ~yrels/ -0.06 ~yrka/ 0.03 ~yrkan/ 0.03 ~yrkesvägled 0.19 ~ytt_/ -0.03 ~ytta/ -0.03 ~ä 0.11
        ~äcke/ -0.03 ~äddn/ 0.03 ~äddni/ 0.03 ~ägand -0.08 ~ägar/ 0.05 ~äger 0.18 ~äggar/ 0.03 ~äldr 0.22 ~äldr/ 0.03
        ~äldre^ -0.06 ~äldre^kvinnor -0.06 ~älla/ 0.03 ~älla_/ 0.04 ~älld/ -0.04 ~älldh/ -0.03 ~älsa/ 0.03
        ~älsan/ 0.03 ~älso/ 0.04 ~ämns/ 0.03 ~ämns_/ 0.03 ~ämst/ -0.04 ~ämstä/ -0.04 ~än 0.17 ~ände/ 0.05 ~änder/ 0.05
        ~ändr 0.24 ~ännu -0.08 ~äns_/ -0.03 ~änste/ 0.03 ~änta/ 0.03 ~är 0.15 ~ärda/ 0.03 ~ärdar/ 0.03 ~ärder/ -0.03
        ~ärern/ 0.03 ~ärli/ -0.03 ~ärlig -0.05 ~å 0.32 ~å^ 0.13 ~åga_/ 0.04 ~ågons/ 0.03 ~ågot/ -0.03 ~ågot_/ -0.03
        ~åker 0.14 ~åkte 0.18 ~åld_/ -0.03 ~ånad/ -0.04 ~ång_/ -0.03 ~ånge -0.11 ~ånge/ -0.03 ~år -0.40 ~årde/ 0.07
        ~ården/ 0.07 ~åren -0.08 ~året -0.18 ~året/ -0.05 ~årlig -0.05 ~årskur -0.06 ~årsmöt -0.20 ~årsvis -0.06
        ~åste/ 0.05 ~åste_/ 0.05 ~åt -0.10 ~åtal -0.06 ~återhämtning -0.09 ~åtgärd -0.07 ~åtminston 0.12 ~ått_/ -0.03
        ~åtta -0.11 ~ö-vik -0.08 ~öker/ -0.03 ~öker_/ -0.03 ~ömda/ 0.03 ~ömda_/ 0.03 ~öppettiderna^ -0.06
        ~öppna^förskolan 0.08 ~öran/ 0.04 ~örand/ 0.04 ~ören/ 0.08 ~öreni/ 0.07 ~öret/ 0.05 ~örja/ -0.03 ~örja_/ -0.03
        ~örjar/ 0.03 ~örst_/ -0.06 ~örsta/ 0.06 ~öten/ -0.04 ~öten_/ -0.03 ~öter/ 0.04 ~öters/ 0.04 ~över -0.34
        ~över_/ -0.04 ~överallt 0.27 ~överenskommels -0.10 ~överförmynd 0.06 ~övni/ -0.03 ~övnin/ -0.03 ~övning -0.05
        ~övrig -0.10
        """,
        "hindrande": """
        bias -0.59
        board -0.62
        cell -0.40
        comparative -0.85
        early -0.53
        end -1.05
        evaluation 0.30
        first -0.58
        fragment -0.77
        frameCentralAktor -0.93
        frameHindrande -0.41
        frameLansstyrelsen -0.51
        frameNone -0.34
        frameNulage -0.32
        framePadrivande -0.11
        framePrioritering -1.00
        frameSamverkansform -0.21
        frameUtmaning 0.54
        frameUtvecklingsomrade -0.29
        fronted -0.26
        hedged -0.78
        imperative -1.39
        item -0.15
        late 0.17
        later -0.26
        meeting -0.19
        middle 0.47
        modal -0.86
        negation 0.08
        negations 0.81
        next3 -0.57
        number 0.11
        plain -0.50
        prose 0.03
        question 0.65
        quote 0.22
        shortFirst -0.26
        third -0.35
        turn -0.25
        weHave 0.38
        words14 -0.16
        words6 -0.29
        wordsMore -0.20
        ~0 0.15 ~000 0.24 ~05 0.05 ~06 0.16 ~08 -0.06 ~1 -0.40 ~10 0.26 ~100 0.08 ~12 0.13 ~13 0.12 ~14 -0.12 ~15 0.13
        ~150 0.13 ~16 0.26 ~160 0.12 ~17 -0.13 ~18 -0.20 ~19 -0.14 ~1971 0.09 ~1974 0.10 ~1998 0.10 ~1^ -0.10 ~2 -0.30
        ~20 -0.20 ~200 -0.09 ~2015 0.05 ~2018 -0.20 ~2020 -0.10 ~2021 -0.12 ~2022 -0.28 ~2024 -0.07 ~2026 0.09
        ~2030 0.06 ~21 -0.08 ~22 0.09 ~240 0.22 ~30 0.06 ~31 -0.11 ~340 -0.09 ~38 -0.11 ~3^ 0.09 ~4 0.06 ~40 0.31
        ~400 0.29 ~41 0.09 ~412 -0.08 ~44 0.11 ~45 -0.11 ~48 -0.08 ~480 0.11 ~50 0.13 ~52 -0.09 ~55 -0.14 ~6 -0.13
        ~60 -0.18 ~600 -0.10 ~61 -0.07 ~71 -0.08 ~75 -0.09 ~8 0.06 ~80 0.23 ~800 0.09 ~81 -0.46 ~9 -0.14 ~900 -0.07
        ~90^ 0.13 ~92 -0.08 ~95 -0.06 ~_all/ -0.05 ~_alla/ -0.04 ~_ana/ 0.03 ~_anal/ 0.04 ~_ann/ 0.03 ~_ans/ 0.05
        ~_anv/ -0.03 ~_anvä/ -0.03 ~_app/ 0.03 ~_arv/ 0.05 ~_arvo/ 0.03 ~_avg/ -0.03 ~_be_/ 0.03 ~_beh/ -0.04
        ~_bek/ -0.03 ~_ber/ 0.05 ~_bet/ -0.03 ~_bety/ -0.03 ~_bid/ 0.04 ~_bidr/ 0.04 ~_bild/ 0.03 ~_bli/ 0.04
        ~_blir/ 0.03 ~_bord/ -0.05 ~_bra/ -0.04 ~_bra_/ -0.03 ~_bre/ -0.03 ~_bru/ -0.03 ~_brå/ -0.05 ~_bråk/ -0.04
        ~_bya/ -0.03 ~_byg/ 0.03 ~_bygg/ 0.03 ~_byt/ 0.04 ~_bör/ -0.03 ~_daga/ -0.03 ~_de_/ -0.03 ~_det/ -0.05
        ~_det_/ -0.04 ~_dis/ -0.03 ~_dot/ -0.03 ~_dott/ -0.03 ~_dra/ 0.04 ~_dri/ -0.03 ~_dub/ -0.03 ~_dubb/ -0.04
        ~_där/ -0.03 ~_då_/ 0.05 ~_ege/ -0.05 ~_eget/ -0.03 ~_ej_/ 0.03 ~_ell/ 0.03 ~_elle/ 0.03 ~_elv/ 0.03
        ~_enk/ -0.03 ~_erf/ 0.03 ~_fac/ 0.03 ~_fack/ 0.03 ~_fak/ -0.03 ~_fakt/ -0.03 ~_fal/ 0.03 ~_fall/ 0.03
        ~_fam/ 0.03 ~_fel_/ 0.03 ~_fem/ 0.03 ~_fil/ -0.03 ~_film/ -0.03 ~_fin/ 0.06 ~_finn/ 0.04 ~_fler/ -0.03
        ~_fli/ -0.06 ~_flic/ -0.06 ~_fol/ 0.05 ~_folk/ 0.05 ~_for/ 0.05 ~_fors/ 0.03 ~_fru/ -0.03 ~_ful/ -0.03
        ~_full/ -0.03 ~_får/ 0.05 ~_får_/ 0.05 ~_föl/ -0.03 ~_följ/ -0.03 ~_för/ 0.06 ~_förs/ 0.03 ~_gam/ 0.04
        ~_gaml/ 0.04 ~_gem/ -0.07 ~_geme/ -0.06 ~_ges/ 0.03 ~_ges_/ 0.03 ~_gic/ -0.03 ~_gick/ -0.03 ~_gra/ -0.05
        ~_grat/ -0.03 ~_gre/ -0.03 ~_gru/ 0.03 ~_grä/ -0.04 ~_gym/ -0.04 ~_gård/ -0.03 ~_gör/ 0.03 ~_görs/ 0.03
        ~_hel/ 0.03 ~_helt/ -0.03 ~_hem/ -0.03 ~_hin/ 0.03 ~_hot/ -0.03 ~_hur/ -0.03 ~_hur_/ -0.03 ~_hyr/ 0.04
        ~_häl/ -0.06 ~_hälf/ -0.03 ~_häls/ -0.03 ~_här/ -0.04 ~_här_/ -0.03 ~_hög/ -0.03 ~_höra/ 0.04 ~_ide/ 0.03
        ~_idee/ 0.04 ~_idr/ -0.04 ~_idro/ -0.04 ~_inf/ -0.04 ~_infö/ -0.04 ~_ing/ 0.05 ~_inge/ 0.04 ~_inne/ -0.03
        ~_ino/ -0.04 ~_inom/ -0.04 ~_inte/ 0.05 ~_ja_/ -0.03 ~_job/ -0.04 ~_jobb/ -0.05 ~_jur/ 0.06 ~_juri/ 0.06
        ~_jäm/ -0.04 ~_kan/ -0.03 ~_kans/ -0.03 ~_kas/ 0.03 ~_kil/ -0.04 ~_kill/ -0.08 ~_kli/ 0.03 ~_klo/ 0.03
        ~_kloc/ 0.03 ~_kon/ -0.04 ~_kont/ -0.04 ~_kri/ -0.03 ~_kris/ -0.03 ~_krä/ 0.05 ~_kräv/ 0.05 ~_kul/ 0.03
        ~_kult/ 0.03 ~_kunn/ -0.04 ~_kur/ 0.03 ~_kvi/ -0.07 ~_kvin/ -0.07 ~_känn/ 0.03 ~_kön/ -0.08 ~_köns/ -0.06
        ~_kör/ -0.03 ~_lag/ 0.04 ~_lag_/ 0.03 ~_land/ 0.03 ~_led/ -0.05 ~_lik/ -0.04 ~_lok/ 0.04 ~_loka/ 0.03
        ~_län/ -0.03 ~_läns/ -0.08 ~_lån_/ 0.03 ~_lås/ 0.03 ~_lön/ 0.05 ~_löne/ 0.03 ~_mak/ -0.03 ~_mam/ -0.05
        ~_mamm/ -0.05 ~_man_/ 0.03 ~_mar/ 0.05 ~_mark/ 0.04 ~_mas/ 0.06 ~_mask/ 0.04 ~_med/ -0.05 ~_med_/ -0.04
        ~_mel/ -0.04 ~_mell/ -0.04 ~_ment/ -0.03 ~_mer/ 0.04 ~_meri/ 0.03 ~_min_/ -0.03 ~_minu/ 0.03 ~_mot/ 0.05
        ~_män/ -0.06 ~_män_/ -0.03 ~_mär/ -0.03 ~_märk/ -0.03 ~_mån/ 0.05 ~_möte/ 0.03 ~_nat/ 0.04 ~_ned/ 0.05
        ~_nej/ 0.05 ~_nej_/ 0.05 ~_nio/ -0.03 ~_nu_/ -0.05 ~_ny_/ 0.03 ~_nya/ -0.03 ~_nya_/ -0.03 ~_nyt/ 0.03
        ~_nytt/ 0.03 ~_näm/ 0.04 ~_nämn/ 0.04 ~_oli/ 0.03 ~_olik/ 0.03 ~_ord/ -0.07 ~_ordf/ -0.03 ~_pap/ -0.03
        ~_papp/ -0.03 ~_par_/ -0.04 ~_pat/ 0.03 ~_pen/ -0.04 ~_pens/ -0.04 ~_per/ 0.12 ~_per_/ 0.03 ~_pers/ 0.07
        ~_plan/ -0.04 ~_poj/ -0.04 ~_pojk/ -0.04 ~_proj/ 0.05 ~_rad_/ 0.03 ~_red/ 0.03 ~_reg/ 0.04 ~_regl/ 0.04
        ~_rek/ 0.03 ~_rem/ 0.03 ~_remi/ 0.03 ~_rin/ -0.03 ~_ring/ -0.03 ~_rum/ 0.04 ~_run/ -0.03 ~_runt/ -0.03
        ~_räk/ 0.04 ~_räkn/ 0.04 ~_sak/ 0.04 ~_sake/ -0.03 ~_sakn/ 0.06 ~_sam/ -0.04 ~_satt/ -0.04 ~_sch/ 0.04
        ~_sche/ 0.05 ~_ser/ -0.03 ~_serv/ -0.03 ~_sex/ -0.05 ~_sina/ -0.03 ~_sjä/ -0.03 ~_ska_/ 0.04 ~_ski/ -0.03
        ~_skil/ -0.03 ~_sku/ 0.03 ~_sla/ 0.04 ~_slag/ 0.03 ~_sna/ -0.03 ~_som/ -0.06 ~_somm/ -0.04 ~_spar/ 0.03
        ~_sta/ 0.04 ~_stat/ 0.05 ~_sti/ 0.04 ~_stop/ -0.03 ~_stor/ 0.03 ~_stu/ 0.05 ~_stud/ 0.03 ~_stän/ 0.03
        ~_svå/ 0.04 ~_svår/ 0.04 ~_sys/ 0.03 ~_säga/ -0.03 ~_säk/ 0.03 ~_så_/ 0.04 ~_såg/ -0.03 ~_sök/ 0.05
        ~_söka/ 0.03 ~_tal/ -0.03 ~_tala/ -0.03 ~_tea/ -0.03 ~_tek/ -0.03 ~_tekn/ -0.03 ~_tid/ 0.06 ~_tid_/ 0.04
        ~_til/ 0.08 ~_till/ 0.08 ~_tio/ -0.05 ~_tio_/ -0.04 ~_tje/ -0.06 ~_tjej/ -0.06 ~_tjä/ 0.08 ~_tjän/ 0.08
        ~_tolk/ 0.03 ~_tolv/ -0.03 ~_tret/ -0.04 ~_try/ -0.03 ~_tryg/ -0.04 ~_tur/ 0.05 ~_undv/ 0.03 ~_ung/ -0.07
        ~_unga/ -0.04 ~_uppf/ 0.03 ~_upph/ 0.03 ~_uta/ -0.04 ~_utan/ -0.04 ~_utl/ -0.03 ~_val/ 0.04 ~_var/ -0.06
        ~_vara/ -0.03 ~_vec/ 0.03 ~_veck/ 0.03 ~_vem/ 0.04 ~_vem_/ 0.03 ~_ver/ -0.03 ~_verk/ -0.03 ~_vet/ 0.03
        ~_vik/ 0.03 ~_vika/ 0.04 ~_vil/ 0.04 ~_vill/ 0.03 ~_välj/ 0.04 ~_vänt/ -0.03 ~_vål/ -0.10 ~_våld/ -0.10
        ~_våra/ -0.04 ~_ändr/ 0.03 ~_är_/ 0.04 ~_åtg/ -0.03 ~_åtgä/ -0.03 ~_öve/ -0.04 ~_över/ -0.04 ~_övr/ 0.03
        ~_övri/ 0.04 ~a 0.10 ~a-lag -0.15 ~absolut 0.15 ~ack_/ -0.03 ~ade_/ -0.13 ~ader/ 0.03 ~adsp/ 0.03 ~adspl/ 0.03
        ~affisch -0.18 ~agar/ -0.03 ~agd_/ 0.03 ~agen/ 0.09 ~agen_/ 0.07 ~agend 0.12 ~aget/ 0.06 ~aget_/ 0.03
        ~aker/ -0.03 ~aker_/ -0.03 ~aket/ 0.03 ~akna/ 0.06 ~aknar/ 0.05 ~akt_/ 0.05 ~akte/ -0.03 ~akten/ -0.03
        ~aktiebolag 0.08 ~aktiv -0.07 ~akut 0.06 ~ala_/ 0.05 ~alar/ -0.05 ~alar_/ -0.04 ~aldrig 0.12 ~alen/ 0.04
        ~alen_/ 0.03 ~aler/ -0.03 ~alet/ 0.04 ~alet_/ 0.05 ~all 0.12 ~all_/ -0.03 ~alla -0.47 ~alla^ -0.24
        ~allar/ 0.04 ~allen/ -0.03 ~aller/ 0.04 ~allmä 0.16 ~alls -0.14 ~allt/ -0.03 ~allt^ 0.11 ~alltså -0.20
        ~allv -0.06 ~alt_/ 0.03 ~alv_/ 0.05 ~alvd/ -0.03 ~alvda/ -0.03 ~ambassadör 0.14 ~amla/ 0.08 ~amla_/ 0.08
        ~amma/ -0.08 ~amma_/ -0.06 ~ammet/ 0.03 ~amt_/ -0.04 ~amta/ -0.03 ~amtal/ -0.03 ~an -0.06 ~ana_/ 0.04
        ~analyser 0.18 ~analytik 0.22 ~and_/ -0.05 ~ande/ -0.09 ~ande_/ -0.08 ~andel -0.08 ~andetag 0.16 ~andl/ 0.06
        ~andlä/ 0.03 ~andr -0.10 ~aner/ -0.04 ~anförd -0.11 ~ang 0.11 ~anke/ 0.05 ~anmäl 0.06 ~anmälning -0.09
        ~anmälningarna^ 0.10 ~ann 0.15 ~anna/ -0.04 ~annan 0.13 ~annan/ -0.03 ~annar -0.11 ~annat/ 0.03 ~annonser 0.15
        ~anonymt -0.05 ~ans 0.18 ~ansi/ 0.04 ~ansie/ 0.03 ~anslag 0.07 ~anslut -0.16 ~ansta/ -0.03 ~anställning 0.12
        ~ansv 0.09 ~ansvar -0.07 ~ansvarig 0.06 ~ansök 0.25 ~antag 0.07 ~anvis -0.09 ~använd -0.24 ~apen/ 0.03
        ~apenn/ 0.03 ~app 0.27 ~app_/ 0.03 ~appa/ -0.05 ~appe/ 0.04 ~ara_/ 0.04 ~arabisk -0.07 ~aran/ -0.06
        ~arann/ -0.03 ~arbet -0.10 ~arbetsgiv 0.15 ~arbetsgivarna^ 0.13 ~arbetsinkomst 0.07 ~arbetskläd -0.06
        ~arbetsled 0.05 ~arbetsmiljö 0.13 ~arbetsplat 0.12 ~arbetstid -0.09 ~arbetsvärdering 0.07 ~are -0.10
        ~are_/ -0.05 ~aren/ -0.05 ~argument -0.17 ~arie/ 0.04 ~arier/ 0.04 ~arke/ 0.03 ~arla/ -0.03 ~arm_/ -0.03
        ~arna/ -0.05 ~arna_/ -0.05 ~arne/ -0.04 ~arnen/ -0.03 ~artikl 0.08 ~arv 0.10 ~arvo/ 0.03 ~arvod 0.23
        ~arvod/ 0.03 ~arvode 0.08 ~arvodena^ 0.08 ~arvodet^ 0.18 ~aski/ 0.04 ~askin/ 0.04 ~ass_/ -0.03 ~assa/ 0.05
        ~assistan -0.06 ~ast_/ -0.03 ~atch/ 0.03 ~atis/ -0.03 ~atis_/ -0.03 ~atore/ -0.03 ~atorn/ 0.03 ~ats_/ -0.03
        ~atsb/ 0.03 ~atsbi/ 0.03 ~att 0.09 ~att^ -0.55 ~att^de -0.07 ~att^det 0.10 ~att_/ 0.03 ~atte/ -0.05
        ~atten/ -0.04 ~atör/ -0.03 ~augusti 0.19 ~av -0.13 ~av^ -0.52 ~av^dem -0.10 ~avbytartjänst 0.05
        ~avbytartjänsten^ 0.05 ~avdelning -0.27 ~avgångssamtal -0.11 ~avgör -0.17 ~avhopp -0.14 ~avlösning -0.06
        ~avskild 0.10 ~avslut -0.09 ~avståndet^ -0.07 ~avta/ 0.07 ~avtal 0.25 ~avtal/ 0.07 ~avtalet^ 0.08
        ~avvikels -0.14 ~bak 0.05 ~bakgrund -0.20 ~bakom 0.13 ~bank 0.11 ~banken^ 0.09 ~bankerna^ 0.11 ~bara 0.30
        ~barack -0.07 ~barn -0.33 ~barn^ -0.09 ~barn^som -0.10 ~barnahus 0.07 ~barnahus^ 0.14 ~barnahus^har 0.09
        ~barne/ -0.04 ~barnen^ -0.18 ~barngrupp 0.06 ~barnkonvention 0.25 ~barnmorsk -0.10 ~barnmorskorna^ -0.17
        ~barnomsorg 0.11 ~barnomsorg^ 0.17 ~barnomsorg^på 0.31 ~barnsköt -0.08 ~barnvagn -0.09 ~barnvakt 0.09
        ~bastun -0.08 ~batteri -0.10 ~bbel/ -0.04 ~bben/ -0.03 ~bben_/ -0.03 ~be 0.27 ~befattning 0.18
        ~befolkning -0.20 ~befordr 0.12 ~begär 0.22 ~behandling -0.14 ~behandlingsprogramm -0.08
        ~behandlingsprogrammet^ -0.08 ~behov 0.11 ~behörig -0.06 ~behöv -0.11 ~beky/ -0.03 ~bekym/ -0.03 ~bekymr -0.17
        ~belastningsregistr -0.07 ~belysning -0.30 ~belysningen^ -0.21 ~belyst 0.16 ~belön 0.22 ~beman -0.17
        ~bemann -0.09 ~ber 0.28 ~bere/ 0.03 ~bered/ 0.03 ~beredskap 0.12 ~beredskapsplanering -0.06 ~bero/ 0.03
        ~beroend -0.09 ~besked 0.17 ~beskriv -0.10 ~beslut 0.09 ~beslut^ 0.10 ~bestämm -0.16 ~bestämt -0.07
        ~bestånd 0.10 ~besvär -0.10 ~besö/ 0.03 ~besök/ 0.03 ~bet_/ -0.03 ~betal 0.18 ~betala^ 0.19 ~betsg/ 0.03
        ~bett -0.21 ~bety/ -0.03 ~betyd -0.15 ~betyg -0.06 ~bevak 0.09 ~bevilj 0.07 ~bevis -0.07 ~bevisning 0.08
        ~bibliotek -0.15 ~bibliotekari 0.08 ~biblioteket^ 0.14 ~bidr 0.05 ~bidr/ 0.09 ~bidra/ 0.08 ~bidrag 0.26
        ~bidragen^ 0.05 ~bidraget^ 0.25 ~bidragsregl 0.12 ~bidragsreglerna^ 0.14 ~bil -0.05 ~bilag -0.09 ~bild 0.30
        ~bild_/ 0.05 ~biljard -0.10 ~biljett 0.15 ~bit -0.12 ~bjud 0.15 ~bjuda/ -0.03 ~bjöd -0.06 ~bland -0.35
        ~bland^ -0.32 ~bland^professorerna -0.11 ~blankett 0.13 ~blev -0.07 ~bli 0.14 ~blir 0.26 ~blir/ 0.03
        ~blir_/ 0.03 ~blåmärk 0.07 ~blåmärke 0.07 ~blöj -0.15 ~bodd 0.23 ~boend 0.14 ~boende 0.19 ~bok 0.16
        ~bokning -0.11 ~bola/ 0.04 ~bolag -0.08 ~bolag/ 0.04 ~bolaget 0.12 ~bolaget^har -0.05 ~boll -0.10 ~boll/ -0.03
        ~bord -0.51 ~bord/ -0.04 ~bord_/ 0.03 ~borde/ -0.07 ~borg -0.08 ~bort 0.07 ~bost -0.09 ~bostäderna^ -0.12
        ~bra -0.38 ~bra_/ -0.03 ~bred -0.05 ~bredvid -0.16 ~brev -0.06 ~brevlåd -0.11 ~brist 0.08 ~bror -0.12
        ~brott 0.21 ~brottsförebygg -0.06 ~bruk -0.23 ~bruk/ -0.05 ~bryr -0.06 ~brådsk -0.07 ~bråk -0.41 ~bråk/ -0.04
        ~bröd -0.06 ~budg 0.16 ~budg/ 0.03 ~budge/ 0.03 ~budgeten^ -0.11 ~bup -0.07 ~buss 0.30 ~bussen^ 0.17
        ~bussen^går 0.11 ~butik -0.06 ~bvc -0.09 ~byalag -0.06 ~byar -0.22 ~bygg/ 0.07 ~byggd 0.16 ~byggherrarna^ 0.07
        ~byggn/ 0.03 ~byn -0.06 ~byskol -0.06 ~byt 0.06 ~byta 0.09 ~byts 0.25 ~bänk -0.05 ~bär 0.09 ~bäst -0.05
        ~bättr -0.07 ~båda -0.20 ~bås -0.07 ~böck -0.08 ~bög -0.06 ~bönd -0.06 ~bör -0.28 ~börj -0.27 ~börj/ -0.03
        ~börja/ -0.03 ~c 0.06 ~campus -0.07 ~cent_/ -0.04 ~cente/ 0.03 ~centralt 0.12 ~centrum -0.08 ~chatt -0.16
        ~chef/ -0.05 ~chefe/ -0.03 ~chefen^ 0.14 ~cheferna^ 0.15 ~chefsjobb -0.08 ~chem/ 0.03 ~chema/ 0.03 ~cial/ 0.03
        ~cka_/ -0.04 ~ckan/ 0.06 ~ckan_/ 0.07 ~ckla/ -0.03 ~ckli/ 0.03 ~coach 0.05 ~csn 0.05 ~cykel 0.20
        ~cykelban 0.07 ~d -0.06 ~dag_/ -0.07 ~dags -0.07 ~dags/ -0.04 ~dam -0.07 ~damlag -0.12 ~damstorlek 0.08
        ~dan -0.10 ~darn/ 0.04 ~darna/ 0.04 ~data 0.06 ~datorn 0.11 ~dda_/ 0.05 ~dde_/ 0.04 ~de -0.36 ~de^ -0.36
        ~de^flesta 0.10 ~de^får -0.12 ~de^kommer -0.22 ~de^som 0.18 ~de^vill -0.10 ~decemb 0.16 ~deel/ 0.04
        ~deell/ 0.04 ~definition 0.09 ~del_/ -0.03 ~dela -0.13 ~delad^ 0.13 ~delade^ 0.07 ~delade^turer 0.08
        ~delat^ -0.12 ~delen/ -0.03 ~dell/ 0.03 ~deln/ -0.03 ~deltid -0.08 ~deltidsbrandmänn 0.15 ~delvis 0.21
        ~dem -0.10 ~dement -0.08 ~den 0.11 ~den^ -0.16 ~den^nya 0.13 ~den^som 0.08 ~dena/ 0.05 ~dena_/ 0.05
        ~dent/ -0.04 ~dente/ -0.03 ~der 0.05 ~deras^ -0.15 ~deri/ 0.03 ~derin/ 0.03 ~desamm -0.09 ~dess -0.20
        ~dessu/ 0.03 ~dessutom 0.29 ~det -0.47 ~det^ 0.22 ~det^beror 0.16 ~det^fanns 0.08 ~det^finns 0.42
        ~det^sitter 0.07 ~det^som -0.23 ~det^var -0.12 ~det^vi -0.10 ~dett -0.11 ~dför/ -0.03 ~dget/ 0.03 ~diakon 0.06
        ~dig 0.11 ~digital -0.06 ~digitalt^ -0.06 ~din 0.06 ~direkt -0.14 ~direktör 0.12 ~diskuter -0.11
        ~distrikt 0.05 ~distriktsskötersk -0.06 ~division -0.09 ~djur 0.10 ~docent 0.11 ~dock 0.09 ~doktorand -0.07
        ~doktorn 0.10 ~dokument 0.08 ~dokumentation 0.06 ~domstol 0.09 ~dott -0.18 ~dott/ -0.03 ~dotte/ -0.03
        ~dra 0.24 ~dra_/ 0.03 ~drabb 0.06 ~drag/ 0.10 ~drage/ 0.10 ~drap/ 0.04 ~drape/ 0.04 ~drar 0.08 ~dras -0.08
        ~drev -0.06 ~drick -0.10 ~drift -0.08 ~driv -0.07 ~drog 0.06 ~drot/ -0.04 ~drott/ -0.04 ~dska/ 0.03
        ~dskap/ 0.03 ~dspl/ 0.04 ~dspli/ 0.05 ~du 0.09 ~dubb/ -0.05 ~dubbe/ -0.04 ~dubbelbemanning -0.09
        ~dubbelt -0.15 ~dukt/ -0.06 ~dukti/ -0.05 ~duktig -0.07 ~dusch -0.07 ~duschrum 0.07 ~dygn -0.07 ~dyr 0.09
        ~dä -0.15 ~där -0.30 ~där^ -0.15 ~däremot -0.26 ~däremot^ -0.11 ~därför^ -0.13 ~därifrå -0.06 ~därmed 0.13
        ~därtill 0.05 ~då 0.49 ~då^ -0.07 ~dålig -0.07 ~dömd 0.18 ~döms 0.06 ~dörr -0.10 ~döttr -0.15 ~e4 -0.07
        ~ecka_/ -0.03 ~eckan/ 0.03 ~ecko/ 0.04 ~eckor/ 0.04 ~edar/ 0.03 ~edarn/ 0.04 ~edel/ -0.03 ~edel_/ -0.03
        ~edela/ 0.03 ~eell/ 0.04 ~effekt -0.10 ~eft -0.17 ~efter^ -0.37 ~eftermiddag 0.14 ~eftersom 0.21
        ~eftervåld -0.07 ~efteråt -0.07 ~egen -0.36 ~egenföretag 0.16 ~egentlig -0.09 ~eget -0.32 ~eget/ -0.03
        ~eget_/ -0.03 ~egle/ 0.06 ~egler/ 0.05 ~egna -0.18 ~ej 0.37 ~ejer/ -0.04 ~ekar/ 0.06 ~ekar_/ 0.05 ~ekni/ -0.03
        ~ekonom 0.21 ~ekonomichef -0.13 ~ekonomiskt -0.07 ~ekonomiskt^våld -0.07 ~ekti/ 0.06 ~ektiv/ 0.06 ~ekto/ 0.03
        ~ektor/ 0.03 ~ekym/ -0.03 ~ekymr/ -0.03 ~elak 0.10 ~elakt 0.06 ~elar_/ 0.03 ~elas/ 0.03 ~elas_/ 0.03
        ~elat/ -0.03 ~elbolag 0.25 ~elev 0.10 ~elevhäls 0.05 ~elger/ 0.03 ~ell 0.30 ~ella_/ 0.03 ~ellan/ -0.03
        ~elle/ 0.07 ~eller/ 0.04 ~ellt/ 0.03 ~ellt_/ 0.03 ~eln_/ -0.04 ~elprogramm 0.20 ~else/ -0.06 ~elsen/ 0.07
        ~elt_/ -0.04 ~elva 0.15 ~elva^ -0.09 ~elve/ 0.03 ~elver/ 0.03 ~elverk 0.20 ~elysn/ -0.03 ~embe/ 0.03
        ~emell 0.07 ~emen/ -0.03 ~emens/ -0.06 ~emet/ 0.06 ~emet_/ 0.06 ~emiss/ 0.03 ~emot -0.06 ~emot/ -0.03
        ~emot_/ -0.03 ~en -0.34 ~en^ -0.64 ~en^av -0.12 ~en^gång -0.11 ~en^kvinna -0.07 ~en^ny 0.24 ~en^sak 0.14
        ~ena 0.19 ~ena_/ 0.10 ~enda -0.27 ~endet/ -0.03 ~endl/ -0.03 ~energibolag -0.06 ~enge/ 0.05 ~engelsk 0.17
        ~enh 0.10 ~enhetschef -0.06 ~enig -0.05 ~enkel -0.10 ~enkät -0.19 ~enni/ 0.03 ~enom/ -0.03 ~enrum 0.17
        ~ens_/ 0.05 ~ensa/ -0.04 ~ensam 0.23 ~ensam/ -0.04 ~ensamarbet -0.08 ~ensamm -0.19 ~ensamma^ -0.06
        ~ensamståend 0.11 ~ensamstående^ -0.08 ~ensamstående^mammor -0.08 ~ensio/ -0.04 ~enskild 0.17 ~enskilt -0.11
        ~entl/ -0.03 ~entli/ -0.03 ~ento/ -0.03 ~entor/ -0.03 ~entreprenörerna^är -0.07 ~er -0.17 ~era -0.08
        ~era_/ -0.04 ~erad_/ 0.03 ~erar/ 0.04 ~erar_/ 0.05 ~erat/ -0.04 ~erbjud -0.13 ~erin/ 0.07 ~ering/ 0.07
        ~erit/ 0.03 ~erke/ 0.04 ~erket/ 0.04 ~erna/ 0.05 ~erna_/ 0.08 ~ernas/ -0.03 ~erska/ 0.03 ~ersko/ -0.03
        ~erso/ 0.03 ~ersätt 0.12 ~ersättning 0.12 ~ersättningen^ 0.10 ~erve/ -0.03 ~erver/ -0.03 ~esan/ -0.03
        ~esse/ 0.03 ~essu/ 0.03 ~essut/ 0.03 ~esök/ 0.03 ~etablering 0.21 ~etag/ 0.03 ~etar/ -0.03 ~eten/ 0.09
        ~eten_/ 0.08 ~etes/ 0.03 ~etess/ 0.03 ~ets_/ 0.06 ~etsg/ 0.03 ~etsp/ -0.04 ~etst/ -0.03 ~ett -0.19 ~ett^ -0.38
        ~ett^samarbete -0.08 ~ett_/ -0.04 ~etta/ -0.03 ~ette/ 0.04 ~etter/ 0.03 ~etti/ -0.03 ~ettio/ -0.05
        ~ettårig 0.06 ~evakuering -0.08 ~exakt -0.06 ~exempel -0.06 ~ext 0.06 ~extio/ 0.03 ~f -0.28 ~fack 0.20
        ~fack/ 0.03 ~facket^ 0.12 ~fakt/ -0.03 ~fakti/ -0.03 ~faktiskt -0.32 ~fall 0.27 ~falle/ 0.04 ~familj 0.26
        ~far -0.08 ~farlig -0.08 ~fart 0.19 ~fas_/ 0.05 ~fast -0.13 ~fastig 0.12 ~fastighetsbolag 0.09 ~fatt -0.06
        ~fattig 0.05 ~februari 0.12 ~fel 0.23 ~fel_/ 0.03 ~fem 0.20 ~fem^ -0.18 ~fem_/ 0.03 ~femskift 0.17
        ~femtio -0.06 ~feriejobb 0.18 ~fick -0.24 ~fick/ -0.03 ~fick_/ -0.03 ~fik 0.16 ~fika -0.07 ~fika/ 0.03
        ~fikarumm 0.10 ~film -0.27 ~film/ -0.03 ~fina -0.14 ~fina/ 0.03 ~finan/ 0.05 ~finansier 0.17 ~finansiär 0.20
        ~finn 0.34 ~finn/ 0.04 ~finns/ 0.05 ~finsk 0.08 ~firm -0.09 ~fjol -0.08 ~fler -0.31 ~fler/ -0.03 ~fler^ -0.08
        ~fler_/ -0.03 ~flera^ -0.09 ~flest 0.07 ~flic/ -0.06 ~flick -0.64 ~flick/ -0.06 ~flicklag -0.05 ~flickor -0.08
        ~flickors^ -0.09 ~folk 0.12 ~folk/ 0.03 ~folk^ 0.20 ~folkhäls 0.20 ~folkhögskol 0.09 ~folkhögskolan^ 0.08
        ~fors/ 0.03 ~forskningstid 0.08 ~fort 0.16 ~fortfar -0.22 ~fortsätt 0.13 ~fot -0.09 ~fotboll -0.18
        ~fotvård -0.06 ~fr -0.09 ~frilans -0.07 ~frisör 0.17 ~fritidsgård -0.10 ~frivillig 0.20 ~frivård -0.05
        ~fru -0.10 ~främst -0.19 ~frågan^ 0.06 ~frågan^om 0.08 ~frånvaron -0.07 ~ften/ -0.04 ~ften_/ -0.03 ~fter/ 0.04
        ~full -0.07 ~full/ -0.03 ~fullt -0.20 ~funder -0.14 ~funk -0.15 ~fyllt -0.08 ~fyra^ -0.26 ~fyrtiotvå -0.07
        ~fysiskt -0.16 ~fystest 0.13 ~fält/ -0.03 ~fältgrupp -0.05 ~färdig -0.06 ~färr 0.23 ~få 0.10 ~får 0.41
        ~får^ 0.05 ~får_/ 0.05 ~fått 0.17 ~född -0.10 ~följ -0.08 ~följd -0.16 ~följeforskning -0.05 ~för -0.10
        ~föra/ -0.03 ~förbi -0.06 ~förbund 0.07 ~fördel 0.11 ~fördelning -0.10 ~fördubblat -0.13 ~före -0.14
        ~före/ -0.04 ~förebild -0.09 ~förebygg 0.07 ~förekomm -0.08 ~föreläs 0.05 ~fören/ -0.04 ~förening -0.14
        ~föreningarna^ 0.14 ~föreningsbidrag -0.06 ~föreslog -0.19 ~föreslår -0.14 ~företag 0.20
        ~företagarförening 0.38 ~företagsrådgiv 0.06 ~förhandling 0.22 ~förklar -0.10 ~förklaring 0.10 ~förlor 0.09
        ~förlåt 0.10 ~förmiddag -0.09 ~förord -0.07 ~förr -0.21 ~förrä -0.09 ~förråd 0.19 ~förs -0.07
        ~församling -0.10 ~försk/ 0.03 ~förskol -0.10 ~förskolan 0.12 ~förskolan^ -0.06 ~förslag -0.07 ~först -0.22
        ~först/ 0.03 ~förstå 0.10 ~förstår 0.07 ~förstås 0.06 ~förstör 0.10 ~försv -0.12 ~försvann -0.12 ~försvar 0.11
        ~försvinn -0.11 ~försäkring 0.17 ~försäkringskass -0.11 ~försök 0.12 ~försörjningsstöd -0.08 ~fört_/ -0.03
        ~förtur 0.13 ~förut -0.14 ~förutsätt 0.10 ~förvaltningschef -0.06 ~förvaltningschefen^ -0.06 ~förvänt -0.06
        ~föräld 0.05 ~föräldr 0.32 ~föräldraledig -0.08 ~föräldramöt -0.14 ~föräldrapenning 0.25
        ~föräldrapenningen^ -0.08 ~förändr -0.24 ~gade/ 0.05 ~gade_/ 0.05 ~gaml 0.47 ~gaml/ 0.04 ~gamla/ 0.04
        ~gammal -0.05 ~gan_/ -0.05 ~gara/ -0.03 ~gardin 0.07 ~gat -0.07 ~gatukontor -0.05 ~gav -0.11 ~ge -0.12
        ~ge^ -0.15 ~geme/ -0.05 ~gemen/ -0.05 ~gemensam -0.37 ~gemensamm -0.06 ~gemensamt -0.29
        ~generationsskift -0.09 ~geno/ -0.03 ~genom 0.11 ~genom/ -0.03 ~genomför -0.08 ~genus 0.05 ~ger_/ 0.04
        ~ges 0.30 ~ges_/ 0.04 ~gets 0.17 ~gets/ 0.04 ~gets_/ 0.04 ~gett -0.17 ~gger/ 0.05 ~gger_/ 0.05 ~gghe/ -0.03
        ~gghet/ -0.03 ~ggna/ 0.03 ~ggnad/ 0.03 ~ggr 0.10 ~ghet/ -0.03 ~ghet_/ -0.03 ~gick -0.28 ~gick/ -0.03
        ~gick_/ -0.03 ~giv -0.11 ~giva/ 0.03 ~gjord -0.08 ~gjort -0.14 ~glapp -0.05 ~glas -0.06 ~gler/ 0.05
        ~glern/ 0.03 ~glesbygd -0.06 ~glömd -0.11 ~glömm 0.08 ~glömt 0.07 ~gnad/ 0.03 ~godkänt 0.09 ~gon_/ -0.04
        ~gott -0.09 ~grabb -0.16 ~grabbarna^ -0.17 ~gram_/ -0.03 ~gramm/ 0.03 ~grann -0.06 ~grannkommun 0.15
        ~grat/ -0.03 ~grati/ -0.03 ~gratis -0.35 ~gravid -0.06 ~grej -0.23 ~grej/ -0.03 ~grov 0.08 ~grundskol -0.06
        ~grup/ -0.03 ~grupp/ -0.03 ~gruppen^ -0.07 ~gruppled 0.06 ~gruppledarna^ 0.06 ~gruv 0.26 ~gräns -0.16
        ~gråt -0.06 ~grön 0.18 ~grövr -0.15 ~gspl/ 0.04 ~gspla/ 0.04 ~gubb -0.13 ~gubbarna^ 0.06 ~gula -0.17
        ~gymm -0.06 ~gymn -0.10 ~gymnasi -0.16 ~gäll 0.18 ~gär 0.13 ~gärd/ -0.03 ~gäst -0.26 ~gäst/ -0.03
        ~gäste/ -0.03 ~gång 0.08 ~gång/ -0.04 ~går 0.20 ~gård -0.26 ~gård/ -0.06 ~gårde/ -0.03 ~gått -0.05 ~gömm 0.15
        ~gör -0.10 ~gör^ -0.08 ~gör^om -0.05 ~görs 0.36 ~görs/ 0.03 ~ha 0.15 ~ha^ -0.07 ~hall -0.16 ~hall/ -0.03
        ~halv 0.38 ~halv_/ 0.04 ~halvd/ -0.03 ~halvdag -0.32 ~halver 0.12 ~halvt -0.15 ~halvtid -0.09 ~halvår 0.06
        ~hamn -0.09 ~han -0.27 ~han^vill -0.07 ~hand/ 0.03 ~handeln 0.14 ~handl/ 0.05 ~handled 0.11 ~handledarna^ 0.15
        ~handledning 0.07 ~handledning^ 0.11 ~handling -0.09 ~handlingspl -0.07 ~handlingsplan 0.06
        ~handlingsplanen^ 0.09 ~handlägg 0.16 ~handläggaren^ 0.08 ~handläggaren^har 0.06 ~hans 0.08 ~har^ -0.08
        ~hat -0.24 ~hedersnorm 0.12 ~hedersrelater -0.07 ~hedersärend -0.06 ~hedersärenden^ -0.06 ~hefe/ -0.03
        ~hel 0.07 ~helg 0.12 ~hell 0.24 ~helst -0.09 ~helt -0.27 ~helt/ -0.03 ~heltid -0.28 ~heltid^ 0.05
        ~heltidsres -0.09 ~hema/ 0.03 ~hembesök 0.10 ~hemm -0.05 ~hemtjänst -0.26 ~hemtjänsten^har 0.06 ~henn 0.21
        ~het -0.09 ~hete/ 0.06 ~heten/ 0.07 ~hets/ -0.04 ~hetsp/ -0.04 ~hind 0.16 ~hinn 0.10 ~hiss 0.06 ~hit 0.10
        ~hittill -0.09 ~hjälp -0.06 ~hjälpt 0.09 ~ho -0.05 ~hockey 0.17 ~hon -0.06 ~hon^ -0.20 ~hon^berättar -0.06
        ~hon^får 0.16 ~hon^har 0.09 ~hon^menar 0.14 ~hon^som -0.07 ~hon^tror -0.14 ~hon^vill -0.07 ~hon^är 0.08
        ~honom 0.16 ~hora -0.10 ~hos 0.13 ~hos^ -0.08 ~hos^oss -0.07 ~hot -0.35 ~hot^ -0.18 ~hot^från -0.10
        ~hot^och -0.06 ~hotfull -0.06 ~hr 0.10 ~hr-chef -0.17 ~hund -0.06 ~hundrafyrtio 0.17 ~hur -0.28 ~hur_/ -0.03
        ~hus -0.15 ~hushåll -0.14 ~huskurag -0.06 ~huvudarbetsgiv 0.11 ~huvudkontor 0.12 ~huvudmann 0.08 ~huvudmä 0.08
        ~hyr 0.14 ~hyra 0.07 ~hyra/ 0.03 ~hyre/ 0.03 ~hyreslag 0.18 ~hyreslagen^ 0.18 ~hyrläk 0.12 ~hytt 0.09
        ~häkt -0.06 ~hälf/ -0.03 ~hälft -0.35 ~hälft/ -0.03 ~häls -0.17 ~hälsocentral -0.10 ~hämt 0.11 ~hämtning -0.14
        ~händ -0.12 ~händels -0.07 ~häng -0.11 ~hänsyn 0.15 ~hänvis 0.11 ~här -0.30 ~här_/ -0.03 ~härnösand -0.09
        ~håll/ -0.09 ~hålle/ -0.05 ~hållit -0.10 ~hård -0.08 ~högr -0.09 ~högst -0.14 ~högstadi 0.10 ~högt -0.22
        ~höj -0.06 ~höjd -0.13 ~höll -0.08 ~hör -0.24 ~höra 0.44 ~höra/ 0.04 ~höra_/ 0.04 ~hörs -0.05 ~hört -0.16
        ~höst -0.20 ~i -0.28 ~i^ -0.45 ~i^dag 0.18 ~i^en 0.07 ~i^samebyns -0.15 ~ibland 0.18 ~ica -0.09 ~ick_/ -0.07
        ~icko/ -0.05 ~ickor/ -0.05 ~idag -0.10 ~idee/ 0.04 ~ideel/ 0.04 ~ideell 0.33 ~ideella^ 0.10 ~idern/ 0.03
        ~idra/ 0.08 ~idrag/ 0.08 ~idro/ -0.04 ~idrot/ -0.04 ~idrott -0.19 ~idrottslär -0.12 ~iera/ 0.03 ~iet_/ -0.07
        ~ifte/ 0.04 ~iftet/ 0.03 ~igar/ -0.03 ~igare/ -0.03 ~ige_/ 0.03 ~igen -0.05 ~igenom -0.16 ~igång -0.06
        ~ihop 0.08 ~iken/ 0.06 ~iken_/ 0.05 ~iker_/ 0.03 ~ikte/ 0.03 ~ikten/ 0.04 ~ikti/ -0.03 ~iktig/ -0.03
        ~ild_/ 0.05 ~illa -0.09 ~illa/ -0.06 ~illar/ -0.06 ~ille_/ -0.03 ~illi/ 0.03 ~illig/ 0.03 ~illn/ -0.03
        ~ills/ 0.05 ~illst/ 0.05 ~illsy/ 0.03 ~in -0.07 ~ina_/ -0.07 ~inan/ 0.05 ~inans/ 0.05 ~inbjud -0.08
        ~inde/ 0.03 ~indikator -0.07 ~industri -0.05 ~industrin 0.06 ~iner/ 0.04 ~iner_/ 0.03 ~information 0.14
        ~infö/ -0.04 ~inför -0.13 ~inför/ -0.04 ~införd -0.14 ~infört -0.17 ~ing 0.37 ~ing_/ 0.03 ~inga/ 0.05
        ~inga^ 0.15 ~ingar/ 0.04 ~ingen/ 0.03 ~ingen^ 0.42 ~ingen^av -0.09 ~ingen^har 0.11 ~ingen^vill 0.17
        ~ingen^äger 0.18 ~inger/ -0.04 ~ings/ 0.04 ~ingsp/ 0.03 ~ingå 0.14 ~inje/ -0.03 ~inkomst 0.21 ~inn 0.23
        ~inna/ 0.05 ~inna_/ 0.05 ~inne -0.05 ~inneh/ -0.03 ~innehåll -0.24 ~inno/ -0.08 ~innor/ -0.07 ~inns/ 0.03
        ~inns_/ 0.03 ~inom -0.46 ~inom/ -0.04 ~inom^ -0.07 ~inom_/ -0.04 ~insat 0.07 ~inskrivning -0.10 ~inst/ -0.03
        ~int -0.07 ~inte 0.26 ~inte/ 0.05 ~inte_/ 0.04 ~internat -0.13 ~internatet^ -0.11 ~internt -0.09
        ~intervju 0.17 ~intimitetskoordinat -0.22 ~intress 0.17 ~intresser -0.09 ~introduktion -0.16 ~intyg -0.07
        ~inut/ 0.03 ~inute/ 0.03 ~ion_/ -0.03 ~ione/ 0.04 ~ions/ -0.04 ~is 0.13 ~iskt/ -0.03 ~iskt_/ -0.03 ~isni/ 0.05
        ~isnin/ 0.05 ~it 0.09 ~iter/ 0.03 ~iteri/ 0.03 ~iven/ 0.03 ~iven_/ 0.03 ~ivs_/ 0.03 ~iväg 0.08 ~ja -0.33
        ~ja^ -0.64 ~ja^och -0.09 ~ja^vi -0.28 ~jade/ -0.04 ~jade_/ -0.04 ~jag^skulle 0.12 ~jan_/ 0.04 ~jargong -0.12
        ~jargongen^ 0.07 ~jekt/ 0.04 ~jern/ -0.04 ~jerna/ -0.04 ~jkar/ -0.04 ~jkar_/ -0.03 ~jo -0.15 ~jo^ -0.15
        ~jo^men 0.10 ~jobb -0.32 ~jobb/ -0.08 ~jobb_/ -0.03 ~jobbig -0.17 ~jord -0.07 ~jord/ -0.03 ~jordbruk -0.07
        ~jour -0.06 ~jour/ 0.05 ~jouren^ 0.06 ~journal 0.19 ~journalmall -0.08 ~journalsystem 0.15 ~ju 0.07
        ~juda/ -0.03 ~juni 0.09 ~junsel -0.09 ~juri/ 0.06 ~juris/ 0.04 ~jurist 0.30 ~just 0.34 ~just^ 0.08
        ~just_/ 0.03 ~justerverk -0.12 ~jälva/ -0.04 ~jämfört -0.14 ~jämnt -0.07 ~jämställd 0.12
        ~jämställdhetsintegrering 0.08 ~jämtland -0.10 ~jäns/ 0.08 ~jänst/ 0.08 ~jättebr 0.05 ~kaff -0.07 ~kalkyl 0.09
        ~kall 0.06 ~kameraövervakning 0.09 ~kameraövervakning^ 0.09 ~kampanj 0.06 ~kan_/ 0.11 ~kansk -0.10 ~kar_/ 0.07
        ~karie/ 0.05 ~karl -0.27 ~karl/ -0.03 ~karriärväg 0.13 ~kass 0.18 ~kassör -0.07 ~kast 0.06 ~kedj 0.08
        ~ken_/ 0.03 ~ker_/ 0.06 ~ket_/ 0.03 ~kift/ 0.04 ~kill -0.69 ~kill/ -0.10 ~killa/ -0.05 ~killar^ -0.12
        ~killarna^ -0.06 ~killn/ -0.03 ~kilo 0.15 ~kine/ 0.04 ~kiner/ 0.04 ~klag 0.15 ~klaga/ 0.03 ~klagomål -0.06
        ~klas/ -0.03 ~klass -0.10 ~klin/ 0.03 ~kling/ 0.04 ~klipp 0.11 ~kliv 0.10 ~kloc/ 0.03 ~klock 0.33 ~klock/ 0.03
        ~kläd 0.22 ~knack -0.08 ~knad/ 0.03 ~knapp 0.11 ~knappt -0.06 ~knar/ 0.04 ~knar_/ 0.04 ~knas/ 0.05
        ~knas_/ 0.05 ~knut 0.20 ~kock -0.12 ~kod 0.07 ~kodning 0.11 ~kola/ 0.04 ~kolan/ 0.05 ~kole/ 0.03 ~koll -0.05
        ~kolleg -0.09 ~kollektivavtal 0.15 ~kollektivtrafik 0.06 ~kollektivtrafiken^ 0.06 ~kolo/ -0.03 ~kom -0.13
        ~komm 0.15 ~kommentar -0.09 ~kommit -0.14 ~kommunalråd -0.11 ~kommundirektör -0.14 ~kommunen^ 0.33
        ~kommunens^ 0.13 ~kommunerna^ 0.33 ~kommunfullmäktig 0.17 ~kommunpolis 0.10 ~kommunstyrels -0.07
        ~kommunstyrelsens^ -0.09 ~kommunstyrelsens^ordförande -0.05 ~kompetensbrist -0.09 ~kompis 0.13 ~koncern 0.08
        ~konkur -0.10 ~konkurrer 0.09 ~konstig -0.15 ~konsu/ 0.04 ~konsulent 0.07 ~konsult 0.20 ~kont 0.12
        ~kontakt 0.08 ~kontaktperson -0.19 ~konto -0.15 ~konto/ 0.04 ~kontor 0.19 ~kontr/ -0.04 ~kontroll -0.09
        ~kontroller -0.13 ~kontrollrumm -0.11 ~kor 0.08 ~kor_/ 0.03 ~korn/ -0.05 ~korna/ -0.05 ~korridor 0.13
        ~kort -0.22 ~kost 0.18 ~kost/ 0.04 ~kraft 0.11 ~krav/ 0.04 ~kravet^ 0.15 ~kravprofil 0.07 ~krif/ 0.03
        ~krift/ 0.03 ~krig -0.13 ~kriget^ -0.11 ~kriget^i -0.11 ~krigsplacering 0.19 ~kring -0.08 ~kring^ -0.07
        ~kris/ -0.03 ~krisledningsnämnd -0.19 ~kriteri 0.08 ~kriv_/ -0.03 ~kriva/ -0.04 ~krive/ 0.03 ~krivs/ 0.03
        ~kron 0.11 ~kronofogd -0.05 ~kropp -0.06 ~kroppskamer -0.13 ~kroppskameror^ -0.07 ~kryss 0.06 ~kräv 0.58
        ~kräv/ 0.05 ~kräve/ 0.05 ~ktig/ -0.03 ~ktiga/ -0.03 ~ktio/ -0.03 ~ktion/ -0.03 ~ktiv/ 0.04 ~ktive/ 0.03
        ~ktor/ 0.03 ~ktore/ 0.03 ~kuld/ 0.04 ~kull/ -0.03 ~kulle/ -0.05 ~kultur 0.40 ~kulturskol -0.06 ~kun -0.44
        ~kund -0.20 ~kund/ 0.04 ~kunderna^ 0.12 ~kunn/ -0.04 ~kunna/ -0.04 ~kunskap 0.06 ~kunskap^ -0.06
        ~kunskapen^ -0.09 ~kunskapen^om -0.09 ~kurator -0.18 ~kuratorn 0.15 ~kuratorn^ 0.13 ~kuratorstjänst 0.09
        ~kurs 0.16 ~kurs/ -0.03 ~kv 0.05 ~kv^ -0.22 ~kvin 0.13 ~kvin/ -0.07 ~kvinn -0.37 ~kvinn/ -0.07 ~kvinnlig -0.22
        ~kvinnliga^ -0.09 ~kvinnodominer 0.10 ~kvinnojour -0.09 ~kvinnojouren^ -0.16 ~kvinnor -0.21 ~kvinnor^ -0.21
        ~kvinnor^med -0.06 ~kvinnorna^ -0.12 ~kvinnorna^får -0.11 ~kvällskurs 0.06 ~kvällstid -0.13 ~kydda/ 0.03
        ~kymr/ -0.03 ~kyrkoråd 0.20 ~kyrkorådet^ -0.05 ~känd -0.08 ~känn 0.33 ~känn/ 0.03 ~känne/ 0.03 ~kärlek -0.12
        ~kö 0.17 ~kök -0.07 ~köksbord -0.06 ~kökschef -0.08 ~kön -0.26 ~köns/ -0.06 ~könsu/ -0.03 ~könsuppdel -0.13
        ~köpa 0.14 ~köpmannaförening 0.13 ~köps 0.07 ~kör -0.11 ~köra -0.06 ~körd -0.05 ~körkort 0.07 ~kört -0.09
        ~la -0.26 ~lad 0.13 ~lade -0.05 ~lag 0.30 ~lag_/ 0.07 ~lagb -0.06 ~lagd 0.14 ~lagd/ 0.03 ~lage/ 0.03
        ~lagen/ 0.06 ~lags/ 0.04 ~land 0.23 ~landshövding -0.12 ~landshövdingen^ -0.07 ~lane/ -0.04 ~laner/ -0.05
        ~lans_/ 0.03 ~lanst/ -0.03 ~lantbruk -0.12 ~lapp 0.07 ~larm -0.23 ~larm_/ -0.03 ~larmknapp 0.05
        ~larmställ 0.07 ~larn/ -0.07 ~larna/ -0.06 ~las_/ 0.03 ~lati/ -0.03 ~latio/ -0.03 ~lats_/ -0.04 ~latse/ 0.03
        ~lder/ 0.03 ~led -0.20 ~ledamöt -0.06 ~ledarna^ -0.06 ~ledd -0.07 ~ledig 0.12 ~ledn/ -0.03 ~ledni/ -0.03
        ~ledningsgrupp -0.13 ~ledningsgruppen^ -0.05 ~leds -0.11 ~lek -0.07 ~lekt/ 0.03 ~lekti/ 0.03 ~lektion -0.06
        ~leme/ 0.04 ~ler_/ 0.07 ~leri/ 0.03 ~lerin/ 0.03 ~let 0.07 ~leva -0.20 ~leve/ 0.03 ~leverantör 0.09
        ~leverer 0.15 ~lfte/ -0.03 ~lften/ -0.03 ~lick/ -0.05 ~licko/ -0.07 ~ligg 0.18 ~lika_/ 0.03 ~likn -0.20
        ~liksom -0.13 ~likt/ 0.05 ~likte/ 0.04 ~linga/ 0.03 ~lings/ -0.03 ~linj -0.16 ~linj/ -0.03 ~linje/ -0.03
        ~lir_/ 0.03 ~list 0.09 ~list/ 0.03 ~lite -0.16 ~liv -0.07 ~lja_/ 0.04 ~ljus -0.08 ~llans/ -0.03 ~lld_/ 0.03
        ~llde/ -0.03 ~llde_/ -0.03 ~lle_/ -0.08 ~ller/ 0.05 ~ller_/ 0.07 ~llet/ -0.05 ~llet_/ -0.05 ~llmä/ 0.03
        ~llna/ -0.03 ~llnad/ -0.03 ~llni/ -0.03 ~llnin/ -0.03 ~llst/ 0.04 ~llstå/ 0.05 ~llsy/ 0.03 ~llsyn/ 0.03
        ~lnad/ -0.03 ~lnin/ -0.07 ~lning/ -0.07 ~lock/ 0.04 ~locka/ 0.04 ~log_/ -0.03 ~logg -0.13 ~lok-stöd 0.11
        ~loka/ 0.03 ~lokal 0.20 ~lokal/ 0.03 ~lokala^ 0.10 ~lott 0.06 ~lov -0.11 ~lpen/ 0.03 ~lsen/ 0.07 ~lsen_/ 0.10
        ~lstå/ 0.05 ~lstån/ 0.05 ~lsyn/ 0.03 ~ltids/ 0.03 ~luft -0.15 ~lug -0.05 ~lugn -0.12 ~lugnt 0.06 ~lunch -0.12
        ~lur -0.09 ~lut_/ 0.04 ~lva_/ -0.04 ~lvda/ -0.03 ~lvdag/ -0.03 ~lver/ 0.03 ~lyckat -0.06 ~lyft -0.22
        ~lyft/ -0.03 ~lysn/ -0.04 ~lysni/ -0.04 ~läge -0.07 ~lägen -0.14 ~lägg 0.22 ~lägge/ 0.03 ~lägr -0.11
        ~läkt -0.09 ~läm 0.05 ~lämn 0.11 ~län -0.18 ~länet 0.09 ~länets^ -0.11 ~läng 0.10 ~längr 0.14 ~länk -0.09
        ~läns/ -0.08 ~länsstyrels -0.38 ~länsstyrelsen^ -0.31 ~länsstyrelsen^leder -0.19 ~läppe/ 0.03 ~lär 0.09
        ~lärarna^ 0.35 ~lärd -0.07 ~lärling 0.08 ~läst -0.20 ~läsår 0.09 ~lätt -0.07 ~läxhjälp -0.07 ~låg -0.07
        ~lågt 0.11 ~lån 0.24 ~lån_/ 0.03 ~låna -0.05 ~lånar/ -0.03 ~lång -0.15 ~låst 0.27 ~låst/ 0.04 ~låta -0.17
        ~låte/ 0.03 ~låter/ 0.03 ~löjlig 0.07 ~lön 0.30 ~lönebidrag 0.11 ~lönekartläggning -0.07
        ~lönekartläggningen^ -0.05 ~lönen^ 0.17 ~lönestatistik 0.06 ~löp 0.08 ~lördag -0.10 ~m -0.16 ~mack -0.07
        ~majorit 0.13 ~mak -0.13 ~makt -0.14 ~mall 0.18 ~mall/ 0.03 ~mamm -0.54 ~mamm/ -0.05 ~mamma/ -0.03
        ~mammorna^ -0.05 ~man 0.23 ~man^ 0.25 ~man^får 0.18 ~man^kan 0.19 ~man^skulle -0.15 ~mand 0.10 ~manlig -0.23
        ~mannen^ -0.10 ~manus -0.06 ~mapp -0.10 ~mar_/ 0.04 ~marginal 0.16 ~mark 0.24 ~mark/ 0.03 ~marknad 0.24
        ~mask/ 0.04 ~maski/ 0.04 ~maskin 0.47 ~maskinerna^ 0.06 ~mast/ 0.03 ~matc/ 0.03 ~match 0.10 ~match/ 0.03
        ~matematik 0.09 ~material -0.05 ~matsal 0.08 ~med -0.37 ~med^ -0.08 ~med_/ -0.03 ~medarbet -0.11 ~meddel 0.06
        ~medel 0.05 ~medg 0.06 ~medlemm -0.05 ~medverk -0.09 ~mejl -0.11 ~mell -0.06 ~mell/ -0.03 ~mella/ -0.03
        ~mellanstadi -0.35 ~men 0.09 ~men^det 0.06 ~men^om -0.10 ~men_/ -0.04 ~mens/ -0.07 ~mensa/ -0.06
        ~mensskydd -0.12 ~mento/ -0.03 ~mentor -0.15 ~mentorskap -0.07 ~mentorskap^ -0.14 ~mer 0.18 ~mer_/ 0.04
        ~meri/ 0.03 ~merit/ 0.03 ~meriteringssystem 0.13 ~meritpoäng 0.15 ~mest -0.20 ~met -0.07 ~met_/ 0.06
        ~metod 0.13 ~mför/ -0.03 ~mhete/ 0.03 ~mig 0.14 ~miljard -0.10 ~miljon 0.09 ~miljö -0.07 ~min -0.28
        ~min^ -0.07 ~min_/ -0.04 ~mina -0.10 ~minoritet 0.10 ~minsk 0.12 ~minst -0.17 ~minu/ 0.03 ~minut 0.33
        ~minut/ 0.03 ~misk/ -0.03 ~miss/ 0.03 ~misstänk -0.06 ~mitt 0.25 ~mitt/ 0.03 ~mjölk 0.16 ~mla_/ 0.08
        ~mma_/ -0.07 ~mmen/ -0.04 ~mmen_/ -0.03 ~mmer_/ 0.03 ~mmor/ -0.03 ~mnden/ 0.03 ~mnen/ 0.03 ~mnin/ -0.03
        ~mning/ -0.03 ~mobil 0.11 ~model/ 0.03 ~montör 0.13 ~mor_/ -0.04 ~morm -0.16 ~mot 0.12 ~motiver -0.09
        ~motorsåg 0.19 ~mottagning -0.05 ~mottagningen^ 0.06 ~mråd/ -0.04 ~mråde/ -0.04 ~mtal/ -0.04 ~mtale/ -0.03
        ~munen/ 0.04 ~munn -0.12 ~muntlig 0.06 ~muttr 0.14 ~mvp -0.08 ~myck -0.18 ~myndigheten^ 0.09
        ~myndigheten^har 0.11 ~mäle/ 0.03 ~mäler/ 0.03 ~män -0.35 ~män^ -0.19 ~män^med -0.11 ~männ -0.41
        ~männen^ -0.27 ~männen^som -0.11 ~människ 0.14 ~märk -0.21 ~märkt -0.06 ~mäss -0.05 ~mät 0.06 ~mätning -0.08
        ~mål -0.26 ~målsäg 0.08 ~mån 0.09 ~månad 0.08 ~månader 0.17 ~månadsvis 0.06 ~måndag 0.08 ~mång 0.06 ~mår -0.12
        ~möjlig -0.14 ~mönst 0.11 ~mönstr -0.08 ~mörk 0.25 ~mörkertal -0.05 ~möte 0.05 ~möte/ 0.03 ~möten/ 0.05
        ~möten^ 0.06 ~mötena^ 0.28 ~mötena^är 0.08 ~möter/ -0.04 ~mötestid 0.14 ~nack/ -0.03 ~nade/ 0.03 ~nader/ 0.05
        ~nads/ 0.05 ~nadsp/ 0.03 ~namn 0.16 ~namnskylt -0.11 ~nans/ 0.05 ~nansi/ 0.05 ~nat_/ 0.03 ~nati/ 0.03
        ~natio/ 0.03 ~nationell 0.08 ~nationellt 0.07 ~natt_/ 0.03 ~nattetid 0.14 ~nattis^ -0.07 ~nattpass 0.15
        ~nattpersonal -0.06 ~nattvandr -0.06 ~nda_/ -0.04 ~nde_/ -0.11 ~ndena/ 0.03 ~nder_/ -0.03 ~ndern/ -0.03
        ~ndlä/ 0.03 ~ndrar/ -0.03 ~ned 0.16 ~nedlagd 0.14 ~nej 0.50 ~nej^ 0.30 ~nej^det 0.14 ~nej^och 0.16 ~nej_/ 0.05
        ~ner_/ 0.05 ~net_/ -0.04 ~nför/ -0.05 ~ngar/ 0.04 ~ngar_/ 0.03 ~ngen/ 0.06 ~ngen_/ 0.07 ~nger/ -0.07
        ~nger_/ -0.06 ~ngsp/ 0.03 ~ngspl/ 0.03 ~ngt_/ 0.05 ~ni -0.17 ~nian -0.09 ~ninge/ -0.04 ~nings/ 0.04 ~nio -0.22
        ~nio^ 0.13 ~nittio 0.21 ~nittiotvå -0.13 ~nivå 0.17 ~nkom/ 0.03 ~nkt_/ -0.05 ~nlig/ -0.03 ~nliga/ -0.03
        ~nmäle/ 0.03 ~nnat/ 0.03 ~nnat_/ 0.03 ~nneh/ -0.03 ~nner/ 0.03 ~nner_/ 0.03 ~nnin/ 0.04 ~nning/ 0.04
        ~nnor/ -0.07 ~nnor_/ -0.08 ~nnorn/ 0.03 ~nns_/ 0.04 ~nog 0.14 ~noll 0.13 ~nolltoleran -0.11 ~nominer 0.17
        ~nor_/ -0.04 ~nordingrå 0.08 ~normkritik 0.07 ~norr 0.21 ~nsam/ -0.04 ~nsamt/ -0.04 ~nsie/ 0.03 ~nsier/ 0.03
        ~nsio/ -0.04 ~nsion/ -0.04 ~nsst/ -0.06 ~nssty/ -0.07 ~nst_/ 0.05 ~nsta/ -0.04 ~nsup/ -0.03 ~nsupp/ -0.03
        ~nte_/ 0.04 ~ntor/ 0.03 ~ntore/ 0.03 ~ntro/ -0.06 ~ntrol/ -0.04 ~nu -0.54 ~nu^ -0.09 ~numer -0.06 ~numm -0.20
        ~numr 0.06 ~nute/ 0.05 ~nuter/ 0.03 ~nvän/ -0.03 ~ny 0.30 ~ny^ 0.13 ~nya -0.32 ~nya_/ -0.03 ~nyckeln -0.11
        ~nyckelperson -0.06 ~nyckeltal 0.07 ~nyckl -0.06 ~nytt 0.39 ~nytt/ 0.04 ~nytt_/ 0.04 ~nyår 0.12 ~nämnd 0.37
        ~nämndemänn 0.06 ~nämnden^ 0.21 ~när 0.14 ~när^ -0.31 ~när^de -0.12 ~när^det 0.08 ~när^kommunen 0.09
        ~när^vi -0.06 ~nära -0.11 ~näringsliv -0.10 ~närm 0.16 ~näst -0.26 ~nästa^ -0.18 ~nät 0.05 ~nätt 0.12
        ~nätverk 0.11 ~någon -0.22 ~någon^ -0.05 ~någonsin -0.07 ~något 0.12 ~något^ -0.06 ~något^som -0.05
        ~någr -0.16 ~nån -0.18 ~når -0.16 ~nås -0.13 ~o -0.24 ~obb_/ -0.03 ~obekväm -0.12 ~och -0.06 ~och^ 0.06
        ~och^att -0.15 ~och^de -0.06 ~och^det -0.17 ~och^en -0.09 ~och^när 0.12 ~och^sen 0.15 ~ocka/ 0.04 ~ockan/ 0.03
        ~odell/ 0.03 ~oduk/ -0.04 ~odukt/ -0.04 ~off -0.10 ~oft 0.07 ~ofta -0.07 ~ojek/ 0.04 ~ojekt/ 0.04 ~ojka/ -0.04
        ~ojkar/ -0.04 ~okal/ 0.03 ~oktob -0.07 ~olag/ 0.05 ~olan/ 0.05 ~olan_/ 0.04 ~olik 0.28 ~olika/ 0.03
        ~olk_/ 0.03 ~olle/ -0.03 ~olv_/ -0.03 ~om -0.14 ~om^ 0.06 ~om^jag -0.12 ~om^våld 0.18 ~ombord 0.05
        ~ombud -0.07 ~ombyggnad 0.15 ~omfatt 0.06 ~omgång -0.17 ~omklädningsrum 0.25 ~omklädningsrumm -0.10
        ~omklädningsrummet^ 0.14 ~omklädningsrumskultur -0.13 ~omklädningsrumskulturen^ -0.05 ~omma/ -0.04
        ~ommar/ -0.04 ~områ/ -0.03 ~områd -0.11 ~områd/ -0.03 ~omsorg -0.13 ~omsättning 0.23 ~omöjlig 0.07
        ~onde/ -0.03 ~oner_/ -0.03 ~onern/ 0.04 ~onom_/ 0.04 ~onsdag -0.07 ~onsu/ 0.04 ~onto/ 0.03 ~ontor/ 0.06
        ~ontr/ -0.04 ~ontro/ -0.04 ~operativ 0.15 ~operatör -0.14 ~opp_/ -0.04 ~ord -0.19 ~ord_/ -0.03 ~orde/ -0.09
        ~orde_/ -0.05 ~ordentlig -0.16 ~ordf -0.07 ~ordf/ -0.03 ~ordför -0.20 ~ordn -0.09 ~ordning -0.08
        ~ordningsvakt 0.07 ~oren/ 0.03 ~oret/ 0.05 ~oret_/ 0.05 ~organisation 0.09 ~orit/ 0.03 ~orite/ 0.03 ~ork 0.30
        ~orka -0.05 ~orkar/ 0.04 ~orle/ 0.03 ~orlek/ 0.03 ~orn_/ 0.03 ~orna/ -0.07 ~orna_/ -0.07 ~oro -0.11
        ~orolig 0.12 ~orosanmäl 0.13 ~orsak 0.11 ~ort_/ -0.03 ~orte/ 0.03 ~oss 0.11 ~ostar/ 0.03 ~osäkr 0.09
        ~otta/ -0.03 ~otte/ -0.03 ~otvå/ -0.03 ~ourer/ 0.04 ~ovisn/ 0.03 ~p -0.09 ~pandemin -0.15 ~pant 0.09
        ~papp -0.22 ~papp/ -0.03 ~pappa/ -0.03 ~pappagrupp -0.06 ~pappo/ -0.03 ~pappor^ -0.13 ~papporna^ 0.16
        ~par -0.29 ~par_/ -0.05 ~park -0.08 ~parker 0.05 ~parkering 0.32 ~part 0.18 ~parte/ 0.03 ~parti 0.08
        ~partidistrikt -0.08 ~partierna^ 0.20 ~partierna^nominerar 0.17 ~partigräns -0.05 ~partnerskap -0.19
        ~partsgemensam 0.07 ~patent 0.10 ~patient 0.19 ~pedagog 0.06 ~pek 0.35 ~peka -0.19 ~pekar/ 0.04 ~pend/ -0.03
        ~pendl/ -0.03 ~pendling -0.22 ~peng 0.18 ~peng/ 0.04 ~pens/ -0.04 ~pensi/ -0.04 ~pension -0.11
        ~pensioner -0.17 ~per 0.35 ~per_/ 0.07 ~permanent 0.07 ~pers -0.06 ~pers/ 0.03 ~person 0.63 ~personal -0.08
        ~personal^ 0.06 ~personal^som 0.07 ~personalavdelning 0.11 ~personalen^ 0.09 ~personalen^är 0.17
        ~perspektiv 0.19 ~pinsamt -0.06 ~placer 0.21 ~placering -0.09 ~plan -0.35 ~plan/ -0.07 ~plan_/ -0.04
        ~plane/ -0.04 ~planering -0.15 ~planeringstid 0.06 ~planerna^ -0.10 ~plat -0.36 ~plats 0.34 ~plik/ 0.05
        ~plikt/ 0.05 ~plock 0.05 ~plugg -0.09 ~plötslig -0.17 ~pojk -0.37 ~pojk/ -0.05 ~pojka/ -0.04 ~pojkar -0.08
        ~pojkar^ -0.27 ~pojkarna^ -0.09 ~pojklag -0.08 ~policy 0.11 ~policyn -0.15 ~polis^ 0.15 ~polisanmäl -0.05
        ~polisen^har 0.09 ~politik -0.07 ~politiken^ 0.07 ~politikerna^ -0.08 ~politisk 0.10 ~politiskt 0.12
        ~pool -0.05 ~porr -0.11 ~port/ -0.03 ~powerpoint 0.14 ~ppa_/ -0.03 ~pper/ 0.04 ~pper_/ 0.03 ~praktik 0.07
        ~prat -0.18 ~precis -0.21 ~premier 0.11 ~pres/ -0.03 ~presidi -0.07 ~primärvård -0.06 ~princip 0.05 ~pris 0.15
        ~problem 0.07 ~procent -0.11 ~processled -0.06 ~produktionschef -0.09 ~professor -0.16 ~program -0.14
        ~programmet^ 0.15 ~proj/ 0.03 ~proje/ 0.04 ~projekt 0.10 ~projektpeng 0.19 ~protokoll -0.09 ~prov -0.11
        ~präst 0.14 ~pröv -0.09 ~pröv/ 0.04 ~prövat 0.08 ~psykiatrin 0.10 ~psykolog -0.11 ~punkt -0.19 ~pärm 0.27
        ~på -0.13 ~på^ -0.59 ~på^en -0.07 ~på^våldsområdet -0.07 ~påpek 0.08 ~rad 0.31 ~rad_/ 0.06 ~rade/ -0.04
        ~rade_/ -0.04 ~rage/ 0.09 ~raget/ 0.08 ~rakt/ 0.05 ~ramavtal 0.15 ~ramm/ 0.03 ~ramme/ 0.03 ~rand/ -0.05
        ~rande/ -0.06 ~ranna/ -0.03 ~rant/ -0.03 ~rape/ 0.04 ~rappo/ 0.03 ~rapporter 0.10 ~rar_/ 0.09 ~rare/ -0.03
        ~raren/ -0.03 ~ras_/ -0.04 ~rast -0.10 ~rastplats 0.15 ~rastplatserna^ 0.12 ~rati/ -0.06 ~ratio/ -0.03
        ~ratis/ -0.03 ~rbeta/ -0.03 ~rdar/ -0.03 ~rdar_/ -0.03 ~rde_/ -0.07 ~reager -0.07 ~reception 0.12 ~red 0.22
        ~redo/ 0.03 ~redogör 0.07 ~redovis -0.14 ~redovisning 0.17 ~regel -0.07 ~regeln -0.11 ~regelverk 0.09
        ~regelverket^ 0.08 ~region 0.16 ~regionens^ 0.05 ~registerutdrag^ 0.12 ~regl 0.23 ~regl/ 0.06 ~regle/ 0.06
        ~reglement 0.11 ~regleringsbrev 0.13 ~reglerna^ 0.10 ~rekryter 0.16 ~rekrytering -0.10
        ~rekryteringen^till -0.08 ~rekto/ 0.03 ~rektor 0.25 ~rektorer^ 0.18 ~rektorerna^ 0.06 ~relation -0.15
        ~rels/ -0.04 ~relse/ -0.04 ~remi/ 0.04 ~remis/ 0.03 ~remiss 0.31 ~ren_/ -0.03 ~reni/ -0.03 ~renin/ -0.03
        ~rennäringslag 0.10 ~rennäringslagen^ 0.10 ~replokal 0.10 ~resa 0.11 ~resan/ -0.03 ~rese/ -0.03
        ~resecentrum -0.05 ~rest -0.16 ~resten^ -0.09 ~result 0.07 ~resur 0.09 ~resursgrupp -0.06 ~ret_/ 0.06
        ~retes/ 0.03 ~rett/ -0.04 ~retti/ -0.04 ~revisor -0.06 ~rf-sisu -0.05 ~rhet/ 0.03 ~ridklubb -0.09
        ~ridsport -0.10 ~rier_/ 0.03 ~rift/ 0.03 ~riga/ 0.03 ~riga_/ 0.03 ~rikt -0.10 ~rikt/ -0.04 ~riktig -0.15
        ~rin_/ 0.03 ~ring -0.28 ~ring/ 0.04 ~ringd -0.21 ~ringlist 0.06 ~rings/ 0.04 ~riskbedömning -0.16
        ~riskkapital 0.09 ~rist/ 0.03 ~riste/ 0.04 ~rit -0.06 ~rit_/ 0.03 ~rite/ 0.06 ~riter/ 0.03 ~ritet/ 0.03
        ~riv_/ -0.03 ~riva/ -0.03 ~rivs/ 0.03 ~rivs_/ 0.03 ~rjad/ -0.04 ~rjade/ -0.04 ~rkar/ 0.04 ~rkar_/ 0.04
        ~rket/ 0.03 ~rkor/ 0.03 ~rmar/ 0.03 ~rna_/ -0.03 ~rnas/ -0.03 ~rnas_/ -0.03 ~rodu/ -0.04 ~roduk/ -0.04
        ~roje/ 0.04 ~rojek/ 0.04 ~rolig -0.06 ~roll 0.21 ~rosa 0.12 ~rosa/ 0.03 ~rott/ -0.03 ~rska/ 0.04 ~rska_/ 0.03
        ~rskol/ 0.03 ~rskor/ -0.03 ~rspe/ 0.03 ~rst_/ 0.07 ~rsta/ -0.11 ~rsta_/ -0.13 ~rullstol 0.12 ~rum 0.19
        ~rum_/ 0.06 ~rumm 0.26 ~runt -0.34 ~runt/ -0.03 ~runt_/ -0.03 ~rupp/ -0.03 ~rut 0.09 ~rutin^ -0.11
        ~rutinen^för 0.06 ~rver/ -0.03 ~rvod/ 0.03 ~rvode/ 0.03 ~rygg -0.11 ~rygg/ -0.05 ~ryggh/ -0.03 ~ryk 0.25
        ~rymm 0.08 ~ryms 0.11 ~rädd 0.18 ~räddningstjänst 0.06 ~rädsl 0.13 ~räff/ -0.03 ~räkn 0.53 ~räkn/ 0.04
        ~räkna/ 0.04 ~rättegång -0.06 ~rättvis -0.09 ~rättvist -0.08 ~räve/ 0.05 ~räver/ 0.05 ~rå -0.06 ~råd -0.19
        ~råde/ -0.07 ~rådet/ -0.04 ~råga_/ -0.04 ~råki/ -0.03 ~rår 0.06 ~rör 0.08 ~röra 0.20 ~rört -0.06 ~röst 0.11
        ~rösträtt 0.08 ~rösträtten^ 0.10 ~rösträtten^i 0.10 ~sade -0.07 ~sade/ -0.03 ~sade_/ -0.03 ~sagt -0.08
        ~sak -0.25 ~sake/ -0.03 ~saker/ -0.03 ~sakn 0.66 ~sakn/ 0.06 ~sakna/ 0.06 ~samarbet -0.09 ~samband -0.09
        ~sameby 0.05 ~samebyn -0.09 ~samhäll 0.08 ~samisk -0.18 ~samkön -0.10 ~saml 0.24 ~samm/ -0.04 ~samma/ -0.04
        ~samma^ -0.07 ~sammanhang -0.10 ~sammanträde 0.11 ~sammanträdena^ 0.11 ~samordnaren^ -0.08 ~samråd^ -0.05
        ~samt/ -0.07 ~samt_/ -0.04 ~samta/ -0.03 ~samtidig -0.16 ~samtidigt^ -0.09 ~samtlig 0.06 ~samtliga^ -0.13
        ~samtyck 0.10 ~samverk 0.12 ~samverkansgrupp 0.05 ~sant -0.12 ~satsning 0.12 ~satt -0.39 ~satt/ -0.05
        ~satt_/ -0.03 ~sbid/ 0.03 ~sbidr/ 0.03 ~scen -0.05 ~schef/ -0.03 ~schem/ 0.03 ~schemasystem 0.08
        ~schemasystemet^ 0.08 ~scher/ -0.03 ~sed -0.24 ~sedan^ 0.07 ~sedan^i -0.07 ~sekreter -0.10 ~sekretess 0.25
        ~sekretessen^ 0.21 ~semest 0.10 ~sen 0.14 ~sen_/ 0.09 ~sent 0.08 ~seri/ -0.03 ~sern/ 0.04 ~serna/ 0.04
        ~serv/ -0.03 ~sett -0.12 ~sex -0.26 ~sex^ -0.08 ~sexti/ 0.03 ~sextioårsåld 0.26 ~sexuell -0.07 ~sfi^ -0.05
        ~sfrå/ -0.03 ~sfråg/ -0.03 ~sgiv/ 0.03 ~sgiva/ 0.03 ~sid 0.17 ~sida -0.11 ~sier/ 0.04 ~siffr -0.13 ~sig -0.20
        ~sina -0.32 ~sina/ -0.03 ~sina_/ -0.03 ~sion/ -0.06 ~sist 0.07 ~sitt -0.19 ~sju 0.15 ~sju^ 0.26 ~sju^av 0.30
        ~sjuan -0.10 ~sjuk -0.06 ~sjukfrånvaron 0.13 ~sjukpenning -0.15 ~sjukskrivning 0.14 ~sjukskötersk -0.15
        ~sjuktal -0.06 ~sjukvård 0.16 ~sjuor -0.09 ~sjuttiotal 0.09 ~sjutton 0.12 ~själv -0.24 ~självt 0.15
        ~sjätt -0.09 ~ska 0.33 ~ska^ 0.12 ~ska_/ 0.07 ~skad -0.13 ~skal -0.05 ~skam 0.09 ~skap -0.12 ~skarp -0.06
        ~ske -0.11 ~sker 0.21 ~skif/ 0.04 ~skift/ 0.04 ~skiftgång 0.14 ~skiftgången^ 0.11 ~skiftlag 0.11 ~skil/ -0.03
        ~skillnad -0.19 ~skillnaden^ -0.13 ~skilsmäss -0.07 ~skin/ 0.04 ~skine/ 0.04 ~skit -0.08 ~skju/ 0.03
        ~skjut 0.16 ~skog 0.06 ~skoj -0.07 ~skol 0.11 ~skol/ 0.05 ~skola/ 0.04 ~skolan^ 0.13 ~skolan^har -0.16
        ~skolbuss 0.08 ~skole/ 0.03 ~skolpeng 0.14 ~skolskötersk -0.06 ~skolsköterskan^ -0.15 ~skorn/ -0.04
        ~skoterled -0.05 ~skrev 0.25 ~skri/ 0.03 ~skrif/ 0.03 ~skriftlig -0.08 ~skrivit -0.13 ~skt_/ -0.03 ~skuld 0.26
        ~skuld/ 0.04 ~skull -0.40 ~skull/ -0.03 ~skydd 0.14 ~skyddade^boenden 0.07 ~skyddsombuden^ 0.14
        ~skyddsrond -0.06 ~skyl/ -0.03 ~skylt -0.08 ~skynk 0.10 ~skäl 0.06 ~skäm -0.07 ~skån 0.15 ~skåp -0.05
        ~skön -0.14 ~skötersk 0.25 ~slag 0.24 ~slag/ 0.08 ~slage/ 0.03 ~slagit 0.08 ~slipp -0.26 ~slit 0.17 ~slut 0.17
        ~slut_/ 0.03 ~slutrapport -0.08 ~släkt -0.14 ~släpp 0.25 ~slå -0.14 ~slår 0.27 ~slöj 0.23 ~slöjd 0.09
        ~smitt 0.09 ~smäll 0.10 ~små 0.28 ~små^ 0.06 ~småföretag -0.13 ~småsak -0.13 ~snack -0.20 ~snap -0.07
        ~snick -0.15 ~snickeri -0.08 ~snäll -0.08 ~so 0.09 ~soc^ 0.11 ~socialchef 0.05 ~socialkontor 0.22
        ~socialtjänst -0.17 ~socialtjänsten^ 0.17 ~socialtjänsten^har -0.06 ~socialtjänsten^ringer -0.05
        ~socionom -0.07 ~soff -0.09 ~sollefteå -0.07 ~som -0.24 ~somalisk 0.11 ~somm -0.07 ~somm/ -0.04 ~somma/ -0.04
        ~sommarjobb -0.07 ~sommarlov -0.06 ~somn -0.10 ~son -0.23 ~sorgegrupp -0.05 ~sort 0.12 ~spar 0.10 ~spar/ 0.03
        ~sparbeting 0.16 ~sparkrav 0.06 ~specialist 0.11 ~spel 0.21 ~splan/ -0.03 ~splat/ 0.03 ~spli/ 0.05
        ~splik/ 0.05 ~spor/ -0.03 ~sport/ -0.03 ~sporthall -0.07 ~sprid -0.10 ~språket^ 0.13 ~spänn -0.13 ~spärr 0.12
        ~spår 0.06 ~ssen/ 0.03 ~ssen_/ 0.03 ~sseri/ -0.03 ~ssty/ -0.08 ~sstyr/ -0.06 ~ssut/ 0.03 ~ssuto/ 0.03
        ~ssys/ 0.03 ~ssyst/ 0.03 ~st -0.07 ~sta_/ -0.08 ~stab 0.13 ~staben^ 0.10 ~stad/ -0.03 ~stadg 0.10 ~stall -0.06
        ~stan/ -0.06 ~standard -0.11 ~stann -0.06 ~stans/ -0.03 ~star/ 0.03 ~star_/ 0.05 ~start -0.08 ~startstöd 0.07
        ~stat/ 0.04 ~station 0.06 ~stationerna^är -0.10 ~statistik 0.09 ~statistiken^ -0.05 ~statlig 0.12 ~stats/ 0.04
        ~statsbidrag 0.25 ~steg -0.09 ~stem/ 0.06 ~steme/ 0.05 ~stern/ 0.03 ~stes/ 0.03 ~stid/ 0.04 ~still 0.17
        ~stockholm 0.10 ~stop/ -0.03 ~stopp -0.23 ~stopp/ -0.03 ~stor/ 0.06 ~storl/ 0.03 ~storlek 0.27 ~stort 0.12
        ~strateg 0.07 ~strategen^ 0.09 ~strategen^har 0.11 ~strategi -0.10 ~strategin -0.13 ~stre/ -0.03 ~stress -0.06
        ~stri/ -0.03 ~stryk 0.16 ~sträck 0.07 ~student -0.08 ~studi -0.08 ~studi/ 0.03 ~studieförbund -0.05
        ~studiestöd 0.14 ~studievägled 0.08 ~styck -0.20 ~styr 0.34 ~styr/ 0.03 ~styre/ -0.03 ~styrels -0.10
        ~styrk -0.05 ~städersk -0.08 ~stäl/ 0.03 ~ställ/ 0.03 ~ställning -0.16 ~stäm/ -0.03 ~stämm -0.07 ~stäng 0.32
        ~stå -0.08 ~ståend -0.26 ~stån/ 0.08 ~stånd/ 0.08 ~stöd/ 0.04 ~stöd_/ -0.03 ~stöde/ 0.06 ~stör 0.09
        ~störr -0.05 ~störst -0.11 ~sundsvall 0.11 ~supp/ -0.03 ~suppd/ -0.03 ~sutb/ -0.03 ~suto/ 0.03 ~sutom/ 0.03
        ~svar -0.18 ~svar_/ -0.03 ~svartsjuk -0.05 ~svets 0.07 ~svår 0.05 ~svår/ 0.03 ~svårt 0.26 ~syne/ 0.03
        ~synen/ 0.03 ~synpunkt 0.31 ~syns -0.13 ~syst/ 0.05 ~syste/ 0.05 ~system 0.19 ~systemet^ 0.07 ~säg 0.23
        ~säga -0.39 ~säga/ -0.05 ~säga_/ -0.03 ~sägs -0.08 ~säker 0.12 ~säkerhet 0.11 ~säkerhetssamordn -0.13
        ~säkr 0.14 ~säkr/ 0.03 ~sälj 0.14 ~säll 0.13 ~sämr 0.05 ~säng -0.06 ~sänkt 0.17 ~särskild -0.07
        ~särskild^ -0.06 ~säsongsjobb -0.10 ~sätt -0.08 ~sätt/ 0.04 ~sätta/ 0.03 ~så 0.40 ~så^ -0.24 ~såda -0.05
        ~sådant 0.18 ~såg -0.25 ~såld 0.12 ~såld/ 0.04 ~sån -0.05 ~sånt 0.23 ~sök 0.08 ~söka 0.37 ~söka/ 0.05
        ~söka_/ 0.04 ~söke/ 0.05 ~söks 0.05 ~sömn -0.14 ~söndag -0.20 ~tad_/ -0.03 ~tade/ -0.04 ~tade_/ -0.04
        ~tafs -0.06 ~tag 0.26 ~tag_/ 0.04 ~tagit -0.15 ~tak 0.07 ~tal -0.24 ~tala_/ 0.04 ~talar/ -0.05 ~talartid -0.07
        ~tale/ 0.05 ~talet/ 0.06 ~tan_/ -0.05 ~tand/ -0.03 ~tandhygienist -0.12 ~tandläk 0.20 ~tandvården^ -0.11
        ~tank 0.11 ~tare/ -0.03 ~tas -0.11 ~tas_/ 0.03 ~tat_/ -0.05 ~tats/ 0.04 ~tatsb/ 0.03 ~team -0.15 ~team/ -0.03
        ~teat -0.10 ~teckn -0.07 ~tekn/ -0.04 ~tekni/ -0.03 ~teknik -0.15 ~teknikcolleg -0.05 ~teknisk -0.11
        ~tekniska^ -0.07 ~telefon 0.11 ~telefonkedj -0.12 ~telefonnumm 0.14 ~teme/ 0.05 ~temet/ 0.05 ~ten_/ 0.07
        ~ter_/ 0.15 ~tera/ -0.03 ~tern_/ -0.03 ~terna/ 0.04 ~tess/ 0.04 ~test -0.07 ~tet_/ 0.05 ~text -0.08
        ~tgär/ -0.03 ~tgärd/ -0.03 ~tid 0.47 ~tid^ 0.20 ~tid_/ 0.03 ~tide/ 0.03 ~tiden/ 0.03 ~tiden^ 0.05
        ~tidning 0.07 ~tiga/ -0.04 ~tike/ 0.03 ~tiken/ 0.04 ~till -0.14 ~till/ 0.07 ~till^ 0.07 ~tillbak 0.10
        ~tilldelning 0.14 ~tillfråg -0.10 ~tillfäll 0.19 ~tillgänglig 0.14 ~tillgång -0.13 ~tillräcklig 0.08
        ~tills/ 0.05 ~tillsamman -0.09 ~tillsatt 0.10 ~tillstånd 0.11 ~tillståndsplikt 0.18 ~tillsyn 0.26
        ~tillsynen^ 0.09 ~tillsätt -0.05 ~tillväxt -0.10 ~tillägg -0.14 ~tillåt 0.20 ~timm 0.17 ~timm/ 0.03
        ~timrå -0.15 ~timvikari -0.31 ~tio -0.41 ~tio_/ -0.05 ~tione/ 0.04 ~tions/ -0.03 ~tips 0.06 ~tis_/ -0.04
        ~tisdag 0.09 ~titt -0.13 ~tive/ 0.04 ~tj -0.12 ~tjat -0.16 ~tjej -0.47 ~tjej/ -0.05 ~tjejerna^ 0.06
        ~tjejjour 0.06 ~tjejkväll -0.10 ~tjejkvällen^ -0.07 ~tjugo 0.13 ~tjugo^ 0.06 ~tjugoett 0.06 ~tjugofem -0.08
        ~tjugosju 0.14 ~tjugotvå -0.07 ~tjän 0.09 ~tjän/ 0.09 ~tjäns/ 0.08 ~tjänst 0.62 ~tjänstemänn 0.09
        ~tjänsten^ 0.14 ~tjänsteskrivels 0.12 ~tkr -0.05 ~tnads/ 0.03 ~toalett -0.15 ~togs 0.08 ~tolk 0.36 ~tolk/ 0.03
        ~tolk^ 0.12 ~tolv -0.36 ~tolv/ -0.03 ~tolv_/ -0.03 ~tom 0.09 ~tom_/ 0.03 ~tomt 0.12 ~ton -0.09 ~topp/ -0.03
        ~topp_/ -0.03 ~tor_/ -0.03 ~tore/ 0.04 ~toret/ 0.05 ~torg 0.06 ~torle/ 0.03 ~torn/ 0.03 ~torn_/ 0.03
        ~tors/ 0.03 ~torsdag -0.17 ~tradition 0.05 ~trafikverk 0.05 ~trakasseri -0.28 ~trakt 0.06 ~trapp 0.12
        ~trapphus -0.05 ~trasig -0.06 ~tre 0.19 ~tre^ 0.13 ~tre^av -0.13 ~tre^kvinnor -0.16 ~trean -0.06 ~tredj -0.16
        ~trehundr 0.07 ~treskift 0.10 ~tret/ -0.06 ~trett/ -0.04 ~trettio -0.20 ~tretton 0.06 ~trevlig 0.09
        ~trist -0.24 ~tro -0.11 ~trod/ -0.03 ~trol/ -0.04 ~troll/ -0.04 ~tror -0.10 ~trossamfund 0.19 ~truckkort 0.09
        ~trumm -0.06 ~tryck 0.20 ~tryg/ -0.04 ~trygg -0.12 ~trygg/ -0.04 ~trygghetspunkt -0.16 ~träf/ -0.03
        ~träff -0.18 ~träff/ -0.03 ~tränarna^ 0.15 ~träning 0.14 ~tråkig -0.26 ~tsbi/ 0.03 ~tsbid/ 0.04 ~tsern/ 0.03
        ~tsli/ -0.03 ~tsät/ 0.03 ~tsätt/ 0.03 ~tte_/ -0.04 ~tten/ -0.04 ~tten_/ -0.03 ~tter_/ 0.06 ~tudi/ 0.03
        ~tudie/ 0.03 ~tung 0.11 ~tunneln^ 0.08 ~tur_/ 0.07 ~turné 0.10 ~turordning 0.21 ~tus 0.09 ~tving 0.08
        ~tvärtom -0.05 ~två 0.13 ~två^ 0.06 ~två^tredjedelar 0.37 ~tyck -0.07 ~tydlig -0.08 ~typ -0.18 ~tyre/ -0.03
        ~tyrel/ -0.03 ~tystn -0.13 ~tystnadsplikt 0.33 ~tystnadsplikten^ 0.25 ~tystnadsplikten^är 0.09 ~täckning -0.06
        ~täll/ 0.03 ~tälla/ 0.03 ~tälle/ -0.04 ~tänd 0.06 ~tänk 0.13 ~tänkt -0.23 ~tätort 0.05 ~tåg 0.11 ~tånd/ 0.08
        ~tånd_/ 0.04 ~tånds/ 0.05 ~töd_/ -0.03 ~töde/ 0.06 ~tödet/ 0.04 ~ubbe/ -0.05 ~ubbel/ -0.04 ~uder/ 0.03
        ~udge/ 0.03 ~udget/ 0.03 ~udie/ 0.03 ~ukrai -0.16 ~ukti/ -0.05 ~uktio/ -0.03 ~ulle/ -0.04 ~ulle_/ -0.05
        ~umeå 0.24 ~umgäng -0.12 ~und -0.34 ~und_/ -0.03 ~under^ -0.27 ~underhåll -0.13 ~underlag 0.05
        ~underleverantör -0.13 ~underrepresenter -0.07 ~underskrift 0.09 ~underskötersk 0.14 ~undersköterskorna^ -0.28
        ~undervisning 0.06 ~undr -0.12 ~undv/ 0.03 ~undvik 0.24 ~unen/ 0.04 ~unen_/ 0.03 ~unga -0.34 ~unga/ -0.05
        ~unga^ -0.20 ~unga^män -0.11 ~unga_/ -0.04 ~ungdom -0.16 ~ungdomsmottagning -0.06 ~ungdomsråd -0.05
        ~ungefär -0.18 ~universitet -0.20 ~universitetet^ -0.17 ~unna/ -0.04 ~unna_/ -0.04 ~unt_/ -0.03 ~upp -0.23
        ~upp_/ -0.03 ~uppdater -0.14 ~uppdrag 0.24 ~uppe -0.10 ~uppe/ -0.03 ~uppf/ 0.03 ~uppfatt 0.06
        ~uppföljning 0.09 ~uppgift -0.05 ~upphandl 0.18 ~upphandling 0.08 ~uppsättning -0.23 ~upptäck -0.08
        ~upptäckt -0.12 ~ur 0.11 ~uren/ -0.04 ~uren_/ -0.04 ~uris/ 0.04 ~urist/ 0.04 ~ursäkt -0.09 ~ust_/ 0.03
        ~utan -0.32 ~utan/ -0.03 ~utanför -0.07 ~utb -0.17 ~utbild -0.08 ~utbilda^ -0.06 ~utbilda^alla -0.05
        ~utbildning 0.13 ~utbildningsplats 0.16 ~utdrag -0.07 ~ute 0.14 ~uter_/ 0.04 ~uthyrningspolicyn 0.12
        ~utlysning -0.13 ~utländsk -0.20 ~utom -0.15 ~utom/ 0.05 ~utomhus 0.16 ~utomland 0.16 ~utred 0.16
        ~utredarna^ 0.20 ~utrik -0.10 ~utrustning -0.14 ~utrymm -0.13 ~utrymt -0.06 ~utsatt -0.09 ~utveckl -0.10
        ~v 0.15 ~vad -0.06 ~vad^ 0.12 ~vakant 0.09 ~vakt 0.14 ~vakt/ 0.03 ~vaktmäst -0.08 ~val 0.20 ~valberedning 0.15
        ~valberedningen^ 0.11 ~vald 0.07 ~validering 0.18 ~validering^ 0.19 ~vana 0.37 ~vanlig -0.14 ~vap -0.09
        ~var 0.08 ~var^ -0.05 ~var_/ -0.04 ~vara -0.12 ~varandr 0.13 ~varann -0.29 ~varav -0.10 ~varend -0.13
        ~varför -0.16 ~vari/ 0.03 ~varit 0.07 ~varj -0.06 ~varje^ 0.12 ~vark -0.11 ~vart -0.13 ~vartann 0.07
        ~vatt -0.05 ~vattn -0.11 ~vc 0.18 ~vd 0.16 ~vd^ 0.19 ~vdag/ -0.03 ~veck 0.19 ~veck/ 0.05 ~vecko/ 0.04
        ~veckor 0.13 ~vem 0.35 ~vem^ 0.17 ~vem_/ 0.03 ~ven_/ 0.03 ~ver_/ 0.06 ~verk -0.13 ~verke/ 0.04 ~verklig -0.12
        ~verksam 0.08 ~verksamhetsplan -0.16 ~verkst 0.06 ~verkstadsföretag -0.07 ~vers/ -0.03 ~vet 0.13 ~vet_/ 0.04
        ~vi -0.18 ~vi^ 0.11 ~vi^betalar -0.14 ~vi^frågar 0.13 ~vi^får 0.52 ~vi^hade -0.13 ~vi^har 0.20 ~vi^köper -0.05
        ~vi^når -0.06 ~vi^och -0.08 ~vi^rekryterar 0.10 ~vi^ser -0.13 ~vi^vet -0.06 ~via -0.14 ~vid 0.11
        ~vid^skilsmässa -0.07 ~vikari 0.44 ~viktig -0.21 ~vilk 0.09 ~vill/ 0.04 ~villi/ 0.03 ~vinn/ -0.08
        ~vinno/ -0.07 ~vint 0.08 ~vintr -0.07 ~vis -0.25 ~visa 0.23 ~visa/ -0.03 ~visa^ -0.11 ~visn/ 0.03 ~visni/ 0.05
        ~visst -0.24 ~vode/ 0.03 ~vore -0.20 ~vrig/ 0.04 ~vtal/ 0.07 ~vtale/ 0.07 ~vux -0.26 ~vuxenutbildning 0.09
        ~vuxn 0.13 ~väck 0.08 ~väg -0.12 ~vägen/ -0.03 ~vägförening -0.13 ~vägg 0.11 ~väl -0.26 ~väl_/ -0.03
        ~väldig -0.10 ~välj 0.42 ~välj/ 0.04 ~vänd -0.25 ~vänd/ -0.04 ~vände/ -0.03 ~vänt -0.19 ~vänt/ -0.04
        ~väntetiden^ -0.10 ~väntetiden^till -0.08 ~väntrum 0.06 ~väntrumm -0.09 ~värd -0.06 ~värr -0.11 ~värst -0.12
        ~väst -0.08 ~våg 0.35 ~våga -0.18 ~våld -0.57 ~våld/ -0.10 ~våld^ -0.14 ~våld_/ -0.04 ~våldet^ -0.12
        ~våldet^i -0.07 ~vålds/ -0.04 ~våldsam -0.05 ~våldsfråg -0.11 ~våldsfrågan^ -0.06 ~våldsförebygg 0.10
        ~våldsområd -0.07 ~våldsprevention -0.12 ~våldsutsatt -0.07 ~vår 0.09 ~våra -0.19 ~våra^ 0.07 ~vård 0.18
        ~vårde/ 0.03 ~vårt/ 0.03 ~vårt_/ 0.03 ~xtio/ 0.03 ~ydda/ 0.03 ~ygg_/ -0.03 ~ygga/ 0.03 ~yggh/ -0.03
        ~ygghe/ -0.03 ~yggn/ 0.03 ~yggna/ 0.03 ~yker/ 0.03 ~yker_/ 0.03 ~ynen/ 0.03 ~ynen_/ 0.03 ~yngr -0.20
        ~yngst -0.07 ~yrel/ -0.03 ~yrels/ -0.03 ~yrk -0.13 ~yrke -0.07 ~yrkeslär 0.09 ~yrkeslärarna^ 0.10
        ~yrkesprogramm 0.19 ~ysni/ -0.04 ~ysnin/ -0.04 ~ysta/ 0.03 ~yste/ 0.06 ~ystem/ 0.05 ~yttr -0.17 ~ä -0.10
        ~ädda_/ 0.04 ~äga 0.08 ~äga_/ -0.03 ~ägardirektiv 0.12 ~ägen/ -0.05 ~ägen_/ -0.03 ~äger 0.12 ~äger/ 0.04
        ~äger_/ 0.03 ~ägger/ 0.03 ~ägs 0.11 ~äkna/ 0.04 ~äknas/ 0.05 ~äldr -0.14 ~äldre^ -0.06 ~äldre^kvinnor -0.05
        ~äldreboend -0.15 ~äldreomsorg 0.12 ~äler/ 0.03 ~äler_/ 0.03 ~älft/ -0.03 ~älfte/ -0.03 ~älja/ 0.03
        ~älla/ 0.03 ~älld_/ 0.03 ~ället/ -0.03 ~älls/ 0.03 ~älv -0.06 ~älva/ -0.04 ~älva_/ -0.04 ~ämn 0.28 ~ämne -0.11
        ~ämne/ 0.05 ~ände/ -0.04 ~ändr 0.37 ~änds/ -0.04 ~ändå -0.24 ~änin/ 0.03 ~änk -0.06 ~änst/ 0.08 ~änst_/ 0.06
        ~äppe/ 0.03 ~äpper/ 0.03 ~är 0.19 ~ärarn/ 0.03 ~ärend -0.19 ~ärende 0.12 ~ärlig 0.08 ~ärma/ 0.04 ~ärmar/ 0.03
        ~ärna/ 0.04 ~ärvs 0.09 ~ästa/ -0.04 ~äter 0.22 ~äts 0.17 ~ätta/ 0.03 ~ättar/ 0.03 ~även -0.17 ~äver/ 0.05
        ~äver_/ 0.05 ~å -0.11 ~å^ -0.12 ~ådal 0.08 ~ådet/ -0.04 ~ådet_/ -0.04 ~åga_/ -0.05 ~ågar/ 0.03 ~ågar_/ 0.03
        ~åka 0.09 ~åker -0.23 ~åld -0.06 ~åld_/ -0.04 ~ålds/ -0.04 ~ålle/ -0.05 ~åller/ -0.04 ~ånad/ 0.04
        ~ånar_/ -0.03 ~ånd_/ 0.04 ~ånds/ 0.05 ~åratal -0.06 ~årda/ -0.03 ~åren 0.08 ~året 0.06 ~års 0.12 ~årskur -0.12
        ~årt_/ 0.03 ~åter -0.09 ~återfall -0.09 ~återkomm -0.06 ~åtgä/ -0.03 ~åtgär/ -0.03 ~åtgärd -0.33 ~åtta -0.25
        ~åtta/ -0.03 ~åtta_/ -0.03 ~åttio -0.07 ~åttiofem 0.30 ~åttiotal 0.06 ~åttond 0.05 ~ö-vik -0.07 ~ödet/ 0.04
        ~ödet_/ 0.04 ~öka_/ 0.04 ~ökar -0.07 ~ökning -0.06 ~önskemål -0.06 ~önsu/ -0.03 ~önsup/ -0.03 ~öppettid 0.09
        ~öppettiderna^ 0.08 ~öppna^ -0.06 ~öppna^förskolan 0.05 ~öra_/ 0.05 ~öreni/ -0.03 ~örja/ -0.03 ~örjad/ -0.04
        ~örnsköldsvik -0.08 ~örsk/ 0.03 ~örsko/ 0.03 ~örst_/ 0.09 ~örsta/ -0.11 ~ört_/ -0.05 ~öten/ 0.05 ~öten_/ 0.03
        ~öter/ -0.03 ~öter_/ -0.04 ~över/ -0.03 ~överallt -0.12 ~övergrepp -0.09 ~överhuvudtag -0.10
        ~överlämning -0.09 ~övertyg -0.08 ~övervakning 0.18 ~övning -0.09 ~övri/ 0.04 ~övrig 0.40 ~övrig/ 0.04
        """,
        "lansstyrelsens-roll": """
        bias -0.87
        board 1.47
        cell 0.16
        comparative -0.13
        early -1.17
        end 0.56
        evaluation -0.15
        first -0.44
        fragment -0.07
        frameCentralAktor -0.21
        frameHindrande -0.76
        frameLansstyrelsen 1.21
        frameNone -1.08
        frameNulage -0.22
        framePadrivande -0.39
        framePrioritering 0.03
        frameSamverkansform 0.13
        frameUtmaning -0.44
        frameUtvecklingsomrade -0.43
        fronted -0.25
        hedged 0.69
        imperative 1.77
        item -0.07
        late -1.12
        later -0.44
        meeting -0.66
        middle -1.09
        modal 0.09
        negation -0.38
        negations -0.17
        next3 0.04
        number -0.65
        plain -0.72
        prose -0.42
        quote -0.54
        shortFirst -0.35
        third -0.04
        turn -0.69
        weHave -0.50
        words14 -0.26
        words6 -0.47
        wordsMore -0.70
        ~12 -0.06 ~14 -0.07 ~15 -0.13 ~15^ -0.06 ~19 -0.07 ~2 0.09 ~2024 0.24 ~2027 -0.05 ~3 -0.09 ~4 0.21 ~50 -0.05
        ~67 0.07 ~7 -0.07 ~_all/ -0.05 ~_allt/ -0.03 ~_ans/ 0.03 ~_arb/ -0.03 ~_arbe/ -0.03 ~_att/ 0.03 ~_av_/ -0.04
        ~_avs/ -0.03 ~_avst/ -0.03 ~_bar/ -0.07 ~_barn/ -0.05 ~_bes/ 0.03 ~_best/ 0.03 ~_bju/ 0.03 ~_bjud/ 0.03
        ~_bort/ -0.03 ~_bät/ -0.04 ~_bätt/ -0.04 ~_delt/ 0.03 ~_dia/ 0.03 ~_där_/ -0.03 ~_däre/ 0.03 ~_egn/ 0.03
        ~_egna/ 0.03 ~_enk/ 0.05 ~_enkä/ 0.03 ~_er_/ 0.03 ~_fas/ -0.03 ~_fast/ -0.03 ~_fol/ -0.03 ~_frå/ 0.04
        ~_fråg/ 0.03 ~_fyr/ -0.03 ~_fyra/ -0.03 ~_får/ -0.03 ~_får_/ -0.03 ~_för/ -0.06 ~_ge_/ 0.04 ~_god/ 0.03
        ~_gru/ -0.03 ~_han/ -0.03 ~_hand/ -0.03 ~_har/ -0.03 ~_har_/ -0.03 ~_hem/ -0.03 ~_hit/ 0.03 ~_hit_/ 0.03
        ~_hål/ 0.03 ~_håll/ 0.03 ~_ige/ 0.03 ~_igen/ 0.03 ~_inb/ 0.03 ~_inbj/ 0.03 ~_job/ -0.03 ~_jobb/ -0.03
        ~_ju_/ 0.04 ~_jäm/ 0.05 ~_jämf/ 0.05 ~_kan_/ 0.03 ~_kom/ 0.04 ~_kvi/ -0.03 ~_kvin/ -0.03 ~_köke/ 0.03
        ~_lan/ 0.06 ~_land/ 0.06 ~_lst/ 0.03 ~_lst_/ 0.03 ~_läg/ 0.06 ~_läge/ 0.04 ~_län/ 0.10 ~_läne/ 0.03
        ~_läns/ 0.08 ~_med/ 0.03 ~_medl/ 0.03 ~_men/ -0.04 ~_men_/ -0.03 ~_mind/ 0.03 ~_mång/ 0.04 ~_näs/ 0.03
        ~_ock/ 0.04 ~_ocks/ 0.04 ~_oss/ 0.03 ~_oss_/ 0.03 ~_pra/ -0.03 ~_pro/ -0.04 ~_råd/ 0.03 ~_råd_/ 0.03
        ~_sa_/ 0.03 ~_sam/ 0.09 ~_saml/ 0.03 ~_samo/ 0.03 ~_sek/ 0.03 ~_sekr/ 0.03 ~_sjä/ 0.03 ~_själ/ 0.03
        ~_ski/ 0.04 ~_skic/ 0.03 ~_skr/ 0.05 ~_skri/ 0.05 ~_som/ -0.04 ~_som_/ -0.03 ~_sta/ 0.04 ~_star/ 0.03
        ~_stat/ 0.04 ~_stä/ -0.03 ~_stå/ 0.04 ~_så_/ 0.04 ~_til/ 0.03 ~_till/ 0.03 ~_tre/ -0.04 ~_try/ 0.04
        ~_upp/ 0.03 ~_utb/ 0.05 ~_utbi/ 0.05 ~_var/ -0.04 ~_vil/ 0.03 ~_vilk/ 0.03 ~_vår/ -0.03 ~_vård/ -0.03
        ~_än_/ -0.03 ~_är_/ -0.07 ~_övni/ 0.03 ~a -0.08 ~ade_/ -0.04 ~agare/ 0.03 ~akut -0.08 ~ala_/ 0.03
        ~aldrig -0.13 ~alen/ -0.03 ~all -0.06 ~alla -0.21 ~alls 0.05 ~allt -0.20 ~allt/ -0.03 ~amma/ 0.03 ~amman/ 0.03
        ~amor/ 0.03 ~amord/ 0.03 ~an -0.09 ~andl/ -0.03 ~ands/ 0.07 ~andsh/ 0.05 ~aning 0.06 ~anmäl 0.07 ~ans 0.07
        ~anställ 0.11 ~ansök 0.12 ~arbe/ -0.04 ~arbet -0.10 ~arbet/ -0.04 ~arbetsgiv -0.06 ~arbetsmiljö 0.07
        ~aren/ -0.04 ~aren_/ -0.03 ~arna/ -0.06 ~arna_/ -0.05 ~arta/ 0.03 ~arta_/ 0.03 ~arton -0.06 ~arvod 0.26
        ~ast_/ -0.03 ~atio/ 0.03 ~ation/ 0.03 ~atis/ 0.03 ~atist/ 0.03 ~att^ -0.06 ~att^de 0.10 ~att^den 0.11
        ~att^kvinnor -0.07 ~att^man -0.22 ~atta_/ 0.03 ~av -0.48 ~avgör -0.06 ~avst/ -0.03 ~avstämning -0.31
        ~avtal -0.06 ~bank -0.08 ~bara -0.23 ~barn -0.32 ~barn/ -0.05 ~barnen^ -0.14 ~barnomsorg -0.07 ~bedöm -0.06
        ~begär 0.21 ~behöv 0.09 ~bekost 0.06 ~bemöt -0.05 ~beredskap 0.10 ~berätt -0.18 ~beslut -0.08 ~best/ 0.03
        ~bestä/ 0.03 ~beställ 0.08 ~bestämm 0.19 ~besök^ 0.06 ~besökt 0.06 ~betyg -0.05 ~bevak 0.10 ~bibliotek -0.06
        ~bidr 0.05 ~bil -0.07 ~bilag 0.09 ~bild -0.06 ~bild/ 0.07 ~bjud 0.32 ~bjud/ 0.05 ~bjud^ 0.19 ~bjud^in 0.19
        ~bjud_/ 0.03 ~bland -0.06 ~blankett 0.08 ~blev -0.06 ~bli 0.18 ~blir -0.07 ~boend -0.07 ~bor 0.11 ~bord 0.05
        ~bort -0.30 ~bort/ -0.03 ~bort_/ -0.03 ~bra 0.06 ~bransch 0.20 ~bredvid -0.09 ~brev 0.21 ~bruk -0.06
        ~budg -0.07 ~byar -0.08 ~bygdemedel 0.11 ~bygg -0.16 ~bygg/ -0.03 ~byns -0.10 ~bätt/ -0.04 ~bättr -0.40
        ~bättr/ -0.04 ~bättre^ -0.22 ~båda 0.12 ~börja^ -0.14 ~börja^med -0.13 ~cent/ -0.03 ~cera/ 0.03 ~chef -0.15
        ~cka_/ 0.06 ~ckor/ -0.03 ~ckså/ 0.04 ~ckså_/ 0.04 ~dagordning 0.11 ~darn/ -0.03 ~darna/ -0.03 ~ddag/ 0.03
        ~de 0.10 ~de^ska 0.05 ~de^vill 0.07 ~del -0.18 ~delade^ -0.16 ~delade^turer -0.17 ~delt/ 0.03 ~delta/ 0.03
        ~deltag 0.35 ~den -0.07 ~den_/ -0.07 ~der 0.21 ~der_/ -0.05 ~dessutom 0.16 ~dessutom^ 0.18 ~det -0.05
        ~det^saknas -0.06 ~det^som -0.08 ~det^är 0.23 ~det_/ 0.03 ~dialog 0.19 ~ding/ 0.05 ~dinge/ 0.05 ~direkt 0.08
        ~djurskydd 0.10 ~djurskyddsinspektör 0.11 ~dläg/ -0.03 ~dlägg/ -0.03 ~dna_/ 0.04 ~dnin/ 0.05 ~dning/ 0.05
        ~dokument 0.11 ~dom^ 0.09 ~dom^kan 0.07 ~dre_/ 0.03 ~dsgå/ -0.03 ~dsgår/ -0.03 ~dshö/ 0.05 ~dshöv/ 0.05
        ~du -0.08 ~dygn -0.06 ~dä -0.05 ~där -0.30 ~där^ 0.06 ~där_/ -0.03 ~däre/ 0.03 ~därem/ 0.03 ~däremot 0.30
        ~däremot^ 0.19 ~däremot^ska 0.17 ~därför -0.07 ~edar/ -0.03 ~eft -0.17 ~eftersom 0.14 ~efteråt 0.20 ~egen 0.07
        ~egentlig 0.06 ~eget -0.16 ~egin/ 0.04 ~egin_/ 0.04 ~egna 0.34 ~egna/ 0.03 ~egna_/ 0.03 ~ekonomiskt -0.05
        ~ekre/ 0.03 ~ekret/ 0.03 ~elev -0.13 ~elevhäls 0.08 ~else/ 0.06 ~else_/ 0.04 ~elsen/ 0.03 ~elta/ 0.05
        ~eltag/ 0.03 ~emot -0.09 ~en 0.17 ~en^ 0.21 ~en^egen 0.08 ~en^gemensam 0.06 ~enda -0.09 ~ende/ -0.03
        ~enig -0.14 ~enkel 0.18 ~enkelt -0.05 ~enkä/ 0.04 ~enkät 0.37 ~enkät/ 0.04 ~enlig 0.10 ~ens_/ -0.05
        ~ensam/ 0.03 ~ensamm 0.14 ~er 0.32 ~era 0.24 ~era_/ 0.03 ~eras/ 0.04 ~eras_/ 0.04 ~ersk/ -0.03 ~ert 0.16
        ~esbi/ 0.03 ~esbil/ 0.03 ~estä/ 0.03 ~etes/ 0.03 ~etess/ 0.03 ~ett 0.21 ~ett_/ 0.03 ~exempel 0.14 ~extr 0.07
        ~f 0.35 ~fack -0.09 ~faktiskt 0.06 ~fall -0.09 ~familj -0.08 ~familjerätt 0.06 ~fann -0.14 ~fast -0.27
        ~fast/ -0.03 ~fatt 0.06 ~fel -0.06 ~fem -0.14 ~fest -0.22 ~fick -0.19 ~film 0.17 ~finansier 0.17 ~finn -0.11
        ~fjorton 0.06 ~fler 0.10 ~flick -0.20 ~flytt -0.10 ~folk -0.12 ~form -0.05 ~forsk -0.05 ~fram 0.19
        ~fritidsgård -0.30 ~främst -0.08 ~fråg 0.30 ~fråga^ -0.05 ~frågo/ 0.03 ~från 0.07 ~fullmakt -0.11 ~fyra -0.29
        ~fyra/ -0.03 ~fyra_/ -0.03 ~fyrtio -0.07 ~färr 0.06 ~färre^ 0.07 ~få -0.21 ~få^ -0.06 ~får -0.32 ~får_/ -0.03
        ~fått -0.10 ~följ 0.12 ~följeforskning 0.15 ~för^ -0.06 ~föra/ 0.03 ~fördel -0.06 ~före -0.17 ~förebygg -0.05
        ~förel/ 0.03 ~förening -0.09 ~företag 0.16 ~förlossning -0.17 ~förr 0.16 ~församling -0.16 ~förskol -0.08
        ~först 0.12 ~förtur 0.09 ~gan_/ -0.04 ~garn/ 0.03 ~garna/ 0.03 ~gat -0.11 ~ge 0.42 ~ge^ 0.09 ~gem -0.06
        ~gemensamm 0.07 ~gemensamt 0.13 ~gen_/ 0.05 ~genom -0.06 ~ger -0.06 ~ger_/ -0.05 ~gesb/ 0.03 ~gesbi/ 0.03
        ~get_/ -0.03 ~gga_/ 0.03 ~ggar/ -0.03 ~ggr 0.20 ~gick -0.05 ~gin_/ 0.04 ~glöm 0.07 ~glöm^ 0.07 ~glöm^inte 0.07
        ~gna_/ 0.03 ~gnin/ -0.03 ~gning/ -0.03 ~god 0.16 ~goda 0.24 ~gode -0.06 ~gon_/ 0.03 ~gor_/ 0.03 ~gransk 0.10
        ~gravid -0.12 ~grupp -0.21 ~gräns -0.05 ~gäll 0.13 ~gär 0.22 ~gå -0.11 ~gång 0.17 ~gång_/ 0.03 ~gård -0.17
        ~gård/ -0.04 ~gått 0.19 ~gör 0.15 ~gör^ 0.08 ~gör^en 0.06 ~gör^om -0.07 ~ha 0.14 ~ha^ 0.12 ~hade -0.07
        ~haft -0.08 ~hamn -0.09 ~han -0.13 ~han^får -0.06 ~hand/ -0.04 ~handl -0.07 ~handl/ -0.03 ~handlingspl -0.06
        ~handlägg -0.08 ~hans 0.11 ~har -0.38 ~har_/ -0.03 ~hat 0.19 ~hed 0.20 ~hela -0.09 ~helt -0.06 ~hem -0.13
        ~hemtjänst -0.06 ~henn -0.19 ~hit 0.36 ~hit_/ 0.03 ~hitt -0.07 ~hjälp 0.09 ~hjälp^ 0.08 ~hjälp^oss 0.09
        ~hon 0.11 ~honom -0.07 ~hopp 0.16 ~hot -0.11 ~hur 0.08 ~hus 0.25 ~hyr -0.05 ~hälft -0.09 ~hälften^ -0.08
        ~häng 0.21 ~häng/ 0.03 ~här -0.18 ~härnösand 0.08 ~håll 0.36 ~håll/ 0.06 ~håll^ 0.13 ~håll^i 0.12 ~hålla/ 0.06
        ~hålla^ 0.13 ~höst -0.06 ~hövd/ 0.05 ~hövdi/ 0.05 ~i -0.17 ~i^ -0.20 ~icka/ 0.03 ~icka_/ 0.04 ~idag -0.12
        ~idda/ 0.03 ~iddag/ 0.03 ~ideell -0.06 ~idsgå/ -0.03 ~iga_/ -0.03 ~igen 0.27 ~igen/ 0.03 ~igen_/ 0.03
        ~igång 0.06 ~ihop 0.15 ~ilka/ 0.03 ~ilka_/ 0.03 ~illa -0.08 ~in 0.26 ~inbj/ 0.03 ~inbju/ 0.03 ~inbjud 0.25
        ~indr/ 0.03 ~indre/ 0.03 ~industriprogramm 0.07 ~ing -0.22 ~inga -0.06 ~ingen/ 0.03 ~ingen^vet 0.07
        ~ingenting 0.12 ~inkomst -0.06 ~inn -0.16 ~inna/ -0.04 ~inne -0.09 ~innehåll 0.20 ~inom -0.09 ~inskriv 0.10
        ~inte 0.07 ~investering 0.06 ~ion_/ -0.03 ~ishall -0.05 ~isk_/ 0.04 ~isti/ 0.03 ~istik/ 0.03 ~ja^ 0.10
        ~jag -0.18 ~jer_/ -0.03 ~jobb -0.30 ~jobb/ -0.04 ~jour -0.08 ~jour/ -0.03 ~journal -0.05 ~journalsystem -0.07
        ~ju 0.39 ~jud_/ 0.03 ~juli 0.31 ~juni 0.07 ~jurist 0.05 ~jälv/ 0.03 ~jämf/ 0.05 ~jämfö/ 0.05 ~jämför 0.17
        ~jämförels 0.37 ~jämställd 0.16 ~jämställdhetsanaly 0.06 ~jäns/ -0.03 ~jänst/ -0.03 ~kaff -0.08 ~kan 0.30
        ~kan_/ 0.03 ~kansk -0.07 ~kart 0.10 ~kartlägg 0.12 ~kartlägg^ 0.11 ~ket_/ -0.04 ~kick/ 0.03 ~kicka/ 0.03
        ~kill -0.12 ~klar -0.18 ~koll 0.14 ~kom 0.20 ~kom^ 0.18 ~kom^hit 0.18 ~komm 0.09 ~komm/ 0.03 ~kommun 0.08
        ~kommunchef -0.07 ~kommundirektör 0.06 ~kommunerna^ -0.09 ~konkr 0.09 ~kons/ 0.03 ~konsu/ 0.03 ~konsult 0.12
        ~kontor -0.08 ~kontrakt -0.08 ~kort 0.07 ~kramfor 0.08 ~krav 0.07 ~krigsplacer 0.05 ~krisledning 0.07
        ~kriv/ 0.04 ~kräv 0.20 ~kräva/ 0.03 ~kså_/ 0.04 ~kulturchef 0.11 ~kulturstöd 0.20 ~kun 0.06 ~kurs -0.06
        ~kvin -0.15 ~kvin/ -0.03 ~kvinn -0.17 ~kvinn/ -0.03 ~kvinnlig -0.12 ~kvinnojour -0.07 ~kvinnor 0.15
        ~kvinnor^ -0.11 ~käte/ 0.04 ~käter/ 0.03 ~kö -0.06 ~kök 0.30 ~köke/ 0.03 ~kön -0.31 ~kör -0.11 ~la 0.07
        ~lad -0.05 ~lag 0.22 ~land/ 0.09 ~lands/ 0.06 ~landsbygdsstöd 0.05 ~landshövding 0.57 ~landshövdingen^ 0.33
        ~lar_/ -0.04 ~lder/ -0.04 ~lder_/ -0.03 ~led -0.07 ~ledamöt 0.18 ~ledning 0.07 ~ledningsgrupp -0.06
        ~let_/ -0.03 ~lev -0.07 ~lig_/ 0.03 ~ligg -0.16 ~ling/ -0.03 ~list 0.11 ~lite 0.08 ~lka_/ 0.03 ~lla_/ 0.04
        ~logg 0.06 ~lokal -0.14 ~lrf 0.06 ~lse_/ 0.04 ~lsen/ 0.03 ~lsen_/ 0.03 ~lst 0.36 ~lst^ 0.17 ~lst^kan 0.06
        ~lst_/ 0.04 ~ltag/ 0.03 ~ltaga/ 0.03 ~lva_/ 0.03 ~läge/ 0.03 ~läges/ 0.03 ~lägesbild 0.29 ~lägg 0.28
        ~lägg^ 0.15 ~lägg_/ 0.03 ~lämn -0.07 ~läne/ 0.03 ~länet 0.26 ~länet/ 0.03 ~länets^ -0.07 ~läns/ 0.08
        ~länsnivå 0.10 ~länsråd 0.06 ~länss/ 0.03 ~länsstyrels 0.32 ~länsstyrelsen^ 0.11 ~länsstyrelsens^ -0.09
        ~lär -0.13 ~lära 0.09 ~läsa 0.13 ~lätt -0.07 ~låna 0.17 ~låt^ 0.08 ~låta 0.10 ~lön -0.09 ~m 0.08 ~mall 0.12
        ~mamm -0.19 ~man 0.07 ~man^ -0.08 ~mand 0.08 ~max 0.16 ~med -0.06 ~meddel 0.10 ~medl 0.27 ~medlemm -0.09
        ~men -0.36 ~men_/ -0.03 ~mer 0.10 ~mer^ 0.20 ~mer_/ 0.03 ~mest -0.05 ~met_/ -0.03 ~metod -0.09 ~mför/ 0.05
        ~midd/ 0.03 ~midda/ 0.03 ~middag 0.30 ~mil 0.10 ~miljon 0.05 ~mindr 0.29 ~mindr/ 0.03 ~mindre^ 0.12
        ~minst -0.05 ~misstänk 0.10 ~mman/ 0.03 ~mmar/ -0.03 ~modell 0.09 ~mord/ 0.03 ~mordn/ 0.03 ~mot 0.17
        ~mot_/ 0.03 ~munen/ -0.03 ~muner/ 0.05 ~myck -0.06 ~myndig 0.16 ~myndigheten^ 0.14 ~männ -0.12 ~männen^ -0.07
        ~mäns 0.07 ~mål -0.12 ~månad -0.12 ~måndag -0.07 ~mång 0.09 ~mång/ 0.04 ~måst -0.23 ~nal_/ 0.03 ~nas_/ -0.05
        ~nationell 0.15 ~nattis 0.06 ~nbju/ 0.03 ~nbjud/ 0.03 ~nden/ -0.03 ~ndre/ 0.03 ~ndre_/ 0.03 ~ndsh/ 0.05
        ~ndshö/ 0.05 ~nej 0.10 ~nen_/ -0.07 ~ner -0.07 ~ner_/ -0.03 ~nern/ 0.04 ~nerna/ 0.05 ~ngar/ 0.04 ~ngar_/ 0.03
        ~ngen/ 0.03 ~ni 0.22 ~ni^ 0.18 ~ni^kan 0.07 ~ninge/ -0.03 ~nio -0.08 ~nkät/ 0.04 ~nkäte/ 0.04 ~norm -0.06
        ~nsam/ 0.03 ~nsst/ 0.04 ~nssty/ 0.03 ~nsul/ 0.03 ~nsult/ 0.03 ~nu -0.19 ~numm -0.08 ~nya 0.05 ~nyckel -0.09
        ~nyckeltal 0.29 ~nytt 0.13 ~nämn -0.06 ~nämnd -0.11 ~när 0.10 ~när^ -0.06 ~nära -0.10 ~närvar 0.19 ~näst 0.24
        ~nät -0.05 ~nätverk 0.15 ~någon 0.23 ~någon^ 0.10 ~något -0.24 ~och -0.26 ~och^de 0.08 ~ocks/ 0.04 ~också 0.42
        ~också/ 0.04 ~ode_/ 0.03 ~oft 0.09 ~ofta -0.09 ~olik 0.07 ~om 0.13 ~omsorg -0.05 ~onal/ 0.03 ~onal_/ 0.03
        ~onsu/ 0.03 ~onsul/ 0.03 ~operativ -0.07 ~ord 0.30 ~ordn/ 0.06 ~ordna/ 0.03 ~ordna^ 0.24 ~ordna^så 0.15
        ~orna/ -0.04 ~orna_/ -0.04 ~oss 0.34 ~oss_/ 0.03 ~par 0.13 ~part -0.05 ~partidistrikt -0.07 ~pass -0.07
        ~peng 0.19 ~pension -0.09 ~per_/ 0.04 ~personal 0.21 ~placering 0.09 ~plan -0.11 ~plat 0.19 ~plus -0.11
        ~pojk -0.11 ~polis -0.17 ~pper/ 0.03 ~pper_/ 0.03 ~praktik -0.09 ~prat -0.18 ~prioriter 0.18 ~procent -0.12
        ~program -0.07 ~publicer 0.24 ~publik -0.06 ~punkt -0.09 ~pärm 0.17 ~på -0.19 ~rapporter -0.14 ~ras_/ 0.03
        ~rast 0.13 ~rbet/ -0.04 ~rden/ -0.04 ~rden_/ -0.03 ~rdna/ 0.03 ~rdna_/ 0.03 ~red 0.18 ~redovisning -0.08
        ~referensgrupp 0.16 ~region -0.19 ~regional 0.26 ~regionen^ -0.09 ~regionfullmäktig -0.09
        ~regionfullmäktige^ -0.09 ~relation -0.17 ~rels/ 0.06 ~relse/ 0.06 ~remo/ 0.03 ~remot/ 0.03 ~ren_/ -0.06
        ~rest -0.05 ~retes/ 0.03 ~rikt/ -0.03 ~riktig -0.06 ~ring -0.14 ~ringd -0.06 ~risk/ 0.04 ~rna_/ -0.07
        ~rnas/ -0.03 ~rnas_/ -0.03 ~roll -0.09 ~rsko/ -0.03 ~rta_/ 0.03 ~runt -0.06 ~rutin 0.09 ~ryck -0.05
        ~räddningstjänsten^ -0.10 ~räk 0.08 ~räkn -0.24 ~räkna^ 0.06 ~räkna^in -0.06 ~rätt -0.08 ~rätt/ -0.03
        ~räva/ 0.03 ~räva_/ 0.03 ~råd 0.39 ~råd_/ 0.05 ~råga_/ 0.03 ~rågan/ -0.03 ~rågo/ 0.03 ~rågor/ 0.03
        ~rösträtt -0.18 ~s 0.13 ~sa 0.27 ~sagt -0.07 ~sak -0.08 ~sakn -0.08 ~samhällsorientering 0.05 ~samisk 0.13
        ~saml 0.29 ~samla/ 0.03 ~samla^ 0.08 ~samm/ 0.04 ~samma/ 0.04 ~sammanhåll 0.13 ~samo/ 0.03 ~samor/ 0.03
        ~samord 0.07 ~samordn 0.06 ~samordna^ 0.06 ~samråd 0.19 ~samråd^ 0.19 ~sbil/ 0.03 ~sbild/ 0.03 ~sche/ -0.03
        ~schem -0.11 ~second -0.05 ~sed -0.08 ~sedan^ 0.05 ~sekr/ 0.03 ~sekre/ 0.03 ~sekretess 0.29 ~sen^ 0.11
        ~ser -0.14 ~ses -0.09 ~sex -0.09 ~sgru/ 0.03 ~sgrup/ 0.03 ~shöv/ 0.05 ~shövd/ 0.05 ~sig -0.07 ~sins/ 0.03
        ~själ/ 0.03 ~själv 0.32 ~själv/ 0.03 ~ska 0.21 ~skap -0.05 ~skic/ 0.03 ~skick 0.36 ~skick/ 0.03 ~skicka^ 0.13
        ~skilln 0.06 ~skol -0.16 ~skola/ -0.03 ~skolan^ -0.06 ~skolskötersk -0.07 ~skri/ 0.06 ~skriftlig 0.19
        ~skriv 0.47 ~skriv/ 0.04 ~skriv^ 0.10 ~skuld -0.06 ~skull -0.06 ~skydd -0.07 ~skylt 0.16 ~slipp 0.06
        ~slut 0.29 ~små 0.24 ~snäll 0.10 ~soc -0.06 ~social 0.11 ~som -0.38 ~somm -0.10 ~spegl -0.10 ~spel -0.10
        ~sprid 0.08 ~sprid^ 0.07 ~språk 0.14 ~stab -0.07 ~stan -0.08 ~star/ 0.03 ~start 0.17 ~start/ 0.03
        ~startstöd 0.10 ~stat/ 0.04 ~stati/ 0.03 ~station -0.06 ~statistik 0.27 ~ste_/ -0.03 ~stik/ 0.03 ~stor -0.06
        ~strategi -0.31 ~strategin 0.46 ~studi -0.05 ~studie^ -0.05 ~studie^och -0.05 ~styr -0.08 ~styre/ 0.03
        ~styrels 0.13 ~styrgrupp 0.07 ~ställ -0.22 ~stå 0.21 ~stå^ 0.16 ~står 0.17 ~stöd/ 0.03 ~stödperson 0.13
        ~sult/ 0.03 ~sundsvall -0.06 ~svar 0.23 ~svensk 0.08 ~svår -0.11 ~svårt -0.08 ~säg -0.15 ~säga 0.15 ~sätt 0.10
        ~sätt^ 0.15 ~så 0.39 ~söka 0.13 ~ta 0.11 ~ta^ -0.05 ~tack 0.14 ~taga/ 0.03 ~tagar/ 0.03 ~tak -0.06 ~tal -0.05
        ~tar 0.05 ~tart/ 0.03 ~tati/ 0.05 ~tatis/ 0.03 ~tbil/ 0.03 ~tbild/ 0.03 ~tegin/ 0.04 ~telefon -0.16
        ~ten_/ -0.04 ~tess/ 0.03 ~text 0.27 ~tid -0.13 ~tidig 0.13 ~tidning 0.12 ~tids/ -0.03 ~till 0.09 ~till/ 0.03
        ~tillsamman 0.09 ~tillsammans^ 0.21 ~tillsammans^med 0.21 ~tillstånd 0.14 ~tillägg -0.05 ~timm -0.13 ~tio 0.24
        ~tions/ 0.03 ~tist/ 0.03 ~tisti/ 0.03 ~titt 0.10 ~tjej -0.16 ~tjejerna^ -0.06 ~tjän/ -0.03 ~tjäns/ -0.03
        ~tjänst -0.10 ~tolv -0.06 ~tre -0.25 ~tre^ -0.06 ~tre_/ -0.06 ~trik/ -0.03 ~tror -0.07 ~tryck 0.18
        ~trygg -0.07 ~trygghetsenkät 0.15 ~träff 0.18 ~tta_/ 0.03 ~tter/ -0.03 ~tter_/ -0.03 ~ttre/ -0.04
        ~ttre_/ -0.04 ~tur -0.16 ~tvärtom -0.07 ~två -0.27 ~tyck -0.15 ~tyre/ 0.03 ~tyrel/ 0.03 ~tänk -0.06
        ~underlag 0.05 ~underskötersk -0.08 ~undersökning 0.08 ~undr 0.14 ~unen/ -0.03 ~uner/ 0.05 ~unern/ 0.06
        ~unga -0.12 ~ungdomsråd -0.06 ~ungefär 0.11 ~upp 0.12 ~uppd/ 0.04 ~uppdater 0.12 ~uppdel 0.27 ~uppdrag -0.12
        ~upphandling 0.06 ~ursäkt 0.08 ~utanför 0.10 ~utbi/ 0.03 ~utbil/ 0.03 ~utbild 0.11 ~utbildning 0.17
        ~utlysning 0.20 ~uts 0.14 ~utsatt -0.05 ~utvärdering 0.12 ~vad 0.17 ~valberedning -0.08 ~vanlig 0.08
        ~var -0.25 ~vara -0.11 ~varandr -0.08 ~varj -0.09 ~vart 0.15 ~vdin/ 0.05 ~vding/ 0.05 ~veck -0.06 ~vem 0.11
        ~vet -0.08 ~vi -0.21 ~vi^ -0.25 ~vikarierna^ -0.14 ~vilj -0.08 ~vilk 0.30 ~vilk/ 0.03 ~vilka/ 0.03 ~vill -0.12
        ~villk 0.20 ~vinn/ -0.03 ~vis -0.06 ~visa 0.14 ~vore 0.07 ~vuxenutbildning -0.05 ~vägledarna^ -0.06
        ~vägledning 0.09 ~väl 0.10 ~välj -0.07 ~vänd 0.14 ~vänt -0.08 ~värd 0.13 ~värdskap 0.08 ~våg -0.06 ~våga 0.27
        ~våld -0.05 ~våld^ -0.05 ~våldsam -0.08 ~våra 0.11 ~vård -0.24 ~vård/ -0.05 ~vårde/ -0.03 ~yra_/ -0.03
        ~yrel/ 0.03 ~yrels/ 0.03 ~yrkesgrupp 0.27 ~ä -0.07 ~äga 0.08 ~ägar 0.18 ~ägarn/ 0.03 ~äges/ 0.03 ~ägesb/ 0.03
        ~ägg_/ 0.03 ~ämfö/ 0.05 ~ämför/ 0.05 ~än -0.32 ~ändå -0.07 ~änet/ 0.03 ~änss/ 0.03 ~änsst/ 0.03 ~änst/ -0.03
        ~är -0.83 ~ärem/ 0.03 ~äremo/ 0.03 ~ärlig 0.10 ~ärligt^ 0.09 ~äter/ 0.03 ~äter_/ 0.03 ~ättr/ -0.04
        ~ättre/ -0.04 ~äva_/ 0.03 ~även 0.06 ~å -0.08 ~åga_/ 0.05 ~ågan/ -0.04 ~ågan_/ -0.04 ~ågor/ 0.03 ~ågor_/ 0.03
        ~åkte -0.09 ~åld -0.23 ~ålla/ 0.06 ~ålla_/ 0.05 ~ång_/ 0.04 ~år -0.06 ~årde/ -0.04 ~ården/ -0.04 ~året 0.09
        ~årlig 0.16 ~årsvis 0.18 ~åt 0.06 ~åtta -0.08 ~åtta^av 0.06 ~ökar/ -0.03 ~öppna^ 0.11 ~örel/ 0.03 ~örels/ 0.03
        ~örnsköldsvik -0.07 ~övar 0.06 ~övdi/ 0.05 ~övdin/ 0.05 ~överenskommels 0.10 ~övni/ 0.03 ~övnin/ 0.03
        ~övning 0.18
        """,
        "nulage": """
        bias -0.38
        board -1.09
        cell -0.22
        comparative -0.31
        early 0.84
        end -1.42
        evaluation -0.21
        first 0.56
        fragment -0.21
        frameCentralAktor 0.12
        frameHindrande 0.13
        frameLansstyrelsen -0.61
        frameNone -0.10
        frameNulage -0.48
        framePadrivande 0.24
        framePrioritering -0.36
        frameSamverkansform 0.28
        frameUtmaning -0.71
        frameUtvecklingsomrade -0.46
        fronted -0.48
        hedged -1.51
        imperative -1.24
        item -0.44
        late -0.39
        later -0.87
        meeting -0.42
        middle -0.16
        modal -1.22
        negation -0.38
        negations -0.26
        next3 -0.51
        number 0.68
        plain -0.05
        prose -0.24
        question -0.48
        quote -0.69
        shortFirst -0.70
        third 0.03
        turn -0.09
        weHave -0.04
        words6 -0.26
        wordsMore -0.30
        ~00 -0.14 ~000 -0.31 ~05 -0.21 ~06 0.11 ~07 0.27 ~09 -0.14 ~09^ -0.10 ~1 0.25 ~11 -0.08 ~118 0.08 ~120 0.08
        ~13 -0.07 ~140 -0.12 ~150 -0.10 ~16 0.13 ~17 0.18 ~18 0.20 ~19 0.22 ~190 0.08 ~1974 0.08 ~1^ 0.12 ~20 -0.16
        ~2009 -0.06 ~2011 0.15 ~2014 0.19 ~2017 -0.09 ~2018 0.06 ~2020 -0.07 ~2021 0.13 ~2022 0.21 ~2023 -0.16
        ~2027 -0.05 ~21 -0.09 ~210 0.07 ~22 0.16 ~240 -0.06 ~25 -0.15 ~26 -0.10 ~27 -0.11 ~29 -0.18 ~2^ 0.07 ~3 -0.15
        ~30 -0.07 ~31 0.18 ~33 0.07 ~38 0.07 ~3^ 0.06 ~4 0.11 ~40 -0.12 ~41 0.10 ~412 0.10 ~43 0.25 ~44 0.05 ~46 0.07
        ~47 0.26 ~50 -0.11 ~51 0.07 ~52 0.16 ~55 -0.06 ~58 0.06 ~6 -0.13 ~60 0.20 ~600 0.16 ~61 0.22 ~71 -0.07
        ~74 0.09 ~74^ 0.07 ~75 -0.06 ~82 0.11 ~83 0.07 ~9 0.17 ~90 0.08 ~92 -0.09 ~93 -0.08 ~94 0.14 ~96 0.19 ~97 0.17
        ~9^ 0.06 ~_akt/ 0.03 ~_all/ 0.07 ~_allt/ 0.03 ~_and/ -0.04 ~_ann/ -0.03 ~_arb/ 0.03 ~_arbe/ 0.03 ~_att/ -0.07
        ~_att_/ -0.07 ~_av_/ 0.08 ~_bank/ -0.03 ~_bar/ -0.04 ~_barn/ -0.03 ~_beha/ 0.03 ~_behö/ -0.04 ~_ber/ -0.03
        ~_bety/ 0.03 ~_bid/ -0.05 ~_bidr/ -0.05 ~_bli/ -0.07 ~_blir/ -0.04 ~_bliv/ -0.03 ~_bor/ -0.03 ~_bord/ -0.03
        ~_bre/ -0.03 ~_bru/ -0.03 ~_bvc/ -0.05 ~_bvc_/ -0.05 ~_bygd/ 0.03 ~_bygg/ -0.03 ~_byt/ -0.05 ~_byte/ -0.03
        ~_bär/ -0.04 ~_både/ -0.03 ~_bör/ -0.05 ~_bör_/ -0.03 ~_dag/ -0.04 ~_dag_/ -0.06 ~_daga/ 0.03 ~_de_/ -0.03
        ~_del_/ -0.03 ~_dem_/ -0.03 ~_det/ -0.03 ~_det_/ -0.04 ~_dis/ -0.03 ~_disk/ -0.03 ~_dom/ -0.03 ~_dra/ -0.04
        ~_där/ -0.04 ~_då_/ -0.03 ~_ege/ -0.03 ~_ej_/ -0.03 ~_elv/ 0.05 ~_elva/ 0.05 ~_enkä/ 0.03 ~_ens/ 0.04
        ~_ensa/ 0.04 ~_fem/ 0.07 ~_fil/ 0.03 ~_fjo/ 0.06 ~_fjol/ 0.04 ~_fli/ 0.04 ~_flic/ 0.05 ~_fol/ -0.03
        ~_folk/ -0.03 ~_fri/ 0.05 ~_frit/ 0.04 ~_fru/ 0.03 ~_fråg/ -0.03 ~_fyr/ 0.09 ~_fyra/ 0.06 ~_fyrt/ 0.03
        ~_fär/ -0.05 ~_färd/ -0.04 ~_för/ -0.06 ~_förd/ 0.04 ~_förs/ -0.08 ~_fört/ -0.03 ~_gav/ -0.03 ~_gav_/ -0.03
        ~_gem/ -0.04 ~_geme/ -0.03 ~_gjo/ -0.04 ~_gjor/ -0.04 ~_gra/ -0.05 ~_gran/ -0.04 ~_gru/ -0.04 ~_går/ 0.04
        ~_gård/ 0.04 ~_ha_/ -0.03 ~_had/ 0.03 ~_han_/ -0.04 ~_hans/ 0.03 ~_har/ 0.03 ~_har_/ 0.03 ~_hemm/ 0.03
        ~_hop/ -0.04 ~_hopp/ -0.04 ~_hun/ -0.03 ~_hush/ 0.03 ~_häl/ 0.03 ~_hämt/ 0.03 ~_här/ 0.04 ~_här_/ 0.04
        ~_hål/ -0.06 ~_håll/ -0.04 ~_högr/ 0.03 ~_höj/ -0.03 ~_hör/ -0.03 ~_inn/ -0.03 ~_ino/ 0.04 ~_inom/ 0.04
        ~_ins/ -0.03 ~_int/ -0.07 ~_inte/ -0.04 ~_ja_/ 0.03 ~_jan/ 0.03 ~_janu/ 0.03 ~_jobb/ 0.03 ~_ju_/ -0.03
        ~_jäm/ 0.03 ~_kal/ -0.03 ~_kall/ -0.03 ~_kan/ -0.07 ~_kan_/ -0.08 ~_kas/ 0.03 ~_kass/ 0.03 ~_kil/ 0.03
        ~_kill/ 0.04 ~_kla/ 0.03 ~_kom_/ -0.04 ~_komm/ 0.06 ~_komp/ -0.03 ~_kon/ 0.08 ~_kont/ 0.08 ~_kun/ -0.05
        ~_kvi/ 0.04 ~_kvin/ 0.04 ~_kön/ 0.07 ~_kön_/ 0.05 ~_köns/ 0.03 ~_lag/ -0.03 ~_lap/ 0.04 ~_lapp/ 0.04
        ~_ledn/ 0.04 ~_lig/ 0.03 ~_ligg/ 0.03 ~_lyf/ -0.03 ~_lyft/ -0.03 ~_lys/ 0.03 ~_lägg/ -0.03 ~_län/ 0.03
        ~_läns/ 0.05 ~_lär/ -0.03 ~_lön/ 0.08 ~_löne/ 0.07 ~_man/ 0.04 ~_mas/ 0.03 ~_mask/ 0.03 ~_med/ -0.03
        ~_men_/ 0.06 ~_mes/ 0.04 ~_mest/ 0.04 ~_meto/ 0.03 ~_min/ -0.04 ~_mot/ -0.04 ~_myn/ -0.03 ~_mynd/ -0.03
        ~_män/ 0.10 ~_män_/ 0.07 ~_männ/ 0.03 ~_mär/ -0.03 ~_märk/ -0.03 ~_mätn/ 0.03 ~_måna/ -0.03 ~_möd/ 0.03
        ~_mödr/ 0.03 ~_möte/ -0.03 ~_natt/ -0.03 ~_nio/ 0.05 ~_nio_/ 0.04 ~_nit/ 0.03 ~_nitt/ 0.03 ~_nät/ -0.03
        ~_obe/ -0.03 ~_och/ -0.03 ~_och_/ -0.03 ~_ock/ -0.04 ~_ocks/ -0.04 ~_oft/ 0.03 ~_ofta/ 0.03 ~_om_/ 0.03
        ~_oro/ -0.03 ~_pat/ -0.03 ~_pen/ 0.04 ~_peng/ -0.03 ~_poj/ 0.04 ~_pojk/ 0.04 ~_pol/ 0.03 ~_poli/ 0.03
        ~_prat/ -0.03 ~_pri/ 0.04 ~_prob/ -0.03 ~_red/ -0.03 ~_reda/ -0.05 ~_reg/ 0.03 ~_regi/ 0.03 ~_rek/ -0.04
        ~_rekr/ -0.03 ~_rel/ 0.04 ~_rela/ 0.04 ~_res/ 0.04 ~_rese/ 0.03 ~_rik/ -0.03 ~_rikt/ -0.05 ~_rol/ -0.03
        ~_run/ 0.03 ~_runt/ 0.03 ~_rut/ 0.04 ~_ruti/ 0.03 ~_räd/ -0.03 ~_rät/ -0.04 ~_rätt/ -0.04 ~_råd/ -0.03
        ~_råd_/ -0.03 ~_sam/ -0.03 ~_samm/ -0.05 ~_sch/ -0.04 ~_sche/ -0.04 ~_se_/ -0.04 ~_sed/ 0.05 ~_seda/ 0.05
        ~_sent/ -0.03 ~_ses/ -0.03 ~_sex/ 0.07 ~_sex_/ 0.03 ~_sit/ 0.03 ~_sitt/ 0.03 ~_sju_/ 0.03 ~_sjuk/ -0.03
        ~_ski/ 0.03 ~_skr/ -0.05 ~_sku/ -0.05 ~_skul/ -0.04 ~_sköt/ 0.03 ~_slip/ 0.03 ~_slu/ -0.07 ~_slut/ -0.07
        ~_små/ -0.04 ~_sni/ 0.05 ~_snit/ 0.06 ~_snö/ 0.04 ~_som/ -0.07 ~_som_/ -0.03 ~_somm/ -0.03 ~_son/ -0.03
        ~_sone/ -0.03 ~_spa/ -0.03 ~_spar/ -0.03 ~_spel/ -0.03 ~_spr/ -0.04 ~_sta/ -0.03 ~_stat/ -0.06 ~_ste/ -0.03
        ~_steg/ -0.03 ~_stor/ -0.03 ~_stra/ -0.03 ~_stud/ -0.03 ~_sty/ 0.04 ~_står/ 0.03 ~_stö/ 0.05 ~_stör/ 0.04
        ~_sys/ 0.04 ~_sätt/ -0.03 ~_så_/ -0.04 ~_såg/ 0.04 ~_söka/ -0.04 ~_sömn/ 0.03 ~_ta_/ -0.03 ~_tac/ -0.03
        ~_tack/ -0.03 ~_tel/ -0.03 ~_tele/ -0.03 ~_tid_/ 0.04 ~_tide/ -0.04 ~_til/ -0.04 ~_till/ -0.04 ~_tis/ 0.03
        ~_tisd/ 0.03 ~_tre/ 0.09 ~_tre_/ 0.04 ~_tret/ 0.06 ~_tro/ -0.06 ~_tror/ -0.03 ~_tryg/ 0.03 ~_tus/ 0.03
        ~_tuse/ 0.03 ~_två/ 0.04 ~_tyc/ -0.03 ~_tyck/ -0.03 ~_tyd/ 0.03 ~_typ/ 0.03 ~_typ_/ 0.03 ~_unge/ 0.03
        ~_upp/ -0.03 ~_uppd/ -0.03 ~_ut_/ 0.03 ~_uta/ 0.03 ~_utan/ 0.03 ~_utf/ -0.03 ~_utr/ 0.06 ~_utre/ 0.03
        ~_utt/ -0.03 ~_va_/ 0.03 ~_vad/ -0.04 ~_vad_/ -0.04 ~_val/ -0.07 ~_valb/ -0.03 ~_vara/ 0.04 ~_vare/ -0.03
        ~_vet_/ -0.03 ~_vi_/ -0.03 ~_vida/ 0.03 ~_vik/ -0.07 ~_vikt/ -0.05 ~_vin/ -0.05 ~_vint/ -0.04 ~_visa/ 0.04
        ~_vux/ 0.04 ~_väg/ -0.03 ~_våga/ -0.03 ~_vål/ 0.06 ~_våld/ 0.06 ~_våra/ 0.03 ~_yrk/ -0.03 ~_åda/ -0.04
        ~_ådal/ -0.04 ~_åre/ 0.05 ~_året/ 0.03 ~_åte/ -0.04 ~_åter/ -0.04 ~_ått/ 0.04 ~_öns/ 0.04 ~_önsk/ 0.04
        ~_öve/ -0.04 ~_över/ -0.04 ~a 0.22 ~acka/ -0.03 ~aden/ 0.05 ~aden_/ 0.05 ~ader_/ -0.03 ~agare/ -0.04
        ~agend -0.07 ~ager/ 0.03 ~aget/ -0.03 ~agru/ -0.03 ~agrup/ -0.03 ~aka_/ -0.03 ~akt_/ -0.03 ~akti/ 0.05
        ~aktiv 0.06 ~aktualisering 0.06 ~akut 0.09 ~albe/ -0.03 ~alber/ -0.03 ~aldrig -0.09 ~alen/ -0.05 ~alen_/ -0.05
        ~aler/ 0.03 ~alko/ -0.03 ~alkohol -0.13 ~all 0.10 ~all_/ 0.04 ~alla 0.28 ~alla^ 0.62 ~alla^som -0.20
        ~alla_/ 0.03 ~alle/ 0.03 ~allmä 0.07 ~allmän^ 0.07 ~allmän^kurs 0.07 ~allr 0.10 ~allt 0.26 ~alltid 0.35
        ~allts/ -0.03 ~alltså -0.32 ~almi 0.07 ~almi^ 0.06 ~alt_/ -0.03 ~altn/ 0.04 ~altni/ 0.04 ~ambassadör -0.18
        ~ambulan -0.07 ~amet_/ 0.03 ~amtl/ 0.03 ~amtli/ 0.03 ~analyser 0.06 ~analytik -0.24 ~and -0.09 ~and_/ 0.06
        ~anda/ 0.03 ~ande/ -0.08 ~ande_/ -0.04 ~andel -0.08 ~andelen^ 0.07 ~andle/ -0.03 ~andr -0.28 ~andr/ -0.04
        ~andra/ -0.04 ~anfö/ 0.04 ~anför/ 0.04 ~angav -0.07 ~anhörig 0.06 ~anmäl -0.21 ~anmält 0.07 ~ann -0.30
        ~anna/ -0.05 ~annanstan 0.10 ~annat/ -0.03 ~ans -0.13 ~ans_/ 0.05 ~ansk/ 0.05 ~anska/ 0.06 ~anst 0.06
        ~anst/ 0.04 ~anställ -0.11 ~anställd 0.25 ~anställning -0.09 ~ansv 0.08 ~ansök -0.11 ~ansökning -0.11
        ~antag 0.11 ~antal -0.10 ~anua/ 0.03 ~anuar/ 0.03 ~anvis 0.07 ~använd -0.16 ~apen/ -0.05 ~apenn/ -0.03
        ~apet/ 0.03 ~apet_/ 0.03 ~app -0.09 ~appe/ 0.03 ~apper/ 0.03 ~april 0.06 ~ara_/ -0.07 ~aran/ 0.03 ~arar/ 0.06
        ~arar_/ 0.05 ~arav/ 0.03 ~arav_/ 0.03 ~arbet 0.64 ~arbetskläd -0.23 ~arbetsmarkn 0.08 ~arbetsmarknad 0.14
        ~arbetsmiljö -0.15 ~arbetsplats 0.09 ~arbetstid 0.21 ~aren/ -0.05 ~aret/ -0.03 ~aret_/ -0.03 ~ari_/ 0.05
        ~arie/ -0.04 ~arier/ -0.04 ~arna/ -0.04 ~arta_/ -0.03 ~arton -0.10 ~arvode -0.08 ~arvodena^ -0.08 ~aski/ 0.03
        ~askin/ 0.03 ~assa/ -0.03 ~assistent -0.24 ~assö/ 0.03 ~assör/ 0.03 ~ast_/ 0.04 ~ator/ -0.03 ~atser/ -0.03
        ~att -0.81 ~att^ -0.57 ~att_/ -0.03 ~atta/ 0.04 ~attar/ 0.04 ~augusti -0.07 ~av 0.64 ~av^ 0.66 ~av^de 0.21
        ~av^kvinnorna 0.05 ~av^tolv 0.08 ~avbrott -0.14 ~avdelning 0.16 ~avgör -0.10 ~avlösning 0.12 ~avsatt 0.06
        ~avslag 0.13 ~avstånd -0.05 ~avtal -0.10 ~avvikels 0.17 ~axl -0.09 ~b -0.19 ~back -0.10 ~bad -0.07
        ~baka/ -0.03 ~baka_/ -0.03 ~band 0.10 ~bank/ -0.03 ~banken^ 0.09 ~banksekretess -0.07 ~bar_/ 0.07 ~bara -0.22
        ~bara/ -0.03 ~bara_/ -0.03 ~barn 0.33 ~barn/ -0.06 ~barn^ -0.14 ~barn^som -0.06 ~barnet -0.11
        ~barnkonvention -0.08 ~barnmorsk -0.09 ~barnomsorg -0.21 ~barnomsorg^ -0.06 ~barnpassning 0.05
        ~barnpassning^ -0.07 ~barnvagn -0.17 ~basutställning 0.05 ~bbar/ 0.06 ~bbar_/ 0.06 ~bben/ 0.03 ~bben_/ 0.03
        ~befintlig -0.07 ~befordr -0.10 ~begär -0.09 ~behandling 0.17 ~behandlingsprogramm 0.11
        ~behandlingsprogrammet^ 0.11 ~behåll -0.06 ~behö/ -0.06 ~behörig -0.07 ~behöv -0.32 ~behöv/ -0.03
        ~bekymr -0.15 ~belastningsregistr 0.11 ~belysning 0.11 ~belysning^ -0.06 ~belysningen^ 0.13
        ~belysningen^i 0.13 ~bemanning -0.06 ~ben_/ 0.03 ~ber -0.15 ~ber_/ 0.03 ~bere/ -0.04 ~bered/ -0.04
        ~beroend -0.06 ~berättels -0.17 ~besked -0.13 ~beskriv -0.10 ~beslut -0.05 ~beslut^ 0.06 ~beslut^om 0.07
        ~beställ -0.07 ~bestämm 0.10 ~bestämt 0.10 ~bestånd -0.08 ~består 0.24 ~besök 0.16 ~betal -0.10 ~betald -0.08
        ~bets/ -0.03 ~bety/ 0.03 ~betydlig 0.12 ~betyg 0.30 ~betyg/ 0.03 ~bevak -0.08 ~bevittn 0.09 ~bibliotekari 0.06
        ~biblioteket^ 0.24 ~bidrag -0.32 ~bidraget^ -0.07 ~bidragsregl -0.27 ~bil 0.15 ~bilag 0.13 ~bild/ -0.03
        ~bilda/ 0.03 ~bilde/ -0.03 ~biljard 0.07 ~biljett -0.09 ~billig -0.06 ~bistånd 0.10 ~biståndsbeslut 0.08
        ~biståndshandlägg 0.07 ~bit 0.08 ~bjud -0.09 ~blan/ 0.03 ~bland 0.34 ~bland/ 0.04 ~bland^ 0.26 ~bland^de -0.08
        ~bland^professorerna 0.18 ~blankett -0.17 ~blem/ -0.04 ~bleme/ -0.03 ~blev -0.06 ~bli 0.07 ~blir -0.47
        ~blir/ -0.04 ~blir_/ -0.04 ~bliv -0.10 ~bliv/ -0.03 ~blivit -0.25 ~bod -0.24 ~boend 0.18 ~boende -0.09
        ~bokföring 0.13 ~bolag 0.19 ~bolaget -0.18 ~bolaget^ 0.20 ~bolaget^har 0.20 ~bor 0.26 ~bord -0.39 ~bord/ -0.05
        ~bort -0.26 ~bort/ -0.03 ~borta/ -0.03 ~bra^ 0.12 ~bransch 0.06 ~bredv/ -0.03 ~bredvid -0.27 ~brist -0.07
        ~bror 0.05 ~broschyr -0.16 ~brott -0.06 ~bruk -0.17 ~bryr 0.07 ~bråk 0.21 ~bröt 0.21 ~budg -0.27 ~budget 0.25
        ~budgeten^ 0.35 ~buss 0.08 ~bussen^ -0.05 ~busstation -0.08 ~bvc -0.58 ~bvc_/ -0.05 ~byar -0.08 ~bygg -0.09
        ~bygg/ -0.05 ~byggd -0.12 ~byt -0.31 ~byta -0.14 ~byte/ -0.03 ~byter/ -0.03 ~bytt -0.06 ~bänk 0.09 ~bär -0.29
        ~bär_/ -0.03 ~bärs -0.10 ~bäst -0.05 ~bättr 0.17 ~båda 0.22 ~både -0.33 ~både/ -0.03 ~både_/ -0.03 ~båt 0.12
        ~bög 0.08 ~bör -0.34 ~bör_/ -0.03 ~börj -0.24 ~börja^ -0.13 ~café 0.14 ~campus 0.07 ~cemr-deklaration -0.15
        ~chatt 0.15 ~chem/ -0.04 ~chema/ -0.04 ~cirk 0.07 ~cirkeln -0.05 ~cirkl 0.06 ~ckan/ 0.03 ~ckan_/ 0.03
        ~cken/ 0.03 ~cken_/ 0.03 ~cker/ -0.06 ~cker_/ -0.04 ~ckså/ -0.04 ~ckså_/ -0.04 ~ckte/ -0.03 ~cykelban 0.11
        ~d -0.07 ~dade/ 0.03 ~dag -0.32 ~daga/ 0.04 ~dagar/ 0.04 ~dagis 0.20 ~daglig -0.14 ~dagtid 0.09 ~dale/ -0.03
        ~dalen/ -0.03 ~dam 0.06 ~damaskus -0.09 ~dan 0.15 ~dare/ -0.03 ~dare_/ -0.03 ~darn/ 0.04 ~darna/ 0.04
        ~ddad/ -0.03 ~ddade/ -0.03 ~de -0.44 ~de^ 0.11 ~de^flesta 0.18 ~de^har 0.45 ~de^kommer 0.12
        ~de^kvinnliga -0.12 ~de^som -0.22 ~de^stora -0.20 ~de^tre -0.06 ~de^unga -0.06 ~de^äldre 0.32 ~decemb 0.11
        ~del -0.42 ~dela/ 0.03 ~dela^ 0.05 ~delar/ 0.03 ~delas/ 0.03 ~deln/ 0.03 ~delni/ 0.04 ~deltag -0.18
        ~deltid^ -0.06 ~deltidskår 0.07 ~dem -0.41 ~dem_/ -0.03 ~dement 0.14 ~den -0.14 ~den^senaste 0.09
        ~den^som -0.10 ~den_/ 0.05 ~dena/ -0.04 ~dena_/ -0.04 ~der -0.22 ~der_/ -0.06 ~dern/ -0.03 ~desamm 0.26
        ~dess -0.17 ~dessutom -0.07 ~desto -0.05 ~det -0.46 ~det^ -0.40 ~det^finns 0.12 ~det^har -0.07 ~det^jag -0.22
        ~det^saknas 0.30 ~det^sitter 0.14 ~det^var -0.07 ~det^är -0.18 ~det_/ -0.04 ~detaljplan 0.06 ~dett -0.10
        ~dget_/ -0.03 ~dhet_/ 0.03 ~diagno -0.11 ~diakon 0.10 ~diakonerna^ 0.08 ~dickpic -0.07 ~diet/ -0.04
        ~diet_/ -0.03 ~digitalt -0.06 ~digitalt^ -0.12 ~din -0.05 ~dina/ -0.03 ~dire/ -0.03 ~direk/ -0.03
        ~direkt -0.12 ~direktör -0.10 ~disk 0.14 ~disk/ -0.03 ~disku/ -0.03 ~diskussion -0.24 ~diskuter -0.09
        ~distan 0.15 ~division -0.05 ~dled/ -0.03 ~dlemm/ 0.03 ~dlin/ 0.06 ~dling/ 0.06 ~docent -0.06 ~dockvrå -0.08
        ~dokument -0.06 ~dokumenter 0.07 ~dom -0.23 ~domsr/ -0.03 ~domstol -0.06 ~dott 0.08 ~dra -0.11 ~dra_/ -0.03
        ~drag/ -0.06 ~drage/ -0.03 ~drap/ -0.03 ~drape/ -0.03 ~drar -0.09 ~drar/ -0.05 ~drar_/ -0.04 ~driv 0.12
        ~dryg 0.19 ~drygt^ 0.16 ~dspe/ 0.03 ~dtjä/ -0.04 ~dtjän/ -0.04 ~du 0.13 ~dubbl -0.10 ~dvid/ -0.03
        ~dvid_/ -0.03 ~dygn 0.22 ~dyra -0.11 ~dä 0.09 ~där -0.11 ~däreft 0.08 ~däremot^ska -0.07 ~därför -0.24
        ~därför^ -0.08 ~därmed -0.21 ~då -0.34 ~då^ 0.25 ~dör 0.05 ~dörr -0.15 ~döttr 0.07 ~e 0.21 ~e4 -0.09
        ~eame/ 0.03 ~eamet/ 0.03 ~ecka/ 0.03 ~eckan/ 0.03 ~edar/ -0.06 ~edare/ -0.04 ~edni/ 0.03 ~ednin/ 0.03
        ~edvi/ -0.03 ~edvid/ -0.03 ~effekt -0.08 ~eft -0.06 ~efter^ -0.07 ~eftermiddag -0.16 ~eftersom 0.14
        ~eftervåld -0.07 ~efteråt -0.13 ~efär/ 0.03 ~efär_/ 0.03 ~egen -0.06 ~egen/ -0.03 ~egen^ -0.15
        ~egenföretag -0.07 ~egentlig -0.11 ~egis/ 0.03 ~egist/ 0.03 ~egle/ -0.04 ~egler/ -0.03 ~ehöv/ -0.03 ~ej -0.30
        ~ejer/ 0.04 ~ekonom -0.06 ~ekonomi -0.06 ~ekonomisk 0.34 ~ekonomiskt^ -0.13 ~ekonomiskt^våld -0.12
        ~ekry/ -0.03 ~ekryt/ -0.03 ~el 0.22 ~ela_/ -0.03 ~elad_/ -0.04 ~elas/ 0.03 ~elat/ 0.04 ~elati/ 0.04 ~elev 0.17
        ~eleverna^ -0.06 ~elevhäls -0.11 ~elevråd 0.07 ~ell 0.09 ~elni/ 0.03 ~elnin/ 0.03 ~elprogramm -0.10 ~elva 0.50
        ~elva/ 0.05 ~elva_/ 0.04 ~embe/ 0.03 ~emell 0.09 ~emen/ -0.04 ~emens/ -0.05 ~emet/ -0.03 ~emet_/ -0.03
        ~emma/ 0.08 ~emma_/ 0.05 ~emmar/ 0.03 ~emot -0.16 ~emte/ 0.03 ~emte_/ 0.03 ~en -0.19 ~en^ -0.39
        ~en^enkel -0.09 ~en^gång 0.37 ~ena -0.06 ~ena_/ -0.06 ~enas/ 0.03 ~enast/ 0.03 ~enda -0.16 ~enda/ -0.04
        ~enda_/ -0.04 ~ende_/ 0.03 ~endl/ 0.03 ~enhetschef -0.11 ~enin/ 0.03 ~ening/ 0.03 ~enkel -0.14 ~enkelt -0.10
        ~enkät 0.34 ~enlig 0.06 ~enom/ 0.03 ~ens -0.12 ~ens_/ -0.05 ~ensam 0.05 ~ensamm 0.35 ~ensamma^ 0.08
        ~ensamstående^ 0.10 ~ensamstående^mammor 0.10 ~ensi/ 0.04 ~ensio/ 0.04 ~enskilt 0.13 ~enti/ -0.03
        ~entreprenör -0.09 ~er -0.06 ~era_/ -0.03 ~erat/ -0.05 ~ered/ -0.04 ~erfa/ -0.03 ~erfaren -0.15 ~eri_/ -0.03
        ~erie/ 0.04 ~erin/ -0.03 ~ering/ -0.03 ~erit/ -0.03 ~eritre -0.15 ~erna/ -0.10 ~erna_/ -0.08 ~ersättning -0.05
        ~ess_/ -0.05 ~esta/ 0.05 ~esta_/ 0.05 ~estäl/ -0.03 ~eta_/ 0.04 ~etableringstid 0.10 ~eten/ -0.04
        ~eten_/ -0.03 ~etet/ -0.03 ~etet_/ -0.03 ~etod/ 0.03 ~ets_/ -0.04 ~etsk/ -0.04 ~etss/ 0.03 ~etst/ 0.05
        ~etsti/ 0.03 ~ett^ -0.15 ~ett_/ -0.03 ~etti/ 0.04 ~ettio/ 0.04 ~etyg/ 0.03 ~etyg_/ 0.03 ~ever/ 0.03
        ~ever_/ 0.03 ~exam -0.10 ~expert -0.18 ~extr -0.14 ~f 0.12 ~fack -0.09 ~faktiskt 0.11 ~fall/ -0.05
        ~fallolyck -0.15 ~familjerätt -0.13 ~fann -0.08 ~far 0.23 ~far_/ 0.03 ~farlig -0.09 ~fast 0.23 ~fatt -0.09
        ~februari 0.19 ~fel -0.10 ~fem 0.22 ~fem^ 0.15 ~femskift 0.11 ~femt 0.27 ~femt/ 0.03 ~femte/ 0.03
        ~femtiotvå 0.08 ~feriejobb 0.14 ~ffro/ 0.04 ~ffror/ 0.04 ~fick -0.15 ~fik -0.11 ~fika -0.14 ~fikarumm 0.11
        ~filt 0.26 ~finn 0.09 ~firm -0.06 ~fjol 0.44 ~fjol/ 0.04 ~fjol_/ 0.04 ~fjorton 0.21 ~fjärd 0.05 ~fler -0.23
        ~fler^ -0.15 ~fler^män -0.12 ~flest 0.25 ~flic/ 0.05 ~flick 0.45 ~flick/ 0.05 ~flickor 0.12 ~flickor^ -0.21
        ~flickor^med -0.08 ~flickorna^ -0.11 ~flickorna^har 0.06 ~flickornas^ -0.07 ~flickors^ 0.13 ~flyg 0.13
        ~flytt -0.20 ~folk -0.22 ~folk/ -0.03 ~folkhäls -0.11 ~fordonslär -0.06 ~form -0.08 ~formuler -0.06
        ~formulär 0.10 ~fort -0.10 ~fortfar 0.21 ~fot 0.09 ~fotvård 0.20 ~fr -0.12 ~fram 0.34 ~fram_/ 0.03
        ~framhåll 0.05 ~framm 0.10 ~fri 0.06 ~frilans 0.14 ~frit/ 0.04 ~friti/ 0.04 ~fritid 0.12 ~fritidsgård 0.13
        ~fritidsled -0.05 ~fritidspolitik -0.07 ~frivilliga^ 0.07 ~frivård -0.08 ~fror/ 0.04 ~fror_/ 0.03 ~fru 0.21
        ~fruar 0.13 ~fruk/ -0.03 ~frukost -0.10 ~främst -0.06 ~fränst -0.10 ~fråg -0.31 ~fråg/ -0.09 ~fråga/ -0.05
        ~frågan^ 0.05 ~frågan^om 0.05 ~frågo/ -0.03 ~från -0.11 ~från/ -0.05 ~från^ 0.10 ~från_/ -0.03 ~frånvaron 0.27
        ~ften/ 0.03 ~ften_/ 0.03 ~full 0.19 ~fullfölj -0.13 ~fullmakt -0.06 ~fullmäktige^ 0.06 ~fullt -0.11
        ~funk -0.16 ~funktion 0.19 ~fusk -0.14 ~fyr 0.26 ~fyra 0.33 ~fyra/ 0.07 ~fyra^ 0.35 ~fyra^av 0.08 ~fyra_/ 0.05
        ~fyrt/ 0.03 ~fyrti/ 0.03 ~fyrtiotvå 0.08 ~fysisk -0.05 ~fystest 0.21 ~fystesterna^ 0.21 ~fär_/ 0.03
        ~färd/ -0.05 ~färdig -0.12 ~färdtjänst -0.07 ~färr -0.09 ~få -0.21 ~får -0.09 ~får^ -0.14 ~fått -0.28
        ~föd -0.15 ~född 0.25 ~följ -0.17 ~följ/ -0.04 ~följd -0.11 ~följe/ -0.03 ~följt 0.09 ~för -0.36 ~för^ 0.10
        ~förbi 0.15 ~förd/ 0.04 ~förde/ 0.04 ~fördel 0.28 ~fördelning 0.06 ~fördubblat 0.13 ~före -0.08 ~före/ -0.06
        ~förebygg -0.11 ~föreläs 0.38 ~föremål -0.11 ~förening 0.18 ~föreningsbidrag 0.08 ~föreställning 0.05
        ~föret/ -0.03 ~företag 0.11 ~företagshäls -0.09 ~företräd -0.06 ~förhandl -0.05 ~förmiddag 0.21 ~förr 0.21
        ~förra^ 0.07 ~förra^året 0.08 ~förrä -0.06 ~förråd -0.06 ~förs 0.11 ~förs/ -0.07 ~församlingshemm 0.13
        ~försk/ -0.03 ~förskol -0.14 ~förskolan -0.07 ~förskollär -0.13 ~först -0.34 ~först/ -0.05 ~första^ 0.13
        ~förstår -0.08 ~försvinn -0.10 ~försäkringskass 0.09 ~försök -0.10 ~försörj -0.05 ~försörjningsstödet^ 0.06
        ~förtroendevald -0.15 ~förtur -0.07 ~förutsätt -0.18 ~förv/ 0.04 ~förva/ 0.04 ~förvaltning 0.12
        ~förvaltningschef 0.11 ~förväg -0.07 ~föräldr -0.10 ~föräldragrupp 0.07 ~föräldraledighet^ 0.07
        ~föräldramöt 0.06 ~föräldrapenning -0.28 ~föräldrarna^ 0.10 ~förändr -0.09 ~förändrat 0.07 ~föröv -0.06
        ~gade/ -0.03 ~gade_/ -0.03 ~gand/ -0.04 ~gande/ -0.04 ~gansk 0.36 ~gap 0.09 ~garantipension 0.13 ~gare/ -0.06
        ~gare_/ -0.03 ~gast/ -0.03 ~gat -0.07 ~gav -0.30 ~gav_/ -0.03 ~gefä/ 0.03 ~gefär/ 0.03 ~geme/ -0.04
        ~gemen/ -0.04 ~gemensam -0.21 ~gemensam^ -0.18 ~gemensamm -0.24 ~gemensamt 0.07 ~geno/ 0.03 ~genom -0.42
        ~genom/ 0.03 ~genomför 0.09 ~genomgång 0.10 ~genomsnitt 0.09 ~ger -0.09 ~ger_/ 0.04 ~ges 0.06 ~get_/ -0.04
        ~gett -0.19 ~ggar/ 0.05 ~ggar_/ 0.04 ~gghe/ 0.03 ~gghet/ 0.03 ~ggr -0.09 ~ghet/ 0.03 ~ghete/ -0.04
        ~ghets/ 0.05 ~gick 0.11 ~gist/ 0.03 ~gjor/ -0.04 ~gjord -0.06 ~gjort -0.34 ~gjort/ -0.03 ~glapp -0.06
        ~glas -0.13 ~gler/ -0.03 ~glern/ -0.03 ~god -0.06 ~godkänt 0.16 ~gor_/ -0.04 ~gr -0.05 ~grabb -0.05 ~grad 0.14
        ~grad/ 0.03 ~gran/ -0.04 ~grann -0.16 ~grann/ -0.04 ~grannkommun -0.07 ~graviditet -0.21 ~gre_/ 0.03
        ~grej -0.06 ~grubbl -0.16 ~grundskol 0.17 ~grup/ -0.06 ~grupp/ -0.06 ~gruppen^ -0.12 ~gruppled -0.11
        ~gruppledarna^ 0.11 ~grövr 0.05 ~gsst/ 0.03 ~gubbarna^ -0.09 ~gul -0.07 ~guld -0.11 ~gymm 0.33 ~gymnasi 0.08
        ~gär -0.09 ~gäst -0.17 ~gästerna^ -0.05 ~gå -0.19 ~gång 0.21 ~gång/ 0.08 ~gång_/ 0.04 ~går -0.14 ~gård 0.46
        ~gård/ 0.07 ~gårde/ 0.05 ~gården^ 0.17 ~gör 0.20 ~gör^ -0.06 ~göra -0.26 ~göra_/ -0.03 ~ha -0.35 ~hade 0.24
        ~haft -0.08 ~hall 0.13 ~halltid -0.15 ~halltiderna^ -0.05 ~halvt 0.10 ~halvår -0.06 ~han -0.48 ~han^har 0.06
        ~han_/ -0.04 ~handbok -0.09 ~handel 0.07 ~handeln -0.07 ~handl 0.05 ~handled -0.20 ~handledning -0.07
        ~handledning^ -0.06 ~handlingspl 0.08 ~handlägg 0.14 ~handläggaren^ -0.13 ~handläggaren^har -0.14
        ~handläggarna^ 0.22 ~hans 0.37 ~hans/ 0.03 ~hans_/ 0.03 ~har 0.17 ~har_/ 0.03 ~hatet^ -0.11
        ~hedersförtryck 0.15 ~hedersnorm 0.07 ~hedersärend 0.08 ~hedersärenden^ 0.06 ~hej 0.07 ~hel 0.06 ~hela -0.10
        ~hell -0.16 ~hellr -0.06 ~heltid -0.08 ~heltid^ -0.23 ~heltidsresan^ -0.05 ~hema/ -0.05 ~hemarbet -0.08
        ~hemkommun -0.09 ~hemm 0.24 ~hemm/ 0.04 ~hemma/ 0.05 ~hemmasitt 0.09 ~hemtjänst 0.24 ~henn -0.05 ~heten/ -0.03
        ~hets/ 0.07 ~hinn -0.12 ~hiss 0.22 ~hit 0.08 ~hitt -0.29 ~hitta/ -0.03 ~hittill 0.11 ~hjälp 0.24 ~hjälpt -0.33
        ~ho 0.12 ~hockey -0.07 ~hockeyn -0.06 ~hon -0.25 ~hon^ 0.21 ~hon^berättar 0.17 ~hon^är -0.08 ~honom 0.06
        ~hopp -0.41 ~hopp/ -0.04 ~hoppa/ -0.04 ~hora 0.07 ~hos -0.06 ~hos^ 0.12 ~hot 0.12 ~hot^ 0.11 ~hund -0.15
        ~hunnit -0.17 ~hur -0.28 ~hus -0.06 ~huse/ -0.04 ~hush/ 0.03 ~hushå/ 0.03 ~hushåll 0.34 ~huskurag -0.11
        ~huskurage^ -0.11 ~huvud 0.11 ~hyr -0.11 ~hyrläk -0.06 ~hyrläkarna^ -0.06 ~hytt -0.06 ~häkt -0.11 ~hälft 0.22
        ~hämt 0.21 ~hämt/ 0.03 ~hämtning 0.08 ~händels 0.07 ~häng -0.09 ~hänvis -0.13 ~här 0.37 ~här_/ 0.04
        ~härifrå -0.12 ~härnösand 0.10 ~hål -0.14 ~håll -0.49 ~håll/ -0.03 ~hålle/ -0.03 ~hård 0.32 ~höga -0.21
        ~högr 0.38 ~högr/ 0.03 ~högre/ 0.03 ~högst 0.05 ~högstadi -0.19 ~högt -0.08 ~höj -0.07 ~höjt -0.16 ~höll -0.06
        ~höra -0.24 ~hört -0.09 ~höst -0.08 ~i -0.41 ~i^ 0.99 ~i^dag 0.13 ~i^den 0.23 ~i^en -0.08 ~i^fjol 0.09
        ~i^kommunens -0.06 ~i^länets 0.05 ~i^samebyns 0.37 ~i^samlingarna -0.09 ~i^vår -0.19 ~ibland 0.16 ~icke/ -0.03
        ~icko/ 0.03 ~ickor/ 0.03 ~idar/ 0.03 ~idare/ 0.03 ~ideell 0.06 ~ider/ -0.06 ~ider_/ -0.03 ~idern/ -0.03
        ~idrott 0.06 ~idrottslär 0.20 ~ier_/ -0.03 ~iffro/ 0.04 ~iga_/ -0.03 ~igas/ -0.03 ~igast/ -0.03 ~igen -0.24
        ~igenom 0.16 ~igge/ 0.03 ~igger/ 0.03 ~igång 0.09 ~ihop -0.12 ~ikari/ -0.03 ~iken/ -0.03 ~iken_/ -0.03
        ~ikti/ -0.06 ~iktig/ -0.06 ~ilda/ 0.03 ~ildad/ 0.03 ~ilde/ -0.04 ~ilder/ -0.04 ~iljö/ -0.03 ~illa/ 0.04
        ~illar/ 0.05 ~illba/ -0.03 ~illn/ 0.04 ~ilt_/ 0.05 ~imme/ 0.04 ~imme_/ 0.03 ~in -0.32 ~inat/ -0.03
        ~iner_/ -0.03 ~inför -0.06 ~införd -0.09 ~infört 0.27 ~ing -0.08 ~ing_/ -0.05 ~inga 0.11 ~inga/ -0.03
        ~ingar/ -0.03 ~inge/ 0.06 ~ingen^ 0.49 ~ingen^av 0.42 ~ingen^har -0.10 ~ingen^äger -0.10 ~ingenstan -0.12
        ~ingenting -0.10 ~ingsl/ -0.04 ~ingår -0.08 ~inje/ 0.03 ~injen/ 0.03 ~inkomst -0.18 ~inköp 0.07
        ~inköparna^ -0.15 ~inl 0.06 ~inlagd -0.05 ~inn -0.19 ~inne 0.07 ~inne/ -0.03 ~innehåll -0.12 ~inner/ -0.03
        ~innor/ 0.04 ~inns/ 0.03 ~inns_/ 0.03 ~inom 0.43 ~inom/ 0.04 ~inom_/ 0.04 ~inskrivning -0.08 ~int -0.15
        ~inte -0.20 ~inte/ -0.04 ~inte^ 0.05 ~inter/ -0.03 ~internatet^ -0.12 ~intervju -0.14
        ~intimitetskoordinat -0.15 ~intr/ -0.03 ~ione/ -0.03 ~ions/ -0.03 ~iotv/ 0.03 ~iotvå/ 0.03 ~irek/ -0.03
        ~irekt/ -0.03 ~isar/ 0.05 ~isar_/ 0.05 ~isda/ 0.03 ~isdag/ 0.03 ~isen -0.05 ~ishall 0.07 ~iske/ 0.03
        ~isku/ -0.03 ~ist_/ -0.04 ~ista/ -0.04 ~it -0.09 ~itete/ -0.03 ~itid/ 0.04 ~itids/ 0.04 ~itt_/ 0.03
        ~itta_/ 0.03 ~itti/ 0.03 ~ivå_/ 0.03 ~ja 0.29 ~ja^ 0.36 ~ja^och -0.16 ~jag -0.06 ~jag^har 0.30
        ~jag^tänker -0.17 ~jaga -0.08 ~jaktlag -0.15 ~janu/ 0.03 ~janua/ 0.03 ~januari 0.36 ~jargong -0.05
        ~jej_/ -0.03 ~jeje/ 0.03 ~jejer/ 0.03 ~jlig/ -0.03 ~jnin/ 0.03 ~jning/ 0.03 ~jo 0.07 ~jo^ 0.07 ~jo^men 0.07
        ~jobb 0.29 ~jobb/ 0.04 ~jobba/ 0.05 ~jobbspår -0.07 ~jol_/ 0.04 ~jort_/ -0.03 ~jour -0.13 ~jourboend 0.06
        ~ju -0.33 ~jukf/ -0.03 ~jukfr/ -0.03 ~jul -0.17 ~juni -0.06 ~junsel 0.09 ~just -0.08 ~just^ -0.06
        ~just^nu -0.06 ~jälp_/ 0.04 ~jälpt/ -0.03 ~jämn 0.08 ~jämn^ 0.07 ~jämnt 0.11 ~jämställd 0.32
        ~jämställdhetsanaly -0.07 ~kade/ -0.03 ~kade_/ -0.03 ~kaff 0.05 ~kafé -0.11 ~kall -0.26 ~kall/ -0.03
        ~kalla/ -0.03 ~kamer 0.11 ~kan -0.87 ~kan_/ -0.07 ~kand/ -0.03 ~kans/ 0.03 ~kapet/ 0.03 ~kapitel 0.11
        ~kar 0.14 ~kar_/ -0.03 ~karl 0.26 ~karriärväg -0.08 ~kartläggning -0.05 ~kass/ 0.04 ~kassö/ 0.03 ~kassör 0.31
        ~kat_/ -0.04 ~ken_/ 0.06 ~ker_/ -0.06 ~ket_/ -0.05 ~kfrå/ -0.03 ~kfrån/ -0.03 ~kför/ 0.03 ~kift/ 0.03
        ~kift_/ 0.03 ~kill 0.32 ~kill/ 0.05 ~killa/ 0.05 ~killar^ -0.07 ~killar^som -0.05 ~killarna^ 0.18
        ~killarna^kommer 0.06 ~kille/ -0.03 ~killn/ 0.04 ~kilt/ 0.03 ~kilt_/ 0.03 ~klar 0.11 ~klinik 0.20 ~klipp 0.09
        ~kläd -0.09 ~kläde/ -0.03 ~knack 0.08 ~knapp 0.14 ~knappt -0.08 ~knar/ -0.04 ~knar_/ -0.04 ~knat/ 0.03
        ~knat_/ 0.03 ~knin/ -0.05 ~kning/ -0.05 ~knän -0.05 ~kock 0.07 ~kok 0.19 ~kola_/ 0.04 ~kolan/ -0.04
        ~koll/ -0.04 ~kolleg -0.12 ~kollektivavtal 0.15 ~kom -0.44 ~kom_/ -0.04 ~komm/ 0.03 ~kommentar -0.24
        ~kommi/ 0.03 ~kommit 0.24 ~kommun 0.13 ~kommunal -0.05 ~kommunalråd -0.08 ~kommunchef -0.05 ~kommunen^ 0.07
        ~kommunen^har 0.12 ~kommuner 0.14 ~kommunerna^ -0.18 ~kommunerna^har 0.05 ~kommunstyrelsens^ -0.14
        ~komp/ -0.03 ~kompe/ -0.03 ~konkurrer -0.06 ~konsekvens -0.07 ~konsekvensanalys -0.06 ~konst/ 0.03
        ~konstater 0.14 ~konstig -0.10 ~konstnär 0.07 ~kont -0.07 ~kont/ 0.06 ~kontakt 0.13 ~konto 0.33 ~konto/ 0.03
        ~konton -0.12 ~kontor 0.15 ~kontroll 0.09 ~korn/ -0.03 ~korna/ -0.03 ~korridor -0.22 ~kort -0.07 ~kost 0.15
        ~krav -0.16 ~kravprofil -0.05 ~krev_/ -0.03 ~krisberedskap 0.10 ~krisledning -0.11 ~krisledningsnämnd 0.10
        ~kriv/ -0.03 ~krog -0.05 ~kron 0.27 ~kropp -0.20 ~kroppskamer -0.06 ~kryt/ -0.03 ~kryte/ -0.03 ~kränk 0.13
        ~kräv 0.19 ~kså_/ -0.04 ~kte_/ -0.03 ~ktig/ -0.05 ~ktiga/ -0.03 ~ktigt/ -0.04 ~ktor/ -0.05 ~ktur/ 0.03
        ~kull/ -0.05 ~kulle/ -0.03 ~kulturskol -0.07 ~kun -0.20 ~kund 0.11 ~kunskap -0.18 ~kurat 0.12 ~kurator 0.19
        ~kuratorn -0.11 ~kuratorn^ -0.05 ~kurserna^ 0.07 ~kust -0.11 ~kv^ -0.20 ~kvar -0.13 ~kvart -0.08 ~kvartal 0.12
        ~kvin 0.23 ~kvin/ 0.04 ~kvinn 0.43 ~kvinn/ 0.04 ~kvinnliga^ -0.24 ~kvinnodominer 0.09 ~kvinnor -0.06
        ~kvinnor^ 0.15 ~kvinnor^i 0.14 ~kvinnor^som -0.08 ~kvinnor^står 0.06 ~kvinnorna^ 0.09 ~kvinnornas^ -0.18
        ~kvinnors^ -0.08 ~kväl/ 0.03 ~kväll/ 0.03 ~kvällstid 0.08 ~kyrkoråd 0.09 ~kyrkorådet^ 0.11 ~käll 0.08
        ~känd -0.12 ~känn -0.11 ~kår 0.10 ~kåren^ 0.11 ~kö -0.13 ~köksbord -0.07 ~kön 0.43 ~kön_/ 0.05 ~köns/ 0.03
        ~könsfördelning 0.13 ~könsuppdel 0.11 ~köp 0.22 ~köpe/ 0.04 ~köps 0.20 ~kör 0.27 ~köra -0.11 ~körkort -0.07
        ~köte/ 0.04 ~köter/ 0.04 ~lad_/ -0.04 ~ladugård -0.06 ~lag -0.18 ~lag_/ -0.06 ~lagb -0.06 ~lage/ 0.04
        ~lagt -0.07 ~lamp -0.07 ~land/ 0.05 ~land_/ 0.04 ~landshövding -0.09 ~lapp 0.41 ~lapp/ 0.05 ~lar_/ 0.04
        ~larm 0.17 ~lat_/ -0.03 ~lati/ 0.04 ~latio/ 0.04 ~lbak/ -0.03 ~lbaka/ -0.03 ~lber/ -0.03 ~lbere/ -0.03
        ~ldad/ 0.03 ~ldade/ 0.03 ~lder/ -0.04 ~lder_/ -0.03 ~ldet/ -0.04 ~ldet_/ -0.04 ~ldrap/ -0.03 ~led 0.17
        ~leda/ -0.06 ~ledar/ -0.05 ~ledarna^ 0.08 ~ledd -0.13 ~ledn/ 0.03 ~ledni/ 0.03 ~ledning 0.29
        ~ledningsgrupp 0.15 ~ledningsgruppen^ 0.15 ~leds -0.17 ~lek 0.12 ~lektion -0.08 ~leme/ -0.03 ~lemet/ -0.03
        ~lemm/ 0.03 ~lemma/ 0.03 ~len_/ -0.03 ~ler_/ -0.04 ~lesta/ 0.04 ~lett 0.06 ~lever/ 0.03 ~leverantör 0.06
        ~leverer -0.10 ~levt 0.33 ~lfrå/ -0.03 ~lick/ 0.05 ~licko/ 0.03 ~ligg 0.30 ~ligg/ 0.03 ~ligge/ 0.03
        ~ligt/ -0.03 ~ligt_/ -0.03 ~lika 0.06 ~lika^ -0.17 ~likadant 0.10 ~liksom -0.07 ~ling/ 0.06 ~ling_/ 0.03
        ~lings/ 0.05 ~linj -0.15 ~linj/ 0.03 ~linje/ 0.03 ~lipp/ 0.03 ~lir_/ -0.04 ~lite 0.13 ~liv 0.16 ~live/ 0.03
        ~livet/ 0.03 ~lja_/ -0.03 ~lla_/ 0.06 ~llar/ 0.04 ~llar_/ 0.03 ~llba/ -0.03 ~llbak/ -0.03 ~llda_/ 0.03
        ~lle_/ -0.03 ~ller/ -0.03 ~llni/ -0.03 ~llnin/ -0.03 ~llts/ -0.03 ~lltså/ -0.03 ~lnade/ 0.03 ~logg 0.17
        ~lokalvård -0.06 ~lov 0.12 ~lsen_/ 0.05 ~lsens/ -0.03 ~ltid/ 0.03 ~ltid_/ 0.03 ~ltni/ 0.04 ~ltnin/ 0.04
        ~ltså/ -0.03 ~ltså_/ -0.03 ~lug -0.06 ~lugnt -0.13 ~lur -0.05 ~luta/ -0.03 ~lutar/ -0.05 ~lva_/ 0.05
        ~lyft -0.36 ~lyft/ -0.03 ~lyse/ 0.05 ~lyssn 0.06 ~läde/ -0.03 ~läder/ -0.03 ~lägen 0.06 ~lägesbild -0.06
        ~lägg -0.33 ~lägst 0.06 ~läkarbesök 0.07 ~läm -0.05 ~lämn 0.06 ~län 0.10 ~längr 0.06 ~läns/ 0.05
        ~länsnivå 0.23 ~länss/ -0.03 ~länsstyrels -0.14 ~lär 0.13 ~lära/ -0.04 ~lärar/ -0.03 ~läs -0.21 ~läsa -0.08
        ~läsning -0.09 ~läst 0.13 ~lät 0.16 ~läxhjälp 0.13 ~lån -0.11 ~låst -0.13 ~låt -0.09 ~låta 0.09 ~löjlig -0.19
        ~lön 0.23 ~lön^ 0.06 ~löne/ 0.08 ~lönegap 0.10 ~lönekartläggning 0.16 ~lönekartläggningen^ 0.11
        ~lönekartläggningen^görs 0.08 ~lönen^ -0.07 ~löner/ 0.04 ~maj -0.15 ~makt 0.09 ~mall -0.18 ~mamm 0.22
        ~man^får -0.11 ~mandat -0.09 ~manlig -0.10 ~mann 0.26 ~mansdominer 0.09 ~mars 0.05 ~mask/ 0.03 ~maski/ 0.03
        ~maskin 0.18 ~mat -0.10 ~match -0.07 ~matematik -0.12 ~material 0.12 ~matkass 0.05 ~max -0.05 ~mber_/ 0.03
        ~mbud/ -0.03 ~med -0.34 ~med^ -0.07 ~med_/ -0.03 ~medarbet -0.08 ~medelåld 0.05 ~medfört -0.07 ~medlemm 0.32
        ~mejl -0.07 ~mell -0.22 ~men 0.33 ~men^ -0.18 ~men^de 0.08 ~men^i 0.16 ~men_/ 0.05 ~mening 0.10 ~mens/ -0.05
        ~mensa/ -0.04 ~mentorskap -0.08 ~mer_/ 0.04 ~meritpoäng -0.07 ~mest 0.39 ~mest/ 0.03 ~mest^ 0.22 ~mest_/ 0.03
        ~meto/ 0.03 ~metod 0.17 ~metod/ 0.03 ~metodstöd 0.07 ~mig 0.19 ~mikrolå 0.07 ~mil -0.17 ~miljon 0.15
        ~miljö/ -0.03 ~min -0.10 ~min^ 0.29 ~mina 0.06 ~mindr -0.10 ~minn 0.10 ~minoritet -0.07 ~minsk -0.08
        ~minut -0.14 ~miss -0.07 ~mitt -0.20 ~mma_/ 0.07 ~mme_/ 0.06 ~mmit/ 0.03 ~mmun_/ -0.03 ~mmune/ 0.03
        ~mobi/ -0.03 ~mobil -0.14 ~mobil/ -0.03 ~modell -0.06 ~modersmål 0.18 ~mor -0.05 ~moskén -0.06
        ~motivation -0.11 ~motiver -0.09 ~motsats 0.08 ~mottagning 0.17 ~msrå/ -0.03 ~msråd/ -0.03 ~mst_/ -0.03
        ~mte_/ 0.03 ~mtli/ 0.03 ~mtlig/ 0.03 ~mun_/ -0.03 ~mune/ 0.03 ~munn -0.05 ~myck -0.07 ~mynd/ -0.03
        ~myndi/ -0.03 ~myndig -0.20 ~myndigheten^har -0.05 ~myndighetens^ -0.16 ~män 0.67 ~män^som 0.16 ~män_/ 0.08
        ~männ 0.44 ~männe/ 0.03 ~männen^ 0.15 ~männen^får 0.08 ~männen^som 0.12 ~människ -0.14 ~märk -0.22
        ~märk/ -0.03 ~mästa/ 0.03 ~mäta -0.08 ~mätn/ 0.04 ~mätni/ 0.04 ~mätning 0.29 ~mätt -0.08 ~mål 0.31 ~måle/ 0.03
        ~mån -0.11 ~månad -0.12 ~måndag 0.05 ~mår 0.13 ~måst -0.21 ~mödrahälsovård 0.12 ~mödravård 0.17 ~mönstr -0.06
        ~möt -0.09 ~möte -0.14 ~nad_/ 0.03 ~naden/ 0.04 ~nads/ -0.03 ~nakenbild -0.09 ~namngiv 0.06 ~nan_/ -0.03
        ~nar_/ -0.09 ~nas_/ -0.03 ~nast/ 0.03 ~naste/ 0.03 ~nationell 0.08 ~natt 0.07 ~natt/ -0.04 ~natten^ 0.06
        ~nattetid -0.07 ~nattis -0.15 ~nattis^ -0.12 ~nattpass -0.14 ~nattskift 0.07 ~nda_/ -0.05 ~ndena/ -0.03
        ~nder/ 0.04 ~nder_/ 0.03 ~ndern/ 0.04 ~ndigh/ -0.03 ~ndle/ -0.03 ~ndled/ -0.03 ~ndli/ 0.04 ~ndlin/ 0.04
        ~ndra/ -0.05 ~nedlagd -0.05 ~nej -0.19 ~nej^ -0.05 ~nej^det 0.15 ~nej^och -0.20 ~nek 0.06 ~nen_/ 0.05
        ~ner -0.19 ~nera/ 0.03 ~nere -0.07 ~net_/ 0.03 ~nför/ 0.03 ~nför_/ 0.03 ~ngar/ -0.03 ~ngarn/ -0.06 ~nge_/ 0.03
        ~ngef/ 0.03 ~ngefä/ 0.03 ~ngt_/ -0.03 ~nhete/ 0.03 ~ni -0.16 ~nian 0.05 ~ning_/ -0.05 ~ninga/ -0.06
        ~ninge/ 0.07 ~nings/ 0.03 ~nio 0.41 ~nio_/ 0.04 ~nitt/ 0.10 ~nitt_/ 0.05 ~nittio -0.09 ~nittiofyr -0.07
        ~nittiosex 0.07 ~nittiotal 0.11 ~nittiotr 0.16 ~nitton 0.18 ~nivå 0.07 ~nivå_/ 0.03 ~njen/ 0.03 ~nnat/ -0.03
        ~nnat_/ -0.03 ~nnen/ 0.05 ~nnen_/ 0.05 ~nner/ -0.04 ~nner_/ -0.03 ~nnin/ -0.03 ~nning/ -0.03 ~nnor/ 0.04
        ~nnor_/ 0.04 ~noll -0.19 ~nolltoleran 0.16 ~nor_/ 0.08 ~norm -0.11 ~norme/ 0.03 ~norr 0.07 ~noter 0.06
        ~novemb 0.22 ~nser/ -0.03 ~nsio/ 0.04 ~nsion/ 0.04 ~nska/ 0.04 ~nska_/ 0.06 ~nten_/ -0.03 ~nter/ -0.04
        ~ntern/ -0.03 ~ntli/ -0.03 ~ntlig/ -0.03 ~nto_/ 0.03 ~nu 0.23 ~nu^ 0.12 ~nu^har 0.06 ~nuar/ 0.03 ~nuari/ 0.03
        ~numm 0.06 ~ny -0.26 ~ny^ -0.11 ~nya -0.05 ~nyckeln 0.18 ~nyckelperson -0.18 ~nytt 0.14 ~nämn -0.08
        ~nämn/ 0.03 ~nämnd 0.09 ~nämnd/ 0.04 ~när -0.09 ~när^ -0.17 ~när^kommunen -0.09 ~nära 0.19 ~närm 0.13
        ~näst 0.11 ~nät -0.10 ~nätt -0.10 ~nätv/ -0.03 ~nätve/ -0.03 ~nätverket^ 0.11 ~nå 0.06 ~någon -0.10
        ~någonsin 0.12 ~någonstan -0.13 ~något -0.18 ~någr 0.10 ~nån -0.20 ~når -0.26 ~nåt -0.10 ~nöjd -0.06 ~o -0.18
        ~oavsett -0.08 ~obba/ 0.05 ~obbar/ 0.04 ~obekväm -0.09 ~obil/ -0.03 ~oble/ -0.04 ~oblem/ -0.04 ~och -0.35
        ~och^ -0.47 ~och^det 0.05 ~och^när -0.05 ~och_/ -0.03 ~ocks/ -0.04 ~också -0.43 ~också/ -0.04 ~of -0.06
        ~offentlig -0.07 ~ofred 0.10 ~ofrivillig 0.05 ~oft 0.26 ~ofta 0.09 ~ofta/ 0.03 ~oförklar 0.06 ~oförändr 0.06
        ~ohäls 0.06 ~okej 0.08 ~okej^ 0.06 ~oktob 0.20 ~ola_/ 0.04 ~olag/ -0.03 ~olag_/ -0.03 ~olan/ -0.04
        ~olan_/ -0.04 ~olik -0.09 ~om 0.22 ~om^ 0.17 ~om^våld 0.13 ~ombu/ -0.03 ~ombud -0.12 ~ombud/ -0.03
        ~omklädningsrum -0.06 ~omklädningsrumm 0.06 ~omklädningsrummet^ -0.05 ~omklädningsrumskultur 0.13 ~omma/ -0.04
        ~ommar/ -0.03 ~ommi/ 0.03 ~ommit/ 0.03 ~ompe/ -0.03 ~omsorg 0.16 ~omsr/ -0.03 ~omsrå/ -0.03 ~omsättning 0.06
        ~omöjlig -0.10 ~onde/ 0.07 ~one -0.07 ~onen/ -0.06 ~onen_/ -0.06 ~oner/ 0.04 ~oner_/ 0.05 ~ont -0.27
        ~onto/ 0.03 ~onto_/ 0.03 ~onår/ -0.03 ~operativ 0.11 ~oppa/ -0.04 ~orde_/ -0.05 ~ordf 0.09 ~ordför 0.18
        ~ordförande -0.10 ~ordföranden^ -0.09 ~ordi/ -0.03 ~ordin/ -0.03 ~ordinari -0.12 ~ordn 0.15 ~ork -0.07
        ~orme/ 0.04 ~orolig -0.09 ~oron -0.17 ~orsak 0.05 ~orsk/ -0.04 ~ort -0.13 ~orta/ -0.03 ~osaklig 0.14
        ~oss -0.11 ~otal/ 0.03 ~otrygg 0.05 ~otvå/ 0.04 ~overall 0.26 ~p 0.11 ~pandemin 0.06 ~papp 0.08
        ~pappagrupp -0.22 ~pappagrupper^ -0.06 ~pappe/ 0.03 ~pappersbruk 0.08 ~pappor^ -0.07 ~papporna^ 0.25
        ~pappr -0.14 ~park 0.18 ~parkering -0.08 ~part -0.05 ~parti -0.07 ~partnerskap 0.13 ~pass -0.23 ~pass/ -0.03
        ~pat_/ -0.03 ~patient -0.19 ~patrull -0.06 ~paus -0.06 ~pdra/ -0.04 ~pdrag/ -0.04 ~pela/ -0.04 ~pelar/ -0.03
        ~pend/ 0.04 ~pendl/ 0.03 ~pendling 0.35 ~peng -0.32 ~pengarna^ -0.05 ~pens/ 0.03 ~pensi/ 0.04 ~pension 0.11
        ~pensionen^ -0.11 ~pensioner 0.08 ~pensionärsorganisation 0.05 ~pensionärsråd 0.07 ~per -0.11 ~permanent -0.06
        ~person 0.31 ~personal -0.09 ~personalen^ 0.15 ~personalen^är 0.08 ~pet_/ 0.05 ~pga -0.06 ~plan 0.31
        ~plan/ 0.05 ~plan_/ 0.04 ~plat 0.06 ~plugg 0.25 ~plötslig -0.08 ~pojk 0.14 ~pojk/ 0.04 ~pojkar^ -0.07
        ~pojkar^i -0.07 ~pojkarna^ -0.34 ~pojkarna^i -0.14 ~pojkarnas^ -0.20 ~pojklag 0.18 ~pojkvänn 0.14 ~poli/ 0.03
        ~policy -0.06 ~policyn 0.11 ~polis -0.09 ~politik 0.11 ~por_/ -0.05 ~pornografi -0.05 ~port/ 0.03 ~post 0.05
        ~poäng -0.06 ~ppa_/ 0.05 ~ppdr/ -0.04 ~ppdra/ -0.04 ~ppet/ 0.03 ~ppet_/ 0.03 ~ppna/ -0.03 ~ppor_/ -0.03
        ~ppre/ -0.03 ~praktikant 0.05 ~praktikplats -0.06 ~prat -0.33 ~prat/ -0.04 ~presenter -0.06 ~primärvård 0.12
        ~princip 0.15 ~prioriter -0.06 ~pris 0.11 ~prob/ -0.04 ~probl/ -0.04 ~problem -0.34 ~procenten 0.10
        ~produktion -0.08 ~professor 0.25 ~programm 0.19 ~programmet^ 0.09 ~protokoll -0.10 ~prov 0.05 ~präst 0.12
        ~prästen^ 0.08 ~pröv -0.07 ~psykiatrin -0.09 ~psykisk 0.08 ~psykolog 0.13 ~publicer -0.10 ~publik -0.06
        ~publiken^ 0.06 ~punkt 0.09 ~pärm -0.06 ~på -0.18 ~på^ 0.53 ~på^en -0.12 ~på^frågan -0.10 ~påverk -0.07
        ~rad -0.25 ~rage/ -0.05 ~rakt -0.08 ~ram_/ 0.03 ~ramm/ 0.03 ~ramme/ 0.03 ~ramsel 0.10 ~rand/ -0.04
        ~rapen/ -0.03 ~rapport 0.20 ~rapporter -0.09 ~rar_/ -0.03 ~rast 0.13 ~rastplats -0.07 ~rat_/ -0.04
        ~ratar/ -0.03 ~ratio/ -0.03 ~rbeta/ 0.04 ~rbets/ -0.03 ~rdar/ 0.05 ~rdarn/ 0.03 ~rdel/ 0.04 ~rden/ 0.05
        ~rden_/ 0.04 ~rdin/ -0.03 ~rdina/ -0.03 ~reager 0.24 ~red -0.57 ~reda/ -0.05 ~redan/ -0.04 ~redovis 0.14
        ~redovisning 0.09 ~redv/ -0.03 ~redvi/ -0.03 ~regement 0.06 ~regi/ 0.05 ~regional 0.19 ~regionen^ -0.17
        ~regionen^har -0.06 ~regis/ 0.03 ~regist 0.11 ~registerutdrag 0.06 ~regl -0.06 ~regl/ -0.04 ~regle/ -0.04
        ~reglement -0.07 ~rekr/ -0.03 ~rekry/ -0.03 ~rekryter -0.23 ~rekryteringen^ -0.08 ~rekryteringen^till -0.05
        ~rekt -0.06 ~rekt/ -0.05 ~rektor -0.08 ~rektorerna^ -0.08 ~rektorn^ 0.12 ~rela/ 0.04 ~relat/ 0.04
        ~relation 0.35 ~rels/ 0.06 ~relse/ 0.04 ~remiss -0.06 ~remitter 0.21 ~ren_/ -0.03 ~rende/ 0.03 ~reni/ 0.03
        ~renin/ 0.03 ~rennäring -0.05 ~rens/ -0.04 ~rer_/ -0.04 ~rese/ 0.04 ~resecentrum 0.14 ~reservkraft 0.24
        ~ress/ -0.03 ~result -0.06 ~resultat 0.07 ~resursgrupp 0.06 ~rett/ 0.04 ~retti/ 0.05 ~rev_/ -0.03 ~rför/ -0.03
        ~rför_/ -0.03 ~ridhus -0.09 ~ridklubb -0.08 ~rier/ -0.03 ~riet/ 0.03 ~riet_/ 0.03 ~riga/ -0.03 ~riga_/ -0.03
        ~rikt -0.14 ~rikt/ -0.05 ~rikti/ -0.05 ~riktig -0.50 ~ring -0.16 ~ring/ -0.06 ~rings/ -0.06 ~riti/ 0.04
        ~ritid/ 0.04 ~ritning 0.09 ~riva/ -0.03 ~rja_/ -0.04 ~rken/ 0.03 ~rken_/ 0.03 ~rket/ -0.04 ~rket_/ -0.04
        ~rmer_/ 0.03 ~rna_/ -0.08 ~rnas/ -0.06 ~rnas_/ -0.06 ~rnet_/ 0.03 ~robl/ -0.04 ~roble/ -0.04 ~rolig -0.10
        ~roll -0.17 ~rorn/ 0.03 ~rorna/ 0.03 ~rosa -0.06 ~roter -0.13 ~rra_/ 0.03 ~rska_/ -0.03 ~rsko/ -0.04
        ~rskol/ -0.04 ~rskö/ -0.03 ~rsona/ -0.03 ~rsone/ 0.04 ~rst_/ -0.04 ~rsta/ 0.04 ~rsta_/ 0.04 ~rsäk/ -0.03
        ~rtio/ 0.03 ~ruar/ 0.03 ~rum 0.13 ~rum_/ 0.03 ~runt 0.31 ~runt/ 0.03 ~runt_/ 0.03 ~rupp/ -0.06 ~ruppe/ -0.04
        ~ruti/ 0.03 ~rutin 0.40 ~rutin/ 0.03 ~rutin^ 0.10 ~rutinen^ 0.06 ~rutinfråg -0.20 ~rutinmässig 0.19
        ~rval/ 0.05 ~rvalt/ 0.04 ~ryck 0.07 ~rygg 0.12 ~rygg/ 0.05 ~ryggh/ 0.03 ~ryte/ -0.03 ~ryter/ -0.03 ~räck -0.08
        ~räckt -0.06 ~rädd -0.18 ~rädsl -0.15 ~räk -0.10 ~räkn 0.29 ~rätt -0.17 ~rätt/ -0.07 ~rätte/ -0.03
        ~rättvis -0.10 ~råd -0.34 ~råd_/ -0.05 ~råde/ 0.03 ~rådet^ 0.07 ~rådgiv -0.08 ~rådgivningen^ 0.06 ~råga/ -0.05
        ~råga_/ -0.03 ~rågo/ -0.03 ~rågor/ -0.03 ~rån_/ -0.03 ~rått -0.10 ~rök 0.14 ~röst -0.20 ~sa -0.13 ~sade 0.17
        ~sagt -0.15 ~sak -0.21 ~sakn -0.18 ~salong -0.17 ~sam_/ -0.03 ~samband 0.15 ~sameby 0.06 ~samebyn 0.15
        ~samisk -0.23 ~saml 0.31 ~samlevn -0.07 ~samm -0.65 ~samma^ 0.07 ~sammanlag 0.09 ~sammanträd -0.11
        ~samordn -0.06 ~samråd -0.11 ~samtal^ -0.20 ~samtal^med -0.20 ~samtalsgrupp 0.06 ~samtidig -0.05 ~samtl/ 0.03
        ~samtlig 0.32 ~samtliga^ 0.27 ~samtyck -0.06 ~samverkansgrupp 0.31 ~sanm/ 0.03 ~sanmä/ 0.03 ~sar_/ 0.03
        ~sare/ 0.04 ~sare_/ 0.04 ~satsning -0.07 ~satt/ 0.05 ~sbid/ 0.03 ~sbidr/ 0.03 ~scen 0.09 ~schem/ -0.04
        ~schemaläggning -0.06 ~sdag/ 0.04 ~sdag_/ 0.05 ~se -0.41 ~sed 0.48 ~seda/ 0.05 ~sedan/ 0.05 ~sedan^ -0.10
        ~sedan^har -0.16 ~sedan^i 0.05 ~sekr 0.15 ~sekreter 0.07 ~sekretess -0.16 ~sektion 0.07 ~sen 0.07 ~sen^ 0.13
        ~sen^har -0.06 ~senas/ 0.03 ~sens/ -0.03 ~sens_/ -0.03 ~sent -0.29 ~sent_/ -0.03 ~ser^ -0.06 ~ser_/ -0.04
        ~seri -0.10 ~serv/ 0.03 ~servis 0.08 ~ses -0.20 ~set_/ -0.03 ~sett 0.09 ~sex 0.57 ~sex^ 0.10 ~sex_/ 0.07
        ~sexköp 0.08 ~sextio 0.21 ~sexton 0.17 ~sexuell -0.14 ~sexuellt 0.13 ~shål/ 0.03 ~shåll/ 0.03 ~sid 0.11
        ~sida 0.05 ~siffr 0.23 ~siffrorna^ -0.07 ~sist -0.27 ~sist/ -0.05 ~sitt 0.28 ~sitt/ 0.04 ~sitta/ 0.05
        ~sju 0.32 ~sju^ 0.05 ~sju_/ 0.04 ~sjuan 0.14 ~sjuk -0.19 ~sjuk/ -0.03 ~sjukf/ -0.03 ~sjukfrånvaro -0.21
        ~sjukfrånvaron -0.07 ~sjukhus -0.19 ~sjukpenning 0.14 ~sjukskötersk 0.14 ~sjuksköterskeprogramm 0.09
        ~sjukt 0.13 ~sjuktal -0.09 ~sjunk -0.08 ~sjuor 0.05 ~sjuttiofem -0.06 ~sjuttiotvå 0.06 ~sjutton 0.12 ~ska 0.16
        ~ska_/ 0.06 ~skad/ -0.03 ~skamm -0.15 ~skatt 0.05 ~sker -0.22 ~skick -0.08 ~skif/ 0.03 ~skift 0.14
        ~skift/ 0.03 ~skiftgång 0.10 ~skiftgången^ 0.10 ~skil/ 0.05 ~skild -0.07 ~skilj 0.15 ~skilln -0.05
        ~skillnad 0.09 ~skilsmäss -0.07 ~skilt/ 0.03 ~skin/ 0.03 ~skit 0.14 ~skol 0.06 ~skol/ -0.05 ~skolan^ 0.16
        ~skolan^har 0.17 ~skolinspektion -0.06 ~skolklass -0.10 ~skolorna^ -0.06 ~skolskötersk 0.14
        ~skolsköterskan^ 0.20 ~skrev -0.19 ~skri/ -0.04 ~skriftlig -0.05 ~skriv/ -0.03 ~skul/ -0.04 ~skuld -0.12
        ~skull -0.24 ~skull/ -0.04 ~skus/ -0.03 ~skydd -0.06 ~skyddade^ -0.05 ~skyddade^boenden 0.05 ~skyddat^ 0.13
        ~skyddat^boende 0.13 ~skyddsutrustning -0.05 ~skylt 0.09 ~skärm -0.09 ~skån 0.17 ~skön -0.06 ~sköt 0.34
        ~sköt/ 0.04 ~sköte/ 0.04 ~skötersk -0.06 ~slagit 0.06 ~sled/ -0.03 ~sleda/ -0.04 ~slipp 0.26 ~slipp/ 0.03
        ~slit -0.25 ~slump -0.08 ~slut -0.34 ~slut/ -0.07 ~sluta/ -0.03 ~släkt -0.11 ~slå 0.06 ~slår -0.21 ~slås 0.11
        ~slöj -0.16 ~smärt 0.14 ~små -0.21 ~småbarnsmamm -0.19 ~snack -0.07 ~snap 0.15 ~snickeri -0.17 ~snin/ -0.03
        ~sning/ -0.03 ~snit/ 0.07 ~snitt 0.43 ~snitt/ 0.07 ~snittåld 0.09 ~snäll -0.10 ~snöröjning 0.16 ~so -0.05
        ~social -0.10 ~socialkontor -0.05 ~socialtjänsten^ 0.12 ~socialtjänsten^har 0.11 ~sollefteå 0.10 ~som -0.32
        ~som^ -0.07 ~somm/ -0.03 ~somma/ -0.03 ~sommarjobb -0.13 ~sommarlov -0.10 ~son -0.36 ~sona/ -0.03
        ~sonal/ -0.03 ~sonen/ -0.03 ~soner/ 0.04 ~sorter 0.11 ~spar -0.05 ~spark -0.20 ~sparkrav -0.07
        ~specialförbund 0.11 ~spel -0.33 ~spel/ -0.04 ~spela/ -0.04 ~sport 0.06 ~spri/ -0.03 ~sprid -0.11 ~språk -0.35
        ~språkcafé 0.06 ~språkkafé 0.10 ~spänn 0.15 ~spår -0.11 ~sregl/ -0.03 ~ssio/ -0.04 ~ssion/ -0.04 ~ssty/ 0.07
        ~sstyr/ 0.08 ~st 0.09 ~sta_/ 0.04 ~stab -0.11 ~staben^ -0.07 ~stadg 0.06 ~stall 0.13 ~stan 0.08 ~stan_/ 0.03
        ~stand/ 0.03 ~standard 0.34 ~stann -0.19 ~star/ 0.05 ~stare/ 0.03 ~stark 0.11 ~start 0.17 ~stat -0.06
        ~stat/ -0.03 ~stati/ -0.03 ~station -0.14 ~statistik -0.31 ~stea/ 0.03 ~steam/ 0.03 ~steg -0.33 ~stiftels 0.06
        ~still -0.18 ~stod 0.08 ~stol 0.06 ~stopp 0.10 ~stor -0.37 ~stor/ -0.05 ~storlek -0.09 ~storm 0.19 ~stort 0.10
        ~strateg -0.09 ~strategen^ -0.06 ~strategen^har -0.06 ~strategi -0.07 ~strategin -0.18 ~stryk -0.13
        ~strypsex 0.14 ~strypsex^ 0.07 ~strömavbrott 0.09 ~strömm 0.05 ~studieförbund -0.09 ~studieval 0.07
        ~styck 0.24 ~styr 0.05 ~styrd -0.07 ~styre/ 0.04 ~styrels 0.25 ~styrelsen^ 0.11 ~styrelsen^består 0.05
        ~styrelsen^är 0.06 ~styrk -0.10 ~städ 0.08 ~ställ 0.10 ~stäm/ 0.03 ~stämm 0.18 ~stämm/ 0.03 ~stäng -0.29
        ~stängd 0.06 ~stå 0.20 ~ståend -0.06 ~står 0.29 ~står/ 0.05 ~står_/ 0.05 ~stått -0.28 ~stöd/ 0.03 ~stör/ 0.04
        ~störningsjour 0.10 ~störningsjouren^ 0.09 ~störr 0.06 ~störs/ 0.03 ~störst 0.29 ~subventioner -0.10
        ~sund/ 0.03 ~sundsvall 0.27 ~svar 0.06 ~svara/ 0.04 ~svare/ -0.04 ~svaren^ -0.06 ~svartsjuk -0.12 ~svär/ 0.04
        ~svärd/ 0.03 ~svår -0.10 ~syns 0.12 ~syr 0.05 ~syskon 0.16 ~syst 0.16 ~säga -0.07 ~sägs -0.06 ~säker -0.12
        ~säkerhetssamordn 0.11 ~sälj 0.24 ~säll -0.08 ~sämr 0.14 ~sämst -0.06 ~sänkt -0.07 ~särskilt 0.24 ~sätt -0.32
        ~så -0.45 ~så^ -0.09 ~såda 0.20 ~såg 0.22 ~sågverk 0.19 ~sånt 0.07 ~sånt^ 0.06 ~sök -0.32 ~söka -0.16
        ~söka/ -0.04 ~sökan/ -0.03 ~sökt 0.12 ~sömmersk -0.07 ~sömn 0.31 ~sömn/ 0.03 ~ta -0.35 ~tack -0.30
        ~tack/ -0.03 ~tade/ 0.03 ~tafs -0.10 ~tag -0.19 ~taga/ -0.03 ~tagit -0.09 ~tak 0.12 ~takt -0.18 ~tal -0.14
        ~tala 0.36 ~tala/ 0.03 ~tala_/ 0.04 ~talt/ -0.03 ~talt_/ -0.03 ~tandhygienist -0.05 ~tandvård -0.12
        ~tandvården^ -0.10 ~tanf/ 0.03 ~tanfö/ 0.03 ~tapp -0.22 ~tapp/ -0.03 ~tar 0.07 ~tar_/ 0.03 ~tare/ 0.03
        ~tare_/ 0.03 ~tas 0.09 ~tas_/ -0.04 ~tat_/ -0.03 ~tati/ -0.04 ~tatio/ -0.03 ~team 0.24 ~team/ 0.04
        ~teame/ 0.03 ~teknik 0.09 ~teknikprogramm -0.06 ~teknisk 0.14 ~tekniska^ 0.20 ~telefon -0.36 ~telefonkedj 0.15
        ~tema 0.11 ~temadag 0.16 ~ten_/ -0.08 ~ter_/ -0.06 ~terapeut 0.09 ~termin -0.09 ~ters/ 0.03 ~tet_/ -0.07
        ~tete/ -0.03 ~text -0.10 ~textil -0.10 ~the -0.09 ~they -0.09 ~tid -0.13 ~tid_/ 0.09 ~tide/ -0.05
        ~tider/ -0.04 ~tidig 0.09 ~tids/ 0.08 ~tiga/ -0.04 ~tigt/ -0.04 ~tigt_/ -0.04 ~tik_/ -0.04 ~till 0.13
        ~till/ -0.03 ~tillbak -0.33 ~tillbud 0.10 ~tillfällig -0.06 ~tillgång -0.08 ~tillskriv -0.10 ~tillsyn -0.15
        ~tillsynen^ -0.07 ~tillväxt -0.08 ~timanställd -0.11 ~timlö -0.11 ~timm 0.19 ~timm/ 0.03 ~timmar -0.10
        ~timme/ 0.04 ~tin_/ 0.05 ~tion/ -0.06 ~tione/ -0.06 ~tiot/ 0.06 ~tiotv/ 0.03 ~tips 0.12 ~tisd/ 0.03
        ~tisda/ 0.03 ~tisdag 0.30 ~titt -0.16 ~tj 0.13 ~tjat 0.06 ~tjej_/ -0.03 ~tjeje/ 0.03 ~tjejerna^ -0.18
        ~tjejkväll 0.11 ~tjugo -0.29 ~tjugofem -0.09 ~tjugosex 0.12 ~tjugosju 0.10 ~tjugotal 0.08 ~tjugotvå -0.05
        ~tjänst 0.09 ~tjänsteföretag 0.17 ~tjänsten^är 0.08 ~tjänsteskrivels -0.10 ~tläg/ 0.03 ~tnin/ 0.09
        ~tning/ 0.09 ~tog -0.06 ~tolk -0.16 ~tom 0.15 ~tom_/ 0.03 ~ton -0.07 ~ton_/ 0.04 ~tonå/ -0.03 ~tonår/ -0.03
        ~tor_/ -0.07 ~tora/ -0.03 ~torsdag 0.10 ~trakasseri 0.09 ~transperson -0.05 ~trapp -0.31 ~trapphus -0.15
        ~trasig -0.09 ~tre 0.35 ~tre^ 0.06 ~tre^av 0.20 ~tre^kvinnor -0.18 ~tre_/ 0.07 ~tredjedel 0.09 ~tret/ 0.06
        ~trett/ 0.04 ~trettio 0.08 ~trettioett 0.05 ~trettiofyr 0.30 ~trettiotal 0.07 ~trettioått 0.09 ~trod/ -0.03
        ~trodd -0.25 ~tror -0.37 ~tror/ -0.03 ~tror_/ -0.03 ~truck 0.15 ~trum_/ 0.03 ~trumm -0.11 ~tryck -0.20
        ~tryg/ 0.04 ~trygg -0.31 ~trygg/ 0.04 ~trygghet^ -0.11 ~trygghet^i -0.07 ~trygghetsmätning 0.19
        ~trygghetsmätningen^ 0.13 ~trygghetspunkt 0.17 ~trygghetsvandring 0.05 ~trygghetsvärd 0.10 ~trän -0.16
        ~träning -0.07 ~tråkig 0.11 ~tsatt/ 0.03 ~tser/ -0.03 ~tsern/ -0.03 ~tsti/ 0.03 ~tså_/ -0.03 ~tta_/ 0.03
        ~ttar/ 0.05 ~ttare/ 0.04 ~tte_/ -0.04 ~ttio/ 0.06 ~ttio_/ -0.03 ~ttiot/ 0.04 ~tton/ 0.04 ~tton_/ 0.03
        ~tudie/ -0.03 ~tunneln -0.14 ~tunneln^ -0.13 ~turner 0.05 ~tus 0.22 ~tusental 0.06 ~tvis/ -0.03 ~tvist -0.13
        ~tvärtom 0.12 ~tvätteri 0.14 ~tvättstug -0.06 ~två 0.13 ~två^ 0.06 ~två^unga -0.07 ~två_/ 0.04 ~tvåor 0.12
        ~tyck -0.27 ~tydlig 0.09 ~tyg_/ 0.03 ~typ 0.29 ~typ_/ 0.03 ~tyre/ 0.04 ~tyrel/ 0.04 ~tyst 0.15 ~tystn -0.06
        ~tälld/ 0.04 ~tälle/ -0.03 ~tälln/ -0.03 ~tämm/ 0.03 ~tänk -0.05 ~tänkt -0.09 ~tävling 0.08 ~tåla 0.06
        ~tår_/ 0.05 ~törst/ 0.03 ~uari/ 0.05 ~uari_/ 0.05 ~udie/ -0.03 ~ukfr/ -0.03 ~ukfrå/ -0.03 ~ulla/ 0.03
        ~ulle/ -0.04 ~ulle_/ -0.03 ~umeå 0.09 ~umgäng -0.06 ~und 0.42 ~undantag 0.06 ~under/ 0.03 ~under^ 0.57
        ~under^2022 0.06 ~underlag 0.06 ~underskötersk -0.16 ~underteckn 0.06 ~undr -0.19 ~unds/ 0.04 ~ung -0.06
        ~unga -0.13 ~unga^ -0.15 ~ungdomsråd -0.32 ~ungdomsrådet^ -0.19 ~unge/ 0.03 ~ungef/ 0.03 ~ungefär 0.35
        ~ungefär^ 0.37 ~ungefär^var 0.19 ~universitet -0.05 ~unkt/ 0.04 ~unt_/ 0.03 ~uppd/ -0.03 ~uppdr/ -0.04
        ~uppdrag -0.33 ~uppe/ -0.03 ~upper/ -0.03 ~uppfatt -0.07 ~uppföljningen^ 0.12 ~uppg 0.19 ~uppg/ 0.04
        ~uppgift -0.08 ~upphandling -0.16 ~uppskatt 0.12 ~uppsättning -0.06 ~upptäck 0.09 ~upptäckt -0.11
        ~ursäkt -0.14 ~ushå/ 0.03 ~ushål/ 0.03 ~ussi/ -0.03 ~ut 0.25 ~utan/ 0.03 ~utanf/ 0.03 ~utanför 0.30
        ~utar/ -0.05 ~utar_/ -0.05 ~utb -0.06 ~utdrag 0.09 ~ute 0.16 ~uteslut -0.06 ~utgår 0.09 ~uthyrd 0.11
        ~utifrå -0.07 ~utin/ 0.03 ~utin_/ 0.05 ~utlysning -0.05 ~utom 0.15 ~utomhus -0.17 ~utre/ 0.03 ~utredning 0.15
        ~utrik 0.23 ~utrymm 0.14 ~utrymt -0.07 ~utsatt 0.11 ~utställning -0.19 ~utställningen^ -0.10
        ~utställningen^om -0.10 ~utsätt 0.14 ~uttag -0.27 ~uttal 0.10 ~uttryck -0.09 ~uttryckt -0.11 ~utveckl 0.10
        ~utvecklingssamtal -0.06 ~utöv -0.06 ~uxen_/ 0.03 ~va 0.31 ~vabb 0.11 ~vad -0.49 ~vad^ 0.07 ~vad^vi 0.07
        ~vad_/ -0.04 ~vakt -0.10 ~vaktmäst 0.30 ~vaktmästeri -0.14 ~val -0.30 ~valb/ -0.03 ~valbe/ -0.03
        ~valberedning -0.20 ~validering -0.09 ~validering^ -0.07 ~vall/ 0.03 ~vall_/ 0.03 ~valt/ 0.04 ~valtn/ 0.04
        ~vana -0.07 ~vanlig 0.21 ~var 0.15 ~vara/ 0.07 ~vara_/ -0.03 ~varandr -0.16 ~varann 0.13 ~varar/ 0.05
        ~varav 0.36 ~varav/ 0.03 ~vardag 0.09 ~vare -0.06 ~vare/ -0.05 ~varen/ -0.03 ~varend -0.23 ~varet/ -0.03
        ~varit -0.05 ~varje^ 0.17 ~vark -0.14 ~varm 0.08 ~vart 0.08 ~varv -0.10 ~vattn -0.07 ~vd -0.07 ~vecka/ 0.03
        ~vem -0.06 ~ven_/ -0.04 ~verk/ -0.04 ~verksam -0.21 ~verksamhetschef 0.12 ~verkstad 0.06 ~verst/ 0.03
        ~vet -0.30 ~vet_/ -0.03 ~veta 0.23 ~vi -0.30 ~vi^ 0.44 ~vi^anställde -0.07 ~vi^fick 0.05 ~vi^frågar -0.31
        ~vi^får -0.15 ~vi^gör 0.23 ~vi^hade 0.18 ~vi^har -0.24 ~vi^kommer -0.09 ~vi^köper 0.09 ~vi^kör -0.09
        ~vi^rekryterar -0.12 ~vi^ser -0.07 ~vi^skriver 0.12 ~vi^tar 0.09 ~vi^äger 0.07 ~vi^är 0.52 ~via -0.14
        ~vid 0.20 ~vid^ -0.08 ~vid^skilsmässa -0.07 ~vid_/ -0.03 ~vida/ 0.03 ~vidar/ 0.03 ~vika/ -0.03 ~vikar/ -0.03
        ~vikari -0.22 ~vikt -0.17 ~vikt/ -0.06 ~vikti/ -0.03 ~viktig -0.31 ~vilj -0.13 ~vilk 0.15 ~vill 0.05
        ~villk -0.12 ~vinn/ 0.03 ~vint -0.06 ~vint/ -0.04 ~vintersk -0.06 ~vintr -0.24 ~vis 0.32 ~visa 0.10
        ~visa/ 0.04 ~visar/ 0.05 ~vnin/ -0.03 ~vning/ -0.03 ~vore -0.05 ~vstån/ -0.03 ~vux 0.31 ~vuxit 0.15 ~väg -0.16
        ~vägg -0.21 ~vägledning -0.10 ~vägr 0.06 ~väl -0.07 ~väldig 0.19 ~välj -0.20 ~väll/ 0.03 ~vänd 0.09
        ~vänt/ 0.03 ~väntrum 0.20 ~väntrumm -0.07 ~värd -0.16 ~värda/ 0.03 ~värr 0.06 ~värst -0.06 ~väst -0.09
        ~västernorrland 0.15 ~väx 0.08 ~våg -0.33 ~våga/ -0.03 ~våld 0.49 ~våld/ 0.07 ~våld^ -0.30 ~våld^i -0.06
        ~våld^mot -0.22 ~våld_/ 0.08 ~vålde/ -0.04 ~våldet^ -0.18 ~vålds/ 0.03 ~våldsam -0.12 ~våldsutsatt 0.15
        ~vår 0.12 ~vår^ -0.05 ~vår_/ -0.03 ~våra/ 0.03 ~våra^ -0.09 ~våras/ 0.04 ~vård -0.14 ~vårdbiträd 0.08
        ~vårdcentralen^ 0.13 ~vårdutbildning -0.05 ~vårt 0.12 ~webbkur 0.08 ~wom -0.10 ~xen_/ 0.03 ~ycker/ -0.03
        ~yggh/ 0.04 ~ygghe/ 0.03 ~ymme/ 0.03 ~yndi/ -0.03 ~yndig/ -0.03 ~yngr -0.16 ~yns_/ 0.03 ~yra_/ 0.04
        ~yrel/ 0.04 ~yrels/ 0.04 ~yrke/ -0.04 ~yrkes/ -0.03 ~yrkesgrupp -0.09 ~yrti/ 0.03 ~yrtio/ 0.03 ~yter/ -0.06
        ~yter_/ -0.03 ~yttr 0.11 ~ä 0.30 ~äder/ -0.04 ~äder_/ -0.03 ~ägar 0.05 ~ägardirektiv -0.07
        ~ägardirektivet^ -0.06 ~ägs 0.06 ~äknat/ 0.03 ~äkte/ -0.03 ~äktenskap -0.06 ~äldr -0.07 ~äldre^ -0.13
        ~äldre^kvinnor -0.09 ~äldreboend 0.17 ~älgjakt 0.13 ~älld/ 0.04 ~ällda/ 0.03 ~älln/ -0.03 ~ällni/ -0.03
        ~älls/ 0.03 ~älp_/ 0.04 ~älpt/ -0.03 ~ämn -0.07 ~ämnd/ 0.04 ~ändr -0.05 ~ändå -0.17 ~ändå^ -0.09 ~änge/ -0.03
        ~änger/ -0.03 ~änk -0.12 ~änkor^ -0.12 ~änne/ 0.04 ~ännen/ 0.04 ~änss/ -0.03 ~änsst/ -0.03 ~är 0.07
        ~ärar/ -0.04 ~ärda/ 0.05 ~ärdar/ 0.03 ~ären/ 0.03 ~ärend 0.28 ~ärende -0.11 ~ästa_/ -0.04 ~ästan/ 0.03
        ~äter -0.14 ~ätni/ 0.04 ~ätnin/ 0.04 ~ätta/ -0.03 ~ätte/ -0.03 ~ätve/ -0.03 ~ätver/ -0.03 ~även -0.25 ~å 0.06
        ~å^så -0.05 ~ådal -0.34 ~ådal/ -0.04 ~ådale/ -0.03 ~åga_/ -0.03 ~ågar/ -0.03 ~ågar_/ -0.03 ~ågor/ -0.03
        ~åk -0.12 ~åker -0.15 ~åklag -0.11 ~åld_/ 0.08 ~ålde/ -0.03 ~åldet/ -0.04 ~ålds/ 0.03 ~ålle/ -0.03
        ~ånad/ -0.03 ~ång -0.10 ~ång_/ 0.03 ~ånge 0.06 ~år 0.14 ~åras/ 0.04 ~åras_/ 0.03 ~årda/ 0.03 ~årde/ 0.05
        ~ården/ 0.05 ~åren 0.19 ~året 0.37 ~året/ 0.03 ~årlig 0.11 ~årskull -0.12 ~årsmöt -0.10 ~åt -0.06 ~åter/ -0.05
        ~återfall -0.07 ~åtgärd 0.13 ~ått -0.10 ~ått_/ -0.03 ~åtta 0.25 ~åtta/ 0.03 ~åtta^ 0.12 ~åtta_/ 0.03
        ~åttiofem 0.09 ~åttond 0.11 ~ögre/ 0.03 ~ögre_/ 0.03 ~öjli/ -0.03 ~öjlig/ -0.03 ~ökad 0.10 ~ökan/ -0.03
        ~ökar 0.05 ~ökat -0.09 ~öker/ 0.03 ~öker_/ 0.03 ~ökning -0.11 ~ölje/ -0.03 ~öljer/ -0.03 ~öner/ 0.04
        ~önsk 0.24 ~önsk/ 0.03 ~önskemål 0.20 ~öpp 0.21 ~öppettid -0.08 ~öppettiderna^ -0.08 ~öppn -0.17 ~öppn/ -0.03
        ~öppna/ -0.03 ~öppna^ -0.10 ~öppna^förskolan -0.07 ~öra_/ -0.07 ~örde/ 0.04 ~ördel/ 0.04 ~örel/ 0.03
        ~ören/ 0.03 ~öreni/ 0.03 ~örer/ -0.03 ~örer_/ -0.03 ~öret/ -0.03 ~örja_/ -0.04 ~örnsköldsvik 0.18 ~örsk/ -0.04
        ~örsko/ -0.03 ~örst_/ -0.05 ~örsta/ 0.04 ~örva/ 0.04 ~örval/ 0.04 ~öter/ 0.04 ~öter_/ 0.03 ~övar -0.09
        ~över -0.24 ~över/ -0.07 ~över_/ -0.04 ~överallt -0.24 ~överenskommels -0.11 ~övergrepp -0.08 ~övers/ 0.03
        ~överst 0.16 ~övertyg -0.22 ~övning -0.07
        """,
        "padrivande": """
        bias -0.57
        board -0.43
        cell -0.35
        comparative -0.08
        early -0.53
        end -0.96
        evaluation 0.04
        first -0.40
        fragment -0.28
        frameCentralAktor -0.05
        frameHindrande 0.18
        frameLansstyrelsen -0.46
        frameNone -0.51
        frameNulage 0.31
        framePadrivande -0.12
        framePrioritering -1.02
        frameSamverkansform -0.35
        frameUtmaning 0.06
        frameUtvecklingsomrade -0.39
        fronted 0.57
        hedged -1.17
        imperative -1.18
        item -0.05
        late 0.11
        later -0.23
        meeting 0.43
        middle 0.03
        modal -0.95
        negation -0.83
        negations -0.35
        next3 -0.79
        number -0.29
        plain -0.47
        question -0.55
        quote -0.36
        shortFirst 0.03
        third -0.51
        turn -0.44
        weHave -0.43
        words14 -0.43
        words6 -0.60
        ~00 0.09 ~06 -0.12 ~07 -0.08 ~08 -0.09 ~1 0.08 ~10 -0.07 ~11 -0.13 ~112 -0.08 ~118 -0.07 ~15 -0.16 ~15^ -0.09
        ~16 -0.12 ~17 0.11 ~18 -0.17 ~1974 -0.07 ~1994 -0.06 ~1^ 0.12 ~2 0.25 ~20 0.51 ~200 -0.10 ~2009 0.12
        ~2011 -0.18 ~2017 0.11 ~2019 -0.05 ~2020 0.15 ~2021 0.10 ~2022 -0.15 ~2024 -0.10 ~23 -0.07 ~24 0.17 ~25 0.25
        ~26 0.15 ~260 -0.08 ~2^ -0.15 ~3 0.06 ~30 0.25 ~31 0.12 ~34 -0.06 ~340 0.07 ~35 0.11 ~38 -0.08 ~3^ -0.08
        ~4 -0.12 ~400 -0.13 ~42 -0.06 ~43 -0.05 ~45 0.13 ~47 -0.09 ~48 0.08 ~5 -0.14 ~50 -0.08 ~52 0.11 ~55 -0.12
        ~6 -0.10 ~60 0.11 ~61 -0.05 ~65 -0.05 ~73 0.07 ~8 0.13 ~81 0.29 ~9 0.21 ~90 -0.08 ~900 0.09 ~96 -0.13
        ~97 -0.16 ~_aku/ -0.03 ~_akut/ -0.03 ~_all/ -0.05 ~_alla/ 0.03 ~_allt/ -0.04 ~_att/ 0.03 ~_att_/ 0.03
        ~_barn/ -0.03 ~_bas/ 0.03 ~_bere/ -0.03 ~_bes/ -0.04 ~_best/ -0.04 ~_bet/ 0.09 ~_bety/ 0.04 ~_bib/ 0.04
        ~_bibl/ 0.04 ~_bil/ -0.03 ~_bla/ 0.03 ~_blan/ 0.03 ~_ble/ 0.04 ~_blev/ 0.05 ~_blir/ -0.04 ~_bliv/ 0.04
        ~_boe/ -0.03 ~_boen/ -0.03 ~_bola/ -0.03 ~_bor/ -0.04 ~_bra/ 0.03 ~_bre/ 0.03 ~_bred/ 0.03 ~_bru/ 0.03
        ~_bus/ -0.04 ~_buss/ -0.04 ~_bya/ 0.03 ~_byt/ -0.03 ~_byts/ -0.03 ~_bäs/ 0.03 ~_bäst/ 0.03 ~_bör/ 0.04
        ~_börj/ 0.05 ~_che/ 0.03 ~_dag_/ 0.04 ~_dage/ -0.03 ~_des/ 0.06 ~_dess/ 0.04 ~_det/ 0.03 ~_det_/ 0.03
        ~_dis/ 0.03 ~_dra/ 0.04 ~_dro/ 0.04 ~_dyg/ -0.03 ~_dygn/ -0.03 ~_där/ 0.07 ~_där_/ 0.03 ~_då_/ 0.06
        ~_ege/ 0.05 ~_eget/ 0.03 ~_ej_/ -0.03 ~_ele/ 0.03 ~_elev/ 0.03 ~_ell/ -0.03 ~_elle/ -0.03 ~_ers/ -0.03
        ~_ext/ 0.03 ~_extr/ 0.03 ~_fak/ 0.04 ~_fakt/ 0.04 ~_fic/ 0.07 ~_fick/ 0.07 ~_fin/ -0.03 ~_finn/ -0.03
        ~_fre/ 0.03 ~_fred/ 0.03 ~_frå/ 0.04 ~_ful/ 0.06 ~_full/ 0.06 ~_fun/ 0.04 ~_funk/ 0.03 ~_fyl/ 0.04
        ~_fyll/ 0.04 ~_fyr/ 0.04 ~_få_/ -0.03 ~_fåt/ 0.03 ~_fått/ 0.03 ~_förd/ -0.03 ~_förs/ 0.03 ~_gav/ 0.09
        ~_gav_/ 0.09 ~_get/ 0.05 ~_gett/ 0.05 ~_gic/ 0.05 ~_gick/ 0.05 ~_gjo/ 0.07 ~_gjor/ 0.07 ~_gra/ 0.09
        ~_gran/ 0.05 ~_gul/ 0.03 ~_gym/ 0.04 ~_gymn/ 0.03 ~_gåt/ 0.03 ~_gått/ 0.03 ~_gör/ -0.04 ~_göra/ -0.04
        ~_han/ 0.04 ~_hand/ 0.04 ~_hed/ -0.04 ~_hede/ -0.04 ~_häl/ 0.03 ~_häm/ -0.03 ~_hämt/ -0.03 ~_hål/ 0.03
        ~_håll/ 0.03 ~_höj/ 0.03 ~_inf/ 0.05 ~_infö/ 0.07 ~_inge/ -0.03 ~_inna/ -0.03 ~_inne/ 0.03 ~_int/ 0.04
        ~_jag/ -0.03 ~_jag_/ -0.03 ~_ju_/ -0.03 ~_kal/ -0.03 ~_kan/ -0.04 ~_kan_/ -0.03 ~_klo/ -0.03 ~_kol/ 0.03
        ~_koll/ 0.03 ~_kom/ 0.08 ~_kom_/ 0.08 ~_komm/ -0.03 ~_konf/ 0.03 ~_kons/ -0.03 ~_korr/ -0.03 ~_kort/ 0.03
        ~_kra/ 0.05 ~_krav/ 0.04 ~_kro/ 0.03 ~_krop/ 0.03 ~_kun/ -0.06 ~_kuns/ -0.03 ~_kva/ 0.03 ~_kvar/ 0.03
        ~_la_/ 0.03 ~_lad/ 0.03 ~_lade/ 0.03 ~_lag/ 0.07 ~_led/ 0.05 ~_leda/ 0.03 ~_lis/ -0.03 ~_list/ -0.03
        ~_lug/ 0.04 ~_lugn/ 0.04 ~_lyf/ 0.06 ~_lyft/ 0.06 ~_läg/ -0.05 ~_län/ -0.12 ~_läne/ -0.06 ~_läns/ -0.09
        ~_lär/ 0.03 ~_läs/ 0.08 ~_läse/ 0.05 ~_lån/ 0.05 ~_låna/ 0.03 ~_lön/ -0.03 ~_mand/ -0.03 ~_mas/ -0.03
        ~_mat/ 0.05 ~_mel/ -0.03 ~_mell/ -0.03 ~_men/ 0.04 ~_men_/ -0.03 ~_ment/ 0.05 ~_mer/ 0.04 ~_mer_/ 0.03
        ~_met/ -0.03 ~_mil/ -0.04 ~_moti/ 0.03 ~_moto/ 0.03 ~_mots/ -0.03 ~_män/ -0.08 ~_män_/ -0.04 ~_männ/ -0.04
        ~_nej/ -0.03 ~_nej_/ -0.03 ~_nu_/ 0.03 ~_nya/ 0.03 ~_nya_/ 0.03 ~_näte/ -0.03 ~_oft/ -0.03 ~_ofta/ -0.03
        ~_om_/ -0.03 ~_ord/ 0.03 ~_pap/ 0.03 ~_papp/ 0.03 ~_par/ 0.04 ~_par_/ 0.03 ~_pla/ 0.05 ~_plat/ 0.04
        ~_poj/ -0.04 ~_pojk/ -0.04 ~_pra/ -0.03 ~_prak/ -0.05 ~_prat/ 0.03 ~_pri/ -0.06 ~_pro/ 0.06 ~_prob/ 0.03
        ~_prod/ 0.04 ~_prog/ -0.03 ~_red/ -0.04 ~_reda/ -0.03 ~_reg/ 0.03 ~_rege/ 0.04 ~_res/ -0.04 ~_rik/ -0.03
        ~_rikt/ -0.03 ~_rin/ 0.08 ~_ring/ 0.08 ~_räd/ 0.04 ~_rädd/ 0.04 ~_räk/ -0.06 ~_räkn/ -0.06 ~_råd/ -0.03
        ~_sakn/ -0.03 ~_sat/ 0.05 ~_satt/ 0.05 ~_sed/ 0.03 ~_seda/ 0.03 ~_sena/ -0.03 ~_ser/ -0.05 ~_ser_/ -0.04
        ~_sjuk/ 0.04 ~_sjä/ 0.04 ~_själ/ 0.04 ~_ska/ -0.04 ~_ska_/ -0.05 ~_skil/ 0.03 ~_skol/ -0.04 ~_skre/ 0.03
        ~_skri/ -0.05 ~_sku/ -0.05 ~_skul/ -0.06 ~_skyd/ -0.03 ~_skå/ -0.03 ~_slu/ 0.05 ~_slut/ 0.05 ~_snac/ 0.03
        ~_sni/ 0.03 ~_snic/ 0.03 ~_som/ 0.04 ~_somm/ 0.04 ~_spr/ 0.04 ~_språ/ 0.03 ~_sta/ 0.04 ~_str/ -0.07
        ~_stra/ -0.03 ~_sty/ 0.05 ~_styr/ 0.04 ~_stä/ -0.04 ~_stän/ -0.03 ~_stå/ -0.04 ~_stö/ -0.04 ~_stöd/ -0.03
        ~_stör/ -0.03 ~_sva/ 0.03 ~_svar/ 0.03 ~_säga/ 0.04 ~_sökt/ 0.03 ~_ta_/ -0.03 ~_tagi/ 0.03 ~_tand/ 0.03
        ~_tar/ -0.03 ~_tar_/ -0.03 ~_ter/ 0.03 ~_tid_/ -0.03 ~_tje/ 0.06 ~_tjej/ 0.06 ~_tju/ 0.04 ~_tjug/ 0.04
        ~_tjä/ -0.04 ~_tjän/ -0.04 ~_tog/ 0.06 ~_tog_/ 0.06 ~_ton/ 0.04 ~_tor/ 0.03 ~_tors/ 0.04 ~_tre/ -0.04
        ~_tret/ -0.03 ~_trän/ -0.03 ~_upph/ -0.03 ~_uppt/ 0.03 ~_van/ 0.03 ~_var/ 0.03 ~_var_/ 0.04 ~_vart/ -0.03
        ~_vem/ -0.03 ~_vem_/ -0.03 ~_väg/ -0.03 ~_väl/ -0.03 ~_vål/ -0.04 ~_våld/ -0.04 ~_yrk/ -0.04 ~_yrke/ -0.03
        ~_än_/ 0.03 ~_är_/ -0.08 ~_äve/ 0.03 ~_även/ 0.03 ~_åkl/ 0.04 ~_åkla/ 0.04 ~_åre/ -0.03 ~_årl/ -0.04
        ~_årli/ -0.04 ~_års/ -0.03 ~_årsk/ -0.03 ~_åte/ 0.03 ~_åter/ 0.03 ~_öva/ -0.03 ~a -0.14 ~abba/ 0.03
        ~abbar/ 0.03 ~acka/ 0.03 ~ade_/ 0.28 ~ader/ 0.03 ~ader_/ 0.03 ~ades/ 0.06 ~ades_/ 0.06 ~adress -0.07
        ~affisch 0.07 ~affär 0.07 ~agar/ 0.04 ~agare/ 0.03 ~agen/ -0.06 ~agen_/ -0.05 ~aget_/ 0.03 ~agit/ 0.03
        ~agit_/ 0.03 ~agronom -0.05 ~ags_/ 0.03 ~akna/ -0.04 ~akt -0.05 ~akt_/ -0.03 ~aktik/ -0.03 ~aktis/ 0.03
        ~aktiv 0.09 ~akut -0.26 ~akut/ -0.03 ~aldrig 0.21 ~aler_/ 0.03 ~alkohol -0.07 ~all -0.09 ~alla 0.24
        ~alla^ -0.58 ~alla^som -0.07 ~alla_/ 0.03 ~allar/ -0.03 ~allmä -0.06 ~allr -0.07 ~alls -0.17 ~allt -0.34
        ~allt/ -0.04 ~allt_/ -0.03 ~allting -0.15 ~allv 0.09 ~ambassadör 0.13 ~amer/ 0.03 ~amma/ 0.03 ~amma_/ 0.03
        ~amta/ 0.03 ~anbud -0.07 ~and 0.08 ~anda/ -0.05 ~andat/ -0.03 ~ande/ 0.09 ~ande_/ 0.03 ~andel 0.26
        ~andli/ -0.03 ~andr -0.17 ~andr/ 0.03 ~andra/ 0.03 ~anfö/ -0.03 ~anför/ -0.03 ~ang 0.08 ~anhörig -0.10
        ~anket/ 0.03 ~anli/ 0.04 ~anlig/ 0.04 ~anläggning -0.05 ~anmälning 0.20 ~ann -0.11 ~ann_/ 0.04 ~anna/ 0.03
        ~annar 0.27 ~anne/ -0.03 ~annen/ -0.03 ~anonym 0.13 ~anonymt 0.06 ~ans_/ -0.03 ~anslut -0.08 ~anställ -0.14
        ~anställd 0.14 ~ansvarig -0.07 ~ansök -0.05 ~ansökning 0.14 ~antal 0.08 ~antog 0.09 ~anvis 0.12 ~använd 0.07
        ~använt 0.07 ~apen/ -0.04 ~apen_/ -0.03 ~app 0.11 ~apper/ -0.03 ~appo/ 0.04 ~appor/ 0.04 ~apt 0.08 ~ar -0.14
        ~ara_/ 0.04 ~arabisk 0.05 ~arad/ -0.03 ~arade/ -0.03 ~arar_/ 0.03 ~arbet -0.10 ~arbetsdag 0.07
        ~arbetsgiv -0.25 ~arbetsgivaren^ -0.06 ~arbetsgivarna^ -0.18 ~arbetsgrupp 0.06 ~arbetskläd 0.24
        ~arbetslag 0.18 ~arbetsmarknad -0.07 ~arbetsplats -0.08 ~arbetstid 0.27 ~ardi/ -0.03 ~are 0.07 ~are_/ 0.05
        ~aren/ 0.06 ~aren_/ 0.04 ~argument 0.06 ~arjo/ 0.04 ~arjob/ 0.04 ~arke/ -0.03 ~arn_/ -0.05 ~arna/ 0.07
        ~arna_/ 0.04 ~arrangör -0.13 ~art_/ -0.04 ~artan/ -0.03 ~arti/ 0.03 ~arton 0.08 ~arvod -0.09 ~aski/ -0.03
        ~askin/ -0.03 ~asse/ 0.03 ~assistan -0.07 ~ata_/ -0.04 ~atar/ 0.03 ~atar_/ 0.03 ~atch/ 0.04 ~ateg/ -0.04
        ~ator/ 0.08 ~atore/ 0.03 ~atorn/ 0.04 ~ats_/ 0.03 ~atse/ -0.03 ~att 0.21 ~att^ 0.68 ~att^den -0.07
        ~att^en 0.13 ~att^få -0.10 ~att^skolan 0.08 ~att^vi 0.13 ~atta_/ -0.03 ~atte/ 0.07 ~atte_/ 0.06 ~atur/ 0.03
        ~augusti 0.05 ~av -0.35 ~av^ 0.10 ~av^de 0.08 ~av^dem 0.15 ~avdelning 0.20 ~avgör 0.11 ~avhopp 0.13
        ~avlösning -0.05 ~avslag -0.06 ~avstånd -0.07 ~avstår 0.15 ~avtal 0.13 ~avvis 0.10 ~b 0.09 ~back -0.23
        ~bad 0.17 ~badhus 0.07 ~band 0.09 ~bank -0.12 ~bank-id -0.08 ~banken^ -0.05 ~bar 0.18 ~bara -0.07 ~bare/ 0.03
        ~barn -0.41 ~barn_/ -0.05 ~barna/ 0.04 ~barnahus 0.22 ~barnahus^ -0.05 ~barnen^ -0.11 ~barnmorsk 0.13
        ~barnmorskorna^ 0.08 ~barnomsorg -0.19 ~barnvagn 0.06 ~barnvakt -0.08 ~befolkning 0.07 ~begär -0.21
        ~behåll 0.07 ~behörig -0.06 ~behöv -0.24 ~bekymm -0.12 ~belastningsregistr 0.09 ~belopp 0.12 ~belysning -0.13
        ~belön -0.05 ~bemann -0.06 ~beredskap -0.16 ~beredskapsplanering -0.06 ~beroend -0.08 ~beskriv -0.10
        ~beslut -0.12 ~beslut^om 0.09 ~bestämd -0.09 ~bestämt -0.05 ~bestånd -0.08 ~består -0.16 ~besvär 0.09
        ~bet_/ 0.03 ~betal -0.15 ~betalt 0.30 ~bett 0.22 ~bety/ 0.03 ~betyd 0.14 ~betytt 0.20 ~bevis 0.13
        ~bevisning 0.12 ~bibl/ 0.04 ~bibli/ 0.04 ~bibliotek 0.34 ~bibliotekari 0.12 ~bibliotekarierna^ 0.16
        ~bidrag -0.07 ~bidraget^ -0.07 ~bidragsregl 0.14 ~bilag -0.07 ~bild -0.30 ~bild/ -0.05 ~bild_/ -0.03
        ~bilda/ -0.04 ~billig -0.07 ~bit 0.13 ~bjud -0.14 ~bjöd 0.06 ~bland/ -0.03 ~bland^ -0.13
        ~bland^professorerna -0.06 ~blank/ 0.03 ~blankett 0.29 ~blev 0.49 ~blev/ 0.05 ~blev_/ 0.05 ~bli -0.20
        ~blio/ 0.04 ~bliot/ 0.04 ~blir -0.42 ~blir/ -0.04 ~blir_/ -0.04 ~bliv 0.18 ~bliv/ 0.04 ~blivi/ 0.03
        ~blivit 0.29 ~bo -0.14 ~bod 0.16 ~boend -0.23 ~bok -0.08 ~bokföring -0.08 ~bokning 0.20 ~bokningssystem 0.06
        ~bokslut 0.06 ~bola/ -0.05 ~bolag -0.24 ~bolag/ -0.05 ~bolaget -0.06 ~bolaget^har -0.06 ~boll 0.14 ~boll/ 0.03
        ~bor -0.28 ~bord -0.24 ~bra 0.26 ~bra_/ 0.04 ~brandmä 0.25 ~bransch -0.07 ~bred/ 0.03 ~bredv/ 0.03
        ~bredvid 0.32 ~brev -0.07 ~brevlåd -0.05 ~broschyr -0.05 ~brott 0.10 ~brottsförebygg -0.07 ~bryr 0.16
        ~brådsk -0.06 ~bråk 0.11 ~budget -0.19 ~buss -0.26 ~buss/ -0.04 ~by 0.05 ~byar 0.18 ~bygd 0.11 ~bygg -0.13
        ~byggbransch 0.09 ~byggd 0.09 ~byn 0.18 ~byrå 0.09 ~byskol 0.06 ~byt -0.11 ~byta -0.17 ~byts -0.30
        ~byts/ -0.03 ~byts_/ -0.03 ~bytt 0.24 ~bytte/ 0.03 ~bänk 0.19 ~bär -0.08 ~bära -0.07 ~bäst 0.31 ~bäst/ 0.03
        ~bätt/ 0.03 ~bättr 0.24 ~bättr/ 0.03 ~båda 0.09 ~både -0.11 ~båt -0.08 ~böck 0.11 ~bönd 0.15 ~bör -0.14
        ~börj 0.46 ~börj/ 0.06 ~börja/ 0.06 ~börja^ -0.06 ~c -0.08 ~café -0.11 ~campus -0.12 ~cemr-deklaration 0.18
        ~cent/ 0.05 ~centr/ 0.04 ~central -0.10 ~centrum 0.13 ~chatt -0.11 ~chaufför -0.06 ~chef 0.13 ~chef/ 0.03
        ~chefe/ 0.03 ~chefen^ -0.12 ~chefsjobb 0.14 ~cirk/ 0.05 ~cirkeln 0.06 ~ckad/ 0.06 ~ckade/ 0.05 ~ckeln/ 0.03
        ~ckor/ 0.03 ~ckorn/ 0.05 ~ckte/ 0.04 ~ckte_/ 0.04 ~coach -0.16 ~cykelban -0.08 ~dag_/ 0.08 ~dagis -0.08
        ~dagordning -0.13 ~dags 0.10 ~dagtid -0.11 ~dam 0.19 ~dans -0.09 ~dare_/ 0.04 ~darn/ -0.04 ~darna/ -0.04
        ~ddat/ 0.03 ~de -0.12 ~de^ -0.19 ~de^fick 0.08 ~de^flesta -0.06 ~de^har -0.11 ~de^tre -0.08 ~de^vill -0.09
        ~de^äldre -0.05 ~dekl/ 0.03 ~dela/ -0.05 ~delad^ -0.06 ~delade^ -0.12 ~delade^turer -0.10 ~delat^ 0.26
        ~delt 0.11 ~delvis -0.10 ~dem 0.17 ~demokrati -0.06 ~den^ -0.05 ~den^som -0.19 ~den_/ 0.05 ~densamm 0.15
        ~der_/ 0.05 ~dern/ -0.03 ~des_/ 0.10 ~desamm -0.06 ~dess 0.75 ~dess/ 0.04 ~dess_/ 0.07 ~dessu/ -0.03
        ~dessutom -0.29 ~det 0.16 ~det^ 0.18 ~det^beror -0.05 ~det^bästa 0.16 ~det^finns -0.25 ~det^jag 0.07
        ~det^sitter -0.06 ~det^som 0.61 ~det^var 0.35 ~det^vi -0.13 ~det^vore -0.10 ~dför/ 0.03 ~diagno -0.11
        ~diakon -0.09 ~digitalt -0.17 ~digitalt^ 0.13 ~din 0.16 ~dina/ 0.05 ~direkt 0.30 ~diskuter 0.05 ~dista/ 0.03
        ~distrikt -0.08 ~distriktsskötersk 0.06 ~dit -0.12 ~djur -0.09 ~docent -0.07 ~dockvrå 0.06 ~doktorand 0.12
        ~dom 0.14 ~dominer -0.05 ~domstol 0.05 ~donation 0.05 ~dra 0.10 ~drad/ 0.04 ~drade/ 0.04 ~drage/ -0.03
        ~drar 0.18 ~drar_/ -0.03 ~drarn/ 0.04 ~dre_/ -0.03 ~drev 0.11 ~drift -0.08 ~driv -0.12 ~drivit 0.07 ~drog 0.09
        ~dryg -0.16 ~dska/ -0.03 ~dskap/ -0.03 ~dubbelt 0.09 ~dubbl 0.08 ~dukt/ 0.04 ~dusch 0.09 ~duschrum -0.06
        ~dvid/ 0.03 ~dvid_/ 0.03 ~dygn -0.17 ~dygn/ -0.03 ~dyk 0.09 ~dyra 0.12 ~dä -0.12 ~där 0.21 ~där^ 0.15
        ~där_/ 0.03 ~däreft -0.05 ~däremot 0.24 ~därför 0.26 ~därför^ 0.13 ~därifrå 0.12 ~därmed -0.13 ~då 0.68
        ~då^ -0.07 ~dålig -0.06 ~edar/ 0.03 ~edare/ 0.04 ~eder/ -0.06 ~eder_/ -0.04 ~eders/ -0.03 ~edvi/ 0.03
        ~edvid/ 0.03 ~efen/ 0.04 ~efen_/ 0.05 ~effekt 0.25 ~efter^ 0.27 ~efter^att 0.08 ~eftermiddag -0.07
        ~efteråt 0.25 ~egel/ 0.03 ~egel_/ 0.03 ~egen 0.34 ~egen^ 0.21 ~egen_/ 0.03 ~egentlig -0.11 ~eget 0.33
        ~eget/ 0.03 ~eget_/ 0.03 ~egna 0.17 ~ehöve/ -0.03 ~ej -0.31 ~eka_/ 0.03 ~ekonomi 0.08 ~ekonomichef 0.20
        ~ekonomiskt -0.14 ~ekt_/ 0.04 ~ektiv/ -0.03 ~el -0.06 ~eldsjäl -0.07 ~elev 0.06 ~elev/ 0.03 ~eleverna^ 0.18
        ~elevhäls -0.09 ~elevkår 0.11 ~ell -0.34 ~ella/ -0.07 ~ella_/ -0.03 ~ellan/ -0.04 ~elle/ -0.04 ~eller/ -0.03
        ~eln_/ 0.04 ~else/ 0.03 ~else_/ 0.04 ~elt_/ 0.04 ~elva -0.06 ~ema_/ 0.06 ~eman/ -0.04 ~emell -0.11
        ~emens/ 0.03 ~emli/ 0.03 ~emlig/ 0.03 ~emot 0.24 ~emot/ 0.05 ~emot_/ 0.04 ~en^ 0.26 ~en^annan -0.07
        ~en^av 0.14 ~en^gång -0.11 ~en^kille -0.07 ~en^manlig 0.06 ~en^rektor 0.07 ~ena 0.08 ~enda 0.20 ~ende/ -0.04
        ~ende_/ -0.03 ~energibolag -0.10 ~enhe/ 0.03 ~enhet 0.06 ~enhet/ 0.03 ~enhetschef 0.08 ~enkel -0.07
        ~enkät -0.12 ~enlig -0.09 ~ennes/ -0.03 ~ens 0.09 ~ens_/ 0.07 ~ensamarbet -0.08 ~ensamm -0.14 ~ensamma^ 0.13
        ~ensamstående^ -0.11 ~ensamstående^mammor -0.11 ~enskild 0.06 ~enskilt 0.11 ~ento/ 0.05 ~entor/ 0.05
        ~entr/ 0.05 ~entru/ 0.03 ~era_/ 0.08 ~eras/ -0.03 ~erat/ 0.06 ~ereds/ -0.03 ~erfa/ 0.05 ~erfal/ 0.03
        ~erfaren 0.17 ~eritre 0.15 ~erk_/ 0.05 ~erke/ -0.03 ~erket/ -0.03 ~erna_/ -0.03 ~eror/ 0.03 ~ersätt -0.11
        ~ersättning -0.07 ~ess_/ 0.07 ~essu/ -0.03 ~essut/ -0.03 ~eter/ -0.04 ~eter_/ -0.04 ~ets_/ 0.03 ~etsgi/ -0.03
        ~etsk/ 0.05 ~etsl/ 0.03 ~ett -0.13 ~ett^ -0.23 ~ett^årligt -0.32 ~ett_/ 0.09 ~evern/ 0.03 ~evis/ 0.04
        ~exempel 0.06 ~extr 0.10 ~extr/ 0.03 ~extra/ 0.03 ~extratjänst 0.13 ~f -0.10 ~fabrik -0.07 ~facken^ -0.09
        ~facket^ 0.09 ~fakt/ 0.04 ~fakti/ 0.04 ~faktiskt 0.41 ~fall -0.07 ~fall/ 0.05 ~fallolyck 0.17
        ~familjerätt 0.10 ~familjerätten^ -0.06 ~far -0.07 ~farlig -0.09 ~fart -0.14 ~fas_/ 0.03 ~fast 0.11
        ~fast^ 0.30 ~fastig -0.05 ~fastighetssköt 0.12 ~fastighetsskötarna^ 0.13 ~februari -0.06 ~fekt/ 0.03
        ~fel -0.18 ~fem 0.15 ~fem^ -0.17 ~fem^av -0.08 ~femt -0.07 ~fen_/ 0.05 ~feriejobb -0.09 ~ffar/ -0.03
        ~ffas/ 0.03 ~ffas_/ 0.03 ~ffek/ 0.04 ~fick 0.58 ~fick/ 0.07 ~fick_/ 0.04 ~fik -0.16 ~fika 0.14 ~film -0.10
        ~filmning 0.10 ~fina 0.25 ~finansiär -0.06 ~finn -0.35 ~finn/ -0.03 ~finns/ -0.05 ~finsk -0.07 ~firm -0.06
        ~fjärd -0.13 ~fjärdedel 0.13 ~fler 0.24 ~flera^av -0.05 ~flerårig 0.05 ~flest -0.19 ~flickgrupp 0.15
        ~flicklag 0.08 ~flickor -0.08 ~flickor^ -0.17 ~flickorna^ 0.08 ~flyg -0.10 ~flytt -0.08 ~folk 0.16
        ~folkhögskol -0.07 ~ford/ 0.03 ~fordo/ 0.03 ~fordon 0.05 ~fordonslär 0.11 ~form 0.15 ~forskningstid -0.05
        ~fortfar -0.18 ~fot 0.06 ~fotboll -0.08 ~fotbollsträn 0.09 ~fr 0.07 ~fram -0.07 ~framför -0.07 ~framm -0.07
        ~fred 0.18 ~fred/ 0.03 ~freda/ 0.03 ~fredag 0.13 ~frikyrk -0.07 ~frilans -0.05 ~frisk 0.15 ~fritid -0.09
        ~fritidsled 0.17 ~frivillig 0.06 ~frivård -0.12 ~fru -0.09 ~fruar -0.08 ~frukost 0.09 ~främst -0.14
        ~fränst 0.22 ~fråg/ 0.04 ~frågan^ -0.07 ~från 0.09 ~frånvaron 0.06 ~ften/ 0.03 ~full/ 0.03 ~fullfölj 0.31
        ~fullföljd 0.05 ~fullt 0.06 ~funger 0.23 ~funk 0.41 ~funk/ 0.03 ~funka/ 0.04 ~funktionsnedsättning -0.07
        ~fyll 0.22 ~fyll/ 0.05 ~fylld 0.11 ~fyllt 0.13 ~fyr -0.06 ~fyra 0.13 ~fyrtio 0.39 ~fysisk 0.08 ~fystest -0.10
        ~fäd 0.07 ~fält 0.09 ~färdig -0.06 ~färr 0.11 ~få -0.35 ~får -0.31 ~fått 0.30 ~fått/ 0.03 ~fått_/ 0.03
        ~född -0.13 ~följ -0.27 ~följ/ 0.06 ~följt 0.18 ~för -0.32 ~förbi -0.06 ~fördel -0.12 ~fördelning -0.18
        ~före -0.08 ~förebild 0.10 ~förebygg 0.08 ~föreläs -0.24 ~förening 0.06 ~föreningarna^ 0.14
        ~föreningsbidrag 0.14 ~föreslå 0.05 ~föreställning -0.09 ~förestånd 0.11 ~företagshäls 0.09 ~förhandling 0.09
        ~förhör 0.06 ~förklar 0.06 ~förklaring 0.09 ~förlor -0.08 ~förmiddag 0.06 ~förord -0.07 ~förrä -0.10
        ~förråd -0.08 ~förskol -0.17 ~förskolan -0.07 ~förskollär 0.12 ~först 0.36 ~förstå -0.06 ~förstör -0.05
        ~försv -0.19 ~försvann 0.28 ~försvinn -0.14 ~försäkring -0.07 ~försörjningsstöd -0.06 ~förtroend 0.06
        ~förtur -0.05 ~förut 0.22 ~förvänt 0.07 ~föräld -0.07 ~föräldr -0.13 ~föräldramöt 0.16 ~föräldrar^ -0.15
        ~förändr 0.19 ~förändrat -0.09 ~föröv -0.17 ~gaml -0.12 ~gammal 0.16 ~gansk -0.08 ~garag 0.14 ~gard/ -0.03
        ~gardi/ -0.03 ~gardin -0.09 ~gare/ 0.03 ~gatukontor -0.06 ~gav 0.96 ~gav_/ 0.09 ~gde_/ 0.04 ~ge -0.10
        ~ge^ 0.23 ~gen_/ -0.03 ~genomgång -0.08 ~genomslag 0.12 ~genomsnitt -0.08 ~genus -0.06 ~ger 0.27 ~ges -0.19
        ~get_/ 0.08 ~gett 0.54 ~gett/ 0.05 ~gett_/ 0.05 ~gghe/ -0.04 ~gghet/ -0.03 ~gick 0.59 ~gick/ 0.05 ~gick_/ 0.05
        ~gift -0.10 ~git_/ 0.03 ~giva/ -0.03 ~givar/ -0.03 ~gjor/ 0.08 ~gjord 0.41 ~gjord/ 0.04 ~gjort 0.35
        ~gjort/ 0.03 ~glapp -0.07 ~glömt -0.07 ~gnin/ 0.03 ~gning/ 0.03 ~gor_/ 0.03 ~gott 0.20 ~grabb 0.28 ~gran/ 0.04
        ~grann 0.08 ~grann/ 0.03 ~grannkommun -0.05 ~gransk -0.06 ~grat/ 0.03 ~grati/ 0.03 ~gratis 0.25 ~gre_/ -0.03
        ~grej -0.11 ~grej/ -0.03 ~grund 0.07 ~grup/ 0.08 ~grupp 0.25 ~grupp/ 0.08 ~gruppbostäd 0.05 ~gruppen^ -0.08
        ~gruppled -0.07 ~grän/ 0.03 ~gräns 0.17 ~gräns/ 0.03 ~grön 0.26 ~grövr -0.06 ~gul 0.05 ~gula 0.15 ~guld 0.27
        ~gymn 0.24 ~gymn/ 0.04 ~gymnasieskol 0.10 ~gäll -0.15 ~gälld 0.14 ~gäng 0.08 ~gär -0.17 ~gäst 0.28 ~gäst/ 0.03
        ~gävl 0.08 ~gå 0.15 ~gång/ -0.04 ~gång_/ -0.06 ~gård -0.10 ~gått 0.32 ~gått/ 0.03 ~gått_/ 0.03 ~gömm -0.07
        ~gör -0.07 ~gör^ -0.05 ~göra -0.32 ~göra/ -0.04 ~görs -0.09 ~ha -0.14 ~ha^ -0.06 ~hade -0.09 ~haft -0.13
        ~halv -0.19 ~halvdag 0.25 ~halver -0.07 ~halvt 0.07 ~hamn -0.14 ~han -0.10 ~han^ -0.13 ~hand 0.14
        ~handeln -0.09 ~handledning 0.12 ~handlägg 0.20 ~handläggaren^ -0.06 ~hanter -0.05 ~hantverk 0.08 ~har^ -0.13
        ~har_/ 0.03 ~hat -0.17 ~hed -0.12 ~hede/ -0.04 ~heder/ -0.04 ~hefe/ 0.03 ~hefen/ 0.05 ~hel 0.09 ~hela 0.16
        ~hellr -0.11 ~helst -0.05 ~helt 0.28 ~heltid -0.27 ~heltidsprojekt 0.05 ~heltidsres 0.13 ~heltidsresan^ 0.10
        ~hem -0.08 ~hema_/ 0.05 ~hemarbet 0.06 ~heml -0.08 ~hemli/ 0.03 ~hemlig 0.28 ~hemtjänst 0.18
        ~hemtjänstens^ 0.11 ~henn -0.17 ~het -0.07 ~hete/ -0.03 ~histori -0.05 ~hit -0.10 ~hitt 0.21 ~hittill -0.05
        ~hjälp -0.15 ~hjälpt 0.31 ~hon^ -0.25 ~hon^har -0.13 ~hon^tror 0.13 ~honom -0.07 ~hopp -0.06 ~hos -0.08
        ~hos^ 0.07 ~hos^oss 0.09 ~hot -0.19 ~hot^ -0.10 ~hot^och -0.08 ~hotell 0.08 ~hr -0.08 ~hund 0.08 ~hunnit -0.11
        ~hus 0.13 ~hus_/ 0.04 ~huse/ 0.03 ~husk/ 0.03 ~huskurag 0.23 ~huskurage^ 0.10 ~hyll 0.06 ~hyreslag -0.06
        ~hyreslagen^ -0.06 ~hyrläk -0.09 ~hyrläkarna^ -0.05 ~hytt -0.07 ~häkt 0.07 ~hälft 0.25 ~häls -0.11
        ~hälsocentral 0.08 ~hämt -0.21 ~hämt/ -0.03 ~hämtning -0.07 ~händ 0.10 ~händels -0.07 ~häng -0.16 ~hänt 0.24
        ~hänvis -0.09 ~härnösand 0.16 ~häst 0.14 ~hävd 0.05 ~håll/ 0.03 ~hålle/ 0.03 ~hålli/ 0.03 ~hållit 0.28
        ~hållplats 0.08 ~hård 0.07 ~höga 0.13 ~högr -0.13 ~högst -0.12 ~högt 0.18 ~höj 0.20 ~höjd 0.07 ~höjt 0.11
        ~höll 0.20 ~hör -0.06 ~höra -0.06 ~hörs 0.12 ~höst 0.19 ~hösta/ 0.03 ~höve/ -0.03 ~höver/ -0.03 ~i -0.09
        ~i^ -0.28 ~i^dag -0.06 ~i^den -0.05 ~i^en 0.09 ~i^härnösand 0.06 ~ibland -0.26 ~ibli/ 0.04 ~iblio/ 0.04
        ~ica 0.31 ~ick_/ 0.10 ~icka/ 0.04 ~idar/ -0.03 ~ideell -0.06 ~idor/ -0.04 ~idrott -0.05 ~idrottsled -0.06
        ~idé 0.09 ~ifrå -0.07 ~ift_/ -0.05 ~iga_/ -0.04 ~igen -0.17 ~igen_/ -0.03 ~igenom 0.12 ~ihop 0.10 ~ikat/ -0.03
        ~iker/ -0.03 ~iker_/ -0.03 ~ikte/ 0.03 ~ild_/ -0.03 ~ilda/ -0.04 ~illa -0.12 ~illk/ 0.04 ~imam 0.08
        ~imme/ -0.03 ~imme_/ -0.03 ~ina_/ 0.04 ~inat/ 0.05 ~inbak 0.09 ~indikator 0.10 ~industri 0.09 ~industrin 0.20
        ~infö/ 0.07 ~inför/ 0.07 ~införd 0.59 ~infört 0.09 ~ing -0.31 ~ing_/ -0.04 ~ingd/ 0.04 ~ingde/ 0.04
        ~inge/ 0.06 ~ingen^ -0.19 ~inger/ 0.04 ~ingsb/ 0.04 ~ingsf/ 0.03 ~ingsp/ -0.04 ~ingår 0.06 ~inkomst -0.08
        ~inl -0.09 ~inlagd 0.15 ~inloggning -0.05 ~inn -0.36 ~innehåll 0.10 ~inns/ -0.06 ~inns_/ -0.06 ~inom 0.23
        ~inskrivning 0.27 ~int -0.06 ~inte -0.39 ~inte_/ -0.03 ~inter/ 0.03 ~internat 0.10 ~internatet^ 0.18
        ~internt 0.08 ~intimitetskoordinat 0.31 ~intresser 0.16 ~intyg -0.07 ~ion_/ 0.03 ~ione/ 0.03 ~ioner/ 0.05
        ~iote/ 0.04 ~iotek/ 0.04 ~isa_/ 0.03 ~isen_/ 0.03 ~ishall -0.19 ~iska/ 0.03 ~iskt/ 0.03 ~ist_/ 0.04
        ~istan/ 0.04 ~iste/ 0.03 ~itet/ 0.03 ~itet_/ 0.03 ~itets/ 0.03 ~itta/ 0.03 ~itte/ 0.03 ~iva_/ 0.03
        ~ivar/ -0.03 ~iver/ 0.05 ~iver_/ 0.03 ~ivit_/ 0.03 ~ivå_/ -0.04 ~ja 0.14 ~ja^ 0.27 ~ja^och 0.18 ~ja^vi 0.23
        ~jade/ 0.06 ~jade_/ 0.06 ~jag -0.36 ~jag^ -0.12 ~jag^skulle -0.06 ~jag_/ -0.03 ~jaktled 0.12 ~januari -0.08
        ~jar_/ -0.04 ~jat_/ 0.04 ~jeje/ 0.04 ~jejer/ 0.04 ~jer_/ 0.04 ~jo 0.07 ~jo^ 0.07 ~jobb -0.23 ~jobb/ 0.04
        ~jobbig 0.12 ~jord 0.10 ~jord/ 0.05 ~jorde/ 0.05 ~jort/ 0.03 ~jort_/ 0.03 ~jour 0.17 ~journalmall 0.16
        ~ju -0.31 ~jugo/ 0.03 ~jukt/ 0.04 ~juni 0.16 ~jurist 0.16 ~just 0.19 ~just^ 0.16 ~jälpt/ 0.03 ~jälv/ 0.04
        ~jälv_/ 0.03 ~jämn -0.18 ~jämn^ -0.07 ~jämnt 0.05 ~jämställd -0.25 ~jämställdhet^ -0.08 ~jättebr 0.11
        ~kade/ 0.03 ~kade_/ 0.03 ~kaff -0.06 ~kall -0.19 ~kan -0.41 ~kansk -0.08 ~kape/ -0.03 ~kapen/ -0.03
        ~kare/ 0.03 ~karl 0.13 ~karna/ -0.03 ~kart -0.08 ~kartläggning 0.21 ~kassör -0.05 ~keln/ 0.05 ~keln_/ 0.05
        ~ker_/ -0.05 ~ket_/ 0.06 ~kett/ 0.03 ~kift_/ -0.03 ~kill 0.09 ~kill/ 0.07 ~killar^ -0.13 ~killarna^ -0.17
        ~kille/ 0.03 ~kl 0.07 ~klag -0.19 ~klagomål 0.12 ~klar 0.15 ~klar/ 0.07 ~klara/ 0.05 ~klass 0.08 ~klient 0.08
        ~klinik -0.12 ~klipp -0.08 ~klock -0.24 ~knack 0.14 ~knar/ -0.04 ~knar_/ -0.04 ~knas/ -0.04 ~knas_/ -0.04
        ~knike/ -0.03 ~knin/ 0.03 ~kning/ 0.03 ~kock 0.16 ~kola/ -0.03 ~koll -0.09 ~koll/ 0.04 ~kolleg 0.12
        ~kollektivavtal -0.09 ~kom 0.93 ~kom_/ 0.08 ~komm -0.17 ~komment -0.05 ~kommit 0.17 ~kommu/ -0.03
        ~kommun -0.26 ~kommunal 0.08 ~kommundirektör 0.09 ~kommunen^ -0.09 ~kommunens^ -0.06 ~kommunfullmäktig -0.08
        ~kommunhus 0.07 ~kommunstyrels -0.10 ~kommunstyrelsens^ 0.09 ~kommunstyrelsens^ordförande 0.10
        ~kompetensbrist 0.06 ~kompetensbristen^ 0.06 ~kompetensförsörjning -0.05 ~kompis 0.07 ~kons/ -0.04
        ~konsekvens 0.12 ~konsult -0.12 ~kontakt -0.17 ~kontrakt 0.07 ~kontroller -0.11 ~koppl -0.06 ~korn/ 0.06
        ~korna/ 0.06 ~korr/ -0.03 ~korri/ -0.03 ~korridor -0.27 ~kors -0.12 ~kort 0.37 ~kort/ 0.04 ~korv 0.14
        ~kost 0.15 ~kostnad 0.10 ~kraft 0.06 ~kramfor 0.12 ~krav 0.36 ~krav/ 0.03 ~krev/ 0.03 ~krev_/ 0.04 ~krig 0.23
        ~kriget^ 0.23 ~kriget^i 0.23 ~krigsplacering -0.06 ~krisledningsnämnd -0.10 ~krive/ 0.04 ~krop/ 0.03
        ~kropp/ 0.03 ~kroppskamer 0.33 ~kroppskameror^ 0.13 ~kränk -0.05 ~kränkning -0.08 ~kräv -0.10 ~krävd 0.20
        ~krög 0.10 ~kte_/ 0.07 ~kten/ 0.06 ~kten_/ 0.06 ~kter/ 0.03 ~kter_/ 0.03 ~ktig/ -0.04 ~ktik/ -0.03 ~ktis/ 0.03
        ~ktisk/ 0.03 ~kull/ -0.03 ~kulle/ -0.03 ~kun -0.09 ~kund -0.11 ~kuns/ -0.04 ~kunsk/ -0.04 ~kunskap -0.30
        ~kurator -0.07 ~kuratorn 0.09 ~kuratorn^ 0.19 ~kuratorstjänst -0.08 ~kurs 0.27 ~kurse/ 0.05 ~kust 0.13
        ~kv^ -0.07 ~kvar 0.30 ~kvar/ 0.03 ~kvar_/ 0.03 ~kvart 0.06 ~kvin -0.13 ~kvinn -0.09 ~kvinnlig 0.17
        ~kvinnliga^ 0.18 ~kvinnofrid -0.05 ~kvinnor^ -0.28 ~kvinnor^i -0.13 ~kvinnor^med -0.07 ~kvot 0.05 ~kväl/ 0.07
        ~kväll -0.12 ~kväll/ 0.07 ~kyrk 0.16 ~kyrkoråd -0.13 ~käll 0.09 ~känd -0.06 ~känn 0.10 ~känsl 0.06 ~kö 0.09
        ~kök 0.09 ~könsfördelning -0.09 ~könsneutral 0.13 ~könsperspektiv -0.17 ~könsuppdel -0.17 ~köp -0.17
        ~köps -0.07 ~kört -0.12 ~köte/ 0.03 ~köter/ 0.03 ~la 0.33 ~lade 0.30 ~lade/ 0.07 ~lade_/ 0.05 ~lag 0.25
        ~laga/ 0.03 ~lagar/ 0.04 ~lagb 0.16 ~lagen/ -0.05 ~lagt -0.10 ~lagändring 0.06 ~land -0.09 ~land/ -0.04
        ~landshövding 0.10 ~landshövdingen^ 0.11 ~lank/ 0.03 ~lanke/ 0.03 ~lans/ -0.03 ~lapp 0.12 ~lar_/ -0.04
        ~lara/ 0.05 ~larm 0.16 ~larmknapp 0.09 ~las_/ -0.04 ~lda_/ -0.05 ~lde_/ 0.05 ~led 0.09 ~leda/ 0.04
        ~ledamot 0.13 ~ledar/ 0.03 ~ledarutbildning 0.08 ~ledarutbildning^ 0.08 ~ledd 0.15 ~ledig 0.11 ~ledning -0.21
        ~ledningsgrupp 0.11 ~ledningsgruppen^ -0.06 ~leds 0.12 ~lek -0.13 ~lektion 0.07 ~len_/ 0.04 ~ler_/ 0.04
        ~let_/ 0.04 ~lev_/ 0.04 ~leverer 0.06 ~levt -0.15 ~ligg -0.09 ~lika^ 0.13 ~likadant -0.08 ~liksom -0.19
        ~lings/ -0.03 ~liot/ 0.04 ~liote/ 0.04 ~lir_/ -0.04 ~list -0.39 ~lit_/ 0.04 ~lite -0.17 ~livi/ 0.03
        ~livit/ 0.03 ~ljud 0.11 ~ljus 0.09 ~lla_/ -0.03 ~llan/ -0.06 ~llan_/ -0.05 ~llar_/ -0.03 ~llda_/ -0.03
        ~llde/ 0.05 ~llde_/ 0.05 ~lle_/ -0.03 ~lleg/ 0.03 ~llet/ 0.03 ~llet_/ 0.03 ~llfö/ 0.05 ~llit/ 0.04
        ~llit_/ 0.04 ~llna/ 0.03 ~llnad/ 0.03 ~llni/ 0.05 ~llnin/ 0.05 ~llsk/ 0.04 ~llt_/ -0.03 ~lnad/ 0.03
        ~lnin/ 0.07 ~lning/ 0.07 ~lock 0.08 ~logg -0.09 ~lok-stöd 0.08 ~lokal 0.07 ~lossn 0.06 ~lott 0.05
        ~lottning 0.13 ~lråd/ 0.03 ~lråde/ 0.03 ~lse_/ 0.04 ~lsen_/ -0.06 ~lst -0.07 ~ltal/ -0.03 ~ltid_/ -0.04
        ~ltide/ 0.03 ~lugn 0.43 ~lugn/ 0.04 ~lunch 0.21 ~lur 0.15 ~luta_/ -0.03 ~lutar/ -0.03 ~lyck 0.11 ~lyck/ 0.04
        ~lyckat 0.13 ~lyft 0.62 ~lyft/ 0.09 ~lyfte/ 0.03 ~lyse/ -0.03 ~lyssn 0.12 ~läge 0.06 ~lägesbild -0.14
        ~lägg -0.19 ~lägr -0.14 ~lägst -0.09 ~läk 0.10 ~läkt -0.05 ~lämn -0.15 ~län -0.52 ~läne/ -0.05 ~länet -0.07
        ~länet/ -0.05 ~läng -0.14 ~längr -0.10 ~längst 0.08 ~länk 0.15 ~läns/ -0.09 ~länsnivå -0.19 ~länsnätverk -0.05
        ~länsstyrels 0.19 ~länsstyrelsen^leder -0.15 ~länsstyrelsens^ 0.27 ~lär 0.09 ~lär^ 0.10 ~lära -0.19
        ~lära/ 0.04 ~lärar/ 0.05 ~läraren^ 0.07 ~lärarna^ -0.19 ~lärd 0.15 ~lärt -0.08 ~läs 0.45 ~läse/ 0.05
        ~läser/ 0.04 ~läslyft 0.14 ~läslyftet^ 0.12 ~läst 0.10 ~läsår -0.05 ~låg 0.07 ~lågutbild -0.09 ~lån 0.40
        ~låna/ 0.03 ~lång 0.12 ~långa/ 0.04 ~lås 0.13 ~låsa -0.06 ~låst 0.09 ~låt 0.11 ~låta 0.13 ~löjlig 0.28
        ~lönebidrag -0.09 ~löneutveckling -0.06 ~lördag 0.06 ~lös -0.06 ~m 0.16 ~maj -0.08 ~majorit 0.06 ~make -0.06
        ~makt -0.11 ~mall/ 0.03 ~malle/ 0.04 ~man^ -0.15 ~manda/ -0.03 ~mandat -0.09 ~mandatperiod -0.14 ~manlig 0.21
        ~mann -0.26 ~mann/ -0.05 ~mare_/ 0.03 ~marj/ 0.04 ~marjo/ 0.04 ~marknad -0.08 ~mask/ -0.03 ~maski/ -0.03
        ~maskin -0.17 ~maskinerna^ 0.06 ~mat 0.28 ~matc/ 0.04 ~match 0.15 ~match/ 0.04 ~matsal -0.07 ~med^ -0.10
        ~medarbet -0.09 ~medborgardialog -0.09 ~meddel -0.08 ~medfört 0.14 ~medl -0.15 ~medlemm -0.11 ~mejl 0.13
        ~mell -0.29 ~mell/ -0.05 ~mella/ -0.04 ~men -0.42 ~men^ 0.10 ~men^det -0.07 ~mento/ 0.05 ~mentor 0.27
        ~mentorprogramm 0.09 ~mer 0.36 ~mest^ -0.11 ~met -0.07 ~metod -0.21 ~mig 0.10 ~mil -0.18 ~miljon -0.14
        ~min 0.06 ~min_/ 0.03 ~mina -0.05 ~mindr -0.18 ~minoritet -0.05 ~minst 0.23 ~minut 0.07 ~miss 0.08 ~mitt -0.12
        ~mmar/ 0.05 ~mmarj/ 0.04 ~mme_/ -0.03 ~mmen/ -0.03 ~mmor/ 0.05 ~mmor_/ 0.05 ~mmun/ -0.03 ~mnar/ -0.03
        ~mnar_/ -0.03 ~mnde/ 0.03 ~modell -0.07 ~modersmålslär 0.18 ~mor_/ 0.04 ~moskén -0.08 ~most 0.07 ~mot_/ 0.04
        ~moti/ 0.03 ~motion 0.15 ~motiver 0.28 ~moto/ 0.03 ~motor/ 0.03 ~mots/ -0.03 ~motsats -0.22 ~mottag -0.05
        ~mottagning -0.14 ~msor/ -0.04 ~msorg/ -0.04 ~mst_/ -0.03 ~mtal/ 0.03 ~mtal_/ 0.03 ~munen/ 0.03 ~muner/ -0.05
        ~munn 0.18 ~mvp 0.13 ~myndigheten^ -0.06 ~myndighetens^ 0.09 ~mä -0.06 ~män -0.46 ~män_/ -0.03 ~männ -0.28
        ~männ/ -0.05 ~männe/ -0.04 ~männen^ -0.12 ~människ -0.14 ~märk 0.05 ~märklig -0.09 ~märkt 0.12 ~mäss 0.08
        ~mät 0.13 ~mäta 0.05 ~mål -0.08 ~måle/ 0.04 ~måls/ 0.03 ~mån 0.19 ~månad 0.19 ~måndag -0.10 ~mår -0.07
        ~mått -0.23 ~mödravård -0.09 ~möte -0.07 ~möte/ 0.03 ~möten/ -0.03 ~mötena^ -0.09 ~mötestid 0.13 ~mötet/ 0.03
        ~möts -0.11 ~nack/ 0.04 ~nacka/ 0.03 ~nade/ 0.07 ~nade_/ 0.05 ~namn -0.10 ~namnskylt -0.10 ~nationell -0.11
        ~natt -0.13 ~nattis 0.18 ~nattis^ 0.17 ~nattpass 0.11 ~nattpersonal -0.06 ~nattstopp 0.05 ~nattstopp^ 0.05
        ~ndat/ -0.03 ~nden_/ 0.05 ~nder/ -0.03 ~ndli/ -0.04 ~ndlin/ -0.04 ~ndra/ 0.04 ~ndrad/ 0.03 ~ned -0.09
        ~nej -0.39 ~nej^ -0.22 ~nej^det -0.10 ~nej^och -0.07 ~nej_/ -0.03 ~nen_/ -0.04 ~nens/ 0.03 ~nens_/ 0.03
        ~ner 0.09 ~nere 0.08 ~nern/ -0.04 ~nerna/ -0.04 ~nes_/ -0.03 ~net_/ -0.05 ~nför/ 0.03 ~nförd/ 0.05 ~ngde/ 0.03
        ~ngde_/ 0.03 ~nger/ 0.06 ~nger_/ 0.04 ~ngsb/ 0.04 ~ngsf/ 0.04 ~ngsp/ -0.04 ~nhet_/ 0.03 ~ni -0.17 ~ni^ -0.08
        ~nick/ 0.03 ~nike/ -0.03 ~niker/ -0.03 ~ning/ 0.05 ~ninga/ 0.03 ~ninge/ 0.04 ~nio -0.11 ~nittiotal -0.08
        ~nittiotr -0.07 ~nitton 0.11 ~nivå/ -0.04 ~nivå_/ -0.04 ~nkar/ 0.04 ~nkar_/ 0.03 ~nket/ 0.03 ~nkett/ 0.03
        ~nlig/ 0.04 ~nliga/ 0.03 ~nna_/ -0.04 ~nne_/ 0.03 ~nnen/ -0.04 ~nnen_/ -0.03 ~nnes/ -0.03 ~nnes_/ -0.03
        ~nnorn/ -0.03 ~nns_/ -0.06 ~nog -0.13 ~noll 0.12 ~nolltoleran -0.08 ~nolltolerans^mot 0.06 ~norn/ -0.03
        ~norna/ -0.03 ~norr -0.09 ~norrland 0.07 ~not 0.09 ~npf -0.07 ~nser/ 0.04 ~nser_/ 0.03 ~nska/ -0.08
        ~nska_/ -0.03 ~nskap/ -0.04 ~nskö/ 0.03 ~nte_/ -0.03 ~nter/ 0.05 ~ntern/ 0.04 ~ntor/ 0.04 ~ntra/ 0.04
        ~ntru/ 0.04 ~ntrum/ 0.04 ~nu 0.35 ~nu^ -0.08 ~nu^har -0.12 ~numer 0.11 ~ny 0.24 ~ny^ 0.16 ~nya 0.37 ~nya^ 0.15
        ~nya_/ 0.03 ~nyanländ -0.06 ~nyckeln 0.30 ~nämnd 0.20 ~nämndens^ 0.07 ~nämndens^ordförande 0.09 ~när -0.07
        ~när^ 0.62 ~när^en 0.08 ~när^vi 0.32 ~näringsliv 0.11 ~närm -0.09 ~näst -0.16 ~nät -0.25 ~näte/ -0.03
        ~nätet/ -0.03 ~nätt -0.12 ~nätverk 0.22 ~någon -0.10 ~någon^ -0.06 ~någonsin 0.14 ~någonstan -0.10
        ~något^ 0.17 ~något^som 0.15 ~nån 0.13 ~når 0.17 ~nåt -0.08 ~nöjd 0.16 ~o 0.15 ~oavsett -0.12 ~obekväm -0.08
        ~obligatoriskt 0.12 ~och -0.21 ~och^arbetsgivarna 0.11 ~och^att 0.18 ~och^det 0.18 ~och^när -0.10
        ~och^sen -0.06 ~och^så 0.05 ~ockan/ -0.03 ~också 0.24 ~oder/ 0.03 ~oduk/ 0.03 ~odukt/ 0.03 ~oen_/ 0.03
        ~off -0.05 ~oft -0.09 ~ofta -0.21 ~ofta/ -0.03 ~oktob -0.09 ~olag/ -0.06 ~olage/ -0.03 ~olik 0.10 ~olle/ 0.04
        ~olleg/ 0.03 ~om -0.34 ~om^ -0.20 ~om^han -0.07 ~om^våld -0.07 ~ombud -0.07 ~omklädningsrum 0.06
        ~omklädningsrummet^ -0.05 ~omklädningsrumskultur -0.07 ~omkring -0.10 ~omma/ 0.04 ~ommar/ 0.04 ~ommu/ -0.03
        ~ommun/ -0.03 ~områd -0.11 ~omso/ -0.04 ~omsor/ -0.04 ~omsorg -0.33 ~omsorgsgrupp 0.16 ~onde/ -0.03
        ~oner/ 0.04 ~opp_/ 0.04 ~ord -0.07 ~orde/ 0.08 ~orde_/ 0.06 ~ordf/ 0.03 ~ordf^ -0.17 ~ordför 0.19 ~ordi/ 0.05
        ~ordin/ 0.05 ~ordn 0.15 ~ordo/ 0.03 ~ordon/ 0.03 ~ore_/ -0.03 ~oren/ -0.03 ~orer/ 0.04 ~org_/ -0.03
        ~organisation -0.06 ~orge/ -0.03 ~orka -0.06 ~orka/ -0.03 ~orme/ -0.03 ~orn_/ 0.04 ~orna/ 0.05 ~ornas/ 0.03
        ~oro -0.05 ~orolig -0.13 ~orosanmälningarna^ -0.08 ~orri/ -0.03 ~orrid/ -0.03 ~orsd/ 0.03 ~orsda/ 0.03
        ~ort -0.12 ~ort_/ 0.05 ~oss -0.14 ~otek/ 0.04 ~otor/ 0.03 ~ott_/ 0.04 ~otvå_/ 0.03 ~overall -0.19
        ~ovisn/ -0.03 ~p -0.12 ~pandemin 0.14 ~papp 0.23 ~papp/ 0.03 ~pappagrupp 0.25 ~pappagruppen^ 0.08
        ~pappagruppen^på 0.06 ~pappe/ -0.03 ~papper -0.20 ~pappo/ 0.04 ~pappor^ 0.12 ~papporna^ -0.12 ~pappr 0.11
        ~par 0.28 ~parkering -0.09 ~part -0.08 ~partiernas^ -0.06 ~partigräns 0.15 ~partn -0.05 ~partnerkontakt 0.17
        ~partnerkontakten^ 0.13 ~pass 0.16 ~pass/ 0.04 ~passer 0.06 ~patient 0.16 ~pedagog -0.22 ~pek -0.13 ~peka 0.13
        ~pen_/ 0.04 ~pendl 0.16 ~pendling -0.06 ~peng -0.13 ~pension -0.09 ~pensioner 0.05 ~pensionär -0.06 ~per -0.25
        ~per_/ -0.04 ~person -0.19 ~personal 0.43 ~personalen^ -0.07 ~personlig -0.06 ~pjäs -0.05 ~placer 0.05
        ~plan 0.05 ~planering 0.18 ~plat 0.27 ~plats 0.20 ~plus 0.07 ~plötslig 0.23 ~pojk/ -0.04 ~pojkar -0.06
        ~pojkar^ -0.06 ~pojkarna^ -0.06 ~pojklag -0.07 ~pojkvänn -0.10 ~policy 0.08 ~policyn -0.08 ~polis 0.07
        ~polisen^har -0.06 ~politik 0.13 ~pool -0.13 ~por_/ 0.04 ~poäng 0.18 ~ppa_/ -0.03 ~ppar_/ -0.04 ~ppen/ 0.09
        ~ppen_/ 0.08 ~ppna/ 0.03 ~ppor/ 0.04 ~ppor_/ 0.04 ~ppsk/ 0.03 ~ppska/ 0.03 ~pptä/ 0.03 ~pptäc/ 0.03
        ~prak/ -0.04 ~prakt/ -0.04 ~praktik -0.26 ~praktikplats -0.17 ~prat 0.26 ~prat/ 0.04 ~presidi -0.06
        ~prid/ -0.05 ~primärvård -0.05 ~prioriter -0.07 ~pris -0.10 ~problem -0.05 ~procent 0.19 ~process -0.08
        ~processled 0.06 ~prod/ 0.04 ~produ/ 0.04 ~produktion 0.06 ~produktionschef 0.13 ~professor -0.05
        ~program -0.10 ~programm -0.17 ~programmet^ -0.06 ~projektet^ 0.05 ~projektpeng -0.29 ~protokoll -0.11
        ~prov 0.18 ~prov/ 0.04 ~prova/ 0.03 ~prova^ 0.06 ~prova^på-dagen 0.05 ~präst 0.06 ~pröv 0.09 ~pska/ 0.03
        ~psykiatrin -0.09 ~psykisk -0.06 ~ptäc/ 0.03 ~ptäck/ 0.03 ~publicer 0.13 ~punkt -0.06 ~pärm -0.19 ~på-dag 0.06
        ~på^ -0.08 ~på^en 0.14 ~rabba/ 0.03 ~rade/ 0.05 ~rakt 0.07 ~rakti/ -0.04 ~ral_/ 0.03 ~raml 0.15 ~rand/ 0.08
        ~randr/ 0.04 ~rapporter -0.06 ~rarn/ 0.03 ~rarna/ 0.03 ~ras_/ -0.07 ~rastplats -0.05 ~rat_/ 0.03 ~rata_/ -0.03
        ~ratar/ 0.04 ~rate/ -0.04 ~rateg/ -0.04 ~rati/ 0.05 ~ratio/ 0.03 ~rde_/ 0.09 ~rdel/ -0.04 ~rdeln/ -0.03
        ~rdes/ 0.03 ~rdes_/ 0.03 ~rdin/ 0.04 ~rdina/ 0.05 ~rdon/ 0.03 ~reager -0.10 ~red -0.34 ~redan/ -0.04
        ~redovis 0.22 ~redovisning -0.22 ~reds/ -0.03 ~redv/ 0.03 ~redvi/ 0.03 ~rege/ 0.04 ~regel 0.28 ~regel/ 0.03
        ~regeln 0.13 ~regeringsuppdrag 0.07 ~region 0.14 ~regional -0.23 ~regionen^ 0.06 ~regionen^har 0.09
        ~regissör 0.11 ~registrer -0.07 ~regl -0.12 ~regleringsbrev 0.13 ~rekryter 0.25 ~rekt_/ 0.03 ~rektor -0.10
        ~rektorer^ -0.11 ~rektorerna^ 0.14 ~rektorn 0.08 ~rels/ 0.04 ~relse/ 0.05 ~remiss -0.09 ~ren 0.08 ~rens/ 0.03
        ~rern/ 0.04 ~rerna/ 0.04 ~res -0.17 ~rest -0.15 ~result 0.10 ~resultat 0.06 ~rev_/ 0.05 ~reve/ 0.04
        ~revisor 0.06 ~rfal/ 0.03 ~rfall/ 0.03 ~rfar/ 0.03 ~rför/ 0.03 ~rför_/ 0.03 ~ridhus -0.06 ~rido/ -0.03
        ~ridor/ -0.03 ~rikt -0.16 ~riktig -0.11 ~rin_/ 0.03 ~ring 0.37 ~ring/ 0.09 ~ringa/ -0.04 ~ringd 0.46
        ~ringd/ 0.04 ~ringe/ 0.03 ~rings/ 0.03 ~risk -0.09 ~rit -0.06 ~rita 0.15 ~riva_/ 0.03 ~rive/ 0.04 ~river/ 0.03
        ~rja_/ -0.03 ~rjad/ 0.06 ~rjade/ 0.06 ~rjar/ -0.03 ~rjar_/ -0.04 ~rjat/ 0.04 ~rjat_/ 0.04 ~rjob/ 0.04
        ~rjobb/ 0.04 ~rken/ -0.03 ~rkes/ -0.03 ~rket/ -0.03 ~rkla/ 0.03 ~rklar/ 0.04 ~rlig/ -0.03 ~rligt/ -0.03
        ~rnas/ 0.03 ~rnas_/ 0.03 ~rnsk/ 0.03 ~rnskö/ 0.03 ~rodu/ 0.03 ~roduk/ 0.03 ~ropp/ 0.03 ~ror_/ 0.04
        ~rrid/ -0.03 ~rrido/ -0.03 ~rsda/ 0.03 ~rsdag/ 0.03 ~rsen/ 0.03 ~rsen_/ 0.03 ~rsku/ -0.03 ~rskur/ -0.03
        ~rson_/ -0.03 ~rst_/ -0.04 ~rsta/ 0.05 ~rsta_/ 0.05 ~rsva/ 0.03 ~rtan/ -0.03 ~rtann/ -0.03 ~rum 0.09
        ~rumm -0.07 ~runt -0.08 ~rupp/ 0.08 ~rupp_/ 0.03 ~ruppe/ 0.06 ~ruta/ 0.03 ~rutin -0.09 ~rutinfråg 0.18
        ~ryggh/ -0.03 ~ryk -0.11 ~ryte/ 0.03 ~ryter/ 0.03 ~räck -0.27 ~räcke/ -0.03 ~räckt 0.18 ~rädd 0.29 ~rädd/ 0.04
        ~rädda/ 0.03 ~räddningschef 0.10 ~räk -0.08 ~räkn -0.42 ~räkn/ -0.05 ~räkna/ -0.05 ~räns/ 0.05 ~ränse/ 0.03
        ~rätt 0.15 ~rätte/ 0.03 ~rättvis 0.09 ~råd -0.20 ~råd_/ -0.03 ~rådgivning -0.08 ~råga_/ 0.03 ~röda -0.13
        ~rör -0.12 ~röra -0.06 ~s -0.07 ~sa 0.10 ~sade -0.06 ~sak 0.26 ~sakn -0.39 ~sakn/ -0.03 ~sakna/ -0.03
        ~samarbet 0.15 ~samarbetet^ 0.09 ~samarbetet^med 0.09 ~samebyn -0.08 ~samisk -0.16 ~saml -0.28 ~samla/ -0.03
        ~samm/ 0.03 ~samma/ 0.03 ~samma^ -0.06 ~sammanhang 0.05 ~samordn -0.12 ~samråd 0.17 ~samtal 0.26
        ~samtlig -0.15 ~samtliga^ -0.09 ~samverkansgrupp -0.09 ~sant 0.18 ~sat_/ 0.03 ~sats/ -0.03 ~satt 0.58
        ~satte/ 0.05 ~sche/ 0.04 ~schem 0.20 ~sdag/ 0.03 ~se 0.06 ~sed 0.27 ~seda/ 0.03 ~sedan/ 0.03 ~sedan^ -0.20
        ~sedan^är -0.06 ~sekr 0.05 ~sekretess -0.06 ~sen -0.11 ~sen_/ 0.05 ~sena/ -0.03 ~sent -0.17 ~ser -0.47
        ~sern/ -0.03 ~serna/ -0.03 ~ses -0.19 ~sett -0.11 ~sex^ -0.11 ~sextio -0.20 ~sexton 0.26 ~sexton^ 0.06
        ~sexualkunskap -0.14 ~sexuell -0.16 ~sfi -0.06 ~sfi^ 0.07 ~sfi^på 0.07 ~sgiv/ -0.03 ~sgiva/ -0.03 ~sid -0.07
        ~sida 0.21 ~siffr 0.14 ~simulatorn 0.21 ~simulatorn^ 0.21 ~simulatorn^på 0.21 ~sin 0.09 ~sitt -0.27
        ~sitta/ -0.03 ~sju -0.17 ~sju^ -0.10 ~sju^av -0.07 ~sjuan -0.10 ~sjuk -0.10 ~sjuk/ 0.03 ~sjukskriv -0.07
        ~sjukskrivning 0.06 ~sjukskötersk 0.08 ~sjukt 0.21 ~sjukt/ 0.03 ~sjuktal 0.13 ~sjuttio 0.17 ~sjutton -0.11
        ~själ/ 0.04 ~själv 0.39 ~själv/ 0.04 ~ska -0.56 ~ska_/ -0.07 ~skap 0.16 ~skap/ -0.05 ~skape/ -0.03 ~skarp 0.07
        ~skick -0.26 ~skiftlag -0.07 ~skiftled 0.09 ~skiftschem 0.08 ~skil/ 0.03 ~skilln 0.18 ~skillnad 0.07
        ~skillnaden^ 0.12 ~skilsmäss 0.06 ~skin/ -0.03 ~skog -0.10 ~skol -0.13 ~skol/ -0.03 ~skola/ -0.03
        ~skolan^ -0.14 ~skolinspektion 0.06 ~skolk -0.07 ~skolor^ 0.11 ~skolskötersk -0.09 ~skor 0.05
        ~skoterklubb 0.13 ~skoterled -0.07 ~skratt 0.14 ~skre/ 0.03 ~skrev 0.37 ~skrev/ 0.03 ~skriftlig -0.13
        ~skriv -0.10 ~skrivit -0.11 ~skul/ -0.07 ~skull -0.34 ~skull/ -0.03 ~skurs/ -0.03 ~skydd -0.30
        ~skyddsombud -0.06 ~skyddsrond 0.14 ~skylt 0.28 ~skäm -0.09 ~skämt -0.17 ~skån -0.15 ~sköt 0.20 ~sköt/ 0.05
        ~sköte/ 0.03 ~skötersk 0.06 ~slagit -0.06 ~slut -0.08 ~slut/ 0.03 ~slutrapport 0.12 ~släpp -0.13 ~slär/ 0.03
        ~slära/ 0.03 ~slår -0.06 ~slöj -0.13 ~slöjd 0.06 ~sms -0.05 ~små 0.05 ~småbarn -0.10 ~smål/ 0.05 ~snac/ 0.03
        ~snack 0.29 ~snack/ 0.03 ~snic/ 0.03 ~snick 0.09 ~snick/ 0.03 ~snickeri 0.09 ~snin/ -0.03 ~sning/ -0.03
        ~sniv/ -0.03 ~snivå/ -0.03 ~snöröjning -0.10 ~soc -0.06 ~social 0.06 ~socialchef -0.07 ~socialsekreter 0.06
        ~socialtjänst -0.17 ~socialtjänsten^ -0.09 ~soff 0.15 ~sollefteå 0.24 ~soloföretag -0.05 ~somm -0.11
        ~somm/ 0.04 ~somma/ 0.04 ~sommarjobb 0.30 ~sommarjobb^ 0.22 ~sommarlov -0.11 ~somn -0.10 ~son -0.08
        ~son_/ -0.03 ~sorg/ -0.03 ~sorg_/ -0.03 ~spar -0.06 ~spark -0.06 ~specialpedagog 0.07 ~spred 0.07 ~sprid -0.13
        ~sprid^ -0.08 ~språk -0.05 ~språk^ -0.05 ~språkpraktik 0.13 ~spänn -0.11 ~ssam/ -0.03 ~ssut/ -0.03
        ~ssuto/ -0.03 ~st -0.10 ~stab -0.15 ~stad/ 0.05 ~stadg 0.12 ~stan -0.11 ~stan/ 0.04 ~stann 0.34 ~star/ 0.04
        ~start 0.13 ~start/ 0.03 ~stas/ 0.03 ~stas_/ 0.03 ~stat -0.08 ~station -0.09 ~statistik -0.12 ~statlig -0.07
        ~statsbidrag -0.10 ~steg 0.20 ~ster/ 0.03 ~stick 0.15 ~stid_/ 0.03 ~stockholm -0.08 ~stod 0.27 ~stod/ 0.03
        ~stod_/ 0.03 ~stolt 0.09 ~stor 0.10 ~storlek -0.05 ~storm -0.07 ~stra/ -0.04 ~strat/ -0.04 ~strateg -0.23
        ~strategin -0.07 ~stre/ -0.03 ~stress -0.09 ~stryk -0.12 ~student 0.12 ~studie^ -0.09 ~studie^och -0.09
        ~studiebesök 0.10 ~studieförbund 0.08 ~stug 0.12 ~stund 0.07 ~styck 0.15 ~styr/ 0.10 ~styrels 0.07
        ~styrelseledamöt 0.06 ~styrelsen^ -0.09 ~styrk 0.18 ~städ -0.11 ~städskrubb -0.05 ~ställ -0.06 ~ställd -0.09
        ~ställning 0.10 ~stäng -0.19 ~stå -0.17 ~ståend -0.18 ~stånd/ -0.04 ~står -0.12 ~stöd -0.26 ~stör/ -0.03
        ~störr -0.15 ~störst -0.08 ~sundsvall 0.09 ~suto/ -0.03 ~sutom/ -0.03 ~suttit 0.08 ~svar 0.31 ~svara/ 0.03
        ~svensk -0.13 ~svårt -0.13 ~syns -0.10 ~system -0.17 ~syv 0.10 ~säg -0.09 ~säga 0.26 ~säga/ 0.06 ~säge/ -0.03
        ~säker -0.05 ~säkerhetssamordn 0.05 ~sälj -0.12 ~säll -0.15 ~sämr 0.06 ~sämst -0.10 ~säng 0.13 ~särskild^ 0.09
        ~särskilt -0.14 ~säsong 0.17 ~så -0.24 ~så^ -0.08 ~såd -0.15 ~såda 0.07 ~sådant -0.10 ~såg 0.19 ~såld -0.06
        ~sån -0.06 ~sånt -0.11 ~sånt^ -0.06 ~söd 0.07 ~söks -0.06 ~sökt 0.32 ~sökt/ 0.03 ~sökte/ 0.03 ~sömmersk 0.13
        ~sömn -0.09 ~ta -0.33 ~tabell 0.06 ~tack 0.23 ~tade/ 0.09 ~tade_/ 0.09 ~tag -0.17 ~tagi/ 0.03 ~tagit 0.33
        ~tagit/ 0.03 ~tak -0.08 ~tal 0.06 ~tal_/ 0.08 ~tala -0.10 ~talartid 0.16 ~talet/ -0.03 ~talt/ 0.03 ~tand/ 0.05
        ~tandhygienist 0.31 ~tandläk -0.10 ~tandvård 0.15 ~tandvården^ 0.16 ~tank -0.11 ~tapp -0.23 ~tar -0.38
        ~tar_/ -0.06 ~tare/ -0.03 ~tare_/ -0.03 ~tarn/ 0.03 ~tarna/ 0.03 ~tart/ 0.03 ~tat_/ 0.08 ~tati/ -0.05
        ~tavl 0.14 ~taxi -0.07 ~tbild/ -0.03 ~te -0.07 ~team -0.09 ~teknik 0.15 ~tekniska^ -0.06 ~telefon 0.07
        ~telefontid 0.07 ~ten_/ 0.08 ~tera/ 0.05 ~terat/ 0.05 ~terf/ 0.03 ~termin 0.17 ~tern/ 0.04 ~test -0.13
        ~tet_/ 0.06 ~tets/ 0.03 ~text 0.09 ~they 0.07 ~tid -0.26 ~tigrinj 0.05 ~tiken/ -0.04 ~tikp/ -0.03 ~till^ -0.07
        ~tillbak 0.15 ~tilldelning -0.06 ~tillfäll -0.06 ~tillgång -0.05 ~tillsamman 0.17 ~tillsatt -0.05
        ~tillskriv 0.38 ~tillstånd -0.07 ~tillståndsplikt -0.07 ~tillväxt -0.06 ~timm -0.08 ~timme/ -0.03 ~timrå 0.13
        ~tion_/ 0.03 ~tiond -0.05 ~tis_/ 0.04 ~tisdag -0.07 ~tisk/ 0.04 ~titt 0.24 ~tive/ 0.03 ~tjej/ 0.07
        ~tjeje/ 0.04 ~tjejerna^ -0.07 ~tjejkväll 0.21 ~tjejkvällen^ 0.14 ~tjug/ 0.03 ~tjugo 0.09 ~tjugo/ 0.03
        ~tjugotr 0.08 ~tjugotvå 0.15 ~tjänst -0.22 ~tjänsteföretag -0.16 ~tkr 0.12 ~tlig/ -0.05 ~toalett -0.06
        ~tog 0.62 ~tog_/ 0.06 ~togs 0.09 ~tolv 0.17 ~tom -0.15 ~tom_/ -0.05 ~ton 0.24 ~ton_/ 0.04 ~tor_/ 0.08
        ~tore/ 0.04 ~torer/ 0.04 ~tork -0.12 ~torn/ 0.03 ~torn_/ 0.04 ~torpshamm 0.08 ~tors/ 0.03 ~torsd/ 0.03
        ~torsdag 0.32 ~tradition -0.13 ~trak/ 0.03 ~trakasseri 0.09 ~trakt 0.13 ~trakt/ 0.03 ~tral_/ 0.03
        ~transport -0.06 ~trapphus 0.20 ~trasig 0.06 ~trate/ -0.04 ~tre -0.14 ~tre^ -0.25 ~trean -0.07 ~trett/ -0.03
        ~trettio -0.22 ~trettiotvå 0.13 ~tretton -0.07 ~trodd 0.10 ~trot -0.24 ~trum/ 0.04 ~trumm 0.09 ~trygg 0.20
        ~trygg^ 0.15 ~trygghetspunkt -0.06 ~träff 0.18 ~trän -0.13 ~trän/ -0.03 ~träning -0.08 ~tsat/ -0.04
        ~tsatt/ -0.03 ~tsgi/ -0.03 ~tsgiv/ -0.03 ~tsko/ 0.04 ~ttad/ 0.05 ~ttade/ 0.05 ~ttag/ 0.03 ~ttan/ -0.04
        ~ttan_/ -0.04 ~tte_/ 0.10 ~tten/ 0.04 ~tten_/ 0.04 ~tter/ 0.03 ~tung -0.11 ~tur -0.06 ~tus -0.12 ~tverk/ 0.03
        ~tvärtom 0.06 ~två 0.15 ~två^ -0.16 ~två_/ 0.04 ~tvåor -0.08 ~tyck 0.13 ~tyck/ 0.04 ~tycke/ 0.04 ~tydlig 0.14
        ~typ -0.15 ~tyst 0.12 ~tälld/ -0.03 ~tälln/ 0.05 ~tänk -0.11 ~tävling 0.07 ~tåg -0.06 ~tånd/ -0.04 ~uden/ 0.03
        ~uell/ -0.03 ~ukrai 0.23 ~ulle_/ -0.03 ~und 0.07 ~under^ -0.19 ~underhållsstöd -0.06 ~underrepresenter 0.07
        ~underskrift 0.10 ~undvik -0.15 ~unen/ 0.03 ~unens/ 0.03 ~uner/ -0.05 ~unern/ -0.03 ~ung 0.19 ~unga -0.10
        ~unga^ 0.13 ~ungdom 0.14 ~ungdomsgård 0.05 ~ungdomsled -0.09 ~ungefär -0.20 ~ungefär^ -0.06 ~uniform 0.07
        ~unka/ 0.04 ~unkar/ 0.04 ~unsk/ -0.04 ~unska/ -0.04 ~upp_/ 0.03 ~uppdel -0.07 ~uppe 0.20 ~uppe/ 0.07
        ~uppen/ 0.07 ~uppfatt -0.06 ~uppföljning 0.06 ~uppgift -0.15 ~upphandling -0.24 ~upphandlingarna^ -0.08
        ~upplev -0.08 ~uppsättning 0.19 ~uppt/ 0.03 ~upptä/ 0.03 ~upptäck -0.08 ~upptäckt 0.37 ~ur -0.18 ~urse/ 0.05
        ~ursen/ 0.04 ~ursäkt 0.12 ~urval 0.10 ~ut 0.17 ~utan 0.08 ~utanför -0.20 ~utar/ -0.03 ~utar_/ -0.03 ~utb 0.12
        ~utbi/ -0.03 ~utbil/ -0.03 ~utbild -0.15 ~utbilda^ -0.10 ~utbilda^alla -0.08 ~utdrag 0.10 ~ute -0.14
        ~uthyrningspolicyn -0.07 ~utifrå -0.13 ~utom -0.06 ~utom/ -0.04 ~utom_/ -0.03 ~utomhus 0.06 ~utomland -0.06
        ~utpek -0.06 ~utred -0.15 ~utredarna^ -0.08 ~utredning -0.06 ~utrik -0.13 ~utrustning 0.13 ~utsatt -0.21
        ~utskott 0.07 ~utställning 0.18 ~utställningen^ 0.11 ~utställningen^om 0.11 ~uttag 0.16 ~utveckl -0.05
        ~utvärdering -0.06 ~va -0.10 ~vabb 0.06 ~vad -0.07 ~vad^ -0.12 ~vad^vi -0.07 ~vade/ 0.03 ~vakt -0.14
        ~vaktmäst 0.22 ~valberedning 0.06 ~vald 0.09 ~valt -0.14 ~valt/ -0.03 ~vanlig 0.24 ~vann 0.21 ~vann/ 0.05
        ~vann_/ 0.05 ~var 0.21 ~var^ -0.06 ~var_/ 0.08 ~vara -0.13 ~vara/ 0.03 ~vara_/ 0.03 ~varad/ -0.03 ~varan/ 0.04
        ~varandr 0.48 ~varann -0.10 ~varar/ 0.03 ~varav -0.24 ~vardag -0.18 ~vare 0.14 ~vare/ -0.05 ~varen/ -0.03
        ~varend -0.07 ~varför 0.07 ~varj -0.06 ~varje^ -0.05 ~vark -0.07 ~vart -0.07 ~varta/ -0.03 ~vartann -0.29
        ~vc -0.06 ~vd -0.06 ~vd^ 0.10 ~veck/ -0.04 ~vem -0.31 ~vem_/ -0.03 ~ven_/ 0.05 ~ver_/ -0.04 ~vere/ 0.03
        ~verk_/ 0.05 ~verke/ -0.03 ~verklig -0.08 ~verksam -0.15 ~verksamhetsplan 0.12 ~verkst 0.06 ~vern/ 0.03
        ~verna/ 0.03 ~veta -0.24 ~vi^anställde 0.19 ~vi^betalar 0.14 ~vi^bytte 0.17 ~vi^fick 0.12 ~vi^frågar 0.13
        ~vi^får -0.13 ~vi^gjorde -0.09 ~vi^hade -0.25 ~vi^har 0.07 ~vi^köper -0.07 ~vi^kör 0.09 ~vi^och 0.06
        ~vi^är -0.27 ~via 0.16 ~vid -0.15 ~vid_/ 0.03 ~vik_/ 0.03 ~vikari -0.13 ~vikt 0.21 ~vikt/ 0.04 ~viktig -0.12
        ~vill -0.27 ~villk 0.08 ~villkor 0.16 ~visa/ 0.03 ~visa_/ 0.03 ~visst -0.10 ~vit_/ 0.03 ~vitt/ 0.03
        ~volontär 0.20 ~volontärerna^ 0.09 ~vore -0.25 ~vstå/ 0.03 ~vtal_/ 0.03 ~vux -0.14 ~vuxna^ -0.07 ~väg -0.14
        ~vägr -0.07 ~väl -0.26 ~väl_/ -0.03 ~välfärd -0.07 ~välj -0.06 ~väll/ 0.07 ~väll_/ 0.03 ~vänd 0.17 ~vänt -0.10
        ~väntjänst 0.08 ~väntrum -0.06 ~väntrumm 0.10 ~värd 0.19 ~värst -0.12 ~väst 0.07 ~våld -0.35 ~våld/ -0.04
        ~våld_/ -0.03 ~våldsfråg 0.06 ~våldsförebygg -0.05 ~våldsombud 0.08 ~våldsprevention 0.16
        ~våldsstatistik -0.11 ~våldsutsatt -0.05 ~vår^ 0.19 ~vår_/ 0.03 ~våra -0.09 ~vård -0.24 ~vårdbiträd 0.08
        ~vårdcentral 0.19 ~vårdcentralen^ -0.05 ~vårt 0.16 ~vårt^ 0.06 ~wom 0.06 ~xtra/ 0.03 ~ycke/ 0.05 ~yfte/ 0.03
        ~yggh/ -0.04 ~ygghe/ -0.04 ~yngst -0.06 ~yns_/ -0.03 ~yrk -0.06 ~yrke -0.06 ~yrke/ -0.03 ~yrkesprogramm -0.12
        ~yrkesvägledning -0.06 ~yts_/ -0.03 ~ytte_/ 0.03 ~ä -0.21 ~äcke/ -0.03 ~äcker/ -0.03 ~äckt/ 0.05 ~ädda/ 0.03
        ~äder/ 0.04 ~äder_/ 0.04 ~äffar/ -0.03 ~äffas/ 0.03 ~ägar -0.08 ~ägardirektiv -0.10 ~äger -0.06 ~äger/ -0.03
        ~äger_/ -0.03 ~äkna/ -0.05 ~äkte/ 0.03 ~äkten/ 0.03 ~äldr -0.08 ~äldreboend 0.22 ~äldreomsorg -0.10
        ~äll_/ 0.03 ~ällda/ -0.03 ~ällde/ 0.03 ~äller/ -0.03 ~ället/ 0.05 ~älln/ 0.05 ~ällni/ 0.05 ~älpt/ 0.03
        ~älv 0.07 ~älv_/ 0.03 ~ämn -0.08 ~ämnde/ 0.03 ~ämne/ -0.03 ~ämst/ -0.04 ~ämt_/ -0.03 ~än 0.33 ~ända/ -0.04
        ~ändr/ 0.03 ~ändring 0.06 ~ändå -0.08 ~änet/ -0.05 ~änet_/ -0.05 ~änne/ -0.04 ~ännen/ -0.04 ~änse/ 0.03
        ~änser/ 0.04 ~är -0.88 ~ära_/ -0.04 ~ärar/ 0.05 ~ärare/ 0.04 ~ärende -0.16 ~ärlig 0.06 ~ärligt^ 0.09
        ~ärvs -0.07 ~äser/ 0.04 ~äser_/ 0.04 ~äst_/ 0.05 ~ästa/ 0.03 ~äter -0.18 ~ätet/ -0.03 ~ätet_/ -0.03
        ~ätt_/ -0.03 ~ättr/ 0.03 ~även 0.28 ~även/ 0.03 ~även_/ 0.03 ~å^ 0.05 ~åga_/ 0.03 ~ågad/ -0.04 ~ågade/ -0.04
        ~åk 0.10 ~åkla/ 0.04 ~åklag 0.41 ~åklag/ 0.04 ~åld_/ -0.04 ~ålle/ 0.03 ~åller/ 0.03 ~ålli/ 0.03 ~ång_/ -0.04
        ~ånga_/ 0.03 ~år -0.14 ~åren -0.06 ~året -0.24 ~året/ -0.03 ~året_/ -0.03 ~årli/ -0.04 ~årlig -0.43
        ~årlig/ -0.04 ~årsk/ -0.03 ~årsku/ -0.03 ~årskur -0.24 ~årskurs -0.11 ~årsmöt 0.17 ~årsredovisning -0.10
        ~årsskift -0.05 ~åt -0.12 ~åter -0.06 ~återf/ 0.03 ~återfall 0.13 ~återstår 0.10 ~åtgärd -0.05 ~ått -0.17
        ~ått_/ 0.03 ~åtta 0.15 ~åttiofem -0.06 ~ö-vik 0.10 ~ökad 0.17 ~ökar -0.14 ~öket/ 0.03 ~öket_/ 0.03
        ~ökning 0.29 ~ökte/ 0.03 ~ökte_/ 0.03 ~önsk -0.06 ~önskeschem 0.06 ~önskeschema^ 0.06 ~öpp 0.08 ~öppn 0.23
        ~öppn/ 0.03 ~öppna/ 0.03 ~öppna^förskolan 0.15 ~öra_/ -0.04 ~ördel/ -0.04 ~ördes/ 0.04 ~örels/ 0.03
        ~örja/ 0.06 ~örja_/ -0.03 ~örjad/ 0.06 ~örjar/ -0.03 ~örjat/ 0.04 ~örnsköldsvik 0.27 ~örst_/ -0.03
        ~örsta/ 0.06 ~örsva/ 0.03 ~östa/ 0.04 ~östas/ 0.03 ~öten/ -0.03 ~öter/ 0.03 ~ötet/ 0.03 ~ötet_/ 0.03
        ~öva -0.30 ~öva_/ -0.04 ~över 0.12 ~överenskommels 0.17 ~överhuvudtag 0.08 ~övertyg 0.20 ~övervakning -0.06
        ~övrig -0.08
        """,
        "prioritering": """
        bias -0.81
        board -0.28
        cell -0.26
        comparative -0.14
        early -0.58
        end 0.45
        evaluation -0.10
        first -0.39
        fragment -0.38
        frameCentralAktor -0.48
        frameHindrande 0.21
        frameNone -0.21
        frameNulage -0.13
        framePadrivande -0.64
        framePrioritering -0.05
        frameSamverkansform -0.60
        frameUtmaning -0.39
        frameUtvecklingsomrade 0.61
        fronted -0.17
        imperative 0.63
        item -0.44
        late 0.15
        later -0.40
        meeting -0.88
        middle -1.38
        modal -0.28
        negation -0.87
        negations -0.27
        next3 0.40
        number -0.71
        plain -1.05
        prose 0.09
        question -0.30
        quote 0.57
        shortFirst 0.33
        third -0.05
        turn -0.59
        weHave -0.62
        words14 -0.46
        words6 0.24
        wordsMore -1.13
        ~06 -0.07 ~08 -0.10 ~09 -0.21 ~09^ -0.16 ~1 0.34 ~10 0.14 ~12 -0.08 ~120 -0.09 ~130 -0.05 ~14^ 0.23 ~15 0.12
        ~15^ 0.08 ~17 -0.06 ~1974 -0.13 ~1998 -0.09 ~2 -0.23 ~20 -0.06 ~2014 0.11 ~2022 -0.09 ~2024 0.07 ~2025 0.18
        ~2026 0.08 ~2027 0.17 ~240 -0.05 ~25 0.33 ~26 0.10 ~260 -0.07 ~3 -0.46 ~30 -0.10 ~300 -0.05 ~34 -0.06 ~4 -0.43
        ~40 0.20 ~43 -0.09 ~44 -0.06 ~45 0.05 ~47 -0.08 ~5 0.06 ~6 0.06 ~60 -0.08 ~7 0.12 ~80 -0.09 ~83 -0.08 ~9 -0.05
        ~_all/ 0.08 ~_allt/ 0.04 ~_and/ 0.03 ~_andr/ 0.03 ~_ann/ 0.07 ~_anna/ 0.07 ~_anse/ 0.03 ~_arb/ 0.06
        ~_arbe/ 0.04 ~_att/ 0.05 ~_att_/ 0.04 ~_avg/ 0.03 ~_avl/ 0.05 ~_bar/ 0.05 ~_barn/ 0.04 ~_bes/ -0.03
        ~_bib/ -0.03 ~_bibl/ -0.03 ~_bil/ -0.03 ~_bli/ -0.03 ~_bol/ 0.03 ~_bola/ 0.04 ~_bost/ 0.03 ~_bra/ -0.03
        ~_bran/ -0.03 ~_bus/ 0.04 ~_buss/ 0.04 ~_byg/ -0.05 ~_bygg/ -0.04 ~_byt/ -0.05 ~_byte/ -0.03 ~_bytt/ -0.03
        ~_båd/ 0.05 ~_båda/ 0.03 ~_bör/ 0.04 ~_börj/ 0.05 ~_dag/ -0.04 ~_del/ 0.06 ~_dela/ 0.03 ~_den/ 0.03
        ~_den_/ 0.03 ~_det/ 0.04 ~_det_/ 0.04 ~_dia/ -0.03 ~_där/ 0.04 ~_därf/ 0.03 ~_då_/ -0.05 ~_eft/ -0.07
        ~_efte/ -0.07 ~_ege/ 0.03 ~_eget/ 0.03 ~_egn/ -0.03 ~_egna/ -0.03 ~_en_/ -0.03 ~_ena/ 0.03 ~_end/ 0.06
        ~_enda/ 0.06 ~_etta/ 0.03 ~_fam/ -0.03 ~_fami/ -0.03 ~_fil/ -0.03 ~_fin/ -0.05 ~_finn/ -0.04 ~_fjä/ -0.03
        ~_for/ -0.04 ~_fort/ -0.03 ~_fre/ -0.03 ~_fred/ -0.03 ~_fri/ -0.03 ~_fris/ 0.03 ~_friv/ -0.05 ~_frä/ 0.04
        ~_främ/ 0.04 ~_ful/ 0.03 ~_full/ 0.03 ~_fyr/ -0.04 ~_fyra/ -0.03 ~_få_/ 0.04 ~_för/ 0.08 ~_förb/ -0.03
        ~_förd/ 0.03 ~_före/ 0.11 ~_förs/ -0.03 ~_gem/ -0.03 ~_gjo/ -0.04 ~_gjor/ -0.04 ~_gra/ -0.03 ~_gran/ -0.03
        ~_gru/ 0.03 ~_gån/ -0.04 ~_gång/ -0.04 ~_går/ -0.04 ~_går_/ -0.03 ~_hall/ 0.03 ~_halv/ -0.03 ~_han/ 0.04
        ~_han_/ 0.04 ~_har/ -0.08 ~_har_/ -0.08 ~_hed/ 0.03 ~_hede/ 0.03 ~_hel/ 0.06 ~_helt/ 0.03 ~_hem/ -0.07
        ~_hemb/ -0.04 ~_hjä/ -0.03 ~_hjäl/ -0.03 ~_hun/ -0.03 ~_hur/ -0.03 ~_hur_/ -0.03 ~_hus/ -0.04 ~_häl/ 0.03
        ~_häng/ 0.03 ~_här/ -0.04 ~_högs/ 0.03 ~_ing/ -0.03 ~_inge/ -0.04 ~_inna/ 0.04 ~_int/ 0.03 ~_jäm/ 0.03
        ~_jämn/ 0.03 ~_kam/ 0.04 ~_kar/ -0.03 ~_kom/ -0.06 ~_komm/ -0.07 ~_komp/ 0.03 ~_kon/ -0.06 ~_kul/ -0.04
        ~_kult/ -0.04 ~_kund/ -0.05 ~_kur/ -0.03 ~_kvä/ -0.03 ~_kväl/ -0.03 ~_kän/ -0.03 ~_köns/ -0.03 ~_led/ -0.03
        ~_lik/ 0.03 ~_lika/ 0.03 ~_lis/ 0.04 ~_list/ 0.04 ~_lok/ -0.06 ~_loka/ -0.05 ~_län/ 0.03 ~_läne/ 0.03
        ~_läns/ -0.04 ~_lär_/ 0.03 ~_lära/ -0.04 ~_låt/ 0.03 ~_lön/ 0.03 ~_löne/ 0.03 ~_man/ -0.03 ~_mar/ -0.03
        ~_mat/ -0.03 ~_med/ -0.03 ~_med_/ -0.03 ~_meda/ 0.03 ~_medi/ -0.03 ~_mel/ 0.06 ~_mell/ 0.06 ~_men/ -0.05
        ~_mes/ 0.03 ~_mest/ 0.03 ~_män/ 0.03 ~_männ/ 0.03 ~_mål/ 0.03 ~_mål_/ 0.04 ~_mån/ -0.08 ~_mång/ -0.05
        ~_nat/ 0.06 ~_natt/ 0.06 ~_nol/ 0.03 ~_noll/ 0.03 ~_nu_/ 0.03 ~_num/ 0.05 ~_numm/ 0.04 ~_näm/ -0.03
        ~_nämn/ -0.03 ~_näte/ 0.03 ~_nätv/ -0.03 ~_når/ 0.03 ~_når_/ 0.03 ~_obe/ 0.03 ~_och/ -0.03 ~_och_/ -0.03
        ~_off/ 0.03 ~_oft/ -0.03 ~_ofta/ -0.03 ~_ord/ 0.04 ~_oro/ -0.03 ~_par/ -0.10 ~_part/ -0.05 ~_pen/ 0.04
        ~_per/ 0.04 ~_per_/ 0.04 ~_plan/ 0.03 ~_poj/ 0.07 ~_pojk/ 0.07 ~_pol/ -0.03 ~_poli/ -0.03 ~_pri/ 0.03
        ~_prio/ 0.05 ~_pro/ -0.06 ~_proc/ -0.03 ~_pun/ 0.03 ~_punk/ 0.03 ~_reg/ -0.03 ~_res/ 0.05 ~_rest/ 0.04
        ~_rik/ 0.05 ~_rikt/ 0.05 ~_rät/ 0.03 ~_rätt/ 0.03 ~_råd_/ -0.03 ~_rös/ 0.04 ~_röst/ 0.04 ~_sa_/ 0.03
        ~_sag/ 0.04 ~_sagt/ 0.03 ~_sakn/ -0.03 ~_sam/ -0.03 ~_sat/ 0.03 ~_sats/ 0.03 ~_sen/ 0.04 ~_sen_/ 0.03
        ~_ser/ -0.06 ~_ser_/ -0.06 ~_sexa/ 0.03 ~_sid/ -0.04 ~_sida/ -0.03 ~_ska/ 0.04 ~_skol/ 0.03 ~_skr/ -0.03
        ~_sky/ 0.03 ~_skyd/ 0.03 ~_snab/ 0.03 ~_soc/ -0.04 ~_soci/ -0.03 ~_som/ 0.04 ~_spr/ 0.03 ~_sto/ -0.03
        ~_str/ 0.03 ~_stra/ 0.04 ~_sty/ -0.04 ~_stä/ -0.03 ~_städ/ -0.03 ~_stå_/ 0.03 ~_säge/ 0.03 ~_sät/ 0.03
        ~_sätt/ 0.03 ~_sök/ -0.05 ~_söka/ -0.05 ~_tal/ -0.04 ~_tala/ -0.04 ~_term/ 0.03 ~_tid/ 0.04 ~_tid_/ 0.04
        ~_tim/ -0.03 ~_toa/ -0.03 ~_tol/ -0.03 ~_tre/ 0.04 ~_trå/ -0.03 ~_tur/ 0.04 ~_ture/ 0.05 ~_typ/ -0.03
        ~_typ_/ -0.03 ~_ume/ -0.03 ~_umeå/ -0.03 ~_und/ -0.03 ~_unde/ -0.03 ~_ung/ 0.06 ~_unga/ 0.06 ~_upp/ 0.03
        ~_utbi/ 0.03 ~_utv/ -0.03 ~_vale/ 0.03 ~_var_/ -0.03 ~_vara/ -0.04 ~_vid/ -0.05 ~_vik/ 0.03 ~_vikt/ 0.03
        ~_vill/ 0.03 ~_vis/ -0.03 ~_vux/ 0.03 ~_väg/ 0.04 ~_väg_/ 0.03 ~_väl/ 0.05 ~_vål/ 0.05 ~_våld/ 0.05
        ~_vår/ -0.03 ~_åre/ 0.07 ~_året/ 0.05 ~_års/ 0.04 ~_årsk/ 0.04 ~ade_/ -0.07 ~adie/ 0.04 ~adiet/ 0.04
        ~affisch 0.15 ~agar/ -0.06 ~agar_/ -0.03 ~agen/ -0.04 ~agen_/ -0.04 ~ager 0.09 ~agt_/ 0.05 ~akna/ -0.03
        ~aktör 0.05 ~akut 0.09 ~alar/ -0.05 ~aldrig -0.10 ~aled/ 0.03 ~aledi/ 0.03 ~alen/ -0.05 ~alen_/ -0.06
        ~alet_/ 0.04 ~all 0.06 ~alla 0.14 ~alla/ 0.03 ~alle/ -0.05 ~allen/ -0.03 ~allr 0.11 ~alls -0.14 ~allt 0.55
        ~allt/ 0.05 ~allt_/ 0.04 ~alltid -0.28 ~alltså 0.07 ~allv 0.15 ~altj/ -0.03 ~altjä/ -0.03 ~amil/ -0.03
        ~amilj/ -0.03 ~amma/ -0.03 ~an 0.10 ~analys 0.10 ~anbud -0.14 ~and_/ -0.03 ~ande/ 0.05 ~anden/ 0.03
        ~andli/ 0.03 ~andr 0.37 ~andra^ -0.17 ~aner/ 0.03 ~anhörig 0.15 ~anhörigvård 0.11 ~anis/ -0.03 ~anisa/ -0.03
        ~ann 0.49 ~anna/ 0.06 ~annan -0.09 ~annan/ -0.04 ~annanstan 0.08 ~annar 0.21 ~annat/ 0.06 ~annen/ -0.03
        ~anni/ 0.03 ~annin/ 0.03 ~annon 0.08 ~annonser -0.14 ~anonymt -0.08 ~anpass -0.07 ~ans 0.31 ~anse/ 0.04
        ~anser/ 0.04 ~anst/ 0.04 ~ansta/ 0.03 ~anstalt -0.23 ~anställ 0.06 ~ansv -0.06 ~ansvarig 0.08 ~ansök -0.09
        ~ansökning -0.11 ~antog -0.08 ~apen/ -0.04 ~apen_/ -0.04 ~apet/ 0.03 ~apet_/ 0.03 ~apotek 0.05 ~app -0.12
        ~appo/ -0.04 ~appor/ -0.04 ~ara_/ 0.04 ~arabisk -0.09 ~arad/ 0.04 ~arade/ 0.04 ~aran/ -0.04 ~arb 0.10
        ~arb^ 0.10 ~arbe/ 0.06 ~arbet 0.36 ~arbet/ 0.06 ~arbetsgiv -0.17 ~arbetsgivare^som 0.06 ~arbetsgivarna^ -0.06
        ~arbetskläd 0.11 ~arbetsliv 0.07 ~arbetsmarknadsen -0.07 ~arbetsmiljö 0.27 ~arbetsmiljön^ 0.17
        ~arbetsmiljön^i 0.11 ~are_/ -0.10 ~arfö/ -0.03 ~arför/ -0.03 ~arie/ -0.04 ~arier/ -0.04 ~arna/ -0.06
        ~arnas/ -0.04 ~arnen/ 0.03 ~arno/ 0.03 ~arnom/ 0.03 ~ars_/ 0.04 ~art_/ -0.05 ~arti/ -0.05 ~artid/ -0.03
        ~arut/ -0.03 ~arutb/ -0.03 ~asser/ 0.03 ~ateg/ 0.05 ~ategi/ 0.04 ~ativ/ -0.04 ~ator/ -0.05 ~atorn/ -0.03
        ~atse/ 0.03 ~atser/ 0.03 ~att 0.24 ~att^ 0.82 ~att^alla 0.06 ~att^få 0.35 ~att^kvinnor 0.15 ~att^man 0.27
        ~att_/ -0.06 ~atte/ 0.05 ~atten/ 0.05 ~augusti -0.16 ~av -0.23 ~av^ 0.06 ~av^de -0.07 ~avdelning 0.06
        ~avgift 0.14 ~avgör 0.10 ~avlö/ 0.04 ~avlösning 0.31 ~avlösning^ 0.31 ~avstämning -0.07 ~avtal 0.10
        ~avtalen^ 0.06 ~b -0.09 ~bakom -0.08 ~band -0.06 ~bankerna^ 0.12 ~bar 0.07 ~bara 0.05 ~bara/ 0.03 ~bara_/ 0.03
        ~barn 0.34 ~barn/ 0.05 ~barnahus -0.20 ~barnen^ 0.28 ~barnens^ -0.06 ~barnet -0.07 ~barngrupp 0.08
        ~barnmorsk -0.08 ~barno/ 0.03 ~barnomsorg 0.42 ~barnomsorg^ 0.18 ~barnomsorg^på -0.07 ~barnpassning 0.09
        ~barnpassning^ 0.16 ~barnvakt -0.06 ~barnvakt^ 0.12 ~bastun -0.05 ~batt/ -0.03 ~bb 0.07 ~bba_/ 0.03 ~be -0.10
        ~befintlig 0.13 ~begär -0.14 ~behandling 0.06 ~behåll 0.16 ~behörig 0.16 ~behöv -0.44 ~behöv/ -0.04
        ~belastningsregistr -0.10 ~belysning 0.08 ~belysning^ -0.09 ~belysningen^ 0.18 ~beman 0.14 ~bemanning 0.08
        ~beredskap 0.08 ~beredskapsplanering 0.09 ~beskriv -0.05 ~beslut -0.15 ~beslut^ -0.07 ~beställ -0.09
        ~bestämd 0.06 ~bestämm -0.06 ~besö/ -0.04 ~besök/ -0.04 ~bet -0.13 ~beta/ 0.04 ~betal -0.35 ~betala^ -0.07
        ~betald 0.26 ~bete/ 0.03 ~betsg/ -0.03 ~betyd 0.17 ~betyg -0.07 ~bibl/ -0.03 ~bibliotek -0.13
        ~bibliotekari -0.15 ~bibliotekarierna^ -0.12 ~biblioteken^ -0.16 ~bidr -0.05 ~bidrag 0.15 ~bidragsregl 0.16
        ~bil -0.17 ~bilag -0.08 ~bild -0.15 ~billig 0.15 ~bistånd 0.10 ~biståndsbeslut 0.17 ~bjud -0.06 ~blad/ 0.03
        ~bland^ -0.19 ~blankett -0.11 ~blev -0.17 ~bli -0.08 ~blir -0.06 ~blivit -0.18 ~blåljus 0.13 ~bod -0.09
        ~boend 0.23 ~boende -0.13 ~boende^ 0.06 ~bok 0.23 ~bokslut -0.10 ~bolag 0.25 ~bolaget^ -0.09
        ~bolagsstyrels 0.23 ~boll -0.10 ~boll/ -0.03 ~bord -0.09 ~bort 0.34 ~bort^ 0.08 ~bort^med 0.08 ~bort_/ 0.04
        ~bost 0.11 ~bost/ 0.03 ~bostad^ 0.14 ~bostadsbolag -0.07 ~bostadsbolagen^ -0.06 ~bostäd 0.20 ~bostäderna^ 0.10
        ~bransch -0.12 ~bredvid -0.14 ~brev -0.10 ~brottsofferhandlägg -0.10 ~bruk 0.12 ~bryt^ 0.06 ~brådsk 0.25
        ~bråk -0.05 ~bud_/ -0.03 ~bup -0.11 ~buss 0.43 ~buss/ 0.04 ~buss_/ 0.03 ~busshållplats -0.08 ~bvc -0.24
        ~byar 0.18 ~byarn -0.08 ~bygdegård -0.17 ~bygdemedel -0.05 ~bygg -0.09 ~byns 0.09 ~byt -0.24 ~byta^ 0.05
        ~byte/ -0.03 ~byter/ -0.03 ~byts -0.08 ~bytt -0.31 ~bytt/ -0.03 ~bär -0.11 ~bäst -0.06 ~bättr -0.11
        ~bättre^ 0.13 ~båda 0.29 ~båda/ 0.03 ~båda_/ 0.03 ~både 0.24 ~bönd 0.06 ~bör -0.14 ~börj 0.53 ~börj/ 0.05
        ~börja/ 0.05 ~börja^ 0.21 ~börja^med 0.22 ~campus 0.20 ~cent/ -0.07 ~centr/ -0.04 ~chatt 0.10 ~chaufför 0.05
        ~checklist -0.07 ~chef 0.11 ~chef/ -0.04 ~chefe/ -0.05 ~chefen^ -0.05 ~cial/ -0.03 ~cialt/ -0.03
        ~cirkelled 0.11 ~cket/ -0.03 ~cket_/ -0.03 ~controller -0.09 ~d 0.07 ~dag -0.33 ~dag_/ -0.04 ~dage/ -0.04
        ~dagen/ -0.04 ~dagis 0.13 ~dagordning -0.11 ~dagtid -0.06 ~dan_/ 0.03 ~dar_/ -0.03 ~dare/ -0.04 ~dare_/ -0.04
        ~ddni/ -0.03 ~ddnin/ -0.03 ~de -0.24 ~de^ -0.20 ~de^flesta -0.06 ~de^privata -0.06 ~de^som -0.18
        ~de^vill -0.07 ~decemb -0.08 ~del 0.11 ~dela 0.32 ~dela/ 0.04 ~dela^ 0.06 ~dela^på 0.06 ~dela_/ 0.03
        ~delad/ 0.04 ~delade^ 0.16 ~delade^turer 0.19 ~deln/ 0.04 ~delni/ 0.03 ~delt 0.06 ~deltag -0.13
        ~deltidsbrandmä 0.19 ~dem 0.06 ~den 0.29 ~den^ 0.18 ~den^som -0.07 ~den_/ -0.05 ~der -0.06 ~dern/ 0.07
        ~derna/ 0.05 ~det 0.20 ~det^ -0.25 ~det^fanns -0.06 ~det^finns -0.08 ~det^saknas -0.07 ~det^svåra 0.08
        ~det^viktigaste 0.07 ~det^är -0.07 ~det_/ 0.04 ~dhet_/ -0.03 ~dhete/ 0.03 ~diakon -0.18 ~dialog -0.09
        ~diet/ 0.04 ~diet_/ 0.04 ~digital -0.18 ~digital^ -0.24 ~digital^mottagning -0.19 ~digitalt 0.11
        ~digitalt^ 0.11 ~digitalt^våld 0.10 ~digt/ 0.03 ~digt_/ 0.03 ~direkt 0.20 ~diskuter -0.08 ~distan 0.13
        ~dit -0.18 ~djur 0.12 ~djurskydd -0.12 ~dokument -0.11 ~dold -0.16 ~dra_/ 0.03 ~drabb 0.18 ~dral/ 0.03
        ~drale/ 0.03 ~drog -0.05 ~dska/ 0.05 ~du -0.07 ~dygn 0.13 ~dä 0.21 ~där -0.10 ~där^ -0.05 ~däreft 0.26
        ~därefter^ 0.26 ~däremot -0.14 ~därf/ 0.03 ~därfö/ 0.03 ~därför 0.32 ~därför^ 0.35 ~därutöv -0.05 ~då -0.50
        ~dålig -0.16 ~dörr -0.14 ~e -0.12 ~edan/ 0.06 ~edan_/ 0.06 ~edar/ -0.03 ~eder/ 0.04 ~edigh/ 0.03 ~efer/ -0.05
        ~efern/ -0.04 ~efors/ -0.03 ~eft -0.08 ~efte/ -0.03 ~efter/ -0.04 ~efterlys -0.08 ~eftermiddag -0.11
        ~eftersom -0.22 ~efteråt -0.24 ~egen 0.10 ~egentlig -0.08 ~eget 0.11 ~eget/ 0.03 ~egio/ -0.03 ~egion/ -0.03
        ~egna -0.29 ~egna/ -0.03 ~egna^ 0.15 ~egna_/ -0.03 ~ehöv/ -0.04 ~ej -0.22 ~ekonomi -0.06 ~ekonomiskt -0.09
        ~ekonomiskt^ -0.07 ~ekonomiskt^våld -0.07 ~ela_/ 0.05 ~elad/ 0.04 ~elade/ 0.04 ~elak -0.07 ~elektrik 0.19
        ~elev 0.06 ~elevhäls -0.07 ~ell -0.18 ~ell_/ -0.03 ~ella/ 0.07 ~ellan/ 0.06 ~elle/ -0.03 ~eln_/ 0.04
        ~elni/ 0.03 ~elnin/ 0.03 ~else/ -0.07 ~elsen/ -0.05 ~elti/ 0.05 ~eltid/ 0.05 ~elva -0.07 ~eman/ 0.05
        ~eman_/ 0.03 ~embe/ -0.04 ~emot 0.22 ~en -0.37 ~en^ 0.13 ~en^egen -0.22 ~en^gemensam 0.18 ~en^kille 0.06
        ~en^länsgemensam 0.24 ~en^sak -0.24 ~en^väg 0.09 ~enad 0.12 ~enbart -0.06 ~enda 0.68 ~enda/ 0.07 ~enda_/ 0.06
        ~ende_/ 0.03 ~enden/ -0.05 ~enga/ 0.04 ~engar/ 0.03 ~enheten^ 0.12 ~enig 0.35 ~enin/ -0.07 ~ening/ -0.07
        ~enkä/ -0.03 ~enkät -0.18 ~ennes/ 0.03 ~ens 0.09 ~ens_/ -0.08 ~ensam -0.09 ~ensamarbet 0.07 ~ensamm -0.16
        ~ensembl -0.06 ~ensi/ 0.04 ~enti/ -0.03 ~entr/ -0.04 ~entra/ -0.04 ~era -0.12 ~era_/ -0.03 ~erad/ -0.05
        ~erad_/ -0.03 ~erade/ -0.03 ~eran/ 0.04 ~erans/ 0.03 ~erat/ -0.05 ~erfaren -0.06 ~erk_/ -0.03 ~erke/ -0.03
        ~erket/ -0.03 ~ern_/ 0.04 ~ers_/ -0.03 ~ersatt -0.12 ~ersk/ -0.07 ~erske/ -0.03 ~ert -0.10 ~erti/ -0.03
        ~est_/ 0.06 ~este/ 0.04 ~esök/ -0.04 ~esök_/ -0.03 ~etablering 0.15 ~etala/ -0.03 ~eten/ 0.03 ~etsg/ -0.03
        ~etsgi/ -0.03 ~etsp/ -0.03 ~ett -0.08 ~ett^ 0.21 ~ett^gemensamt 0.09 ~ett^årligt 0.17 ~etta 0.15 ~etta/ 0.03
        ~eutr/ -0.03 ~even/ -0.03 ~exan/ 0.03 ~exan_/ 0.03 ~ext 0.13 ~f -0.21 ~fadd -0.26 ~faktiskt -0.06 ~fall -0.26
        ~fall/ -0.03 ~fami/ -0.03 ~famil/ -0.03 ~familj -0.30 ~familjecentral -0.20 ~familjecentralen^ -0.09
        ~fann -0.05 ~far -0.05 ~fast 0.18 ~fast^ 0.07 ~fasta^ 0.12 ~fatt -0.09 ~februari -0.16 ~fel 0.08 ~fem -0.22
        ~fem^ -0.13 ~femtio -0.06 ~femton 0.11 ~fern/ -0.04 ~ferna/ -0.04 ~fest 0.18 ~fick 0.08 ~film -0.27
        ~film/ -0.03 ~finansier -0.22 ~finansiering 0.09 ~finn -0.42 ~finn/ -0.04 ~finns/ -0.05 ~fjol -0.08
        ~fjärd -0.06 ~flagg -0.09 ~fler 0.10 ~fler^ 0.07 ~flick 0.20 ~flickgrupp -0.12 ~flickorna^ -0.06 ~flyr 0.05
        ~flytt -0.23 ~fold -0.11 ~folk -0.06 ~fors/ -0.03 ~forsk -0.06 ~forsk/ -0.03 ~forskning 0.14 ~fort -0.16
        ~fort/ -0.03 ~fortfar -0.08 ~fotboll -0.16 ~fr 0.06 ~fram -0.13 ~framför 0.06 ~framåt 0.07 ~fred/ -0.03
        ~freda/ -0.03 ~fredag -0.09 ~fria 0.18 ~fris/ 0.03 ~frisk -0.07 ~friståend 0.28 ~frisör 0.13 ~friv/ -0.04
        ~frivillig -0.18 ~frivilliga^resursgruppen -0.06 ~frivå/ -0.03 ~frivård -0.28 ~fru -0.07 ~frukost -0.11
        ~främ/ 0.04 ~främs/ 0.04 ~främst 0.41 ~främst^ 0.19 ~fråg 0.08 ~fråga/ 0.03 ~fråga^ -0.08 ~fråga^oss -0.06
        ~frågan^ 0.22 ~frågan^om 0.07 ~från -0.36 ~fter/ -0.03 ~fter_/ 0.03 ~full/ 0.05 ~fullföljd 0.07 ~fullt 0.25
        ~funger 0.06 ~funk -0.15 ~funk/ -0.03 ~funktionsnedsättning -0.08 ~fyra -0.31 ~fyra/ -0.03 ~fyra_/ -0.03
        ~fyrtio -0.14 ~fält 0.12 ~fältgrupp -0.07 ~fältgruppen^ -0.07 ~färdig 0.16 ~färr 0.06 ~få 0.39 ~fått -0.23
        ~följ 0.29 ~följ^ -0.12 ~följ^upp -0.16 ~följeforskning -0.30 ~följeforskning^ -0.19 ~följt -0.12 ~för^ 0.21
        ~för_/ 0.04 ~föra 0.10 ~föra_/ -0.03 ~föran/ 0.03 ~förb/ -0.04 ~förbund -0.06 ~förde/ 0.04 ~fördel 0.10
        ~fördelning 0.45 ~före 0.75 ~före/ 0.05 ~före_/ 0.07 ~förebygg 0.30 ~fören/ -0.06 ~förening -0.32
        ~föreningen^ -0.06 ~föreningsbidrag 0.09 ~företag -0.17 ~företagsstöd 0.08 ~företräd 0.08 ~förhandling -0.11
        ~förmiddag -0.09 ~förr -0.08 ~förrä -0.11 ~förråd 0.08 ~församling -0.12 ~förskol 0.24 ~förskolan -0.11
        ~först 0.47 ~först^ 0.24 ~först^av 0.10 ~först^och 0.08 ~första^ 0.05 ~förstå -0.08 ~förstår -0.06
        ~förstås -0.15 ~försvarsorganisation -0.11 ~försök -0.11 ~förtroendevald 0.07 ~föräldr -0.20 ~föräldradag 0.05
        ~föräldraledig 0.28 ~förändr 0.14 ~föröv 0.11 ~gan_/ 0.06 ~gand/ 0.03 ~gande/ 0.03 ~gani/ -0.03 ~ganis/ -0.03
        ~gansk -0.12 ~gast/ 0.04 ~gaste/ 0.03 ~gat 0.20 ~gav -0.11 ~ge^ 0.12 ~gem -0.06 ~gemensam -0.17
        ~gemensam^utbildning -0.14 ~gemensamm -0.20 ~gemensamma^ -0.16 ~gemensamt 0.10 ~gen_/ -0.03 ~genh/ 0.03
        ~genhe/ 0.03 ~gens/ -0.03 ~gens_/ -0.03 ~ger -0.14 ~ges 0.24 ~gets 0.05 ~gga_/ 0.03 ~ggar/ -0.03 ~ggr -0.07
        ~ghet_/ 0.03 ~ghets/ -0.03 ~gick -0.11 ~gift 0.09 ~gift/ 0.04 ~gion/ -0.03 ~giva/ -0.04 ~givar/ -0.04
        ~gjor/ -0.04 ~gjord -0.24 ~gjort -0.14 ~glesbygd 0.11 ~glömt 0.05 ~goda -0.12 ~gode -0.21 ~golv 0.14
        ~grabb -0.06 ~gran/ -0.03 ~grann -0.06 ~gransk -0.11 ~gravid 0.07 ~grej 0.11 ~grund 0.06 ~grundskol -0.13
        ~grup/ -0.07 ~grupp/ -0.07 ~gruppen^ -0.08 ~gruppled -0.09 ~gspl/ 0.03 ~gspla/ 0.03 ~gst_/ 0.04 ~gubb 0.15
        ~gymnasi -0.06 ~gymnasiet^ -0.07 ~gär -0.15 ~gäst 0.05 ~gå -0.15 ~gång -0.45 ~går -0.35 ~gård -0.12
        ~gård/ -0.03 ~gått -0.09 ~gör -0.25 ~gör^ 0.19 ~gör^en 0.19 ~göra 0.17 ~görs -0.10 ~ha -0.11 ~ha^ 0.17
        ~hade -0.17 ~haft -0.12 ~hall 0.11 ~halltid 0.35 ~halltiderna^ 0.09 ~halv -0.15 ~halv/ -0.03 ~halvdag 0.14
        ~halvår -0.21 ~hamn 0.14 ~han 0.37 ~han^ -0.14 ~han^vill -0.09 ~han_/ 0.04 ~hand 0.08 ~hand_/ 0.03
        ~handbok 0.06 ~handeln 0.13 ~handled 0.09 ~handledarutbildning -0.11 ~handledning^ 0.07 ~handlingspl 0.15
        ~handlägg -0.17 ~hann 0.06 ~hans -0.20 ~har -0.87 ~har^ -0.08 ~har_/ -0.07 ~hat 0.07 ~hed 0.10 ~hede/ 0.03
        ~heder/ 0.03 ~hefe/ -0.05 ~hefer/ -0.05 ~hel 0.26 ~hela 0.21 ~helg -0.11 ~hellr 0.09 ~helt/ 0.03 ~helti/ 0.03
        ~heltid 0.16 ~heltid^ 0.28 ~heltid^som 0.23 ~heman/ 0.03 ~hemb/ -0.04 ~hembe/ -0.03 ~hembesök -0.33
        ~hembygdsförening -0.06 ~hemm 0.07 ~hemvärn -0.12 ~hemvärnet^ -0.06 ~henn 0.16 ~het -0.10 ~het_/ 0.06
        ~hets/ -0.06 ~hetsp/ -0.04 ~hinn -0.08 ~hiss -0.09 ~hit -0.10 ~hitt -0.08 ~hjäl/ -0.03 ~hjälp -0.25
        ~hjälp^ -0.10 ~hon^ -0.10 ~hon^skulle -0.06 ~hon^säger 0.06 ~hon^vill -0.09 ~hopp -0.11 ~hot 0.06
        ~hotell -0.10 ~hotfull 0.08 ~hr-avdelning 0.10 ~hr-chef 0.07 ~hund -0.14 ~hunnit -0.08 ~hur -0.33 ~hur_/ -0.03
        ~hus -0.12 ~hus_/ -0.04 ~hushåll -0.08 ~hälft 0.17 ~hälften^ 0.12 ~häls 0.19 ~hälsocentral -0.08
        ~hälsosamtal 0.06 ~hämt -0.05 ~hämtning -0.09 ~händ -0.23 ~häng 0.19 ~hänt -0.09 ~hänvis -0.11 ~häst -0.10
        ~håll -0.34 ~hållbar 0.26 ~hållplats 0.06 ~hård -0.19 ~hårt 0.11 ~högs/ 0.03 ~högskol -0.13 ~högst 0.56
        ~högst/ 0.04 ~högt -0.13 ~höjd 0.11 ~hör 0.18 ~höra -0.06 ~höri/ 0.04 ~hörig/ 0.04 ~höst -0.06 ~i -0.07
        ~i^ -0.08 ~i^andra 0.14 ~ialt/ -0.03 ~ialtj/ -0.03 ~ibland -0.07 ~icko/ 0.03 ~ickor/ 0.03 ~idan/ -0.03
        ~idan_/ -0.03 ~idar/ -0.03 ~idare/ -0.03 ~ideellt 0.05 ~ider/ 0.06 ~ider_/ 0.03 ~idern/ 0.03 ~idrott -0.13
        ~iet_/ 0.03 ~ifrå 0.16 ~ift_/ 0.03 ~iga_/ 0.05 ~igas/ 0.04 ~igast/ 0.04 ~ige_/ 0.03 ~igen 0.15 ~igen/ -0.03
        ~igenom -0.06 ~igt_/ 0.05 ~ika_/ 0.04 ~ikta/ 0.03 ~ikti/ 0.06 ~iktig/ 0.06 ~ilje/ -0.04 ~iljer/ -0.03
        ~iljö/ 0.04 ~ilka/ -0.04 ~ilka_/ -0.04 ~ill_/ 0.04 ~illa -0.09 ~ills/ -0.04 ~imam -0.23 ~in -0.21
        ~inbjud -0.10 ~individ 0.08 ~industri -0.09 ~industrin -0.28 ~influer -0.06 ~informer 0.10 ~inför -0.08
        ~ing -0.20 ~ing_/ 0.10 ~inga -0.14 ~ingar/ -0.03 ~inge/ -0.08 ~ingen/ -0.06 ~ingenting -0.18 ~ings/ -0.09
        ~ingsp/ 0.03 ~ingång 0.21 ~inik/ 0.04 ~inko/ 0.03 ~inkom/ 0.03 ~inkomst 0.16 ~inköp -0.14 ~inl 0.06
        ~inled 0.06 ~inloggning -0.07 ~inn 0.45 ~innan/ 0.03 ~inne -0.07 ~inne/ -0.04 ~inno/ 0.05 ~innoj/ -0.03
        ~innor/ 0.08 ~inns/ -0.04 ~inns_/ -0.04 ~insamling -0.09 ~insats 0.18 ~instruktör -0.07 ~int 0.32 ~int_/ 0.03
        ~inte -0.12 ~internat 0.11 ~intress 0.06 ~introduktion -0.05 ~introduktionen^ -0.11 ~inventer -0.05
        ~investeringsbudget -0.06 ~ione/ -0.05 ~ionen/ -0.05 ~iori/ 0.03 ~iorit/ 0.03 ~iote/ -0.03 ~is 0.07
        ~isat/ -0.03 ~isati/ -0.03 ~isk_/ 0.05 ~iskt/ -0.03 ~iskt_/ -0.03 ~istr/ -0.04 ~iställ 0.11 ~istå/ 0.04
        ~it 0.10 ~iva_/ 0.03 ~ivar/ -0.04 ~ivår/ -0.03 ~ivård/ -0.03 ~ja -0.20 ~ja^ -0.05 ~jag^ -0.09 ~jag^har -0.06
        ~jag^skulle -0.10 ~jag^vet -0.07 ~jaktled -0.08 ~januari 0.14 ~jargong -0.10 ~jkar/ 0.07 ~jkar_/ 0.04
        ~jour 0.12 ~jourlägen 0.13 ~journal 0.09 ~ju -0.12 ~juka/ 0.04 ~juka_/ 0.04 ~juli -0.06 ~juni -0.17
        ~jurist -0.05 ~jus_/ 0.03 ~jälp_/ -0.04 ~jämför -0.20 ~jämn 0.34 ~jämn/ 0.03 ~jämn^ 0.14 ~jämställd 0.21
        ~jämställdhetsanaly -0.11 ~jämställdhetsfråg 0.06 ~jämställdhetspl -0.09 ~jämställt 0.28 ~jämtland -0.06
        ~jäns/ -0.04 ~jänst/ -0.04 ~kade/ -0.04 ~kade_/ -0.03 ~kaff -0.07 ~kalend 0.18 ~kamer 0.25 ~kampanj 0.22
        ~kan -0.12 ~kan^ -0.12 ~kan_/ -0.03 ~kansk 0.10 ~kapital 0.21 ~kapitalet^ 0.18 ~kar_/ -0.03 ~kare/ -0.03
        ~kari/ -0.03 ~karl -0.15 ~kartlägg -0.05 ~kassör -0.10 ~kedj 0.17 ~ken_/ -0.04 ~kill -0.24 ~killar^som -0.06
        ~killarna^ 0.32 ~killgrupp 0.13 ~kl 0.14 ~klagomål -0.08 ~klar 0.34 ~klara/ 0.03 ~klass -0.09 ~klassrumm 0.10
        ~klin/ 0.03 ~klini/ 0.04 ~klinik 0.17 ~knappt -0.12 ~kod 0.12 ~kodning 0.09 ~kogs/ -0.03 ~kola/ -0.03
        ~koll -0.07 ~kolleg 0.27 ~kollektivtrafik 0.12 ~kom -0.26 ~kom_/ -0.03 ~komm -0.07 ~komm/ -0.07 ~komma/ -0.03
        ~komment 0.09 ~kommit -0.06 ~kommu/ -0.06 ~kommun -0.25 ~kommun^ -0.30 ~kommunal -0.07 ~kommunalråd -0.07
        ~kommunalråden^ -0.23 ~kommundirektör -0.05 ~kommunens^ -0.14 ~kommunerna^ 0.21 ~kommunernas^ -0.13
        ~kommunstyrels -0.11 ~komp/ 0.03 ~kompetensförsörjning 0.10 ~kompetensråd 0.07 ~kompis 0.06 ~koms/ 0.04
        ~komst/ 0.04 ~konfer -0.06 ~konkr -0.06 ~kons/ -0.03 ~konsekvensanalys -0.06 ~konsult -0.06 ~kont/ -0.04
        ~kontakt -0.06 ~kontaktförbud 0.06 ~konto -0.08 ~konto/ -0.04 ~kontor -0.12 ~kontrakt 0.20 ~kontroller -0.09
        ~kor_/ -0.03 ~korridor 0.09 ~kort -0.17 ~kort/ -0.03 ~kort_/ -0.04 ~kost -0.05 ~kostnad 0.15 ~krav 0.18
        ~krav/ 0.03 ~krav^ 0.07 ~krav^i 0.09 ~krav_/ 0.03 ~kris 0.08 ~krisledning 0.08 ~kriv/ -0.03 ~krive/ -0.06
        ~kron 0.21 ~kropp 0.05 ~kryss -0.07 ~kräv -0.15 ~kräv^ 0.07 ~kten/ -0.03 ~kten_/ -0.03 ~ktig/ 0.08
        ~ktiga/ 0.04 ~ktio/ -0.03 ~ktion/ -0.03 ~ktiv/ 0.03 ~ktiva/ 0.03 ~kull/ 0.03 ~kulle/ 0.03 ~kult/ -0.04
        ~kultu/ -0.04 ~kultur -0.12 ~kulturbidrag -0.09 ~kulturchef -0.13 ~kulturstöd -0.06 ~kun 0.10 ~kund -0.39
        ~kund/ -0.05 ~kunde/ -0.04 ~kunn 0.15 ~kunskap 0.14 ~kunskap^ 0.17 ~kura/ -0.03 ~kuratorn -0.16
        ~kuratorn^ -0.08 ~kurs_/ 0.03 ~kust 0.08 ~kv^ 0.06 ~kvar 0.08 ~kvartalsvis -0.05 ~kvin -0.11 ~kvinnlig -0.12
        ~kvinnofrid 0.07 ~kvinnofridssamordn 0.17 ~kvinnojour -0.29 ~kvinnor 0.42 ~kvinnor^ 0.11 ~kvinnor^i -0.14
        ~kvinnor^som 0.27 ~kvinnorna^ -0.09 ~kvinnors^ 0.14 ~kväl/ -0.04 ~kväll 0.08 ~kväll/ -0.04 ~kvällstid -0.08
        ~kydd_/ 0.03 ~kyrk -0.13 ~kyrkoråd -0.16 ~käll -0.09 ~kän -0.05 ~känn -0.18 ~kök -0.10 ~köksbord 0.17
        ~köns/ -0.03 ~könskonsekvensanaly -0.06 ~könsperspektiv -0.25 ~könsstympning -0.10 ~könsuppdel 0.20
        ~könsuppdelad^redovisning -0.09 ~könsuppdelad^uppföljning 0.08 ~köpa -0.06 ~köps -0.06 ~köra -0.14
        ~körkort -0.16 ~kört 0.06 ~köte/ -0.04 ~köter/ -0.04 ~la -0.08 ~lad_/ 0.04 ~lag -0.13 ~laga/ -0.03
        ~laget/ -0.03 ~lagt 0.10 ~lan_/ 0.04 ~land -0.12 ~land/ -0.04 ~land_/ -0.03 ~landsbygd 0.15
        ~landshövding -0.13 ~landshövdingen^ -0.06 ~laner/ 0.03 ~lanst/ 0.03 ~lapp -0.09 ~lar_/ -0.04 ~lara/ 0.03
        ~lara_/ 0.03 ~lare/ -0.03 ~larm 0.18 ~larmställ -0.07 ~lart/ -0.03 ~lats/ -0.03 ~lbar/ 0.03 ~ldral/ 0.03
        ~ldrar/ -0.03 ~led 0.22 ~leda -0.10 ~leda/ -0.05 ~ledar/ -0.04 ~ledarutbildning -0.15 ~ledarutbildning^ -0.15
        ~ledarutbildning^för -0.15 ~ledning -0.08 ~ledningscentral -0.12 ~ledningsgrupp 0.09 ~lega/ 0.03 ~len_/ -0.10
        ~lev 0.11 ~leva 0.07 ~lice/ -0.05 ~licko/ 0.03 ~liga_/ -0.04 ~lige/ -0.03 ~ligen/ -0.03 ~lika 0.38 ~lika/ 0.03
        ~lika^ 0.14 ~lika_/ 0.04 ~linge/ -0.03 ~lini/ 0.03 ~linik/ 0.04 ~list 0.39 ~lit -0.20 ~lite -0.10 ~liv 0.06
        ~ljef/ -0.03 ~ljus 0.23 ~ljus/ 0.04 ~ljus_/ 0.03 ~lka_/ -0.04 ~llan/ 0.05 ~llans/ 0.03 ~llar_/ -0.03
        ~llba/ 0.03 ~lle_/ 0.06 ~llega/ 0.03 ~llen/ -0.03 ~ller/ -0.04 ~lliga/ 0.03 ~lls_/ -0.05 ~llt_/ 0.09
        ~lok-stöd -0.06 ~loka/ -0.05 ~lokal -0.41 ~lokal/ -0.05 ~lokala^ -0.12 ~lor_/ 0.03 ~lott -0.28 ~lottning 0.13
        ~lov -0.07 ~lper/ 0.07 ~lsen/ -0.05 ~lsen_/ -0.05 ~lst -0.09 ~ltid/ 0.06 ~ltide/ 0.04 ~ltjä/ -0.03
        ~ltjän/ -0.03 ~ltur/ -0.04 ~lunch -0.21 ~lust 0.05 ~lva_/ -0.05 ~läge/ 0.03 ~lägen/ 0.04 ~lägesbild -0.11
        ~lägg -0.10 ~lägg^ -0.14 ~läm -0.15 ~lämn -0.09 ~lämn/ -0.03 ~län 0.30 ~länd -0.05 ~läne/ 0.03 ~länet/ 0.03
        ~länet^ 0.17 ~länets^ -0.09 ~läng 0.07 ~längr -0.07 ~läns/ -0.04 ~länsg/ 0.03 ~länsgemensam 0.31
        ~länsnivå -0.07 ~länss/ -0.03 ~länsstyrels -0.54 ~länsstyrelsen^ -0.07 ~länsvis -0.17 ~lär^ 0.23 ~lär_/ 0.03
        ~lärarna^ -0.12 ~lärlingsplats 0.07 ~lärt 0.06 ~läs -0.18 ~läsning 0.26 ~läsningen^ 0.06 ~lätt -0.13
        ~lättläst 0.06 ~låg -0.07 ~lågutbild 0.21 ~lång -0.19 ~lås -0.06 ~låt 0.28 ~låt^ 0.08 ~lön 0.24
        ~lönekartläggning 0.07 ~lönekartläggning^ 0.11 ~lönekartläggningen^ -0.10 ~löneutveckling 0.11 ~lördag -0.08
        ~lös 0.26 ~lösn/ 0.05 ~lösni/ 0.05 ~m -0.45 ~maj -0.10 ~mak 0.07 ~makt 0.21 ~mall -0.05 ~mamm 0.08 ~mamm/ 0.03
        ~man -0.11 ~man^ -0.13 ~man_/ 0.03 ~mand 0.05 ~mandat 0.17 ~manlig -0.11 ~mann -0.21 ~manni/ 0.03
        ~mansdominer -0.09 ~mar_/ -0.07 ~marginal -0.05 ~mark -0.09 ~mars -0.07 ~maskin 0.13 ~matsal -0.20 ~me -0.13
        ~med -0.17 ~med^ -0.07 ~med_/ -0.03 ~meda/ 0.03 ~medarbet 0.11 ~meddel -0.08 ~medi/ -0.03 ~medicin -0.15
        ~mejl -0.07 ~mell 0.08 ~mell/ 0.06 ~mella/ 0.06 ~mellanstadi 0.38 ~men -0.26 ~men^ 0.11 ~men^det 0.11
        ~men_/ -0.03 ~mens -0.06 ~ment/ -0.03 ~mentor -0.11 ~mentorskap -0.09 ~mer -0.21 ~mest 0.34 ~mest/ 0.03
        ~mest_/ 0.03 ~met_/ -0.04 ~metod -0.09 ~meå_/ -0.03 ~middag -0.06 ~mikrolå -0.06 ~milje/ -0.03 ~miljö 0.11
        ~miljö/ 0.04 ~minn 0.06 ~minst -0.06 ~minut -0.08 ~misk/ 0.03 ~missbruk -0.18 ~misstänk 0.23 ~mitt 0.11
        ~mmar_/ -0.03 ~mmun/ -0.06 ~mmun_/ 0.03 ~mmune/ -0.05 ~mnar/ 0.03 ~modell -0.06 ~modersmålslär -0.06
        ~money 0.07 ~mor -0.24 ~mor_/ -0.04 ~morgon 0.06 ~morm -0.09 ~mottagning 0.07 ~mråd/ -0.03 ~msor/ 0.03
        ~msorg/ 0.03 ~mst_/ 0.08 ~mun_/ 0.03 ~mune/ -0.05 ~munen/ -0.05 ~muse -0.08 ~mvp 0.06 ~myck -0.20
        ~myndig -0.13 ~myndigheten^ -0.13 ~män -0.22 ~männ 0.31 ~männ/ 0.03 ~männe/ 0.04 ~männen^ -0.05
        ~männen^i -0.09 ~mäns 0.22 ~märk 0.06 ~mäss -0.12 ~mätn/ -0.03 ~mätni/ -0.03 ~mätning 0.09 ~mål 0.42
        ~mål_/ 0.05 ~mån -0.22 ~måndag -0.26 ~mång -0.30 ~mång/ -0.05 ~många/ -0.03 ~många^ -0.10 ~måst -0.17
        ~mått 0.22 ~mödr/ 0.03 ~mödra/ 0.03 ~mödravård 0.10 ~möt -0.26 ~möta 0.19 ~möte -0.06 ~möte/ -0.04
        ~mötena^ -0.11 ~mötestid 0.10 ~n -0.10 ~nabb/ 0.03 ~nad_/ -0.03 ~namngiv -0.05 ~nas_/ -0.03 ~nat_/ 0.07
        ~natt 0.23 ~natt/ 0.05 ~nattetid -0.09 ~nattis 0.19 ~nattis^ 0.21 ~nattpersonal 0.18 ~nda_/ 0.05 ~ndel/ 0.03
        ~nden/ -0.05 ~nden_/ -0.05 ~ndli/ 0.03 ~ndlin/ 0.03 ~ndra_/ 0.03 ~ndsb/ 0.03 ~ned -0.09 ~nej -0.15 ~nej^ 0.07
        ~nen_/ -0.05 ~nens/ -0.04 ~nens_/ -0.04 ~ner -0.06 ~ner_/ -0.04 ~nera/ -0.03 ~neri/ 0.04 ~nerin/ 0.04
        ~nern/ 0.04 ~nerna/ 0.04 ~nes_/ 0.03 ~neutr/ -0.03 ~nga_/ 0.04 ~ngen/ -0.07 ~ngen_/ -0.03 ~ngsp/ 0.03
        ~ngspl/ 0.03 ~ni 0.16 ~ning/ 0.04 ~ning_/ 0.14 ~ninga/ -0.04 ~nings/ -0.06 ~nio -0.12 ~nisa/ -0.03
        ~nisat/ -0.03 ~nitt/ -0.04 ~nittiotal -0.07 ~nittiotvå -0.05 ~nkom/ 0.03 ~nkoms/ 0.03 ~nkt_/ 0.03 ~nled/ 0.03
        ~nledn/ 0.04 ~nliga/ -0.03 ~nnat/ 0.06 ~nnat_/ 0.06 ~nne_/ -0.03 ~nnes/ 0.03 ~nnes_/ 0.03 ~nnin/ 0.03
        ~nning/ 0.03 ~nnoj/ -0.03 ~nnojo/ -0.03 ~nnor/ 0.08 ~nnor_/ 0.04 ~nnors/ 0.04 ~nns_/ -0.05 ~nog -0.06
        ~nojo/ -0.03 ~nojou/ -0.03 ~noll 0.07 ~noll/ 0.03 ~nolltoleran 0.24 ~nolltolerans^ 0.10 ~nominering 0.06
        ~noms/ 0.03 ~nomso/ 0.03 ~nor_/ 0.04 ~norg -0.07 ~norm 0.33 ~norr 0.16 ~nors/ 0.04 ~nors_/ 0.04 ~nr 0.10
        ~nsam/ -0.03 ~nsamm/ -0.04 ~nsat/ 0.03 ~nser/ 0.04 ~nser_/ 0.03 ~nsma/ 0.03 ~nsne/ -0.03 ~nsper/ -0.03
        ~nsst/ -0.07 ~nssty/ -0.08 ~nsta/ 0.04 ~nste/ -0.05 ~nsten/ -0.04 ~nta_/ 0.03 ~ntor/ -0.05 ~ntore/ -0.03
        ~ntra/ -0.03 ~ntral/ -0.04 ~ntro/ -0.04 ~nu 0.33 ~numer -0.05 ~numm 0.47 ~numm/ 0.03 ~numme/ 0.03 ~numr 0.08
        ~ny^ 0.11 ~nyanländ -0.07 ~nyckel -0.14 ~nyckeln -0.06 ~nystart -0.05 ~nytt -0.07 ~nyvald -0.08 ~nämn 0.09
        ~nämn/ -0.04 ~nämnd -0.34 ~nämnd/ -0.05 ~när -0.09 ~när^ -0.24 ~när^vi -0.11 ~nära 0.11 ~närm -0.14
        ~närvaro 0.11 ~näst 0.19 ~nästa^ 0.09 ~nät 0.34 ~näte/ 0.03 ~nätet/ 0.03 ~nätv/ -0.03 ~nätve/ -0.03
        ~nätverk -0.30 ~nå 0.17 ~någon 0.09 ~någon^ 0.17 ~någon^form 0.10 ~någonsin -0.09 ~någonstan 0.13 ~något -0.14
        ~nån 0.19 ~når 0.29 ~når_/ 0.03 ~nåt 0.10 ~oavsett 0.23 ~obba_/ 0.03 ~obekväm 0.27 ~oberoend 0.11 ~och -0.40
        ~och^ 0.31 ~och^det -0.06 ~och^en 0.31 ~och_/ -0.03 ~ocia/ -0.03 ~ocial/ -0.03 ~också -0.08 ~ode_/ -0.04
        ~oder/ -0.03 ~of -0.18 ~off 0.14 ~oft -0.15 ~ofta -0.14 ~ofta/ -0.03 ~ojka/ 0.07 ~ojkar/ 0.07 ~ojou/ -0.03
        ~ojour/ -0.03 ~okal/ -0.05 ~olik -0.10 ~olle/ -0.04 ~olor_/ 0.03 ~om -0.24 ~om^ 0.17 ~om^han 0.12 ~om^jag 0.08
        ~om^våld -0.08 ~ombord -0.07 ~omklädningsrum^ -0.10 ~omma_/ -0.04 ~ommu/ -0.06 ~ommun/ -0.06 ~områd -0.18
        ~omso/ 0.03 ~omsor/ 0.03 ~omsorg 0.25 ~omst/ 0.03 ~omst_/ 0.04 ~onen/ -0.06 ~onen_/ -0.06 ~oner/ -0.03
        ~onsdag -0.05 ~onse/ -0.03 ~onto/ -0.04 ~oper/ -0.05 ~opera/ -0.05 ~ord 0.07 ~ordentlig 0.06 ~ordf 0.10
        ~ordf^ 0.18 ~ordför -0.16 ~ordförande 0.24 ~ordförandeklubb -0.05 ~ordning 0.16 ~oren/ 0.03 ~orer/ -0.04
        ~orer_/ -0.03 ~org_/ 0.03 ~orga/ -0.03 ~organ/ -0.03 ~orgs/ -0.03 ~orit/ 0.03 ~orite/ 0.03 ~orn_/ -0.03
        ~orna/ -0.08 ~orna_/ -0.09 ~oro -0.29 ~orosanmäl 0.08 ~orosanmälning -0.07 ~ors_/ 0.04 ~orsk/ -0.04 ~ort -0.09
        ~ort_/ -0.04 ~orte/ -0.03 ~ovänt -0.06 ~p 0.07 ~pandemin -0.06 ~papp -0.34 ~pappagrupp 0.13 ~papper 0.05
        ~pappor^ 0.05 ~papporna^ -0.08 ~par -0.18 ~par_/ -0.03 ~part -0.17 ~part/ -0.05 ~parti -0.13
        ~partidistrikt -0.08 ~partnerkontakt -0.17 ~partnerkontakten^ -0.14 ~partnerskap 0.08 ~pas_/ -0.03 ~paus 0.17
        ~pek -0.06 ~pen_/ -0.08 ~peng 0.20 ~peng/ 0.04 ~penga/ 0.04 ~pension 0.28 ~pensionen^ -0.08 ~pensioner -0.06
        ~per 0.41 ~per_/ 0.07 ~pera/ -0.05 ~perat/ -0.05 ~period 0.14 ~permanent 0.07 ~personal -0.12
        ~personalen^ -0.11 ~personalen^är -0.06 ~personlig -0.05 ~perspektiv 0.11 ~pjäs -0.15 ~placering -0.09
        ~plan 0.34 ~plan/ 0.04 ~planer -0.08 ~planering 0.07 ~plat -0.17 ~plat/ -0.04 ~plats/ -0.03 ~plugg -0.13
        ~plötslig -0.07 ~pojk 0.50 ~pojk/ 0.07 ~pojka/ 0.07 ~pojkar 0.25 ~pojkar^ 0.15 ~pojkarna^ 0.19 ~pojkars^ 0.15
        ~pojkars^läsning 0.10 ~poli/ -0.04 ~policy -0.06 ~policyn -0.08 ~polis -0.19 ~polisen^ -0.09 ~port/ -0.04
        ~post -0.18 ~ppen/ -0.03 ~pper/ 0.03 ~ppor/ -0.04 ~praktik 0.12 ~praktik^ 0.15 ~praktikplats -0.10 ~prat 0.11
        ~prata^ -0.23 ~prata^med -0.17 ~presidi -0.14 ~prio 0.18 ~prio/ 0.05 ~prior/ 0.03 ~priorit 0.07
        ~prioriter 0.13 ~prioritering 0.13 ~pris -0.07 ~privat -0.17 ~procent -0.16 ~process -0.05 ~program 0.09
        ~protokoll -0.07 ~präst -0.13 ~prästen^ -0.05 ~psykisk 0.17 ~publicer -0.17 ~punkt 0.34 ~pärm -0.05 ~på -0.22
        ~på-dag 0.08 ~på^frågan 0.05 ~på^våldsområdet 0.07 ~påminn -0.06 ~påverk -0.13 ~rabatt -0.29 ~rad_/ -0.03
        ~raled/ 0.03 ~ralen/ -0.03 ~rande/ 0.03 ~rann/ -0.04 ~rapp/ -0.03 ~rare/ -0.04 ~rare_/ -0.03 ~rarn/ -0.03
        ~rarna/ -0.03 ~ras_/ -0.06 ~rast -0.07 ~rate/ 0.04 ~rateg/ 0.04 ~rati/ -0.03 ~rato/ -0.03 ~rator/ -0.03
        ~rav_/ 0.03 ~rbet/ 0.06 ~rbeta/ 0.03 ~rbete/ 0.03 ~rdar/ -0.03 ~rde_/ -0.03 ~rdel/ 0.04 ~rdeln/ 0.04
        ~rden_/ -0.03 ~rean/ 0.03 ~red 0.21 ~redag/ -0.03 ~redovis -0.17 ~redovisning 0.09 ~regi/ -0.04 ~regio/ -0.03
        ~region -0.23 ~registerutdrag 0.12 ~registerutdrag^ 0.14 ~registr -0.07 ~regl 0.08 ~regleringsbrev -0.09
        ~rekt -0.06 ~relation 0.13 ~remiss -0.09 ~ren 0.17 ~rende/ -0.03 ~reni/ -0.07 ~renin/ -0.07
        ~representation 0.21 ~rern/ -0.04 ~rerna/ -0.04 ~res 0.10 ~reservkraft 0.09 ~rest 0.24 ~rest/ 0.03
        ~result 0.07 ~resursgrupp -0.07 ~retr/ 0.04 ~revisor -0.10 ~revisorerna^ -0.06 ~rf-sisu -0.06 ~rför/ 0.03
        ~rför_/ 0.04 ~rgan/ -0.03 ~rgani/ -0.03 ~riga/ 0.03 ~riga_/ 0.03 ~rikt 0.35 ~rikt/ 0.03 ~rikta/ 0.03
        ~riktig 0.21 ~rin_/ -0.03 ~ring 0.21 ~ringa/ 0.05 ~ringd -0.07 ~rings/ -0.03 ~rior/ 0.03 ~riori/ 0.03
        ~risk 0.06 ~rit -0.08 ~rite/ 0.03 ~rive/ -0.05 ~rivå/ -0.03 ~rivår/ -0.03 ~rja_/ 0.07 ~rket/ -0.03
        ~rket_/ -0.03 ~rkor/ -0.03 ~rna_/ -0.12 ~rnas/ -0.05 ~rnas_/ -0.05 ~rnen/ 0.04 ~rnen_/ 0.03 ~rnet/ -0.03
        ~rnom/ 0.03 ~rnoms/ 0.03 ~roll 0.18 ~rond -0.15 ~rotation 0.08 ~rska/ -0.07 ~rskor/ -0.03 ~rsku/ 0.03
        ~rskur/ 0.03 ~rst_/ 0.13 ~rsta/ -0.11 ~rsta_/ -0.08 ~rstå/ -0.03 ~rter/ -0.03 ~rtid/ -0.04 ~rubrik 0.20
        ~rullstol 0.25 ~rum 0.09 ~rumm -0.06 ~rumm/ -0.03 ~runt 0.28 ~runt/ 0.07 ~rupp/ -0.08 ~rupp_/ -0.08
        ~rutb/ -0.03 ~rutbi/ -0.03 ~rutin 0.08 ~rutin^för -0.07 ~rutinfråg 0.15 ~rygg/ 0.03 ~räck 0.23 ~rädd -0.11
        ~räddn/ -0.03 ~räddningstjänst -0.07 ~räff/ -0.03 ~räk 0.09 ~räkn 0.11 ~räkna^ 0.10 ~räkna^in 0.08
        ~räkning -0.13 ~räms/ 0.04 ~rämst/ 0.04 ~rätt/ 0.07 ~rätt_/ 0.04 ~rättig 0.09 ~rättvis 0.22 ~råd -0.12
        ~råd_/ -0.05 ~råde/ -0.04 ~råden/ -0.03 ~rådet^ 0.15 ~rådgiv 0.12 ~rådgivning 0.12 ~råga/ 0.03 ~rågan/ 0.04
        ~råke/ 0.03 ~råket/ 0.04 ~röda -0.07 ~röst 0.19 ~röst/ 0.04 ~röstr/ 0.03 ~rösträtt 0.31 ~sa 0.31 ~sade -0.12
        ~sagt 0.39 ~sagt/ 0.04 ~sagt_/ 0.04 ~sak 0.09 ~sakn -0.28 ~sakn/ -0.03 ~sakna/ -0.03 ~sam -0.09
        ~sameting -0.10 ~sametinget^ -0.10 ~samhällsorientering 0.09 ~samhällsorienteringen^ 0.13 ~samhällsviktig 0.12
        ~samisk 0.42 ~saml -0.12 ~saml/ -0.03 ~samm/ -0.04 ~samma/ -0.04 ~samma^ 0.13 ~samordn -0.06 ~samråd -0.16
        ~samråden^ -0.06 ~samt 0.08 ~samtal^ 0.17 ~samtal^om 0.13 ~samtalsgrupp -0.09 ~samtalsled -0.11
        ~samtalsmottagning 0.12 ~samtidig -0.06 ~samtyck 0.11 ~samtycke^ 0.06 ~sar_/ -0.03 ~sati/ -0.03 ~satio/ -0.03
        ~sats 0.11 ~sats/ 0.08 ~satsning 0.16 ~satt_/ -0.03 ~sbyg/ 0.03 ~sbygd/ 0.03 ~scenario 0.07 ~schem 0.13
        ~schyst 0.08 ~se 0.17 ~se^ 0.09 ~se^till 0.08 ~sed 0.11 ~sedan^ 0.39 ~sekretess -0.07 ~sen 0.38 ~sen^ -0.11
        ~sen_/ -0.03 ~sent 0.07 ~sent/ 0.03 ~ser -0.67 ~ser_/ 0.03 ~sera/ -0.03 ~seriöst -0.06 ~servic 0.06 ~ses -0.08
        ~sett -0.14 ~sex 0.20 ~sex^ -0.05 ~sex_/ -0.03 ~sexa/ 0.04 ~sexan/ 0.03 ~sextio -0.08 ~sexualkunskap -0.06
        ~sexualundervisning 0.13 ~sexuell 0.15 ~sför/ -0.05 ~sgeme/ 0.03 ~sgiv/ -0.04 ~sgiva/ -0.04 ~sgru/ -0.06
        ~sgrup/ -0.06 ~sid -0.18 ~sida -0.22 ~sida/ -0.04 ~sig -0.11 ~sikt 0.11 ~simulatorn -0.06 ~simulatorn^ -0.06
        ~simulatorn^på -0.06 ~sin -0.12 ~sina -0.12 ~sion/ 0.03 ~sion_/ 0.03 ~sist -0.09 ~sitt -0.29 ~sitt/ -0.03
        ~sju -0.15 ~sjuan 0.08 ~sjuk 0.23 ~sjukres 0.15 ~sjukt -0.10 ~sjutton -0.12 ~själv -0.35 ~självständig 0.13
        ~ska 0.13 ~skal 0.21 ~skar/ -0.03 ~sker -0.07 ~skick -0.14 ~skift 0.14 ~skjut -0.08 ~skogs/ -0.03
        ~skogsägarförening -0.21 ~skogsägarföreningen^ -0.13 ~skol -0.08 ~skola/ -0.03 ~skolan -0.07 ~skolan^ -0.11
        ~skolans^ -0.06 ~skolgång 0.08 ~skolk -0.10 ~skolskötersk -0.10 ~skolsköterskorna^ -0.06 ~skor/ -0.03
        ~skrev -0.11 ~skri/ -0.03 ~skriftlig 0.07 ~skriv -0.07 ~skriv/ -0.03 ~skt_/ -0.03 ~skull 0.32 ~skull/ 0.03
        ~skulle^ 0.15 ~skulle^hon 0.11 ~skydd 0.27 ~skyddade^ 0.06 ~skyddat^ -0.05 ~skyddat^boende -0.05
        ~skyddsombud -0.13 ~skäm -0.09 ~sköt -0.15 ~sköt/ -0.05 ~sköte/ -0.04 ~slag 0.24 ~slant 0.06 ~slipp -0.11
        ~slut -0.13 ~sluta^skicka -0.05 ~slutrapport -0.11 ~slå -0.17 ~slår 0.09 ~slås -0.08 ~små -0.12 ~små^ 0.08
        ~småbarn -0.09 ~småbarnsmamm 0.16 ~småsak -0.06 ~snab/ 0.03 ~snabb 0.18 ~snabb/ 0.03 ~snabbt 0.13 ~snack -0.19
        ~snin/ 0.10 ~sning/ 0.10 ~snitt -0.14 ~soc -0.11 ~soci/ -0.03 ~socia/ -0.03 ~socialtjänst -0.29 ~som -0.05
        ~somm 0.19 ~sommarlov 0.06 ~somn 0.14 ~sorg_/ 0.04 ~sorgs/ -0.03 ~sova 0.07 ~sparbeting -0.15 ~sparkrav 0.06
        ~sper/ -0.04 ~spers/ -0.04 ~spla/ 0.03 ~sprid 0.11 ~språk 0.39 ~språk^ 0.28 ~språkcafé -0.11 ~språkkafé -0.06
        ~sser/ 0.03 ~sta_/ -0.05 ~stab 0.18 ~stad/ 0.06 ~stadi/ 0.04 ~stadshus 0.15 ~stal/ -0.03 ~stan -0.10
        ~stan_/ -0.03 ~stans/ 0.03 ~star/ -0.06 ~start -0.17 ~startstöd -0.06 ~station -0.13 ~statistik 0.08
        ~statistik^ 0.10 ~stem/ -0.03 ~stem_/ -0.03 ~sten/ -0.05 ~sten_/ -0.03 ~stern/ 0.03 ~stik/ 0.03 ~stni/ 0.03
        ~stnin/ 0.03 ~stockholm -0.12 ~stol -0.10 ~stor/ -0.04 ~storm -0.07 ~stra/ 0.04 ~strat/ 0.04 ~strategi 0.16
        ~strategin 0.21 ~stre/ -0.04 ~stri/ -0.03 ~strin/ -0.03 ~stryk 0.08 ~strä/ 0.03 ~strät/ 0.03 ~student -0.06
        ~studieförbund -0.10 ~stug -0.09 ~stund -0.05 ~styck -0.13 ~styr -0.06 ~styr/ -0.04 ~styrels -0.13
        ~styrelseutbildning 0.05 ~styrgrupp -0.06 ~städ -0.15 ~städpersonal 0.18 ~ställ^ -0.09 ~ställd -0.06
        ~stängd -0.07 ~stå 0.31 ~ståend -0.18 ~står -0.26 ~står/ -0.03 ~står_/ -0.03 ~stöd 0.52 ~stöd_/ 0.05
        ~stödform -0.13 ~stödsamtal -0.06 ~störr -0.05 ~svar 0.14 ~svara/ 0.03 ~svensk -0.11 ~sverig 0.36 ~svis/ -0.04
        ~svis_/ -0.04 ~svår -0.11 ~syst 0.05 ~system -0.11 ~syv -0.14 ~säg 0.31 ~säge/ 0.03 ~säger/ 0.03 ~sägs -0.10
        ~säkerhetssamordn -0.07 ~sälj -0.06 ~säll -0.10 ~sätt 0.36 ~sätt^ -0.09 ~så -0.13 ~så^ 0.18 ~så^är 0.11
        ~såda 0.08 ~sådant -0.13 ~såg -0.14 ~sånt -0.20 ~sårbarhetsanalys 0.13 ~söderut -0.07 ~sök -0.20 ~sök_/ -0.03
        ~söka -0.26 ~söka/ -0.05 ~sökan/ -0.03 ~sökt -0.07 ~sömmersk -0.06 ~sönd 0.06 ~t 0.09 ~ta -0.16 ~ta^in -0.10
        ~tack -0.10 ~tad_/ 0.04 ~tadi/ 0.04 ~tadie/ 0.04 ~tafs -0.16 ~tag 0.08 ~tagen/ -0.04 ~tagit -0.06 ~tak -0.08
        ~tal -0.10 ~tal_/ -0.04 ~tala/ -0.08 ~talar/ -0.05 ~tandvården^ -0.07 ~tans/ 0.03 ~tans_/ 0.04 ~tapp 0.08
        ~tar 0.24 ~tare_/ 0.03 ~tas -0.15 ~tas_/ -0.04 ~tati/ 0.03 ~taxi -0.13 ~tbild/ 0.03 ~tegi/ 0.04 ~teknik -0.07
        ~teknikcolleg -0.07 ~teknikcollege^ -0.07 ~teknisk 0.09 ~tem_/ -0.03 ~ter_/ -0.03 ~tera/ -0.03 ~termin 0.29
        ~tern_/ 0.03 ~ters/ -0.06 ~tersk/ -0.03 ~test 0.06 ~tet_/ 0.03 ~text -0.10 ~text/ -0.03 ~the 0.21 ~tid 0.34
        ~tide/ 0.05 ~tider/ 0.06 ~tidig 0.20 ~tiga/ 0.04 ~tigrinj -0.13 ~tik_/ 0.03 ~tillbak 0.08 ~tillgänglig 0.09
        ~tills/ -0.04 ~tillstånd -0.15 ~tillväxt 0.17 ~tillväxtmedl -0.15 ~tillägg 0.22 ~timm -0.21 ~ting/ -0.04
        ~ting_/ -0.03 ~tio 0.25 ~tion/ -0.06 ~tion_/ -0.03 ~tiv_/ -0.03 ~tiva/ 0.03 ~tiva_/ 0.03 ~tjat -0.07
        ~tjän/ -0.04 ~tjäns/ -0.04 ~tjänst 0.12 ~tjänsteskrivels -0.19 ~toalett -0.18 ~tog -0.10 ~tolk -0.17
        ~tolv -0.16 ~tom -0.12 ~tom_/ -0.03 ~ton -0.08 ~topp 0.13 ~tor_/ -0.03 ~tore/ -0.05 ~torer/ -0.03 ~torg -0.05
        ~torn/ -0.05 ~torn_/ -0.03 ~torpshamm -0.05 ~trafikverk -0.15 ~trafikverket^ -0.10 ~trak/ 0.04
        ~trakasseri 0.20 ~tral/ -0.04 ~trale/ -0.04 ~trapphus -0.08 ~trat/ 0.04 ~trate/ 0.04 ~tre 0.09 ~trean 0.25
        ~tredjedel -0.10 ~trettio 0.17 ~trettio^ 0.17 ~trettioått -0.06 ~trin/ -0.03 ~trin_/ -0.03 ~trist 0.11
        ~trodd -0.06 ~truck -0.10 ~trum/ -0.04 ~trun/ 0.03 ~tryck -0.15 ~trygg 0.42 ~trygga^ 0.10 ~trygghet^ 0.09
        ~trygghet^i 0.07 ~tryggheten^ 0.08 ~tryggheten^i 0.08 ~trygghetsenkät -0.09 ~trygghetspunkt -0.17
        ~trygghetsvandring -0.12 ~trygghetsvandring^ -0.10 ~trygghetsvärd 0.21 ~träf/ -0.03 ~träff -0.26 ~träff/ -0.03
        ~trän 0.15 ~träning 0.05 ~trät/ 0.03 ~trätt/ 0.03 ~tråd -0.23 ~tråkig -0.08 ~trött -0.11 ~tsat/ 0.04
        ~tser/ 0.03 ~tser_/ 0.03 ~tsgi/ -0.03 ~tsgiv/ -0.03 ~tten/ 0.03 ~tten_/ 0.04 ~tunneln 0.12 ~tur 0.52
        ~ture/ 0.05 ~turer/ 0.04 ~tus -0.05 ~tverk/ -0.03 ~tvär/ -0.03 ~tvärtom -0.11 ~tvätt -0.05 ~tvätteri -0.07
        ~två -0.21 ~två^ 0.08 ~tvåhundr -0.08 ~tyck -0.10 ~typ -0.37 ~typ_/ -0.04 ~tyst -0.08 ~tälla/ -0.03
        ~tälle/ 0.05 ~tällt/ 0.04 ~tämme/ -0.03 ~tänd -0.08 ~tänk 0.06 ~tätt 0.07 ~tåg -0.11 ~tår_/ -0.03 ~töd_/ 0.05
        ~töre/ -0.04 ~törer/ -0.03 ~tövar/ 0.03 ~uka_/ 0.04 ~ulle/ 0.04 ~ulle_/ 0.03 ~ultu/ -0.04 ~ultur/ -0.04
        ~umeå -0.29 ~umeå/ -0.03 ~umeå_/ -0.03 ~ummer/ 0.03 ~und 0.09 ~unde/ -0.03 ~unde_/ -0.04 ~under^ -0.06
        ~unen/ -0.05 ~unens/ -0.04 ~ung 0.13 ~unga 0.50 ~unga/ 0.05 ~unga^ -0.08 ~unga_/ 0.04 ~ungdomsmottagning 0.08
        ~universitet -0.08 ~unkt_/ 0.03 ~upp_/ -0.07 ~uppdel -0.09 ~uppdrag 0.14 ~uppen/ -0.03 ~upper/ 0.04
        ~uppföljning^ -0.07 ~upphandl -0.18 ~upphandling 0.18 ~upphandlingarna^ -0.07 ~upprep 0.15 ~upptäck -0.10
        ~uppåt 0.13 ~ur -0.14 ~urer/ 0.04 ~urer_/ 0.05 ~uss_/ 0.03 ~ut -0.22 ~utan 0.12 ~utanför -0.12 ~utb -0.12
        ~utbi/ 0.03 ~utbil/ 0.03 ~utbild 0.12 ~utbildning 0.20 ~utbildning^för -0.09 ~utbildning^i 0.09
        ~utbildningen^ -0.09 ~utbildningsdag 0.05 ~utbildningsplats 0.08 ~utdrag -0.10 ~utgår 0.13 ~utifrå -0.06
        ~utmärkt -0.06 ~utomland -0.09 ~utpek 0.07 ~utred 0.09 ~utredning -0.12 ~utrik 0.07 ~utrikes^ 0.05
        ~utrikes^födda 0.05 ~utrustning 0.10 ~utsa/ 0.04 ~utsat/ 0.04 ~utsatt 0.13 ~uttag 0.05 ~uttal -0.12
        ~utveckl -0.06 ~utvecklingssamtal -0.07 ~utvärdering -0.14 ~utöv 0.15 ~v -0.09 ~va 0.08 ~vad^ 0.08 ~vakt 0.09
        ~vaktmäst -0.14 ~val 0.20 ~valberedningarna^ -0.06 ~vald -0.06 ~vale/ 0.03 ~valet/ 0.03 ~validering -0.07
        ~vanlig -0.07 ~var -0.35 ~varad/ 0.03 ~varan/ -0.03 ~varandr -0.24 ~varann -0.19 ~varav -0.09 ~vardag 0.09
        ~varför 0.06 ~varit -0.10 ~varj 0.21 ~vark 0.32 ~vartann 0.20 ~vatt 0.11 ~vattn 0.05 ~vd -0.06 ~vd^ -0.10
        ~vd^n -0.08 ~vem -0.06 ~vems 0.08 ~vent/ -0.03 ~ver_/ -0.06 ~verk/ -0.10 ~verk_/ -0.03 ~verke/ -0.03
        ~verklig -0.15 ~verksam 0.08 ~verksamhetspl -0.06 ~vet -0.08 ~veta 0.13 ~vi -0.20 ~vi^ -0.91 ~vi^borde -0.15
        ~vi^bytte -0.07 ~vi^får -0.06 ~vi^har -0.06 ~vi^ska -0.06 ~vi^vill -0.10 ~vi^är -0.06 ~vid -0.41
        ~vidare^ -0.14 ~vikari -0.10 ~vikt/ 0.04 ~vikti/ 0.04 ~viktig 0.34 ~vilk -0.28 ~vilka/ -0.04 ~vill 0.28
        ~vill^ -0.06 ~vinna/ -0.03 ~vinno/ 0.05 ~vis -0.20 ~vis_/ -0.05 ~visa -0.06 ~vore -0.05 ~vux 0.24
        ~vuxenutbildning 0.08 ~vuxna^ 0.13 ~väg 0.31 ~välj 0.27 ~väll/ -0.04 ~välls/ -0.04 ~vänd 0.08 ~vänt 0.17
        ~väntrumm -0.15 ~värd -0.17 ~värd/ -0.03 ~växa -0.07 ~våga -0.21 ~våld 0.34 ~våld/ 0.05 ~våld^ 0.06
        ~våld^mot 0.10 ~vålds/ 0.03 ~våldsam -0.05 ~våldsfrågan^ 0.09 ~våldsområd 0.07 ~våldsprevention -0.12
        ~våldsstatistik 0.13 ~våldsutöv 0.13 ~våldtäkt -0.06 ~vår -0.13 ~vård/ -0.03 ~vårdnadshav -0.10
        ~vårdnadsutredning 0.12 ~who 0.06 ~wom 0.10 ~xan_/ 0.04 ~ycke/ -0.03 ~ydd_/ 0.03 ~yngst 0.07 ~yra_/ -0.04
        ~yrk -0.11 ~yrkeslär 0.07 ~yrkesvägled -0.06 ~yste/ -0.03 ~ystem/ -0.03 ~yter/ -0.03 ~yter_/ -0.03
        ~äddn/ -0.03 ~äddni/ -0.03 ~äder/ 0.03 ~ägand 0.22 ~ägarna^ -0.05 ~ägen/ 0.05 ~ägenh/ 0.03 ~ägga_/ 0.03
        ~äggar/ -0.03 ~äldre^ 0.23 ~äldre^kvinnor 0.19 ~äldreboend -0.11 ~älla/ -0.07 ~älla_/ -0.03 ~ällar/ -0.03
        ~älle/ 0.07 ~älle_/ 0.03 ~ället/ 0.03 ~älls/ -0.04 ~ällt/ 0.05 ~ällt_/ 0.04 ~älp_/ -0.04 ~ämme/ -0.03
        ~ämmer/ -0.03 ~ämn -0.09 ~ämnd/ -0.05 ~ämst/ 0.08 ~ämst_/ 0.04 ~än -0.05 ~ändr -0.08 ~ändå -0.06 ~ändå^ -0.06
        ~änet/ 0.03 ~änet_/ 0.03 ~änk -0.22 ~änkor^ -0.15 ~änne/ 0.04 ~ännen/ 0.04 ~änsg/ 0.03 ~änss/ -0.03
        ~änsst/ -0.03 ~änst/ -0.05 ~änste/ -0.04 ~ärda/ -0.03 ~ären/ -0.03 ~ärend -0.06 ~ärfö/ 0.03 ~ärför/ 0.03
        ~ärlig -0.06 ~ätet/ 0.05 ~ätet_/ 0.05 ~ätni/ -0.03 ~ätnin/ -0.03 ~ätt_/ 0.03 ~ätve/ -0.03 ~ätver/ -0.03
        ~även 0.16 ~åda_/ 0.03 ~åden/ -0.03 ~åden_/ -0.03 ~åga_/ -0.03 ~ågan/ 0.04 ~ågan_/ 0.04 ~ågar/ 0.03
        ~ågar_/ 0.03 ~åk -0.09 ~åka 0.10 ~åker -0.08 ~åket/ 0.04 ~åket_/ 0.04 ~åklag -0.11 ~ålds/ 0.03 ~ånga/ -0.04
        ~ånga_/ -0.03 ~ånge -0.06 ~årde/ -0.03 ~ården/ -0.03 ~åren 0.08 ~året -0.16 ~året/ 0.04 ~året_/ -0.03
        ~årlig 0.25 ~årsk/ 0.04 ~årsku/ 0.04 ~årskur 0.35 ~årskurs 0.07 ~årsvis -0.10 ~återhämtning 0.24 ~åtgärd 0.20
        ~ått 0.11 ~ö-vik 0.07 ~ödra/ 0.03 ~ögon -0.06 ~ögst/ 0.04 ~ögst_/ 0.04 ~ökad -0.15 ~ökan/ -0.03 ~ökar -0.08
        ~öljer/ 0.04 ~önsk 0.40 ~önska/ 0.03 ~önskemål -0.08 ~öpp -0.14 ~öppettid 0.07 ~öppettiderna^ 0.08 ~öppn -0.06
        ~öppna^ 0.10 ~öppna^förskolan -0.07 ~örde/ 0.04 ~ördel/ 0.04 ~öre_/ 0.07 ~ören/ -0.07 ~öreni/ -0.07
        ~örig/ 0.04 ~öriga/ 0.03 ~örja/ 0.05 ~örja_/ 0.07 ~örnsköldsvik -0.06 ~örst_/ 0.12 ~örsta/ -0.10 ~örstå/ -0.03
        ~ösni/ 0.05 ~ösnin/ 0.05 ~östr/ 0.03 ~östrä/ 0.03 ~öter/ -0.06 ~öters/ -0.03 ~övar -0.11 ~övar/ 0.03
        ~över -0.11 ~över/ -0.03 ~över_/ -0.04 ~överallt -0.08 ~överhuvudtag -0.07 ~överst 0.20 ~övningarna^ -0.10
        """,
        "samverkansform": """
        bias -1.21
        board -0.91
        cell 0.04
        comparative -0.38
        early -1.20
        end 0.41
        evaluation 0.37
        first -0.90
        fragment -0.14
        frameCentralAktor 1.13
        frameHindrande -0.79
        frameLansstyrelsen -0.88
        frameNone -0.81
        frameNulage -0.67
        framePadrivande -0.08
        framePrioritering 0.24
        frameSamverkansform -0.25
        frameUtmaning -0.59
        frameUtvecklingsomrade -0.23
        fronted 0.28
        hedged -0.09
        imperative -1.08
        item -0.32
        late -0.65
        later -0.62
        meeting 1.27
        middle -1.00
        modal 0.10
        negation -0.51
        negations -1.09
        next3 -0.69
        number -0.35
        plain -0.33
        prose -0.26
        question 0.70
        quote -0.41
        third -0.17
        turn -0.85
        weHave 0.39
        words14 -0.52
        words6 -0.38
        wordsMore -0.31
        ~0 -0.05 ~000 -0.09 ~09 0.07 ~09^ 0.07 ~1 0.36 ~12 0.20 ~14 -0.11 ~15 -0.10 ~19 -0.05 ~2 0.05 ~20 -0.06
        ~2018 -0.06 ~2020 0.08 ~2027 -0.05 ~3 0.23 ~30 -0.06 ~300 -0.09 ~34 0.16 ~4 -0.09 ~40 -0.06 ~5 -0.07 ~51 -0.08
        ~6 -0.07 ~7 0.30 ~8 -0.05 ~9 -0.05 ~_ald/ -0.03 ~_aldr/ -0.03 ~_amb/ 0.04 ~_ambu/ 0.03 ~_anv/ 0.03
        ~_anvä/ 0.03 ~_arb/ -0.03 ~_arbe/ -0.03 ~_arr/ 0.03 ~_att/ -0.05 ~_att_/ -0.05 ~_av_/ -0.07 ~_bes/ -0.04
        ~_beta/ 0.04 ~_bju/ 0.03 ~_bjud/ 0.03 ~_bli/ -0.05 ~_blir/ -0.04 ~_bor/ 0.04 ~_bord/ 0.06 ~_del/ 0.06
        ~_dela/ 0.07 ~_dem/ -0.04 ~_dem_/ -0.04 ~_dri/ 0.03 ~_driv/ 0.03 ~_där_/ 0.04 ~_ele/ -0.04 ~_elev/ -0.04
        ~_en_/ 0.03 ~_enk/ -0.03 ~_ett/ 0.04 ~_ett_/ 0.05 ~_fin/ 0.03 ~_fjo/ -0.03 ~_fol/ 0.04 ~_folk/ 0.04
        ~_for/ 0.06 ~_fra/ -0.04 ~_fram/ -0.04 ~_fre/ 0.03 ~_fred/ 0.03 ~_fri/ 0.05 ~_fun/ 0.07 ~_funk/ 0.05
        ~_få_/ -0.04 ~_före/ 0.04 ~_förs/ 0.03 ~_förä/ -0.03 ~_gem/ 0.07 ~_geme/ 0.05 ~_gen/ 0.03 ~_geno/ 0.03
        ~_gjo/ 0.05 ~_gjor/ 0.05 ~_gra/ 0.05 ~_gran/ 0.04 ~_gru/ 0.03 ~_grup/ 0.03 ~_gån/ 0.04 ~_gång/ 0.04
        ~_hän/ -0.03 ~_hål/ 0.03 ~_håll/ 0.03 ~_hös/ 0.04 ~_höst/ 0.04 ~_iho/ 0.03 ~_ihop/ 0.03 ~_inte/ -0.04
        ~_jämf/ -0.05 ~_jämt/ 0.04 ~_kan_/ 0.03 ~_kil/ -0.08 ~_kill/ -0.08 ~_kom/ 0.06 ~_komm/ 0.04 ~_kon/ 0.06
        ~_kön/ -0.03 ~_köp/ 0.03 ~_kör/ 0.03 ~_kör_/ 0.03 ~_led/ -0.03 ~_lit/ -0.03 ~_lite/ -0.03 ~_lok/ 0.04
        ~_loka/ 0.04 ~_län/ 0.13 ~_läne/ 0.06 ~_läns/ 0.06 ~_man/ -0.04 ~_man_/ -0.04 ~_med/ 0.04 ~_med_/ 0.07
        ~_medl/ -0.04 ~_mel/ 0.03 ~_mell/ 0.03 ~_men/ 0.05 ~_ment/ 0.04 ~_män/ -0.06 ~_män_/ -0.04 ~_mån/ 0.09
        ~_mån_/ 0.03 ~_måna/ 0.05 ~_månd/ 0.03 ~_mång/ -0.04 ~_möt/ 0.03 ~_nor/ 0.03 ~_num/ 0.03 ~_när/ -0.04
        ~_när_/ -0.06 ~_omk/ -0.03 ~_ord/ -0.04 ~_par/ 0.07 ~_part/ 0.05 ~_pen/ -0.05 ~_per/ -0.04 ~_pers/ -0.06
        ~_plu/ 0.03 ~_pol/ 0.09 ~_poli/ 0.09 ~_proc/ -0.03 ~_pun/ 0.03 ~_punk/ 0.03 ~_på_/ -0.03 ~_reda/ 0.03
        ~_reg/ 0.07 ~_regi/ 0.07 ~_res/ 0.03 ~_rik/ 0.03 ~_rin/ 0.03 ~_ring/ 0.03 ~_råd/ 0.03 ~_sen/ -0.03 ~_ses/ 0.03
        ~_ses_/ 0.03 ~_sex/ -0.03 ~_sjä/ -0.03 ~_själ/ -0.03 ~_sko/ 0.03 ~_skol/ 0.03 ~_skr/ -0.03 ~_skö/ 0.03
        ~_soc/ 0.11 ~_soc_/ 0.05 ~_soci/ 0.05 ~_som/ -0.04 ~_som_/ -0.04 ~_star/ 0.04 ~_str/ 0.04 ~_stra/ 0.05
        ~_ståe/ 0.03 ~_säg/ -0.03 ~_til/ -0.06 ~_till/ -0.06 ~_tje/ -0.03 ~_tjej/ -0.03 ~_tor/ 0.03 ~_tre/ 0.03
        ~_tre_/ 0.03 ~_trå/ 0.03 ~_tän/ 0.04 ~_tänk/ 0.03 ~_und/ 0.04 ~_unde/ 0.03 ~_utb/ -0.03 ~_utbi/ -0.05
        ~_vad/ -0.03 ~_vad_/ -0.03 ~_var/ 0.04 ~_vara/ 0.03 ~_vec/ 0.03 ~_veck/ 0.03 ~_vet/ -0.05 ~_vet_/ -0.03
        ~_vi_/ 0.04 ~_vid_/ -0.03 ~_väl/ -0.03 ~_välj/ -0.03 ~_vänt/ -0.03 ~_vål/ -0.03 ~_våld/ -0.03 ~_vår/ 0.06
        ~_vår_/ 0.04 ~_är_/ -0.05 ~_öns/ -0.04 ~_önsk/ -0.04 ~_öve/ 0.04 ~_över/ 0.04 ~_övn/ 0.03 ~acer/ -0.03
        ~ade_/ -0.09 ~adress 0.10 ~af 0.13 ~af^ 0.13 ~affär -0.05 ~agar/ 0.06 ~agar_/ 0.06 ~agarn/ 0.03 ~agen/ 0.05
        ~agen_/ 0.05 ~akut -0.06 ~alar/ 0.03 ~alar_/ 0.03 ~aldr/ -0.03 ~aldri/ -0.03 ~aldrig -0.37 ~alen/ 0.03
        ~alen_/ 0.05 ~alla -0.09 ~alla^ 0.08 ~alls 0.21 ~alltid -0.16 ~allv -0.06 ~almi^ -0.07 ~alt_/ 0.04 ~altj/ 0.03
        ~altjä/ 0.03 ~ambu/ 0.04 ~ambul/ 0.03 ~ambulan 0.14 ~ambulans 0.31 ~analytik 0.11 ~anbud -0.05 ~and_/ 0.09
        ~andel -0.05 ~andla/ 0.03 ~andr 0.24 ~andr/ 0.03 ~andra^ 0.06 ~ands/ -0.03 ~anera/ 0.03 ~anmälning 0.08
        ~ann -0.09 ~anna/ 0.06 ~annan/ 0.03 ~annar 0.29 ~annar/ 0.03 ~annars^ 0.17 ~annk/ 0.03 ~annko/ 0.03
        ~ans_/ -0.04 ~anstalt 0.30 ~anställd -0.21 ~ansök -0.07 ~antag -0.11 ~antal 0.12 ~anvä/ 0.03 ~använ/ 0.03
        ~använd 0.40 ~ar 0.13 ~arbe/ -0.04 ~arbet -0.31 ~arbet/ -0.04 ~arbete^ -0.05 ~arbetsförmedling 0.29
        ~arbetsförmedlingen^ 0.08 ~arbetsgivare^ -0.05 ~arbetsgivarna^ -0.07 ~arbetsgrupp -0.08 ~arbetsmarkn -0.05
        ~arbetsplats 0.12 ~are 0.07 ~arna/ 0.10 ~arna_/ 0.04 ~arnas/ 0.03 ~arrangör 0.18 ~ars_/ 0.03 ~art_/ 0.03
        ~arta/ 0.05 ~arta_/ 0.03 ~arton -0.06 ~ateg/ 0.04 ~ategi/ 0.03 ~ats_/ -0.03 ~atse/ 0.03 ~att -0.58 ~att^ -0.23
        ~att^en -0.09 ~av -0.77 ~avgör -0.20 ~avslag 0.17 ~avslut 0.06 ~avtal 0.14 ~b -0.25 ~bak 0.09 ~barn -0.31
        ~barna/ 0.03 ~barnahus 0.18 ~barnahus^ 0.23 ~barnmorsk -0.08 ~barnmorskorna^ -0.07 ~barnomsorg 0.17
        ~barnomsorg^ -0.07 ~barnpassning -0.09 ~barnrätt -0.06 ~barnvakt 0.09 ~batteri 0.08 ~bedöm -0.11 ~begär -0.07
        ~bemann 0.09 ~bemöt -0.07 ~beslut -0.11 ~beslut^ -0.06 ~består -0.21 ~besök -0.10 ~beta/ 0.03 ~betal 0.39
        ~betal/ 0.04 ~betsf/ 0.03 ~bett -0.11 ~betytt -0.10 ~bibliotek 0.09 ~bibliotekari -0.07
        ~bibliotekarierna^ -0.07 ~bidrag 0.14 ~bidragsansökning 0.06 ~bil -0.10 ~bild -0.16 ~bild/ -0.05
        ~biståndshandlägg 0.07 ~bit 0.10 ~bjud 0.35 ~bjud/ 0.03 ~bjud^ -0.08 ~bjud^in -0.08 ~bjuda/ 0.05 ~bland -0.10
        ~blankett -0.05 ~bli -0.11 ~blir -0.40 ~blir/ -0.04 ~blir_/ -0.04 ~bo 0.15 ~bok 0.10 ~bola/ 0.03 ~bolag 0.13
        ~bolag/ 0.03 ~bor -0.14 ~bord 0.60 ~bord/ 0.05 ~bord_/ 0.03 ~bort -0.05 ~bostadsbolag 0.09 ~bra 0.14
        ~brandmä -0.06 ~bransch 0.10 ~branschråd -0.06 ~bredv/ 0.03 ~bredvid 0.29 ~brev -0.05 ~brevlåd -0.09
        ~brott -0.06 ~brottsförebygg 0.07 ~bräck 0.14 ~bröd -0.07 ~budg 0.08 ~budget -0.09 ~bula/ 0.03 ~bulan/ 0.03
        ~bund/ 0.05 ~bunde/ 0.04 ~bup -0.09 ~buss -0.16 ~bvc 0.19 ~byar -0.15 ~bygd/ 0.03 ~bygdegård 0.16 ~bygg -0.16
        ~byn -0.06 ~byt 0.07 ~byta 0.08 ~bägg 0.13 ~bära 0.07 ~bäst 0.13 ~bättr 0.17 ~både 0.07 ~bör -0.11 ~börj -0.18
        ~campus 0.15 ~cent/ 0.05 ~cent_/ -0.03 ~centr/ 0.03 ~chatt 0.10 ~chattgrupp 0.13 ~chef 0.11 ~chef/ 0.06
        ~chefe/ 0.04 ~chen/ 0.03 ~cial/ 0.05 ~cialt/ 0.03 ~cirk -0.18 ~cka_/ 0.04 ~cker/ 0.03 ~cker_/ 0.03
        ~ckor/ -0.04 ~ckor_/ -0.04 ~cv -0.07 ~dade/ -0.03 ~dade_/ -0.03 ~dag 0.23 ~dag_/ 0.06 ~daga/ 0.06 ~dagar/ 0.06
        ~dage/ 0.03 ~dagen/ 0.03 ~dagordning 0.08 ~dagtid -0.09 ~de -0.30 ~de^ 0.28 ~de^kör 0.08 ~de^tre 0.07
        ~de^vill 0.09 ~decemb -0.11 ~del 0.42 ~dela 0.32 ~dela/ 0.07 ~dela_/ 0.03 ~delar/ 0.07 ~dem -0.50 ~dem_/ -0.03
        ~den -0.06 ~den^ -0.24 ~den_/ 0.03 ~ders/ -0.03 ~dess -0.09 ~det -0.26 ~det^ -0.31 ~det^finns -0.08
        ~det^har -0.06 ~det^skulle -0.05 ~det^som -0.12 ~det^vi 0.16 ~det^är -0.06 ~det_/ 0.03 ~dett 0.06
        ~digital 0.14 ~direkt -0.11 ~diskussion -0.09 ~dje_/ 0.03 ~dlem/ -0.03 ~dnin/ -0.03 ~dning/ -0.03
        ~dokument -0.08 ~drage/ -0.03 ~drig/ -0.03 ~drig_/ -0.03 ~driv 0.35 ~driv/ 0.03 ~drivs/ 0.03 ~dubbelt -0.07
        ~dusch -0.09 ~dvid/ 0.03 ~dvid_/ 0.03 ~dygn -0.06 ~dä -0.05 ~där 0.38 ~där^ 0.24 ~där_/ 0.04 ~däreft -0.13
        ~därefter^ -0.11 ~däremot -0.07 ~därför -0.08 ~då -0.21 ~ecka/ 0.04 ~ecka_/ 0.05 ~edan/ 0.04 ~edje_/ 0.03
        ~edle/ -0.04 ~edlem/ -0.03 ~edvi/ 0.03 ~edvid/ 0.03 ~efer/ 0.04 ~efern/ 0.03 ~eft -0.19 ~efte/ -0.04
        ~efter/ -0.03 ~eför/ 0.03 ~eförb/ 0.03 ~egen 0.07 ~eget 0.14 ~egio/ 0.07 ~egion/ 0.07 ~egna -0.17 ~el 0.07
        ~elar/ 0.08 ~elar_/ 0.07 ~elev -0.31 ~elev/ -0.04 ~eleve/ -0.03 ~elevkår -0.06 ~ell -0.17 ~ell_/ 0.04
        ~elsen/ -0.04 ~elva -0.10 ~elverk -0.06 ~emell -0.09 ~emen/ 0.05 ~emens/ 0.06 ~emma/ -0.03 ~emot -0.13
        ~en 0.25 ~en^ -0.11 ~en^sak 0.10 ~enad 0.07 ~energibolag 0.07 ~enga/ -0.03 ~engar/ -0.03 ~enin/ 0.05
        ~ening/ 0.05 ~enkel -0.06 ~enkelt -0.07 ~enkl -0.19 ~enkät -0.06 ~enom/ 0.03 ~ensa/ 0.05 ~ensam -0.11
        ~ensam/ 0.05 ~ensamm -0.09 ~ent_/ -0.06 ~ento/ 0.04 ~entor/ 0.04 ~entr/ 0.03 ~entra/ 0.03 ~er -0.12
        ~era_/ 0.04 ~erar/ 0.09 ~erar_/ 0.07 ~eren/ 0.04 ~erens/ 0.04 ~erin/ -0.03 ~erke/ 0.03 ~erket/ 0.03
        ~ersatt -0.08 ~erso/ -0.05 ~erson/ -0.05 ~ersätt 0.17 ~etal/ 0.04 ~etala/ 0.03 ~eten/ -0.03 ~eten_/ -0.03
        ~eter/ 0.04 ~etsf/ 0.03 ~etsfö/ 0.03 ~ett 0.43 ~ett^ 0.16 ~ett^samarbete 0.13 ~ett_/ 0.05 ~exakt -0.06 ~f 0.07
        ~fack 0.17 ~facket^ -0.07 ~familj 0.06 ~familjecentral 0.20 ~familjecentralen^ 0.14 ~fast -0.08 ~fem^ 0.09
        ~fere/ 0.03 ~feren/ 0.03 ~fern/ 0.04 ~ferna/ 0.04 ~fick -0.22 ~fika 0.11 ~fikarumm -0.08 ~finn 0.24
        ~finns/ 0.03 ~firm 0.15 ~fjorton -0.24 ~fjärd 0.17 ~fler 0.08 ~flerårig -0.07 ~flest -0.08 ~flick -0.26
        ~flicklag 0.08 ~flyg 0.09 ~flytt -0.25 ~folk/ 0.04 ~folkbildning 0.05 ~fordon -0.07 ~form 0.27 ~form/ 0.04
        ~fors/ 0.04 ~forsk 0.21 ~forsk/ 0.03 ~fort -0.07 ~forum 0.17 ~fotboll -0.08 ~fram -0.31 ~fram/ -0.04
        ~fram_/ -0.03 ~framhöll -0.06 ~fred/ 0.03 ~freda/ 0.03 ~fredag 0.25 ~frikyrk 0.24 ~frisk -0.06
        ~fritidsled 0.06 ~frivillig -0.08 ~frivård 0.18 ~frukost 0.18 ~fråga^ -0.19 ~frågan^ 0.07 ~från -0.18
        ~från/ -0.03 ~fter/ -0.04 ~fter_/ -0.04 ~full -0.05 ~fullmäktig -0.07 ~funger 0.21 ~funk 0.33 ~funk/ 0.07
        ~funka/ 0.03 ~funkt/ 0.04 ~funktionsrättsråd 0.13 ~fyra 0.22 ~fyrtio -0.23 ~fysisk 0.05 ~fält 0.05
        ~fältgrupp 0.07 ~fältgruppen^ 0.10 ~få -0.42 ~fång 0.07 ~får -0.26 ~fått -0.24 ~följ -0.08 ~följe/ 0.04
        ~för -0.33 ~förb/ 0.05 ~förbu/ 0.05 ~förbund 0.14 ~före 0.13 ~före/ 0.06 ~fören/ 0.05 ~förening 0.28
        ~föreningen^ 0.07 ~föreningsbidrag -0.06 ~företag 0.11 ~företagarna^ 0.13 ~förhandling 0.08 ~förm/ 0.03
        ~förme/ 0.03 ~förmiddag 0.08 ~förr 0.10 ~förra^ 0.15 ~förråd -0.06 ~förs/ 0.03 ~församling -0.10
        ~förslag -0.06 ~först 0.11 ~försök 0.12 ~fört/ -0.04 ~förtroendevald -0.17 ~förtur -0.06 ~förut 0.12
        ~förvaltning -0.13 ~förä/ -0.03 ~föräl/ -0.03 ~föräldr -0.12 ~föräldraförening -0.06 ~gan_/ 0.05 ~gar_/ 0.08
        ~garn/ -0.03 ~garna/ -0.04 ~gav -0.09 ~ge -0.08 ~ge^ -0.06 ~ge^oss -0.09 ~gem 0.23 ~geme/ 0.05 ~gemen/ 0.05
        ~gemensam 0.55 ~gemensam^ 0.07 ~gemensamm 0.08 ~geno/ 0.03 ~genom 0.20 ~genom/ 0.03 ~genomgång 0.07 ~ger 0.10
        ~gera/ 0.03 ~gerar/ 0.03 ~gga_/ -0.03 ~gger/ -0.03 ~gger_/ -0.03 ~ggr 0.11 ~gick -0.13 ~gion/ 0.07
        ~gione/ 0.03 ~gjor/ 0.04 ~gjort 0.53 ~gjort/ 0.05 ~gott 0.06 ~gran/ 0.04 ~grann 0.13 ~grann/ 0.03
        ~grannkommun 0.11 ~gratis 0.13 ~grund -0.07 ~grup/ 0.11 ~grupp 0.14 ~grupp/ 0.11 ~gruppchatt 0.20
        ~gruppen^ 0.06 ~gruppled 0.11 ~gruppledarna^ -0.06 ~grän/ 0.03 ~gräns 0.18 ~gräns/ 0.03 ~gspl/ -0.03
        ~gspla/ -0.03 ~gssa/ 0.04 ~gäll -0.05 ~gäng -0.10 ~gär 0.22 ~gäst 0.07 ~gång 0.38 ~gång/ 0.06 ~gång_/ 0.04
        ~går -0.13 ~gård 0.06 ~gått -0.10 ~gör 0.11 ~gör^ 0.25 ~gör^om 0.15 ~göra 0.08 ~görs -0.07 ~ha^ -0.06
        ~hade -0.18 ~hall 0.07 ~halv -0.16 ~halvår 0.17 ~hamn -0.11 ~han -0.06 ~han^ 0.08 ~hand 0.13 ~handl 0.23
        ~handlingspl -0.08 ~handlägg -0.21 ~hans -0.10 ~har 0.13 ~har^ 0.13 ~hat -0.19 ~hed 0.15 ~hefe/ 0.04
        ~hefer/ 0.04 ~hela -0.18 ~helg -0.06 ~helt -0.08 ~heltid 0.19 ~hembygdsförening 0.16 ~hemm 0.10 ~hemvärn 0.08
        ~hemvärnet^ 0.06 ~henn -0.24 ~het_/ -0.04 ~heter/ 0.03 ~hinn -0.07 ~hjälp -0.07 ~hjälpt -0.07 ~hon^ 0.15
        ~hon^har 0.08 ~hon^vill 0.12 ~honom -0.13 ~hop_/ 0.03 ~hos 0.09 ~hot -0.24 ~hotell 0.17 ~hr 0.18 ~hunnit -0.05
        ~hur -0.22 ~huskurag 0.11 ~huskurage^ 0.11 ~hyresgästförening 0.12 ~händ -0.07 ~häng -0.08 ~hänvis -0.08
        ~härnösand 0.16 ~håll 0.32 ~hålla/ -0.03 ~hålla^ -0.07 ~hård -0.15 ~högskol 0.18 ~höll 0.11 ~hör -0.11
        ~höst 0.48 ~höst/ 0.04 ~höst_/ 0.03 ~i -0.21 ~i^ -0.31 ~i^kommunens -0.06 ~i^kramfors 0.10 ~ialt/ 0.03
        ~ialtj/ 0.03 ~ick_/ -0.03 ~icko/ -0.03 ~ickor/ -0.03 ~ier_/ 0.04 ~igen -0.10 ~igenom 0.08 ~igt_/ -0.05
        ~igång 0.17 ~ihop 0.26 ~ihop/ 0.03 ~ihop^ 0.10 ~ihop_/ 0.03 ~illa/ -0.04 ~illar/ -0.04 ~ills_/ 0.03 ~in 0.05
        ~individ -0.08 ~industrin 0.18 ~industriområd -0.18 ~inför 0.11 ~ing -0.21 ~ing_/ -0.04 ~inga 0.16 ~inge/ 0.03
        ~ingen^vet 0.11 ~inget/ 0.03 ~ingsp/ -0.03 ~ingss/ 0.03 ~inkomst -0.09 ~inl 0.08 ~inn 0.13 ~innehåll -0.06
        ~innoj/ 0.04 ~innor/ -0.05 ~inns/ 0.03 ~inns_/ 0.03 ~inom 0.07 ~insat -0.06 ~inte -0.33 ~inte/ -0.04
        ~intill 0.15 ~introduktion 0.06 ~inventer 0.05 ~ion_/ 0.06 ~ista_/ 0.03 ~iste/ -0.03 ~ister/ -0.03
        ~itt_/ -0.05 ~itte/ 0.04 ~itter/ 0.04 ~ivs_/ 0.04 ~iväg -0.07 ~ja -0.20 ~ja^ -0.12 ~ja^och -0.06 ~jag 0.06
        ~jag^ 0.18 ~januari -0.15 ~jer_/ -0.03 ~jobb -0.13 ~jobb_/ -0.03 ~jobbspår 0.06 ~jort/ 0.04 ~jort_/ 0.03
        ~jour 0.16 ~joure/ 0.03 ~jourtelefon -0.14 ~ju -0.08 ~juda/ 0.05 ~jugo/ -0.03 ~juni -0.07 ~jurist -0.12
        ~jälv/ -0.03 ~jämf/ -0.05 ~jämfö/ -0.05 ~jämförels -0.32 ~jämn -0.17 ~jämn^ -0.08 ~jämställd -0.07
        ~jämställdhetsuppdrag 0.08 ~jämt/ 0.04 ~jämtland 0.27 ~kalend -0.07 ~kall 0.12 ~kamer -0.08 ~kan 0.23
        ~kan_/ 0.05 ~karl -0.06 ~karn/ 0.04 ~karna/ 0.05 ~kassör -0.14 ~ker_/ 0.06 ~kift/ -0.03 ~kill -0.45
        ~kill/ -0.08 ~killa/ -0.04 ~klar -0.07 ~klient -0.17 ~klock 0.11 ~klubb 0.05 ~kläd -0.06 ~kläd/ -0.03
        ~knin/ 0.03 ~kning/ 0.03 ~knut 0.06 ~kola/ 0.06 ~kola_/ 0.03 ~kolan/ 0.03 ~kom_/ 0.03 ~komm -0.22 ~komm/ 0.08
        ~komma/ -0.03 ~kommu/ 0.08 ~kommun 0.49 ~kommun^ 0.18 ~kommunchef 0.05 ~kommunerna^ -0.09 ~kommunernas^ -0.17
        ~kommungräns 0.07 ~kommunpolis -0.05 ~kommunstyrels -0.05 ~kompetensråd 0.10 ~komvux 0.18 ~konfe/ 0.03
        ~konfer 0.18 ~konkurrent 0.10 ~konkurrer 0.17 ~kons/ 0.03 ~konsultationsteam 0.11 ~kont -0.09
        ~kontaktperson 0.18 ~kontor -0.09 ~kontrakt -0.09 ~kopier 0.13 ~korn/ -0.03 ~korna/ -0.03 ~kors 0.14
        ~kost -0.11 ~kostnad -0.09 ~kramfor 0.08 ~kring^ 0.06 ~kris -0.06 ~kron -0.13 ~kropp 0.21 ~kränkning 0.12
        ~kräv -0.06 ~krög -0.05 ~ktio/ 0.03 ~ktion/ 0.03 ~kultur -0.09 ~kulturchef 0.13 ~kulturcheferna^ 0.09
        ~kun 0.08 ~kunskap 0.05 ~kuratorn -0.10 ~kurs -0.20 ~kust 0.13 ~kvar -0.13 ~kvart 0.14 ~kvart/ 0.03
        ~kvartal 0.05 ~kvin -0.20 ~kvinn -0.43 ~kvinnlig -0.12 ~kvinnojour 0.45 ~kvinnor -0.14 ~kvinnor^ 0.19
        ~kvinnorna^ -0.18 ~kväll -0.28 ~kyrkoråd -0.15 ~käll -0.07 ~kän 0.10 ~känn -0.18 ~kår 0.14 ~kåren^ 0.13
        ~kö 0.12 ~kök 0.14 ~kön -0.15 ~könsuppdel -0.16 ~könsuppdelad^ -0.08 ~könsuppdelad^uppföljning -0.07 ~köp 0.10
        ~köpa 0.10 ~köpmannaförening 0.15 ~kör 0.38 ~kör_/ 0.03 ~lace/ -0.03 ~lacer/ -0.03 ~lag -0.11 ~lage/ 0.03
        ~lan_/ 0.06 ~land/ 0.04 ~land_/ 0.06 ~landshövding -0.07 ~lantbruk 0.14 ~lapp -0.14 ~lar_/ 0.08 ~larm -0.08
        ~latse/ 0.03 ~ldra/ -0.03 ~ldri/ -0.03 ~ldrig/ -0.03 ~led 0.11 ~leda -0.05 ~ledamöt -0.08 ~leds -0.15
        ~len_/ 0.05 ~licko/ -0.03 ~liga/ 0.03 ~ligg -0.21 ~lika/ -0.03 ~likaså -0.11 ~likaså^ -0.08 ~ling/ 0.03
        ~linj 0.07 ~lir_/ -0.04 ~lis_/ 0.05 ~list/ 0.03 ~lit -0.14 ~lite -0.17 ~lite/ -0.04 ~lla_/ -0.04 ~llan_/ 0.04
        ~llar/ -0.06 ~llar_/ -0.05 ~lleg/ 0.04 ~lls_/ 0.05 ~llsa/ -0.03 ~lnin/ 0.03 ~lning/ 0.03 ~loka/ 0.04
        ~lokal 0.30 ~lokal/ 0.04 ~lokalavdelning 0.14 ~lrf 0.12 ~lsen/ -0.03 ~lsen_/ -0.03 ~ltjä/ 0.03 ~ltjän/ 0.03
        ~lunch 0.08 ~lva_/ -0.03 ~lyft -0.09 ~lägen 0.10 ~lägg -0.22 ~lägg/ -0.03 ~lägga/ -0.03 ~läm 0.11 ~län 0.61
        ~länd -0.14 ~läne/ 0.05 ~länet/ 0.05 ~länets^ 0.18 ~läng 0.13 ~läns/ 0.06 ~länsgemensam -0.08 ~länsnivå -0.07
        ~länsnätverk 0.11 ~länsråd 0.09 ~länsstyrels 0.18 ~länsstyrelsen^ -0.06 ~lära -0.05 ~läs -0.10 ~läst -0.09
        ~låg -0.05 ~låt^ -0.06 ~lön -0.16 ~lördag -0.07 ~m 0.11 ~makt -0.05 ~mamm -0.12 ~man -0.48 ~mand 0.10
        ~mann -0.06 ~mans/ -0.03 ~mar_/ -0.03 ~marknadsför -0.06 ~mars 0.14 ~material -0.07 ~mbud/ 0.03 ~mbul/ 0.03
        ~mbula/ 0.03 ~med 0.52 ~med^ 0.40 ~med_/ 0.07 ~medle/ -0.04 ~medlemm -0.21 ~mejl 0.09 ~mell 0.49 ~mell/ 0.03
        ~mellanstadi -0.16 ~men -0.08 ~men^ -0.19 ~men_/ 0.04 ~mens/ 0.06 ~mensa/ 0.06 ~mento/ 0.04 ~mentor 0.20
        ~mentorskap 0.12 ~mentorskap^ 0.09 ~mentorsprogram 0.12 ~mer -0.24 ~mer_/ -0.04 ~mför/ -0.04 ~mig -0.12
        ~miljon -0.08 ~miljö 0.07 ~min -0.08 ~mina -0.08 ~mindr -0.16 ~minut 0.06 ~miss 0.06 ~mitt -0.12 ~mma_/ -0.03
        ~mman/ -0.04 ~mmun/ 0.08 ~mmun_/ 0.03 ~mmune/ 0.03 ~modell 0.14 ~moskéföreningen^ -0.06 ~moskén 0.13
        ~mott/ 0.03 ~motta/ 0.03 ~mråd_/ -0.03 ~mun_/ 0.03 ~mune/ 0.03 ~muner/ 0.03 ~muse 0.14 ~myndig 0.09 ~män -0.45
        ~män_/ -0.03 ~männ -0.25 ~männe/ -0.03 ~männen^ -0.09 ~mån 0.47 ~mån_/ 0.03 ~måna/ 0.05 ~månad 0.23
        ~månad/ 0.04 ~månadsavlön -0.05 ~månd/ 0.03 ~månda/ 0.03 ~måndag 0.33 ~mång -0.43 ~mång/ -0.04 ~många/ -0.04
        ~måst -0.21 ~möt 0.13 ~möten/ 0.04 ~mötena^ 0.11 ~mötestid -0.07 ~möts 0.23 ~namn -0.06 ~namngiv 0.11
        ~namnskylt 0.08 ~nan_/ 0.04 ~nars/ 0.03 ~nars_/ 0.03 ~ndag/ 0.03 ~ndet/ 0.03 ~ndet_/ 0.03 ~ndla/ 0.03
        ~nej -0.08 ~nera/ 0.03 ~net_/ 0.07 ~nfer/ 0.03 ~nfere/ 0.03 ~ngar_/ 0.03 ~ngarn/ -0.04 ~nger/ 0.05
        ~ngsp/ -0.03 ~ngspl/ -0.03 ~ngss/ 0.03 ~ngssa/ 0.04 ~ni -0.23 ~ni^ -0.26 ~ni^kan -0.22 ~ning_/ -0.04
        ~ninga/ 0.03 ~ninge/ 0.05 ~nings/ -0.04 ~nio 0.15 ~nittio -0.12 ~nivå -0.06 ~nkar/ 0.03 ~nkom/ 0.03
        ~nkt_/ 0.04 ~nkti/ 0.04 ~nktio/ 0.04 ~nlig/ -0.03 ~nnan/ 0.04 ~nnan_/ 0.04 ~nnar/ 0.03 ~nnars/ 0.03
        ~nnko/ 0.03 ~nnkom/ 0.03 ~nnoj/ 0.04 ~nnojo/ 0.04 ~nnor/ -0.05 ~nnorn/ -0.04 ~nns_/ 0.03 ~nojo/ 0.04
        ~nojou/ 0.04 ~nom_/ 0.03 ~norn/ -0.04 ~norna/ -0.04 ~norr 0.10 ~norrland 0.06 ~novemb 0.10 ~nsam/ 0.05
        ~nsam_/ 0.05 ~nsche/ 0.03 ~nsen/ 0.05 ~nsen_/ 0.05 ~nska/ -0.03 ~nste/ 0.04 ~nstä/ -0.03 ~nstäl/ -0.03
        ~ntor/ 0.05 ~ntra/ 0.04 ~ntral/ 0.03 ~nu^ 0.24 ~nu^har 0.15 ~numer 0.23 ~numm 0.11 ~nvän/ 0.03 ~nvänd/ 0.03
        ~nyanländ 0.15 ~nyföretagarcentrum -0.07 ~nytt 0.11 ~nytt_/ 0.03 ~nyvald 0.15 ~nämn -0.12 ~nämnd -0.14
        ~när -0.66 ~när^ -0.13 ~när^vi -0.08 ~när_/ -0.06 ~nära 0.08 ~näst -0.17 ~nät -0.10 ~nätt 0.05 ~nätv/ 0.06
        ~nätve/ 0.06 ~nätverk 0.08 ~någon -0.13 ~någon^ -0.10 ~någonsin -0.10 ~når -0.06 ~nåt -0.21 ~o -0.11
        ~oavsett 0.18 ~obb_/ -0.03 ~obligatorisk 0.12 ~ocen/ -0.05 ~ocent/ -0.05 ~och^ -0.37 ~ocia/ 0.05 ~ocial/ 0.05
        ~också -0.14 ~oend/ -0.04 ~oende/ -0.04 ~offentlig 0.20 ~oft 0.10 ~ojou/ 0.04 ~ojour/ 0.04 ~okal/ 0.04
        ~ola_/ 0.03 ~olag/ 0.03 ~olan/ 0.03 ~olan_/ 0.03 ~olik -0.10 ~olis/ 0.06 ~olis_/ 0.05 ~olleg/ 0.04 ~om -0.10
        ~om^ -0.10 ~ombu/ 0.03 ~ombud/ 0.03 ~omfatt 0.08 ~omklädningsrumskultur -0.09 ~omklädningsrumskulturen^ -0.09
        ~omkring -0.09 ~omma/ -0.03 ~ommu/ 0.08 ~ommun/ 0.08 ~områdespolis -0.17 ~onen_/ 0.03 ~oner_/ -0.04
        ~onfe/ 0.03 ~onfer/ 0.03 ~onsd/ 0.03 ~onsdag 0.24 ~oppa/ 0.03 ~oppar/ 0.04 ~ord -0.23 ~ord_/ 0.03 ~orde_/ 0.03
        ~ordför -0.10 ~ordna^så -0.07 ~orna/ -0.07 ~orna_/ -0.07 ~orsd/ 0.03 ~orsda/ 0.03 ~orsk/ 0.03 ~orska/ 0.03
        ~ort 0.13 ~orte/ 0.03 ~oss -0.13 ~ost_/ 0.03 ~ottag/ 0.03 ~oure/ 0.03 ~ouren/ 0.03 ~p -0.11 ~papp -0.19
        ~pappagrupp 0.13 ~pappagrupper^ 0.14 ~par 0.25 ~part 0.18 ~part/ 0.05 ~parti 0.06 ~partigräns 0.06
        ~partsgemensam 0.06 ~pass -0.09 ~pass/ -0.05 ~pek -0.06 ~pen_/ 0.04 ~peng -0.28 ~peng/ -0.03 ~penga/ -0.03
        ~pension -0.06 ~pensioner 0.10 ~pensionärsråd -0.10 ~per 0.19 ~pers/ -0.06 ~perso/ -0.05 ~person -0.46
        ~personal -0.20 ~plac/ -0.03 ~place/ -0.03 ~placer -0.13 ~placering -0.14 ~plan -0.08 ~planer 0.31
        ~planeringstid -0.06 ~plus 0.24 ~pojk -0.16 ~poli/ 0.07 ~polis 0.83 ~polis/ 0.06 ~polisen^ 0.12 ~politik 0.12
        ~pool 0.20 ~port/ 0.03 ~post 0.13 ~ppen/ 0.03 ~ppen_/ 0.04 ~praktik -0.08 ~presidi 0.06 ~prio -0.06
        ~privat 0.13 ~problem -0.15 ~proc/ -0.04 ~proce/ -0.04 ~procent -0.29 ~program 0.09 ~protokoll 0.06
        ~psykolog 0.06 ~publicer 0.06 ~punk/ 0.03 ~punkt 0.29 ~punkt/ 0.03 ~på -0.36 ~rad -0.06 ~raget/ -0.03
        ~rale/ 0.03 ~ram 0.07 ~rann/ 0.05 ~rannk/ 0.03 ~rans/ 0.05 ~ransp/ 0.03 ~rar_/ 0.06 ~ras_/ 0.03 ~rate/ 0.04
        ~rateg/ 0.04 ~rbet/ -0.04 ~rbun/ 0.05 ~rbund/ 0.05 ~rde_/ 0.05 ~red 0.35 ~reda/ 0.06 ~redag/ 0.03 ~redan/ 0.03
        ~redovisningsbyrå -0.08 ~redv/ 0.03 ~redvi/ 0.03 ~regi 0.08 ~regi/ 0.07 ~regio/ 0.07 ~region 0.54
        ~regional -0.09 ~regionalt 0.17 ~regionen^ 0.09 ~regionens^ -0.06 ~registerutdrag -0.06 ~registerutdrag^ -0.05
        ~regl -0.07 ~rektor 0.17 ~rektorerna^ 0.20 ~rektö/ 0.03 ~relation -0.07 ~remiss -0.06 ~reni/ 0.05 ~renin/ 0.05
        ~rens/ 0.03 ~representation -0.12 ~rer_/ 0.03 ~res 0.28 ~rest 0.10 ~resursgrupp -0.06
        ~resvaneundersökning 0.07 ~ret_/ 0.03 ~rig_/ -0.04 ~ring 0.07 ~ringlist 0.25 ~rings/ 0.03 ~rivs/ 0.04
        ~rivs_/ 0.04 ~rkan/ 0.03 ~rkan_/ 0.04 ~rket/ 0.03 ~rmed/ 0.03 ~rmedl/ 0.03 ~rnas/ 0.03 ~rnas_/ 0.03
        ~roce/ -0.04 ~rocen/ -0.03 ~rolig 0.05 ~rond 0.17 ~rsda/ 0.03 ~rsdag/ 0.03 ~rska/ 0.05 ~rson/ -0.05
        ~rson_/ -0.03 ~rsona/ -0.03 ~rta_/ 0.05 ~rter/ 0.03 ~rtern/ 0.03 ~rton/ -0.03 ~rton_/ -0.03 ~rullstol -0.05
        ~runt 0.14 ~rupp/ 0.12 ~rupp_/ 0.05 ~ruppe/ 0.04 ~rutin -0.14 ~rutin^ -0.11 ~rutin^för -0.05 ~ryck 0.35
        ~räck 0.09 ~räck/ 0.03 ~räcke/ 0.03 ~rädd -0.13 ~räddningstjänst 0.06 ~räff/ 0.06 ~räff_/ 0.03 ~räffa/ 0.03
        ~räkn -0.08 ~räld/ -0.03 ~räldr/ -0.03 ~räns/ 0.03 ~ränse/ 0.03 ~rätt 0.08 ~råd 0.22 ~råde/ 0.05 ~rådet/ 0.03
        ~rådgiv 0.13 ~rådgivarna^ 0.16 ~råga_/ -0.03 ~rågan/ 0.06 ~röda 0.11 ~röst -0.12 ~sa -0.16 ~sagt -0.13
        ~sam_/ 0.05 ~samla^ -0.10 ~sammanträd 0.06 ~samord 0.07 ~samordn -0.11 ~samordna^ 0.06
        ~samordningsförbund 0.16 ~samordningsförbundet^ 0.12 ~samråd -0.18 ~samråd^ -0.07 ~samrådet^ 0.13 ~samt -0.06
        ~samtal -0.17 ~samtlig 0.19 ~samtliga^ 0.13 ~samtyck -0.06 ~samverk 0.09 ~samverkansgrupp -0.09 ~satt 0.13
        ~satt/ 0.03 ~satt_/ 0.03 ~sche/ 0.04 ~schem -0.09 ~schen/ 0.03 ~sdag/ 0.06 ~sdag_/ 0.04 ~se -0.14 ~sed -0.08
        ~sedan^ -0.12 ~sekreter 0.11 ~sekretess -0.11 ~sen -0.28 ~sen^ -0.06 ~servis -0.05 ~ses 0.37 ~ses_/ 0.04
        ~sett -0.06 ~sex -0.18 ~sfi 0.14 ~sfi^på 0.06 ~sför/ 0.07 ~sförm/ 0.03 ~sid -0.08 ~sida -0.11 ~siffr -0.15
        ~sig 0.05 ~sin -0.10 ~sion/ -0.03 ~sitt 0.22 ~sitt_/ -0.03 ~sitte/ 0.04 ~sju 0.24 ~sju^ 0.28 ~sjuk -0.07
        ~sjukskrivning -0.17 ~sjukskötersk 0.14 ~själ/ -0.03 ~själv -0.38 ~själv/ -0.03 ~ska -0.06 ~skap -0.10
        ~sker 0.11 ~skick -0.09 ~skicka^ -0.09 ~skif/ -0.03 ~skift -0.13 ~skift/ -0.03 ~skol 0.42 ~skol/ 0.03
        ~skola/ 0.06 ~skola^ 0.08 ~skolan^ -0.05 ~skoterklubb -0.06 ~skrämm -0.15 ~skull -0.09 ~skulle^ 0.06
        ~skydd -0.07 ~skyddsombud 0.21 ~slagit -0.06 ~slut -0.16 ~slut/ -0.03 ~slå 0.14 ~små 0.12 ~småföretag -0.08
        ~snin/ -0.05 ~sning/ -0.05 ~snitt -0.05 ~snäm/ 0.04 ~snämn/ 0.04 ~soc 0.57 ~soc_/ 0.05 ~soci/ 0.05
        ~socia/ 0.05 ~socialchef 0.09 ~socialjour 0.09 ~socialsekreter 0.08 ~socialtjänst 0.32 ~socialtjänsten^ 0.20
        ~socialtjänsten^ringer 0.15 ~som -0.44 ~som_/ -0.04 ~son_/ -0.03 ~sona/ -0.03 ~sonal/ -0.03 ~sov -0.06
        ~spla/ -0.03 ~språk -0.12 ~sråd/ 0.05 ~ssen/ -0.03 ~ssen_/ -0.03 ~ssty/ 0.03 ~sstyr/ 0.03 ~st -0.05
        ~sta_/ 0.05 ~stab -0.05 ~stann -0.12 ~star/ 0.03 ~start 0.52 ~start/ 0.05 ~statistik -0.19 ~statlig 0.06
        ~sten/ 0.03 ~sten_/ 0.04 ~stik/ -0.03 ~stor 0.10 ~stor/ 0.03 ~storlek -0.05 ~storm 0.07 ~stra/ 0.05
        ~strat/ 0.04 ~strateg 0.08 ~strategi 0.15 ~strategin 0.17 ~stryk -0.07 ~strä/ 0.06 ~sträf/ 0.04 ~student -0.10
        ~studenter^ 0.12 ~studi -0.07 ~studieförbund 0.23 ~studieförbunden^ 0.18 ~stund 0.10 ~styck -0.10 ~styr/ 0.04
        ~styrels -0.09 ~städ -0.08 ~ställ 0.22 ~ställd -0.06 ~stäng -0.16 ~stå -0.11 ~ståe/ 0.03 ~ståen/ 0.03
        ~ståend 0.30 ~står -0.11 ~står/ -0.03 ~står_/ -0.03 ~stöd -0.08 ~stöd/ -0.03 ~stödform -0.10 ~sundsvall 0.09
        ~suts/ 0.03 ~suttit -0.12 ~svar -0.13 ~svensk 0.06 ~svårt^ -0.11 ~syns -0.06 ~syr -0.07 ~säg -0.18 ~säga -0.11
        ~säker 0.07 ~särskilt -0.10 ~sätt -0.14 ~så -0.29 ~såda -0.08 ~såg -0.05 ~sån -0.07 ~söd 0.09 ~söka -0.15
        ~sökt -0.09 ~t -0.07 ~ta -0.25 ~tack -0.05 ~tagn/ 0.03 ~tak 0.16 ~tal_/ 0.03 ~talar/ 0.03 ~talartid -0.05
        ~talt/ 0.03 ~tandvård 0.06 ~tandvården^ -0.05 ~tar_/ -0.05 ~tart/ 0.04 ~tarta/ 0.04 ~tbil/ -0.04 ~tbild/ -0.04
        ~team 0.10 ~team/ 0.03 ~teckn 0.11 ~tegi/ 0.03 ~teknikcolleg 0.10 ~teknikcollege^ 0.10 ~teknisk -0.08
        ~ten_/ 0.03 ~termin 0.08 ~tet_/ -0.05 ~tid -0.12 ~tid_/ -0.04 ~tidig -0.06 ~till -0.22 ~till/ -0.04
        ~tillbak 0.16 ~tillgänglig -0.16 ~tillsamman -0.25 ~tillsammans^ -0.09 ~tillsammans^med -0.09 ~timm -0.09
        ~timrå 0.22 ~tio -0.26 ~tio_/ -0.06 ~tion/ 0.03 ~tion_/ 0.05 ~tione/ -0.03 ~tisdag 0.17 ~tjej -0.24
        ~tjej/ -0.03 ~tjejgrupp 0.12 ~tjug/ -0.03 ~tjugo -0.15 ~tjugo/ -0.03 ~tjugotr -0.16 ~tjugoått -0.06
        ~tjänst -0.07 ~tlig/ 0.05 ~tliga/ 0.05 ~toalett -0.07 ~tog -0.17 ~ton_/ -0.04 ~torg -0.08 ~tork 0.13
        ~torpshamm 0.08 ~tors/ 0.06 ~torsd/ 0.03 ~torsdag 0.27 ~trafikföretag 0.08 ~tral/ 0.03 ~trale/ 0.03
        ~tran/ 0.03 ~trans/ 0.03 ~transport -0.10 ~trat/ 0.04 ~trate/ 0.04 ~tre 0.30 ~tre^ 0.14 ~tre_/ 0.04
        ~tredj 0.28 ~tredjedel -0.09 ~trevlig -0.14 ~tror 0.07 ~trossamfund -0.12 ~trossamfunden^ -0.06 ~trum/ -0.03
        ~träf/ 0.06 ~träff 0.20 ~träff/ 0.06 ~trän -0.06 ~tråd 0.29 ~tsfö/ 0.03 ~tsför/ 0.03 ~ttag/ 0.03 ~ttagn/ 0.03
        ~tter/ 0.03 ~tter_/ 0.03 ~tur 0.10 ~turné 0.05 ~tus -0.09 ~tver/ 0.06 ~tverk/ 0.06 ~tvär/ 0.06 ~tvärd/ 0.04
        ~två 0.15 ~två^tredjedelar -0.10 ~typ -0.10 ~tänd 0.13 ~tänk 0.23 ~tänkt 0.06 ~tätt 0.06 ~tåen/ 0.03
        ~tåend/ 0.03 ~tår_/ -0.03 ~törs/ 0.03 ~ulan/ 0.03 ~ulans/ 0.03 ~umeå -0.10 ~und 0.24 ~unde/ 0.07 ~under/ 0.03
        ~underhåll 0.09 ~underlag 0.10 ~underskötersk -0.16 ~undet/ 0.03 ~undr 0.13 ~uner/ 0.03 ~uner_/ 0.05
        ~unga^ -0.07 ~ungdomsled 0.11 ~ungdomsmottagning 0.11 ~ungdomsråd 0.08 ~ungdomsrådet^ -0.07
        ~universitetet -0.06 ~universitetets^ -0.06 ~unka/ 0.03 ~unkt/ 0.07 ~unkt_/ 0.03 ~unkti/ 0.04 ~upp 0.09
        ~upp_/ 0.07 ~uppdrag 0.06 ~uppe/ 0.04 ~uppen/ 0.03 ~uppföljning -0.16 ~uppgift -0.11 ~upphandl 0.05
        ~upphandling -0.12 ~upplägg 0.06 ~ur 0.09 ~uren/ 0.03 ~uren_/ 0.03 ~ut -0.10 ~uta_/ 0.03 ~utanför 0.23
        ~utbi/ -0.04 ~utbil/ -0.04 ~utbild -0.21 ~utbildning -0.29 ~utbyt 0.11 ~ute 0.07 ~utför 0.09 ~utmärkt 0.12
        ~utskott -0.09 ~uttal -0.07 ~utvä/ 0.04 ~utvär/ 0.04 ~utvärdering 0.09 ~v -0.10 ~va -0.05 ~vad -0.30
        ~vad_/ -0.03 ~val -0.09 ~vanlig -0.10 ~vara 0.16 ~vara/ 0.03 ~vara_/ 0.03 ~varann 0.20 ~varav -0.06
        ~varför 0.18 ~varj 0.08 ~vart/ 0.04 ~vartann 0.11 ~vd 0.08 ~veck 0.28 ~veck/ 0.03 ~vecka/ 0.04 ~vem -0.19
        ~verk/ 0.06 ~verke/ 0.03 ~vet -0.35 ~vet_/ -0.03 ~vi 0.27 ~vi^ 0.25 ~vi^anställde -0.06 ~vi^borde -0.07
        ~vi^delar 0.12 ~vi^får -0.06 ~vi^har -0.13 ~vi^kunde 0.49 ~vi^köper 0.08 ~vi^och 0.09 ~vi^tar -0.07
        ~vi^är 0.27 ~vi^övar 0.08 ~via 0.13 ~vid -0.21 ~vid^ -0.13 ~viktig -0.07 ~viktigast^ -0.07 ~vilk -0.11
        ~vill^ -0.05 ~vintr 0.14 ~visa -0.10 ~viss -0.17 ~vore -0.19 ~vux 0.12 ~vuxenutbildningen^ 0.07 ~väg -0.08
        ~välj -0.29 ~välj/ -0.03 ~välje/ -0.03 ~vänd -0.07 ~vänd/ 0.03 ~vänt -0.44 ~vänt/ -0.03 ~vänta/ -0.04
        ~väntjänst 0.08 ~värd 0.12 ~värdskap -0.09 ~våg -0.21 ~våld -0.25 ~våld/ -0.03 ~våldsarbet -0.08
        ~våldsutsatt 0.07 ~våldsutöv -0.08 ~våldsärend 0.17 ~vår 0.55 ~vår_/ 0.04 ~vård -0.16 ~vård^ 0.08
        ~vård^och 0.07 ~vårdcentral 0.20 ~ycker/ 0.03 ~ä -0.11 ~äcke/ 0.03 ~äff_/ 0.03 ~äffa/ 0.03 ~äga -0.05
        ~ägar 0.15 ~ägga/ -0.03 ~äldr -0.07 ~äldr/ -0.03 ~äldra/ -0.03 ~älje/ -0.03 ~äljer/ -0.03 ~ämfö/ -0.05
        ~ämför/ -0.05 ~ämn -0.07 ~änd_/ 0.03 ~ändr -0.08 ~ändå -0.06 ~änet/ 0.05 ~änet_/ 0.05 ~änne/ -0.03
        ~ännen/ -0.03 ~ännu 0.06 ~änse/ 0.03 ~änta/ -0.04 ~är -0.69 ~ärde/ 0.04 ~ärder/ 0.03 ~ärlig 0.07 ~ärligt^ 0.06
        ~äta 0.12 ~äter 0.11 ~ätve/ 0.06 ~ätver/ 0.06 ~å -0.21 ~ådal 0.09 ~ådet/ 0.03 ~ådet_/ 0.04 ~åend/ 0.03
        ~ående/ 0.03 ~åga_/ -0.03 ~ågan/ 0.05 ~ågan_/ 0.05 ~åker 0.09 ~åklag -0.07 ~ålla/ -0.03 ~ålla_/ -0.03
        ~ånad/ 0.04 ~ånda/ 0.03 ~åndag/ 0.03 ~ång_/ 0.04 ~ånga/ -0.03 ~ånga_/ -0.03 ~ånge 0.18 ~ånge/ 0.03 ~året 0.08
        ~årlig 0.12 ~årsmöt -0.09 ~åt 0.20 ~åtminston -0.10 ~ått_/ -0.03 ~ökar -0.05 ~ölje/ 0.04 ~önsk -0.44
        ~önsk/ -0.04 ~önska/ -0.04 ~öppettid 0.09 ~öppna^ -0.09 ~örbu/ 0.05 ~örbun/ 0.05 ~ören/ 0.04 ~öreni/ 0.05
        ~örme/ 0.03 ~örmed/ 0.03 ~öräl/ -0.03 ~öräld/ -0.03 ~öst_/ 0.03 ~öten/ 0.04 ~öten_/ 0.04 ~övar 0.17 ~över 0.30
        ~över/ 0.03 ~över_/ 0.03 ~överenskommels 0.08 ~överläk -0.09
        """,
        "utmaning": """
        bias -0.41
        board 0.05
        cell -0.39
        comparative -0.15
        early 0.05
        end -1.57
        evaluation -0.48
        first -0.18
        fragment -0.22
        frameCentralAktor -0.50
        frameHindrande -0.14
        frameLansstyrelsen -0.05
        frameNone -0.37
        frameNulage -0.14
        framePadrivande -0.14
        framePrioritering -0.94
        frameSamverkansform -0.34
        frameUtmaning -0.56
        frameUtvecklingsomrade -0.30
        fronted -0.39
        hedged -0.98
        imperative -1.39
        item -0.04
        late -0.28
        later -0.27
        meeting -0.52
        middle 0.60
        modal -0.70
        negation 0.17
        negations 0.11
        next3 -1.26
        number -0.44
        plain -0.14
        prose -0.19
        question 0.17
        quote 0.62
        shortFirst -0.24
        turn -0.25
        weHave -0.32
        words14 -0.36
        words6 -0.61
        wordsMore 0.13
        ~0 0.09 ~00 -0.06 ~05 0.17 ~06 -0.12 ~07 -0.15 ~08 0.07 ~09 0.20 ~09^ 0.22 ~1 -0.26 ~10 -0.09 ~11 0.36
        ~12 -0.06 ~14 0.07 ~140 0.17 ~15^ 0.05 ~16 -0.12 ~160 -0.06 ~17 -0.08 ~18 0.08 ~19 -0.14 ~1971 -0.07 ~20 -0.05
        ~2009 -0.15 ~2014 -0.17 ~2015 -0.06 ~2018 0.08 ~2019 0.13 ~2021 -0.05 ~2022 0.30 ~2023 0.25 ~21 0.20 ~212 0.05
        ~22 -0.28 ~24 -0.07 ~25 -0.16 ~27 0.13 ~29 0.17 ~30 -0.15 ~31 -0.17 ~33 -0.07 ~35 -0.09 ~36 -0.05 ~38 0.06
        ~39 0.06 ~3^ -0.05 ~40 -0.10 ~400 -0.19 ~41 -0.13 ~43 -0.11 ~44 -0.05 ~46 -0.07 ~5 0.06 ~50 0.16 ~52 -0.18
        ~55 0.14 ~6 0.28 ~60 -0.16 ~61 -0.08 ~63 0.06 ~64 -0.08 ~71 0.13 ~74 -0.09 ~74^ -0.07 ~75 0.16 ~8 -0.14
        ~80 -0.24 ~800 -0.07 ~82 -0.07 ~9 -0.07 ~90^ -0.11 ~92 0.21 ~93 0.10 ~94 -0.11 ~95 0.06 ~_aff/ -0.03
        ~_affä/ -0.03 ~_all/ 0.03 ~_allt/ 0.03 ~_anal/ -0.03 ~_ann/ -0.04 ~_anna/ -0.04 ~_ant/ 0.03 ~_anv/ 0.03
        ~_anvä/ 0.03 ~_arb/ -0.06 ~_arbe/ -0.06 ~_arv/ -0.04 ~_arvo/ -0.03 ~_assi/ 0.03 ~_av_/ 0.03 ~_avd/ -0.04
        ~_avde/ -0.03 ~_avs/ -0.04 ~_barn/ 0.04 ~_beh/ -0.04 ~_bek/ 0.08 ~_beky/ 0.05 ~_bel/ -0.03 ~_berä/ 0.03
        ~_bes/ 0.04 ~_besk/ 0.04 ~_beta/ -0.03 ~_bev/ -0.04 ~_bevi/ -0.03 ~_bil/ 0.05 ~_bild/ 0.03 ~_bli/ 0.09
        ~_blir/ 0.07 ~_bord/ -0.03 ~_bre/ 0.03 ~_brev/ 0.03 ~_bud/ -0.05 ~_budg/ -0.05 ~_bygd/ -0.03 ~_byt/ 0.08
        ~_bär/ 0.06 ~_bär_/ 0.04 ~_bät/ -0.04 ~_bätt/ -0.04 ~_båd/ -0.03 ~_båda/ -0.03 ~_bör/ -0.06 ~_bör_/ -0.03
        ~_börj/ -0.03 ~_dag/ -0.03 ~_dag_/ -0.05 ~_del/ -0.05 ~_dela/ -0.04 ~_den/ -0.03 ~_des/ -0.04 ~_det/ -0.03
        ~_det_/ -0.03 ~_dig/ -0.03 ~_digi/ -0.03 ~_disk/ 0.04 ~_dist/ -0.03 ~_dom/ 0.04 ~_dom_/ 0.05 ~_dot/ 0.04
        ~_dott/ 0.04 ~_dri/ 0.04 ~_drif/ 0.03 ~_dub/ 0.03 ~_dubb/ 0.03 ~_eft/ 0.06 ~_efte/ 0.06 ~_ej_/ 0.03
        ~_ett/ -0.05 ~_ett_/ -0.06 ~_fak/ -0.03 ~_fakt/ -0.03 ~_fem/ -0.03 ~_fil/ 0.03 ~_film/ 0.05 ~_flic/ 0.03
        ~_flyt/ 0.03 ~_fol/ -0.04 ~_folk/ -0.04 ~_for/ 0.03 ~_form/ -0.03 ~_fort/ 0.04 ~_fri/ -0.05 ~_fris/ -0.03
        ~_frit/ -0.05 ~_frå/ -0.03 ~_fråg/ -0.03 ~_ful/ -0.04 ~_full/ -0.04 ~_fyr/ -0.06 ~_fyra/ -0.03 ~_färd/ 0.03
        ~_färr/ -0.03 ~_fåt/ 0.03 ~_fått/ 0.03 ~_föl/ 0.04 ~_följ/ 0.04 ~_för/ -0.08 ~_förd/ -0.04 ~_före/ -0.04
        ~_förh/ -0.03 ~_förl/ 0.04 ~_förr/ 0.03 ~_gam/ -0.03 ~_gaml/ -0.03 ~_gat/ 0.03 ~_gav/ -0.03 ~_gav_/ -0.03
        ~_gjo/ -0.06 ~_gjor/ -0.06 ~_god/ -0.03 ~_gra/ 0.04 ~_grav/ 0.03 ~_gre/ 0.03 ~_grä/ 0.04 ~_gäl/ -0.04
        ~_gäll/ -0.04 ~_går/ 0.05 ~_gård/ 0.04 ~_gör/ -0.04 ~_ham/ 0.03 ~_hamn/ 0.03 ~_han_/ 0.04 ~_hat/ 0.03
        ~_hel/ -0.05 ~_hem/ 0.03 ~_hem_/ 0.03 ~_hen/ 0.04 ~_henn/ 0.03 ~_hon/ 0.04 ~_hon_/ 0.03 ~_hop/ 0.03
        ~_hopp/ 0.03 ~_hot/ 0.05 ~_hot_/ 0.03 ~_hun/ 0.04 ~_hör/ 0.04 ~_idr/ 0.05 ~_idro/ 0.05 ~_inf/ -0.03
        ~_infö/ -0.04 ~_ing/ 0.07 ~_inge/ 0.06 ~_ish/ 0.03 ~_isha/ 0.03 ~_jag_/ 0.03 ~_jak/ 0.03 ~_jakt/ 0.03
        ~_job/ 0.04 ~_jobb/ 0.04 ~_ju_/ 0.03 ~_jus/ -0.04 ~_just/ -0.04 ~_jäm/ 0.03 ~_kal/ 0.04 ~_kall/ 0.05
        ~_kan_/ -0.03 ~_kar/ -0.03 ~_kill/ 0.03 ~_kli/ -0.03 ~_kom/ -0.03 ~_kom_/ -0.03 ~_kons/ -0.03 ~_korr/ 0.04
        ~_kos/ -0.03 ~_kost/ -0.03 ~_kra/ -0.06 ~_krav/ -0.03 ~_kro/ -0.03 ~_kron/ -0.03 ~_krä/ -0.04 ~_kräv/ -0.04
        ~_kund/ -0.03 ~_kur/ -0.03 ~_kvi/ 0.05 ~_kvin/ 0.04 ~_kyr/ -0.04 ~_kyrk/ -0.04 ~_köp/ -0.04 ~_kör/ 0.03
        ~_lag/ -0.05 ~_lar/ -0.03 ~_leda/ -0.04 ~_lika/ -0.03 ~_lok/ -0.03 ~_läg/ 0.05 ~_lägr/ 0.03 ~_län/ -0.12
        ~_läne/ -0.04 ~_läns/ -0.13 ~_lär_/ -0.04 ~_lön/ -0.05 ~_löne/ -0.05 ~_mal/ -0.04 ~_mall/ -0.06 ~_mam/ 0.04
        ~_mamm/ 0.04 ~_man/ 0.04 ~_manl/ 0.03 ~_mann/ 0.03 ~_mas/ -0.03 ~_mask/ -0.03 ~_mat/ -0.04 ~_med_/ -0.03
        ~_medi/ 0.03 ~_mer/ -0.03 ~_mil/ 0.04 ~_mil_/ 0.03 ~_min/ 0.06 ~_min_/ 0.05 ~_mind/ 0.03 ~_mot/ -0.03
        ~_moti/ -0.03 ~_myc/ 0.04 ~_myck/ 0.04 ~_män/ 0.04 ~_män_/ 0.03 ~_mär/ 0.04 ~_märk/ 0.04 ~_nat/ -0.03
        ~_num/ -0.03 ~_nyc/ -0.03 ~_nyck/ -0.03 ~_när_/ 0.03 ~_nät/ 0.05 ~_näte/ 0.03 ~_omk/ 0.04 ~_ope/ 0.04
        ~_oper/ 0.04 ~_oro/ 0.05 ~_pan/ -0.03 ~_per/ -0.07 ~_per_/ -0.06 ~_pla/ -0.03 ~_plat/ -0.03 ~_poj/ 0.04
        ~_pojk/ 0.04 ~_pol/ -0.04 ~_poli/ -0.05 ~_por/ 0.03 ~_pre/ 0.04 ~_prö/ -0.03 ~_pröv/ -0.03 ~_pun/ -0.04
        ~_punk/ -0.04 ~_ram/ -0.04 ~_ras/ 0.03 ~_redo/ -0.03 ~_reg/ -0.12 ~_rege/ -0.03 ~_regi/ -0.06 ~_res/ -0.03
        ~_rid/ 0.05 ~_rum/ -0.04 ~_rum_/ -0.03 ~_rut/ -0.07 ~_ruti/ -0.05 ~_räd/ 0.03 ~_råd_/ 0.04 ~_sak/ -0.04
        ~_sake/ 0.03 ~_sakn/ -0.04 ~_samm/ 0.03 ~_sat/ -0.03 ~_sen/ 0.06 ~_sent/ 0.04 ~_ser/ 0.03 ~_ses/ 0.03
        ~_ses_/ 0.04 ~_sin/ 0.06 ~_sin_/ 0.03 ~_sina/ 0.03 ~_sju/ 0.06 ~_sjuk/ 0.07 ~_sko/ 0.06 ~_skog/ -0.03
        ~_skol/ 0.07 ~_skr/ 0.04 ~_skrä/ 0.06 ~_sku/ -0.05 ~_skul/ -0.05 ~_skäm/ 0.03 ~_sköt/ -0.04 ~_sla/ -0.06
        ~_slag/ -0.06 ~_slå/ 0.03 ~_små_/ -0.03 ~_småb/ 0.03 ~_sni/ -0.03 ~_snit/ -0.05 ~_soc/ -0.05 ~_soci/ -0.05
        ~_som/ 0.07 ~_somm/ 0.04 ~_son/ 0.06 ~_sone/ 0.06 ~_sov/ 0.05 ~_sta/ -0.07 ~_star/ -0.07 ~_sti/ -0.03
        ~_stod/ -0.03 ~_stu/ -0.04 ~_sty/ -0.04 ~_styr/ -0.03 ~_stä/ 0.05 ~_stå/ 0.04 ~_stö/ -0.03 ~_stöd/ -0.03
        ~_sys/ -0.05 ~_säg/ 0.07 ~_säge/ 0.04 ~_sån/ -0.03 ~_sökt/ -0.03 ~_ta_/ 0.03 ~_ter/ -0.03 ~_tid/ -0.03
        ~_tid_/ -0.05 ~_tide/ 0.04 ~_til/ -0.03 ~_till/ -0.03 ~_tim/ 0.05 ~_tio/ 0.06 ~_tio_/ 0.04 ~_tje/ 0.03
        ~_tjej/ 0.03 ~_tju/ -0.03 ~_tjug/ -0.03 ~_toa/ 0.03 ~_tog/ -0.04 ~_tog_/ -0.03 ~_tor/ -0.04 ~_tors/ -0.04
        ~_tro/ 0.08 ~_try/ 0.03 ~_trö/ 0.03 ~_tröt/ 0.03 ~_tur/ -0.05 ~_tyd/ -0.03 ~_und/ 0.05 ~_unde/ 0.03
        ~_ung/ 0.04 ~_unga/ 0.05 ~_uppr/ 0.04 ~_ur_/ 0.03 ~_utb/ -0.03 ~_utbi/ -0.04 ~_utl/ 0.03 ~_utt/ 0.05
        ~_utta/ 0.03 ~_van/ -0.05 ~_ver/ 0.05 ~_verk/ 0.04 ~_vet_/ 0.04 ~_vid_/ 0.03 ~_vil/ -0.09 ~_vilj/ -0.03
        ~_vilk/ -0.04 ~_vin/ 0.05 ~_vint/ 0.03 ~_vis/ 0.07 ~_viss/ 0.04 ~_vux/ -0.05 ~_väl_/ 0.03 ~_värs/ 0.03
        ~_vål/ 0.05 ~_våld/ 0.05 ~_yng/ 0.05 ~_yngr/ 0.04 ~_ändr/ -0.05 ~_ändå/ 0.04 ~_är_/ 0.03 ~_åld/ 0.03
        ~_åre/ -0.04 ~_års/ 0.03 ~_åte/ 0.03 ~_åter/ 0.03 ~_öka/ 0.03 ~_öns/ -0.05 ~_önsk/ -0.05 ~_öpp/ -0.07
        ~_öppe/ -0.05 ~_öve/ 0.04 ~_över/ 0.04 ~absolut -0.12 ~ack_/ 0.03 ~ade_/ 0.09 ~aden/ -0.04 ~aden_/ -0.04
        ~adga/ -0.03 ~adiet/ 0.03 ~adress 0.10 ~affä/ -0.04 ~affär -0.12 ~affär/ -0.04 ~affärsängl -0.20 ~agen/ -0.06
        ~agen_/ -0.06 ~aget/ -0.04 ~aget_/ -0.05 ~ags_/ -0.03 ~aken/ 0.04 ~aker/ 0.04 ~aker_/ 0.04 ~akna/ -0.03
        ~akt 0.10 ~akti/ -0.04 ~aktiebolag -0.06 ~aktis/ -0.04 ~aktiv -0.08 ~aktualisering -0.08 ~akut -0.19
        ~akutmottagning 0.12 ~ala_/ -0.04 ~alar/ 0.03 ~alar_/ 0.04 ~aldrig -0.20 ~alet_/ -0.03 ~alise/ 0.03
        ~alkohol 0.09 ~alla -0.26 ~alla^ 0.23 ~alla^som 0.26 ~alla_/ -0.03 ~allmä -0.13 ~allmän^ -0.06
        ~allmän^kurs -0.06 ~alls 0.23 ~allt -0.25 ~allt/ 0.05 ~allt^ -0.06 ~alltid 0.23 ~allting 0.14 ~alltså 0.22
        ~almi -0.09 ~almi^ -0.07 ~alt_/ -0.06 ~alys/ -0.04 ~alyse/ -0.03 ~ambassadör -0.06 ~ambulan 0.05
        ~ambulans -0.06 ~amer/ -0.06 ~amer_/ -0.03 ~amla/ -0.04 ~amla_/ -0.06 ~amma/ 0.06 ~amman/ 0.04 ~amna/ 0.03
        ~amnar/ 0.03 ~amti/ 0.03 ~amtid/ 0.03 ~amve/ -0.03 ~amver/ -0.03 ~an 0.06 ~ana_/ -0.05 ~anal/ -0.06
        ~analy/ -0.05 ~analyser -0.15 ~and 0.07 ~ande/ 0.03 ~ande_/ 0.05 ~andel -0.07 ~andetag -0.08 ~andra/ -0.03
        ~anen/ -0.03 ~aner/ 0.04 ~anförd 0.14 ~angav 0.05 ~anhörigvård 0.09 ~anke/ -0.03 ~anket/ -0.03
        ~anläggning 0.08 ~anmäl 0.12 ~anmälning -0.05 ~anmälningarna^ -0.06 ~ann -0.13 ~anna_/ 0.04 ~annan -0.07
        ~annanstan -0.05 ~annar -0.28 ~annat/ -0.03 ~anne/ 0.04 ~annen/ 0.04 ~annonser -0.05 ~ans -0.13 ~ans_/ -0.03
        ~anska/ -0.03 ~anslut 0.24 ~anslutning 0.11 ~anställ 0.30 ~anställd -0.15 ~anställning -0.16 ~ansv -0.11
        ~ansvar 0.09 ~ansvarig 0.10 ~ansök -0.05 ~antag -0.08 ~antal 0.10 ~anua/ -0.03 ~anvis -0.05 ~anvä/ 0.03
        ~använ/ 0.03 ~använd 0.27 ~använt 0.07 ~apen/ 0.06 ~app_/ 0.03 ~appa/ 0.03 ~appan/ 0.03 ~april -0.06
        ~apt -0.10 ~ara_/ -0.03 ~arar/ -0.07 ~arar_/ -0.07 ~arbet -0.24 ~arbetsdag -0.07 ~arbetsgivaren^ -0.07
        ~arbetsgivarna^ 0.07 ~arbetsgrupp 0.06 ~arbetskläd -0.05 ~arbetskläder^ -0.05 ~arbetslag -0.14
        ~arbetsmiljö -0.06 ~arbetsmiljön^ 0.06 ~arbetsmiljön^i 0.07 ~arbetsplat -0.07 ~arbetstid -0.43 ~are 0.08
        ~aren/ 0.03 ~arer/ 0.03 ~aret/ 0.03 ~argument 0.14 ~ari_/ -0.04 ~arke/ 0.03 ~arli/ 0.03 ~arn_/ 0.05
        ~arna_/ -0.03 ~arnas/ 0.04 ~arrangör 0.17 ~ars_/ -0.03 ~art_/ -0.03 ~arton 0.08 ~arv -0.08 ~arvo/ -0.03
        ~arvod -0.25 ~arvod/ -0.03 ~arvodet^ -0.20 ~ass_/ 0.06 ~assa/ -0.04 ~assistan 0.08 ~assistent 0.26
        ~atch/ -0.03 ~ater/ -0.03 ~ateri/ -0.03 ~atio/ -0.03 ~ation/ -0.03 ~ator/ -0.05 ~atore/ -0.03 ~atsen/ 0.04
        ~att^ -0.24 ~att^alla 0.10 ~att^de 0.06 ~att^den -0.13 ~att^det -0.11 ~att^få -0.11 ~att^man 0.12
        ~att^skolan -0.16 ~attar/ -0.03 ~atör/ 0.03 ~augusti -0.12 ~av 0.15 ~av^ -0.40 ~av^de -0.20 ~avbrott 0.20
        ~avde/ -0.04 ~avdel/ -0.04 ~avdelning -0.29 ~avgångssamtal 0.12 ~avid/ 0.04 ~avlösning -0.10 ~avsatt -0.06
        ~avslag -0.17 ~avstånd 0.15 ~avståndet^ 0.09 ~avta/ -0.05 ~avtal -0.10 ~avtal/ -0.05 ~avvis -0.06 ~axl 0.12
        ~back 0.27 ~bak -0.06 ~bakgrund 0.17 ~band -0.10 ~bank -0.11 ~bank-id 0.08 ~banken^ -0.09 ~bankerna^ -0.06
        ~bar -0.14 ~bara -0.21 ~barack 0.17 ~bare/ -0.03 ~barn 0.33 ~barn/ 0.08 ~barn^ 0.27 ~barn^som 0.17
        ~barn_/ 0.05 ~barnahus -0.15 ~barnahus^ -0.10 ~barnen^ 0.18 ~barngrupp -0.05 ~barnkonvention -0.14
        ~barnmorsk 0.07 ~barnmorskorna^ 0.15 ~barnomsorg^ -0.08 ~barnomsorg^på -0.25 ~barnomsorgen^ 0.07
        ~barnpassning -0.16 ~barnvagn 0.25 ~barnvakt -0.11 ~bastun 0.22 ~batteri 0.13 ~bb 0.06 ~bbel/ 0.03 ~be -0.20
        ~befattning -0.06 ~befolkning 0.22 ~begärd -0.07 ~behandl 0.06 ~behov -0.16 ~behåll -0.12 ~behö/ -0.03
        ~behörig 0.13 ~behöv -0.30 ~behöv/ -0.03 ~beky/ 0.07 ~bekym/ 0.07 ~bekymm 0.22 ~bekymr 0.39 ~belysning -0.16
        ~belysning^ -0.08 ~belysningen^ -0.05 ~belyst -0.06 ~beman 0.12 ~bemann -0.06 ~ber_/ -0.03 ~beredskap -0.07
        ~beredskapsplanering 0.10 ~beroend 0.27 ~beroendevård -0.07 ~berä/ 0.03 ~berät/ 0.03 ~berätt 0.15
        ~berättels 0.16 ~besk/ 0.04 ~besked 0.06 ~beskr/ 0.04 ~beskriv 0.41 ~beslut 0.25 ~beslut^ 0.08
        ~beslut^om -0.10 ~beslutsgrupp 0.10 ~best/ -0.04 ~bestä/ -0.04 ~beställ -0.20 ~bestämd 0.09 ~bestämm -0.06
        ~besö/ -0.03 ~besök -0.13 ~besök/ -0.03 ~beta/ -0.03 ~betal -0.09 ~betalt -0.19 ~betst/ -0.04 ~bett 0.15
        ~betydlig -0.06 ~bevi/ -0.03 ~bevilj -0.11 ~bevis -0.22 ~bevisning -0.07 ~bibliotek -0.16 ~bibliotekari -0.08
        ~biblioteket^ -0.13 ~bidr/ -0.05 ~bidra/ -0.05 ~bidrag 0.07 ~bidragsregl -0.06 ~bil 0.23 ~bil_/ 0.04
        ~bild 0.34 ~bild/ 0.03 ~bilde/ 0.06 ~bildn/ -0.05 ~bilen/ -0.03 ~biljett 0.08 ~billig -0.08 ~bistånd -0.07
        ~biståndsbeslut -0.07 ~bit -0.06 ~bjud -0.12 ~bland^de 0.10 ~blank/ -0.03 ~blankett -0.20 ~blem/ 0.03
        ~blem_/ 0.03 ~blev 0.08 ~bli 0.06 ~blir 0.70 ~blir/ 0.07 ~blir_/ 0.07 ~bliv -0.10 ~blivi/ 0.03 ~blivit 0.30
        ~blåmärk 0.09 ~blöj 0.09 ~bo 0.09 ~bod 0.07 ~bodd -0.11 ~boend -0.07 ~boende -0.12 ~bokning -0.11 ~bolag -0.10
        ~bolaget 0.12 ~bolaget^ -0.10 ~bolagsstyrels -0.07 ~boll 0.07 ~bor -0.06 ~bord -0.35 ~bord/ -0.03
        ~borde/ -0.03 ~bort 0.25 ~bort/ 0.03 ~bostadsbolag -0.05 ~bostäd -0.09 ~bra 0.06 ~bra^ -0.08 ~brandmä -0.08
        ~bransch -0.07 ~bredvid 0.10 ~brev 0.06 ~brevlåd 0.24 ~brist -0.21 ~brod 0.06 ~bror 0.18 ~broschyr 0.06
        ~brott -0.19 ~brottsförebygg 0.15 ~bruk 0.12 ~bruk/ 0.03 ~bryr -0.09 ~bråk 0.16 ~bråk/ 0.03 ~bröd 0.12
        ~bröt -0.15 ~budg -0.18 ~budg/ -0.06 ~budge/ -0.06 ~budget -0.08 ~buss -0.22 ~bussen^ -0.12 ~bussen^går -0.09
        ~busshållplats 0.05 ~buti/ 0.03 ~butik 0.20 ~bvc -0.08 ~byalag 0.05 ~byar 0.08 ~bygd -0.08 ~bygd/ -0.03
        ~bygdegård -0.05 ~bygg 0.08 ~bygg/ -0.03 ~bygga/ -0.03 ~byggbransch -0.08 ~byggnad 0.05 ~byn -0.13 ~byt 0.17
        ~byta 0.25 ~byts 0.19 ~bytt 0.22 ~bänk -0.11 ~bär 0.43 ~bär_/ 0.04 ~bärs 0.11 ~bäst 0.06 ~bätt/ -0.04
        ~bättr -0.41 ~bättr/ -0.04 ~båda -0.40 ~båda/ -0.03 ~båda_/ -0.03 ~både 0.10 ~bönd -0.11 ~bör -0.29
        ~bör_/ -0.03 ~börj -0.40 ~börj/ -0.03 ~börja/ -0.04 ~campus -0.17 ~cent/ -0.05 ~centr/ -0.05 ~central -0.15
        ~centralt -0.10 ~chattgrupp 0.06 ~chaufför 0.08 ~checklist -0.07 ~chef -0.28 ~chefe/ -0.03 ~chefen^ -0.17
        ~cheferna^ -0.08 ~chefsjobb -0.07 ~chem/ -0.03 ~chema/ -0.03 ~cial/ -0.06 ~cirkeln 0.05 ~citer 0.07
        ~ckan/ -0.05 ~ckan_/ -0.06 ~ckar/ 0.04 ~ckar_/ 0.03 ~ckel/ -0.04 ~ckeln/ -0.04 ~cker/ 0.03 ~cket/ 0.03
        ~cket_/ 0.03 ~ckor_/ 0.04 ~cykel -0.13 ~cykelban -0.09 ~d 0.07 ~dag -0.15 ~dag_/ -0.10 ~daga/ -0.03
        ~dagar/ -0.03 ~dagis -0.21 ~daglig 0.12 ~dagordning -0.16 ~dags -0.10 ~dam -0.14 ~damaskus 0.10 ~damlag 0.19
        ~damstorlek -0.09 ~dan_/ 0.06 ~dans 0.12 ~dar_/ 0.06 ~dare_/ -0.03 ~darn/ -0.04 ~darna/ -0.04 ~dat_/ -0.03
        ~data 0.05 ~dda_/ -0.03 ~de^ 0.50 ~de^flesta -0.09 ~de^får 0.18 ~de^har -0.38 ~de^kommer 0.22
        ~de^kvinnliga 0.10 ~de^som 0.22 ~de^stora 0.11 ~de^tre 0.14 ~de^unga 0.07 ~de^vill 0.05 ~de^äldre -0.15
        ~de^är 0.06 ~decemb -0.07 ~definition -0.09 ~del_/ 0.04 ~dela -0.35 ~dela/ -0.10 ~dela_/ -0.03 ~delad^ -0.06
        ~delar/ -0.05 ~delni/ -0.04 ~delt -0.06 ~deltid^ 0.13 ~deltidskår -0.08 ~delvis -0.07 ~demokrati 0.06
        ~den -0.21 ~den^ 0.17 ~den^nya -0.13 ~den^senaste -0.13 ~den^som 0.16 ~den_/ -0.04 ~densamm -0.12 ~der_/ 0.04
        ~deras^ 0.13 ~desamm -0.08 ~dess -0.32 ~dess_/ -0.03 ~dessutom 0.07 ~desto 0.06 ~det -0.31 ~det^ 0.38
        ~det^bästa -0.10 ~det^fanns -0.07 ~det^har -0.10 ~det^hon 0.09 ~det^jag 0.17 ~det^sitter -0.10 ~det^som -0.09
        ~det^var -0.14 ~det^vi 0.16 ~det^är 0.28 ~det_/ -0.08 ~dett 0.12 ~dget/ -0.06 ~dhets/ 0.03 ~diagno 0.23
        ~diakon -0.08 ~dici/ 0.03 ~dicin/ 0.03 ~dickpic 0.05 ~diet/ 0.04 ~diet_/ 0.05 ~dig -0.07 ~diga/ -0.03
        ~digi/ -0.03 ~digit/ -0.03 ~digital -0.07 ~digitalt -0.20 ~din -0.12 ~ding/ -0.03 ~disk/ 0.03 ~diskussion 0.13
        ~diskuter 0.12 ~dist/ -0.03 ~distan -0.12 ~dit -0.07 ~division 0.13 ~djur -0.16 ~dlin/ -0.04 ~dling/ -0.03
        ~dnin/ -0.05 ~dning/ -0.05 ~dockvrå 0.06 ~dom 0.23 ~dom_/ 0.05 ~dominer 0.12 ~domstol 0.08 ~donation 0.07
        ~dore/ 0.03 ~dott 0.18 ~dott/ 0.04 ~dotte/ 0.03 ~dra -0.15 ~dra_/ -0.05 ~drar -0.08 ~drar/ 0.04 ~drar_/ 0.06
        ~drarn/ -0.03 ~dras 0.17 ~drat/ 0.05 ~dre_/ 0.04 ~drev -0.08 ~drick 0.21 ~drift 0.15 ~drivit -0.06 ~drot/ 0.05
        ~drott/ 0.05 ~drygt^ -0.10 ~dsfr/ 0.03 ~dsfrå/ 0.03 ~dska/ -0.04 ~dspl/ -0.03 ~dspli/ -0.03 ~dubb/ 0.03
        ~dubbe/ 0.03 ~dubbelt 0.19 ~dukti/ 0.03 ~duktig 0.06 ~dusch 0.19 ~dygn 0.05 ~dygne/ 0.03 ~dä 0.20 ~där -0.08
        ~där^ -0.15 ~däreft -0.06 ~däremot 0.17 ~däremot^ -0.06 ~därför -0.24 ~därför^ -0.13 ~därmed 0.16 ~då -0.25
        ~dålig -0.09 ~döm 0.07 ~dömd -0.12 ~dörr 0.18 ~dörr/ 0.03 ~döttr 0.13 ~e4 0.17 ~eckan/ -0.03 ~edar/ -0.07
        ~edare/ -0.03 ~edarn/ -0.03 ~eder/ 0.03 ~eder_/ 0.03 ~edic/ 0.03 ~edici/ 0.03 ~eds_/ 0.03 ~efen/ -0.05
        ~efen_/ -0.04 ~efer_/ 0.03 ~effekt -0.05 ~eft 0.45 ~efte/ 0.04 ~efter/ 0.05 ~efter^ 0.31 ~eftersom -0.10
        ~eftervåld 0.15 ~efteråt 0.09 ~egen -0.31 ~egen^ -0.06 ~egentlig 0.15 ~egio/ -0.04 ~egion/ -0.04 ~egle/ -0.03
        ~egna -0.05 ~ehöv/ -0.03 ~ehöve/ -0.03 ~ej 0.35 ~ejer/ 0.03 ~ekar/ -0.03 ~ekni/ 0.03 ~ekonom -0.17
        ~ekonomi -0.06 ~ekonomichef -0.06 ~ekonomiskt 0.18 ~ekonomiskt^ 0.31 ~ekonomiskt^våld 0.34 ~ekti/ -0.03
        ~ekym/ 0.07 ~ekymr/ 0.05 ~el -0.16 ~ela_/ -0.04 ~elak -0.07 ~elar/ -0.03 ~elar_/ -0.06 ~elbolag -0.19
        ~elev -0.08 ~eleverna^ -0.05 ~elevhäls -0.08 ~elevråd -0.07 ~ell 0.11 ~elle/ 0.03 ~eller/ 0.04 ~elni/ -0.04
        ~elnin/ -0.04 ~elprogramm -0.09 ~else/ 0.03 ~elsen/ -0.08 ~elser/ 0.04 ~elva -0.19 ~elva^ 0.08 ~ema_/ -0.03
        ~embe/ -0.03 ~emellertid 0.12 ~emen/ -0.03 ~ement/ -0.03 ~emma/ -0.03 ~emme/ 0.03 ~emmet/ 0.04 ~emot -0.16
        ~en -0.30 ~en^ 0.27 ~en^annan 0.11 ~en^av 0.06 ~en^gång -0.06 ~en^kille 0.11 ~en^kvinna 0.11 ~en^man 0.12
        ~en^ny -0.06 ~en^rutin -0.06 ~en^tjej 0.05 ~ena -0.09 ~enbart -0.07 ~enda -0.25 ~engelsk -0.07 ~enh -0.14
        ~enhet -0.09 ~enhetschef 0.17 ~enkelt -0.10 ~enkl 0.05 ~enkät -0.13 ~enlig 0.06 ~enne/ 0.03 ~ennes/ 0.04
        ~enrum -0.07 ~ens 0.07 ~ens_/ -0.04 ~ensa/ -0.03 ~ensam -0.18 ~ensam/ -0.03 ~ensamarbet 0.14
        ~ensamarbete^ 0.10 ~ensamma^ -0.12 ~ensamstående^ 0.10 ~ensamstående^mammor 0.10 ~enskild -0.19 ~ent_/ 0.03
        ~enta/ 0.03 ~entar/ 0.03 ~entr/ -0.07 ~entra/ -0.05 ~entreprenörerna^är 0.08 ~epres/ 0.03 ~erar_/ -0.03
        ~erat/ 0.04 ~erati/ 0.03 ~erbjud 0.08 ~erfaren 0.12 ~erhå/ 0.03 ~erhål/ 0.03 ~eri_/ 0.03 ~erie/ -0.03
        ~eriet/ -0.03 ~erke/ -0.04 ~erket/ -0.03 ~ermi/ -0.03 ~ermin/ -0.03 ~ern_/ 0.05 ~eror/ -0.04 ~eror_/ -0.03
        ~ersätt -0.10 ~ersättning -0.05 ~ersättningen^ -0.06 ~erät/ 0.03 ~erätt/ 0.03 ~espe/ 0.03 ~estä/ -0.03
        ~estäl/ -0.03 ~esök/ -0.03 ~esöke/ -0.03 ~etablering -0.18 ~etableringstid -0.07 ~etag/ -0.03 ~eter_/ 0.03
        ~etet/ 0.03 ~etet_/ 0.03 ~ets_/ -0.03 ~etsa/ -0.03 ~etsp/ 0.05 ~etst/ -0.04 ~etsti/ -0.04 ~ett -0.44
        ~ett^ 0.08 ~ett^annat 0.05 ~ett^samarbete -0.12 ~ett_/ -0.05 ~evakuering 0.11 ~evis/ -0.04 ~ex 0.12
        ~exakt 0.09 ~exam 0.13 ~exempel 0.06 ~expert 0.13 ~ext -0.08 ~extr 0.12 ~extratjänst -0.10 ~f 0.15
        ~fabrik 0.08 ~fack -0.14 ~facket^ -0.07 ~fakt/ -0.03 ~faktiskt -0.25 ~fall 0.21 ~fall/ 0.03 ~fall_/ 0.03
        ~familj 0.12 ~farlig 0.33 ~fas_/ -0.04 ~fast 0.13 ~fast^ -0.20 ~fastighetsbolag -0.07 ~fastighetssköt -0.07
        ~fastighetsskötarna^ -0.07 ~fastn 0.05 ~fatt/ -0.04 ~fatta/ -0.03 ~februari -0.14 ~fel 0.11 ~fem^ 0.29
        ~fem^av 0.08 ~femskift -0.25 ~femt -0.22 ~femtio 0.15 ~femtiotvå -0.06 ~femton 0.08 ~femtonåring 0.06
        ~fen_/ -0.05 ~fer_/ 0.04 ~feriejobb -0.10 ~fest 0.06 ~ffär/ -0.04 ~fick 0.16 ~fick_/ 0.04 ~fik 0.13
        ~fikarumm -0.07 ~film 0.54 ~film/ 0.05 ~filt -0.13 ~fin 0.06 ~fina/ -0.03 ~finan/ -0.03 ~finansier -0.06
        ~finansiär -0.08 ~fingr 0.09 ~finn -0.09 ~firm 0.13 ~fjol -0.20 ~fjortonåring 0.07 ~fjärd 0.06
        ~fjärdedel -0.09 ~fler -0.06 ~fler^ -0.07 ~flera^ 0.16 ~flera^av 0.13 ~flic/ 0.03 ~flick 0.31 ~flick/ 0.03
        ~flickor -0.08 ~flickor^ 0.39 ~flickor^med 0.16 ~flickorna^ 0.13 ~flickorna^har -0.05 ~flickornas^ 0.08
        ~flyg -0.10 ~flyt/ 0.04 ~flytt 0.34 ~flytt/ 0.03 ~folk -0.13 ~folk^ -0.10 ~folkhäls -0.08 ~folkhögskol -0.08
        ~form -0.30 ~form/ -0.06 ~forma/ -0.04 ~formuler 0.05 ~formulär -0.08 ~forsk 0.07 ~forskningstid 0.05
        ~fort 0.21 ~fort/ 0.04 ~fortfar 0.15 ~fortsätt -0.10 ~forum -0.10 ~fotboll 0.12 ~fotbollsträn -0.06
        ~fotvård -0.09 ~fr 0.13 ~fram -0.22 ~framför -0.09 ~fred -0.14 ~fredag -0.13 ~fris/ -0.03 ~friståend -0.08
        ~frisör -0.21 ~frit/ -0.05 ~friti/ -0.05 ~fritid -0.21 ~fritidsgård -0.05 ~fritidsled -0.06 ~frivillig -0.12
        ~fruar -0.07 ~fruk/ 0.03 ~frukost -0.10 ~främst 0.18 ~fränst -0.17 ~fråg -0.32 ~fråga/ 0.03 ~frågan^ -0.12
        ~frågan^om -0.12 ~från 0.15 ~från/ 0.06 ~från_/ 0.04 ~frånvaro 0.05 ~frånvaron -0.19 ~ften/ -0.03
        ~ften_/ -0.03 ~fter/ 0.04 ~fter_/ 0.03 ~full/ -0.03 ~fullfölj -0.13 ~fullföljd -0.07 ~fullt -0.12 ~funder 0.08
        ~funger -0.18 ~funk -0.11 ~funktion -0.18 ~funktionsnedsättning 0.12 ~fusk 0.10 ~fyll 0.05 ~fyr -0.22
        ~fyra -0.15 ~fyra/ -0.04 ~fyra^ -0.15 ~fyra^av -0.07 ~fyrt/ -0.03 ~fyrti/ -0.03 ~fyrtio -0.17 ~fysiskt 0.24
        ~fystest -0.17 ~fystesterna^ -0.14 ~fält -0.14 ~färd/ 0.04 ~färdig -0.06 ~färdtjänst 0.09 ~färr -0.30
        ~färr/ -0.03 ~färre/ -0.03 ~få^ 0.09 ~fång 0.06 ~får 0.19 ~får^ 0.06 ~fått 0.30 ~fått/ 0.03 ~fått_/ 0.03
        ~föd 0.14 ~följ 0.12 ~följd 0.33 ~följt -0.07 ~för_/ -0.04 ~föra -0.07 ~förd/ -0.07 ~förde/ -0.06
        ~fördel -0.34 ~fördelning -0.05 ~före -0.17 ~förebygg -0.16 ~förekomm 0.14 ~föreläs -0.06 ~föremål 0.11
        ~fören/ 0.03 ~föreningarna^ -0.15 ~föreningsbidrag -0.11 ~föreslog 0.16 ~företag -0.25
        ~företagarförening -0.10 ~företräd 0.08 ~förh/ -0.03 ~förhandl 0.06 ~förhandling -0.24 ~förhör -0.14
        ~förklar 0.09 ~förklaring -0.15 ~förl/ 0.04 ~förlo/ 0.04 ~förlor 0.09 ~förlossning 0.16 ~förlåt -0.10
        ~förmiddag -0.16 ~förr/ 0.03 ~förra^ -0.10 ~förra^året -0.08 ~förrä 0.27 ~församling 0.11
        ~församlingshemm -0.12 ~förskol 0.31 ~förskolan -0.07 ~förskolan^ 0.07 ~förslag 0.06 ~först -0.35
        ~först/ -0.03 ~första^ -0.08 ~förstå -0.17 ~förstår 0.09 ~försv 0.27 ~försvann -0.09 ~försvar -0.10
        ~försvinn 0.24 ~försäkringskass -0.06 ~försök -0.05 ~försörj 0.06 ~försörjningsstöd 0.07
        ~försörjningsstödet^ -0.06 ~förtroend -0.08 ~förtur -0.06 ~förutsätt 0.06 ~förväg 0.08 ~föräld 0.08
        ~föräldraledig -0.07 ~föräldramöt -0.15 ~föräldrapenning 0.14 ~föräldrapenningen^ 0.13 ~föräldrar^ 0.15
        ~föräldrarna^ -0.09 ~föröv 0.10 ~gaml -0.37 ~gaml/ -0.03 ~gamla/ -0.04 ~gammal 0.06 ~gand/ 0.03 ~gansk -0.28
        ~garag -0.10 ~garanter -0.06 ~gardin -0.09 ~gare_/ -0.03 ~gat 0.16 ~gatukontor 0.09 ~gav -0.30 ~gde_/ -0.03
        ~gdoms/ -0.03 ~ge 0.21 ~ge^ -0.06 ~gemensam -0.18 ~gemensam^ -0.06 ~gemensamm 0.12 ~gemensamt 0.06
        ~generationsskift 0.11 ~genom 0.27 ~genomgång -0.05 ~genomslag -0.07 ~ger -0.08 ~ger_/ 0.07 ~ges -0.24
        ~get_/ -0.08 ~gett -0.10 ~ggar/ -0.03 ~ggen/ 0.03 ~ggen_/ 0.03 ~ggs_/ 0.03 ~ghet/ 0.03 ~ghete/ 0.03
        ~gick -0.13 ~gift 0.09 ~gift/ 0.03 ~gion/ -0.04 ~gione/ -0.04 ~gita/ -0.03 ~gital/ -0.03 ~giv 0.14
        ~gjor/ -0.05 ~gjord -0.29 ~gjort -0.35 ~gjort/ -0.03 ~glapp 0.18 ~glas 0.18 ~glömd 0.14 ~glömm -0.06
        ~gnet_/ 0.03 ~godkänt -0.22 ~got_/ 0.03 ~gott -0.11 ~gr 0.09 ~grabb 0.10 ~grabbarna^ 0.15 ~grad -0.09
        ~gram/ -0.04 ~grann 0.14 ~grannkommun -0.25 ~grav/ 0.04 ~gravi/ 0.03 ~gravid 0.21 ~graviditet 0.14 ~gre_/ 0.05
        ~grej 0.28 ~grej/ 0.03 ~grovt 0.07 ~grubbl 0.18 ~grundskol -0.13 ~grupp 0.08 ~gruppen^ 0.17 ~gruppled 0.11
        ~gruv -0.20 ~grän/ -0.03 ~gräns -0.11 ~gräns/ -0.03 ~gråt 0.17 ~grön -0.13 ~grövr 0.17 ~gsru/ 0.03
        ~gsrum/ 0.03 ~gsta/ 0.03 ~gubb 0.13 ~gubbarna^ 0.08 ~gula -0.11 ~guld -0.14 ~gymm -0.24 ~gymnasieskol -0.09
        ~gäll -0.24 ~gäll/ -0.04 ~gälld -0.16 ~gäng 0.07 ~gäng/ 0.03 ~gänge/ 0.03 ~gär -0.25 ~gärna/ -0.03 ~gäst 0.20
        ~gäst/ 0.03 ~gäste/ 0.03 ~gästerna^ 0.13 ~gå 0.07 ~gång -0.29 ~gång/ -0.06 ~gång_/ -0.04 ~går_/ 0.04
        ~gård 0.27 ~gård/ 0.04 ~gården^ -0.11 ~gör -0.20 ~görs -0.23 ~ha 0.08 ~hade 0.13 ~haft 0.15 ~halk 0.08
        ~hall 0.08 ~hall/ 0.04 ~halltid -0.07 ~halltiderna^ 0.07 ~halv -0.11 ~halvdag -0.06 ~halver -0.12
        ~halvtid 0.16 ~hamn 0.32 ~hamn/ 0.03 ~hamna/ 0.03 ~han 0.35 ~han^ 0.10 ~han^vill -0.08 ~han_/ 0.04 ~hand -0.22
        ~handbok 0.09 ~handeln -0.06 ~handl 0.12 ~handledarna^ -0.13 ~handling 0.14 ~handlägg -0.06
        ~handläggaren^ 0.13 ~handläggaren^har 0.13 ~handläggarna^ -0.07 ~hans -0.14 ~hantverk -0.05 ~har -0.11
        ~hat 0.27 ~hatet^ 0.15 ~hedersnorm -0.13 ~hedersrelater 0.11 ~hedersärend 0.06 ~hefe/ -0.03 ~hefen/ -0.05
        ~hej -0.05 ~hel -0.20 ~hela -0.23 ~helg -0.12 ~heltid 0.28 ~heltid^ 0.18 ~heltidsresan^ 0.07 ~hem 0.28
        ~hem_/ 0.03 ~hema_/ -0.03 ~hembesök -0.18 ~hemkommun 0.08 ~heml 0.05 ~hemlig -0.13 ~hemm 0.19 ~hemmasitt -0.08
        ~hemme/ 0.03 ~henn 0.25 ~henn/ 0.03 ~henne/ 0.03 ~herr 0.06 ~herrlag 0.05 ~het 0.09 ~hetsp/ 0.05 ~hetss/ -0.03
        ~hinn 0.16 ~hiss -0.06 ~histori 0.07 ~hit -0.08 ~hitt 0.18 ~hittill 0.05 ~hjälp 0.09 ~hjälp^ -0.07
        ~hjälpt -0.15 ~ho 0.07 ~hockey -0.13 ~hockeyn 0.08 ~hon 0.26 ~hon^berättar -0.12 ~hon^får -0.12
        ~hon^menar -0.06 ~hon^skulle 0.07 ~hon^som 0.14 ~hon^tror -0.08 ~hon^vill -0.06 ~hon_/ 0.03 ~honom 0.15
        ~hopp 0.39 ~hopp/ 0.03 ~hoppa/ 0.04 ~hora 0.06 ~hos^ -0.09 ~hot 0.65 ~hot^ 0.22 ~hot^från 0.14 ~hot^och 0.17
        ~hot_/ 0.03 ~hotell -0.09 ~hotfull 0.12 ~hr -0.06 ~hr-chef 0.18 ~hund 0.17 ~hundratal 0.17 ~hunnit 0.21
        ~hur 0.11 ~hus 0.21 ~huse/ 0.03 ~huskurag -0.12 ~hustru -0.11 ~huvud -0.10 ~huvudkontor -0.06 ~hyll -0.15
        ~hyr 0.17 ~hyra -0.09 ~hyresgästförening -0.06 ~hyreslag -0.09 ~hyreslagen^ -0.09 ~hyresvärd -0.05
        ~hyrläk 0.07 ~hyrläkarna^ 0.11 ~hytt 0.06 ~hälft -0.25 ~häls 0.13 ~häls/ -0.03 ~hälso/ -0.03 ~hämt -0.13
        ~hämtning 0.13 ~händels 0.06 ~häng 0.10 ~hänsyn -0.11 ~hänvis 0.10 ~här -0.08 ~härifrå 0.08 ~härnösand -0.25
        ~häst 0.10 ~hävd -0.07 ~hål 0.06 ~håll -0.07 ~håll/ 0.04 ~hålla/ -0.03 ~hålle/ 0.06 ~hållit -0.10 ~hög 0.06
        ~högr -0.14 ~högstadi 0.20 ~högt 0.11 ~höjd 0.08 ~höjt 0.06 ~hör 0.16 ~höra -0.15 ~hört 0.29 ~höve/ -0.03
        ~höver/ -0.03 ~i^ 0.23 ~i^dag -0.12 ~i^den -0.17 ~i^fjol -0.07 ~i^kommunens 0.15 ~i^samebyns -0.18
        ~i^samlingarna 0.13 ~i^vår 0.19 ~ibland 0.15 ~ica -0.17 ~icin/ 0.03 ~icke/ 0.04 ~icker/ 0.04 ~idag -0.07
        ~ideell -0.15 ~ideella^ -0.08 ~iden/ 0.03 ~iden_/ 0.03 ~ider/ -0.04 ~idor/ 0.04 ~idore/ 0.03 ~idra/ -0.05
        ~idrag/ -0.05 ~idro/ 0.05 ~idrot/ 0.05 ~idrott 0.24 ~idé -0.14 ~ifrå 0.16 ~ifte/ -0.03 ~iga_/ 0.06
        ~ige_/ -0.03 ~igen 0.10 ~igenom -0.08 ~igit/ -0.03 ~igita/ -0.03 ~igt_/ -0.04 ~igång -0.17 ~ihop -0.24
        ~ika_/ -0.04 ~ikari/ 0.03 ~iker/ 0.03 ~ikern/ 0.03 ~ikte/ -0.05 ~ikten/ -0.03 ~ilde/ 0.07 ~ilder/ 0.07
        ~ildn/ -0.05 ~ildni/ -0.05 ~ilen/ -0.03 ~ilen_/ -0.03 ~ilja/ -0.05 ~ilja_/ -0.04 ~ilke/ -0.04 ~illa 0.21
        ~illa/ 0.04 ~ille_/ 0.03 ~illst/ -0.03 ~imam -0.08 ~in -0.17 ~inan/ -0.03 ~inans/ -0.03 ~inbjud -0.09
        ~indr/ 0.03 ~industri -0.05 ~influer 0.09 ~infö/ -0.04 ~inför/ -0.04 ~införd -0.29 ~infört -0.14 ~ing 0.19
        ~ing_/ -0.03 ~inga 0.21 ~ingen^ -0.24 ~ingen^av -0.25 ~ingen^frågar 0.06 ~ingenstan 0.16 ~ingenting 0.05
        ~inger/ 0.04 ~inget/ -0.03 ~ingsl/ 0.03 ~ingsr/ 0.03 ~ingång -0.12 ~ingår 0.23 ~inkomst 0.08 ~inköparna^ 0.12
        ~inloggning 0.19 ~inn -0.17 ~inna/ -0.04 ~innan/ -0.03 ~inne -0.19 ~inne/ 0.04 ~innebandy -0.05 ~innebär 0.06
        ~innehåll 0.19 ~inner/ 0.06 ~inno/ 0.04 ~innor/ 0.04 ~inom -0.08 ~inom^ 0.08 ~insamling -0.09
        ~inskrivning -0.07 ~int 0.14 ~inte -0.16 ~intellektuell 0.12 ~internatet^ 0.06 ~intress -0.13 ~intyg 0.24
        ~investering 0.06 ~ione/ -0.03 ~ioner/ -0.03 ~isa_/ -0.04 ~isad/ 0.03 ~isade/ 0.03 ~isat/ -0.03 ~isen 0.13
        ~isen_/ -0.03 ~isha/ 0.03 ~ishal/ 0.03 ~ishall 0.33 ~iska/ -0.04 ~iska_/ -0.04 ~iskt_/ 0.03 ~issa/ 0.04
        ~issa_/ 0.03 ~isste/ 0.03 ~ista/ -0.03 ~ister/ -0.04 ~istid -0.09 ~istiderna^ -0.05 ~istå/ -0.03 ~ital/ -0.03
        ~itid/ -0.05 ~itids/ -0.03 ~itt_/ -0.03 ~itta/ -0.03 ~itta_/ -0.05 ~ivit/ 0.03 ~ja 0.23 ~ja^ 0.08 ~ja^och 0.07
        ~jag 0.24 ~jag^ 0.10 ~jag^har -0.16 ~jag^skulle -0.14 ~jag^tänker 0.15 ~jag^vet 0.07 ~jag_/ 0.03 ~jakt/ 0.04
        ~jaktlag 0.20 ~januari -0.22 ~jar_/ 0.03 ~jargong 0.19 ~jat_/ -0.03 ~jej_/ 0.04 ~jern/ 0.04 ~jerna/ 0.04
        ~jkar/ 0.03 ~jkarn/ 0.03 ~jo^men -0.08 ~jobb 0.39 ~jobb/ 0.05 ~jobb_/ 0.03 ~jobbig 0.16 ~jobbspår -0.08
        ~jord -0.06 ~jord/ -0.03 ~jorde/ -0.04 ~jort/ -0.03 ~jort_/ -0.03 ~jour 0.12 ~jour/ -0.06 ~jour_/ -0.03
        ~journal -0.08 ~journalmall -0.07 ~journalsystem -0.06 ~ju 0.30 ~jugo/ -0.03 ~jul 0.15 ~juni -0.14
        ~junsel 0.11 ~juri/ -0.03 ~juris/ -0.03 ~jurist -0.17 ~just -0.32 ~just/ -0.04 ~just^ -0.16 ~just_/ -0.03
        ~justerverk -0.06 ~jämfört 0.08 ~jämn 0.09 ~jämställd -0.25 ~jäns/ -0.03 ~jänst/ -0.03 ~jättebr -0.17
        ~kade/ 0.05 ~kade_/ 0.05 ~kaff 0.15 ~kafé 0.16 ~kalend -0.14 ~kalkyl -0.06 ~kall 0.47 ~kall/ 0.05 ~kalla/ 0.05
        ~kame/ -0.04 ~kamer -0.19 ~kamer/ -0.04 ~kan -0.42 ~kan_/ -0.14 ~kandidat 0.06 ~kansk 0.08 ~kar -0.11
        ~kar_/ 0.08 ~kare_/ 0.03 ~karriärväg -0.08 ~kartläggning -0.07 ~kas_/ 0.04 ~kass -0.12 ~kat_/ 0.03
        ~keln/ -0.03 ~keln_/ -0.03 ~ken_/ -0.05 ~ker_/ 0.07 ~kern/ 0.04 ~kerna/ 0.04 ~kett/ -0.03 ~kette/ -0.03
        ~kift/ -0.04 ~kill 0.37 ~killar^ 0.36 ~killar^som 0.09 ~killarna^ -0.08 ~killgrupp -0.06 ~kilo -0.17
        ~kine/ -0.03 ~kiner/ -0.03 ~kiosk 0.07 ~kl -0.10 ~klag 0.11 ~klagomål -0.06 ~klar -0.31 ~klar/ -0.04
        ~klas/ 0.04 ~klass 0.13 ~klass/ 0.03 ~klinik -0.16 ~klipp -0.09 ~klock -0.05 ~klubb 0.08 ~knack -0.07
        ~knapp -0.15 ~knappt 0.15 ~knas/ -0.03 ~knas_/ -0.03 ~knike/ 0.03 ~knin/ -0.03 ~kning/ -0.03 ~knut -0.18
        ~knän 0.05 ~kod -0.06 ~kogs/ -0.03 ~kok -0.15 ~kole/ -0.03 ~kolk/ 0.03 ~kolleg 0.06 ~kollektivavtal -0.11
        ~kom -0.29 ~komme/ 0.04 ~komment 0.06 ~kommentar 0.34 ~kommit -0.12 ~kommu/ -0.04 ~kommun -0.43
        ~kommunalråd 0.15 ~kommunen^ -0.24 ~kommunen^har -0.09 ~kommunerna^ 0.09 ~kommunfullmäktig -0.08
        ~kommunpolitik -0.05 ~kommunstyrels 0.24 ~kommunstyrelsens^ 0.12 ~kompetensbrist 0.07 ~kompis -0.16
        ~konferens 0.08 ~konkr -0.07 ~konkur 0.23 ~kons/ -0.03 ~konstater -0.09 ~kont -0.05 ~kontakt -0.17
        ~kontaktförbud 0.08 ~kontaktperson 0.10 ~konto -0.14 ~konto/ -0.03 ~konton 0.12 ~kontr/ 0.03 ~kontrakt -0.05
        ~kontroll 0.07 ~kontroller 0.23 ~kontrollrumm 0.13 ~kor -0.05 ~kor_/ 0.05 ~korr/ 0.04 ~korri/ 0.04
        ~korrid 0.13 ~korridor 0.33 ~kort -0.12 ~kort/ -0.04 ~korv -0.14 ~kost -0.21 ~kost/ -0.03 ~kostnad -0.08
        ~kott/ 0.03 ~kraft -0.12 ~kramfor -0.18 ~krav -0.29 ~krav/ -0.04 ~krav_/ -0.03 ~kravet^ -0.05
        ~kravprofil -0.05 ~krif/ -0.03 ~krift/ -0.03 ~krig -0.07 ~kriget^ -0.21 ~kriget^i -0.21 ~krigsplacer 0.08
        ~krigsplacering -0.07 ~kring 0.15 ~kring^ 0.15 ~kris -0.12 ~krisberedskap -0.07 ~krisledningsnämnd 0.06
        ~kriteri -0.06 ~kriva/ 0.03 ~krog 0.10 ~kron -0.32 ~kron/ -0.03 ~krono/ -0.03 ~kronofogd 0.09 ~kropp 0.20
        ~kroppskamer -0.27 ~kroppskameror^ -0.16 ~kryss -0.05 ~kräv -0.42 ~kräv/ -0.04 ~krävd -0.08 ~kräve/ -0.03
        ~ksam/ -0.03 ~ktar/ 0.03 ~ktis/ -0.04 ~ktisk/ -0.04 ~ktiv/ -0.04 ~kun -0.08 ~kund -0.16 ~kund/ -0.04
        ~kunde/ -0.04 ~kundtjänst -0.07 ~kunskap 0.18 ~kunskap^ -0.06 ~kunskapen^ 0.11 ~kunskapen^om 0.11 ~kurat -0.08
        ~kuratorn -0.09 ~kurs -0.27 ~kust -0.12 ~kv^ 0.34 ~kvar 0.13 ~kvart -0.10 ~kvartal 0.08 ~kvin 0.10 ~kvin/ 0.04
        ~kvinn 0.12 ~kvinn/ 0.04 ~kvinnlig 0.13 ~kvinnliga^ 0.12 ~kvinnojour -0.22 ~kvinnor^ 0.40 ~kvinnor^i 0.12
        ~kvinnor^med 0.17 ~kvinnor^som 0.05 ~kvinnorna^ 0.07 ~kvinnorna^får 0.15 ~kvinnornas^ 0.21 ~kvinnors^ 0.12
        ~kvot 0.15 ~kväl/ -0.03 ~kväll 0.11 ~kväll/ -0.04 ~kymr/ 0.05 ~kymra/ 0.03 ~kyrk -0.12 ~kyrk/ -0.04
        ~kyrkan -0.07 ~kyrkoråd -0.09 ~kyrkorådet^ -0.14 ~käll 0.08 ~känd 0.28 ~känd/ 0.03 ~känn -0.17 ~känn/ -0.03
        ~kärlek 0.05 ~kår -0.05 ~kåren^ -0.07 ~kök -0.06 ~köksbord -0.08 ~kökschef 0.22 ~kön 0.06 ~könsneutral -0.05
        ~könsstympning 0.05 ~köp -0.19 ~köpa -0.16 ~köpe/ -0.03 ~köpmannaförening -0.06 ~köps -0.11 ~kör 0.10
        ~köra 0.10 ~kört 0.13 ~köte/ -0.04 ~köter/ -0.04 ~la -0.07 ~labb 0.08 ~lad -0.06 ~lade -0.13 ~ladugård 0.06
        ~lag -0.10 ~lagb -0.06 ~lagd -0.12 ~lage/ -0.09 ~lagen/ -0.05 ~laget/ -0.03 ~lags/ -0.03 ~lamp 0.08
        ~lan_/ -0.03 ~land 0.05 ~lande/ 0.03 ~landshövding -0.15 ~landshövdingen^ -0.10 ~laner/ 0.03 ~lank/ -0.03
        ~lanke/ -0.03 ~lapp -0.22 ~lar_/ 0.03 ~larmknapp -0.14 ~larmställ -0.07 ~larna/ 0.03 ~lass_/ 0.03
        ~lastbil 0.05 ~lder/ 0.08 ~lder_/ 0.05 ~ldet/ 0.05 ~ldet_/ 0.05 ~ldni/ -0.05 ~ldnin/ -0.05 ~ldra/ 0.03
        ~ldsfr/ 0.03 ~led -0.06 ~leda/ -0.06 ~ledamot -0.08 ~ledamöt 0.09 ~ledar/ -0.06 ~ledd -0.12 ~lede/ 0.04
        ~leder/ 0.04 ~ledig -0.07 ~leds 0.24 ~lek 0.11 ~lektor 0.05 ~lem_/ 0.03 ~ler_/ -0.03 ~lera/ 0.03 ~leri/ -0.03
        ~lerin/ -0.03 ~lev 0.11 ~leva 0.22 ~leverantör -0.08 ~leverer -0.06 ~levt -0.10 ~lfrå/ 0.04 ~liga/ 0.03
        ~ligg -0.09 ~ligh/ 0.04 ~lighe/ 0.04 ~ligt/ -0.05 ~ligt_/ -0.05 ~lika -0.43 ~lika/ -0.03 ~lika_/ -0.05
        ~likn 0.23 ~liksom 0.30 ~likt/ -0.04 ~likte/ -0.04 ~lill 0.09 ~ling/ -0.03 ~linge/ -0.03 ~linj 0.11
        ~lir_/ 0.07 ~liser/ 0.03 ~list -0.08 ~list/ -0.04 ~lista/ -0.04 ~lit -0.28 ~lite 0.05 ~livi/ 0.03 ~livit/ 0.03
        ~lja_/ -0.06 ~ljud -0.05 ~lkar/ 0.03 ~lkar_/ 0.03 ~lla_/ -0.04 ~llar_/ 0.03 ~llda/ 0.03 ~llda_/ 0.03
        ~lle_/ 0.04 ~ller/ 0.03 ~llet/ 0.03 ~llet_/ 0.03 ~llsk/ -0.03 ~llst/ -0.05 ~llstå/ -0.03 ~llt_/ -0.03
        ~lok-stöd -0.07 ~lokal -0.35 ~lokala^ 0.23 ~lokalvård 0.06 ~loss/ 0.03 ~lossn/ 0.03 ~lott -0.07 ~lper/ 0.03
        ~lsen/ -0.07 ~lsen_/ -0.10 ~lser/ 0.04 ~lser_/ 0.04 ~lstå/ -0.03 ~lstån/ -0.03 ~ltid/ 0.03 ~ltid_/ 0.06
        ~lture/ 0.03 ~luck 0.05 ~luft 0.20 ~lug 0.11 ~lugn -0.23 ~lugnt 0.08 ~lunch -0.18 ~luta/ 0.05 ~lutar/ 0.03
        ~lyckat -0.06 ~lyse/ -0.03 ~lyssn -0.14 ~lytt/ 0.03 ~lytta/ 0.04 ~lägen -0.11 ~lägesbild 0.06 ~lägg 0.16
        ~lägr 0.33 ~läk 0.07 ~läkt 0.07 ~lämn 0.17 ~län -0.36 ~läne/ -0.04 ~länet -0.14 ~länet/ -0.04 ~länets^ -0.06
        ~läng -0.05 ~läns/ -0.13 ~länss/ -0.03 ~länsstyrels -0.36 ~länsstyrelsen^leder -0.19 ~lär -0.19 ~lär^ -0.16
        ~lär_/ -0.03 ~läs -0.17 ~läsa 0.12 ~läslyft -0.09 ~läslyftet^ -0.08 ~läsning -0.06 ~lät -0.20 ~lätt 0.17
        ~läxhjälp -0.08 ~låda/ 0.04 ~låg 0.07 ~lågt -0.09 ~lågutbild 0.09 ~lån -0.19 ~låna 0.11 ~lång 0.15 ~lås -0.11
        ~låsa 0.07 ~låst -0.14 ~låt -0.12 ~låta -0.10 ~löjlig -0.16 ~lön -0.17 ~lön^ -0.05 ~löne/ -0.04 ~lönegap -0.08
        ~lönekartläggning -0.11 ~lönekartläggningen^ -0.08 ~lönekartläggningen^görs -0.05 ~lördag 0.09 ~lös -0.06
        ~löst 0.07 ~m 0.17 ~mack -0.06 ~maj 0.14 ~majorit -0.09 ~majoritet 0.14 ~mak 0.15 ~mall -0.66 ~mall/ -0.08
        ~malle/ -0.04 ~mamm 0.46 ~mamm/ 0.05 ~mamma/ 0.05 ~mammorna^ 0.13 ~man^ -0.26 ~man^får -0.06 ~man^kan -0.07
        ~man_/ 0.06 ~mand -0.14 ~mande/ 0.03 ~manlig 0.28 ~mann 0.34 ~manne/ 0.03 ~mannen^ 0.12 ~mansdominer -0.07
        ~manus -0.07 ~mapp 0.13 ~mar_/ -0.03 ~mare/ 0.03 ~marginal -0.06 ~mark -0.07 ~marknad -0.10 ~mars -0.13
        ~maskin -0.30 ~maskinerna^ -0.05 ~mat -0.16 ~mat_/ -0.04 ~matc/ -0.03 ~match -0.13 ~match/ -0.03
        ~matematik 0.06 ~material -0.16 ~matsal 0.15 ~max -0.10 ~me 0.06 ~med -0.23 ~med^ 0.15 ~meddel 0.09
        ~medel -0.06 ~medi 0.07 ~medi/ 0.04 ~medic/ 0.03 ~medicin 0.20 ~medl 0.08 ~medlemm -0.11 ~medverk 0.16
        ~mejl 0.10 ~mellanstadi 0.16 ~men^ 0.53 ~men^det -0.15 ~men^i -0.15 ~men^om 0.14 ~men_/ 0.05 ~mensskydd 0.17
        ~menta/ 0.04 ~mente/ -0.03 ~mentor -0.12 ~mer -0.25 ~mest -0.16 ~mest^ -0.07 ~met 0.13 ~metod -0.07
        ~middag -0.06 ~midnatt 0.10 ~mig -0.06 ~mikrolå -0.06 ~mil 0.36 ~mil_/ 0.03 ~miljon -0.13 ~miljö 0.14
        ~min 0.53 ~min_/ 0.04 ~mina 0.14 ~mind/ 0.04 ~mindr 0.27 ~mindr/ 0.03 ~minn -0.13 ~minoritet -0.06
        ~minst -0.10 ~minut -0.09 ~missbruk 0.08 ~misstank 0.09 ~mitt 0.08 ~mjölk -0.05 ~mla_/ -0.06 ~mman/ 0.05
        ~mman_/ 0.04 ~mmen/ 0.07 ~mmen_/ 0.04 ~mment/ 0.03 ~mmer_/ 0.03 ~mmet/ 0.03 ~mmet_/ 0.03 ~mmun/ -0.03
        ~mmune/ -0.06 ~mnar/ 0.05 ~mnar_/ 0.06 ~mnde/ -0.03 ~mode/ -0.03 ~modell 0.08 ~modersmål -0.12 ~morm 0.18
        ~most -0.07 ~moti/ -0.03 ~motion -0.06 ~motivation 0.12 ~motiver -0.10 ~motorsåg -0.14 ~motsats 0.19
        ~motstånd 0.07 ~mottag 0.05 ~mottagning -0.15 ~mst_/ 0.04 ~mtal_/ -0.03 ~mtale/ 0.04 ~mtid/ 0.03 ~mtidi/ 0.03
        ~mune/ -0.06 ~muner/ -0.05 ~munn -0.18 ~muse 0.13 ~muttr -0.06 ~mver/ -0.03 ~mverk/ -0.03 ~myck 0.41
        ~myck/ 0.04 ~mycke/ 0.04 ~myndig -0.05 ~mä 0.07 ~mäla/ -0.04 ~mäla_/ -0.03 ~män 0.23 ~män^ 0.30 ~män^med 0.17
        ~män^som -0.12 ~männ 0.34 ~männe/ 0.04 ~männen^ 0.44 ~männen^blir 0.17 ~männen^får -0.08 ~männen^i 0.05
        ~männen^som 0.08 ~männi/ -0.03 ~människ -0.33 ~mäns -0.08 ~märk 0.29 ~märk/ 0.05 ~märke/ 0.03 ~märklig 0.09
        ~mätn/ -0.03 ~mätni/ -0.03 ~mätning -0.17 ~mätt 0.21 ~måba/ 0.03 ~måbar/ 0.03 ~mål -0.12 ~måle/ -0.03
        ~målsägande^ 0.07 ~mån -0.08 ~månad -0.17 ~måndag 0.06 ~mång 0.26 ~många^ 0.10 ~mår 0.05 ~måst -0.11
        ~mödr 0.06 ~möjlig -0.08 ~mönst -0.09 ~mönstr 0.15 ~mörkertal 0.09 ~möt -0.20 ~möte 0.25 ~mötena^ -0.15
        ~mötena^är -0.07 ~mötestid -0.15 ~möts -0.06 ~mött 0.09 ~n -0.08 ~nade/ -0.05 ~nakenbild 0.18 ~naly/ -0.05
        ~nalys/ -0.04 ~namnskylt 0.10 ~nans/ -0.04 ~nansi/ -0.03 ~nar_/ 0.12 ~nationell -0.08 ~nationellt -0.07
        ~natt 0.18 ~natte/ 0.03 ~natten^ -0.06 ~nattetid -0.06 ~nattis -0.12 ~nattis^ -0.10 ~nattskift -0.06
        ~nattvandr -0.07 ~nda_/ 0.04 ~nde_/ 0.05 ~ndern/ -0.03 ~ndra_/ -0.05 ~ndrar/ 0.04 ~ndrat/ 0.04 ~ndre_/ 0.03
        ~ndå_/ 0.04 ~ned 0.07 ~nej 0.15 ~nej^det -0.17 ~nej^och 0.07 ~nek 0.06 ~nen_/ 0.07 ~ner 0.24 ~ner_/ 0.06
        ~nera/ -0.04 ~nerna/ -0.03 ~nes_/ 0.04 ~nga_/ 0.04 ~ngar_/ -0.04 ~ngarn/ 0.04 ~ngda/ 0.03 ~nger/ 0.06
        ~nger_/ 0.08 ~ngre/ 0.05 ~ngre_/ 0.05 ~ngspl/ -0.03 ~ngsr/ 0.03 ~ngsru/ 0.03 ~ni^ 0.09 ~ning/ -0.09
        ~ning_/ -0.05 ~ninga/ 0.03 ~ninge/ -0.06 ~nio^ -0.10 ~nior -0.06 ~niska/ -0.03 ~nitt/ -0.05 ~nitt_/ -0.03
        ~nittio 0.07 ~nittiofyr 0.07 ~nittiotal -0.07 ~nittiotvå 0.18 ~nitton -0.11 ~nivå -0.15 ~nket/ -0.03
        ~nkett/ -0.03 ~nkom/ -0.04 ~nkomm/ -0.03 ~nliga/ 0.04 ~nmäla/ -0.04 ~nnat/ -0.03 ~nnat_/ -0.03 ~nne_/ -0.03
        ~nnen/ 0.05 ~nnen_/ 0.04 ~nner/ 0.07 ~nner_/ 0.05 ~nnes/ 0.04 ~nnes_/ 0.04 ~nnis/ -0.03 ~nnisk/ -0.03
        ~nnor/ 0.05 ~nnor_/ 0.05 ~nolltoleran -0.11 ~nominer -0.21 ~nordingrå -0.11 ~norm 0.08 ~norme/ -0.03
        ~norr -0.24 ~norr_/ -0.03 ~novemb -0.28 ~npf 0.06 ~nsam/ -0.03 ~nsam_/ -0.07 ~nsst/ 0.05 ~nssty/ 0.06
        ~nst_/ -0.06 ~ntar/ 0.05 ~ntare/ 0.03 ~ntor/ -0.04 ~ntore/ -0.03 ~ntra/ -0.03 ~ntral/ -0.05 ~ntro/ 0.05
        ~ntrol/ 0.04 ~nu -0.23 ~numer -0.10 ~numm -0.14 ~numr -0.08 ~nvän/ 0.03 ~nvänd/ 0.03 ~ny -0.24 ~ny^ -0.22
        ~nya -0.12 ~nyanländ 0.07 ~nyck/ -0.03 ~nycke/ -0.04 ~nyckeln -0.42 ~nyckelperson 0.34 ~nyckl 0.08 ~nytt -0.16
        ~nämn 0.06 ~nämnd -0.22 ~nämnd/ -0.03 ~när 0.20 ~när^ 0.36 ~när^de 0.09 ~när^det -0.07 ~när_/ 0.04 ~nära -0.07
        ~närm -0.08 ~näst 0.16 ~nästa^ -0.11 ~nät 0.31 ~nätt 0.17 ~nätverk -0.18 ~nätverket^ -0.08 ~någon^ -0.09
        ~någonsin -0.12 ~någonstan -0.12 ~något 0.32 ~något/ 0.03 ~något^ -0.05 ~någr 0.12 ~några^ 0.05 ~nån 0.10
        ~når -0.18 ~nåri/ 0.03 ~nås 0.16 ~nöjd -0.09 ~o 0.23 ~oavsett 0.18 ~obb_/ 0.03 ~obekväm 0.10 ~oble/ 0.03
        ~oblem/ 0.03 ~och -0.22 ~och^ 0.10 ~och^att 0.19 ~och^de 0.10 ~och^då 0.07 ~ocia/ -0.05 ~ocial/ -0.05
        ~oder/ -0.05 ~of 0.08 ~off 0.13 ~ofred -0.07 ~ofta 0.16 ~ogra/ -0.04 ~ogram/ -0.04 ~ojka/ 0.03 ~ojkar/ 0.03
        ~okej -0.06 ~oktob -0.13 ~olig/ 0.04 ~olis/ -0.03 ~olise/ -0.03 ~olka/ 0.04 ~olkar/ 0.03 ~om -0.10 ~om^ 0.18
        ~om^jag 0.13 ~om^våld -0.07 ~ombud 0.18 ~omklädningsrum -0.08 ~omklädningsrum^ 0.20 ~omklädningsrumm 0.09
        ~omklädningsrummen^ 0.07 ~omklädningsrumskultur 0.24 ~omklädningsrumskulturen^ 0.25 ~omkring 0.18 ~omma/ 0.06
        ~ommar/ 0.04 ~omme/ 0.04 ~ommen/ 0.03 ~ommu/ -0.04 ~ommun/ -0.04 ~omsorg 0.16 ~omsorgsgrupp -0.07
        ~omsättning -0.12 ~omöjlig 0.09 ~one 0.09 ~onen/ 0.07 ~onen_/ 0.07 ~oner/ -0.03 ~onge/ 0.04 ~ongen/ 0.04
        ~onor/ -0.03 ~onor_/ -0.03 ~onst/ -0.03 ~ont 0.26 ~onto/ -0.03 ~ontor/ -0.03 ~ontr/ 0.03 ~ontro/ 0.04
        ~onår/ 0.03 ~oper/ 0.04 ~opera/ 0.04 ~operatör 0.13 ~oppa/ 0.06 ~ora_/ 0.04 ~ord 0.32 ~orde/ -0.10
        ~orde_/ -0.04 ~ordentlig -0.06 ~ordet/ -0.04 ~ordf -0.08 ~ordförande -0.06 ~ordföranden^ 0.13 ~ordinari 0.08
        ~ordn -0.07 ~ordn/ -0.05 ~ordni/ -0.05 ~ordning -0.14 ~orer/ -0.05 ~orern/ -0.03 ~orga/ -0.03 ~ork -0.07
        ~orka 0.12 ~orma/ -0.04 ~ormat/ -0.03 ~orme/ -0.03 ~ormer/ -0.03 ~orna/ 0.03 ~orna_/ 0.03 ~oro 0.11
        ~orolig 0.24 ~oron 0.16 ~orosanmäl -0.10 ~orosanmälning 0.14 ~orosanmälningarna^ 0.13 ~orri/ 0.04 ~orrid/ 0.04
        ~orsak -0.11 ~orsd/ -0.03 ~orsda/ -0.03 ~ort 0.12 ~osaklig -0.09 ~oss -0.10 ~ossn/ 0.03 ~ossni/ 0.03
        ~osynlig 0.10 ~oten/ 0.05 ~oten_/ 0.05 ~otrygg -0.07 ~otte/ 0.06 ~otten/ 0.03 ~otter/ 0.03 ~otts/ 0.04
        ~ovanlig 0.07 ~p 0.10 ~pan_/ 0.04 ~pand/ -0.03 ~pande/ -0.03 ~pandemin -0.07 ~pant -0.05 ~papp 0.19
        ~pappagrupp -0.08 ~pappagruppen^ -0.10 ~pappagruppen^på -0.12 ~papper 0.16 ~pappor^ 0.10 ~papporna^kommer 0.14
        ~par_/ 0.05 ~parkering -0.08 ~part -0.12 ~parti -0.15 ~partierna^ -0.15 ~partierna^nominerar -0.14 ~partn 0.17
        ~partsgemensam -0.09 ~pass 0.15 ~pass_/ 0.03 ~pat_/ 0.03 ~patent -0.06 ~patient -0.09 ~patrull -0.09
        ~pedagog 0.10 ~pen_/ -0.04 ~pendl -0.17 ~pengarna^ 0.07 ~pension 0.15 ~pensionen^ 0.26 ~per -0.64 ~per_/ -0.09
        ~pera/ 0.04 ~perat/ 0.04 ~person -0.42 ~personal 0.08 ~personal^som -0.06 ~personalen^är -0.12
        ~perspektiv -0.06 ~pet_/ -0.03 ~pga 0.12 ~pjäs -0.05 ~placer -0.11 ~placering 0.05 ~plan_/ -0.03
        ~planerna^ 0.12 ~plats -0.32 ~plik/ -0.03 ~plikt/ -0.03 ~plock -0.05 ~plog 0.08 ~plötslig -0.07 ~pojk 0.33
        ~pojk/ 0.05 ~pojka/ 0.03 ~pojkar^ 0.33 ~pojkar^i 0.08 ~pojkar^som 0.06 ~pojkarna^ 0.32 ~pojkarna^i 0.18
        ~pojkarnas^ 0.22 ~poli/ -0.05 ~policy -0.11 ~polis -0.34 ~polis/ -0.03 ~polis^ -0.07 ~polisanmäl 0.12
        ~politikerna^ 0.12 ~politisk 0.05 ~politiskt -0.08 ~port/ 0.03 ~port_/ -0.03 ~powerpoint -0.06 ~poäng -0.08
        ~ppa_/ 0.03 ~ppan/ 0.03 ~ppan_/ 0.03 ~ppar_/ 0.04 ~ppdr/ 0.03 ~ppen/ -0.04 ~ppen_/ -0.05 ~pper_/ -0.03
        ~ppet/ -0.04 ~ppet_/ -0.03 ~pple/ 0.03 ~ppna/ -0.03 ~ppsk/ -0.03 ~ppska/ -0.03 ~prat 0.09 ~precis 0.24
        ~pres/ 0.05 ~prid/ 0.06 ~primärvård -0.09 ~princip -0.18 ~prioriter 0.10 ~prob/ 0.03 ~probl/ 0.03
        ~problem 0.21 ~procent 0.05 ~procenten -0.06 ~professor -0.12 ~prog/ -0.05 ~progr/ -0.04 ~program -0.06
        ~programmet^ -0.17 ~projekt -0.18 ~projektmedl 0.11 ~projektpeng 0.13 ~protokoll 0.27 ~prov -0.27 ~prov/ -0.03
        ~präst -0.25 ~prästen^ -0.07 ~pröv -0.14 ~pröv/ -0.04 ~prövning -0.05 ~pska/ -0.03 ~psykisk -0.08
        ~psykisk^ -0.05 ~psykolog -0.07 ~publicer -0.12 ~publik 0.08 ~punkt -0.40 ~pärm -0.18 ~på -0.17 ~på^ 0.08
        ~på^frågan -0.06 ~på^våldsområdet 0.08 ~påmind 0.11 ~påminn 0.16 ~rad -0.08 ~rage/ -0.04 ~rakt 0.09
        ~rale/ -0.03 ~ram_/ -0.04 ~ramavtal -0.11 ~raml -0.10 ~ramsel -0.07 ~rand/ -0.03 ~rappo/ -0.03 ~rapport -0.11
        ~rapporter 0.18 ~rare_/ 0.03 ~ras_/ 0.05 ~rast 0.11 ~rat_/ 0.03 ~rati/ 0.03 ~ratio/ 0.04 ~rav_/ -0.05
        ~ravi/ 0.03 ~ravid/ 0.03 ~rbete/ 0.03 ~rdarn/ -0.03 ~rde_/ -0.03 ~rdel/ -0.04 ~rdela/ -0.03 ~rden/ -0.03
        ~rdes/ -0.03 ~rdes_/ -0.03 ~rdet/ -0.04 ~rdet_/ -0.04 ~rdni/ -0.05 ~rdnin/ -0.05 ~reager -0.05
        ~reception -0.08 ~red 0.15 ~redovis -0.18 ~redovisning -0.07 ~rege/ -0.03 ~regel -0.21 ~regement -0.09
        ~regi/ -0.06 ~regio/ -0.04 ~region -0.44 ~regional -0.12 ~regionen^ 0.18 ~regissör -0.06 ~registerutdrag -0.14
        ~registerutdrag^ -0.12 ~regl/ -0.03 ~regle/ -0.03 ~reglement -0.11 ~reglerna^ -0.08 ~rekryter -0.08
        ~rekrytering 0.06 ~rekryteringen^ 0.07 ~rekryteringen^till 0.09 ~rekt/ -0.03 ~rektor -0.09 ~rektorerna^ -0.09
        ~rektorn^ -0.07 ~relation -0.13 ~rels/ -0.03 ~remi/ -0.03 ~remiss -0.15 ~remitter -0.16 ~ren_/ 0.05
        ~rend/ 0.03 ~rennäring 0.09 ~rennäringslag -0.08 ~rennäringslagen^ -0.08 ~res 0.08 ~resa/ 0.04 ~ress/ 0.03
        ~rest 0.12 ~rest/ 0.03 ~resten^ 0.13 ~result -0.09 ~revis -0.06 ~revl/ 0.03 ~rgen_/ 0.04 ~rhål/ 0.03
        ~rhåll/ 0.03 ~ridhus 0.24 ~ridklubb 0.17 ~rido/ 0.04 ~ridor/ 0.04 ~ridsport 0.11 ~riet/ -0.04 ~riet_/ -0.03
        ~rige/ -0.03 ~riktig 0.25 ~ringa/ -0.03 ~ringd -0.18 ~ringe/ 0.05 ~ringlist -0.06 ~riskkapital -0.05 ~rit 0.05
        ~rita -0.06 ~riti/ -0.06 ~ritid/ -0.05 ~ritning -0.08 ~rja_/ -0.03 ~rjar/ 0.03 ~rjar_/ 0.03 ~rjat/ -0.03
        ~rjat_/ -0.03 ~rkan/ -0.03 ~rkes/ -0.04 ~rket/ 0.03 ~rket_/ 0.03 ~rkor/ -0.03 ~rlage/ -0.03 ~rlos/ 0.03
        ~rloss/ 0.03 ~rmat/ -0.03 ~rmer/ -0.03 ~rmin/ -0.03 ~rmor/ 0.03 ~rmor_/ 0.03 ~rnas/ 0.06 ~rnas_/ 0.06
        ~robl/ 0.03 ~roble/ 0.03 ~rogr/ -0.04 ~rogra/ -0.04 ~roli/ 0.04 ~rolig 0.19 ~rolig/ 0.04 ~roll -0.12
        ~roll/ 0.03 ~rond 0.10 ~ronor/ -0.03 ~rorn/ -0.03 ~rorna/ -0.03 ~rosa -0.07 ~rotation -0.06 ~roter -0.08
        ~rott/ 0.06 ~rotts/ 0.04 ~rova/ -0.03 ~rrid/ 0.04 ~rrido/ 0.04 ~rsda/ -0.03 ~rsdag/ -0.03 ~rsko/ 0.03
        ~rskor/ 0.03 ~rskö/ 0.03 ~rsona/ 0.03 ~rsre/ 0.03 ~rsör/ 0.03 ~rsörj/ 0.03 ~rtar/ -0.03 ~rten/ -0.03
        ~rullstol -0.13 ~rum -0.36 ~rum_/ -0.05 ~rumm -0.06 ~rumm/ 0.05 ~rumme/ 0.04 ~runt 0.09 ~rut -0.07 ~ruta -0.19
        ~ruta/ -0.04 ~ruta_/ -0.03 ~ruti/ -0.06 ~rutin -0.36 ~rutin/ -0.05 ~rutinen^för -0.11 ~rutinfråg -0.05
        ~rutinmässig -0.11 ~rvod/ -0.03 ~rvode/ -0.03 ~ryck -0.09 ~ryck/ 0.03 ~rygg 0.14 ~rygg/ 0.03 ~räckt -0.10
        ~rädd 0.09 ~räddningstjänst -0.09 ~rädsl 0.20 ~räk -0.11 ~räns/ -0.05 ~rätt -0.30 ~rätt/ 0.03 ~rättegång 0.11
        ~rättvis -0.10 ~rättvist 0.10 ~räve/ -0.03 ~räver/ -0.03 ~rå 0.11 ~råd 0.41 ~råd_/ 0.07 ~råden/ 0.03
        ~rådet^ -0.05 ~rådgivning -0.13 ~rådgivningen^ -0.10 ~råga/ 0.03 ~råga_/ -0.03 ~rågar/ 0.04 ~råka/ 0.03
        ~rån_/ 0.05 ~rått 0.15 ~rök -0.11 ~rör 0.06 ~röra -0.13 ~rösträtt -0.10 ~rösträtten^ -0.09 ~rösträtten^i -0.09
        ~rött/ 0.03 ~sa -0.13 ~sade 0.18 ~sade/ 0.05 ~sade_/ 0.03 ~sagostund 0.06 ~sak 0.14 ~sak_/ -0.04 ~sake/ 0.04
        ~saker/ 0.04 ~sakn -0.44 ~sakn/ -0.04 ~sakna/ -0.04 ~sal 0.06 ~salong 0.19 ~sam_/ -0.04 ~samarbet -0.16
        ~samband 0.08 ~sameby -0.10 ~samebyn 0.11 ~sameting -0.05 ~samisk -0.08 ~samkön 0.11 ~saml -0.16 ~samlevn 0.06
        ~samling 0.07 ~samm 0.33 ~samma^ -0.13 ~sammanhang 0.09 ~sammanlag -0.05 ~sammanträd 0.09 ~sammanträde -0.08
        ~sammanträdena^ -0.13 ~samordn 0.22 ~samordnaren^ 0.11 ~samråd 0.10 ~samt/ 0.03 ~samtal -0.18
        ~samtalsgrupp -0.05 ~samtalsmottagning 0.11 ~samti/ 0.03 ~samtidig 0.30 ~samtidigt^ 0.16 ~samtidigt^är 0.08
        ~samtlig -0.20 ~samtyck -0.12 ~samverk -0.16 ~satsning -0.08 ~satt -0.17 ~sbid/ -0.03 ~sbidr/ -0.03
        ~schef/ 0.03 ~schem/ -0.03 ~schemasystem -0.08 ~schemasystemet^ -0.08 ~sdag/ -0.08 ~sdag_/ -0.04 ~sdaga/ -0.04
        ~se -0.22 ~sed -0.27 ~sedan^ 0.27 ~sedan^har 0.20 ~sedan^är 0.12 ~sekr -0.14 ~sekretess -0.07
        ~sekretessen^ -0.06 ~sektion -0.05 ~semest -0.08 ~sen 0.06 ~sen^ -0.11 ~sen^har 0.12 ~sen_/ 0.03 ~sena 0.06
        ~sent 0.50 ~sent/ 0.05 ~sent_/ 0.04 ~septemb 0.09 ~ser 0.19 ~ser_/ -0.04 ~seri 0.09 ~servis -0.06 ~ses 0.41
        ~set_/ 0.04 ~sett 0.08 ~sex -0.27 ~sexköp -0.05 ~sextioårsåld -0.16 ~sexton -0.32 ~sexton^ -0.06
        ~sextonåring 0.05 ~sexuell 0.17 ~sexuella^ 0.06 ~sexuellt -0.08 ~sfi^på 0.05 ~sfrå/ 0.06 ~sfråg/ 0.06
        ~sgi 0.07 ~shal/ 0.03 ~shall/ 0.03 ~sida -0.16 ~siffrorna^ 0.08 ~sig 0.14 ~sin 0.28 ~sina 0.38 ~sina/ 0.03
        ~sina_/ 0.03 ~sion/ 0.05 ~sion_/ 0.03 ~sione/ 0.03 ~sist 0.14 ~sist/ 0.03 ~sitt -0.12 ~sitta/ -0.04 ~sju -0.28
        ~sju^ -0.25 ~sju^av -0.19 ~sju_/ -0.04 ~sjuk 0.32 ~sjuk/ 0.08 ~sjukfall 0.05 ~sjukfrånvaro 0.17
        ~sjukfrånvaron -0.06 ~sjukhus 0.13 ~sjukskriv 0.09 ~sjukskötersk -0.07 ~sjuksköterskeprogramm -0.09
        ~sjukt -0.10 ~sjuktal 0.05 ~sjuktalen^ 0.05 ~sjunk 0.11 ~sjuttiofem 0.09 ~sjuttiotal -0.06 ~sjutton -0.10
        ~själv -0.14 ~självt -0.13 ~sjätt 0.07 ~ska 0.21 ~ska_/ -0.05 ~skad/ 0.04 ~skal -0.13 ~skamm 0.16 ~skat/ -0.03
        ~skatt/ -0.03 ~skick 0.11 ~skif/ -0.04 ~skift/ -0.04 ~skiftgång -0.19 ~skiftgången^ -0.16 ~skiftlag 0.10
        ~skiftschem -0.07 ~skild 0.08 ~skilln -0.09 ~skillnad 0.09 ~skilsmäss 0.17 ~skine/ -0.03 ~skog -0.06
        ~skog/ -0.03 ~skogs/ -0.03 ~skogsbolag -0.10 ~skoj 0.11 ~skol 0.06 ~skolan 0.09 ~skolan^ -0.11
        ~skolan^har -0.08 ~skole/ -0.03 ~skolk 0.23 ~skolk/ 0.03 ~skolklass 0.11 ~skolor^ -0.06 ~skolorna^ 0.16
        ~skolpeng -0.11 ~skorn/ 0.04 ~skoterled 0.07 ~skott/ 0.03 ~skrev -0.18 ~skrif/ -0.03 ~skriv -0.33
        ~skrivit 0.14 ~skrä/ 0.06 ~skrämm 0.33 ~skt_/ 0.03 ~skuld -0.09 ~skull -0.19 ~skulle^ -0.07 ~skydd 0.13
        ~skyddade^boenden -0.11 ~skyddat^ -0.06 ~skyddat^boende -0.06 ~skyddsombud -0.14 ~skyddsombuden^ -0.06
        ~skyddsutrustning 0.06 ~skylt -0.21 ~skynk -0.10 ~skäm 0.15 ~skäm/ 0.03 ~skämt 0.27 ~skådespel 0.05
        ~skån -0.15 ~skåp 0.09 ~skön 0.29 ~sköt -0.22 ~sköt/ -0.04 ~sköte/ -0.04 ~skötersk -0.21 ~slag -0.39
        ~slag/ -0.12 ~slage/ -0.06 ~slagit -0.22 ~slipp -0.17 ~slog 0.06 ~slump 0.07 ~slut 0.32 ~slut/ 0.04
        ~sluta/ 0.05 ~slutlig 0.09 ~slutligen^ 0.10 ~slutrapport -0.05 ~släpp 0.10 ~slå 0.27 ~slår 0.25 ~slås -0.06
        ~slöj 0.11 ~slöjd -0.08 ~smitt -0.08 ~sms 0.17 ~smäll 0.07 ~smärt -0.13 ~små -0.30 ~små_/ -0.03 ~småb/ 0.03
        ~småba/ 0.03 ~småbarn 0.18 ~småbarnsmamm 0.10 ~småsak 0.06 ~snabbt -0.08 ~snart 0.07 ~snick 0.06
        ~snickeri 0.16 ~snit/ -0.05 ~snitt -0.32 ~snitt/ -0.05 ~snittåld -0.06 ~soc^ -0.11 ~soci/ -0.05 ~socia/ -0.05
        ~socialkontor -0.18 ~socialsekreter -0.05 ~socialtjänst -0.23 ~socialtjänsten^ -0.24 ~sollefteå -0.15
        ~soloföretag 0.11 ~som 0.06 ~som^ 0.11 ~som_/ 0.03 ~somalisk -0.08 ~somm 0.28 ~somm/ 0.04 ~somma/ 0.04
        ~sommarjobb -0.08 ~sommarjobb^ -0.13 ~sommarlov 0.23 ~somn 0.18 ~somr 0.09 ~son 0.64 ~sona/ 0.03 ~sonal/ 0.03
        ~sone/ 0.05 ~sonen/ 0.05 ~sorgegrupp -0.09 ~sort -0.13 ~sorter -0.08 ~sov 0.12 ~sova 0.12 ~spar -0.05
        ~spark 0.21 ~spel 0.05 ~sper/ 0.03 ~spers/ 0.03 ~spli/ -0.03 ~splik/ -0.03 ~sporthall 0.09 ~sprid 0.15
        ~språket^ -0.07 ~srum/ 0.03 ~ssa_/ 0.04 ~ssamt/ 0.04 ~ssio/ 0.04 ~ssion/ 0.04 ~sste/ 0.03 ~sste_/ 0.03
        ~ssty/ -0.03 ~sstyr/ -0.07 ~st -0.12 ~sta_/ -0.05 ~stadg -0.25 ~stadg/ -0.03 ~standard -0.14 ~stann 0.12
        ~star/ -0.11 ~star_/ -0.03 ~stark -0.07 ~start -0.63 ~start/ -0.07 ~startstöd -0.06 ~stat/ -0.04
        ~stationerna^är 0.14 ~statistik 0.15 ~statlig -0.10 ~statsbidrag -0.08 ~steg 0.12 ~stem/ -0.03 ~steme/ -0.03
        ~ster/ -0.05 ~stern/ -0.03 ~stick -0.08 ~stid/ -0.09 ~stid_/ -0.05 ~stide/ -0.03 ~still 0.05 ~stod -0.32
        ~stod/ -0.03 ~stod_/ -0.03 ~stopp 0.07 ~stor 0.08 ~storlek -0.11 ~strateg 0.09 ~strategin -0.12 ~stryk 0.12
        ~strypsex -0.10 ~studi 0.06 ~studiemedel 0.07 ~studiestöd -0.12 ~studievägled -0.07 ~stug/ 0.03 ~stund -0.10
        ~styr -0.34 ~styr/ -0.08 ~styrd 0.07 ~styrels -0.11 ~städersk 0.08 ~städskrubb 0.10 ~ställ -0.35 ~ställd 0.32
        ~stäng 0.29 ~stängd 0.08 ~stå -0.09 ~stå_/ -0.04 ~ståend 0.15 ~stån/ -0.04 ~stånd/ -0.04 ~står 0.14
        ~stått 0.30 ~stöd -0.07 ~stöd/ -0.09 ~stöde/ -0.05 ~störningsjour -0.09 ~störningsjouren^ -0.09 ~störr 0.09
        ~störst -0.06 ~suicid 0.09 ~sundsvall -0.20 ~svar_/ 0.04 ~svara/ -0.06 ~svare/ 0.03 ~svaren^ 0.13 ~svart -0.20
        ~svartsjuk 0.06 ~svensk 0.26 ~svår -0.06 ~svårt -0.09 ~synpunkt -0.11 ~syns 0.24 ~syns/ 0.03 ~syskon -0.15
        ~syst -0.09 ~syst/ -0.04 ~syste/ -0.04 ~system 0.10 ~säg 0.20 ~säga 0.26 ~säge/ 0.05 ~säger/ 0.04 ~sägs 0.23
        ~säkerhet -0.08 ~säkerhetssamordn -0.08 ~säkr 0.05 ~säll 0.17 ~sämr -0.08 ~sämst 0.15 ~särskild 0.13
        ~särskilt 0.08 ~säsong -0.19 ~säsongsjobb 0.13 ~sätt/ -0.04 ~så -0.25 ~så^ 0.15 ~såda -0.14 ~sådant -0.12
        ~såg -0.07 ~sågverk -0.15 ~sånt -0.24 ~sånt^ -0.05 ~sårbar 0.06 ~sårbarhetsanaly -0.07 ~söderut 0.13 ~sök 0.24
        ~sökt -0.35 ~sökt/ -0.03 ~sön 0.06 ~söndag 0.09 ~sör_/ -0.03 ~sörj/ 0.03 ~ta 0.29 ~tack 0.17 ~tade_/ -0.03
        ~tadg/ -0.03 ~tadga/ -0.03 ~tafs 0.25 ~tag_/ -0.04 ~takt 0.23 ~tal 0.24 ~tal_/ -0.05 ~tala -0.12 ~tala/ 0.03
        ~tala_/ -0.03 ~talar/ 0.04 ~talen/ 0.03 ~talet/ -0.03 ~tandhygienist -0.07 ~tandvård -0.25 ~tank 0.06
        ~tanna/ 0.03 ~tapp 0.23 ~tappa/ 0.03 ~tar 0.05 ~tar_/ 0.05 ~tarer/ 0.03 ~tart/ -0.07 ~tas 0.23 ~tas_/ 0.05
        ~tati/ -0.04 ~tatio/ -0.03 ~tavl -0.05 ~taxi 0.15 ~tbil/ -0.04 ~tbild/ -0.04 ~te 0.06 ~team -0.07 ~teat 0.06
        ~teckn 0.08 ~tekn/ 0.05 ~tekni/ 0.03 ~teknik -0.06 ~teknikprogramm 0.07 ~teknisk 0.07 ~telefon 0.32
        ~telefonnumm -0.08 ~temadag -0.08 ~teme/ -0.03 ~temet/ -0.03 ~tens/ -0.03 ~tens_/ -0.03 ~terie/ -0.03
        ~term/ -0.03 ~termi/ -0.03 ~termin -0.18 ~test 0.09 ~textil 0.11 ~the 0.14 ~they 0.07 ~tid -0.12 ~tid_/ -0.04
        ~tider/ -0.04 ~tidig -0.20 ~tidning 0.06 ~tids/ -0.06 ~tiga_/ 0.03 ~tigrinj -0.06 ~tik_/ 0.03 ~till -0.12
        ~till/ -0.04 ~tillbak 0.08 ~tillbud -0.05 ~tilldelning -0.11 ~tillfråg 0.07 ~tillfäll -0.08 ~tillgänglig -0.17
        ~tillräcklig -0.14 ~tillsamman -0.06 ~tillsatt -0.05 ~tillskriv -0.23 ~tillståndsplikt -0.10 ~tillsyn -0.10
        ~tillsätt 0.05 ~tillväxt 0.13 ~tillägg 0.18 ~tillåt -0.10 ~timanställd 0.12 ~timlö 0.13 ~timmar 0.10
        ~timrå -0.05 ~timvikari 0.30 ~tin_/ -0.04 ~tio 0.42 ~tio_/ 0.08 ~tioe/ -0.03 ~tion/ -0.05 ~tion_/ -0.05
        ~tiond 0.07 ~tiondel -0.06 ~tione/ -0.03 ~tions/ 0.03 ~tips -0.09 ~tisdag -0.24 ~tisk/ -0.03 ~tjat -0.10
        ~tjej 0.61 ~tjej/ 0.03 ~tjej_/ 0.04 ~tjejer^ 0.13 ~tjejer^som 0.06 ~tjejerna^ 0.14 ~tjejgrupp -0.06
        ~tjejkväll -0.14 ~tjejkvällen^ -0.07 ~tjug/ -0.03 ~tjugo/ -0.03 ~tjugosex -0.07 ~tjugosju -0.12
        ~tjugotal -0.06 ~tjän -0.08 ~tjän/ -0.04 ~tjäns/ -0.03 ~tjänst -0.21 ~tjänstemänn -0.05 ~tjänsten^ -0.10
        ~tjänsten^är -0.08 ~tjänsteskrivels -0.10 ~tlag/ 0.03 ~tnin/ -0.03 ~tning/ -0.03 ~toalett 0.24 ~tod_/ -0.03
        ~tog -0.32 ~tog_/ -0.03 ~togs -0.14 ~tolk -0.05 ~tolv 0.22 ~ton 0.05 ~tonå/ 0.03 ~tonår/ 0.03 ~tore/ -0.07
        ~torer/ -0.04 ~torg -0.15 ~tork 0.08 ~tors/ -0.04 ~torsd/ -0.03 ~torsdag -0.34 ~tra_/ 0.03 ~tradition 0.12
        ~trafik -0.06 ~trafikverk -0.08 ~trakt -0.11 ~tral/ -0.05 ~trale/ -0.03 ~transperson 0.08 ~transport -0.09
        ~trapp 0.17 ~trapphus 0.07 ~tras/ 0.04 ~trasig 0.21 ~trat/ -0.03 ~tre -0.05 ~tre^kvinnor 0.31 ~treskift -0.06
        ~trettio 0.09 ~trettio^ -0.06 ~trettioett -0.05 ~trettiofyr -0.22 ~trettiotal -0.08 ~trettiotvå -0.12
        ~trettioått 0.05 ~trevlig -0.06 ~treårig 0.07 ~trist 0.22 ~tro 0.18 ~trod/ 0.04 ~trodd 0.30 ~trol/ 0.04
        ~troll/ 0.04 ~tror 0.18 ~trossamfund -0.17 ~trot 0.26 ~truck -0.07 ~truckkort 0.06 ~trumm 0.15 ~tryc/ 0.04
        ~tryck 0.13 ~tryck/ 0.04 ~trygg 0.19 ~trygghetsmätning -0.16 ~trygghetsmätningen^ -0.12 ~trygghetspunkt 0.21
        ~trygghetsvandring^ 0.08 ~trän 0.12 ~tränarna^ -0.09 ~tråkig 0.13 ~tröt/ 0.03 ~trött 0.20 ~trött/ 0.03
        ~tsat/ 0.03 ~tsen/ 0.04 ~tsen_/ 0.03 ~tsti/ -0.04 ~tstid/ -0.04 ~ttat/ 0.04 ~ttat_/ 0.04 ~ttern/ 0.04
        ~ttio/ 0.03 ~ttio_/ 0.05 ~tton/ -0.03 ~ttre/ -0.03 ~ttre_/ -0.03 ~tunneln 0.06 ~tunneln^ 0.06 ~tur -0.13
        ~tur_/ -0.03 ~turné -0.09 ~turordning -0.19 ~tvis/ 0.03 ~tvist 0.15 ~tvätt 0.16 ~tvätteri -0.12
        ~tvättstug 0.12 ~två^ 0.38 ~två^av 0.13 ~två^unga 0.08 ~tvåan 0.13 ~tyck 0.12 ~tyckt 0.07 ~tydlig -0.21
        ~typ 0.24 ~tyst -0.16 ~tystn 0.22 ~tystnadsplikt -0.21 ~tystnadsplikten^ -0.20 ~tystnadsplikten^är -0.05
        ~täck -0.11 ~täckning 0.15 ~tälla/ -0.03 ~tälld/ 0.04 ~tänd -0.11 ~tänk -0.10 ~tänkt 0.20 ~tånd/ -0.04
        ~tånd_/ -0.03 ~tånds/ -0.04 ~töde/ -0.05 ~tödet/ -0.04 ~uari/ -0.03 ~uari_/ -0.03 ~ubbe/ 0.04 ~ubbel/ 0.03
        ~uden/ -0.03 ~uden_/ -0.03 ~udge/ -0.06 ~udget/ -0.06 ~ukare/ 0.03 ~ukrai -0.18 ~ulle/ -0.03 ~umeå -0.05
        ~umgäng 0.19 ~ummet/ 0.03 ~undantag -0.10 ~unde/ -0.03 ~unde_/ -0.03 ~underhåll 0.10 ~underhållsstöd 0.09
        ~underlag -0.08 ~underleverantör 0.10 ~underskrift -0.13 ~underskötersk 0.16 ~undersköterskorna^ 0.18
        ~underställd 0.10 ~undr 0.19 ~unds/ -0.03 ~undvik 0.07 ~uner/ -0.05 ~unern/ -0.03 ~unga 0.45 ~unga/ 0.06
        ~unga^ 0.31 ~unga^män 0.11 ~unga_/ 0.05 ~ungdom 0.15 ~ungefär^ -0.20 ~ungefär^var -0.07 ~universitet 0.10
        ~universitetet^ 0.09 ~unkt/ -0.04 ~unkt_/ -0.05 ~uppdel -0.12 ~uppdr/ 0.03 ~uppdrag 0.07 ~uppe -0.18
        ~uppföljning -0.15 ~uppföljningen^ -0.08 ~uppg -0.11 ~uppgift 0.20 ~upphandl -0.16 ~upphandling 0.09
        ~upphandlingarna^ 0.12 ~upple/ 0.03 ~upplev 0.06 ~upplägg -0.06 ~uppr/ 0.03 ~uppsal 0.09 ~uppskatt -0.08
        ~upptäck 0.11 ~upptäckt -0.19 ~ur 0.31 ~uris/ -0.03 ~urist/ -0.03 ~ursäkt 0.11 ~usen/ 0.03 ~usen_/ 0.03
        ~ust_/ -0.03 ~ut -0.19 ~utar/ 0.03 ~utar_/ 0.03 ~utb 0.10 ~utbi/ -0.04 ~utbil/ -0.04 ~utbildning -0.28
        ~utbildningsplats -0.18 ~ute -0.14 ~uteslut 0.10 ~utför 0.06 ~utgår -0.11 ~uthyrd -0.11 ~utin/ -0.05
        ~utin_/ -0.05 ~utlysning 0.09 ~utländsk 0.16 ~utmattning 0.07 ~utomland -0.05 ~utpek 0.13 ~utred -0.10
        ~utredarna^ -0.06 ~utrustningen^ 0.06 ~utrymm 0.05 ~utrymt 0.18 ~utsatt 0.17 ~utsätt -0.21 ~utta/ 0.03
        ~uttag 0.10 ~uttal 0.22 ~uttryck 0.14 ~uttryckt 0.09 ~utveckl -0.18 ~utvecklingssamtal 0.19 ~utöv 0.15 ~v 0.07
        ~va -0.09 ~vabb -0.11 ~vad^ -0.06 ~vak 0.07 ~vakt 0.09 ~vaktmäst -0.34 ~vaktmästeri 0.13 ~val 0.10
        ~validering -0.14 ~validering^ -0.13 ~vall/ -0.03 ~valt 0.09 ~vana -0.28 ~vanlig -0.20 ~vann -0.06 ~vap 0.17
        ~var^ -0.12 ~var^tredje -0.06 ~var_/ 0.04 ~vara 0.15 ~vara/ -0.06 ~varandr -0.24 ~varann 0.10 ~varar/ -0.06
        ~varav -0.14 ~vardag 0.06 ~vare/ 0.07 ~vare_/ 0.03 ~varen/ 0.03 ~varend 0.16 ~varj -0.16 ~varje^ -0.17
        ~vark 0.13 ~varm -0.10 ~vart 0.14 ~varv 0.13 ~vatt -0.05 ~vd^ -0.17 ~vd^n -0.08 ~vdel/ -0.04 ~vdeln/ -0.04
        ~veck -0.07 ~veckor -0.08 ~vem^ -0.13 ~ven_/ -0.04 ~verk 0.07 ~verke/ -0.04 ~verkl/ 0.03 ~verklig 0.17
        ~verksam 0.21 ~verksamhetschef -0.11 ~verkstad -0.06 ~vet 0.44 ~vet_/ 0.05 ~veta -0.06 ~veterinär -0.13
        ~vi -0.18 ~vi^ -0.29 ~vi^frågar 0.14 ~vi^får -0.15 ~vi^gjorde 0.07 ~vi^gör -0.22 ~vi^hade 0.23 ~vi^har 0.16
        ~vi^kommer 0.15 ~vi^når 0.06 ~vi^skriver -0.05 ~vi^vet 0.07 ~vi^är -0.38 ~via -0.05 ~vid 0.17 ~vid^ 0.20
        ~vid^skilsmässa 0.17 ~vid_/ 0.05 ~vika/ 0.03 ~vikar/ 0.03 ~vikari 0.05 ~vikt/ -0.03 ~viktig -0.20 ~vilj -0.32
        ~vilj/ -0.05 ~vilja/ -0.05 ~vilk -0.44 ~vilk/ -0.04 ~vilke/ -0.04 ~villkor -0.08 ~vindkraft 0.07 ~vinn 0.08
        ~vinn/ 0.07 ~vinno/ 0.03 ~vint/ 0.03 ~vintersk 0.12 ~vintr 0.21 ~vis 0.32 ~vis_/ -0.04 ~visa -0.28
        ~visa_/ -0.04 ~visad/ 0.03 ~viss 0.36 ~viss/ 0.04 ~vissa/ 0.03 ~visst 0.26 ~vit_/ 0.04 ~vode/ -0.03
        ~volontär -0.08 ~vore -0.23 ~vtal/ -0.05 ~vtale/ -0.03 ~vux -0.22 ~vuxenutbildning -0.09 ~vuxit -0.15
        ~vuxn -0.12 ~väg -0.14 ~vägförening 0.13 ~vägg 0.09 ~väl 0.36 ~väl_/ 0.04 ~välfärd 0.13 ~välj -0.25
        ~väll/ -0.04 ~vänd -0.18 ~vänt 0.26 ~vänt/ 0.03 ~väntetid 0.09 ~väntetiden^ 0.14 ~väntetiden^till 0.12
        ~väntrum -0.10 ~väntrumm 0.07 ~värd/ -0.05 ~värda/ -0.03 ~värdegrund -0.09 ~värr 0.10 ~värs/ 0.03 ~värst 0.34
        ~värst/ 0.03 ~västernorrland -0.12 ~våg 0.19 ~våld 0.33 ~våld/ 0.05 ~våld^ 0.57 ~våld^i 0.20 ~våld^mot 0.18
        ~vålde/ 0.05 ~våldet^ 0.26 ~våldet^i 0.11 ~våldsam 0.22 ~våldsfråg 0.11 ~våldsfrågan^ 0.08
        ~våldsförebygg -0.05 ~våldsområd 0.08 ~våldsprevention -0.06 ~våldtäkt 0.14 ~vår -0.14 ~vår^ -0.11 ~våra 0.30
        ~våra_/ 0.03 ~vård 0.27 ~vård/ -0.05 ~vård^och 0.07 ~vårda/ 0.03 ~vårdbiträd -0.06 ~vårdcentral -0.14
        ~vårdcentralen^ -0.09 ~vårde/ -0.04 ~vårdnadshav 0.11 ~vårdpersonal -0.10 ~vårt -0.21 ~vårt/ -0.03
        ~vårt_/ -0.03 ~webbkur -0.06 ~wom 0.08 ~xton_/ -0.03 ~yckel/ -0.04 ~ycket/ 0.03 ~ygga/ -0.03 ~ygge/ 0.03
        ~ygne/ 0.03 ~ygnet/ 0.03 ~ymra/ 0.03 ~yngr 0.47 ~yngr/ 0.04 ~yngre/ 0.04 ~yngst 0.11 ~yns_/ 0.03 ~yra_/ -0.03
        ~yrk 0.22 ~yrkeslär -0.10 ~yrkeslärarna^ -0.09 ~yrti/ -0.03 ~yrtio/ -0.03 ~ysko/ -0.03 ~ysta/ -0.03
        ~yste/ -0.06 ~ystem/ -0.03 ~yter/ 0.03 ~ytta/ 0.04 ~yttar/ 0.03 ~äder_/ -0.04 ~äga -0.19 ~ägar -0.19
        ~ägardirektiv 0.05 ~ägardirektivet^ 0.09 ~äger -0.13 ~äger/ 0.03 ~äger_/ 0.04 ~ägga/ -0.03 ~äggar/ -0.03
        ~ägs -0.13 ~äktenskap 0.08 ~äla_/ -0.03 ~äldr 0.12 ~äldre^ 0.19 ~äldre^kvinnor 0.14 ~äldreomsorg 0.07
        ~ällda/ 0.03 ~älls/ -0.04 ~älso/ -0.03 ~ämn 0.06 ~ämnde/ -0.03 ~ämne 0.06 ~ämst/ 0.05 ~ämst_/ 0.03 ~än -0.21
        ~ända/ 0.03 ~ända_/ 0.03 ~ändr -0.41 ~ändr/ -0.04 ~ändra/ -0.03 ~ändå 0.46 ~ändå/ 0.04 ~ändå^ 0.15
        ~ändå_/ 0.04 ~änet/ -0.04 ~änet_/ -0.03 ~änge/ 0.04 ~änger/ 0.03 ~ängl/ -0.04 ~änk 0.35 ~änkor^ 0.35
        ~änne/ 0.04 ~ännen/ 0.03 ~änni/ -0.03 ~ännis/ -0.03 ~ännu -0.09 ~änss/ -0.05 ~änsst/ -0.03 ~änst/ -0.03
        ~änst_/ -0.03 ~är 0.07 ~ärda/ -0.04 ~ärdar/ -0.03 ~ärend 0.15 ~ärer/ -0.03 ~ärke/ 0.03 ~ärlig -0.12
        ~ärligt^ -0.07 ~ärma/ -0.03 ~ärna/ -0.04 ~ärst/ 0.04 ~ärv 0.07 ~ärvs 0.11 ~äster/ 0.03 ~äter 0.06 ~ätni/ -0.03
        ~ätnin/ -0.03 ~ätt_/ 0.03 ~ätten/ -0.03 ~ättr/ -0.04 ~ättre/ -0.04 ~även -0.24 ~äver/ -0.03 ~äver_/ -0.03
        ~å 0.12 ~å^så 0.07 ~åbar/ 0.03 ~åbarn/ 0.03 ~ådal 0.19 ~ådan_/ 0.03 ~åden/ 0.03 ~åden_/ 0.03 ~ådes/ 0.03
        ~ågade/ 0.03 ~ågar/ 0.04 ~ågar_/ 0.04 ~ågot/ 0.03 ~ågot_/ 0.03 ~åk 0.11 ~åka -0.06 ~åker 0.18 ~åklag -0.11
        ~åld 0.27 ~ålde/ 0.06 ~åldet/ 0.05 ~ålla/ -0.03 ~ålla_/ -0.03 ~ålle/ 0.06 ~ållet/ 0.03 ~ånd_/ -0.03
        ~ånds/ -0.04 ~ånge 0.06 ~ångr 0.08 ~åra_/ 0.03 ~åratal 0.06 ~årda/ 0.04 ~årdar/ 0.03 ~årde/ -0.03
        ~ården/ -0.03 ~åren -0.18 ~året -0.27 ~årig/ 0.04 ~årlig -0.12 ~årskull 0.14 ~årskur 0.08 ~årskurs -0.07
        ~årsmöt 0.15 ~årsredovisning 0.17 ~årt_/ -0.03 ~åt -0.10 ~åter 0.14 ~åter/ 0.03 ~återfall 0.05 ~återkomm 0.11
        ~ått_/ 0.04 ~åtta -0.10 ~åtta^ -0.07 ~åttio 0.10 ~åttiofem -0.22 ~åttond -0.06 ~öder/ 0.03 ~ödet/ -0.04
        ~ödet_/ -0.04 ~ökad -0.08 ~ökar 0.24 ~ökat 0.14 ~ökning -0.11 ~önsk -0.15 ~önsk/ -0.03 ~önske/ -0.03
        ~önskemål -0.22 ~öper/ -0.03 ~öper_/ -0.03 ~öpp -0.61 ~öppe/ -0.05 ~öppet/ -0.04 ~öppettid -0.09
        ~öppettiderna^ -0.07 ~öppn -0.11 ~öppn/ -0.03 ~öppna/ -0.03 ~öppna^ -0.08 ~öppna^förskolan -0.07 ~öra_/ -0.03
        ~örde/ -0.06 ~ördel/ -0.04 ~ören_/ 0.03 ~örer/ 0.03 ~örja/ -0.04 ~örja_/ -0.03 ~örjar/ 0.03 ~örjat/ -0.03
        ~örlo/ 0.04 ~örlos/ 0.03 ~örnsköldsvik -0.20 ~örre/ 0.03 ~örst/ -0.04 ~örsta/ -0.03 ~örsör/ 0.03 ~ört_/ 0.03
        ~öter/ -0.04 ~öters/ -0.03 ~ött_/ 0.03 ~öva 0.11 ~övar 0.08 ~övar/ 0.03 ~över -0.23 ~över_/ -0.05
        ~överallt 0.22 ~övergrepp 0.19 ~överhuvudtag 0.10 ~överst -0.08 ~övertyg 0.07 ~övervakning -0.08 ~övning 0.07
        ~övrig -0.12
        """,
        "utvecklingsomrade": """
        bias -0.51
        board -1.37
        cell 0.10
        comparative 0.58
        early -1.03
        end -0.31
        evaluation -0.05
        first -0.21
        fragment 0.12
        frameCentralAktor -0.59
        frameHindrande 0.07
        frameLansstyrelsen -0.42
        frameNone -0.60
        frameNulage -0.09
        framePadrivande -0.12
        framePrioritering 0.54
        frameSamverkansform -0.70
        frameUtmaning 0.20
        frameUtvecklingsomrade -0.29
        fronted -0.26
        hedged 1.44
        imperative 0.27
        item 0.17
        late 0.06
        later -0.41
        meeting 0.28
        middle -0.47
        modal 1.15
        negation -0.04
        negations -1.08
        next3 0.10
        number -0.57
        plain -0.55
        question -0.34
        quote -0.17
        shortFirst -0.30
        third 0.36
        turn -0.77
        weHave -0.36
        words14 -0.45
        words6 -0.10
        wordsMore -0.31
        ~0 -0.09 ~00 0.14 ~000 0.12 ~08 0.20 ~09 0.10 ~09^ -0.12 ~1 -0.43 ~10 -0.15 ~11 -0.09 ~12 -0.09 ~14 0.09
        ~16 -0.07 ~17 -0.08 ~18 0.13 ~19 -0.12 ~1994 0.12 ~1^ -0.08 ~20 0.06 ~200 0.32 ~2009 0.05 ~2021 -0.09
        ~2022 -0.14 ~2023 -0.06 ~2025 -0.09 ~2026 -0.07 ~22 0.05 ~24 -0.10 ~240 -0.06 ~25 -0.09 ~3 0.24 ~30 0.07
        ~300 0.16 ~4 0.24 ~40 -0.19 ~50 -0.07 ~55 0.26 ~60 0.11 ~64 0.20 ~6^ 0.08 ~7 -0.22 ~8 -0.05 ~80 0.12 ~81 -0.08
        ~9 -0.20 ~_aff/ 0.03 ~_affä/ 0.03 ~_all/ -0.05 ~_ann/ -0.03 ~_anna/ -0.03 ~_ans/ -0.04 ~_ant/ -0.03
        ~_avs/ 0.04 ~_bak/ -0.03 ~_bar/ 0.07 ~_barn/ 0.05 ~_begr/ 0.03 ~_beh/ 0.08 ~_behö/ 0.09 ~_bely/ 0.04
        ~_bem/ 0.03 ~_bil/ 0.05 ~_bile/ 0.03 ~_bor_/ 0.03 ~_bran/ 0.03 ~_bus/ 0.03 ~_buss/ 0.03 ~_bvc_/ 0.03
        ~_byg/ 0.04 ~_bygg/ 0.04 ~_byte/ 0.03 ~_bät/ 0.03 ~_bätt/ 0.03 ~_bör/ 0.04 ~_bör_/ 0.05 ~_cha/ 0.03
        ~_dag/ 0.09 ~_dag_/ 0.03 ~_de_/ -0.04 ~_den/ -0.03 ~_den_/ -0.03 ~_dig/ 0.03 ~_digi/ 0.04 ~_dir/ 0.03
        ~_dire/ 0.03 ~_dom/ -0.05 ~_dra/ -0.03 ~_dub/ 0.03 ~_dubb/ 0.03 ~_där/ -0.05 ~_däre/ -0.04 ~_dål/ 0.03
        ~_dåli/ 0.03 ~_ege/ 0.04 ~_egen/ 0.04 ~_elv/ -0.03 ~_ena/ -0.03 ~_end/ -0.03 ~_enda/ -0.03 ~_enk/ 0.08
        ~_enke/ 0.06 ~_enl/ -0.03 ~_enli/ -0.03 ~_ers/ 0.03 ~_fac/ -0.04 ~_fack/ -0.04 ~_fan/ 0.03 ~_fann/ 0.03
        ~_fem/ -0.04 ~_fjo/ -0.03 ~_fjol/ -0.03 ~_fly/ 0.03 ~_flyt/ 0.04 ~_för_/ 0.06 ~_före/ -0.03 ~_förr/ -0.03
        ~_förs/ -0.03 ~_gem/ 0.03 ~_geme/ 0.03 ~_gjo/ 0.03 ~_gjor/ 0.03 ~_god/ 0.03 ~_gym/ -0.03 ~_gymn/ -0.03
        ~_gård/ -0.03 ~_gåt/ -0.03 ~_gått/ -0.03 ~_gör/ 0.05 ~_gör_/ -0.04 ~_göra/ 0.08 ~_han/ -0.09 ~_han_/ -0.03
        ~_hand/ -0.05 ~_helg/ 0.03 ~_hemb/ 0.03 ~_hen/ -0.03 ~_henn/ -0.03 ~_hjä/ 0.03 ~_hon/ -0.04 ~_hon_/ -0.03
        ~_hur/ 0.04 ~_hur_/ 0.04 ~_huv/ -0.03 ~_huvu/ -0.03 ~_häl/ -0.03 ~_här_/ -0.03 ~_hög/ -0.05 ~_högs/ -0.04
        ~_ind/ -0.04 ~_ing/ -0.06 ~_inge/ -0.03 ~_ink/ -0.03 ~_ins/ 0.06 ~_inst/ 0.04 ~_jäm/ -0.04 ~_jäms/ -0.03
        ~_kan/ 0.05 ~_kan_/ 0.05 ~_kil/ 0.05 ~_kill/ 0.04 ~_kol/ -0.03 ~_koll/ -0.03 ~_kom/ -0.09 ~_komm/ -0.06
        ~_kon/ 0.03 ~_kris/ 0.03 ~_krä/ -0.03 ~_kun/ 0.08 ~_kund/ 0.07 ~_kv_/ -0.03 ~_kva/ -0.03 ~_kvar/ -0.03
        ~_kvi/ -0.05 ~_kvin/ -0.03 ~_kvä/ 0.05 ~_kväl/ 0.05 ~_kön/ 0.08 ~_köns/ 0.06 ~_kör_/ -0.03 ~_land/ -0.04
        ~_led/ 0.07 ~_leda/ 0.06 ~_lit/ 0.03 ~_lite/ 0.03 ~_län/ -0.05 ~_läne/ -0.04 ~_lär/ 0.08 ~_lära/ 0.03
        ~_lärl/ 0.03 ~_lån/ -0.04 ~_låna/ -0.04 ~_lön/ -0.03 ~_mal/ 0.04 ~_mall/ 0.04 ~_mat/ 0.03 ~_men/ 0.03
        ~_mes/ -0.04 ~_mest/ -0.04 ~_min/ -0.03 ~_mån/ -0.04 ~_måna/ -0.03 ~_nat/ -0.03 ~_nyt/ -0.04 ~_nytt/ -0.04
        ~_när/ -0.03 ~_nät/ -0.04 ~_någ/ 0.03 ~_någo/ 0.03 ~_oft/ -0.03 ~_ofta/ -0.03 ~_omr/ 0.04 ~_områ/ 0.04
        ~_omso/ 0.03 ~_oro_/ 0.03 ~_par/ -0.07 ~_park/ -0.03 ~_part/ -0.04 ~_poj/ -0.03 ~_pojk/ -0.03 ~_pra/ 0.05
        ~_prak/ 0.03 ~_pri/ -0.04 ~_prio/ -0.03 ~_pro/ 0.05 ~_rik/ 0.03 ~_rikt/ 0.03 ~_rum/ -0.03 ~_run/ -0.04
        ~_runt/ -0.04 ~_räd/ -0.04 ~_rädd/ -0.03 ~_rör/ -0.03 ~_sa_/ -0.03 ~_sakn/ 0.03 ~_sed/ -0.04 ~_seda/ -0.04
        ~_sen/ -0.04 ~_ser/ 0.03 ~_sida/ 0.03 ~_sim/ 0.03 ~_sit/ -0.03 ~_sju/ -0.04 ~_sjuk/ -0.07 ~_ska/ -0.03
        ~_ska_/ -0.04 ~_ski/ -0.03 ~_sko/ -0.05 ~_skol/ -0.06 ~_sku/ 0.04 ~_skul/ 0.05 ~_små/ 0.04 ~_som/ -0.03
        ~_stra/ -0.04 ~_stre/ 0.03 ~_stå/ -0.04 ~_stö/ 0.03 ~_stöd/ 0.03 ~_sun/ -0.03 ~_sund/ -0.03 ~_sve/ -0.03
        ~_säg/ -0.06 ~_säge/ -0.04 ~_sär/ -0.03 ~_särs/ -0.03 ~_såd/ 0.03 ~_såda/ 0.03 ~_sån/ 0.04 ~_sånt/ 0.03
        ~_ta_/ 0.03 ~_tal/ 0.04 ~_tala/ 0.03 ~_ter/ -0.03 ~_term/ -0.03 ~_tex/ 0.03 ~_text/ 0.03 ~_tid/ -0.05
        ~_til/ 0.04 ~_till/ 0.04 ~_tio/ -0.03 ~_tio_/ -0.04 ~_tom/ 0.03 ~_tors/ -0.03 ~_tre/ -0.04 ~_tre_/ -0.05
        ~_trä/ -0.03 ~_träf/ -0.03 ~_tur/ -0.03 ~_und/ -0.04 ~_ung/ -0.05 ~_unga/ -0.05 ~_upp/ 0.08 ~_uta/ -0.04
        ~_utan/ -0.04 ~_utb/ 0.05 ~_utbi/ 0.04 ~_vad/ 0.03 ~_vad_/ 0.03 ~_val/ 0.03 ~_var/ -0.03 ~_vet/ -0.03
        ~_vik/ -0.03 ~_vikt/ -0.03 ~_vilj/ 0.03 ~_vill/ -0.04 ~_vis/ -0.03 ~_visa/ -0.03 ~_vor/ 0.07 ~_vore/ 0.07
        ~_vård/ 0.05 ~_vårt/ -0.03 ~_yrk/ 0.05 ~_yrke/ 0.05 ~_öns/ 0.03 ~_önsk/ 0.03 ~_öpp/ 0.03 ~_öva/ 0.03 ~a4 0.05
        ~acke/ -0.03 ~ade_/ -0.10 ~ades/ -0.04 ~ades_/ -0.04 ~adjunger 0.05 ~adress -0.08 ~af -0.08 ~af^ -0.09
        ~affisch -0.07 ~affä/ 0.03 ~affär 0.18 ~affär/ 0.03 ~affärsängl 0.21 ~ager -0.06 ~aget/ -0.03 ~aker_/ -0.03
        ~akna/ 0.03 ~aknas/ 0.03 ~akut 0.20 ~alar/ 0.04 ~aldrig 0.11 ~alkohol 0.16 ~all -0.13 ~alla -0.11 ~alla/ -0.03
        ~alla^ -0.05 ~alls 0.07 ~allt -0.24 ~alltid -0.15 ~alltså 0.15 ~allv -0.12 ~almi -0.05 ~alys/ 0.04 ~amar/ 0.03
        ~ambulan -0.05 ~ambulans 0.12 ~amla/ -0.03 ~amma/ 0.03 ~amma_/ 0.04 ~amning 0.07 ~amta/ 0.04 ~amtal/ 0.05
        ~anal/ 0.03 ~analy/ 0.04 ~analys -0.06 ~anbud 0.17 ~andr -0.20 ~andra^ -0.05 ~ang -0.05 ~anhörig -0.14
        ~anke/ -0.03 ~anmäl -0.07 ~anmälning -0.05 ~anmält -0.07 ~ann -0.16 ~annan 0.05 ~annar -0.30 ~annar/ -0.03
        ~annonser 0.08 ~anns/ 0.03 ~anns_/ 0.03 ~anonym -0.08 ~anonymt 0.13 ~anpass 0.13 ~ans -0.20 ~ansk/ 0.03
        ~anställ -0.12 ~anställd -0.19 ~anställning 0.17 ~ansv -0.05 ~ansökning 0.13 ~antal -0.13 ~använd -0.08
        ~använt -0.09 ~apen/ 0.03 ~apen_/ 0.04 ~apotek -0.07 ~app -0.20 ~appa/ 0.04 ~appar/ 0.04 ~appe/ -0.03
        ~appo/ 0.06 ~appor/ 0.06 ~ara_/ -0.03 ~arabisk 0.11 ~aran/ 0.06 ~arant/ 0.03 ~arbet -0.34 ~arbetsdag 0.06
        ~arbetsförmedling -0.10 ~arbetsgiv 0.15 ~arbetsgivaren^ 0.12 ~arbetsgivarna^ 0.08 ~arbetsmiljö -0.12
        ~arbetsmiljön^ -0.07 ~arbetsmiljön^i -0.06 ~arbetstid 0.07 ~ardi/ 0.03 ~are_/ 0.04 ~arke/ -0.03 ~arken/ -0.03
        ~arna_/ -0.05 ~arnas/ 0.03 ~arne/ 0.03 ~arrangör -0.14 ~ars_/ -0.03 ~arsk/ 0.03 ~art_/ 0.03 ~artid/ 0.03
        ~arton 0.07 ~arut/ 0.03 ~arutb/ 0.03 ~arvod 0.12 ~assa/ 0.03 ~assistan 0.09 ~ast_/ -0.03 ~aste/ -0.03
        ~astn/ -0.03 ~ateg/ -0.04 ~ategi/ -0.03 ~ater/ 0.06 ~atio/ 0.04 ~ation/ 0.04 ~ator/ 0.03 ~ator_/ 0.03
        ~atsen/ -0.03 ~att -0.07 ~att^ -0.19 ~att^alla -0.06 ~att^den 0.19 ~att^få -0.05 ~att^man -0.13
        ~att^skolan 0.14 ~att_/ 0.09 ~atta_/ -0.03 ~atte/ -0.04 ~atten/ -0.03 ~augusti 0.06 ~av -0.26 ~av^ -0.17
        ~avdelning 0.10 ~avgift -0.10 ~avgångssamtal 0.15 ~avgör -0.13 ~avlösning -0.16 ~avlösning^ -0.15 ~avslag 0.05
        ~avslut 0.06 ~avsnitt 0.11 ~avstämning 0.34 ~avtal -0.18 ~b 0.21 ~bakom -0.11 ~bank -0.12 ~bankerna^ -0.15
        ~bara 0.23 ~barn 0.08 ~barn/ 0.04 ~barn^ -0.06 ~barnahus 0.08 ~barnahus^ -0.09 ~barne/ 0.03 ~barnen^ -0.07
        ~barnens^ 0.08 ~barnet 0.15 ~barnomsorg -0.24 ~barnomsorg^på 0.11 ~barnpassning 0.11 ~barnpassning^i 0.07
        ~barnvakt 0.22 ~barnvakt^ -0.06 ~bastun -0.05 ~bb -0.07 ~be 0.07 ~be^ 0.07 ~bedö/ 0.04 ~bedöm 0.19
        ~bedöm/ 0.04 ~bedömning 0.08 ~begr/ 0.03 ~begrip 0.06 ~begär -0.14 ~behåll -0.08 ~behö/ 0.09 ~behörig -0.07
        ~behöv 1.00 ~behöv/ 0.09 ~bekymm -0.06 ~bely/ 0.04 ~belys/ 0.04 ~belysning 0.40 ~belysning^ 0.29 ~belyst -0.07
        ~bema/ 0.03 ~beman/ 0.03 ~bemann 0.14 ~bemöt 0.13 ~ber -0.14 ~bere/ 0.03 ~bered/ 0.03 ~beredskap -0.05
        ~beredskapen^ 0.05 ~beroend -0.05 ~berätt -0.15 ~besked -0.10 ~beskriv -0.10 ~beslut -0.14 ~beslut^ -0.11
        ~beslutsunderlag 0.09 ~beställ 0.08 ~bestämd -0.05 ~bestämt 0.07 ~består -0.05 ~besök 0.10 ~betal 0.23
        ~betald^ 0.12 ~betalt -0.06 ~bets/ 0.03 ~betyd -0.06 ~betyg -0.05 ~bevis 0.15 ~bevisning -0.10
        ~bibliotek -0.09 ~bidr/ -0.03 ~bidra/ -0.03 ~bidrag -0.18 ~bilag 0.09 ~bild/ 0.05 ~bildn/ 0.05 ~biljett -0.10
        ~billig 0.25 ~bistånd -0.08 ~biståndsbeslut -0.06 ~biståndshandläggarna^ 0.05 ~bit -0.06 ~bjud -0.18
        ~bland^ 0.15 ~blev -0.24 ~blivit -0.19 ~blåljus -0.12 ~blåmärk -0.10 ~blöj 0.07 ~bo -0.06 ~bod 0.15
        ~boen/ 0.03 ~boend -0.08 ~boend/ 0.03 ~boende 0.19 ~bok -0.27 ~boka/ -0.03 ~bola/ -0.03 ~bolag/ -0.03
        ~bor 0.31 ~bor_/ 0.03 ~bord -0.07 ~borg 0.14 ~borg/ 0.03 ~bort -0.13 ~bostäd -0.06 ~bran/ 0.03 ~bransch -0.05
        ~branschråd -0.05 ~bred 0.09 ~bredd 0.06 ~bredvid -0.11 ~brist 0.20 ~broschyr 0.10 ~bruk 0.12 ~bruk/ 0.04
        ~bryt 0.08 ~bråk -0.06 ~budg 0.20 ~budgeten^ -0.06 ~bund/ -0.04 ~bunde/ -0.03 ~buss -0.10 ~buss/ 0.03
        ~busshållplats 0.08 ~busstation 0.18 ~butik -0.06 ~bvc 0.28 ~bvc_/ 0.03 ~byar 0.12 ~byarn 0.11 ~bygd/ -0.03
        ~bygdegård 0.07 ~bygdemedel -0.07 ~bygg 0.45 ~bygg/ 0.05 ~bygga/ 0.04 ~byggd -0.08 ~byn 0.11 ~byrå -0.06
        ~byt 0.35 ~byta -0.09 ~byter/ 0.03 ~byts -0.08 ~bytt -0.14 ~bänk -0.10 ~bär -0.07 ~bära -0.06 ~bäst -0.18
        ~bätt/ 0.03 ~bättr 0.39 ~bättr/ 0.03 ~båda -0.18 ~både 0.19 ~bås 0.16 ~bör 0.58 ~bör_/ 0.05 ~börja^ 0.20
        ~campus -0.06 ~central 0.17 ~chat/ 0.04 ~chatt 0.09 ~chatt/ 0.04 ~chattgrupp -0.07 ~chaufför 0.06
        ~checklist 0.10 ~chef 0.07 ~chef/ -0.07 ~chef_/ -0.03 ~chefen^ 0.27 ~chem/ 0.03 ~chema/ 0.03 ~coach 0.17
        ~cv 0.16 ~cykel -0.05 ~dag 0.30 ~dag_/ 0.04 ~dagis 0.07 ~dagordning 0.20 ~dags 0.08 ~dags/ 0.03 ~dagtid 0.11
        ~dan_/ -0.04 ~dare/ 0.08 ~dare_/ 0.06 ~data -0.08 ~date/ 0.03 ~dater/ 0.03 ~datorn -0.05 ~de -0.55 ~de^ -0.26
        ~de^skulle 0.07 ~de^vill 0.10 ~del 0.10 ~dela -0.14 ~delad/ 0.03 ~delad^ 0.08 ~delade^ 0.05 ~delar/ -0.03
        ~deltag 0.07 ~deltid 0.16 ~deltidsbrandmä -0.08 ~deltidsbrandmänn -0.10 ~dem -0.11 ~den -0.37 ~den_/ -0.06
        ~dena/ 0.03 ~dena_/ 0.03 ~dent/ 0.03 ~der -0.15 ~der_/ 0.04 ~ders/ 0.03 ~dersk/ 0.03 ~des_/ -0.04
        ~dessutom -0.09 ~dessutom^ -0.05 ~det^ 0.07 ~det^borde 0.12 ~det^fanns 0.13 ~det^finns -0.21 ~det^har 0.14
        ~det^saknas -0.06 ~det^som -0.24 ~det^vore 0.26 ~det^är -0.05 ~det_/ -0.03 ~dett -0.15 ~dgivn/ 0.03
        ~diakon 0.16 ~dialog -0.09 ~dig_/ 0.03 ~digi/ 0.04 ~digit/ 0.04 ~digital 0.27 ~digital^ 0.31
        ~digital^mottagning 0.25 ~digitala^ 0.08 ~digitalt 0.14 ~dire/ 0.03 ~direk/ 0.03 ~direkt -0.10 ~disk/ -0.04
        ~distan -0.12 ~djurskyddsinspektör -0.06 ~dmän/ -0.03 ~docent 0.06 ~dokument 0.12 ~dokumenter -0.08 ~dold 0.18
        ~dom -0.37 ~domstol -0.10 ~dra -0.08 ~drabb -0.17 ~drar -0.06 ~drat/ -0.03 ~driv -0.19 ~drivit 0.06
        ~drog -0.08 ~dsva/ -0.03 ~dsval/ -0.03 ~dubbelbemanning 0.10 ~dubbelt -0.18 ~dubbl 0.11 ~dusch -0.06 ~dä -0.07
        ~där -0.06 ~där^ 0.08 ~däre/ -0.04 ~däreft -0.14 ~därefter^ -0.11 ~därem/ -0.03 ~däremot -0.27 ~därför^ -0.08
        ~då -0.25 ~dåli/ 0.03 ~dålig 0.38 ~dålig/ 0.03 ~dörr 0.16 ~ecka/ -0.03 ~eckl/ 0.03 ~eckla/ 0.03 ~eda_/ 0.03
        ~edan/ -0.06 ~edan_/ -0.05 ~edar/ 0.11 ~edare/ 0.03 ~edöm/ 0.04 ~efer/ -0.04 ~efer_/ -0.03 ~eft 0.17
        ~efter^ -0.09 ~efterfråg 0.06 ~eftermiddag 0.17 ~eftersom -0.19 ~efteråt -0.07 ~egen 0.36 ~egen/ 0.04
        ~egen_/ 0.03 ~egentlig 0.15 ~egin/ -0.03 ~egin_/ -0.03 ~egio/ -0.04 ~egion/ -0.04 ~egna 0.22 ~egru/ 0.03
        ~ehöv/ 0.09 ~ehöve/ 0.10 ~ekonomi 0.14 ~ekonomisk -0.10 ~ekonomiskt 0.08 ~ekonomiskt^ -0.09
        ~ekonomiskt^våld -0.08 ~ekve/ 0.03 ~ekven/ 0.03 ~elad/ 0.03 ~elad_/ 0.03 ~elak 0.07 ~elar/ -0.04 ~elar_/ -0.03
        ~eldsjäl 0.07 ~elektrik -0.08 ~elev 0.13 ~elevhäls -0.07 ~elevhälsan^ -0.07 ~elevkår -0.18 ~elevkårerna^ -0.18
        ~elevråd 0.10 ~ell -0.09 ~ell_/ -0.03 ~ella/ 0.03 ~ellan/ 0.03 ~elle/ -0.03 ~else_/ -0.03 ~elsen/ -0.04
        ~elva -0.26 ~elverk -0.11 ~elys/ 0.04 ~elysn/ 0.05 ~emann/ 0.03 ~embe/ 0.03 ~emell 0.06 ~emot 0.15 ~en^ 0.37
        ~en^av -0.06 ~en^egen 0.18 ~en^enkel 0.30 ~en^gemensam -0.13 ~en^länsgemensam -0.11 ~en^ny -0.06
        ~en^rutin 0.12 ~en^sak 0.11 ~en^väg -0.09 ~ena -0.05 ~enad -0.16 ~enbart 0.19 ~enda -0.33 ~ende/ 0.04
        ~ende_/ -0.04 ~enden/ 0.07 ~enh 0.12 ~enhet -0.07 ~enheten^ -0.09 ~enhetschef -0.12 ~enke/ 0.06 ~enkel 0.38
        ~enkel/ 0.06 ~enkelt 0.25 ~enkl 0.23 ~enli/ -0.03 ~enlig -0.30 ~enlig/ -0.03 ~enne/ -0.03 ~ennes/ -0.03
        ~ens -0.08 ~ens_/ -0.05 ~ensa/ 0.03 ~ensamm 0.08 ~ensamståend -0.05 ~ense/ 0.03 ~ensembl 0.19 ~ensk/ -0.04
        ~enskild -0.06 ~enskilt -0.05 ~ente/ 0.03 ~entio/ 0.03 ~er -0.16 ~erar/ -0.03 ~erar_/ -0.03 ~erbjud 0.10
        ~ered/ 0.03 ~eren/ -0.03 ~erens/ -0.03 ~erfaren -0.11 ~erin/ 0.03 ~ering/ 0.03 ~erks/ 0.03 ~ern_/ -0.04
        ~erna/ -0.08 ~erna_/ -0.03 ~ernas/ -0.04 ~ersatt 0.16 ~ersk/ 0.03 ~erso/ -0.03 ~ersättning 0.07 ~esen/ -0.03
        ~est_/ -0.03 ~eten/ -0.04 ~eten_/ -0.05 ~ets_/ -0.04 ~etsp/ 0.04 ~etsv/ 0.03 ~ett 0.10 ~ett^ 0.49
        ~ett^gemensamt -0.07 ~evakuer 0.09 ~ex -0.07 ~exempel -0.08 ~ext -0.17 ~extr -0.09 ~fack -0.30 ~fack/ -0.05
        ~facke/ -0.03 ~facken^ -0.08 ~facket^ -0.06 ~fadd 0.14 ~fall -0.20 ~familj -0.24 ~familjecentral 0.18
        ~familjerätt -0.07 ~fann 0.29 ~fann/ 0.03 ~fanns/ 0.03 ~fast -0.06 ~fast^ -0.06 ~fatt 0.12 ~fel 0.08
        ~fem -0.24 ~fem^ -0.06 ~femton -0.16 ~fer_/ -0.04 ~ffär/ 0.03 ~fick -0.25 ~film -0.11 ~finansier -0.08
        ~finansiering -0.06 ~finansiär -0.06 ~finn 0.08 ~firm -0.07 ~fjol -0.13 ~fjol/ -0.03 ~fjorton -0.08
        ~fjärd -0.12 ~flagg 0.13 ~fler 0.11 ~fler^ 0.26 ~fler^män 0.09 ~flest -0.13 ~flick -0.29 ~flickgrupp 0.05
        ~flickor 0.13 ~flickor^ -0.06 ~flyt/ 0.04 ~flytt 0.43 ~flytt/ 0.04 ~fold 0.25 ~folk -0.12 ~form/ 0.05
        ~form_/ 0.03 ~fort -0.13 ~fortfar 0.06 ~forum -0.12 ~fotboll 0.22 ~fr -0.08 ~fram 0.11 ~fredag -0.15
        ~friståend -0.06 ~fritid -0.09 ~fritidsgård 0.12 ~fritidsled -0.18 ~fritidspolitik 0.07 ~frivård 0.12
        ~fru 0.07 ~frukost 0.10 ~främst -0.06 ~fränst -0.06 ~frågan^ -0.13 ~frågor^ 0.07 ~frågor^om 0.07 ~från 0.13
        ~frånvaron -0.06 ~fullt 0.18 ~funder 0.15 ~funger -0.25 ~funk -0.14 ~funktionsnedsättning 0.06 ~fyll -0.11
        ~fyr 0.11 ~fyra -0.22 ~fysisk -0.07 ~fält -0.12 ~färr -0.05 ~få 0.06 ~få^ -0.13 ~får -0.24 ~fått -0.08
        ~föd 0.05 ~följ^ 0.14 ~följ^upp 0.14 ~följeforskning 0.08 ~följeforskning^ 0.12 ~för 0.49 ~för^ -0.09
        ~för_/ 0.05 ~föra_/ 0.03 ~föran/ -0.03 ~förb/ -0.03 ~förbu/ -0.04 ~förbund -0.17 ~före -0.14 ~före/ -0.03
        ~fören/ -0.04 ~förening 0.10 ~föreningen^ 0.05 ~föreningsbidrag -0.07 ~föreslår 0.12 ~föreställning 0.13
        ~företräd -0.15 ~förh/ 0.03 ~förhö/ 0.03 ~förhör 0.09 ~förklar -0.06 ~förlor -0.07 ~förlossning -0.07
        ~förord 0.09 ~förr -0.22 ~förr/ -0.03 ~förs/ -0.04 ~förskol -0.13 ~förskolan 0.18 ~förskoleklass -0.06
        ~först -0.19 ~först^ -0.10 ~först^av -0.08 ~förstå 0.17 ~försvinn 0.09 ~försäkring -0.05 ~förtroendevald 0.16
        ~förut -0.11 ~förvaltningschefen^ 0.09 ~föräldralediga^ 0.08 ~föräldramöt 0.06 ~gaml 0.06 ~gammal -0.08
        ~gansk 0.20 ~gar_/ -0.06 ~gara/ 0.04 ~garan/ 0.04 ~garanter 0.14 ~gard/ 0.03 ~gardi/ 0.03 ~gardin 0.12
        ~gav -0.19 ~ge -0.20 ~ge^ -0.19 ~geme/ 0.03 ~gemen/ 0.03 ~gemensam 0.21 ~gemensam^ 0.13
        ~gemensam^utbildning 0.14 ~gemensamm 0.15 ~gemensamma^ 0.11 ~genom -0.12 ~genomgång 0.06 ~ger_/ -0.03
        ~gera/ -0.03 ~ges -0.07 ~gets -0.05 ~gett -0.07 ~gghe/ 0.03 ~gghet/ 0.03 ~ggr -0.19 ~ghete/ -0.03 ~ghets/ 0.03
        ~gick -0.10 ~gin_/ -0.03 ~gion/ -0.04 ~gita/ 0.04 ~gital/ 0.04 ~givn/ 0.03 ~givni/ 0.03 ~gjor/ 0.03
        ~gjord 0.19 ~gjort 0.13 ~goda 0.05 ~gode 0.26 ~golv -0.06 ~gon_/ 0.03 ~grabb -0.06 ~gransk -0.10 ~gratis 0.15
        ~gravid -0.08 ~gre_/ -0.03 ~grej/ 0.03 ~grund 0.06 ~grupp -0.34 ~gruppen^ 0.18 ~grön -0.29 ~gubb -0.08
        ~gula 0.15 ~gymn -0.12 ~gymn/ -0.04 ~gymna/ -0.03 ~gäng -0.06 ~gär -0.12 ~gäst -0.15 ~gå 0.15 ~gång -0.29
        ~gång/ 0.03 ~går 0.06 ~gård -0.30 ~gått -0.31 ~gått/ -0.03 ~gått_/ -0.03 ~gör 0.18 ~gör^ -0.20 ~gör^en -0.20
        ~gör^om 0.07 ~gör_/ -0.05 ~göra 0.25 ~göra/ 0.08 ~göras/ 0.05 ~görs 0.07 ~ha 0.09 ~hade 0.06 ~haft 0.24
        ~hall -0.11 ~halltid -0.09 ~halvdag -0.09 ~halver 0.16 ~halvtid -0.11 ~han -0.36 ~han^ 0.26 ~han^vill 0.29
        ~han_/ -0.03 ~hand -0.18 ~hand/ -0.04 ~handbok -0.07 ~handel 0.05 ~handeln -0.10 ~handl -0.14
        ~handledarutbildning 0.12 ~handledning^ -0.06 ~handlingsplan -0.11 ~handlingsplanen^ -0.06 ~handlägg -0.07
        ~handläggarna^ -0.05 ~hans -0.15 ~har -0.23 ~har^ 0.11 ~hatt/ 0.04 ~hed -0.19 ~hef_/ -0.03 ~hefer/ -0.04
        ~hel -0.09 ~helg 0.29 ~hell -0.13 ~helt 0.07 ~heltid 0.17 ~heltid^ -0.15 ~heltid^som -0.09 ~heltidsres -0.06
        ~hem -0.21 ~hema/ 0.03 ~hemb/ 0.03 ~hembe/ 0.03 ~hembesök 0.38 ~hembygdsförening -0.08 ~heml 0.16 ~hemm -0.34
        ~hemtjänst -0.23 ~hemtjänstens^ -0.06 ~henn -0.30 ~henn/ -0.03 ~henne/ -0.03 ~het_/ 0.04 ~hete/ -0.05
        ~heten/ -0.04 ~hetsv/ 0.03 ~hinn -0.07 ~hiss -0.05 ~histori -0.07 ~hit -0.15 ~hittill -0.08 ~hjälp 0.07
        ~hjälp^ 0.07 ~hjälp^oss -0.07 ~hon -0.36 ~hon^ 0.22 ~hon^ser 0.10 ~hon^skulle 0.07 ~hon^tror 0.12
        ~hon^vill 0.15 ~hon_/ -0.03 ~honom -0.15 ~hopp 0.06 ~hot -0.08 ~hotell -0.09 ~hotfull -0.08
        ~hr-avdelning -0.06 ~hund 0.12 ~hundratal -0.15 ~hur 0.43 ~hur_/ 0.04 ~hus -0.23 ~hustru 0.16 ~huvu/ -0.03
        ~huvud/ -0.03 ~huvudarbetsgiv -0.06 ~huvudmä -0.06 ~hyll 0.09 ~hyr -0.10 ~hyra 0.15 ~häkt 0.17 ~häls -0.10
        ~häls/ -0.04 ~hämt 0.08 ~hämtning 0.13 ~hänt -0.11 ~hänvis 0.20 ~här -0.29 ~här_/ -0.03 ~härnösand -0.12
        ~härskarteknik 0.12 ~hål 0.15 ~håll 0.15 ~håll^ -0.07 ~håll^i -0.06 ~hållbar -0.24 ~hålle/ -0.03 ~hållit -0.10
        ~hård -0.05 ~hårt -0.10 ~högs/ -0.03 ~högskol -0.08 ~högst -0.19 ~högst/ -0.03 ~högstadi -0.11 ~högt -0.07
        ~höjd -0.08 ~höll -0.09 ~hör -0.16 ~hörs -0.05 ~höst -0.22 ~höve/ 0.10 ~höver/ 0.10 ~i -0.09 ~i^ -0.69
        ~i^andra -0.12 ~i^dag -0.13 ~i^en -0.06 ~ibland -0.06 ~icke-binär 0.07 ~idag 0.34 ~ideell -0.13 ~ider/ 0.03
        ~idor/ -0.03 ~idra/ -0.03 ~idrag/ -0.03 ~idrott -0.14 ~idé 0.08 ~ifrå -0.07 ~igen 0.08 ~ighe/ -0.03
        ~ighet/ -0.03 ~igit/ 0.04 ~igita/ 0.04 ~ikpl/ 0.03 ~ikpla/ 0.03 ~ilda_/ 0.05 ~ildad/ -0.03 ~ildn/ 0.05
        ~ildni/ 0.05 ~ilja/ 0.05 ~ilja_/ 0.03 ~ilka/ 0.03 ~ilka_/ 0.03 ~illa/ 0.04 ~illar/ 0.04 ~illg/ 0.04 ~ilsk 0.09
        ~imam 0.05 ~inbjud -0.06 ~individ -0.11 ~industri 0.06 ~industrin -0.15 ~information -0.09 ~inför 0.11
        ~införd -0.09 ~ing -0.18 ~ing_/ 0.12 ~inga -0.17 ~inge/ -0.08 ~ingen/ -0.06 ~ingen^ -0.28 ~ingenstan -0.05
        ~ingenting -0.09 ~ingsg/ -0.03 ~ingss/ -0.03 ~ingst/ 0.03 ~ingång -0.05 ~ingår -0.10 ~inkomst -0.12
        ~inkubatorn -0.14 ~inled -0.06 ~inn 0.11 ~inne 0.06 ~inno/ -0.05 ~innor/ -0.03 ~insa/ 0.03 ~insamling 0.17
        ~insat 0.11 ~insats -0.18 ~inst/ 0.05 ~instr/ 0.04 ~instruktör 0.14 ~int -0.06 ~intill -0.14 ~intress -0.06
        ~intro/ 0.03 ~introduktion 0.18 ~introduktionen^ 0.18 ~introduktionen^för 0.07 ~inventer 0.08
        ~investeringsbudget 0.06 ~ione/ 0.04 ~ionen/ 0.04 ~iori/ -0.03 ~iorit/ -0.03 ~irek/ 0.03 ~irekt/ 0.03
        ~is -0.07 ~ishall -0.08 ~isk_/ -0.03 ~iska/ 0.03 ~iska_/ 0.03 ~ista/ 0.03 ~iste/ 0.04 ~ister/ 0.03 ~istid 0.11
        ~it -0.07 ~ital/ 0.03 ~ital_/ 0.03 ~iten/ 0.03 ~iten_/ 0.03 ~iter/ -0.03 ~itera/ -0.03 ~itet/ -0.03
        ~itt_/ 0.03 ~itte/ -0.06 ~itter/ -0.06 ~iva_/ -0.03 ~iver/ -0.03 ~ivs_/ -0.03 ~ivå_/ 0.03 ~ja -0.15 ~ja^ -0.13
        ~jag -0.12 ~jag^ -0.18 ~jag^har -0.09 ~jag^skulle 0.12 ~jag^tror 0.08 ~januari -0.09 ~jeje/ -0.04
        ~jejer/ -0.04 ~jkar_/ -0.03 ~jobba/ -0.03 ~jobbig -0.05 ~jobbspår 0.10 ~jordbruk 0.11 ~jour -0.18 ~jour/ 0.03
        ~journal -0.23 ~jourtelefon 0.17 ~ju -0.11 ~juli -0.05 ~juni 0.06 ~juri/ -0.03 ~jurist -0.13 ~just -0.18
        ~just^ -0.11 ~justerverk 0.15 ~jutto/ 0.03 ~jämför 0.10 ~jämförels -0.07 ~jämn -0.06 ~jämnt -0.09 ~jäms/ -0.03
        ~jämst/ -0.03 ~jämställd -0.07 ~jämställdhet^ 0.12 ~jämställdhetsanaly 0.09 ~jämställdhetspl 0.08 ~kaff 0.10
        ~kala/ -0.03 ~kala_/ -0.03 ~kale/ 0.03 ~kalend 0.14 ~kall -0.22 ~kamer 0.07 ~kampanj -0.12 ~kan 0.47
        ~kan^ -0.09 ~kand/ 0.05 ~kande/ 0.03 ~kap_/ 0.04 ~kapital -0.08 ~kar_/ -0.07 ~karriärväg 0.11 ~kart/ 0.03
        ~kedj -0.14 ~kel_/ 0.04 ~ken_/ -0.04 ~ker_/ -0.06 ~kill 0.30 ~kill/ 0.03 ~killa/ 0.04 ~killar^ -0.06
        ~kilo 0.06 ~kilt/ -0.03 ~kilt_/ -0.03 ~klagomål 0.19 ~klar -0.06 ~klipp -0.07 ~kliv -0.07 ~klock -0.13
        ~klubb -0.05 ~knapp -0.06 ~knappt 0.09 ~knas/ 0.03 ~knas_/ 0.03 ~knyt 0.06 ~kod -0.06 ~kodning -0.09
        ~koll 0.08 ~koll/ -0.03 ~kolleg -0.19 ~kom -0.10 ~komm -0.12 ~komm/ -0.07 ~komme/ -0.03 ~kommit -0.10
        ~kommu/ -0.03 ~kommun -0.21 ~kommunal 0.15 ~kommunalråd -0.11 ~kommunalråden^ -0.06 ~kommunchef -0.06
        ~kommunens^ -0.10 ~kommunerna^ -0.11 ~kommungrän 0.06 ~kommunhus 0.05 ~kompis -0.07 ~konkr 0.06 ~kons/ 0.03
        ~konse/ 0.04 ~konsekvensanalys 0.15 ~konstig 0.13 ~kontakt 0.25 ~kontaktperson -0.13 ~kontor -0.18
        ~kontrakt 0.07 ~kontroller 0.09 ~kopier -0.06 ~koppl 0.09 ~korrid -0.05 ~korridor -0.07 ~kort 0.26 ~kort/ 0.03
        ~kort^ 0.12 ~kort_/ 0.04 ~kortare^ 0.14 ~kraft -0.06 ~kramfor -0.07 ~krav -0.07 ~krav^på 0.06 ~kret/ -0.03
        ~krigsplacering -0.07 ~kris/ 0.03 ~krisledningsnämnd 0.13 ~kron -0.09 ~kropp 0.07 ~kroppskamer 0.13
        ~kroppskameror^ 0.16 ~kryss 0.09 ~kräv -0.22 ~ktikp/ 0.03 ~kull/ 0.04 ~kulle/ 0.04 ~kulturbidrag 0.13
        ~kun 0.21 ~kund 0.61 ~kund/ 0.06 ~kunde/ 0.05 ~kundtjänst 0.16 ~kunn -0.06 ~kuns/ 0.04 ~kunsk/ 0.04
        ~kunskap 0.06 ~kunskapen^ 0.06 ~kunskapen^om 0.06 ~kuratorn 0.06 ~kuratorn^ -0.07 ~kurs 0.11 ~kurs/ 0.06
        ~kurs_/ 0.06 ~kursen^ 0.06 ~kurserna^ 0.05 ~kusin 0.05 ~kust -0.07 ~kv -0.31 ~kv^ -0.08 ~kvar -0.18
        ~kvar/ -0.03 ~kvart -0.07 ~kvartal -0.18 ~kvartalsvis 0.12 ~kven/ 0.03 ~kvens/ 0.03 ~kvin -0.18 ~kvin/ -0.04
        ~kvinn -0.39 ~kvinn/ -0.04 ~kvinnlig 0.26 ~kvinnodominer -0.09 ~kvinnofridssamordn -0.13 ~kvinnojour -0.19
        ~kvinnor -0.08 ~kvinnor^ -0.19 ~kvinnorna^ 0.08 ~kvinnors^ -0.11 ~kvot -0.10 ~kväll 0.28 ~kvällstid 0.20
        ~kyrk -0.13 ~kyrkoråd 0.20 ~kyrkorådet^ 0.13 ~käll -0.06 ~känn -0.06 ~kärlek 0.17 ~kår -0.06 ~kåre/ -0.03
        ~kö -0.06 ~köksbord 0.16 ~kön 0.24 ~köns/ 0.06 ~könskonsekvensanaly 0.08 ~könsperspektiv 0.30
        ~könsstympning 0.07 ~könsuppdel 0.10 ~könsuppdelad^ 0.21 ~könsuppdelad^redovisning 0.12
        ~könsuppdelad^uppföljning 0.10 ~köp 0.11 ~köpa 0.10 ~köpmannaförening -0.12 ~köps -0.08 ~kör -0.36
        ~kör_/ -0.03 ~köra 0.13 ~körkort 0.21 ~körkort^ 0.07 ~lad_/ 0.03 ~lade -0.13 ~lag -0.15 ~lag_/ -0.03
        ~lage/ -0.06 ~lagen/ -0.05 ~lagt 0.11 ~land -0.06 ~land/ -0.03 ~lands/ -0.03 ~landsbygd -0.11
        ~landsbygdsstöd -0.06 ~landshövding -0.18 ~landshövdingen^ -0.07 ~lantbruk 0.12 ~lapp -0.09 ~lar_/ 0.03
        ~larm -0.12 ~larm/ 0.03 ~larmknapp 0.07 ~larmställ 0.15 ~last/ -0.03 ~lat_/ 0.03 ~lathund 0.08 ~lda_/ 0.06
        ~ldad/ -0.03 ~ldni/ 0.05 ~ldnin/ 0.05 ~led -0.12 ~leda 0.29 ~leda/ 0.10 ~ledar/ 0.08 ~ledarna^ 0.06
        ~ledarutbildning 0.20 ~ledarutbildning^ 0.20 ~ledarutbildning^för 0.22 ~ledd 0.15 ~ledig -0.09 ~ledning -0.06
        ~ledningscentral 0.08 ~ledningsgrupp -0.24 ~lektion 0.09 ~ler_/ -0.06 ~let_/ 0.03 ~lev -0.15 ~leverer -0.10
        ~lgån/ 0.03 ~lgång/ 0.03 ~liga_/ 0.04 ~ligt/ 0.04 ~ligt_/ 0.04 ~likaså 0.09 ~likaså^ 0.08 ~ling/ 0.03
        ~linge/ 0.03 ~linj 0.22 ~list -0.14 ~list/ 0.04 ~lista/ 0.03 ~lit 0.26 ~lite 0.05 ~liv -0.17 ~lja_/ 0.03
        ~ljou/ 0.03 ~ljour/ 0.03 ~ljus -0.06 ~llar/ 0.05 ~llar_/ 0.06 ~llba/ -0.03 ~lleg/ -0.03 ~ller/ -0.06
        ~ller_/ -0.06 ~llet/ 0.04 ~llet_/ 0.04 ~llt_/ -0.03 ~lokal 0.15 ~lokala^ -0.14 ~lor_/ -0.03 ~lott 0.06
        ~lottning -0.07 ~lper/ -0.05 ~lse_/ -0.03 ~lsen/ -0.04 ~lsen_/ -0.04 ~lst -0.05 ~ltid/ -0.04 ~ltids/ -0.06
        ~lunch 0.21 ~lut_/ -0.03 ~luta_/ -0.03 ~lutar/ 0.03 ~lyck -0.06 ~lyft -0.08 ~lysn/ 0.04 ~lysni/ 0.04
        ~lyssn -0.05 ~lytt/ 0.04 ~lytta/ 0.04 ~lägesbild -0.06 ~lägg 0.18 ~lägg/ 0.03 ~lägr -0.11 ~läk -0.07
        ~läkt 0.17 ~lämn -0.06 ~län -0.31 ~länd 0.10 ~läne/ -0.04 ~länet -0.15 ~länet/ -0.04 ~länet^ -0.11
        ~längr -0.09 ~länsgemensam -0.15 ~länsnivå 0.13 ~länsnätverk -0.06 ~länsråd -0.09 ~länss/ -0.05
        ~länsstyrels -0.53 ~länsstyrelsen^leder -0.13 ~länsstyrelsen^är -0.07 ~länsvis 0.18 ~lär 0.13 ~lär^ -0.12
        ~lära 0.25 ~lärl/ 0.03 ~lärli/ 0.03 ~lärlingsplats -0.06 ~lärt 0.14 ~läs 0.06 ~läsa -0.06 ~läslyft -0.05
        ~läsning -0.09 ~lätt 0.13 ~lättläst 0.06 ~lågutbild -0.10 ~lån -0.31 ~låna -0.20 ~låna/ -0.04 ~låt -0.17
        ~lön -0.26 ~lönekartläggning 0.09 ~lönekartläggning^ -0.10 ~lönekartläggningen^ 0.24 ~lördag 0.18 ~m 0.21
        ~mack 0.16 ~maj 0.10 ~majorit -0.06 ~mall 0.42 ~mall/ 0.05 ~malle/ 0.03 ~mamm -0.22 ~mamm/ -0.03
        ~mammor^ -0.07 ~man^ 0.43 ~man^skulle 0.16 ~man_/ -0.04 ~mand -0.09 ~mandatperiod 0.12 ~mann -0.20 ~manus 0.07
        ~mapp -0.05 ~mar_/ 0.04 ~mark -0.12 ~marknadsför 0.09 ~maskin -0.19 ~mat 0.07 ~matchning 0.07 ~material 0.15
        ~matsal 0.09 ~max 0.10 ~med -0.08 ~med^ -0.21 ~medarbet 0.21 ~medborgardialog 0.15 ~medborgarpanel 0.08
        ~medel 0.12 ~medg 0.06 ~medl -0.10 ~medlemm 0.09 ~mejl -0.05 ~mell 0.26 ~mell/ 0.03 ~mella/ 0.03
        ~mellanstadi -0.08 ~men^ -0.31 ~men_/ -0.04 ~mens 0.07 ~ment/ 0.04 ~mentor -0.08 ~mentorskap 0.13
        ~mentorskap^för 0.06 ~mentorsp 0.18 ~mer -0.17 ~mer^ -0.08 ~mer_/ -0.03 ~mest -0.46 ~mest/ -0.04 ~mest_/ -0.04
        ~met_/ -0.03 ~metod 0.07 ~mig -0.25 ~mikrolå 0.12 ~mil -0.15 ~miljard 0.15 ~miljon 0.08 ~miljö -0.05
        ~min -0.08 ~mindr -0.13 ~mindre^ -0.07 ~minn 0.08 ~minoritet 0.11 ~minsk -0.06 ~minut -0.10 ~missbruk 0.22
        ~misstänk -0.22 ~mma_/ 0.04 ~mmet/ -0.04 ~mmet_/ -0.03 ~mmor/ -0.03 ~mmun/ -0.04 ~mnas/ -0.03 ~mnin/ 0.07
        ~mning/ 0.07 ~modell -0.14 ~modersmålslär -0.06 ~moment 0.06 ~mor 0.14 ~morgon -0.07 ~mottagning 0.18
        ~mråd/ 0.03 ~mråde/ 0.03 ~mst_/ -0.03 ~mtal/ 0.04 ~mtal_/ 0.04 ~munn 0.20 ~muse -0.08 ~musik 0.06 ~mvp -0.06
        ~myck 0.17 ~myndig 0.12 ~mäla_/ 0.03 ~män -0.07 ~män^ -0.07 ~männ -0.40 ~männe/ -0.05 ~männen^i -0.07
        ~männi/ 0.03 ~människ 0.34 ~mäns -0.09 ~märk -0.05 ~mäss -0.07 ~mät -0.12 ~mäta 0.08 ~mätn/ 0.03 ~mätni/ 0.03
        ~mätning -0.06 ~mätt -0.06 ~må 0.09 ~mål -0.06 ~mån -0.18 ~måna/ -0.03 ~månad/ -0.03 ~måndag -0.06 ~mång 0.11
        ~måst 0.12 ~mått 0.07 ~möjlig 0.23 ~möt 0.12 ~möte -0.06 ~mötena^ 0.10 ~möter/ 0.04 ~möts -0.07 ~n 0.17
        ~nade/ -0.06 ~nade_/ -0.03 ~naly/ 0.04 ~nalys/ 0.04 ~namn 0.09 ~namngiv -0.11 ~namnskylt 0.11 ~nars/ -0.03
        ~nars_/ -0.03 ~nas_/ 0.03 ~nationell -0.05 ~natt -0.21 ~nattetid 0.11 ~nattis -0.06 ~nattvandr 0.18
        ~nattöpp -0.05 ~nde_/ 0.06 ~nden/ 0.05 ~ndena/ 0.03 ~ndet/ -0.03 ~ndet_/ -0.03 ~ndrat/ -0.03 ~ndsv/ -0.03
        ~ndsva/ -0.03 ~nej -0.07 ~nen_/ 0.03 ~nens/ -0.03 ~nens_/ -0.03 ~nera/ 0.03 ~nes_/ -0.03 ~ngar/ -0.03
        ~ngar_/ -0.04 ~ngen/ -0.07 ~ngen_/ -0.05 ~nger/ -0.04 ~ngsg/ -0.03 ~ngsgr/ -0.03 ~ni^ -0.05 ~ning/ 0.08
        ~ning_/ 0.10 ~ninge/ -0.04 ~nio -0.18 ~nior 0.20 ~nisk/ 0.04 ~nittio -0.05 ~nittiotal 0.15 ~nittiotvå -0.10
        ~nitton -0.13 ~nivå/ 0.03 ~nivå_/ 0.03 ~nkel/ 0.06 ~nkel_/ 0.03 ~nker/ -0.04 ~nliga/ 0.03 ~nligt/ -0.03
        ~nna_/ 0.04 ~nnar/ -0.03 ~nnars/ -0.03 ~nnen/ -0.04 ~nnens/ -0.03 ~nnes/ -0.03 ~nnes_/ -0.03 ~nnis/ 0.03
        ~nnisk/ 0.03 ~nnor/ -0.04 ~nnor_/ -0.04 ~nog -0.07 ~nolltoleran -0.10 ~nominering 0.13 ~nor_/ -0.05 ~norg 0.15
        ~norm -0.16 ~norr -0.05 ~nr -0.07 ~nsam/ 0.06 ~nsek/ 0.04 ~nsekv/ 0.04 ~nser/ -0.04 ~nska/ 0.04 ~nskap/ 0.04
        ~nske/ 0.03 ~nsst/ -0.03 ~nst_/ -0.03 ~nstr/ 0.04 ~nstru/ 0.03 ~ntio/ 0.03 ~ntion/ 0.03 ~ntro/ 0.03
        ~ntrod/ 0.03 ~nu^ -0.17 ~numer -0.10 ~numm -0.10 ~nya^ -0.06 ~nyanställd 0.08 ~nyckel 0.10 ~nyckeln -0.05
        ~nyckeltal -0.06 ~nystart 0.05 ~nytt -0.38 ~nytt/ -0.03 ~nytt_/ -0.03 ~nyvald -0.09 ~nämnd 0.06
        ~nämndens^ -0.08 ~nämndens^ordförande -0.07 ~när -0.18 ~när^ -0.22 ~när^vi -0.09 ~nära -0.10 ~närm 0.09
        ~närvar -0.09 ~näst -0.15 ~nästa^ 0.22 ~nät -0.17 ~nätt -0.15 ~nätv/ -0.03 ~nätve/ -0.03 ~nätverk -0.20
        ~nå -0.13 ~någo/ 0.03 ~någon 0.19 ~någon^ 0.06 ~någonsin -0.09 ~någonstan 0.12 ~något 0.06 ~något^ 0.06
        ~nån -0.11 ~nåt -0.08 ~o -0.21 ~oavsett -0.11 ~obba/ -0.03 ~obekväm -0.08 ~oberoend -0.07 ~obligatorisk -0.08
        ~och -0.30 ~och^ 0.09 ~och^att -0.11 ~och^en -0.11 ~och^så -0.07 ~ode_/ 0.03 ~of 0.12 ~oft -0.22 ~ofta -0.15
        ~ofta/ -0.03 ~okala/ -0.03 ~oktob 0.06 ~olag/ -0.03 ~olage/ -0.04 ~olik -0.11 ~olis/ -0.03 ~oll_/ -0.03
        ~olleg/ -0.03 ~om 0.13 ~om^ -0.33 ~om^jag -0.15 ~omgång 0.14 ~omklädning 0.05 ~omklädningsrum^ 0.07
        ~omklädningsrumm -0.06 ~ommar/ -0.03 ~omme/ -0.03 ~ommu/ -0.03 ~ommun/ -0.03 ~områ/ 0.03 ~områd 0.37
        ~områd/ 0.03 ~omst/ -0.03 ~omsättning -0.14 ~oner_/ -0.03 ~onera/ 0.04 ~onsdag -0.06 ~onse/ 0.05 ~onsek/ 0.04
        ~operativ -0.07 ~ord -0.16 ~orde/ 0.03 ~orde_/ 0.03 ~ordentlig 0.14 ~ordför -0.20 ~ordförande 0.06
        ~ordinari 0.06 ~ordn -0.10 ~ordna^ -0.05 ~ordning 0.07 ~ore_/ 0.07 ~organisation -0.07 ~orge/ 0.05 ~orgs/ 0.03
        ~orit/ -0.04 ~orite/ -0.04 ~ork -0.19 ~orn_/ -0.03 ~oro 0.37 ~oro_/ 0.03 ~orolig -0.07 ~orter/ 0.03 ~oss -0.11
        ~oste/ 0.03 ~oter/ 0.03 ~otera/ 0.03 ~otrygg 0.10 ~p 0.06 ~pandemin -0.05 ~papp 0.16 ~pappo/ 0.04
        ~papporna^ -0.14 ~par -0.18 ~par_/ 0.03 ~park -0.19 ~part -0.17 ~part/ -0.04 ~partidistrikt 0.07
        ~partigräns -0.14 ~partner -0.11 ~partnerkontakt 0.07 ~partnerkontakten^ 0.06 ~pass 0.10 ~pass/ 0.04
        ~patrull 0.14 ~paus -0.09 ~pek -0.13 ~peka -0.07 ~peka/ -0.03 ~pen_/ 0.03 ~pension -0.06 ~pensionen^ -0.07
        ~pensioner 0.09 ~pensionär 0.22 ~pensionärsråd -0.07 ~per 0.13 ~permanent 0.12 ~person -0.08 ~personal -0.23
        ~personalavdelning -0.05 ~personalen^på 0.07 ~personlig 0.17 ~perspektiv -0.09 ~pinsamt 0.15 ~pjäs 0.26
        ~placer -0.07 ~placering 0.16 ~plan -0.11 ~planer -0.07 ~plat -0.05 ~plat/ 0.04 ~plats/ 0.03 ~plånbok 0.06
        ~plötslig 0.12 ~pojk -0.22 ~pojk/ -0.03 ~pojkar^ -0.05 ~pojkars^ -0.08 ~pojkars^läsning -0.07 ~poli/ -0.03
        ~policyn 0.22 ~polis -0.17 ~polis/ -0.03 ~polisanmäl -0.05 ~politik -0.12 ~politisk -0.10 ~por_/ 0.08
        ~porn/ -0.03 ~porna/ -0.03 ~porr 0.13 ~porte/ 0.03 ~ppar/ 0.03 ~ppor/ 0.06 ~ppor_/ 0.06 ~pporn/ -0.03
        ~praktik^ -0.14 ~praktikplats 0.30 ~praktikplatser^ 0.09 ~prata^ 0.09 ~presidi 0.15 ~primärvård -0.05
        ~prio/ -0.03 ~prior/ -0.03 ~prioriter -0.25 ~pris -0.06 ~procent -0.09 ~process 0.17 ~produktionschef -0.17
        ~program 0.25 ~projekt 0.10 ~prov 0.21 ~prov/ 0.03 ~pröv 0.28 ~publicer -0.09 ~pärm 0.05 ~på^ -0.15
        ~pår_/ 0.05 ~påverk 0.14 ~rabatt 0.20 ~rad 0.06 ~raget/ -0.03 ~ralen/ 0.03 ~rann/ 0.03 ~rant/ 0.03 ~rapp/ 0.03
        ~rapporter 0.07 ~rar_/ -0.06 ~ras_/ 0.06 ~rast -0.10 ~rate/ -0.04 ~rateg/ -0.04 ~rati/ 0.03 ~rbets/ 0.03
        ~rbun/ -0.04 ~rbund/ -0.04 ~redovis 0.14 ~redovisning 0.06 ~regel 0.09 ~regement 0.12 ~regio/ -0.04
        ~region -0.21 ~regional -0.12 ~registerutdrag 0.09 ~registr 0.09 ~registrer 0.10 ~reglement 0.08
        ~regleringsbrev -0.08 ~reglerna^ 0.09 ~rekryteringen^till 0.05 ~rekt 0.14 ~rekt/ 0.03 ~rektor -0.11
        ~rektor^ 0.12 ~relation -0.07 ~rels/ -0.07 ~relse/ -0.07 ~ren -0.21 ~ren_/ -0.04 ~reni/ -0.03 ~renin/ -0.03
        ~rern/ -0.06 ~rerna/ -0.06 ~res -0.13 ~rese/ -0.03 ~resen/ -0.03 ~reservkraft -0.05 ~respekt 0.07 ~rest -0.05
        ~resten^ 0.05 ~result -0.07 ~resursgrupp 0.12 ~ret_/ -0.04 ~revis 0.09 ~revisor -0.05 ~rhör/ 0.03 ~rikt 0.06
        ~rikt/ 0.03 ~riktig 0.26 ~rimlig 0.13 ~ring_/ 0.04 ~ringd -0.10 ~ringlist -0.08 ~rior/ -0.03 ~riori/ -0.03
        ~riskbedömning 0.17 ~rit 0.10 ~rit_/ -0.03 ~rite/ -0.03 ~rivs/ -0.03 ~rivs_/ -0.03 ~rja_/ 0.05 ~rkan/ -0.03
        ~rke_/ 0.04 ~rken/ -0.04 ~rken_/ -0.03 ~rkes/ 0.03 ~rkor/ 0.04 ~rlin/ 0.03 ~rling/ 0.03 ~rna_/ -0.08
        ~roll -0.07 ~roter 0.20 ~rska/ 0.04 ~rskap/ 0.04 ~rskil/ -0.03 ~rsone/ -0.04 ~rst_/ -0.09 ~rsta/ 0.06
        ~rsta_/ 0.06 ~rubrik -0.08 ~rullstol -0.09 ~rum -0.22 ~rum_/ -0.04 ~rumm -0.13 ~runt -0.44 ~runt/ -0.05
        ~runt_/ -0.04 ~ruppe/ -0.04 ~rut 0.07 ~ruta 0.17 ~rutb/ 0.03 ~rutbi/ 0.03 ~ruti/ 0.03 ~rutin 0.08 ~rutin/ 0.03
        ~rutin^ 0.12 ~rutin^för 0.15 ~rutinfråg -0.05 ~rygg -0.05 ~ryggh/ 0.03 ~rymm -0.07 ~räck 0.13 ~rädd -0.17
        ~rädd/ -0.03 ~räddningschef -0.05 ~räddningstjänst -0.06 ~rädsl -0.11 ~räff/ -0.04 ~räk 0.14 ~räkn -0.19
        ~räkna^ -0.09 ~räkning 0.11 ~rätt 0.20 ~rätt/ -0.03 ~rättig -0.10 ~råd -0.10 ~råde_/ 0.03 ~rådet^ -0.12
        ~rådgiv -0.07 ~rådgivning 0.15 ~rådgivningen^ 0.12 ~rågar/ -0.04 ~röda -0.06 ~röra 0.08 ~röst 0.15
        ~rösträtt -0.19 ~sa -0.34 ~sagt 0.08 ~sak -0.06 ~sak_/ 0.04 ~sakn 0.30 ~sakn/ 0.03 ~sakna/ 0.03 ~samarbet 0.15
        ~samebyn -0.06 ~samfund 0.05 ~samhällsorientering -0.09 ~samhällsorienteringen^ -0.09 ~samisk 0.12
        ~samkön 0.08 ~saml -0.28 ~samlevn 0.07 ~samm 0.18 ~samm/ 0.05 ~samma/ 0.05 ~samma^ 0.11 ~sammanhåll -0.06
        ~samord -0.07 ~samordna^ -0.06 ~samrådet^ -0.10 ~samt -0.08 ~samt/ 0.04 ~samta/ 0.05 ~samtal 0.12
        ~samtal^ 0.12 ~samtal^med 0.22 ~samtalsgrupp 0.10 ~samtalsled 0.13 ~samtalsmottagning -0.08 ~samtidig 0.06
        ~samtlig -0.17 ~samtliga^ -0.15 ~samverk -0.06 ~sana/ 0.03 ~sanal/ 0.03 ~sats -0.09 ~satt -0.14 ~satta/ -0.03
        ~scenario -0.06 ~schef/ -0.04 ~schem 0.06 ~schem/ 0.03 ~schemaläggning 0.10 ~schyst -0.07 ~se 0.23 ~se^ -0.08
        ~se^till -0.08 ~sed -0.43 ~seda/ -0.04 ~sedan/ -0.04 ~sedan^ -0.34 ~sekretess -0.09 ~sekv/ 0.04 ~sekve/ 0.03
        ~sen -0.23 ~sen^ 0.06 ~sen_/ -0.10 ~sent -0.16 ~sent/ -0.04 ~ser 0.25 ~sern/ 0.04 ~serna/ 0.04 ~ses -0.17
        ~set_/ -0.04 ~sett 0.17 ~sex^ 0.20 ~sex^och 0.10 ~sextio 0.11 ~sexualkunskap 0.27 ~sexuell 0.12 ~sfi -0.07
        ~sfi^ -0.08 ~sfi^på -0.07 ~sida 0.16 ~sida/ 0.04 ~siffr -0.11 ~sikt -0.06 ~simulat 0.13 ~sin -0.09 ~sina -0.08
        ~sitt -0.22 ~sitt_/ 0.03 ~sitte/ -0.06 ~sjuk -0.13 ~sjuk/ -0.07 ~sjukhus -0.07 ~sjukres -0.17 ~sjukskriv -0.06
        ~sjukskötersk -0.07 ~sjukt -0.09 ~sjuor 0.09 ~sjutton 0.11 ~själv 0.20 ~ska -0.38 ~skad 0.13 ~skap/ 0.08
        ~skap_/ 0.04 ~ske 0.10 ~sker -0.07 ~skift -0.17 ~skiftlag -0.05 ~skiftschem 0.08 ~skil/ -0.05 ~skillnad -0.07
        ~skilsmäss -0.08 ~skilt/ -0.03 ~skog 0.13 ~skol/ -0.06 ~skolan -0.05 ~skolan^ -0.10 ~skolan^har 0.09
        ~skolsköterskorna^ 0.09 ~skrev -0.09 ~skriv 0.25 ~skul/ 0.04 ~skuld 0.07 ~skull 0.45 ~skull/ 0.04
        ~skulle^ -0.07 ~skulle^hon -0.10 ~skur/ 0.07 ~skurs/ 0.05 ~skydd 0.08 ~skyddsombud -0.07 ~skylt -0.14
        ~skäm 0.16 ~skämt -0.07 ~skärm 0.08 ~skön -0.08 ~sköt -0.13 ~sköt/ -0.03 ~slag -0.07 ~slagit 0.20 ~sled/ 0.05
        ~sleda/ 0.03 ~slipp 0.17 ~slut -0.10 ~slut_/ -0.03 ~slutrapport 0.17 ~släpp -0.09 ~slå -0.13 ~slår -0.25
        ~slås 0.10 ~små 0.09 ~småbarn 0.06 ~småbarnsmamm -0.07 ~småföretag 0.15 ~smål/ -0.03 ~småsak 0.22 ~snitt -0.11
        ~sniv/ 0.03 ~snivå/ 0.03 ~so 0.08 ~soc -0.23 ~social 0.06 ~sociala^ 0.11 ~socialchef -0.06 ~socialjour 0.08
        ~socialnämnd -0.09 ~socialtjänst 0.21 ~socialtjänsten^ -0.11 ~sollefteå -0.12 ~som^ -0.09 ~somm -0.15
        ~somm/ -0.03 ~somma/ -0.03 ~sommarjobb -0.05 ~son -0.06 ~sone/ -0.04 ~soner/ -0.03 ~sorg/ 0.03
        ~sorgegrupp 0.15 ~sorgs/ 0.03 ~sova -0.06 ~spar 0.11 ~spar/ 0.03 ~spegl 0.10 ~sporthall 0.09 ~språk 0.06
        ~språk^ -0.19 ~språkcafé 0.09 ~språkpraktik -0.07 ~spår 0.09 ~spår/ 0.04 ~spår_/ 0.05 ~ssel/ -0.03
        ~sstyr/ -0.05 ~st 0.12 ~sta_/ 0.04 ~stab 0.07 ~stad/ -0.04 ~stan 0.08 ~stann -0.07 ~stans/ 0.03 ~star/ 0.03
        ~start 0.11 ~stat 0.12 ~stat/ 0.03 ~stati/ 0.04 ~station 0.31 ~statistik -0.08 ~statistik^ -0.06
        ~statistiken^ 0.14 ~statsbidrag -0.09 ~steg 0.06 ~stem/ 0.04 ~stem_/ 0.04 ~ster/ 0.05 ~stid/ 0.05 ~stide/ 0.03
        ~stni/ -0.03 ~stnin/ -0.03 ~stockholm -0.07 ~stol 0.09 ~stopp 0.08 ~stort -0.12 ~stra/ -0.04 ~strat/ -0.03
        ~strateg -0.06 ~strategi 0.18 ~strategin -0.39 ~stre/ 0.05 ~stress 0.15 ~stri/ -0.03 ~stru/ 0.04 ~strä/ -0.03
        ~student 0.11 ~studi/ -0.03 ~studieförbund -0.15 ~stug -0.07 ~styck -0.11 ~styr -0.08 ~styr/ -0.05
        ~städpersonal -0.09 ~ställ 0.20 ~ställ^ 0.08 ~ställd -0.06 ~stämm -0.18 ~stå -0.22 ~står -0.14 ~stöd -0.17
        ~stödform 0.14 ~stödsamtal 0.12 ~stör -0.06 ~störr 0.09 ~subventioner 0.20 ~sunds/ -0.03 ~sundsvall -0.35
        ~suttit 0.05 ~sval/ -0.03 ~svall/ -0.03 ~svar -0.41 ~svara/ -0.03 ~svart 0.17 ~svartsjuk 0.07 ~svensk -0.14
        ~svets -0.06 ~svis/ 0.03 ~svis_/ 0.03 ~svår 0.32 ~svåra/ 0.03 ~syns -0.10 ~syst -0.08 ~syst/ 0.04 ~syste/ 0.04
        ~säg -0.45 ~säga -0.22 ~säga/ -0.03 ~säge/ -0.04 ~säger/ -0.04 ~säkr -0.10 ~sälj -0.18 ~säll -0.08 ~sämr -0.13
        ~särs/ -0.03 ~särsk/ -0.03 ~särskilt -0.29 ~sätt_/ 0.04 ~så 0.20 ~så^ 0.07 ~så^är -0.05 ~såd 0.14 ~såda/ 0.03
        ~sådan/ 0.03 ~sådant 0.20 ~sån 0.18 ~sånt 0.29 ~sånt/ 0.03 ~sånt^ 0.10 ~sånt_/ 0.03 ~sårbarhetsanaly 0.06
        ~söderut -0.12 ~sök 0.23 ~söka -0.16 ~sömmersk 0.07 ~söndag 0.13 ~söre/ -0.03 ~ta 0.35 ~ta^ 0.16 ~ta^in 0.18
        ~tack -0.12 ~tafs 0.08 ~taga/ 0.03 ~tagit -0.10 ~tak -0.15 ~tal 0.20 ~tal_/ 0.04 ~tala/ 0.05 ~talar/ 0.04
        ~tale/ -0.03 ~tandvård -0.12 ~tans/ 0.03 ~tapp 0.15 ~tar 0.11 ~tas -0.11 ~tati/ 0.07 ~tatio/ 0.06 ~taxi -0.13
        ~tbil/ 0.06 ~tbild/ 0.06 ~team -0.10 ~teat 0.06 ~tegi/ -0.03 ~tegin/ -0.03 ~teknik 0.09 ~tem_/ 0.04
        ~ten_/ -0.11 ~ter_/ -0.06 ~termin -0.29 ~tern/ -0.03 ~tern_/ -0.03 ~test 0.09 ~tet_/ -0.08 ~text 0.05
        ~the -0.10 ~tid -0.21 ~tid^ -0.09 ~tidig -0.17 ~tidning -0.16 ~tids/ -0.04 ~tigrinj 0.12 ~tikpl/ 0.03
        ~tillbak -0.12 ~tillfällig 0.09 ~tillg/ 0.03 ~tillgänglig 0.12 ~tillgängliga^ 0.15 ~tillgängliga^skyddade 0.15
        ~tillgång 0.21 ~tillsamman 0.18 ~tillväxt -0.05 ~tillväxtmedl 0.19 ~tillägg -0.14 ~tillåt -0.05 ~timm 0.19
        ~timmar 0.06 ~timrå -0.13 ~tin_/ 0.03 ~tio -0.38 ~tio_/ -0.03 ~tion/ 0.09 ~tion_/ 0.03 ~tiondel 0.09
        ~tione/ 0.06 ~tisdag -0.24 ~titt -0.11 ~tiv_/ 0.04 ~tj 0.08 ~tjat 0.28 ~tjej -0.12 ~tjeje/ -0.04
        ~tjejer^ -0.06 ~tjejkväll -0.06 ~tjugofem 0.27 ~tjugosju -0.07 ~tjänst -0.22 ~tjänsteföretag -0.07
        ~tjänsteskrivels 0.20 ~toalett 0.15 ~tog -0.13 ~tolv 0.11 ~tom 0.09 ~ton -0.07 ~tor_/ 0.06 ~torg 0.10
        ~torn/ -0.03 ~torn_/ -0.03 ~torpshamm -0.07 ~torsdag -0.18 ~trafikverk 0.07 ~trafikverket^ -0.05
        ~transport 0.09 ~trat/ -0.04 ~trate/ -0.04 ~tre -0.58 ~tre^ -0.06 ~trean -0.09 ~tredj 0.08 ~tredjedel -0.14
        ~trehundr 0.07 ~trettio 0.08 ~trettioått -0.06 ~tretton 0.08 ~trettonåring 0.06 ~trevlig 0.16 ~tro -0.07
        ~trod/ 0.03 ~trodd -0.05 ~trodu/ 0.03 ~tror 0.20 ~trot -0.06 ~tryck -0.12 ~trygg -0.25 ~trygga^ -0.06
        ~trygghet^i 0.06 ~trygghetsenkät -0.07 ~trygghetsvandring 0.12 ~trygghetsvandring^ 0.06 ~trygghetsvärd -0.10
        ~träf/ -0.04 ~träff -0.28 ~träff/ -0.04 ~tråkig 0.16 ~tsat/ -0.03 ~tsatt/ -0.03 ~tsen/ -0.04 ~tsen_/ -0.03
        ~tsern/ 0.03 ~tsät/ 0.03 ~tsätt/ 0.03 ~tta_/ -0.03 ~ttar/ -0.04 ~ttar_/ -0.03 ~tten/ -0.04 ~tten_/ -0.04
        ~tter/ -0.08 ~tter_/ -0.07 ~tton/ 0.03 ~ttre/ 0.03 ~ttre_/ 0.03 ~tudi/ -0.03 ~tudie/ -0.03 ~tung -0.07
        ~tunneln -0.06 ~tur -0.23 ~tuse/ -0.03 ~tusen/ -0.03 ~tver/ -0.04 ~tverk/ -0.03 ~tving -0.07 ~tvärtom -0.11
        ~tvätteri 0.07 ~två -0.23 ~två^ -0.43 ~två^tredjedelar -0.18 ~två_/ -0.03 ~tvåhundr 0.15 ~tyck 0.19
        ~tydlig 0.09 ~typ 0.19 ~typ_/ 0.04 ~tyst 0.05 ~täck 0.08 ~tälld/ -0.04 ~tänk -0.17 ~tänk/ -0.04 ~udie/ -0.03
        ~ukti/ 0.03 ~uktio/ 0.03 ~ulle/ 0.05 ~ulle_/ 0.04 ~und -0.28 ~unde/ 0.05 ~unde_/ 0.11 ~under/ -0.04
        ~under^ -0.06 ~underskötersk 0.08 ~undr -0.06 ~unds/ -0.03 ~undsv/ -0.03 ~undvik -0.10 ~ung -0.25 ~unga -0.28
        ~unga/ -0.05 ~unga^ -0.05 ~unga_/ -0.03 ~ungdomsled 0.06 ~ungdomsråd 0.20 ~ungdomsrådet^ 0.19 ~unge/ -0.03
        ~ungefär -0.09 ~universitet -0.08 ~unsk/ 0.04 ~unska/ 0.04 ~unt_/ -0.04 ~upp 0.12 ~upp_/ 0.03 ~uppd/ 0.03
        ~uppdater 0.12 ~uppdel 0.09 ~uppe/ -0.03 ~uppföljning 0.20 ~uppföljning^ 0.08 ~uppföljningen^av 0.06
        ~uppgift 0.13 ~upph/ 0.03 ~upphandl -0.05 ~upphandlarna^ -0.06 ~upphandling 0.20 ~upphandlingarna^ 0.08
        ~upplägg 0.07 ~uppsök 0.07 ~upptäck 0.06 ~uppåt -0.10 ~ur -0.19 ~urs_/ 0.06 ~ut -0.25 ~utan -0.23 ~utan/ -0.03
        ~utanför -0.19 ~utar/ 0.03 ~utar_/ 0.03 ~utb 0.15 ~utbi/ 0.06 ~utbil/ 0.06 ~utbild 0.22 ~utbilda^ 0.19
        ~utbilda^alla 0.12 ~utbildning 0.10 ~utbildning^ 0.19 ~utbildning^för 0.09 ~utbildning^i -0.07
        ~utbildningen^ 0.09 ~ute -0.06 ~utför -0.06 ~utifrå 0.25 ~utin/ 0.03 ~utin_/ 0.03 ~utlysning -0.08
        ~utländsk 0.07 ~utpek -0.07 ~utred 0.07 ~utredning -0.17 ~utsa/ -0.03 ~utsat/ -0.03 ~utsätt 0.14 ~uttal -0.06
        ~utto/ 0.03 ~utton/ 0.03 ~utveckl 0.28 ~utveckling 0.06 ~uvud/ -0.03 ~va -0.09 ~vad 0.31 ~vad^ -0.05
        ~vakt -0.07 ~vaktmäst -0.11 ~vaktmästeri 0.11 ~val -0.20 ~valberedning -0.07 ~validering 0.17
        ~validering^ 0.05 ~vall/ -0.04 ~vall_/ -0.03 ~valt 0.11 ~vand/ 0.04 ~vandr/ 0.04 ~vanlig -0.05 ~var^ 0.21
        ~var^tredje 0.19 ~var_/ -0.05 ~vara -0.19 ~vara/ -0.03 ~vara_/ -0.04 ~varandr 0.06 ~varann 0.12 ~varav 0.19
        ~varend 0.14 ~varit -0.20 ~varj -0.07 ~varje^ -0.06 ~vart -0.14 ~vartann -0.09 ~vatt -0.07 ~vattn 0.11
        ~vc -0.06 ~vd^n 0.06 ~veck -0.19 ~vecka/ -0.03 ~vent/ 0.04 ~ver_/ 0.10 ~vere/ -0.03 ~verk/ 0.04 ~verklig 0.10
        ~verks/ 0.03 ~verksam -0.09 ~verksamhetspl 0.08 ~vet -0.25 ~vet_/ -0.04 ~vi^behöver 0.06 ~vi^borde 0.21
        ~vi^delar -0.06 ~vi^fick -0.07 ~vi^hade -0.05 ~vi^kunde -0.16 ~vi^ser 0.17 ~vi^skriver 0.06 ~vi^skulle 0.09
        ~vi^vill 0.12 ~vi^är -0.17 ~via 0.10 ~vid_/ -0.03 ~vidare^ 0.16 ~vikari -0.10 ~vikt/ -0.03 ~vikti/ -0.03
        ~viktig -0.27 ~vilj 0.37 ~vilj/ 0.03 ~vilja/ 0.03 ~vilk 0.09 ~vilka/ 0.03 ~vill -0.05 ~vill^ 0.08 ~villk -0.29
        ~vinn/ -0.03 ~vinno/ -0.05 ~vis -0.26 ~vis_/ 0.07 ~visa^ 0.11 ~viss -0.07 ~visst 0.17 ~vore 0.76 ~vore/ 0.07
        ~vore_/ 0.07 ~vuxenutbildning -0.07 ~väg 0.33 ~vägledning 0.07 ~väl 0.17 ~välj 0.11 ~välje/ 0.03 ~välla/ 0.03
        ~vänd -0.09 ~väntjänst -0.11 ~väntrumm 0.16 ~värdegrund 0.11 ~väst 0.24 ~växa 0.06 ~våg -0.20 ~våga 0.15
        ~våld -0.08 ~våld^ -0.15 ~våld^i -0.07 ~våldet^ 0.06 ~vålds/ 0.03 ~våldsam 0.08 ~våldsförebygg 0.07
        ~våldsförebyggande^ 0.14 ~våldsprevention 0.09 ~våldsutsatt -0.15 ~våldsärend -0.08 ~vår -0.26 ~våra -0.08
        ~vård 0.19 ~vårdcentral -0.21 ~vårdnadsutredning -0.12 ~vårdpersonal 0.18 ~vårdutbildning 0.06 ~vårt -0.29
        ~vårt/ -0.03 ~vårt_/ -0.03 ~wom -0.08 ~ygga/ 0.03 ~yggh/ 0.03 ~ygghe/ 0.03 ~ymna/ -0.03 ~ymnas/ -0.03
        ~yngr -0.08 ~yrk 0.17 ~yrke 0.08 ~yrke/ 0.04 ~yrkes/ 0.03 ~yrkesgrupp -0.07 ~yrkeshögskol 0.08
        ~yrkesvägled -0.07 ~yrkesvägledning 0.07 ~ysni/ 0.04 ~ysnin/ 0.04 ~yste/ 0.03 ~ystem/ 0.04 ~yter/ 0.04
        ~yter_/ 0.03 ~ytt_/ -0.03 ~ytta/ 0.03 ~äcka/ 0.04 ~äga_/ -0.03 ~ägar -0.10 ~äger -0.11 ~äger/ -0.05
        ~äger_/ -0.05 ~äla_/ 0.03 ~äldre^ -0.16 ~äldre^kvinnor -0.14 ~äldreboend -0.08 ~älje/ 0.03 ~äljer/ 0.03
        ~ällar/ 0.03 ~älld/ -0.04 ~ämma/ -0.03 ~ämn -0.05 ~ämne 0.06 ~ämni/ 0.05 ~ämnin/ 0.05 ~ämst/ -0.03
        ~ämstä/ -0.03 ~än -0.13 ~ändå 0.11 ~änet/ -0.04 ~ängl/ 0.03 ~änne/ -0.07 ~ännen/ -0.05 ~änni/ 0.03
        ~ännis/ 0.03 ~ännu 0.15 ~äns_/ 0.03 ~änss/ -0.05 ~änsst/ -0.05 ~är -0.37 ~ärem/ -0.03 ~ärend -0.20
        ~ärende 0.08 ~ärli/ 0.03 ~ärlin/ 0.03 ~ärski/ -0.03 ~ärt_/ 0.03 ~ätni/ 0.03 ~ätnin/ 0.03 ~äts -0.05
        ~ätt_/ 0.03 ~ätta/ -0.03 ~ätte/ -0.03 ~ättr/ 0.03 ~ättre/ 0.03 ~ätve/ -0.03 ~ätver/ -0.03 ~även 0.12
        ~även^ 0.09 ~å -0.14 ~å^ -0.06 ~ådal -0.07 ~ådan/ 0.03 ~åde_/ 0.05 ~åga_/ 0.04 ~ågar/ -0.05 ~ågar_/ -0.05
        ~åk 0.10 ~åklag -0.06 ~åld -0.13 ~ålde/ -0.03 ~ålds/ 0.03 ~ålig/ 0.03 ~ålle/ -0.03 ~åller/ -0.03 ~ånad/ -0.05
        ~ånad_/ -0.04 ~ång 0.16 ~ånge -0.09 ~ånt_/ 0.03 ~år -0.09 ~årlig -0.14 ~årskurs 0.07 ~årsmöt -0.06
        ~årt_/ -0.04 ~åt 0.12 ~åtal 0.07 ~åter/ -0.03 ~åtgärd 0.06 ~ått 0.19 ~ått_/ -0.03 ~ögon 0.11 ~ögst/ -0.03
        ~önsk -0.09 ~önsk/ 0.05 ~öpp 0.33 ~öppettid -0.05 ~öppna^ 0.07 ~öppna^förskolan -0.06 ~öra_/ 0.06 ~öran/ -0.03
        ~örand/ -0.03 ~öras/ 0.06 ~öras_/ 0.06 ~örbu/ -0.04 ~örbun/ -0.04 ~örda/ 0.03 ~örel/ -0.04 ~örels/ -0.04
        ~ören/ -0.06 ~ören_/ -0.03 ~öreni/ -0.03 ~örer/ -0.03 ~örhö/ 0.03 ~örhör/ 0.03 ~örja_/ 0.05
        ~örnsköldsvik -0.12 ~örst_/ -0.08 ~örsta/ 0.06 ~öter_/ 0.03 ~öva 0.26 ~öva_/ 0.04 ~övar -0.07 ~över 0.34
        ~över/ 0.10 ~över_/ 0.14 ~överenskommels -0.08 ~överlämning 0.16 ~överst -0.15 ~övning -0.11 ~övningarna^ 0.12
        ~övrig -0.09
        """,
    ]
}
