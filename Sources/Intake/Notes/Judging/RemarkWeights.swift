/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.61
        actAndProp 0.62
        actFirst 0.47
        actLight -0.20
        addresses 0.55
        afterClear 0.41
        afterClearShort 0.84
        alone 0.55
        aloneListed 0.51
        aloneUnheaded 0.33
        answer -0.64
        answerFirst 0.47
        answerReply 1.47
        answerReplyMore -0.32
        asked 0.29
        asker 0.44
        asks 0.20
        asksMe -0.47
        asksPerson 0.30
        backShort -0.25
        bias 0.48
        brief 0.20
        briefNamed 0.40
        briefUnder 0.41
        cell -0.98
        clearConsent 0.96
        clearEmpty -0.26
        clearFirst 2.08
        clearInLong 0.75
        clearInstruction -0.17
        clearLate 1.21
        clearNarration 1.52
        clearPractical 0.42
        clearSetting 1.27
        commandLast 0.04
        contact 1.58
        dated 0.86
        digits 1.27
        enclosed 1.30
        errand 0.63
        exclaims -0.21
        exclaimsShort 0.06
        faintMore 0.58
        faintOne 0.56
        faintTwo 1.25
        filler 0.28
        finite -0.30
        firstOfMany 0.42
        fullest 0.29
        fullestNamed -0.67
        greeting 1.15
        hasQuote -1.49
        headed -0.49
        headedFirst -1.16
        headedLikely -0.64
        headedListed -0.42
        imperative -0.99
        insideBrackets 1.50
        interviewee 0.08
        item -1.15
        lastOfMany 0.22
        leading 0.35
        me 1.18
        meFirst 0.31
        meLight 0.12
        meRare 0.19
        meTold 0.35
        meTurnLight -0.21
        mixed 0.70
        mixedLight 0.45
        moment 0.11
        momentLight 0.06
        momentPast 0.60
        musing 0.27
        musingFirst 0.32
        musingMe 0.70
        musingTold 0.43
        named -0.52
        namedFirst 0.36
        namedLight 0.03
        namedListed -0.07
        namedTurn -0.22
        next 0.94
        nextClear 0.31
        nextLight -0.64
        noteEnd 0.47
        noteOpening 1.14
        number -0.21
        onlyNamed 0.71
        openingVerb 1.01
        ownFirst -0.14
        ownPast -0.04
        ownPastTold 0.73
        paperwork 0.95
        paperworkMe -0.35
        paperworkPast -0.29
        paperworkTwo 0.64
        pastLight 0.54
        pastLightOdd -0.90
        pastOdd 0.61
        percent -1.53
        pleasantryFirst 0.36
        pleasantryShort 0.50
        pleasantryTurn 0.42
        prelude 1.21
        preludeShort 0.19
        preludeWeighty 0.40
        propLight 0.64
        propOne -0.15
        propPast 0.57
        propTwo 0.86
        question 1.51
        questionAnswered -0.26
        questionFirst 1.66
        questionListed 2.02
        questionPerson 0.29
        questionProse 0.51
        quoted 0.21
        reminderFirst 0.76
        reminderLight 0.16
        reminderPaper -0.26
        reminderPerson 0.54
        reminderTerse 0.20
        replies 0.54
        replyFirst 0.61
        replyFirstTurn 0.25
        role -0.09
        roleReported -0.08
        roleTold -0.05
        sceneFirst -0.03
        scenePast -0.31
        shortLight 0.40
        shortTold 0.76
        shortUnheaded -0.12
        smallTalk 0.18
        smallTalkLight 0.33
        smallTalkTurn -0.17
        smallTalkTwo 0.57
        societyHalf -0.24
        societyMore -1.87
        societyMost -0.57
        societyNone 1.04
        societyOne 0.11
        societyQuarter -0.26
        societyThree -0.45
        societyTwo -0.59
        tail 0.05
        tailFaint 0.53
        tailShort 0.33
        tellingNone 0.42
        tellingOne 0.07
        tellingTwo 0.08
        terse -0.79
        terseShort 0.12
        thirdFirst 1.14
        thirdFirstShort -0.25
        thirdTold -0.64
        titledLeading 1.12
        turn -1.12
        turnLight 0.58
        turnPerson 1.00
        turnShort 0.39
        turnUnasked -0.08
        turnUnaskedShort 0.28
        verbFirst 0.64
        verbFirstListed 0.42
        verbFirstPast 0.45
        weekday -0.03
        weight0 0.43
        weight05 0.26
        weight1 0.11
        weight2 -0.13
        weightMore -0.84
        words1 -0.18
        words10 0.41
        words16 -0.07
        words3 0.49
        words6 0.26
        wordsMore -1.23
        ~-che/ 0.03 ~-chef/ 0.03 ~0 -0.10 ~00 0.37 ~000 -0.24 ~00^^ 0.28 ~02 0.14 ~04 0.10 ~040-* 0.12 ~040-628 0.12
        ~05 0.25 ~05$ 0.15 ~05^^ 0.10 ~06 0.48 ~070-* 0.54 ~070-174 0.53 ~08 0.10 ~09 0.41 ~0980* 0.12 ~0980-319 0.12
        ~09^ 0.09 ~09^^ 0.05 ~1 -0.20 ~1$ 0.15 ~10 0.17 ~10^ 0.17 ~10^^ -0.19 ~11 0.29 ~11$ 0.06 ~11^^ 0.07 ~12 0.11
        ~1212* 0.06 ~121212-1212 0.06 ~121212-1212$ 0.06 ~12^^ -0.13 ~13 0.17 ~140^ -0.29 ~14^^ -0.14 ~15 0.21
        ~15$ 0.37 ~15^ -0.14 ~16 0.08 ~17$ 0.13 ~18 -0.13 ~18^ -0.06 ~18^^ -0.15 ~19 0.13 ~1911 0.06 ~1931 0.09
        ~1974 -0.07 ~1^ 0.14 ~1^^ -0.15 ~2 -0.17 ~20 0.06 ~200 -0.07 ~2009 -0.12 ~2011 -0.32 ~2011$ -0.32 ~2015 0.13
        ~2016 0.06 ~2016$ -0.06 ~2017 0.13 ~2018 -0.07 ~2019 -0.07 ~2019$ -0.06 ~2020 -0.24 ~2020$ 0.07 ~2021 -0.30
        ~2021$ -0.09 ~2022 -0.23 ~2023 0.12 ~2023$ -0.07 ~2023^ -0.06 ~2024 -0.09 ~2025 -0.21 ~2025$ -0.21 ~2027 -0.10
        ~2027$ -0.11 ~20^^ -0.10 ~210 -0.11 ~22 0.08 ~22$ 0.05 ~220 -0.07 ~23 0.24 ~23$ 0.16 ~24 -0.10 ~25 -0.11
        ~26 -0.08 ~28 0.06 ~29 0.52 ~2^ -0.13 ~2^^ 0.09 ~3 -0.24 ~3$ 0.07 ~30 -0.33 ~30$ -0.26 ~300 -0.08 ~30^^ 0.15
        ~31 -0.08 ~310 -0.10 ~34 -0.24 ~340 -0.09 ~36 -0.08 ~36$ -0.09 ~38 0.27 ~38^^ 0.12 ~3^ 0.06 ~3^^ 0.08 ~4 0.39
        ~4$ 0.08 ~40 0.26 ~40$ 0.12 ~400 -0.09 ~41 0.08 ~41^^ 0.06 ~43 -0.11 ~44$ 0.09 ~45 0.10 ~46 -0.10 ~48 -0.17
        ~48^ -0.14 ~4^ 0.09 ~4^^ 0.11 ~50 0.16 ~50$ 0.06 ~50^^ 0.05 ~51 0.05 ~52$ 0.11 ~54 0.08 ~55 0.14 ~57 -0.10
        ~58 0.16 ~58^^ 0.14 ~59 -0.10 ~5^ 0.10 ~5^^ -0.06 ~61 -0.18 ~65 -0.14 ~65$ -0.06 ~6^ -0.05 ~6^^ 0.07 ~7 0.11
        ~70 -0.24 ~71 0.06 ~73 -0.10 ~75 -0.08 ~78 -0.08 ~79 -0.32 ~7^ 0.20 ~8 0.13 ~80 -0.08 ~81 -0.09 ~8112* 0.15
        ~8^ 0.23 ~8^^ -0.09 ~9 -0.24 ~9$ -0.09 ~91 0.07 ~92 -0.19 ~94 -0.26 ~98 0.11 ~_ald/ -0.03 ~_aldr/ -0.03
        ~_all/ -0.16 ~_alla/ -0.05 ~_allt/ -0.06 ~_and/ 0.03 ~_anl/ 0.04 ~_ann/ 0.06 ~_ans/ -0.07 ~_anst/ -0.03
        ~_ansö/ -0.04 ~_ant/ 0.06 ~_ante/ 0.05 ~_apr/ 0.06 ~_apri/ 0.03 ~_arb/ -0.04 ~_avb/ 0.03 ~_avbr/ 0.03
        ~_bad/ 0.03 ~_bad_/ 0.03 ~_ban/ -0.03 ~_bank/ -0.03 ~_bar/ -0.05 ~_be_/ 0.05 ~_bed/ -0.03 ~_beg/ -0.03
        ~_begä/ -0.03 ~_bely/ -0.03 ~_ber/ 0.09 ~_bero/ 0.06 ~_berä/ 0.03 ~_bes/ -0.07 ~_besk/ 0.03 ~_besl/ -0.03
        ~_best/ -0.06 ~_bet/ -0.07 ~_beta/ -0.05 ~_bid/ -0.04 ~_bidr/ -0.04 ~_bil/ -0.05 ~_bild/ -0.03 ~_bju/ -0.03
        ~_bjud/ -0.03 ~_ble/ 0.04 ~_blev/ 0.04 ~_bli/ -0.05 ~_blir/ -0.04 ~_bre/ -0.03 ~_brå/ -0.04 ~_bråk/ -0.03
        ~_brö/ 0.04 ~_bröt/ 0.04 ~_bus/ -0.03 ~_buss/ -0.03 ~_byg/ 0.06 ~_bygg/ 0.04 ~_byn/ -0.03 ~_byn_/ -0.03
        ~_byt/ -0.07 ~_bytt/ -0.03 ~_båd/ 0.04 ~_båt/ 0.03 ~_bör/ -0.07 ~_bör_/ -0.03 ~_börj/ -0.04 ~_che/ 0.03
        ~_cit/ 0.04 ~_cite/ 0.03 ~_civ/ 0.05 ~_civi/ 0.05 ~_cyk/ -0.03 ~_cyke/ -0.04 ~_dag/ -0.05 ~_dans/ 0.03
        ~_dat/ -0.06 ~_dato/ -0.04 ~_de_/ -0.06 ~_del/ -0.07 ~_dela/ -0.06 ~_dem/ -0.04 ~_dem_/ -0.03 ~_det/ 0.09
        ~_dett/ 0.08 ~_dia/ 0.06 ~_diag/ 0.06 ~_dig/ 0.04 ~_dig_/ 0.06 ~_dom/ -0.05 ~_dom_/ -0.07 ~_dri/ 0.04
        ~_driv/ 0.03 ~_dry/ -0.03 ~_dryg/ -0.03 ~_drö/ 0.04 ~_dröj/ 0.04 ~_du_/ 0.08 ~_dub/ -0.05 ~_dubb/ -0.05
        ~_dus/ -0.03 ~_dusc/ -0.03 ~_då_/ -0.04 ~_dål/ 0.05 ~_dåli/ 0.05 ~_döm/ -0.04 ~_dömd/ -0.04 ~_dör/ -0.06
        ~_dör_/ -0.03 ~_dörr/ -0.03 ~_eft/ -0.05 ~_efte/ -0.05 ~_ej_/ 0.03 ~_ele/ -0.03 ~_elev/ -0.04 ~_elv/ -0.07
        ~_elva/ -0.07 ~_emo/ 0.03 ~_emot/ 0.03 ~_ena/ 0.05 ~_ena_/ 0.05 ~_end/ -0.06 ~_enda/ -0.06 ~_enh/ 0.03
        ~_enhe/ 0.03 ~_enk/ -0.09 ~_enke/ -0.04 ~_enkä/ -0.05 ~_ens/ -0.08 ~_ens_/ -0.04 ~_exa/ 0.06 ~_exam/ 0.04
        ~_exe/ 0.05 ~_exem/ 0.05 ~_fab/ 0.03 ~_fabr/ 0.03 ~_fan/ -0.03 ~_fann/ -0.03 ~_far/ 0.03 ~_fel/ 0.04
        ~_fel_/ 0.04 ~_fem/ -0.08 ~_fem_/ -0.04 ~_femt/ -0.04 ~_fil/ -0.03 ~_film/ -0.03 ~_fin/ 0.13 ~_fin_/ 0.04
        ~_fjol/ -0.03 ~_fjä/ -0.05 ~_fjär/ -0.04 ~_fle/ -0.06 ~_fler/ -0.04 ~_fli/ -0.03 ~_flic/ -0.03 ~_fly/ 0.03
        ~_flyt/ 0.03 ~_fol/ -0.09 ~_folk/ -0.09 ~_for/ 0.06 ~_fors/ 0.04 ~_fot/ 0.05 ~_fre/ -0.03 ~_fred/ -0.03
        ~_fyr/ -0.10 ~_fyra/ -0.07 ~_fyrt/ -0.04 ~_fäl/ -0.03 ~_fält/ -0.03 ~_fär/ -0.03 ~_fåt/ -0.03 ~_fått/ -0.03
        ~_föd/ 0.03 ~_född/ 0.04 ~_fön/ 0.03 ~_föns/ 0.03 ~_för/ -0.07 ~_för_/ -0.05 ~_förd/ -0.03 ~_före/ -0.04
        ~_förl/ 0.03 ~_gem/ -0.04 ~_geme/ -0.03 ~_gen/ -0.06 ~_get/ -0.03 ~_gic/ 0.05 ~_gick/ 0.05 ~_gjo/ -0.03
        ~_gjor/ -0.03 ~_gla/ 0.05 ~_gle/ 0.03 ~_glö/ 0.04 ~_glöm/ 0.04 ~_god/ 0.04 ~_god_/ 0.04 ~_gra/ -0.04
        ~_gub/ -0.03 ~_gubb/ -0.03 ~_gun/ 0.04 ~_gunv/ 0.03 ~_gym/ -0.07 ~_gymn/ -0.04 ~_gär/ 0.03 ~_gärn/ 0.03
        ~_gån/ -0.04 ~_gång/ -0.04 ~_går/ -0.04 ~_gör/ -0.08 ~_gör_/ -0.04 ~_had/ 0.03 ~_hade/ 0.03 ~_hal/ -0.03
        ~_hall/ -0.03 ~_hand/ -0.03 ~_hann/ 0.03 ~_har/ -0.06 ~_har_/ -0.05 ~_hel/ -0.08 ~_hela/ -0.04 ~_hell/ -0.03
        ~_hem/ -0.12 ~_hem_/ -0.05 ~_hemm/ -0.03 ~_hen_/ 0.03 ~_her/ -0.04 ~_herr/ -0.04 ~_het/ 0.04 ~_hete/ 0.03
        ~_his/ 0.03 ~_hist/ 0.04 ~_hjä/ -0.03 ~_hon/ 0.03 ~_hon_/ 0.06 ~_hono/ -0.03 ~_hot/ -0.04 ~_hr-/ 0.03
        ~_hr-c/ 0.03 ~_hus/ -0.06 ~_hus_/ -0.03 ~_huv/ 0.03 ~_huvu/ 0.03 ~_häl/ 0.03 ~_häls/ 0.03 ~_här/ 0.13
        ~_här_/ 0.09 ~_hör/ 0.04 ~_hörd/ 0.03 ~_ige/ 0.04 ~_igen/ 0.04 ~_in_/ -0.06 ~_inf/ -0.04 ~_infl/ -0.03
        ~_ing/ -0.05 ~_inge/ -0.04 ~_ins/ -0.05 ~_insp/ -0.03 ~_int/ -0.03 ~_inv/ -0.03 ~_inve/ -0.03 ~_jag/ 0.06
        ~_jag_/ 0.06 ~_jo_/ 0.04 ~_job/ 0.03 ~_jobb/ 0.05 ~_ju_/ 0.05 ~_jur/ -0.03 ~_juri/ -0.03 ~_kaf/ 0.04
        ~_kaff/ 0.04 ~_kam/ -0.03 ~_kan/ -0.04 ~_kan_/ -0.07 ~_karl/ -0.04 ~_kil/ -0.07 ~_kill/ -0.08 ~_kl_/ 0.05
        ~_kla/ 0.03 ~_kna/ -0.03 ~_kod/ -0.04 ~_kol/ 0.06 ~_koll/ 0.06 ~_kom/ -0.06 ~_kom_/ -0.03 ~_komm/ -0.04
        ~_kons/ -0.04 ~_kopp/ 0.03 ~_kra/ -0.04 ~_krav/ -0.03 ~_kro/ -0.07 ~_krop/ -0.03 ~_krä/ -0.03 ~_kräv/ -0.03
        ~_kura/ 0.03 ~_kv_/ -0.07 ~_kva/ -0.07 ~_kvar/ -0.07 ~_kvi/ -0.06 ~_kvin/ -0.07 ~_kvä/ -0.04 ~_kväl/ -0.04
        ~_kän/ 0.05 ~_känd/ 0.03 ~_kär/ 0.03 ~_kö_/ -0.04 ~_kön/ -0.04 ~_köns/ -0.03 ~_kör/ 0.05 ~_körd/ 0.04
        ~_la_/ -0.03 ~_lad/ 0.04 ~_lade/ 0.03 ~_lag/ -0.05 ~_laga/ -0.03 ~_lage/ -0.03 ~_lan/ -0.03 ~_lar/ 0.03
        ~_larm/ 0.04 ~_led/ -0.06 ~_ledn/ -0.05 ~_let/ 0.07 ~_lik/ -0.06 ~_lit/ 0.05 ~_lite/ 0.06 ~_liv/ -0.03
        ~_livs/ -0.03 ~_lok/ -0.03 ~_loka/ -0.03 ~_lug/ -0.03 ~_lugn/ -0.03 ~_luk/ 0.03 ~_lukt/ 0.03 ~_lun/ -0.03
        ~_lunc/ -0.03 ~_lyf/ -0.05 ~_lyft/ -0.05 ~_lys/ -0.03 ~_lyss/ -0.03 ~_läg/ -0.04 ~_läge/ -0.03 ~_läk/ -0.03
        ~_län/ -0.05 ~_län_/ 0.04 ~_läne/ -0.03 ~_läns/ -0.07 ~_lära/ -0.03 ~_läs/ 0.05 ~_läse/ -0.04 ~_läst/ 0.04
        ~_lät/ 0.03 ~_lät_/ 0.04 ~_låg_/ -0.03 ~_låt/ 0.04 ~_maj/ 0.03 ~_mal/ -0.03 ~_mall/ -0.03 ~_mam/ -0.03
        ~_mamm/ -0.03 ~_man/ -0.12 ~_man_/ -0.03 ~_mann/ -0.03 ~_mar/ -0.03 ~_med/ -0.06 ~_med_/ 0.04 ~_meda/ -0.07
        ~_medl/ -0.04 ~_mej/ -0.03 ~_mejl/ -0.03 ~_men_/ 0.04 ~_mena/ -0.06 ~_mer/ 0.04 ~_mer_/ 0.04 ~_mes/ -0.04
        ~_mest/ -0.04 ~_mig/ 0.04 ~_mig_/ 0.04 ~_min/ 0.05 ~_min_/ 0.05 ~_minu/ 0.03 ~_mm_/ 0.04 ~_mob/ -0.03
        ~_mobi/ -0.03 ~_mun/ 0.03 ~_myn/ 0.03 ~_män/ -0.12 ~_män_/ -0.09 ~_männ/ -0.04 ~_mån/ -0.09 ~_måna/ -0.05
        ~_mång/ -0.04 ~_möj/ 0.03 ~_möjl/ 0.03 ~_möt/ 0.03 ~_nat/ -0.08 ~_natt/ -0.06 ~_nej/ 0.06 ~_nej_/ 0.05
        ~_ner/ -0.03 ~_ner_/ -0.03 ~_ni_/ -0.06 ~_nio/ -0.04 ~_nio_/ -0.04 ~_niv/ 0.03 ~_nivå/ 0.03 ~_nog/ 0.04
        ~_nog_/ 0.04 ~_nol/ -0.03 ~_noll/ -0.03 ~_norr/ -0.04 ~_nu_/ 0.03 ~_nya/ -0.04 ~_näm/ -0.04 ~_nämn/ -0.03
        ~_när/ -0.06 ~_näs/ 0.05 ~_näst/ 0.04 ~_nät/ -0.03 ~_nån/ -0.04 ~_nån_/ -0.03 ~_och/ -0.04 ~_och_/ -0.04
        ~_off/ 0.03 ~_om_/ 0.03 ~_omb/ 0.04 ~_oms/ -0.04 ~_ord/ 0.04 ~_orde/ 0.04 ~_org/ 0.07 ~_orga/ 0.03
        ~_ork/ -0.03 ~_orka/ -0.03 ~_oro/ -0.03 ~_oss/ -0.08 ~_oss_/ -0.08 ~_pan/ 0.03 ~_para/ 0.03 ~_pat/ -0.05
        ~_pau/ 0.04 ~_paus/ 0.04 ~_pen/ 0.04 ~_pens/ 0.03 ~_per/ -0.06 ~_per_/ -0.05 ~_pla/ -0.03 ~_plan/ 0.04
        ~_plat/ -0.03 ~_plu/ 0.04 ~_plå/ 0.05 ~_poä/ 0.03 ~_poän/ 0.03 ~_prio/ -0.03 ~_pub/ -0.03 ~_publ/ -0.03
        ~_regi/ -0.03 ~_rek/ 0.09 ~_rekt/ 0.06 ~_resp/ 0.03 ~_resu/ -0.03 ~_rev/ -0.03 ~_revi/ -0.03 ~_rim/ -0.04
        ~_riml/ -0.04 ~_ris/ -0.04 ~_rol/ 0.08 ~_roli/ 0.04 ~_roll/ 0.03 ~_rut/ -0.05 ~_ruti/ -0.03 ~_räk/ -0.04
        ~_räkn/ -0.04 ~_rät/ -0.05 ~_rätt/ -0.05 ~_råd/ -0.04 ~_råde/ -0.03 ~_rör/ 0.03 ~_rös/ 0.03 ~_röst/ 0.03
        ~_sa_/ 0.05 ~_sad/ 0.05 ~_sade/ 0.05 ~_sak_/ -0.07 ~_sam/ -0.03 ~_samv/ 0.03 ~_san/ 0.05 ~_sch/ -0.04
        ~_sche/ -0.03 ~_se_/ 0.04 ~_ser/ -0.04 ~_ser_/ -0.04 ~_ses/ 0.03 ~_ses_/ 0.03 ~_sex/ -0.07 ~_sext/ -0.04
        ~_sfi/ -0.03 ~_sif/ 0.03 ~_siff/ 0.03 ~_sig/ -0.05 ~_sim/ -0.03 ~_sis/ 0.03 ~_sist/ 0.03 ~_sit/ -0.03
        ~_sitt/ -0.03 ~_sju/ -0.13 ~_sju_/ -0.06 ~_sjuk/ -0.04 ~_sjä/ 0.04 ~_själ/ 0.04 ~_ska/ -0.04 ~_skj/ 0.03
        ~_skju/ 0.03 ~_sky/ -0.08 ~_skyl/ -0.05 ~_skä/ -0.03 ~_skäm/ -0.04 ~_slag/ 0.03 ~_slå_/ 0.03 ~_sms/ 0.03
        ~_sms_/ 0.03 ~_små/ -0.04 ~_sni/ -0.08 ~_snic/ -0.03 ~_snit/ -0.05 ~_snö/ -0.03 ~_snör/ -0.04 ~_soc/ -0.04
        ~_soll/ 0.03 ~_som/ -0.09 ~_som_/ -0.08 ~_sor/ 0.03 ~_spa/ -0.03 ~_spar/ -0.04 ~_spe/ 0.04 ~_spel/ 0.05
        ~_språ/ -0.03 ~_stad/ 0.06 ~_stan/ -0.03 ~_star/ -0.03 ~_sto/ 0.03 ~_stru/ 0.03 ~_stu/ 0.03 ~_stun/ 0.05
        ~_stäl/ -0.03 ~_stän/ 0.03 ~_stö/ -0.03 ~_stöd/ -0.03 ~_svå/ 0.07 ~_svår/ 0.05 ~_syn/ 0.05 ~_syst/ 0.03
        ~_säg_/ 0.06 ~_säge/ -0.08 ~_såg/ -0.06 ~_sågv/ -0.03 ~_sånt/ -0.03 ~_sök/ -0.06 ~_sökt/ -0.04 ~_ta_/ 0.04
        ~_tab/ 0.03 ~_tabe/ 0.04 ~_tac/ 0.06 ~_tack/ 0.06 ~_taf/ -0.05 ~_tafs/ -0.05 ~_tal/ -0.05 ~_tala/ -0.04
        ~_tar/ -0.05 ~_tar_/ -0.05 ~_tax/ -0.05 ~_taxi/ -0.05 ~_tek/ -0.03 ~_tekn/ -0.03 ~_tel/ -0.04 ~_tele/ -0.03
        ~_tex/ 0.04 ~_text/ 0.04 ~_tid/ 0.03 ~_tid_/ -0.03 ~_tide/ 0.03 ~_til/ -0.03 ~_till/ -0.04 ~_tim/ -0.05
        ~_tio/ -0.04 ~_tion/ -0.03 ~_tis/ -0.03 ~_tisd/ -0.03 ~_tje/ -0.08 ~_tjej/ -0.08 ~_tol/ 0.03 ~_tolk/ 0.05
        ~_tolv/ -0.03 ~_tor/ 0.09 ~_tra/ -0.03 ~_tre/ -0.08 ~_tre_/ -0.04 ~_tro/ -0.05 ~_tvä/ -0.03 ~_täc/ 0.03
        ~_täck/ 0.03 ~_tän/ 0.04 ~_tänk/ 0.05 ~_tåg/ 0.03 ~_tåge/ 0.03 ~_und/ -0.03 ~_unde/ -0.04 ~_ung_/ 0.06
        ~_unga/ -0.05 ~_upp/ 0.06 ~_uppv/ 0.03 ~_ut_/ -0.04 ~_uta/ -0.04 ~_utan/ -0.04 ~_utb/ -0.04 ~_ute_/ -0.03
        ~_utr/ 0.06 ~_utt/ 0.03 ~_utv/ 0.09 ~_utve/ 0.03 ~_val/ -0.03 ~_var/ 0.07 ~_var_/ 0.10 ~_vara/ -0.03
        ~_vari/ 0.05 ~_varj/ -0.08 ~_varv/ -0.03 ~_vec/ -0.05 ~_veck/ -0.05 ~_vil/ 0.05 ~_vill/ 0.05 ~_vux/ -0.03
        ~_väg/ 0.06 ~_väg_/ 0.03 ~_väl/ 0.03 ~_väl_/ 0.04 ~_välj/ -0.05 ~_vän/ 0.04 ~_vär/ -0.03 ~_värs/ -0.03
        ~_väs/ 0.08 ~_väst/ 0.06 ~_våg/ -0.06 ~_våga/ -0.06 ~_vår/ -0.08 ~_våra/ -0.05 ~_vård/ -0.03 ~_yrk/ -0.03
        ~_yrke/ -0.03 ~_äld/ -0.03 ~_äldr/ -0.03 ~_än_/ -0.05 ~_ärl/ -0.03 ~_ärli/ -0.03 ~_åke/ -0.05 ~_åker/ -0.05
        ~_åkt/ 0.03 ~_åkte/ 0.03 ~_år_/ 0.04 ~_åre/ -0.08 ~_året/ -0.07 ~_års/ -0.05 ~_årsk/ -0.03 ~_åte/ 0.04
        ~_åter/ 0.04 ~_öpp/ -0.05 ~_öppe/ -0.04 ~_övr/ 0.03 ~_övri/ 0.03 ~a 0.07 ~a-la* -0.12 ~a-lag -0.10 ~a4 0.14
        ~a^ 0.05 ~abel/ 0.04 ~abell/ 0.04 ~about -0.05 ~abso* -0.17 ~absolut -0.17 ~absolut$ -0.15 ~absolut^^ -0.15
        ~ack_/ 0.08 ~ade_/ 0.30 ~ades/ 0.06 ~ades_/ 0.06 ~adre* 0.21 ~adress 0.21 ~adsh/ 0.03 ~affe/ 0.04 ~affi* 0.12
        ~affisch 0.10 ~affä* -0.06 ~afsa/ -0.04 ~afé_/ 0.03 ~agar/ -0.07 ~agar_/ -0.04 ~agen/ -0.07 ~agen_/ -0.06
        ~ager -0.12 ~aget_/ 0.03 ~agra/ 0.05 ~aka_/ 0.06 ~akli/ 0.03 ~aklig/ 0.03 ~aknar/ 0.03 ~akti* -0.09
        ~akti/ 0.03 ~aktiv 0.13 ~aktör 0.06 ~akut* -0.44 ~akutboend -0.11 ~ala_/ -0.12 ~alch/ 0.03 ~alche/ 0.03
        ~ald_/ -0.03 ~aldr* -0.36 ~aldr/ -0.03 ~aldri/ -0.03 ~aldrig -0.36 ~aldrig$ -0.07 ~alen/ -0.09 ~alen_/ -0.08
        ~alky/ -0.03 ~alkyl/ -0.03 ~all -0.11 ~all_/ 0.03 ~alla -0.46 ~alla$ 0.13 ~alla/ -0.08 ~alla^ -0.09
        ~alla^^ -0.21 ~alla_/ -0.04 ~allel/ 0.03 ~allen/ -0.05 ~allm* 0.12 ~allmännyttig 0.11 ~alls -0.08 ~alls$ -0.11
        ~allt -0.57 ~allt$ -0.08 ~allt* -0.10 ~allt/ -0.08 ~allt^ -0.08 ~allt^^ -0.08 ~allt_/ -0.04 ~allti/ -0.07
        ~alltid -0.56 ~alltid$ 0.05 ~alltid^^ -0.06 ~allts/ 0.04 ~alltså 0.40 ~alltså$ 0.20 ~alltså^ 0.10
        ~alltså^^ 0.13 ~allv -0.25 ~allv* -0.28 ~almi -0.10 ~almi^ -0.08 ~alnö 0.17 ~altj/ -0.03 ~altjä/ -0.03
        ~altn/ -0.03 ~altni/ -0.03 ~amba/ -0.03 ~amban/ -0.03 ~ambu* 0.20 ~ambulans 0.20 ~amer/ -0.05 ~amer_/ -0.03
        ~amla/ -0.05 ~amla_/ -0.03 ~amma/ -0.03 ~amma_/ -0.05 ~ampl/ 0.04 ~ample/ 0.04 ~amve/ 0.04 ~amver/ 0.03
        ~amåt/ 0.03 ~amåt_/ 0.03 ~analytik 0.08 ~analytiker$ 0.11 ~and 0.22 ~ande/ 0.08 ~ande_/ 0.09 ~andel -0.14
        ~andelen^ -0.24 ~ander 0.06 ~ander/ 0.03 ~andr 0.08 ~andra$ -0.09 ~andra^^ -0.32 ~anen/ -0.04 ~anfö/ 0.03
        ~anför/ 0.03 ~ange -0.05 ~anhö* -0.20 ~anhörig -0.12 ~anhörigkonsulent -0.05 ~aning 0.10 ~aning^^ -0.08
        ~anis/ 0.03 ~anisa/ 0.03 ~anle* 0.40 ~anledning 0.40 ~anli/ -0.03 ~anlig/ -0.03 ~anmä* 0.11 ~anmäl -0.20
        ~anmäla$ -0.05 ~anmäld 0.22 ~anmält 0.06 ~ann 0.19 ~ann_/ 0.03 ~anna* -0.20 ~anna/ -0.04 ~annan -0.11
        ~annan$ -0.14 ~annan/ 0.03 ~annar/ -0.03 ~annars$ -0.35 ~annars^ 0.09 ~annat$ -0.14 ~annat/ -0.05
        ~annat^^ -0.12 ~anne* 0.10 ~anne/ 0.06 ~anne_/ 0.05 ~anneli 0.10 ~anneli^ 0.11 ~anno* 0.06 ~annonser -0.08
        ~annorlund 0.17 ~anns/ -0.04 ~anns_/ -0.03 ~anon* 0.08 ~anonym 0.27 ~anonym$ 0.17 ~anonymt -0.13 ~ansc/ 0.03
        ~ansch/ 0.03 ~ansi* -0.09 ~ansikt -0.09 ~ansl* 0.07 ~anslag -0.07 ~anslut 0.15 ~anst* -0.27 ~anst/ -0.04
        ~anställ -0.11 ~anställda$ -0.09 ~ansv 0.13 ~ansv/ 0.03 ~ansö* -0.37 ~ansö/ -0.05 ~ansök -0.21 ~ansök/ -0.05
        ~ansökan$ -0.08 ~ansökning -0.16 ~ant 0.28 ~ant^ 0.07 ~ant_/ 0.06 ~anta* -0.28 ~antag -0.19 ~antal -0.05
        ~antb/ -0.03 ~antbr/ -0.03 ~ante* 0.59 ~ante/ 0.06 ~antec/ 0.06 ~anteckn 0.32 ~antecknat^ 0.12
        ~anteckning 0.29 ~anto* -0.09 ~antog -0.08 ~anvä* -0.17 ~använd -0.08 ~använd^ -0.05 ~användas$ 0.14
        ~använt -0.14 ~apen_/ -0.03 ~apot* 0.16 ~apotek 0.16 ~app_/ -0.05 ~appa/ 0.05 ~appa_/ 0.03 ~appad/ 0.04
        ~appe/ 0.03 ~appl* -0.13 ~applåder -0.11 ~applåderade$ -0.06 ~appt/ 0.03 ~appt_/ 0.03 ~apri/ 0.03 ~april 0.30
        ~april$ 0.14 ~april/ 0.03 ~arad/ 0.03 ~arand/ 0.03 ~arar/ -0.06 ~arar_/ -0.05 ~arb -0.25 ~arb^ -0.22
        ~arbet 0.30 ~arbete$ 0.23 ~arbetet$ 0.16 ~arbetet^ 0.11 ~arbetsförmedling -0.08 ~arbetsgiv 0.10
        ~arbetsgivarna^ -0.06 ~arbetsgrupp 0.16 ~arbetsmiljö -0.12 ~arbetstid -0.26 ~arbetstidsmodell -0.07
        ~arbetstidsmodellen^ -0.07 ~are 0.18 ~aren/ 0.10 ~aren_/ 0.10 ~argu* -0.12 ~argument -0.14 ~arie/ -0.05
        ~arier/ -0.05 ~arit/ 0.06 ~arit_/ 0.06 ~arje/ -0.08 ~arje_/ -0.08 ~arka/ -0.04 ~arken/ -0.03 ~arki* -0.12
        ~arkitekt -0.12 ~arm_/ 0.03 ~arn_/ 0.05 ~arna/ -0.25 ~arna_/ -0.24 ~arne/ -0.03 ~arnen/ -0.03 ~arnm/ 0.03
        ~arnmo/ 0.03 ~aron/ -0.04 ~aron_/ -0.04 ~ars_/ -0.03 ~artie/ 0.03 ~arton -0.15 ~arv -0.27 ~arvo* 0.24
        ~arvod -0.16 ~arvode$ -0.22 ~assa/ -0.06 ~assan/ -0.03 ~assar/ -0.03 ~asse/ -0.03 ~assen/ -0.03 ~aste/ -0.08
        ~aste_/ -0.05 ~asti/ -0.03 ~atad/ 0.03 ~atade/ 0.03 ~atar/ -0.03 ~atar_/ -0.03 ~ateg_/ 0.04 ~atio/ -0.04
        ~ation/ -0.04 ~atis_/ -0.03 ~ator/ -0.06 ~atorn/ -0.03 ~atse/ -0.07 ~atser/ -0.08 ~att -0.16 ~att^ -0.74
        ~att^^ 0.67 ~att_/ -0.05 ~atta_/ -0.08 ~attad/ 0.06 ~attar/ -0.05 ~atte/ 0.03 ~atte_/ 0.06 ~augu* -0.07
        ~augusti -0.07 ~auto* 0.13 ~auto/ 0.03 ~autom/ 0.03 ~automatlarm 0.08 ~av$ 0.34 ~av^ -0.57 ~av^^ 0.31
        ~avbr* 0.28 ~avbrott 0.14 ~avbrut 0.08 ~avde* -0.06 ~avdelning -0.06 ~avgör -0.09 ~avho* -0.08 ~avhopp -0.08
        ~avka* -0.11 ~avkastning -0.11 ~avsa* -0.12 ~avsl* 0.13 ~avslut 0.23 ~avst* -0.09 ~avstängd 0.27
        ~avstånd -0.06 ~avtalat$ 0.10 ~avve* -0.15 ~avverkning -0.14 ~avvi* -0.15 ~avvikels -0.07
        ~avvikelsesystem -0.08 ~avvikelsesystemet^ -0.11 ~axi_/ -0.03 ~b 0.46 ~b^ 0.34 ~back 0.19 ~back* 0.20
        ~bad 0.40 ~bad^^ 0.28 ~bad_/ 0.04 ~badh* -0.05 ~badhus -0.05 ~bak 0.08 ~baka/ 0.03 ~bakat$ 0.11
        ~bakgrunden$ -0.11 ~bakom 0.18 ~bank -0.16 ~bank* -0.29 ~bank/ -0.03 ~banken^ -0.16 ~bankid -0.05
        ~bankid$ -0.05 ~bar_/ -0.03 ~bara -0.16 ~bara$ -0.21 ~bara^ 0.38 ~bara^^ 0.20 ~barb* -0.07 ~barn -0.18
        ~barn* -0.46 ~barn/ -0.03 ~barnbarn 0.08 ~barne/ -0.04 ~barnen$ -0.15 ~barnen^ -0.30 ~barnen^^ 0.10
        ~barnm/ 0.03 ~barnmorsk 0.37 ~barnmorskan^ 0.05 ~barnmorskorna^ -0.09 ~barnomsorg -0.23 ~barnomsorg^ -0.07
        ~barnpassning -0.12 ~barnvakt -0.07 ~bas 0.06 ~bastun 0.06 ~bat_/ 0.03 ~bb -0.09 ~bb$ -0.06 ~bbar/ -0.05
        ~bbar_/ -0.03 ~bbat/ 0.03 ~bbat_/ 0.03 ~bbel/ -0.04 ~bbelt/ -0.03 ~bbet/ 0.03 ~bbet_/ 0.03 ~be 0.58 ~be^ 0.13
        ~bedö* -0.25 ~bedö/ -0.03 ~bedöm -0.10 ~bedöm/ -0.03 ~bedömning -0.14 ~befo* -0.07 ~befolkning -0.05
        ~begr* -0.08 ~begä* -0.33 ~begä/ -0.03 ~begär/ -0.03 ~begär^^ -0.11 ~begärt -0.40 ~beha* -0.06 ~behö* 0.14
        ~behörig -0.07 ~behöv 0.06 ~behöva^^ 0.22 ~behövd 0.19 ~behöver^^ -0.15 ~behövt -0.10 ~bekostn 0.13
        ~bekostnad$ 0.13 ~beky* 0.16 ~bekymmersamt 0.24 ~bekymr -0.12 ~bell/ 0.06 ~belt/ -0.04 ~belt_/ -0.04
        ~bely* -0.14 ~bely/ -0.03 ~belys/ -0.03 ~belyst -0.05 ~bema* -0.13 ~bema/ -0.03 ~beman/ -0.03 ~bemann -0.09
        ~bemanningen$ 0.10 ~ben_/ -0.04 ~bens* 0.13 ~bensträck 0.09 ~ber 0.33 ~bere* 0.26 ~bere/ 0.04 ~beredskap 0.19
        ~bero* -0.08 ~bero/ 0.05 ~beroendevård -0.06 ~beror/ 0.05 ~beror^^ 0.30 ~berä* 0.29 ~berä/ 0.03 ~berätt 0.15
        ~berätta$ -0.08 ~berätta^ 0.12 ~berättar^^ -0.14 ~berättels 0.11 ~berö* 0.08 ~besk* 0.39 ~besk/ 0.03
        ~beskr/ 0.04 ~beskrev 0.19 ~beskriv 0.32 ~beskriv^ 0.26 ~besl* -0.34 ~besl/ -0.04 ~beslu/ -0.04 ~beslut -0.28
        ~beslutar^^ -0.07 ~best* -0.62 ~best/ -0.06 ~bestä/ -0.04 ~beställ -0.30 ~beställaren^ -0.06 ~beställd 0.16
        ~beställde^^ 0.16 ~beställer$ -0.10 ~bestämd 0.09 ~bestämde^^ 0.05 ~bestämm -0.30 ~bestämma$ -0.07
        ~bestämmer$ -0.09 ~besvar 0.06 ~besö* -0.13 ~besö/ -0.04 ~besök -0.16 ~besök$ -0.18 ~besök/ -0.04
        ~besöksförbud -0.06 ~besöksförbud$ -0.06 ~beta* -0.50 ~beta/ -0.06 ~betal -0.34 ~betal/ -0.05 ~betala^ -0.08
        ~betalar$ 0.06 ~betalar^^ -0.10 ~betald -0.05 ~betalt -0.11 ~bete/ 0.03 ~beteend -0.05 ~bets/ -0.03
        ~betsg/ 0.03 ~betst/ -0.03 ~bety* -0.22 ~betytt -0.14 ~beva* -0.05 ~bevak -0.05 ~bevi* -0.08 ~bevittn -0.06
        ~bibliotek -0.15 ~bidr -0.17 ~bidr* -0.22 ~bidr/ -0.07 ~bidra/ -0.07 ~bidrag -0.17 ~bifo* 0.26 ~bifog 0.26
        ~bil -0.22 ~bil$ 0.06 ~bil^^ 0.05 ~bil_/ 0.03 ~bilar$ -0.13 ~bilar/ -0.03 ~bilarna$ -0.06 ~bild -0.18
        ~bild$ -0.24 ~bild* 0.07 ~bild/ -0.11 ~bild^^ -0.33 ~bild_/ -0.04 ~bilder^ 0.13 ~bilderna$ -0.16
        ~bilderna^ -0.06 ~bilderna^^ 0.13 ~bildn/ -0.06 ~bildstöd -0.10 ~bildstöd^^ -0.14 ~bile/ 0.03 ~bilen/ 0.03
        ~bill* -0.14 ~billig -0.14 ~biln* 0.14 ~bilnyckeln 0.14 ~bilväg -0.06 ~bind 0.06 ~bind* 0.07 ~biob* 0.05
        ~biobiljett 0.05 ~birg* 0.12 ~birgitt 0.12 ~bist* -0.17 ~biståndshandlägg -0.11 ~bit 0.27 ~biten$ 0.11
        ~biter$ -0.06 ~bitr* 0.06 ~bitt* 0.05 ~bjud -0.27 ~bjud* 0.12 ~bjud/ -0.05 ~bjud^ -0.14 ~bjuder^^ -0.12
        ~bjöd 0.22 ~bjöd/ 0.03 ~bjöd^^ 0.14 ~bjöd_/ 0.03 ~blan* 0.10 ~bland -0.42 ~bland/ -0.05 ~bland^ -0.18
        ~blankett -0.07 ~blankt 0.27 ~blankt$ 0.27 ~blankt^ 0.27 ~bler/ -0.03 ~blev 0.40 ~blev/ 0.04 ~blev^^ 0.10
        ~blev_/ 0.04 ~bli -0.20 ~bli$ 0.13 ~blink 0.05 ~blir -0.40 ~blir/ -0.04 ~blir_/ -0.04 ~bliv* -0.07
        ~blivit -0.06 ~blåm* -0.15 ~blåmärk -0.13 ~blåst 0.14 ~bo -0.06 ~bod -0.06 ~bodd -0.08 ~boen/ -0.05
        ~boend -0.20 ~boend/ -0.05 ~boende$ 0.10 ~boendet^^ -0.18 ~bok -0.13 ~boka 0.14 ~boka* -0.05 ~bokf* -0.11
        ~bokföring -0.11 ~bokn* -0.21 ~bokningsregl -0.08 ~bokningssystem -0.08 ~bokningssystemet^ -0.07 ~boks* 0.21
        ~bokslutet$ -0.13 ~bokstavlig 0.12 ~bokstavligen$ 0.12 ~bolag 0.15 ~bolagen$ -0.08 ~bolaget -0.06 ~boll/ 0.04
        ~bor$ 0.35 ~bor^^ -0.11 ~bord -0.18 ~bord* 0.08 ~bord/ -0.03 ~bordet$ -0.06 ~borg -0.06 ~borg* -0.06
        ~borr 0.08 ~borr* 0.07 ~bors* -0.07 ~borst -0.07 ~bort -0.32 ~bort$ -0.05 ~bort* 0.24 ~borta$ 0.09
        ~borttag 0.14 ~borttaget$ 0.09 ~bost -0.07 ~bostadsbolag -0.09 ~bostadsbolagen^ -0.06 ~bostäd -0.12
        ~bostäder$ -0.07 ~bra -0.18 ~bra$ -0.09 ~bra^ 0.13 ~bra^^ 0.19 ~bran* 0.19 ~bran/ 0.06 ~brand/ 0.03
        ~brans/ 0.03 ~bransch$ -0.10 ~branschen$ 0.10 ~bred* -0.25 ~bredd -0.05 ~bredvid -0.20 ~brike/ 0.03 ~brod 0.09
        ~brod* 0.08 ~bron 0.09 ~bror -0.08 ~bros* -0.17 ~broschyr -0.17 ~broschyrer^ 0.07 ~brot* 0.19 ~brott 0.07
        ~brud* 0.10 ~bruk -0.05 ~bruk* -0.07 ~bruk/ -0.03 ~brut* -0.07 ~bryg* 0.15 ~brän* 0.17 ~bråd* -0.07
        ~brådsk -0.07 ~bråk -0.32 ~bråk$ -0.16 ~bråk/ -0.03 ~bråk_/ -0.03 ~bröd -0.14 ~bröd$ 0.08 ~bröd* -0.25
        ~bröt 0.48 ~bröt/ 0.05 ~bröt^^ 0.09 ~bröts/ 0.04 ~budg -0.16 ~budg* 0.09 ~budget 0.33 ~budgeten^ 0.30
        ~bull 0.19 ~bull* 0.15 ~bund/ -0.04 ~bup -0.15 ~bup^ -0.07 ~buss -0.27 ~buss* -0.13 ~buss/ -0.03
        ~bussbolag -0.05 ~bussen^ -0.23 ~busshållplatsen$ 0.14 ~busshållplatsen^^ 0.14 ~buti* -0.05 ~butik -0.08
        ~bvc 0.25 ~bvc$ 0.24 ~byalaget^ -0.06 ~bygd* 0.19 ~bygd/ 0.03 ~bygdegård 0.17 ~bygg -0.20 ~bygg* 0.53
        ~bygg/ 0.05 ~byggb/ 0.03 ~byggfirm 0.24 ~byggnad -0.05 ~byn -0.29 ~byn$ -0.16 ~byn_/ -0.03 ~byt -0.23
        ~byta -0.11 ~byta$ 0.10 ~byter^^ -0.05 ~byts -0.14 ~bytt -0.31 ~bytt/ -0.03 ~bytte/ -0.03 ~bytte^^ -0.34
        ~bär 0.09 ~bära -0.13 ~bära* 0.18 ~bäst -0.09 ~bästa^ 0.07 ~bätt* -0.09 ~bättr -0.09 ~bättre$ -0.17 ~båd 0.17
        ~båda$ 0.18 ~båda^ 0.08 ~båda^^ -0.14 ~både 0.23 ~både^ 0.16 ~bås -0.12 ~båt 0.29 ~böck -0.10 ~böck* -0.10
        ~böcker$ -0.17 ~bör -0.29 ~bör^^ -0.22 ~bör_/ -0.03 ~börj -0.42 ~börj/ -0.05 ~börja/ -0.05 ~börja^ -0.23
        ~började^^ 0.47 ~början$ -0.09 ~börjar^^ 0.14 ~c^ 0.05 ~ca -0.10 ~café 0.32 ~café/ 0.04 ~cami* 0.05
        ~camill 0.05 ~cemr* -0.05 ~cemr-deklaration -0.05 ~cent* -0.15 ~cent/ -0.03 ~centr/ -0.04 ~char/ -0.03
        ~char_/ -0.03 ~chec* 0.23 ~check 0.10 ~checklist 0.12 ~checklistan^ 0.18 ~chef 0.10 ~chef* -0.18 ~chef/ 0.16
        ~chef_/ 0.15 ~chefen$ 0.06 ~chefen^ -0.11 ~chefer^^ -0.06 ~chen/ 0.05 ~chen_/ 0.05 ~cial/ -0.03 ~cialt/ -0.03
        ~cirk* -0.15 ~cirkelled -0.10 ~cirkeln -0.07 ~cita* 0.14 ~citat 0.14 ~citatet^ 0.11 ~cite* 0.29 ~cite/ 0.03
        ~citer 0.29 ~citer/ 0.03 ~civi* -0.06 ~civi/ 0.05 ~civil 0.47 ~civil/ 0.05 ~civilingenjör -0.10 ~cka_/ -0.07
        ~ckan/ -0.04 ~ckan_/ -0.04 ~ckas/ 0.05 ~ckas_/ 0.05 ~cke_/ 0.03 ~ckla/ 0.03 ~ckla_/ 0.04 ~ckni/ 0.04
        ~cknin/ 0.04 ~ckor_/ -0.04 ~ckte/ 0.04 ~ckte_/ 0.04 ~cont* -0.12 ~controll -0.11 ~controllern$ -0.11
        ~csn -0.06 ~cyke* -0.38 ~cykelban -0.24 ~cykelväg -0.10 ~d -0.13 ~dad_/ 0.03 ~dade/ -0.06 ~dade_/ -0.06
        ~dag -0.40 ~dag$ -0.35 ~dag_/ -0.06 ~daga* -0.12 ~daga/ -0.05 ~dagar/ -0.05 ~dago* 0.05 ~dagordning 0.05
        ~dags 0.07 ~dags* -0.10 ~dagskift -0.11 ~dagt* -0.09 ~dagtid -0.09 ~dame* 0.14 ~damer^^ -0.20 ~dan -0.06
        ~dan$ -0.06 ~dan_/ 0.03 ~dans 0.17 ~dans* 0.36 ~dar_/ -0.06 ~dare/ 0.06 ~daren/ 0.04 ~darn/ -0.04
        ~darna/ -0.04 ~dat -0.06 ~data -0.09 ~data^ -0.06 ~dato* -0.33 ~dato/ -0.04 ~dator/ -0.04 ~datorn -0.34
        ~dda_/ 0.03 ~ddad_/ 0.03 ~ddag/ -0.03 ~ddni/ 0.03 ~ddnin/ 0.03 ~de -0.55 ~de$ 0.35 ~de^ 0.05 ~de^^ -0.39
        ~deba* -0.12 ~debatt -0.09 ~dece* 0.09 ~decemb 0.09 ~december$ -0.07 ~del -0.46 ~del_/ -0.05 ~dela -0.21
        ~dela* -0.17 ~dela/ -0.07 ~dela^ -0.11 ~delad^^ 0.15 ~delade^ -0.12 ~delaktig 0.12 ~delat/ -0.03 ~delat^ -0.13
        ~dele/ -0.03 ~delt 0.08 ~delt* 0.17 ~deltag 0.15 ~deltagare$ 0.06 ~deltagare^ 0.10 ~deltagare^^ 0.12
        ~deltagarveck -0.09 ~deltid -0.06 ~deltog 0.21 ~deltog^ 0.08 ~delä* -0.27 ~deläg -0.24 ~dem -0.33 ~dem$ 0.28
        ~dem^^ -0.66 ~dem_/ -0.03 ~deme* -0.09 ~den 0.09 ~den$ 0.23 ~den^ 0.12 ~den^^ 0.26 ~den_/ -0.06 ~dens/ -0.04
        ~dens_/ -0.03 ~dent/ 0.03 ~der 0.06 ~deras^ -0.09 ~dern/ -0.04 ~derna/ -0.04 ~des_/ 0.09 ~dess 0.14
        ~dess/ 0.04 ~dess^^ 0.16 ~dessförinn 0.36 ~dessutom -0.27 ~dessutom^ -0.15 ~det^ -0.21 ~det^^ 1.05 ~deta* 0.30
        ~deta/ 0.03 ~detalj 0.30 ~dett 0.84 ~dett/ 0.08 ~detta$ 0.16 ~detta/ 0.08 ~detta^ 0.12 ~detta^^ 0.31
        ~dför/ 0.05 ~dföra/ 0.06 ~dhet_/ -0.03 ~diag* 0.65 ~diag/ 0.06 ~diagram 0.24 ~diagramm 0.22 ~diak* 0.20
        ~diakon 0.19 ~diakonen^ 0.11 ~dial* -0.07 ~dig 0.63 ~dig$ 0.52 ~dig_/ 0.06 ~digar/ 0.03 ~digi* -0.23
        ~digital -0.24 ~digitalt^ 0.08 ~digt/ -0.04 ~digt_/ -0.04 ~dipl* 0.13 ~diplom 0.13 ~dire* -0.10 ~dire/ -0.04
        ~direk/ -0.04 ~direkt -0.20 ~direkt$ -0.17 ~direkt^^ 0.05 ~direktör 0.10 ~disk -0.06 ~disk* -0.11
        ~diskussion^^ 0.07 ~dist* 0.13 ~dista/ -0.03 ~distan -0.09 ~distans$ -0.06 ~distrikt 0.18 ~distriktet^ 0.19
        ~distriktsskötersk -0.10 ~distriktssköterskan^ -0.08 ~dit -0.17 ~dit$ -0.10 ~djur -0.07 ~djur* -0.08
        ~dlar/ 0.03 ~dlare/ 0.04 ~dliga/ -0.03 ~dlin/ -0.03 ~dling/ -0.03 ~dläg/ -0.04 ~dlägg/ -0.03 ~dna_/ -0.05
        ~dnin/ -0.03 ~dning/ -0.03 ~doce* 0.23 ~docent 0.23 ~docenten^ 0.07 ~dock 0.05 ~doft 0.08 ~dokt* -0.07
        ~doktorand 0.12 ~doktorn -0.16 ~doku* -0.09 ~dokument$ -0.07 ~dokumenter -0.06 ~dom -0.86 ~dom$ -0.09
        ~dom^^ 0.17 ~dom_/ -0.05 ~doma* -0.05 ~doms* -0.06 ~domstol -0.05 ~dor_/ -0.03 ~dott 0.45 ~dott* 0.07
        ~dotter^^ 0.27 ~dra_/ -0.03 ~drack -0.14 ~drag/ -0.06 ~drag_/ -0.05 ~drap* -0.13 ~draperi -0.13 ~drar 0.23
        ~dreb/ -0.03 ~drebo/ -0.03 ~dric* -0.17 ~drick -0.17 ~drif* -0.05 ~drig/ -0.03 ~drig_/ -0.03 ~driv* 0.33
        ~driver^ 0.05 ~driver^^ -0.06 ~drivit 0.21 ~dryg -0.31 ~dryg/ -0.03 ~dröj* 0.46 ~dröj/ 0.04 ~dröjd 0.39
        ~dsen/ 0.03 ~du 0.88 ~du$ -0.40 ~du^ 0.29 ~du^^ -0.69 ~dubb* -0.51 ~dubb/ -0.04 ~dubbe/ -0.04
        ~dubbelbemanning -0.06 ~dubbelt -0.39 ~dubbl -0.07 ~dubbla$ -0.05 ~dumt 0.11 ~dusc* -0.24 ~dusc/ -0.03
        ~dusch -0.30 ~dusch/ -0.03 ~duschar^^ -0.12 ~duschrum -0.06 ~dygn -0.21 ~dygn$ -0.12 ~dygn* -0.13 ~dyrt$ 0.06
        ~dä -0.44 ~dä^^ -0.43 ~där -0.10 ~där$ 0.17 ~där^ -0.27 ~där^^ 0.59 ~därav 0.17 ~däre* -0.22 ~däreft -0.11
        ~därefter^ -0.08 ~däremot -0.08 ~därf* 0.11 ~därför 0.11 ~därför$ -0.09 ~däri* -0.13 ~därifrå -0.13
        ~därm* -0.07 ~därmed -0.07 ~därn* -0.06 ~därnäst -0.06 ~därnäst^ -0.06 ~då -0.47 ~då^ -0.53 ~då^^ 0.48
        ~dåli/ 0.04 ~dålig 0.51 ~dålig/ 0.04 ~dålig^ 0.06 ~dölj 0.16 ~dömd -0.45 ~dömd/ -0.04 ~dör -0.32 ~dör_/ -0.03
        ~dörr -0.37 ~dörr* -0.32 ~dörr/ -0.04 ~e4 -0.05 ~eam_/ -0.03 ~ean_/ -0.03 ~eboe/ -0.03 ~eboen/ -0.03
        ~ecka/ -0.09 ~ecka_/ -0.06 ~eckan/ -0.04 ~eckl/ 0.05 ~eckla/ 0.04 ~eckn/ 0.06 ~eckni/ 0.03 ~edag/ -0.03
        ~edan_/ -0.03 ~edare/ 0.07 ~edel/ -0.07 ~edel_/ -0.06 ~edöm/ -0.03 ~eend/ 0.04 ~eende/ 0.04 ~efen/ 0.07
        ~efen_/ 0.07 ~efer/ -0.08 ~efer_/ -0.06 ~efern/ -0.03 ~effekt -0.05 ~eft -0.23 ~efte* -0.28 ~efte/ -0.04
        ~efter$ -0.09 ~efter/ -0.07 ~efter^ 0.06 ~efterhand$ 0.12 ~efterhand^^ -0.13 ~efterlys -0.09
        ~efterlyser^^ -0.09 ~eftermiddag -0.08 ~eftersom 0.08 ~efteråt -0.18 ~efteråt$ -0.20 ~efteå/ 0.03 ~egen -0.27
        ~egen$ 0.10 ~egen* 0.21 ~egen_/ -0.03 ~egentlig 0.23 ~egentligen$ 0.41 ~eget -0.21 ~eget^^ -0.14 ~egna -0.24
        ~egna$ -0.15 ~egna^ -0.12 ~egna^^ -0.05 ~egär/ -0.03 ~ehöve/ -0.04 ~ej 0.28 ~ej$ 0.14 ~ej^ 0.27 ~ejer/ -0.05
        ~ek -0.05 ~eka_/ -0.03 ~ekad/ 0.06 ~ekade/ 0.06 ~ekni/ -0.04 ~eknis/ -0.04 ~ekon* -0.06 ~ekonom -0.09
        ~ekonomer$ -0.08 ~ekonomi -0.07 ~ekonomichef 0.34 ~ekonomicheferna$ -0.08 ~ekonomicheferna^ -0.10
        ~ekonomin -0.10 ~ekonomin^ -0.15 ~ekonomiskt -0.06 ~ekte/ -0.03 ~ekto/ 0.08 ~ektor/ 0.08 ~ekymm/ 0.03
        ~el -0.15 ~ela_/ -0.03 ~elad/ -0.04 ~elade/ -0.04 ~elak -0.06 ~elakt 0.19 ~elakt$ 0.22 ~elakt/ 0.03
        ~elat/ -0.04 ~eld 0.07 ~elev 0.09 ~elev* -0.49 ~elev/ -0.04 ~elever$ -0.06 ~elevh/ -0.04 ~elevhäls -0.36
        ~elevhälsan$ -0.20 ~elevhälsan^^ -0.05 ~elevhälsosamtal 0.06 ~ell 0.10 ~elle/ 0.04 ~eller/ 0.03 ~eller^ 0.87
        ~eller^^ 0.07 ~elli* 0.08 ~ellin 0.08 ~ellinor^ 0.08 ~eln_/ 0.04 ~elpr* -0.06 ~elpris -0.05 ~elpriset^ -0.05
        ~elsa -0.08 ~elser/ -0.03 ~elti/ -0.03 ~eltid/ -0.03 ~elva -0.60 ~elva$ 0.20 ~elva* -0.16 ~elva/ -0.08
        ~elva^ -0.06 ~elva_/ -0.06 ~elvaåring -0.11 ~elys/ -0.03 ~emann/ -0.03 ~emat/ -0.03 ~emat_/ -0.03 ~emel* -0.17
        ~emen/ -0.03 ~emens/ -0.04 ~emme/ -0.03 ~emot 0.32 ~emot_/ 0.03 ~empe/ 0.05 ~empel/ 0.05 ~emto/ -0.04
        ~emton/ -0.04 ~en 0.08 ~en$ 0.08 ~en^ -0.45 ~en^^ 0.30 ~ena 0.53 ~ena^^ 0.27 ~ena_/ 0.03 ~enar/ -0.05
        ~enar_/ -0.06 ~enare/ 0.03 ~enas/ -0.04 ~enast/ -0.03 ~enda -0.70 ~enda$ -0.09 ~enda/ -0.06 ~enda_/ -0.06
        ~ende/ -0.03 ~enden/ -0.04 ~ener* -0.06 ~enga/ -0.04 ~engar/ -0.04 ~enh -0.05 ~enhe* 0.38 ~enhetschef 0.40
        ~enhetschefen^ 0.16 ~enhetschefsnivå -0.05 ~enin/ 0.06 ~ening/ 0.06 ~enke* -0.07 ~enke/ -0.04 ~enkel -0.39
        ~enkel/ -0.04 ~enkel^^ -0.20 ~enkelt -0.07 ~enkä* -0.27 ~enkä/ -0.05 ~enkät -0.53 ~enkät/ -0.05
        ~enkäter$ -0.22 ~enli* 0.22 ~enlig 0.22 ~enligt^^ 0.07 ~enne_/ -0.04 ~ennes/ 0.03 ~enrum -0.13 ~enrum$ -0.05
        ~ens -0.41 ~ens_/ -0.07 ~ensa* -0.18 ~ensa/ -0.05 ~ensam -0.13 ~ensam$ 0.13 ~ensam/ -0.05 ~ensamföretag -0.05
        ~ensamm -0.06 ~ensamma^^ -0.09 ~ense* -0.11 ~ense/ -0.03 ~ensembl -0.11 ~entl/ 0.04 ~entli/ 0.05 ~entr/ -0.04
        ~entra/ -0.03 ~era -0.17 ~era_/ 0.03 ~erad/ 0.08 ~erad_/ 0.07 ~erar/ -0.05 ~erar_/ -0.08 ~erare/ 0.04
        ~erbj* 0.05 ~erbjud -0.06 ~erbjöd 0.07 ~erbjöd^^ 0.07 ~erfa* -0.06 ~erhe/ -0.03 ~erhet/ -0.03 ~eri_/ -0.03
        ~eria/ -0.04 ~eriet/ 0.04 ~erin/ -0.05 ~erk_/ -0.03 ~erkan/ 0.04 ~erko/ 0.05 ~erkom/ 0.07 ~erks/ 0.03
        ~erksa/ 0.03 ~erkä* 0.15 ~erkän 0.11 ~erkänna$ 0.11 ~ern_/ -0.07 ~erna/ -0.29 ~erna_/ -0.24 ~ernas/ -0.03
        ~eror/ 0.04 ~eror_/ 0.04 ~erra/ -0.03 ~errar/ -0.03 ~ers_/ -0.03 ~ersa/ 0.05 ~ersat/ 0.03 ~ersk/ -0.11
        ~erska/ -0.08 ~erson/ -0.03 ~ersä* -0.15 ~ersätt -0.12 ~ersättning -0.19 ~ert_/ 0.03 ~ervi/ 0.03 ~esan/ 0.04
        ~esan_/ 0.04 ~esid/ -0.04 ~esidi/ -0.03 ~eskr/ 0.04 ~eskri/ 0.03 ~esla/ 0.03 ~eslag/ 0.03 ~eslu/ -0.04
        ~eslut/ -0.04 ~esor/ -0.06 ~esor_/ -0.05 ~espo/ 0.03 ~espon/ 0.03 ~ess_/ 0.04 ~essi/ 0.03 ~est_/ -0.05
        ~estä/ -0.04 ~estå/ -0.05 ~estån/ -0.05 ~esul/ -0.03 ~esult/ -0.03 ~esvä/ -0.03 ~esök/ -0.04 ~eta_/ 0.04
        ~etala/ -0.03 ~eten/ 0.03 ~eten_/ 0.03 ~etid/ -0.05 ~etid_/ -0.03 ~ets_/ -0.04 ~etsc/ 0.05 ~etsch/ 0.05
        ~etspu/ -0.03 ~etst/ -0.03 ~etsti/ -0.03 ~ett -0.07 ~ett$ 0.37 ~ett^ -0.27 ~ett_/ 0.03 ~etta/ 0.06
        ~etta_/ 0.07 ~ettan$ -0.08 ~ette/ 0.03 ~etter/ 0.03 ~etti/ -0.03 ~etton/ 0.03 ~ettå* -0.08 ~ever/ -0.04
        ~ever_/ -0.03 ~evhä/ -0.04 ~evhäl/ -0.04 ~ex -0.08 ~ex$ -0.08 ~exakt 0.14 ~exam* 0.50 ~exam/ 0.05 ~examp/ 0.04
        ~exampl 0.51 ~example$ 0.40 ~exem* 0.58 ~exem/ 0.03 ~exemp/ 0.03 ~exempel 0.55 ~exempel$ 0.07 ~exku* 0.25
        ~exkursion 0.25 ~expo* -0.05 ~ext -0.12 ~ext_/ 0.04 ~exte* -0.12 ~exten/ 0.03 ~exti/ -0.04 ~extio/ -0.04
        ~f -0.24 ~f$ -0.08 ~f^ -0.14 ~fabr* 0.28 ~fabrik 0.28 ~fack -0.24 ~fack* -0.07 ~facken^ -0.09 ~fackklubb 0.07
        ~facklig 0.08 ~fadd -0.06 ~fadd* -0.13 ~fakt* 0.21 ~faktiskt -0.18 ~faktiskt$ -0.24 ~faktur 0.21 ~fall$ 0.22
        ~fall* -0.18 ~fami* -0.18 ~familj 0.08 ~familjecentral -0.10 ~familjecentralen$ -0.05 ~fann -0.30 ~fann/ -0.03
        ~fanns/ -0.03 ~fanns^^ 0.08 ~far -0.11 ~far$ -0.11 ~fara 0.23 ~fara^^ 0.06 ~farb* 0.16 ~farbrorn 0.10
        ~farbrorn^ 0.10 ~fars -0.06 ~fast* -0.06 ~fast^ -0.12 ~fast^^ 0.21 ~fastighetsäg -0.10 ~fastn 0.12 ~fatt -0.18
        ~fatt* -0.22 ~fattig -0.07 ~febr* -0.17 ~februari -0.17 ~februari$ -0.15 ~fel 0.39 ~fel$ 0.42 ~fel_/ 0.04
        ~fem -0.39 ~fem$ -0.16 ~fem_/ -0.03 ~femt* -0.48 ~femt/ -0.06 ~femtio -0.07 ~femtioårsåld 0.17 ~femto/ -0.04
        ~femton -0.37 ~femton$ -0.06 ~femton^ -0.14 ~femtonårig -0.07 ~fen_/ 0.07 ~fer_/ -0.06 ~feri* -0.05
        ~fern/ -0.03 ~ferna/ -0.03 ~fest -0.06 ~ffro/ 0.03 ~ffror/ 0.03 ~fick 0.08 ~fick* -0.11 ~fick^ 0.14
        ~fick^^ 0.10 ~fik 0.06 ~fika 0.13 ~fika* -0.29 ~fikat^ 0.05 ~film -0.26 ~film* -0.27 ~film/ -0.03
        ~filmning -0.09 ~filt -0.08 ~fin 0.42 ~fin_/ 0.04 ~fing* 0.19 ~fingr 0.19 ~finl* 0.24 ~finland 0.24 ~finn 0.08
        ~finn* -0.10 ~finns^ 0.10 ~finns^^ 0.06 ~fint 0.25 ~firm/ 0.03 ~firma/ 0.04 ~fisk* -0.10 ~fixa -0.11
        ~fjol -0.26 ~fjol$ -0.15 ~fjol/ -0.03 ~fjorton 0.06 ~fjorton$ -0.15 ~fjäl* -0.11 ~fjär* -0.47 ~fjär/ -0.04
        ~fjärd -0.29 ~fjärd/ -0.04 ~fjärde^^ -0.11 ~fjärdedel -0.19 ~fler -0.37 ~fler* -0.06 ~fler/ -0.04 ~fler^ -0.25
        ~fler^^ 0.09 ~fler_/ -0.06 ~flera^ 0.14 ~flerårig -0.06 ~fles* -0.21 ~flest -0.24 ~flesta^^ -0.06 ~flic* -0.38
        ~flic/ -0.03 ~flick -0.30 ~flick/ -0.03 ~flickor$ -0.09 ~flickorna^ 0.25 ~flin 0.11 ~flyt* 0.33 ~flytt 0.12
        ~flyttas^^ -0.06 ~foaj* 0.08 ~foajén 0.08 ~foga/ 0.03 ~folk -0.84 ~folk* -0.17 ~folk/ -0.10 ~folk^ -0.09
        ~folk_/ -0.08 ~folkbibliotek -0.05 ~fordon -0.05 ~form -0.21 ~form* 0.18 ~form^^ -0.07 ~forma/ -0.03
        ~formuler 0.06 ~formulering 0.20 ~formuleringen^^ 0.20 ~forn* 0.05 ~fors* 0.44 ~forsk/ -0.03
        ~forskningen^ -0.05 ~fort 0.15 ~fort$ 0.14 ~fort* 0.11 ~fortare$ 0.11 ~fortfar -0.19 ~fortsatt 0.15 ~fot 0.23
        ~fotb* 0.16 ~fotboll 0.20 ~fotboll$ 0.20 ~fotn* 0.17 ~fotnot 0.17 ~foto 0.13 ~foto$ 0.08 ~foto* -0.06
        ~fr -0.19 ~fr^ -0.05 ~fram -0.41 ~fram$ -0.06 ~fram* 0.53 ~fram_/ -0.04 ~framför -0.08 ~framgång 0.07
        ~framhåll -0.15 ~framhåller^^ -0.14 ~framm 0.18 ~framme$ 0.09 ~framå/ 0.03 ~framåt 0.30 ~framåt$ 0.25
        ~framåt^ 0.10 ~fred* -0.25 ~fred/ -0.03 ~freda/ -0.03 ~frid 0.20 ~frid$ 0.11 ~frid/ 0.03 ~frispråkig 0.47
        ~frisör -0.12 ~frisörerna$ -0.08 ~frit* -0.27 ~fritid -0.17 ~fritidsgård -0.06 ~fritidsled -0.06 ~fritt 0.33
        ~fror/ 0.03 ~frorn/ 0.05 ~frua* -0.08 ~fruar -0.19 ~frukt 0.11 ~frun -0.10 ~främ* -0.06 ~främst -0.05
        ~frän* -0.07 ~fränst -0.07 ~fråg 0.06 ~fråga$ -0.22 ~fråga/ -0.03 ~fråga^^ 0.12 ~frågade^ 0.09 ~frågade^^ 0.17
        ~frågan$ -0.15 ~frågan^ -0.20 ~frågan^^ 0.17 ~frågas$ 0.11 ~frågat$ -0.14 ~frågo/ 0.04 ~frågor$ -0.20
        ~frågorna$ 0.23 ~frågorna^ 0.30 ~från 0.23 ~från* -0.06 ~från/ 0.03 ~från^ 0.17 ~från^^ -0.30 ~från_/ 0.04
        ~frånvar 0.22 ~frånvaron -0.30 ~ften/ -0.03 ~ften_/ -0.03 ~fter/ -0.07 ~fter_/ -0.04 ~fteå/ 0.03 ~fteå_/ 0.03
        ~full 0.45 ~full$ 0.24 ~full* -0.34 ~full_/ 0.04 ~fullm/ -0.03 ~fullmäktig -0.27 ~fund* -0.07 ~funder -0.06
        ~fung* 0.05 ~funger 0.05 ~fungerar^^ -0.13 ~funk -0.14 ~funk* -0.22 ~funkar$ -0.08 ~funktion -0.05 ~fyll -0.20
        ~fyr -0.22 ~fyra -0.25 ~fyra$ -0.25 ~fyra* -0.13 ~fyra/ -0.08 ~fyra^ 0.25 ~fyra_/ -0.04 ~fyraåring -0.07
        ~fyrt* -0.41 ~fyrt/ -0.05 ~fyrti/ -0.05 ~fyrtio -0.09 ~fyrtiofem 0.05 ~fyrtiosex -0.33 ~fyrtiotvå -0.06
        ~fält -0.09 ~fält* -0.26 ~fält/ -0.03 ~fältgrupp -0.23 ~fältgruppen^ -0.23 ~färd* -0.18 ~färdig -0.15
        ~färr -0.12 ~färre^ -0.07 ~få 0.09 ~få^ 0.08 ~få^^ -0.19 ~får -0.20 ~får^ 0.16 ~får^^ -0.33 ~fått -0.37
        ~fått/ -0.03 ~fått_/ -0.03 ~född 0.40 ~född/ 0.04 ~följ -0.39 ~följ* 0.28 ~följ^ -0.17 ~följd 0.12
        ~följde^^ 0.24 ~föll 0.15 ~föns* 0.35 ~föns/ 0.03 ~fönst/ 0.03 ~fönstr 0.43 ~för -0.52 ~för$ -0.07 ~för^ -0.15
        ~för^^ 0.13 ~föra* -0.08 ~föra/ 0.04 ~föran/ 0.05 ~förare$ -0.06 ~förberett 0.06 ~förbi 0.17 ~förbi$ -0.07
        ~förbu/ -0.04 ~förd* -0.32 ~fördel -0.09 ~fördelning -0.14 ~före -0.25 ~före* -0.11 ~före/ -0.10 ~före^^ -0.05
        ~föredr 0.07 ~föreläsning -0.17 ~föreläsning$ -0.17 ~fören/ 0.03 ~förening 0.33 ~föreningens^^ -0.05
        ~föres/ -0.05 ~föreslog -0.09 ~föreslå -0.06 ~föret/ -0.03 ~företag -0.14 ~företagarförening -0.13
        ~förhandl -0.06 ~förhåll -0.09 ~förhör 0.07 ~förk* 0.09 ~förklar 0.06 ~förl* 0.33 ~förl/ 0.03
        ~förlossning 0.16 ~förläng -0.06 ~förlåt 0.19 ~förlåt$ 0.12 ~förlåt^ 0.08 ~förm* 0.15 ~förmodlig 0.11
        ~föro* -0.09 ~förord -0.08 ~förordar^^ -0.08 ~förr* -0.08 ~förr^ 0.24 ~förra$ -0.12 ~förra^ -0.18
        ~förra^^ -0.19 ~förrest 0.26 ~förresten$ 0.15 ~förrä -0.29 ~förrä/ -0.03 ~förråd -0.08 ~förs* 0.54
        ~försi/ 0.05 ~försiktig 0.54 ~förskol -0.08 ~förskolan^^ -0.08 ~förskollär 0.14 ~förslag 0.15 ~först -0.40
        ~först$ -0.23 ~först^ 0.06 ~första$ 0.23 ~första^ 0.40 ~första^^ -0.05 ~förstod 0.11 ~förstår -0.11
        ~förstår$ -0.06 ~förstås 0.10 ~förstås$ 0.18 ~försvann -0.08 ~försvarsmakt 0.09 ~försvarsorganisation 0.08
        ~försvinn -0.12 ~försäkringskass -0.18 ~försäkringskassan^ -0.18 ~försök 0.10 ~försörjningsstöd -0.13
        ~fört* -0.21 ~förtroend 0.09 ~förtroende$ 0.07 ~förtur -0.11 ~förut 0.10 ~förut$ 0.09 ~förv* -0.14
        ~förvalt 0.12 ~förvaltning -0.30 ~förä* -0.12 ~föräldr -0.11 ~föräldradag -0.15 ~föräldraledig -0.15
        ~föräldrapenning 0.18 ~föräldrar^ -0.08 ~förändrat 0.09 ~förändring 0.06 ~förändring$ 0.06 ~förö* -0.08
        ~föröv -0.08 ~gall* -0.05 ~gaml -0.20 ~gan_/ -0.03 ~gani/ 0.03 ~ganis/ 0.03 ~gar_/ -0.23 ~gara* -0.11
        ~garantipension -0.20 ~gare/ 0.03 ~gatu* -0.08 ~gatukontor -0.06 ~gav -0.22 ~gav^^ 0.20 ~gc-v* -0.06
        ~gc-väg -0.06 ~gde_/ 0.03 ~gdpr -0.06 ~ge -0.11 ~ge^ -0.07 ~geln/ 0.05 ~geln_/ 0.04 ~gem -0.11 ~gem$ -0.11
        ~gem^ -0.07 ~geme* -0.34 ~geme/ -0.03 ~gemen/ -0.03 ~gemensam -0.24 ~gemensam$ -0.19 ~gemensam^ -0.10
        ~gemensam^^ -0.09 ~gemensamt -0.07 ~gen -0.17 ~gene* -0.25 ~generaldirektör -0.05 ~generationsskift -0.06
        ~generationsväxling -0.11 ~genh/ -0.03 ~genhe/ -0.03 ~genom -0.07 ~genomförd 0.13 ~genomsnitt -0.14
        ~genu* 0.08 ~genusvetenskap 0.08 ~ger -0.11 ~ger^^ -0.19 ~ger_/ -0.12 ~ges -0.09 ~get_/ 0.09 ~geten/ 0.03
        ~gets -0.11 ~gett -0.07 ~ggen/ 0.03 ~ggen_/ 0.03 ~gger/ -0.03 ~gger_/ -0.03 ~ggr -0.10 ~ggr$ 0.16 ~ghet_/ 0.05
        ~ghete/ 0.03 ~ghets/ -0.06 ~gick 0.54 ~gick$ -0.16 ~gick/ 0.05 ~gick^ 0.10 ~gick^^ 0.31 ~gick_/ 0.05
        ~gift -0.08 ~gill 0.09 ~gill* 0.09 ~giss 0.18 ~giss* 0.20 ~gjor* -0.09 ~gjor/ -0.03 ~gjord^^ 0.08
        ~gjorde$ 0.07 ~gjorde^^ 0.16 ~gjort -0.41 ~gjort/ -0.04 ~glad 0.38 ~glad* 0.17 ~glas -0.05 ~glas* 0.13
        ~glasögon 0.15 ~gled 0.21 ~glid 0.33 ~glöm 0.19 ~glöm* 0.24 ~glöm/ 0.04 ~glömd 0.47 ~glömd/ 0.05 ~glömde^ 0.46
        ~glömm -0.25 ~glömmer^^ -0.20 ~gna_/ -0.03 ~gnin/ -0.03 ~gning/ -0.03 ~gnäl* 0.16 ~gnällig 0.17 ~god 0.47
        ~god^ 0.08 ~god_/ 0.05 ~goda -0.09 ~goda$ 0.08 ~godk* 0.14 ~godkän -0.05 ~godkänn 0.13 ~golv 0.14 ~golv* 0.16
        ~gon_/ -0.03 ~gorn/ 0.04 ~gorna/ 0.04 ~got_/ 0.03 ~gott 0.09 ~gott$ 0.10 ~gran* -0.15 ~grann 0.14
        ~grannar^ -0.11 ~grannkommun -0.11 ~grat* -0.09 ~gratis -0.27 ~gratis$ -0.13 ~grav* -0.20 ~gravid -0.20
        ~gre_/ -0.04 ~grej -0.09 ~gren 0.08 ~gren/ 0.03 ~gren_/ 0.03 ~gril* 0.10 ~grill 0.11 ~grub* -0.11
        ~grubbl -0.11 ~grun* -0.11 ~grund 0.10 ~grundskol -0.12 ~grundskolan$ -0.07 ~grup* 0.10 ~grup/ -0.09
        ~grupp -0.22 ~grupp/ -0.09 ~grupper^^ -0.07 ~gruppled 0.12 ~grus* 0.06 ~gruv 0.06 ~gruv* 0.12 ~grym -0.12
        ~grän* -0.13 ~gräns -0.13 ~grät 0.28 ~gråt 0.22 ~gsjo/ -0.03 ~gstj/ 0.04 ~gstjä/ 0.04 ~gubb -0.34 ~gubb* -0.42
        ~gubb/ -0.03 ~gubba/ -0.04 ~guds* 0.05 ~gudstjänst 0.05 ~guid 0.21 ~guide^ 0.08 ~gul -0.07 ~gula -0.05
        ~guld -0.13 ~guld$ -0.11 ~gull* 0.62 ~gullig 0.62 ~gun 0.13 ~gunv 0.33 ~gunv* 0.33 ~gunv/ 0.03 ~gunvo/ 0.03
        ~gunvor^ 0.16 ~gver/ -0.04 ~gverk/ -0.04 ~gymm -0.07 ~gymm* -0.07 ~gymn -0.07 ~gymn* -0.35 ~gymnastiksal -0.12
        ~gymp* -0.12 ~gällande^ -0.10 ~gäller^^ -0.12 ~gäng -0.07 ~gäng* -0.06 ~gär 0.30 ~gärn/ 0.03 ~gärna/ 0.03
        ~gärna^ 0.05 ~gärna^^ 0.32 ~gäst -0.07 ~gäst* -0.07 ~gäste/ -0.04 ~gävl 0.16 ~gå 0.26 ~gå$ 0.08 ~gå^ 0.25
        ~gå^^ -0.14 ~gång -0.43 ~gång$ 0.20 ~gång/ -0.05 ~gång^^ 0.41 ~gång_/ -0.04 ~gånger$ 0.34 ~gångtunneln -0.07
        ~gångtunneln^ -0.05 ~går -0.13 ~går$ 0.25 ~går^^ -0.61 ~gård -0.25 ~gård* -0.23 ~gården^ -0.06 ~gått -0.15
        ~gör -0.25 ~gör$ -0.40 ~gör^ 0.10 ~gör^^ -0.52 ~gör_/ -0.04 ~göra -0.41 ~göra_/ -0.03 ~görs -0.16 ~ha 0.08
        ~ha$ 0.15 ~ha^ -0.29 ~ha^^ -0.10 ~hade 0.36 ~hade$ -0.08 ~hade/ 0.03 ~hade^^ -0.11 ~hade_/ 0.03 ~haft -0.09
        ~haha 0.21 ~hall -0.19 ~hall* -0.40 ~hall/ -0.04 ~halltid -0.17 ~hallå 0.06 ~hallå^ 0.06 ~halt 0.13 ~halv 0.12
        ~halv* -0.46 ~halvt 0.10 ~halvtid -0.19 ~halvtid$ -0.08 ~halvår -0.16 ~hamn* -0.20 ~han 0.20 ~han$ -0.25
        ~han^ 0.56 ~han^^ -0.21 ~hand -0.12 ~hand$ -0.07 ~hand* -0.15 ~hand/ -0.04 ~handeln -0.06 ~handen$ 0.24
        ~handl -0.17 ~handl/ -0.04 ~handled 0.15 ~handledning -0.07 ~handling 0.13 ~handlingspl -0.22
        ~handlingsplan -0.11 ~handlingsplan^^ -0.20 ~handlingsplaner$ -0.06 ~handskfack -0.07 ~handskfacket$ 0.06
        ~hann 0.33 ~hann/ 0.03 ~hann^^ 0.26 ~hann_/ 0.03 ~hans$ -0.14 ~hans^ 0.09 ~hant* -0.09 ~hantverk -0.07
        ~har -0.42 ~har$ -0.05 ~har^^ -0.06 ~har_/ -0.07 ~hass 0.10 ~he 0.06 ~he^ 0.08 ~hede* -0.07 ~hef_/ 0.15
        ~hefen/ 0.07 ~hefer/ -0.09 ~hej 0.14 ~hej^ 0.14 ~hel -0.21 ~hela -0.41 ~hela/ -0.04 ~hela^^ -0.08
        ~hela_/ -0.04 ~hell -0.35 ~hell* -0.37 ~hell/ -0.03 ~helle/ -0.03 ~helst -0.10 ~helt 0.23 ~helt* -0.06
        ~heltid -0.13 ~heltid^ -0.06 ~heltidsbrandmä -0.08 ~hem -0.61 ~hem$ -0.12 ~hem_/ -0.05 ~hemat/ -0.03
        ~hemb* -0.12 ~hembesök -0.08 ~heml* -0.16 ~hemm -0.28 ~hemm* -0.28 ~hemm/ -0.03 ~hemma^ 0.16 ~hemma^^ -0.06
        ~hemme/ -0.03 ~hems* 0.16 ~hemsjukvård -0.15 ~hemsjukvården$ -0.15 ~hemsjukvården^ -0.15 ~hemskt 0.27
        ~hemv* -0.23 ~hemväg -0.13 ~hemvägen$ -0.12 ~hen 0.29 ~hen^ 0.18 ~hen_/ 0.08 ~henn -0.06 ~henn* 0.36
        ~henne$ -0.32 ~hennes^ 0.07 ~hennes^^ 0.24 ~herr -0.25 ~herr* -0.41 ~herr/ -0.04 ~herra/ -0.03 ~herrlag -0.05
        ~het 0.36 ~het_/ 0.03 ~heter^^ 0.31 ~hetsc/ 0.05 ~hett 0.11 ~hette^^ 0.12 ~hind 0.16 ~hind* 0.13
        ~hindrar^^ 0.06 ~hinn -0.15 ~hinn* -0.11 ~hiss -0.16 ~hiss$ -0.22 ~hiss* 0.08 ~hist* 0.43 ~hist/ 0.04
        ~histo/ 0.04 ~histori 0.30 ~historia$ 0.20 ~historik 0.14 ~historiken$ 0.14 ~hit -0.15 ~hit^^ -0.29 ~hitt 0.11
        ~hitt* 0.26 ~hitt/ 0.04 ~hittill 0.10 ~hjäl/ -0.03 ~hjälp -0.25 ~hjälp/ -0.03 ~hjälp^ -0.15 ~hjälpt -0.07
        ~hm 0.53 ~hm$ 0.19 ~hm^ 0.46 ~ho -0.06 ~hock* -0.08 ~hon 0.45 ~hon$ 0.42 ~hon^ 0.24 ~hon^^ -0.32 ~hon_/ 0.06
        ~hono/ -0.03 ~honom -0.30 ~honom$ -0.12 ~honom/ -0.03 ~hopp 0.13 ~hopp* 0.14 ~hoppas^^ -0.05 ~hora -0.16
        ~hos -0.18 ~hos^^ -0.07 ~host 0.09 ~host* 0.08 ~hot -0.34 ~hot$ -0.09 ~hr-c* 0.31 ~hr-c/ 0.03 ~hr-ch/ 0.03
        ~hr-chef 0.31 ~hr-chefen^ 0.31 ~hr-s* 0.08 ~hr-strateg 0.08 ~hund 0.09 ~hund* -0.41 ~hund/ -0.04 ~hunden^ 0.08
        ~hundr/ -0.04 ~hundrafemtio -0.08 ~hundrafyrtio -0.08 ~hunn* 0.11 ~hunnit 0.10 ~hur -0.17 ~hur$ 0.05
        ~hur^ 0.31 ~hur^^ 0.15 ~hus -0.08 ~husb* 0.10 ~huse/ 0.04 ~huset/ 0.05 ~husk* -0.05 ~husm* -0.24 ~huvu* 0.34
        ~huvud 0.32 ~huvudet$ 0.24 ~hyll -0.10 ~hyll* -0.10 ~hyllvärm -0.12 ~hyllvärmare$ -0.12 ~hyr -0.14
        ~hyran$ -0.08 ~hyrb* 0.08 ~hyrbil 0.06 ~hyre* 0.12 ~hyresavtal -0.05 ~hyresgästförening -0.05 ~hyreslag 0.40
        ~hyresvärd -0.10 ~hyresvärdarna^ -0.07 ~hyrp* -0.07 ~hyrpersonal -0.06 ~häkt -0.05 ~häkt* -0.06 ~hälf* -0.28
        ~hälft -0.28 ~hälften$ 0.05 ~häll* 0.12 ~häls 0.34 ~häls* 0.16 ~hälsa^ 0.07 ~hälsade^ 0.05 ~hälsade^^ 0.06
        ~hälsar^^ 0.05 ~hälsning 0.07 ~hälso 0.09 ~hälso^ 0.06 ~hämt 0.22 ~hämt* -0.14 ~hämtar^^ -0.06 ~hämtning -0.07
        ~händ -0.45 ~händ* -0.13 ~händels 0.23 ~häng* 0.09 ~hängd 0.06 ~hänt 0.08 ~hänv* -0.08 ~hänvis -0.08 ~här 0.90
        ~här$ -0.30 ~här^ 0.89 ~här^^ 0.30 ~här_/ 0.09 ~häri* 0.38 ~härifrå 0.38 ~härifrån$ 0.18 ~härl* 0.16
        ~härlig 0.16 ~härn* -0.09 ~häst -0.06 ~häst* -0.15 ~håk 0.11 ~håll$ -0.10 ~håll* 0.45 ~hålla/ -0.03
        ~håller^^ 0.20 ~hålli/ 0.04 ~hållit 0.42 ~hållplats -0.14 ~hållplatser^^ -0.06 ~hårt 0.10 ~höga 0.16
        ~högr -0.24 ~högstadi -0.14 ~högt -0.22 ~högt$ -0.14 ~höj -0.11 ~höj^ -0.10 ~höja 0.13 ~höjd -0.08 ~höll 0.17
        ~höll^^ 0.16 ~hör -0.11 ~hör^ 0.06 ~hör^^ -0.08 ~höra 0.13 ~höra* 0.07 ~hörd 0.35 ~hörd* 0.12 ~hörd/ 0.03
        ~hörde/ 0.03 ~hörde^^ -0.07 ~hörs -0.11 ~hört 0.14 ~höst 0.10 ~höst* 0.09 ~hösta/ -0.03 ~höstas$ -0.12
        ~höste/ 0.03 ~höve/ -0.04 ~höver/ -0.04 ~i -0.13 ~i^ -0.07 ~i^^ -0.34 ~ialt/ -0.03 ~ialtj/ -0.03 ~ian_/ -0.03
        ~ibla* -0.14 ~ibland -0.14 ~iche/ 0.04 ~ichef/ 0.04 ~ick_/ 0.09 ~icka_/ -0.04 ~ickas/ 0.03 ~icke* -0.06
        ~icke-binär -0.06 ~idan/ 0.04 ~idan_/ 0.04 ~idda/ -0.03 ~iddag/ -0.03 ~idee* -0.11 ~ideell -0.11 ~ider/ -0.05
        ~idern/ -0.04 ~idiga/ 0.03 ~idigt/ -0.04 ~idra/ -0.07 ~idrag/ -0.05 ~idro* 0.22 ~idrott 0.21 ~idrotten$ 0.28
        ~idrottsled -0.08 ~idrottsledare^ -0.06 ~idrottslär 0.13 ~ien_/ 0.03 ~ient/ -0.03 ~ier_/ -0.06 ~iern/ -0.03
        ~ierna/ -0.03 ~iet_/ 0.04 ~iffr/ 0.04 ~iffro/ 0.03 ~ifrå -0.05 ~iga_/ -0.10 ~igen 0.48 ~igen* -0.15
        ~igen/ 0.11 ~igen^^ 0.24 ~igen_/ 0.12 ~igenom -0.15 ~igenom$ -0.05 ~igt_/ 0.07 ~ihop -0.25 ~ikar/ -0.05
        ~iken/ 0.10 ~iken_/ 0.09 ~iker/ -0.03 ~ikt_/ -0.03 ~ikten/ -0.03 ~ikti/ 0.05 ~iktig/ 0.05 ~ila_/ 0.03
        ~ilar/ -0.03 ~ildn/ -0.06 ~ildni/ -0.03 ~ilen/ 0.04 ~ilen_/ 0.04 ~ilja/ -0.04 ~ilja_/ -0.04 ~ill_/ -0.05
        ~illa/ 0.04 ~ille/ 0.09 ~ille_/ 0.08 ~illi/ 0.03 ~illk/ -0.04 ~illko/ -0.04 ~illn/ -0.03 ~illna/ -0.03
        ~ills/ -0.06 ~illst/ -0.03 ~ilt_/ -0.03 ~imam -0.15 ~imam* -0.15 ~imli/ -0.04 ~imlig/ -0.04 ~in -0.60
        ~in$ 0.19 ~in^^ -0.24 ~inari/ -0.03 ~inbj* -0.19 ~inbjud -0.19 ~inde/ 0.03 ~indi* -0.05 ~indre/ -0.04
        ~indu* -0.13 ~industrin -0.09 ~iner/ -0.03 ~infl* -0.31 ~infl/ -0.03 ~influer -0.06 ~inflytt -0.11
        ~info* -0.10 ~information -0.07 ~infö* -0.06 ~inför -0.09 ~infört -0.06 ~ing -0.56 ~ing_/ -0.03 ~inga -0.06
        ~inga^ 0.20 ~inga^^ 0.13 ~ingar/ -0.03 ~inge* 0.16 ~inge/ -0.09 ~ingegerd 0.08 ~ingen$ -0.13 ~ingen/ -0.12
        ~ingen^ -1.07 ~ingenting$ -0.10 ~inger/ -0.04 ~inget$ 0.36 ~inget/ 0.05 ~inget^ -0.17 ~inget^^ 0.08
        ~ings/ -0.10 ~ingse/ -0.03 ~ingsr/ -0.03 ~ingss/ -0.03 ~ingst/ 0.03 ~inhy* -0.07 ~inhyrd -0.07 ~inko* 0.11
        ~inkomst -0.10 ~inla* -0.05 ~inla/ 0.04 ~inlagd -0.07 ~inlan/ 0.04 ~inlandskommun 0.07 ~inledd 0.08
        ~inledde^^ 0.07 ~inna_/ -0.04 ~innan/ 0.04 ~inne$ -0.12 ~inne* 0.06 ~innehåll -0.09 ~inno/ -0.04 ~innoj/ 0.04
        ~innor/ -0.12 ~inom 0.22 ~inra* -0.06 ~inram -0.06 ~insa* -0.16 ~insats -0.06 ~insk* -0.05 ~insp* -0.32
        ~insp/ -0.04 ~inspe/ -0.03 ~inspekter -0.24 ~inspelning 0.09 ~inst* 0.15 ~inställt 0.10 ~insä* -0.12
        ~insänd -0.08 ~insändare$ -0.08 ~int -0.18 ~inte$ -0.28 ~inte* 0.10 ~inte^ -0.36 ~inte^^ 0.15 ~intern -0.11
        ~internat -0.06 ~intervju 0.05 ~intervju$ 0.09 ~intervju^ 0.11 ~intervjun 0.06 ~intimitetskoordinat -0.07
        ~introduktion -0.06 ~intyg$ -0.05 ~inve* -0.27 ~inve/ -0.03 ~inves/ -0.03 ~investering -0.14 ~invänd 0.15
        ~iond/ -0.03 ~ionde/ -0.03 ~ione/ -0.07 ~ionen/ -0.07 ~ions/ -0.03 ~irek/ -0.04 ~irekt/ -0.04 ~irma/ 0.04
        ~irri* 0.12 ~irriter 0.10 ~is -0.19 ~is^^ -0.07 ~isar/ -0.03 ~isar_/ -0.03 ~isat/ 0.03 ~isati/ 0.03
        ~isda/ -0.03 ~isdag/ -0.03 ~isen 0.07 ~iser/ -0.03 ~isha* -0.09 ~ishall -0.09 ~isk_/ 0.10 ~iska/ -0.07
        ~iska_/ -0.05 ~isma* 0.13 ~ismaskin 0.13 ~isse/ 0.03 ~isst_/ 0.03 ~isti/ 0.03 ~isto/ 0.03 ~istr/ 0.03
        ~ite_/ 0.03 ~itid/ -0.03 ~itisk/ 0.03 ~ittio/ -0.03 ~itto/ 0.03 ~iva_/ -0.04 ~ivas/ 0.03 ~ivas_/ 0.03
        ~iver/ -0.03 ~ivil/ 0.05 ~iväg 0.16 ~ja 0.23 ~ja$ -0.69 ~ja^ 0.27 ~ja^^ -0.13 ~jack 0.09 ~jack* 0.09 ~jag 0.52
        ~jag$ 0.48 ~jag^ -0.43 ~jag^^ -0.08 ~jag_/ 0.06 ~jaja* 0.05 ~jajamä 0.05 ~jajamän^ 0.05 ~jakt 0.06
        ~jakt* -0.07 ~jan_/ -0.03 ~januari$ -0.23 ~jarg* -0.05 ~jargong -0.05 ~jat_/ 0.03 ~jde_/ 0.04 ~jeje/ -0.03
        ~jejer/ -0.03 ~jer_/ -0.04 ~jern/ 0.03 ~jerna/ 0.03 ~jo 0.46 ~jo$ 0.14 ~jo^ 0.21 ~jobb 0.32 ~jobb$ -0.08
        ~jobb* 0.48 ~jobbar^^ -0.06 ~jobbet$ 0.19 ~jobbig 0.10 ~jobs -0.10 ~jobs$ -0.10 ~jodå 0.16 ~jodå^ 0.16
        ~jol_/ -0.04 ~jon 0.07 ~jort/ -0.04 ~jort_/ -0.04 ~jour -0.07 ~jour* 0.20 ~joure/ -0.04 ~jouren$ 0.20
        ~jouren^ -0.06 ~jourlinj 0.17 ~jourtelefon 0.15 ~ju 0.57 ~ju$ 0.08 ~judna/ -0.03 ~juks/ -0.04 ~juksk/ -0.04
        ~jukv/ -0.03 ~jukvå/ -0.03 ~jul 0.25 ~jul$ 0.10 ~juli -0.16 ~juli$ -0.15 ~juni 0.18 ~juni$ -0.06 ~juni* -0.06
        ~junior -0.06 ~juns* 0.14 ~junsel 0.14 ~junsele$ 0.13 ~juri* -0.29 ~juri/ -0.03 ~juris/ -0.03 ~jurist$ 0.07
        ~jurist^^ 0.05 ~just 0.08 ~juster 0.09 ~justerverk -0.07 ~juts_/ 0.03 ~jälp/ -0.03 ~jälp_/ -0.03 ~jälv/ 0.04
        ~jälv_/ 0.09 ~jälva/ -0.09 ~jämför 0.11 ~jämfört -0.10 ~jämnt -0.08 ~jämställd 0.11 ~jämställd$ 0.28
        ~jämställdhet$ 0.10 ~jämställt -0.12 ~jämställt$ -0.13 ~jämt 0.09 ~jämt$ 0.12 ~jämtland^^ -0.07 ~jäns/ -0.03
        ~jänst/ -0.03 ~järd/ -0.04 ~järde/ -0.04 ~jöd_/ 0.03 ~kaff 0.07 ~kaff* 0.53 ~kaff/ 0.04 ~kaffe/ 0.04
        ~kaffe^ 0.15 ~kaffeautomat 0.18 ~kaffekok -0.05 ~kaffekokare$ -0.05 ~kaffekopp -0.05 ~kaffekoppen$ -0.05
        ~kaffepeng 0.17 ~kaka 0.07 ~kaka/ 0.04 ~kaka_/ 0.04 ~kale* -0.06 ~kalk* -0.32 ~kalk/ -0.03 ~kalky/ -0.03
        ~kalkyl -0.34 ~kall -0.13 ~kall* -0.17 ~kalla^ 0.07 ~kallade$ 0.11 ~kallt 0.21 ~kallt$ 0.20 ~kallt^ 0.21
        ~kalv 0.21 ~kalv* 0.20 ~kame* -0.16 ~kamer -0.12 ~kamera^ -0.13 ~kameran^^ 0.08 ~kamp* -0.19 ~kampanj -0.05
        ~kan -0.67 ~kan$ -0.28 ~kan^ -0.24 ~kan^^ -0.44 ~kan_/ -0.06 ~kanal -0.11 ~kanal$ -0.08 ~kand/ -0.03
        ~kande/ -0.03 ~kans* 0.27 ~kansk 0.21 ~kanske^ -0.09 ~kanske^^ 0.09 ~kansli 0.06 ~kansliet$ 0.12 ~kapi* -0.18
        ~kapitel -0.13 ~kapitel$ -0.10 ~kar_/ -0.05 ~kara* 0.11 ~kare_/ -0.05 ~karen/ 0.05 ~karl -0.49 ~karl$ -0.07
        ~karl* -0.18 ~karl/ -0.05 ~kart 0.29 ~kart/ 0.04 ~karta/ 0.03 ~kartläggning -0.09 ~kas_/ 0.03 ~kass -0.13
        ~kass* -0.15 ~kass/ -0.05 ~kassa/ -0.04 ~kassan$ -0.18 ~kast -0.13 ~kast* -0.13 ~kast/ -0.03 ~katt* 0.05
        ~kedj -0.13 ~kelt/ -0.03 ~ken_/ 0.06 ~ker_/ -0.05 ~kerh/ -0.03 ~kerhe/ -0.03 ~kern/ -0.03 ~ket_/ 0.05
        ~kift/ -0.05 ~kild/ 0.04 ~kild_/ 0.03 ~kill -0.54 ~kill* -0.68 ~kill/ -0.10 ~killa/ -0.03 ~killarna^ -0.06
        ~kille^^ -0.05 ~killn/ -0.03 ~kios* 0.12 ~kiosk 0.14 ~kiosken$ 0.10 ~kiru* 0.09 ~kirurg 0.11 ~kist -0.07
        ~kjel* 0.18 ~kjol -0.19 ~kjut/ 0.03 ~kl 0.57 ~kl^ 0.10 ~kla_/ 0.03 ~kladd -0.11 ~klag 0.25 ~klag* -0.09
        ~klap* 0.23 ~klapp 0.23 ~klar -0.08 ~klar* 0.06 ~klar^^ -0.05 ~klass 0.06 ~klassrumm -0.17 ~klassrummen$ -0.15
        ~klin* -0.07 ~klis* 0.18 ~klis/ 0.03 ~klist/ 0.03 ~klistr 0.18 ~klok 0.23 ~klub* -0.10 ~klubben$ 0.20
        ~kläd* -0.08 ~klät* -0.11 ~klättr -0.11 ~kna_/ -0.04 ~knac* -0.24 ~knack -0.24 ~knap* 0.18 ~knapp -0.12
        ~knapp$ -0.06 ~knappt 0.36 ~knar/ 0.06 ~knar_/ 0.06 ~knis/ -0.04 ~knisk/ -0.04 ~knän 0.08 ~knät 0.10
        ~kock 0.17 ~kod -0.12 ~kodl* -0.15 ~kodn* -0.06 ~kodning -0.06 ~kolan/ 0.03 ~koll 0.30 ~koll* 0.24 ~koll/ 0.08
        ~koll_/ -0.03 ~kolla/ 0.04 ~kolla^ 0.19 ~kolle/ 0.04 ~kolleg 0.50 ~kollega^^ 0.22 ~kollegan^ 0.26 ~kom -0.29
        ~kom$ -0.23 ~kom^ -0.87 ~kom^^ 0.71 ~komm -0.32 ~komm/ 0.04 ~komma$ -0.13 ~kommentar -0.27 ~kommer^^ -0.08
        ~kommi/ 0.03 ~kommit 0.32 ~kommun -0.08 ~kommunal^ 0.08 ~kommunchef -0.05 ~kommunen$ -0.06 ~kommunen^ -0.09
        ~kommunen^^ -0.06 ~kommunens^ -0.22 ~kommunerna^ -0.07 ~kommunerna^^ 0.43 ~kommunernas^ -0.19
        ~kommunernas^^ -0.05 ~kommunfullmäktig 0.07 ~kommunikationsavdelning 0.27 ~kommunpolis -0.05 ~kommunvis -0.07
        ~komp* 0.12 ~kompet -0.05 ~kompetensråd 0.14 ~kompletter 0.14 ~kond* 0.21 ~konduktör 0.09 ~konduktören^ 0.09
        ~konf* -0.11 ~konferens -0.08 ~konferenser$ -0.08 ~konk* 0.06 ~kons* -0.32 ~konst -0.05 ~konstater 0.20
        ~konstaterar^^ -0.07 ~konstig -0.07 ~konsultationsteam -0.06 ~konsultationsteam^ -0.06 ~konsulter$ -0.09
        ~kont -0.21 ~kont* 0.16 ~kont/ -0.03 ~kontakt^ 0.10 ~konto -0.11 ~konto$ -0.08 ~kontor 0.25 ~kontor^^ -0.09
        ~kontoren^ -0.09 ~kontoret^ -0.20 ~kontrakt -0.17 ~kontrakt^^ -0.09 ~kontroll -0.05 ~kontroller 0.30
        ~kopp 0.29 ~kopp* 0.06 ~koppl -0.05 ~kor 0.27 ~kor$ 0.22 ~kor_/ -0.03 ~korn/ 0.04 ~korna/ 0.04 ~korr* -0.07
        ~korrid -0.09 ~korridor$ -0.08 ~korridoren$ -0.14 ~kors* -0.06 ~kort -0.18 ~kort$ 0.11 ~kort* -0.11
        ~kort/ -0.03 ~kort^^ -0.22 ~korta^ -0.09 ~korv 0.16 ~korv$ 0.06 ~korv^ 0.08 ~korå/ -0.03 ~koråd/ -0.03
        ~kost 0.08 ~kost* 0.08 ~kr 0.12 ~kr$ 0.08 ~kraf* -0.05 ~kraf/ -0.03 ~kraft/ -0.03 ~kram* -0.14 ~kramfor -0.14
        ~krav -0.26 ~krav* -0.07 ~krav/ -0.04 ~krav^^ -0.07 ~krav_/ -0.03 ~kravprofil -0.05 ~kred* -0.05 ~krev/ 0.03
        ~krev_/ 0.03 ~krig 0.07 ~krig* 0.09 ~kriget^ 0.07 ~kriminalvården^ -0.06 ~kriminalvården^^ 0.06 ~krin/ -0.03
        ~kring/ -0.03 ~kris* 0.07 ~kriv_/ 0.03 ~krivi/ -0.03 ~kroc* -0.20 ~krock -0.20 ~krog -0.09 ~krog* -0.09
        ~krogarna^ -0.06 ~kron 0.06 ~kron* -0.05 ~krop* -0.22 ~krop/ -0.03 ~kropp -0.30 ~kropp/ -0.03
        ~kroppskamer -0.05 ~kryt/ 0.03 ~kryte/ 0.03 ~kräv -0.26 ~kräv* -0.29 ~kräv/ -0.03 ~krävd -0.08 ~kräver^^ -0.13
        ~krög 0.08 ~krög* 0.07 ~ksamh/ 0.03 ~kskö/ -0.04 ~ksköt/ -0.04 ~ksta/ 0.04 ~ktad/ 0.03 ~ktade/ 0.03
        ~kte_/ 0.06 ~ktig/ 0.04 ~ktigt/ 0.06 ~ktike/ 0.04 ~ktiv_/ 0.04 ~ktor/ 0.07 ~ktor_/ 0.04 ~ktorn/ 0.03
        ~ktur/ 0.04 ~kuli* 0.10 ~kun -0.14 ~kund 0.15 ~kund* -0.14 ~kunde^^ -0.10 ~kunn 0.15 ~kunn* 0.14 ~kuns* 0.12
        ~kunskap 0.17 ~kura* 0.37 ~kurat 0.08 ~kurat/ 0.03 ~kurator 0.05 ~kurator$ 0.11 ~kuratorn 0.25
        ~kuratorn$ -0.05 ~kuratorn^ 0.29 ~kurs -0.23 ~kurs$ -0.06 ~kurs* 0.17 ~kurs/ -0.05 ~kurs^^ -0.09 ~kurs_/ -0.08
        ~kurser$ 0.18 ~kusi* -0.07 ~kusin -0.07 ~kust 0.17 ~kust* 0.13 ~kv -0.81 ~kv$ -0.33 ~kv^ -0.14 ~kv^^ -0.15
        ~kvar -0.62 ~kvar$ -0.23 ~kvar* -0.16 ~kvar/ -0.07 ~kvar^^ -0.13 ~kvar_/ -0.06 ~kvart -0.06 ~kvartal -0.06
        ~kvin -0.32 ~kvin* -0.74 ~kvin/ -0.09 ~kvinn -0.98 ~kvinn/ -0.09 ~kvinna$ -0.10 ~kvinna^^ -0.15
        ~kvinnliga^^ -0.08 ~kvinnofridssamordn 0.08 ~kvinnojour 0.41 ~kvinnojour^^ 0.32 ~kvinnor -0.12 ~kvinnor$ -0.18
        ~kvinnor^ -0.14 ~kvinnor^^ -0.16 ~kvotering 0.10 ~kväl* -0.45 ~kväl/ -0.08 ~kväll -0.40 ~kväll$ -0.06
        ~kväll/ -0.08 ~kvällar$ -0.06 ~kvällen$ -0.21 ~kvällstid -0.06 ~kvår/ -0.03 ~kvård/ -0.03 ~kydd/ -0.04
        ~kydds/ -0.03 ~kylt/ -0.04 ~kymm/ 0.03 ~kymme/ 0.03 ~kyrk 0.21 ~kyrk* 0.16 ~kyrk/ 0.03 ~kyrkan$ -0.09
        ~kyrkoherd 0.23 ~kyrkoråd -0.37 ~kyrkorådet^ -0.12 ~källare$ -0.10 ~kän 0.17 ~känd 0.07 ~känd* 0.33
        ~känd/ 0.03 ~känn -0.10 ~känn* 0.09 ~känn/ 0.04 ~känna/ 0.04 ~kännedom 0.24 ~känner$ -0.06 ~känner^^ 0.16
        ~känsl -0.08 ~känslig 0.07 ~kärl* 0.27 ~kärlek 0.27 ~kår 0.22 ~kåren$ 0.14 ~kö -0.47 ~kö$ -0.31 ~kö^ -0.10
        ~kök -0.05 ~köket$ 0.17 ~kön -0.22 ~kön$ 0.06 ~könen$ -0.09 ~köns* -0.28 ~köns/ -0.03 ~könsuppdel -0.09
        ~köp -0.24 ~köper/ -0.03 ~köpt 0.11 ~köpte^^ 0.07 ~kör 0.05 ~kör^^ 0.26 ~köra -0.08 ~körd 0.41 ~körd/ 0.04
        ~körde/ 0.04 ~körde^^ 0.06 ~körk* -0.05 ~kört -0.12 ~köte/ -0.08 ~köter/ -0.08 ~kött 0.06 ~la -0.34
        ~la^^ -0.29 ~lab 0.05 ~lad 0.15 ~lad_/ 0.03 ~lade 0.15 ~lade/ 0.04 ~ladu* 0.18 ~ladugård 0.18 ~lag -0.46
        ~lagb -0.09 ~lagb* -0.16 ~lage* -0.07 ~lagen^ -0.05 ~lager/ 0.05 ~laget -0.06 ~laget/ -0.03 ~lagk* -0.13
        ~lagkapt -0.11 ~lagl* -0.06 ~lagt 0.09 ~lakt/ 0.03 ~lamp -0.11 ~lamp* -0.11 ~lampor^ -0.10 ~lan_/ -0.07
        ~land* -0.12 ~landsbygd 0.23 ~landshövding -0.18 ~landshövdingen^ -0.05 ~lans* -0.17 ~lansering -0.17
        ~lant* -0.22 ~lantb/ -0.03 ~lantbrevbär -0.11 ~lapp 0.23 ~lapp* 0.19 ~lapp/ 0.03 ~lappa/ 0.03 ~lappen^ 0.08
        ~lar_/ -0.05 ~lare/ 0.03 ~laren/ 0.03 ~larm 0.62 ~larm* 0.21 ~larm/ 0.04 ~larm^ 0.27 ~larmar^^ 0.06
        ~larmknapp -0.15 ~larn/ -0.06 ~larna/ -0.06 ~lastbil$ 0.08 ~lat_/ -0.05 ~lats/ -0.05 ~latse/ -0.06
        ~lban/ -0.04 ~lche/ 0.03 ~lchef/ 0.03 ~lde_/ 0.07 ~ldni/ -0.03 ~ldnin/ -0.03 ~ldra/ -0.03 ~ldre/ -0.03
        ~ldreb/ -0.03 ~ldri/ -0.03 ~ldrig/ -0.03 ~led 0.14 ~led_/ 0.03 ~ledamot 0.06 ~ledamöt -0.10 ~ledare^ 0.27
        ~ledd -0.26 ~ledn* -0.47 ~ledning -0.59 ~ledningen^ -0.15 ~ledningsgrupp -0.08 ~leds 0.16 ~leds* 0.20
        ~leds^^ -0.06 ~leen* 0.26 ~leend 0.26 ~lefte/ 0.03 ~lega/ 0.05 ~legi* 0.06 ~legitimation 0.05 ~lekm* 0.14
        ~lekr* 0.06 ~lekt* -0.08 ~lem_/ 0.03 ~len_/ -0.08 ~lena 0.14 ~ler 0.09 ~ler^^ 0.09 ~ler_/ -0.06 ~lera/ 0.06
        ~lera_/ 0.06 ~leri/ 0.03 ~lerin/ 0.05 ~lern/ -0.04 ~lerna/ -0.03 ~let 0.33 ~leta 0.26 ~leta* 0.10 ~lett 0.09
        ~lev -0.08 ~lev_/ 0.05 ~leva -0.05 ~levd 0.20 ~lever$ -0.05 ~lever/ -0.03 ~levh/ -0.04 ~levhä/ -0.04
        ~levt -0.11 ~lick/ -0.03 ~lien/ 0.04 ~lig_/ 0.12 ~liga/ -0.06 ~liga_/ -0.04 ~lige/ 0.07 ~ligen/ 0.07
        ~ligg -0.13 ~ligg* -0.05 ~ligger^^ 0.06 ~ligh/ 0.03 ~lighe/ 0.03 ~lika* -0.20 ~lika^ -0.10 ~likn -0.10
        ~likn* -0.10 ~liks* -0.24 ~liksom -0.26 ~likv* -0.06 ~limp 0.08 ~ling/ -0.04 ~lings/ -0.05 ~linj -0.05
        ~linj* 0.13 ~linjen^ 0.05 ~lir_/ -0.04 ~lis_/ -0.03 ~list -0.09 ~list* -0.12 ~lista$ 0.12 ~lit 0.14
        ~lit_/ 0.04 ~lite 0.33 ~lite$ 0.13 ~lite/ 0.06 ~lite^^ 0.27 ~lite_/ 0.03 ~liten$ 0.16 ~litet$ 0.29
        ~litet/ 0.03 ~liti/ 0.04 ~liv$ -0.16 ~livs* -0.31 ~livs/ -0.03 ~lja_/ -0.04 ~ljar/ -0.03 ~ljud 0.12
        ~ljud* 0.09 ~ljug 0.06 ~ljun* 0.12 ~ljus -0.05 ~ljus* -0.26 ~ljusglimt -0.14 ~lken/ 0.03 ~lken_/ 0.03
        ~lkor/ -0.04 ~lkyl/ -0.03 ~llad/ 0.03 ~llade/ 0.03 ~llan/ -0.06 ~llan_/ -0.05 ~lland/ -0.03 ~llar/ -0.08
        ~llar_/ -0.03 ~llarn/ -0.04 ~lle_/ 0.11 ~llef/ 0.03 ~lleft/ 0.03 ~lleg/ 0.03 ~llega/ 0.05 ~llel/ 0.03
        ~ller/ 0.04 ~llera/ 0.04 ~llig/ 0.06 ~lliga/ 0.05 ~llit/ 0.04 ~llit_/ 0.04 ~llko/ -0.04 ~llkor/ -0.04
        ~llnad/ -0.03 ~lls_/ -0.04 ~llst/ -0.04 ~llstå/ -0.03 ~llt_/ -0.04 ~llti/ -0.07 ~lltid/ -0.07 ~llts/ 0.04
        ~lltså/ 0.04 ~llva/ -0.03 ~llvar/ -0.03 ~lmar/ 0.03 ~lnad/ -0.03 ~lnin/ 0.03 ~lning/ 0.03 ~lock* -0.09
        ~log 0.26 ~log^^ 0.20 ~log_/ 0.04 ~loka* -0.21 ~loka/ -0.05 ~lokal -0.21 ~lokal/ -0.05 ~lokala^ -0.06
        ~loss* -0.05 ~lossn -0.06 ~lots -0.13 ~lottning -0.09 ~lov 0.06 ~lova* 0.10 ~lovi* 0.09 ~lovis 0.09
        ~lovisa^^ 0.09 ~lrf -0.13 ~lrf$ -0.10 ~lsan/ -0.03 ~lsan_/ -0.03 ~lsens/ 0.03 ~lser/ -0.03 ~lst -0.22
        ~lst_/ -0.03 ~lstå/ -0.03 ~lstån/ -0.03 ~lta_/ -0.03 ~ltat/ -0.04 ~ltid/ -0.09 ~ltid_/ -0.06 ~ltni/ -0.03
        ~ltnin/ -0.03 ~ltså/ 0.04 ~ltså_/ 0.04 ~luft$ 0.09 ~lugn -0.07 ~lugn* -0.06 ~lugn/ -0.03 ~lugnt -0.19
        ~lugnt$ 0.09 ~lukt 0.27 ~lukt* 0.06 ~lukt/ 0.04 ~lunc/ -0.04 ~lunch -0.29 ~lunch$ -0.18 ~lunch/ -0.04
        ~lunch^^ 0.13 ~lund/ 0.10 ~lund_/ 0.07 ~lur 0.13 ~luren$ 0.23 ~lust* 0.10 ~lut 0.14 ~luta/ -0.03 ~lutad/ -0.03
        ~lva_/ -0.14 ~lvar/ -0.03 ~lyck 0.20 ~lyck* -0.09 ~lyft -0.31 ~lyft* -0.26 ~lyft/ -0.06 ~lyfte/ -0.03
        ~lykt* 0.08 ~lyktstolp 0.08 ~lyss -0.18 ~lyss* -0.31 ~lyss/ -0.03 ~lyssn -0.15 ~lyssn/ -0.03 ~lyssna$ -0.11
        ~lyssnar^^ -0.06 ~läck 0.19 ~läck* 0.19 ~läck/ 0.03 ~läge* -0.34 ~läge/ -0.05 ~lägen -0.32 ~lägen/ -0.03
        ~lägg* -0.21 ~lägg^ 0.08 ~lägga^^ -0.18 ~lägger^^ -0.08 ~lägr/ -0.03 ~lägre/ -0.03 ~lägs* -0.06 ~läka* -0.22
        ~läkt -0.08 ~läkt* -0.08 ~läktaren^^ -0.12 ~läm -0.05 ~lämn 0.17 ~lämn* 0.17 ~lämn/ 0.04 ~lämna/ 0.05
        ~län$ 0.24 ~län_/ 0.04 ~läne/ -0.03 ~länet$ -0.06 ~länet/ -0.05 ~länet^^ -0.06 ~läng 0.31 ~läng* -0.17
        ~länge/ 0.03 ~längr -0.08 ~längre$ -0.15 ~längst -0.07 ~länk$ -0.09 ~läns* -0.66 ~läns/ -0.07 ~länsnivå -0.10
        ~länsnivå$ -0.06 ~länsstyrels -0.11 ~länsstyrelsen$ 0.19 ~länsstyrelsen^ -0.36 ~länsstyrelsen^^ -0.06
        ~länsstyrelsens^ -0.06 ~lär 0.06 ~lär^ 0.31 ~lära -0.07 ~lära* -0.24 ~lärar/ 0.03 ~lärare$ 0.13
        ~lärarlag -0.05 ~lärt -0.11 ~läs -0.40 ~läsa 0.14 ~läse/ -0.04 ~läser/ -0.04 ~läser^^ 0.05 ~läsl/ 0.03
        ~läsn* 0.09 ~läsning 0.09 ~läsningen^ -0.11 ~läst 0.48 ~läst/ 0.05 ~läst_/ 0.04 ~läste^^ 0.13 ~lät 0.41
        ~lät^^ 0.28 ~lät_/ 0.04 ~lätt 0.07 ~lätt* -0.09 ~låg -0.27 ~låga 0.06 ~lågt 0.13 ~lågt$ 0.18 ~lån -0.12
        ~låna -0.22 ~låna$ -0.18 ~lång 0.20 ~lång/ 0.04 ~lång^ 0.09 ~lång^^ 0.16 ~lång_/ 0.04 ~långt/ -0.03
        ~lånt* -0.12 ~låntag -0.12 ~lås -0.08 ~låst -0.10 ~låt 0.29 ~låt^ 0.07 ~låt^^ 0.14 ~låt_/ 0.04 ~låta 0.12
        ~låter$ -0.47 ~låter^^ 0.16 ~löjl* -0.15 ~löjlig -0.15 ~lömd/ 0.05 ~lömde/ 0.05 ~lön -0.33 ~lönebidrag -0.06
        ~lönegap -0.07 ~lönekartläggning -0.08 ~lönekartläggning^ -0.09 ~lörd* -0.17 ~lördag -0.14 ~lördag$ -0.18
        ~lös -0.15 ~lösa 0.17 ~löser^^ -0.11 ~löst -0.16 ~m$ 0.19 ~m^^ -0.30 ~mag 0.17 ~maj 0.24 ~maj$ 0.06
        ~maj-* 0.06 ~majo* -0.08 ~mak -0.06 ~makt 0.10 ~mall -0.27 ~mall* -0.25 ~mall/ -0.04 ~mallen^ -0.08
        ~mamm -0.34 ~mamm* -0.31 ~mamm/ -0.03 ~mamma$ 0.09 ~mamman$ -0.05 ~mammorna^ -0.05 ~man -0.34 ~man$ -0.13
        ~man^ -0.18 ~man^^ 0.16 ~mand -0.09 ~mand* -0.08 ~manl* -0.23 ~manl/ -0.03 ~manlig -0.23 ~mann -0.31
        ~mann* -0.31 ~mann/ -0.03 ~manna/ -0.03 ~mannen^ -0.13 ~mans -0.05 ~mans* -0.20 ~mansdominer -0.06 ~mapp -0.05
        ~marg* -0.10 ~marginal -0.09 ~mark -0.18 ~mark* -0.07 ~mars -0.09 ~mask* -0.13 ~maskin -0.07 ~maskin$ -0.07
        ~mass* -0.05 ~mat -0.07 ~mat$ -0.22 ~mate* -0.16 ~matematik -0.06 ~matematik$ -0.05 ~material -0.08
        ~math* 0.11 ~mats* -0.05 ~matt* 0.06 ~max$ 0.07 ~mban/ -0.03 ~mband/ -0.03 ~mde_/ 0.05 ~me 0.22 ~med$ -0.30
        ~med^^ -0.30 ~med_/ 0.03 ~meda* -0.13 ~meda/ -0.07 ~medan/ -0.06 ~medarbet -0.17 ~medarbetare$ -0.14
        ~medd* 0.11 ~meddel 0.12 ~mede* -0.06 ~mede/ -0.04 ~medel/ -0.04 ~medelåld -0.05 ~medi* -0.15 ~medl -0.36
        ~medl* -0.24 ~medl/ -0.05 ~medl^^ -0.11 ~medlem 0.13 ~medlemm -0.19 ~meje* -0.06 ~mejeri -0.06 ~mejl -0.27
        ~mejl* -0.14 ~mejl/ -0.03 ~mejla^^ -0.53 ~mell -0.26 ~mell* -0.14 ~mellan^^ -0.18 ~mellanstadi -0.09
        ~mellanstadiet$ -0.07 ~men -0.18 ~men$ -0.09 ~men^ 0.06 ~men^^ -0.05 ~mena/ -0.06 ~menar/ -0.06 ~menar^^ -0.37
        ~meni* 0.22 ~mening 0.22 ~mens* -0.21 ~mens/ -0.05 ~mensa/ -0.03 ~mensskydd -0.21 ~ment* -0.11 ~ment/ -0.06
        ~mer 0.47 ~mer$ 0.45 ~mer_/ -0.03 ~mest -0.42 ~mest$ -0.10 ~mest^ -0.06 ~mest^^ -0.06 ~mest_/ -0.04
        ~mhets/ 0.03 ~mich/ 0.03 ~miche/ 0.03 ~midd* -0.12 ~midd/ -0.03 ~midda/ -0.03 ~middag -0.12 ~middagen$ -0.17
        ~mig 0.45 ~mig$ 0.20 ~mig^^ 0.13 ~mig_/ 0.04 ~mikr* -0.23 ~mikrolå -0.08 ~mil -0.08 ~mil^^ -0.10 ~mili* 0.16
        ~militär 0.16 ~milj* 0.22 ~milj/ -0.03 ~miljoner$ 0.14 ~miljö -0.31 ~miljö$ -0.22 ~miljö^^ -0.22 ~min 0.51
        ~min$ 0.29 ~min^ 0.20 ~min^^ -0.14 ~min_/ 0.03 ~mina -0.10 ~mina^ -0.19 ~mind* -0.23 ~mindr -0.30
        ~mindr/ -0.03 ~mindre^ -0.15 ~minn* 0.11 ~minst -0.17 ~minu/ 0.03 ~minus 0.15 ~minut 0.09 ~minut$ 0.05
        ~minuter 0.11 ~minuter$ -0.15 ~minuter^^ -0.23 ~minuterna$ 0.07 ~miss* -0.09 ~missbruk -0.05 ~mit_/ 0.04
        ~mitt -0.19 ~mjöl* -0.24 ~mjölkning -0.15 ~mla_/ -0.03 ~mlig/ -0.05 ~mligt/ -0.04 ~mm 0.43 ~mm$ 0.25 ~mm^ 0.36
        ~mma_/ -0.05 ~mmen/ -0.06 ~mmen_/ -0.04 ~mmit/ 0.03 ~mmit_/ 0.04 ~mmor/ -0.04 ~mmor_/ -0.03 ~mnas/ 0.07
        ~mnas_/ 0.04 ~mnd_/ -0.03 ~mnde/ -0.03 ~mnden/ -0.05 ~mobi* -0.07 ~mobi/ -0.03 ~mobil -0.11 ~mobil/ -0.03
        ~mobil^ -0.09 ~mobilen$ 0.11 ~modell -0.05 ~moms 0.21 ~money -0.16 ~money$ -0.07 ~mor_/ -0.05 ~morgon$ 0.07
        ~morm -0.21 ~morm* -0.23 ~mors/ 0.04 ~morsk/ 0.03 ~mosk* -0.06 ~mot -0.08 ~mot^^ -0.06 ~mot_/ 0.03 ~moti* 0.10
        ~motion 0.10 ~motorn 0.16 ~mots* -0.13 ~motstånd -0.07 ~mott* -0.15 ~mottagning -0.12 ~mpan/ -0.03 ~mpel/ 0.05
        ~mpel_/ 0.05 ~mple/ 0.04 ~mple_/ 0.04 ~msor/ -0.04 ~msorg/ -0.04 ~mta_/ 0.03 ~mton/ -0.04 ~mton_/ -0.03
        ~mun 0.15 ~munn 0.12 ~munn* 0.12 ~munt* 0.05 ~muntlig 0.05 ~muse* 0.09 ~museichef 0.08 ~musi* 0.05 ~mver/ 0.03
        ~mverk/ 0.03 ~mycket$ 0.12 ~mynd* 0.27 ~myndig 0.28 ~myndigheten^ 0.15 ~myndigheter$ 0.08 ~mäla/ -0.03
        ~män -1.04 ~män^ -0.06 ~män^^ -0.14 ~män_/ -0.10 ~männ -0.48 ~männ* -0.46 ~männ/ -0.04 ~männe/ -0.05
        ~männen$ 0.13 ~männen^ -0.11 ~männen^^ -0.08 ~människa$ -0.11 ~människor$ 0.20 ~mäns 0.21 ~märk 0.13
        ~märker^^ 0.08 ~märks$ -0.19 ~märkt -0.07 ~mäss -0.06 ~mäst/ -0.03 ~mästa/ -0.03 ~mät -0.23 ~mät^ -0.06
        ~mäta -0.06 ~mätb* 0.20 ~mäter^^ -0.09 ~mätn* 0.10 ~mätning 0.10 ~mätt -0.20 ~mål -0.15 ~målet$ 0.08
        ~mån -0.47 ~måna* -0.13 ~måna/ -0.05 ~månad -0.14 ~månad$ -0.29 ~månad/ -0.05 ~månaden$ -0.18 ~månd* -0.06
        ~mång -0.38 ~mång/ -0.04 ~många$ -0.16 ~många/ -0.03 ~många^ -0.34 ~mår -0.05 ~mås 0.13 ~måste$ -0.16
        ~måste^ 0.10 ~måt_/ 0.03 ~möbl* -0.11 ~möbler -0.11 ~mödr* -0.10 ~mödr/ -0.04 ~mödra/ -0.04 ~mödravård -0.08
        ~möjl* 0.35 ~möjl/ 0.03 ~möjli/ 0.03 ~möjlig 0.35 ~möjligen^ 0.09 ~möns* -0.24 ~mönstr -0.22 ~mörk -0.10
        ~möte 0.06 ~möte$ 0.06 ~möte* -0.12 ~möte/ -0.04 ~möte^^ 0.16 ~möten$ -0.11 ~möten/ -0.10 ~möten^ -0.14
        ~mötena$ -0.09 ~mötena^ -0.17 ~mötet^ 0.35 ~möts -0.07 ~möts^^ -0.07 ~mött 0.06 ~n 0.31 ~n$ 0.06 ~n^^ 0.12
        ~nack* 0.21 ~nacka/ -0.03 ~nackst 0.20 ~nad_/ -0.03 ~nade_/ 0.05 ~naden/ -0.04 ~nal_/ -0.03 ~namn 0.23
        ~namn$ -0.07 ~namn^ 0.10 ~namngiv -0.05 ~nan_/ 0.08 ~nappt/ 0.03 ~nar_/ -0.10 ~nare/ 0.03 ~nari/ -0.03
        ~narie/ -0.03 ~nat_/ -0.05 ~nati* -0.12 ~nationell -0.10 ~natt -0.34 ~natt* -0.57 ~natt/ -0.07 ~natte/ -0.04
        ~natten$ -0.15 ~natten^ -0.06 ~nattetid -0.24 ~nattetid$ -0.20 ~nattetid^^ -0.30 ~nattis -0.11 ~nattis^ -0.11
        ~nattskift -0.05 ~nattvandr 0.08 ~natu* -0.10 ~naturbruksgymnasi -0.08 ~nch_/ -0.04 ~nda_/ -0.06 ~ndar/ -0.08
        ~ndare/ -0.05 ~nde_/ 0.13 ~nden/ -0.04 ~nden_/ -0.04 ~ndent/ 0.03 ~nders/ 0.03 ~ndet/ -0.04 ~ndet_/ -0.04
        ~ndre/ -0.04 ~ndre_/ -0.03 ~ndsh/ -0.03 ~ndsk/ -0.03 ~ned$ -0.06 ~nedan^ 0.12 ~nedl* -0.11 ~nedlagd -0.05
        ~nej 0.51 ~nej$ -0.46 ~nej^ 0.26 ~nej^^ 0.47 ~nej_/ 0.05 ~nek -0.12 ~nen_/ -0.11 ~nens/ -0.04 ~nens_/ -0.04
        ~ner -0.36 ~ner^^ -0.08 ~ner_/ -0.11 ~nera/ 0.05 ~nerad/ 0.05 ~nern/ -0.06 ~nerna/ -0.06 ~nes_/ 0.03
        ~ngar/ -0.07 ~ngar_/ -0.13 ~ngarn/ 0.06 ~ngd_/ 0.03 ~ngde/ 0.04 ~ngde_/ 0.03 ~nge_/ 0.03 ~ngen/ -0.12
        ~ngen_/ -0.10 ~nget/ 0.04 ~nget_/ 0.04 ~ngsr/ -0.03 ~ngss/ -0.03 ~ngstj/ 0.04 ~ngt_/ -0.05 ~nhete/ -0.03
        ~nhets/ 0.03 ~ni -0.64 ~ni^ 0.17 ~ni^^ -0.38 ~nian -0.05 ~nice 0.06 ~nick -0.09 ~nicka/ -0.03 ~nickar$ -0.09
        ~nio -0.39 ~nio^ 0.32 ~nio^^ 0.13 ~nio_/ -0.04 ~nisa/ 0.03 ~nisat/ 0.03 ~niska/ -0.04 ~nitt* -0.09
        ~nitt/ -0.05 ~nitt_/ -0.05 ~nitti/ -0.03 ~nittio -0.26 ~nittiotal -0.08 ~nittiotalet$ -0.07 ~nitton 0.26
        ~nitton$ -0.05 ~nivå 0.34 ~nivå$ 0.23 ~nja 0.17 ~nja$ 0.17 ~nja^ 0.17 ~nkel/ -0.04 ~nkel_/ -0.03 ~nker/ -0.03
        ~nker_/ -0.03 ~nkte/ 0.04 ~nkte_/ 0.04 ~nkät/ -0.05 ~nlan/ 0.04 ~nland/ 0.04 ~nled/ 0.03 ~nledn/ 0.03
        ~nligt/ 0.03 ~nmor/ 0.03 ~nmors/ 0.03 ~nmäla/ -0.03 ~nnan/ 0.09 ~nnan_/ 0.09 ~nnar/ -0.04 ~nnar_/ -0.04
        ~nnat/ -0.03 ~nnat_/ -0.03 ~nnen/ -0.03 ~nnen_/ -0.04 ~nnes/ 0.04 ~nnes_/ 0.03 ~nnoj/ 0.04 ~nnojo/ 0.04
        ~nnor/ -0.07 ~nnor_/ -0.09 ~nns_/ -0.03 ~nog 0.44 ~nog$ 0.07 ~nog_/ 0.04 ~nojo/ 0.04 ~nojou/ 0.04 ~noll -0.11
        ~noll$ -0.25 ~noll* -0.20 ~noll/ -0.03 ~nolltoleran -0.17 ~nolltolerans^ -0.18 ~nom_/ -0.03 ~nomic/ 0.03
        ~noms/ -0.03 ~nor_/ -0.10 ~norg 0.28 ~norm 0.21 ~norm* 0.13 ~normaliser -0.05 ~norr -0.33 ~norr* -0.11
        ~norr/ -0.04 ~norr_/ -0.03 ~norrland -0.14 ~norrland$ -0.10 ~note* 0.27 ~noter 0.27 ~noterade^^ 0.21
        ~noterar^^ -0.07 ~noterat^ 0.11 ~nove* -0.05 ~novemb -0.05 ~nsam/ -0.06 ~nsam_/ -0.03 ~nsche/ 0.04
        ~nser/ -0.04 ~nska/ -0.03 ~nska_/ -0.03 ~nspe/ -0.04 ~nspek/ -0.04 ~nst_/ -0.06 ~nste/ -0.06 ~nstr/ 0.03
        ~nsök/ -0.05 ~nsöka/ -0.03 ~nta_/ 0.03 ~ntat/ 0.05 ~ntat_/ 0.05 ~ntbr/ -0.03 ~ntec/ 0.06 ~nteck/ 0.06
        ~ntet/ -0.03 ~ntli/ 0.05 ~ntlig/ 0.05 ~ntra/ -0.06 ~ntral/ -0.03 ~nu 0.33 ~nu^ 0.58 ~nu^^ 0.20 ~numm -0.13
        ~numm* -0.13 ~nummer$ -0.18 ~nummer^ 0.10 ~nus_/ 0.03 ~nuva* 0.08 ~nuvar 0.08 ~nvaro/ -0.04 ~nves/ -0.03
        ~nvest/ -0.03 ~nvor/ 0.03 ~nvor_/ 0.03 ~ny 0.17 ~ny$ -0.11 ~nya -0.26 ~nya^ -0.11 ~nya^^ -0.05 ~nyan* -0.17
        ~nyanställd -0.09 ~nybe* -0.06 ~nybesök -0.06 ~nyck* -0.22 ~nyckeln 0.15 ~nyckeln^ 0.10 ~nyckelperson -0.07
        ~nyckeltal -0.21 ~nyckeltal^ -0.10 ~nytt$ -0.18 ~nyår -0.07 ~nyår$ -0.05 ~nä$ 0.21 ~nä^ -0.13 ~näll/ 0.03
        ~näml* -0.11 ~nämlig -0.11 ~nämn 0.08 ~nämn/ -0.05 ~nämnd -0.41 ~nämnd/ -0.06 ~nämnde^^ 0.30 ~nämnden^ -0.06
        ~nämnder$ -0.11 ~nämner^^ -0.09 ~när -0.28 ~när^ -0.28 ~när^^ -0.05 ~nära -0.16 ~näri* -0.11 ~närm -0.18
        ~närm* -0.19 ~närvar 0.14 ~närvarande^ 0.22 ~näst 0.40 ~näst* 0.26 ~näst/ 0.03 ~nästa/ 0.04 ~nästa^ 0.26
        ~nät -0.12 ~nätet$ -0.10 ~nätt -0.26 ~nätt* -0.26 ~nätverk$ -0.06 ~nå -0.11 ~någo* 0.17 ~någon -0.28
        ~någon$ 0.10 ~någon^ 0.09 ~någon^^ -0.13 ~någonstan 0.24 ~någonstans$ 0.28 ~någonting -0.06 ~någonting$ -0.07
        ~något 0.33 ~något/ 0.03 ~något^^ 0.12 ~nån -0.35 ~nån^^ -0.07 ~nån_/ -0.03 ~når -0.09 ~nåt -0.13 ~nåt$ -0.06
        ~o -0.53 ~obbat/ 0.03 ~obben/ -0.03 ~obbet/ 0.03 ~obek* -0.06 ~obekväm -0.05 ~obil_/ -0.03 ~obli* -0.09
        ~obligatorisk -0.07 ~obs 0.15 ~obs^ 0.15 ~obse* -0.16 ~och -0.28 ~och$ -0.24 ~och^ -0.56 ~och^^ -0.42
        ~och_/ -0.04 ~ockar/ -0.03 ~också 0.15 ~också$ 0.81 ~också^^ -0.13 ~odde/ -0.03 ~odde_/ -0.03 ~odl -0.07
        ~oend/ -0.05 ~oende/ -0.05 ~of -0.14 ~of^^ -0.09 ~offe* 0.23 ~offentlig 0.14 ~offi* 0.21 ~oft -0.18
        ~ofta -0.09 ~ofta$ 0.22 ~ofta* -0.18 ~oför* -0.14 ~oförklar -0.06 ~oförändr -0.09 ~ogra/ -0.07 ~ogram/ -0.07
        ~oj 0.26 ~oj^ 0.18 ~oj^^ 0.06 ~ojou/ 0.04 ~ojour/ 0.04 ~okal/ -0.05 ~okej 0.26 ~okej$ 0.25 ~okun* -0.29
        ~okunskap -0.29 ~olag_/ 0.04 ~olage/ -0.05 ~olan/ 0.03 ~olig/ 0.06 ~olig_/ 0.06 ~olik -0.10 ~olika$ -0.08
        ~olis/ -0.04 ~olis_/ -0.03 ~olit/ 0.04 ~oliti/ 0.04 ~olje* 0.10 ~olk_/ -0.03 ~olke/ 0.03 ~olken/ 0.03
        ~olla/ 0.03 ~olla_/ 0.04 ~olle/ 0.13 ~ollef/ 0.03 ~olleg/ 0.03 ~ollen/ 0.05 ~oller/ 0.03 ~oläs* 0.33
        ~oläslig 0.33 ~oläsligt^ 0.15 ~om 0.27 ~om$ -0.39 ~om^ 0.05 ~om^^ 0.30 ~omat/ 0.03 ~ombe* 0.21 ~ombed 0.25
        ~ombu* 0.13 ~ombud 0.15 ~ombudet^ 0.10 ~omby* 0.13 ~omic/ 0.03 ~omich/ 0.03 ~omkl* -0.14 ~omkr* -0.09
        ~omkring -0.09 ~ommer/ 0.03 ~ommi/ 0.03 ~ommit/ 0.03 ~områ* 0.07 ~områd 0.09 ~omso* -0.15 ~omso/ -0.04
        ~omsor/ -0.04 ~omsorg -0.09 ~omsorgsprogramm -0.05 ~omsä* -0.15 ~omsätt -0.09 ~onde/ -0.03 ~onde_/ -0.03
        ~onen/ -0.03 ~oner/ 0.03 ~onera/ 0.07 ~onern/ -0.03 ~onom_/ -0.03 ~onsd* -0.18 ~onsdag -0.18 ~onsdagar$ -0.09
        ~onsta/ 0.03 ~oper* 0.12 ~operatör 0.11 ~oppa/ 0.04 ~oppa_/ 0.03 ~oppo* -0.05 ~ora_/ -0.05 ~ord 0.09
        ~ord^^ -0.06 ~orda* 0.05 ~ordagrant$ 0.05 ~orde/ 0.03 ~orden$ 0.19 ~ordentligt$ -0.06 ~ordet/ 0.04
        ~ordet^ 0.11 ~ordf* 0.26 ~ordf/ 0.06 ~ordf^ 0.28 ~ordf^^ -0.13 ~ordfö/ 0.06 ~ordför 0.32 ~ordförande$ -0.10
        ~ordförande^ 0.24 ~ordföranden^ 0.10 ~ordföranden^^ -0.10 ~ordn* 0.06 ~ordn/ -0.03 ~ordna^ -0.07
        ~ordningen$ -0.14 ~oren/ -0.04 ~orer/ -0.04 ~orern/ -0.03 ~oret/ 0.03 ~oret_/ 0.03 ~orga* 0.36 ~orga/ 0.03
        ~organ/ 0.03 ~organisation 0.05 ~orge* 0.28 ~orge/ 0.09 ~orgeln 0.28 ~orgeln^ 0.28 ~orget/ 0.03 ~oria/ 0.04
        ~oria_/ 0.04 ~orit/ -0.03 ~orite/ -0.03 ~ork -0.25 ~orka -0.13 ~orka* -0.33 ~orkade^^ -0.27 ~orkar/ 0.03
        ~orkar^^ 0.36 ~orma/ -0.04 ~orna/ 0.12 ~orna_/ 0.10 ~oro -0.21 ~oro$ -0.07 ~oros* -0.05 ~orr_/ -0.04
        ~orra/ 0.03 ~orska/ 0.04 ~orskn/ -0.03 ~ort -0.08 ~ort$ 0.10 ~ort_/ -0.07 ~orte/ -0.04 ~oråd/ -0.03
        ~oråde/ -0.03 ~osan/ 0.03 ~osex/ -0.03 ~osex_/ -0.03 ~oss -0.81 ~oss$ 0.14 ~oss^^ -0.09 ~oss_/ -0.08 ~ost 0.08
        ~ost$ 0.07 ~osyn* -0.12 ~osynlig -0.12 ~osäk 0.10 ~osäk* 0.11 ~osäker$ 0.13 ~osät/ -0.03 ~otän* -0.12
        ~otänkbart -0.12 ~oure/ -0.04 ~ouren/ -0.04 ~ovan 0.19 ~over* 0.42 ~over/ 0.04 ~overa/ 0.04 ~overall 0.42
        ~ovil* -0.29 ~ovilj -0.39 ~oäng/ 0.03 ~p -0.47 ~pack* -0.07 ~pade/ 0.04 ~pade_/ 0.04 ~pand* -0.10
        ~pandemin -0.10 ~pann* 0.26 ~papp -0.27 ~papp* -0.43 ~papper 0.27 ~papper$ -0.16 ~pappersbruk 0.10
        ~pappo/ -0.04 ~papporna^ -0.05 ~pappr -0.14 ~pappret$ -0.11 ~par -0.11 ~par$ 0.26 ~para* 0.31 ~para/ 0.05
        ~parallell 0.34 ~paraply 0.07 ~park* 0.17 ~parker 0.15 ~parkerad$ 0.13 ~parkering -0.09 ~parkeringen^ 0.07
        ~parkeringshus -0.05 ~part -0.11 ~part* -0.16 ~part/ -0.04 ~parterna^ -0.13 ~partidistrikt -0.10
        ~partidistrikten$ -0.10 ~partn -0.06 ~partnerkontakt -0.08 ~partnerkontakten^ -0.07 ~partnerskap -0.07
        ~pass -0.27 ~pass* -0.25 ~pass/ -0.05 ~pastor -0.13 ~pastorsexpedition 0.06 ~pati* -0.27 ~patient -0.24
        ~patr* -0.10 ~patrull -0.09 ~paus 0.43 ~paus$ 0.10 ~paus/ 0.04 ~paus^ 0.09 ~paus^^ 0.11 ~pdf 0.08 ~pek 0.12
        ~peka -0.33 ~peka* 0.23 ~peka/ 0.03 ~peka_/ -0.03 ~pekad/ 0.03 ~pekt/ -0.03 ~pel_/ 0.03 ~pela/ 0.04
        ~pen_/ -0.10 ~pend* 0.16 ~pendl 0.17 ~peng -0.17 ~peng* -0.51 ~penga/ -0.04 ~pengar$ -0.19 ~pengarna^ -0.06
        ~pens* 0.28 ~pens_/ 0.03 ~pension -0.16 ~pension$ -0.19 ~pensionen$ -0.06 ~pensionen^ -0.05 ~pensioner 0.51
        ~pep 0.25 ~pep$ 0.25 ~pep^^ 0.25 ~per -0.56 ~per^^ 0.15 ~per_/ -0.10 ~perm* -0.19 ~permanent -0.17
        ~pers$ -0.06 ~pers* 0.08 ~perso/ -0.03 ~person -0.08 ~person$ -0.13 ~personal -0.43 ~personalen^ -0.11
        ~personalrummet$ 0.13 ~personalutskott 0.19 ~personen^ 0.08 ~personer^^ 0.12 ~personlig 0.08 ~perspektiv 0.22
        ~pinsamt$ 0.06 ~pip 0.14 ~piper^^ 0.14 ~pizz* -0.18 ~pizzeri -0.18 ~plac* -0.06 ~plan -0.10 ~plan* 0.39
        ~plan_/ -0.04 ~planarkitekt 0.25 ~planer 0.13 ~plas* -0.26 ~plass -0.09 ~plat -0.11 ~plat* -0.25 ~plat/ -0.07
        ~plats -0.37 ~plats$ -0.09 ~plats/ -0.04 ~platschef 0.18 ~platschefen^ 0.15 ~platser$ -0.06 ~platser^^ -0.22
        ~plattform -0.10 ~ple_/ 0.04 ~plog* -0.07 ~plogning -0.05 ~plug* -0.06 ~plugg -0.06 ~plus 0.14 ~plån* 0.15
        ~plånbok 0.15 ~plåt* 0.38 ~plöt* -0.23 ~plötslig -0.23 ~plötsligt^ -0.06 ~pojk -0.09 ~pojk* -0.21
        ~pojkar^ -0.16 ~pojkarna^ -0.20 ~pojkvä -0.08 ~poli* 0.14 ~policy -0.18 ~policyn -0.09 ~polis -0.19
        ~polis/ -0.04 ~polisen$ 0.24 ~polisen^ -0.13 ~polit/ 0.04 ~politik 0.21 ~politiken^ -0.06 ~politiker$ 0.18
        ~politisk 0.20 ~pond/ 0.03 ~ponde/ 0.03 ~porn* -0.07 ~pornografi -0.07 ~porr -0.10 ~port/ -0.05 ~post* 0.20
        ~pota* -0.08 ~potatis -0.08 ~pott -0.06 ~poän* 0.25 ~poän/ 0.03 ~poäng 0.35 ~poäng/ 0.03 ~ppa_/ 0.05
        ~ppad/ 0.03 ~ppade/ 0.03 ~ppen/ -0.05 ~ppen_/ -0.05 ~pper_/ -0.03 ~ppli/ -0.03 ~ppt_/ 0.03 ~prak* 0.22
        ~praktik 0.31 ~prat 0.06 ~prat$ -0.14 ~prat^^ -0.11 ~prata^ -0.06 ~pratade^^ 0.36 ~pratar^^ -0.17 ~prec* 0.08
        ~precis 0.12 ~precis$ 0.46 ~precis^ -0.16 ~precis^^ 0.26 ~pres* 0.17 ~presentation 0.07 ~presenter 0.12
        ~presenterade^^ 0.06 ~presi/ -0.03 ~presidi -0.17 ~presidium -0.12 ~pril/ 0.03 ~pril_/ 0.03 ~prim* -0.12
        ~primärvård -0.12 ~primärvårdens^ -0.10 ~prin/ 0.04 ~pring/ 0.03 ~prio -0.06 ~prio* -0.25 ~prio/ -0.03
        ~prioriter -0.25 ~pris -0.09 ~pris* -0.12 ~prob* 0.15 ~problem 0.15 ~problem$ 0.19 ~proc* -0.20 ~procent -0.18
        ~procent$ 0.18 ~procent^^ -0.09 ~processoperatör -0.09 ~prod* -0.14 ~produktionschef -0.08
        ~produktionschefer$ -0.07 ~prog* -0.23 ~prog/ -0.07 ~progr/ -0.07 ~program -0.06 ~programm -0.11
        ~programmet^ -0.07 ~proj* 0.11 ~projekt -0.16 ~projekt$ -0.16 ~projekt^^ -0.15 ~prom* 0.08 ~protokoll -0.25
        ~protokoll$ -0.27 ~protokollen$ 0.06 ~protokollet^^ 0.16 ~prov -0.06 ~provat$ 0.17 ~präs* 0.08 ~pröv -0.07
        ~psyk 0.09 ~publ* -0.32 ~publ/ -0.03 ~publi/ -0.03 ~publicer -0.06 ~publik -0.21 ~publish -0.09 ~punk* 0.23
        ~punkt -0.27 ~punkt$ -0.21 ~punktform 0.14 ~pärm -0.14 ~pärm* -0.07 ~på -0.09 ~på^^ 0.08 ~påhi* 0.17
        ~påhitt 0.17 ~påmi* 0.25 ~påmin -0.06 ~påmind 0.29 ~påminde^^ 0.06 ~påminn$ 0.13 ~påminna$ -0.06 ~påpe* 0.13
        ~påpek 0.14 ~pår_/ 0.04 ~påsk 0.07 ~påst* -0.07 ~r-ch/ 0.03 ~r-che/ 0.03 ~rad -0.12 ~rad_/ 0.06 ~rade/ 0.03
        ~radi* 0.09 ~radion 0.08 ~raft/ -0.03 ~rag_/ -0.05 ~ragen/ -0.03 ~ragg* 0.56 ~rak 0.05 ~rak$ 0.06 ~rake* -0.13
        ~rakt -0.16 ~rakt/ -0.03 ~rakt_/ -0.03 ~rale/ -0.03 ~rall/ 0.06 ~ralle/ 0.06 ~raml -0.13 ~raml* -0.14
        ~ramp 0.11 ~ramå/ 0.03 ~ramåt/ 0.03 ~rand/ 0.12 ~rande/ 0.09 ~rann/ -0.03 ~ranna/ -0.04 ~ranne/ 0.03
        ~ransc/ 0.03 ~rapp* 0.06 ~rapport 0.11 ~rapport$ -0.05 ~rapporter -0.06 ~rar_/ -0.21 ~rare/ 0.08 ~rare_/ 0.05
        ~ras_/ 0.04 ~rast* -0.08 ~raste/ -0.03 ~ratad/ 0.04 ~rati/ -0.06 ~ratio/ -0.03 ~rato/ 0.03 ~rator/ 0.03
        ~rats/ 0.03 ~rbete/ 0.03 ~rbets/ -0.03 ~rbun/ -0.04 ~rbund/ -0.04 ~rdar/ -0.05 ~rdar_/ -0.04 ~rde_/ 0.03
        ~rdet/ 0.04 ~rdet_/ 0.04 ~rdfö/ 0.06 ~rdför/ 0.06 ~rdna/ -0.03 ~rdna_/ -0.03 ~reag* -0.19 ~reager -0.19
        ~reak* 0.11 ~rean/ -0.03 ~rean_/ -0.03 ~rebo/ -0.03 ~reboe/ -0.03 ~receptionen$ 0.11 ~red -0.31 ~reda 0.34
        ~redan$ 0.17 ~redan/ -0.03 ~redar/ 0.03 ~redo* -0.15 ~redovis -0.08 ~redovisning -0.08 ~refe* 0.11
        ~referensgrupp -0.09 ~referensgrupp^ -0.08 ~refl* 0.08 ~reflektion 0.08 ~regeln 0.14 ~regeringsuppdrag -0.12
        ~regi* -0.32 ~region -0.23 ~regional 0.15 ~regionala^ -0.19 ~regionens^ -0.06 ~regl -0.08 ~regleringsbrev 0.10
        ~regn 0.20 ~regn$ 0.16 ~regn^ 0.14 ~rekr* 0.25 ~rekryter 0.21 ~rekrytering 0.05 ~rekryteringen$ 0.11
        ~rekryteringsdag 0.12 ~rekt 0.46 ~rekt* 0.64 ~rekto/ 0.06 ~rektor -0.15 ~rektor^ 0.12 ~rektorn 0.34
        ~rektorn^ 0.25 ~rela* -0.20 ~relation -0.18 ~remi* 0.06 ~remiss 0.05 ~ren -0.31 ~ren_/ 0.03 ~rena* -0.05
        ~rende/ -0.03 ~reni/ 0.04 ~renin/ 0.04 ~renn* -0.06 ~reno* 0.09 ~renover 0.10 ~rens* 0.19 ~rens_/ 0.03
        ~renskötsel 0.10 ~rer_/ -0.07 ~rern/ -0.07 ~rerna/ -0.07 ~res 0.17 ~resa/ 0.03 ~resan$ -0.05 ~resan/ 0.03
        ~resecentrum -0.10 ~reserv -0.06 ~resi* -0.12 ~resi/ -0.04 ~resid/ -0.04 ~residens -0.08 ~reso/ -0.06
        ~resor$ -0.07 ~resor/ -0.06 ~resp* 0.34 ~resp/ 0.03 ~respo/ 0.03 ~respondent 0.31 ~ress/ 0.03 ~rest* -0.33
        ~reste/ 0.03 ~resten^ -0.21 ~resu* -0.32 ~resu/ -0.03 ~resul/ -0.03 ~result -0.13 ~resultat -0.23
        ~resultat$ -0.06 ~rett/ 0.03 ~retto/ 0.03 ~rev_/ 0.04 ~revi* -0.30 ~revi/ -0.03 ~revider -0.17 ~revisor -0.06
        ~revisorerna^ -0.05 ~rf-s* -0.15 ~rf-sisu -0.15 ~rf-sisu^ -0.08 ~rgan/ 0.03 ~rgani/ 0.03 ~rge_/ 0.03
        ~rgen_/ 0.03 ~rget/ 0.03 ~rget_/ 0.03 ~rhet/ -0.04 ~ria_/ 0.04 ~rick/ 0.03 ~ridh* -0.06 ~rier/ -0.05
        ~rier_/ -0.03 ~riet/ 0.04 ~riet_/ 0.04 ~rifr/ 0.03 ~rifrå/ 0.03 ~rig_/ -0.03 ~rigt/ 0.04 ~rigt_/ 0.04
        ~rik 0.14 ~rike/ 0.06 ~riken/ 0.03 ~riket$ 0.13 ~rikt* -0.17 ~riktig -0.13 ~riktigt$ -0.26 ~riktigt^^ 0.07
        ~riktlinj -0.05 ~ril_/ 0.04 ~riml* -0.44 ~riml/ -0.04 ~rimli/ -0.04 ~rimlig -0.44 ~rimligt$ -0.30 ~ring -0.35
        ~ring$ 0.23 ~ring* -0.23 ~ring/ -0.09 ~ring_/ -0.03 ~ringa$ -0.20 ~ringa^ 0.06 ~ringd 0.24 ~ringde^ 0.27
        ~ringde^^ -0.27 ~ringe/ -0.04 ~ringer^^ -0.06 ~rings/ -0.04 ~ringt^ 0.07 ~rinn/ 0.06 ~risk* -0.13 ~risk/ -0.03
        ~riskbedömning -0.05 ~rit_/ 0.06 ~riti/ -0.03 ~ritt/ 0.06 ~ritt_/ 0.06 ~riv_/ 0.03 ~rivas/ 0.03 ~rivet/ 0.03
        ~rja_/ -0.03 ~rjat/ 0.03 ~rjat_/ 0.03 ~rje_/ -0.08 ~rka_/ -0.04 ~rkad/ -0.05 ~rkade/ -0.04 ~rkan/ 0.05
        ~rkan_/ 0.04 ~rken/ -0.07 ~rken_/ -0.07 ~rkom/ 0.07 ~rkomm/ 0.04 ~rkor/ -0.03 ~rkorå/ -0.03 ~rksa/ 0.03
        ~rksam/ 0.03 ~rlig/ -0.03 ~rman/ -0.03 ~rna_/ -0.34 ~rnas/ -0.04 ~rnas_/ -0.04 ~rnen/ -0.04 ~rnen_/ -0.03
        ~rnmo/ 0.03 ~rnmor/ 0.03 ~robo* 0.08 ~rog 0.07 ~rogr/ -0.07 ~rogra/ -0.07 ~roli* 0.13 ~roli/ 0.06 ~rolig 0.48
        ~rolig$ 0.18 ~rolig/ 0.06 ~roliga$ 0.07 ~roll 0.33 ~roll* 0.32 ~roll/ 0.05 ~rolle/ 0.06 ~ronj 0.10
        ~ropar^^ 0.06 ~ropp/ -0.03 ~rorn/ 0.05 ~rorna/ 0.04 ~rosa -0.08 ~rota* -0.10 ~rotation -0.08 ~rotation^ -0.07
        ~rote* -0.11 ~roter -0.11 ~rrar_/ -0.03 ~rres/ 0.04 ~rrän/ -0.03 ~rrän_/ -0.03 ~rsam/ 0.05 ~rsat/ 0.03
        ~rsatt/ 0.03 ~rsik/ 0.03 ~rsikt/ 0.03 ~rska/ -0.03 ~rska_/ -0.03 ~rskn/ -0.03 ~rskni/ -0.03 ~rsko/ -0.03
        ~rskor/ -0.04 ~rsku/ -0.05 ~rskur/ -0.05 ~rst_/ -0.05 ~rsta/ -0.05 ~rsta_/ -0.04 ~rsvi/ -0.03 ~rter/ -0.03
        ~rtid/ -0.04 ~rtie/ 0.03 ~rtio/ -0.05 ~rtom/ -0.03 ~rtom_/ -0.03 ~ruar/ -0.04 ~rubr* 0.08 ~rubrik 0.08
        ~rubriker$ 0.08 ~ruke/ 0.03 ~ruket/ 0.03 ~rull* -0.07 ~rum -0.05 ~rum^^ -0.13 ~rumm -0.07 ~rumm* -0.07
        ~rummet$ 0.09 ~run 0.08 ~runt -0.22 ~runt$ -0.06 ~runt/ -0.04 ~runt^^ 0.08 ~rupp/ -0.08 ~rupp_/ -0.04
        ~ruppe/ -0.05 ~ruta -0.16 ~ruta/ -0.04 ~ruti* -0.08 ~ruti/ -0.03 ~rutin -0.29 ~rutin/ -0.03 ~rutt -0.06
        ~rygg* -0.10 ~ryggsäck -0.07 ~rykt -0.06 ~ryta_/ 0.03 ~ryte/ 0.03 ~ryter/ 0.03 ~räck* -0.11 ~räcker^^ -0.13
        ~räckt -0.14 ~räckte$ -0.21 ~rädd -0.35 ~rädd* 0.22 ~räddn/ 0.03 ~räds* -0.07 ~rädsl -0.07 ~räk -0.43
        ~räkn 0.24 ~räkna^ -0.14 ~räknade^^ 0.37 ~räknar^^ -0.16 ~räknat$ -0.11 ~räkneexempel -0.07 ~räkning -0.11
        ~rän_/ -0.03 ~rätt -0.08 ~rätt* -0.36 ~rätt_/ -0.03 ~rätta/ 0.03 ~rättsläk -0.06 ~rättvis -0.07
        ~rättvist -0.17 ~rättvist$ -0.12 ~rå -0.13 ~råd -0.44 ~råd_/ -0.03 ~råde/ -0.03 ~råde_/ 0.03 ~rådet/ -0.03
        ~rådg* -0.11 ~rådgiv -0.07 ~råga/ -0.03 ~rågan/ -0.06 ~rågo/ 0.04 ~rågor/ 0.04 ~råk 0.12 ~råk_/ -0.05
        ~rån_/ 0.04 ~rår -0.73 ~rår_/ -0.06 ~rått -0.28 ~röda -0.10 ~röjn/ -0.04 ~rök 0.12 ~rökt 0.06 ~rör 0.12
        ~röra 0.09 ~rörd 0.13 ~röst 0.51 ~röst* 0.32 ~röst/ 0.06 ~röste/ 0.04 ~rösterna$ 0.48 ~röts/ 0.04 ~röts_/ 0.04
        ~rött 0.07 ~sa 0.53 ~sa^ 0.07 ~sa^^ -0.43 ~sade 0.49 ~sade/ 0.11 ~sade^^ 0.25 ~sade_/ 0.11 ~sagt 0.24
        ~sagt$ 0.09 ~said 0.23 ~sak -0.44 ~sak$ -0.09 ~sak_/ -0.09 ~sake/ 0.03 ~saken$ 0.16 ~saker$ 0.17 ~sakk* 0.11
        ~sakkunnig 0.11 ~sakl* 0.29 ~sakl/ 0.03 ~sakli/ 0.03 ~saklig 0.29 ~sakn -0.12 ~sakn* -0.12 ~saknar^^ 0.24
        ~saknas$ 0.19 ~saknas^^ -0.09 ~sam_/ -0.03 ~sama* -0.06 ~samarbet -0.06 ~samb* -0.12 ~samba/ -0.03
        ~samband -0.30 ~samh* -0.08 ~sami* 0.06 ~saml -0.21 ~saml/ -0.03 ~samm -0.29 ~samm* 0.16 ~samm/ -0.03
        ~samma$ -0.05 ~samma/ -0.03 ~samma^ -0.07 ~sammanhåll -0.11 ~sammankall -0.05 ~sammanställning 0.19
        ~sammanställningen$ 0.10 ~sammanträd 0.09 ~samo* -0.21 ~samord -0.20 ~samordna^ -0.17 ~samordnaren^ 0.05
        ~samr* -0.07 ~samråd -0.06 ~samt* 0.13 ~samtal 0.23 ~samtal^ 0.15 ~samtal^^ 0.07 ~samtalet$ 0.18
        ~samtidig -0.17 ~samtidigt^ -0.16 ~samtlig -0.14 ~samtliga^ -0.10 ~samtyck 0.28 ~samtycke^ -0.06 ~samv* 0.39
        ~samv/ 0.03 ~samve/ 0.04 ~samverk 0.27 ~san 0.10 ~sand* 0.21 ~sant 0.20 ~sant$ 0.16 ~sant/ 0.05 ~sant_/ 0.04
        ~sar_/ -0.10 ~sati/ 0.03 ~satio/ 0.03 ~satt 0.08 ~satt/ 0.05 ~satte/ 0.06 ~satte^^ -0.19 ~scen 0.13
        ~scen* 0.26 ~sche* -0.29 ~sche/ 0.09 ~schef/ 0.04 ~schem -0.37 ~schemasystem 0.09 ~schemat$ -0.15 ~schen/ 0.05
        ~schy* -0.11 ~schy/ -0.03 ~schysst -0.10 ~sdag/ -0.04 ~sdaga/ -0.04 ~se 0.43 ~se$ -0.10 ~se^ 0.09 ~sed 0.22
        ~sedan$ -0.25 ~sedan^ -0.37 ~segl -0.05 ~sej -0.08 ~sekreter 0.13 ~sekreterare$ -0.20 ~sekreterare^ 0.31
        ~sekretess -0.19 ~sekretess^ -0.05 ~sekretessen^ -0.07 ~seku* 0.17 ~sekund 0.17 ~seme* 0.10 ~semest -0.08
        ~semester$ -0.12 ~sen -0.09 ~sen^ -0.11 ~sen^^ 0.43 ~sen_/ -0.06 ~sena* 0.20 ~senare$ 0.25 ~senaste^^ -0.06
        ~sent 0.19 ~sent$ 0.08 ~sent/ 0.05 ~sepa* 0.20 ~separ 0.16 ~sept* 0.09 ~septemb 0.09 ~ser -0.49 ~ser$ -0.24
        ~ser^ -0.05 ~ser^^ 0.06 ~ser_/ -0.20 ~sera/ -0.04 ~sern/ -0.04 ~serna/ -0.04 ~serv* 0.11 ~server 0.18
        ~serverades$ 0.12 ~serverades^^ 0.12 ~ses 0.27 ~ses^ 0.27 ~ses_/ 0.03 ~sett -0.15 ~sett$ 0.13 ~sex$ -0.19
        ~sexa/ -0.03 ~sexan$ -0.20 ~sexk* -0.13 ~sexköp -0.13 ~sext* -0.49 ~sext/ -0.04 ~sexti/ -0.04 ~sextio -0.11
        ~sexton -0.07 ~sexton^ -0.08 ~sexu* -0.13 ~sfi-* -0.18 ~shus/ 0.03 ~shuse/ 0.04 ~sid 0.06 ~sida$ 0.10
        ~sida/ 0.04 ~sida^^ 0.10 ~sidan/ 0.04 ~sidi/ -0.03 ~sidor$ 0.07 ~sidor^^ 0.06 ~siff* 0.34 ~siff/ 0.04
        ~siffr 0.34 ~siffr/ 0.04 ~siffra$ 0.10 ~siffran^ 0.05 ~siffran^^ 0.06 ~siffrorna^ 0.33 ~sig -0.23 ~sig$ 0.12
        ~sign* -0.15 ~signal -0.12 ~sikti/ 0.04 ~simu* -0.25 ~simulat -0.11 ~simulatorn -0.11 ~simulatorn^ -0.11
        ~sin -0.07 ~sina -0.15 ~sist 0.33 ~sist$ -0.17 ~sist/ 0.03 ~sist^ 0.08 ~sista$ 0.06 ~sista/ 0.04 ~sista^^ 0.11
        ~sitt -0.35 ~sitt/ -0.04 ~sitta/ -0.03 ~sitter$ -0.07 ~sitter^ 0.11 ~sitter^^ -0.10 ~sjob/ -0.03 ~sjobb/ -0.03
        ~sjou/ -0.03 ~sjour/ -0.03 ~sju -0.58 ~sju$ -0.08 ~sju_/ -0.05 ~sjuk -0.05 ~sjuk$ 0.08 ~sjuk* -0.23
        ~sjuk/ -0.07 ~sjukdag 0.44 ~sjukfrånvaro -0.06 ~sjukhus 0.20 ~sjukpenning -0.15 ~sjukres -0.33 ~sjuks/ -0.04
        ~sjukskötersk -0.42 ~sjukt -0.09 ~sjukv/ -0.03 ~sjun* 0.07 ~sjung -0.14 ~sjut* -0.13 ~själ* -0.78 ~själ/ 0.04
        ~själv 0.21 ~själv$ -0.50 ~själv/ 0.04 ~själv^ 1.02 ~själv^^ -0.06 ~själva$ -0.54 ~självklart 0.18
        ~självklart$ 0.21 ~självständig -0.15 ~självständighet^^ -0.12 ~sjöng 0.07 ~ska 0.06 ~ska^ 0.18 ~ska^^ -0.30
        ~ska_/ -0.10 ~skad -0.10 ~skad* -0.14 ~skal -0.07 ~skal* -0.07 ~skam* -0.07 ~skamm -0.05 ~skap -0.24
        ~skat* -0.11 ~skatepark -0.07 ~skav 0.17 ~skav* 0.17 ~skic* 0.11 ~skick 0.06 ~skicka^ -0.38 ~skickar^^ 0.21
        ~skickas^^ 0.20 ~skif* -0.11 ~skif/ -0.05 ~skift -0.09 ~skift$ -0.06 ~skift/ -0.05 ~skil* -0.06 ~skild 0.10
        ~skild/ 0.04 ~skilj 0.20 ~skill/ -0.03 ~skilln -0.17 ~skillnad -0.12 ~skillnad$ -0.09 ~skilsmäss -0.08
        ~skit* -0.06 ~skju* 0.32 ~skju/ 0.03 ~skjut 0.28 ~skjut/ 0.03 ~skni/ -0.03 ~sknin/ -0.03 ~skog -0.18
        ~skog* -0.20 ~skogen$ -0.08 ~skogsäg 0.17 ~skoj 0.20 ~skoj* 0.22 ~skol 0.20 ~skol* 0.17 ~skolan 0.16
        ~skolan$ -0.05 ~skolan^ 0.08 ~skolans^^ 0.24 ~skolklass 0.07 ~skolkurator -0.06 ~skolkuratorerna^ -0.06
        ~skolskötersk -0.18 ~skolsköterskan^ -0.08 ~skoltid 0.11 ~skot* -0.17 ~skoterled -0.07 ~skr -0.08
        ~skratta^^ -0.25 ~skrattade^^ 0.33 ~skrattades^^ 0.08 ~skrattar^^ -0.08 ~skre/ 0.03 ~skrek 0.09 ~skrev 0.17
        ~skrev/ 0.03 ~skri* -0.32 ~skriftlig 0.07 ~skrik -0.30 ~skriv 0.16 ~skriv^ -0.06 ~skriv^^ -0.12 ~skrivas$ 0.33
        ~skrivels -0.07 ~skriver$ -0.26 ~skriver^ -0.20 ~skrivet$ 0.16 ~skrivet^ 0.17 ~skrivit -0.35 ~skrivs^^ -0.08
        ~skryt 0.06 ~skrä* -0.11 ~skrämm -0.09 ~skug* 0.18 ~skul* -0.05 ~skuld -0.06 ~skulle^ 0.27 ~skur/ -0.05
        ~skurs/ -0.05 ~skyd* -0.21 ~skyd/ -0.04 ~skydd 0.17 ~skydd/ -0.04 ~skyddade^ -0.13 ~skyddsombud -0.19
        ~skyddsrond -0.14 ~skyl* -0.23 ~skyl/ -0.05 ~skylt -0.47 ~skylt/ -0.04 ~skyn* -0.06 ~skäl* 0.15 ~skälld 0.07
        ~skällde^^ 0.07 ~skäm -0.19 ~skäm* -0.21 ~skäm/ -0.04 ~skämd -0.13 ~skämdes^^ -0.13 ~skäms^^ -0.10
        ~skämt -0.09 ~skämten^ -0.05 ~skär* 0.16 ~skärp -0.05 ~skåd* -0.08 ~skådespel -0.05 ~skåp 0.17 ~skåp* 0.17
        ~skåpet$ 0.17 ~skön* -0.07 ~sköt* -0.19 ~sköt/ -0.08 ~sköte/ -0.08 ~skötersk -0.10 ~slad* -0.16 ~sladd -0.16
        ~slag 0.38 ~slag* 0.37 ~slag/ 0.07 ~slage/ 0.10 ~slang -0.07 ~slapp -0.09 ~slip* 0.07 ~slipp 0.07
        ~slipper^^ 0.22 ~slog 0.26 ~slog^^ 0.07 ~slus* -0.06 ~sluss -0.06 ~slut -0.17 ~slut$ 0.09 ~slut* -0.43
        ~slut/ -0.03 ~slut^^ 0.09 ~slut_/ 0.03 ~sluta$ -0.07 ~sluta/ -0.04 ~sluta^ -0.06 ~slutade$ -0.10
        ~slutade^^ -0.09 ~slutar^^ 0.29 ~slutet$ -0.11 ~släk* 0.12 ~släkt 0.10 ~släkten$ 0.10 ~släp 0.31 ~släp$ 0.24
        ~släp* -0.11 ~släpp -0.11 ~slå 0.28 ~slå^ 0.27 ~slår -0.10 ~slås -0.23 ~slöj -0.13 ~slöj* -0.09 ~smed/ -0.04
        ~smede/ -0.04 ~smil* 0.23 ~smiley 0.23 ~smit* -0.07 ~smitt -0.07 ~sms 0.34 ~sms$ 0.11 ~sms_/ 0.03 ~smäl* -0.10
        ~smäll 0.06 ~små -0.22 ~smås* -0.17 ~småsak -0.20 ~smöt/ -0.05 ~smöte/ -0.05 ~snap* -0.08 ~snapch -0.07
        ~snar -0.18 ~snar* -0.11 ~snart 0.23 ~snett 0.15 ~snett$ 0.06 ~snic* -0.29 ~snic/ -0.03 ~snick -0.28
        ~snick/ -0.03 ~snickare$ 0.06 ~snin/ -0.04 ~sning/ -0.04 ~snit* -0.07 ~snit/ -0.05 ~snitt -0.54 ~snitt$ -0.05
        ~snitt/ -0.05 ~snäl* 0.16 ~snäll 0.14 ~snällare$ 0.09 ~snör* -0.42 ~snör/ -0.04 ~snöröjning -0.11
        ~snöröjningen^ -0.10 ~snös* -0.05 ~so 0.10 ~soc -0.13 ~soci* -0.27 ~social -0.08 ~socialchef 0.26
        ~socialchef^ 0.33 ~socialjour -0.18 ~socialjour^^ -0.05 ~socialsekreter -0.08 ~socialtjänst -0.30
        ~socialtjänsten^ -0.11 ~sofi 0.16 ~sofia^^ 0.16 ~soll* 0.30 ~soll/ 0.03 ~solle/ 0.03 ~sollefteå 0.29
        ~sollefteå$ -0.10 ~som -0.63 ~som_/ -0.10 ~sommaren$ -0.07 ~sommarjobb -0.08 ~sommarstug 0.07 ~son 0.12
        ~son^^ 0.17 ~sor_/ -0.06 ~sord/ 0.03 ~sorg/ -0.04 ~sorry 0.19 ~sorry^ 0.05 ~sort* 0.09 ~sorter 0.10 ~sov 0.13
        ~spar -0.09 ~spar* -0.27 ~sparbanksstiftels -0.09 ~spark -0.20 ~spek/ -0.03 ~spekt/ -0.03 ~spel 0.44
        ~spel* 0.24 ~spel/ 0.04 ~spela/ 0.04 ~spelar^^ -0.09 ~spik* -0.05 ~spla/ -0.05 ~splan/ -0.03 ~spon* 0.10
        ~spon/ 0.04 ~spond/ 0.03 ~spor* -0.28 ~spor/ -0.04 ~sport/ -0.04 ~spred -0.06 ~spri* 0.29 ~sprid -0.08
        ~sprid^ -0.07 ~sprin/ 0.04 ~spring 0.42 ~springa$ 0.13 ~språk -0.15 ~språk$ -0.09 ~språk^^ -0.10
        ~språkcafé -0.06 ~spun/ -0.04 ~spunk/ -0.04 ~spän* 0.25 ~spänn 0.20 ~spännande$ 0.16 ~spännande^ 0.16
        ~spår 0.14 ~spår* -0.13 ~spår_/ 0.04 ~srät/ 0.03 ~srätt/ 0.03 ~ssa_/ -0.04 ~ssam/ -0.03 ~ssan/ -0.03
        ~ssan_/ -0.04 ~ssar/ -0.03 ~ssar_/ -0.03 ~ssfö/ 0.03 ~ssför/ 0.03 ~ssna/ -0.03 ~stab -0.18 ~stab* -0.17
        ~stad 0.59 ~stad* 0.42 ~stad/ 0.06 ~stadg 0.06 ~stads/ 0.04 ~stadsdel -0.13 ~stadshus 0.32 ~stadshuset$ 0.24
        ~stam* -0.20 ~stan -0.26 ~stan* -0.38 ~stan_/ 0.04 ~stann/ -0.03 ~star* -0.09 ~stare/ -0.03 ~stark -0.21
        ~starkt 0.15 ~starkt$ 0.16 ~start -0.21 ~start$ -0.09 ~start/ -0.03 ~startade^^ -0.11 ~stas/ -0.03
        ~stas_/ -0.03 ~stat -0.15 ~stationen$ 0.05 ~stationerna$ -0.10 ~statistik -0.12 ~statistik$ -0.05
        ~statlig 0.08 ~statsbidrag -0.14 ~stav 0.16 ~stav* 0.18 ~stav/ 0.04 ~stavning 0.05 ~stbi/ 0.03 ~stbil/ 0.03
        ~steg -0.14 ~steg$ -0.11 ~steg* 0.08 ~sten/ 0.05 ~sten_/ 0.05 ~stern/ -0.03 ~stic* 0.15 ~stic/ 0.05
        ~stick 0.19 ~stid/ -0.04 ~stip* -0.05 ~stjä/ 0.03 ~stjän/ 0.03 ~stna/ 0.04 ~stnad/ 0.03 ~stni/ -0.03
        ~stnin/ -0.03 ~stoc* -0.13 ~stockholm -0.14 ~stod -0.22 ~stod^^ -0.12 ~stop* 0.27 ~stopp 0.26 ~stopp^ 0.08
        ~stor 0.06 ~stor* 0.19 ~stor/ 0.03 ~stora/ -0.03 ~stori/ 0.04 ~storlek -0.06 ~storm -0.05 ~stort -0.08
        ~stort$ -0.07 ~stra* -0.16 ~stra/ 0.03 ~strateg 0.36 ~strategi -0.08 ~strategin -0.28 ~strategin$ -0.07
        ~strategin^^ -0.15 ~stre* -0.23 ~strid -0.12 ~stru* 0.37 ~stru/ 0.03 ~struk 0.19 ~struk/ 0.04 ~struktur 0.12
        ~stry* -0.10 ~stryk^ 0.12 ~strö* 0.09 ~strömavbrott -0.06 ~stud* -0.18 ~studie^ -0.05 ~stun* 0.11 ~stun/ 0.05
        ~stund 0.47 ~stund$ 0.22 ~stund/ 0.04 ~stur -0.10 ~styc* -0.22 ~styck -0.22 ~styr -0.07 ~styr* 0.28
        ~styrels 0.10 ~styrelseledamöt -0.06 ~styrelsen$ -0.06 ~styrelsen^ -0.07 ~städ 0.07 ~städ* -0.20 ~städ/ -0.04
        ~stäl* -0.27 ~stäl/ -0.06 ~ställ -0.20 ~ställ/ -0.06 ~ställd -0.14 ~ställde^^ -0.07 ~stället$ 0.30
        ~ställföreträd -0.06 ~ställs$ -0.05 ~stäm* 0.17 ~stämning 0.13 ~stämningen^ 0.09 ~stän* 0.17 ~stäng/ 0.03
        ~stängd 0.24 ~stängd$ 0.15 ~stänger^^ -0.11 ~stå 0.07 ~stå$ 0.11 ~stå^ -0.17 ~stån/ -0.09 ~stånd/ -0.09
        ~står 0.08 ~står^^ 0.20 ~stöd -0.12 ~stöd* -0.26 ~stöd/ -0.07 ~stöd_/ -0.03 ~stöde/ -0.03 ~stör 0.06
        ~stör* -0.11 ~störningsjour -0.10 ~störningsjouren^ -0.07 ~störningsärend -0.06 ~störr 0.16 ~succé -0.10
        ~suck 0.20 ~suck$ 0.15 ~sult/ -0.04 ~sulta/ -0.04 ~sundsvall -0.06 ~sundsvall$ -0.08 ~sundsvall^^ -0.08
        ~sutt* 0.27 ~suttit 0.27 ~svar -0.17 ~svar* -0.16 ~svar^^ 0.08 ~svara/ -0.04 ~svarar^^ 0.05 ~svaret$ 0.13
        ~svarstid 0.08 ~sven 0.14 ~svensk -0.20 ~svenska$ -0.11 ~sver* -0.11 ~svet* 0.07 ~svets 0.11 ~svid -0.19
        ~svor 0.15 ~sväng 0.15 ~svär 0.05 ~svärm 0.14 ~svärmor$ 0.14 ~svåg 0.25 ~svåg* 0.25 ~svår -0.09 ~svår/ 0.04
        ~svårt 0.50 ~svårt/ 0.05 ~svårt^ -0.09 ~synp* 0.17 ~synpunkt 0.17 ~synt 0.20 ~sysk* -0.06 ~syst 0.29
        ~syst* 0.30 ~system$ -0.08 ~system^^ -0.06 ~systemet$ 0.21 ~systemet^ -0.06 ~syv -0.14 ~syv^ -0.07 ~säg^ 0.20
        ~säg_/ 0.06 ~säga 0.05 ~säga$ 0.25 ~säge/ -0.08 ~säger$ -0.13 ~säger/ -0.08 ~säger^^ -0.66 ~säker -0.18
        ~säkerhetssamordn -0.13 ~säkert 0.22 ~säkta/ 0.03 ~sälj 0.21 ~sälj* -0.07 ~säljs^^ -0.05 ~säll -0.22
        ~säll* -0.21 ~sänk* 0.25 ~sänkt 0.23 ~särs* 0.19 ~särskild 0.34 ~särskilt -0.16 ~säso* -0.15 ~säsong -0.13
        ~sätt -0.18 ~sätt* -0.10 ~sätt/ -0.07 ~sätta/ -0.04 ~sätter^^ -0.11 ~så 0.12 ~så$ -0.09 ~så^ -0.24 ~så^^ 0.28
        ~såd 0.21 ~sådär -0.15 ~sådär$ -0.28 ~sådär^ -0.12 ~såg -0.23 ~sågv* -0.34 ~sågv/ -0.03 ~sågve/ -0.03
        ~sågverk -0.29 ~såld 0.18 ~såld/ 0.04 ~sålde/ 0.07 ~sålt -0.07 ~sån 0.20 ~sånt -0.29 ~sånt$ -0.23 ~sånt/ -0.03
        ~sånt_/ -0.03 ~söde* -0.09 ~söderut -0.09 ~söderut$ -0.09 ~sök -0.11 ~söka -0.05 ~söka* 0.08 ~söka/ -0.03
        ~sökan/ -0.05 ~sökande$ -0.14 ~söke/ -0.03 ~söker$ -0.05 ~söks -0.06 ~sökt -0.48 ~sökt/ -0.04 ~sökte/ -0.03
        ~sökte^^ -0.28 ~sömm* -0.05 ~sömmersk -0.05 ~sönd 0.39 ~sönd* 0.25 ~söndag -0.10 ~sönde/ 0.03 ~ta 0.35
        ~ta^ 0.36 ~tabe* 0.39 ~tabel/ 0.03 ~tabell 0.26 ~tack 0.66 ~tack$ 0.54 ~tack* -0.19 ~tack/ 0.10 ~tack^ 0.14
        ~tack^^ 0.11 ~tack_/ 0.09 ~tade/ 0.12 ~tade_/ 0.07 ~tads/ 0.04 ~tafs -0.51 ~tafs* -0.38 ~tafs/ -0.05
        ~tafsa/ -0.04 ~tag 0.12 ~tage/ 0.03 ~taget$ -0.16 ~taget/ 0.03 ~tagit -0.20 ~tak -0.05 ~tal 0.08 ~tal_/ -0.08
        ~tala -0.40 ~tala* 0.20 ~tala/ -0.08 ~tala_/ -0.08 ~talade^ 0.17 ~talartid -0.15 ~talartid$ -0.10
        ~talat^^ 0.10 ~tale/ -0.03 ~talj/ 0.03 ~tan_/ -0.07 ~tandläk 0.16 ~tandläkaren$ 0.14 ~tandläkaren^ -0.08
        ~tandvård -0.08 ~tanf/ 0.03 ~tanfö/ 0.03 ~tank 0.15 ~tann/ -0.04 ~tanna/ -0.04 ~tapp -0.09 ~tapp* -0.09
        ~tappar^^ -0.12 ~tar -0.57 ~tar_/ -0.10 ~tare/ -0.07 ~tare_/ -0.03 ~tart/ -0.03 ~tarta/ -0.03 ~tas 0.24
        ~tavl 0.12 ~tavl* 0.12 ~tavlan$ 0.10 ~taxi -0.32 ~taxi$ -0.13 ~taxi* -0.21 ~taxi/ -0.05 ~taxi^ -0.25
        ~taxi_/ -0.03 ~taxibolag -0.23 ~tbild/ -0.06 ~te^ 0.08 ~team -0.19 ~team/ -0.03 ~team_/ -0.03 ~teck -0.07
        ~teck* -0.07 ~teck/ 0.08 ~teckn/ 0.06 ~teg_/ 0.03 ~tekn* -0.36 ~tekn/ -0.04 ~tekni/ -0.04 ~teknik 0.17
        ~teknikcolleg -0.11 ~teknikcollege^ -0.12 ~teknisk -0.36 ~tel -0.10 ~tele* -0.37 ~telefon -0.30 ~telefon$ 0.16
        ~telefonen$ -0.17 ~telefonen^ 0.15 ~telefontid -0.06 ~tema 0.06 ~ten_/ -0.04 ~tena/ -0.03 ~tena_/ -0.03
        ~ter_/ -0.05 ~tera/ 0.04 ~terad/ 0.06 ~teri/ -0.05 ~terin/ -0.03 ~terk/ 0.06 ~terko/ 0.05 ~term* -0.12
        ~term/ -0.04 ~termin -0.13 ~tern/ -0.07 ~tern_/ -0.03 ~terna/ -0.04 ~ters/ -0.07 ~tersk/ -0.08 ~terv/ 0.05
        ~teti/ -0.04 ~tetid/ -0.04 ~text 0.46 ~text$ 0.25 ~text* 0.23 ~text/ 0.04 ~text_/ 0.04 ~texte/ 0.03
        ~texten$ 0.13 ~texten^ 0.06 ~teå_/ 0.03 ~that 0.23 ~the 0.06 ~they 0.30 ~ti -0.06 ~tid 0.06 ~tid^ -0.32
        ~tid^^ 0.12 ~tid_/ -0.20 ~tide/ -0.04 ~tiden$ -0.07 ~tiden^ 0.24 ~tider/ -0.04 ~tidi/ -0.03 ~tidigt$ -0.06
        ~tidn* 0.17 ~tidning 0.17 ~tidningen$ -0.13 ~tidplan -0.07 ~tids/ -0.04 ~tien/ -0.03 ~tig_/ 0.03 ~tige/ -0.03
        ~tigt/ 0.05 ~tigt_/ 0.05 ~tik_/ -0.03 ~tike/ 0.07 ~tiken/ 0.08 ~till -0.20 ~till$ -0.09 ~till/ -0.04
        ~till^^ 0.39 ~tillbak 0.18 ~tillbaka$ -0.10 ~tillfråg -0.15 ~tillfrågade$ -0.06 ~tillfäll 0.11 ~tills/ -0.06
        ~tills^ -0.15 ~tillskriv -0.13 ~tillstånd -0.08 ~tillståndsplikt -0.10 ~tillägg 0.21 ~tim -0.12 ~tima* -0.09
        ~timanställd -0.05 ~timm -0.26 ~timm* -0.15 ~timmar$ -0.21 ~timmar^^ 0.12 ~timme$ 0.07 ~timrå$ -0.08
        ~ting* -0.09 ~tingsrätt -0.09 ~tio -0.07 ~tio_/ -0.09 ~tion* -0.30 ~tion/ -0.09 ~tiond -0.26 ~tiond/ -0.03
        ~tione/ -0.06 ~tips -0.06 ~tis_/ -0.04 ~tisd* -0.29 ~tisd/ -0.03 ~tisda/ -0.03 ~tisdag -0.28 ~tisdag$ -0.07
        ~tisdagar$ -0.16 ~tisk/ 0.03 ~tist/ 0.03 ~tit_/ 0.03 ~titt* -0.10 ~titta^ 0.20 ~titta^^ -0.20 ~tiv_/ 0.04
        ~tive/ -0.03 ~tja 0.16 ~tja^ 0.16 ~tjat -0.22 ~tjat* -0.13 ~tjej -0.69 ~tjej* -0.59 ~tjej/ -0.08 ~tjeje/ -0.03
        ~tjejer$ -0.07 ~tjejer^ -0.07 ~tjejer^^ -0.10 ~tjejkväll -0.09 ~tjejkvällarna^ -0.05 ~tjug* 0.10 ~tjugo -0.23
        ~tjugo^ -0.17 ~tjugosex -0.05 ~tjugotvå 0.24 ~tjugotvå$ 0.13 ~tjäd 0.11 ~tjäd* 0.11 ~tjän* -0.18 ~tjän/ -0.04
        ~tjäns/ -0.03 ~tjänst 0.11 ~tjänst$ -0.09 ~tjänsten$ 0.16 ~tjänsten^^ 0.15 ~tjänsteres -0.09 ~tlig/ 0.06
        ~tlige/ 0.03 ~tligt/ 0.03 ~tnin/ -0.03 ~tning/ -0.03 ~toal* -0.15 ~toalett -0.15 ~tog -0.10 ~tog^^ -0.10
        ~tolk 0.39 ~tolk$ 0.23 ~tolk* 0.15 ~tolk/ 0.07 ~tolk^ -0.10 ~tolk^^ 0.24 ~tolk_/ 0.04 ~tolke/ 0.03
        ~tolken^ 0.14 ~tolkning 0.09 ~tolv -0.16 ~tolv* -0.17 ~tolv/ -0.04 ~tolv^ 0.28 ~tolvtus -0.21 ~toma/ 0.03
        ~tomat/ 0.03 ~ton -0.09 ~tonen$ 0.07 ~topp -0.09 ~topp* -0.15 ~tor_/ 0.03 ~tora_/ -0.03 ~tord 0.24
        ~torer/ -0.03 ~toret/ 0.03 ~torg 0.29 ~torg* 0.29 ~torge/ 0.03 ~tori/ 0.04 ~toria/ 0.03 ~tork -0.07
        ~tork* -0.07 ~torn* 0.12 ~torn/ 0.03 ~tors* 0.09 ~torsdag$ 0.17 ~traf* -0.13 ~trak* -0.24 ~trak/ -0.04
        ~trakt/ -0.03 ~traktorn -0.11 ~tral/ -0.04 ~transperson -0.05 ~trap* 0.13 ~tras* 0.24 ~trasig 0.24
        ~trasig$ 0.08 ~tre -0.45 ~tre$ -0.10 ~tre^ -0.23 ~tre^^ 0.43 ~tre_/ -0.07 ~trea 0.15 ~trean -0.28
        ~trean$ -0.27 ~trean/ -0.03 ~tred* -0.23 ~treda/ 0.03 ~tredj -0.15 ~tredje^ -0.06 ~tredjedel -0.06
        ~trep* -0.09 ~trepartssamtal -0.12 ~tres* -0.07 ~treskift -0.07 ~tret* 0.09 ~tret/ 0.04 ~trettio -0.12
        ~trettio^ -0.13 ~trettioen^ -0.11 ~trettiofyr -0.08 ~trettiosju 0.19 ~tretton 0.30 ~tretton$ 0.40 ~trev* 0.09
        ~trevlig 0.09 ~trevlig^ 0.05 ~treå* -0.12 ~treåring -0.06 ~trik/ 0.03 ~trod* -0.19 ~trod/ -0.03 ~trodd -0.19
        ~trodde^^ -0.07 ~trol/ 0.03 ~tror -0.28 ~tror^^ -0.24 ~trot 0.16 ~truc* -0.14 ~truckkort -0.15 ~truk/ 0.04
        ~trumm -0.19 ~trump 0.08 ~tryc* 0.11 ~tryck 0.07 ~tryck$ -0.05 ~tryg* -0.13 ~trygg 0.24 ~tryggheten^^ 0.19
        ~trygghetspunkt -0.31 ~trygghetsvandring -0.08 ~träf* -0.08 ~träff -0.06 ~trän -0.08 ~träng 0.09 ~tråd 0.10
        ~tråd* 0.12 ~tråden$ 0.10 ~tråk* -0.16 ~tråk/ -0.03 ~tråkig -0.16 ~trös* 0.33 ~tröst 0.22 ~trösta$ 0.22
        ~trött$ 0.12 ~tsch/ 0.06 ~tsche/ 0.06 ~tser/ -0.08 ~tser_/ -0.06 ~tsfö/ 0.03 ~tsför/ 0.03 ~tsla/ 0.05
        ~tslag/ 0.05 ~tsli/ -0.03 ~tspu/ -0.03 ~tspun/ -0.03 ~tstid/ -0.03 ~tså_/ 0.04 ~ttad/ 0.09 ~ttade/ 0.09
        ~ttag/ 0.04 ~ttage/ 0.05 ~ttar/ -0.07 ~ttar_/ -0.05 ~tte_/ 0.03 ~tten/ -0.03 ~tten_/ -0.03 ~ttio/ -0.04
        ~ttio_/ -0.05 ~tton/ 0.04 ~tton_/ 0.05 ~ttra/ -0.03 ~ttsf/ 0.04 ~ttsfö/ 0.04 ~tund/ 0.04 ~tund_/ 0.03
        ~tung -0.16 ~tunnel 0.16 ~tunnel$ 0.16 ~tunnel^ 0.16 ~tunneln -0.19 ~tur -0.24 ~tura/ 0.04 ~ture/ -0.04
        ~turer$ -0.10 ~turi* 0.26 ~tus 0.06 ~tuse/ -0.03 ~tusen/ -0.03 ~tut 0.09 ~tuta* 0.07 ~tv 0.05 ~tvec/ 0.04
        ~tveck/ 0.04 ~tvek 0.10 ~tvek* 0.05 ~tvun* 0.08 ~tvung 0.08 ~tvär* -0.33 ~tvär/ -0.03 ~tvärtom -0.32
        ~tvärtom$ -0.30 ~tvärtom^^ -0.09 ~tvät* -0.07 ~tvättstug -0.07 ~två -0.07 ~två$ 0.15 ~två^ 0.30 ~tvång 0.10
        ~tyck -0.33 ~tyck* 0.16 ~tycke/ -0.03 ~tycker^^ -0.25 ~tyckt 0.49 ~tyckt/ 0.04 ~tyckte^^ 0.33 ~tydl* -0.20
        ~tydlig -0.20 ~tydlig^ -0.13 ~tydliga^^ -0.25 ~tyngd -0.11 ~typ -0.05 ~typs* 0.08 ~typsnitt 0.08
        ~typsnitt$ 0.06 ~tyst -0.30 ~tyst$ 0.05 ~tyst* 0.19 ~tyst_/ -0.03 ~tystn 0.36 ~tystnad$ -0.08 ~tystnad^ 0.07
        ~tystnad^^ -0.07 ~tystnadsplikt -0.14 ~tystnadsplikten^ -0.13 ~täck 0.28 ~täck* 0.30 ~täcke/ 0.03
        ~täckning^^ 0.13 ~täll/ -0.06 ~tälla/ -0.03 ~tänd -0.09 ~tänd* -0.10 ~täng/ 0.03 ~tängd/ 0.04 ~tänge/ -0.03
        ~tänk 0.27 ~tänk* -0.09 ~tänk/ 0.04 ~tänk^ 0.22 ~tänker^^ -0.50 ~tänkt 0.31 ~tänkt/ 0.03 ~tänkte^^ 0.06
        ~täto* -0.16 ~tätort -0.16 ~tätorten$ -0.11 ~tävl* -0.05 ~tåg 0.31 ~tåge/ 0.03 ~tåget$ 0.13 ~tåget/ 0.03
        ~tåget^ 0.09 ~tånd/ -0.09 ~tånds/ -0.03 ~töd_/ -0.03 ~töde/ -0.03 ~töva/ -0.05 ~tövar/ -0.05 ~töve/ 0.03
        ~töver/ 0.03 ~ubba/ -0.04 ~ubbar/ -0.04 ~ubbel/ -0.04 ~ubli/ -0.03 ~udet/ 0.04 ~udet_/ 0.04 ~udna/ -0.03
        ~udna_/ -0.03 ~ugga/ 0.03 ~uket/ 0.03 ~uket_/ 0.03 ~ukrai 0.07 ~uksk/ -0.04 ~ukskö/ -0.04 ~ukt_/ 0.05
        ~ukvå/ -0.03 ~ukvår/ -0.03 ~uler/ 0.04 ~ull_/ 0.03 ~ullm/ -0.03 ~ullå* 0.22 ~ullång 0.22 ~ulta/ -0.04
        ~ultat/ -0.04 ~umeå -0.13 ~ummen/ -0.03 ~umo -0.16 ~unch/ -0.04 ~unch_/ -0.04 ~und -0.11 ~und_/ 0.14
        ~unda* -0.17 ~unde* -0.12 ~unde/ -0.05 ~under/ -0.04 ~under^ -0.09 ~underlag -0.15 ~underskrift 0.12
        ~underskrift$ 0.09 ~underskötersk -0.07 ~understrykning 0.06 ~underteckn -0.06 ~undr 0.12 ~undr* 0.12
        ~undrade^^ 0.07 ~undv* -0.09 ~undvik -0.08 ~unen_/ 0.03 ~unens/ -0.03 ~ung 0.30 ~unga -0.36 ~unga/ -0.05
        ~unga^ -0.08 ~unga^^ -0.13 ~unga_/ -0.03 ~ungdomar^^ 0.07 ~ungdomsförbund -0.09 ~ungdomsmottagning 0.20
        ~ungdomsmottagningen^ 0.19 ~unkt/ -0.03 ~unkt_/ -0.03 ~unvo/ 0.03 ~unvor/ 0.03 ~upp -0.14 ~upp$ 0.17
        ~upp^^ -0.08 ~uppd/ -0.03 ~uppdrag$ -0.06 ~uppdragen$ -0.08 ~uppdraget$ 0.09 ~uppe/ -0.05 ~uppen/ -0.03
        ~uppf* 0.20 ~uppföljning 0.19 ~uppföljning^^ 0.20 ~uppförandekod -0.08 ~uppg -0.06 ~uppg* 0.08 ~uppgift 0.08
        ~upph* 0.27 ~upphandl 0.21 ~uppl* -0.09 ~upplev -0.06 ~uppr* 0.14 ~upprep 0.14 ~uppsättning -0.13 ~uppt* -0.08
        ~upptag 0.07 ~upptäckt -0.11 ~uppv* 0.29 ~uppv/ 0.03 ~uppvux 0.23 ~uppåt -0.06 ~uppåt$ -0.06 ~ur 0.09
        ~ur$ -0.09 ~urat/ 0.03 ~urato/ 0.03 ~uren/ -0.04 ~uren_/ -0.03 ~urer/ -0.03 ~urer_/ -0.03 ~urs_/ -0.08
        ~urse/ 0.03 ~ursä* 0.27 ~ursäkt 0.27 ~ursäkt$ -0.14 ~ursäkta$ -0.30 ~ursäkta^ -0.09 ~ursäkta^^ 0.07
        ~usch/ -0.03 ~usen/ -0.03 ~usen_/ -0.03 ~uset/ 0.04 ~uset_/ 0.04 ~ut -0.39 ~ut$ 0.32 ~ut^^ -0.18 ~uta_/ -0.03
        ~utan -0.79 ~utan$ 0.09 ~utan* 0.32 ~utan/ -0.05 ~utan^^ -0.09 ~utan_/ -0.08 ~utanf/ 0.03 ~utanför 0.31
        ~utanför$ 0.08 ~utanför^ 0.11 ~utanför^^ -0.18 ~utb -0.16 ~utb$ -0.12 ~utb^^ -0.09 ~utbi* -0.26 ~utbi/ -0.06
        ~utbil/ -0.06 ~utbild -0.09 ~utbildning -0.17 ~ute -0.30 ~ute_/ -0.03 ~utel* 0.26 ~utelämn 0.27
        ~utelämnas$ 0.27 ~utes* 0.07 ~uteslut 0.07 ~utgör 0.07 ~uthy* -0.11 ~uthyrd -0.07 ~utin/ -0.03 ~utly* -0.14
        ~utlysning -0.13 ~utlä* 0.05 ~utom 0.15 ~utom* -0.07 ~utoma/ 0.03 ~utre* 0.27 ~utred 0.33 ~utro* 0.25
        ~utropsteck 0.25 ~utru* -0.11 ~utrustning -0.11 ~utry* 0.09 ~uts_/ 0.03 ~utsa* -0.07 ~utsatt -0.07 ~utsk* 0.07
        ~utsk/ 0.03 ~utskriv 0.06 ~utst* -0.06 ~utta* 0.28 ~uttag 0.24 ~uttaget^ 0.54 ~uttr* 0.18 ~uttryckt 0.17
        ~utve* 0.33 ~utve/ 0.04 ~utvec/ 0.04 ~utveckl 0.40 ~utveckling 0.12 ~utvi* 0.86 ~utvidg 0.45 ~utvikning 0.27
        ~utvä* -0.11 ~utvärdering -0.10 ~utöv -0.10 ~utöv* -0.10 ~utöva/ -0.05 ~utöve/ 0.03 ~va 0.09 ~vad 0.13
        ~vad$ -0.17 ~vad^ 0.35 ~vad^^ 0.27 ~vaka* -0.11 ~vakt 0.12 ~vakt* -0.26 ~vaktmäst -0.21 ~vaktmästare^^ 0.05
        ~vaktmästaren^ -0.13 ~val -0.27 ~valb* 0.19 ~valberedning 0.23 ~valberedningen^ -0.09 ~vald -0.15 ~vald* 0.07
        ~valde^^ -0.05 ~valet$ -0.10 ~vall* 0.06 ~valtn/ -0.03 ~van 0.07 ~vana -0.10 ~vanl* -0.11 ~vanlig -0.11
        ~var 0.83 ~var^ -0.39 ~var^^ 0.78 ~var_/ 0.05 ~vara -0.06 ~vara* -0.27 ~vara/ -0.03 ~vara^^ 0.21 ~vara_/ -0.03
        ~varan/ 0.03 ~varandr -0.05 ~varandra$ -0.10 ~varann -0.21 ~varannan$ -0.09 ~varar/ -0.04 ~varav -0.08
        ~vard* 0.14 ~vardag 0.14 ~varenda^ 0.18 ~varf* -0.12 ~varför -0.12 ~varför^ -0.26 ~varg 0.22 ~varg* 0.18
        ~vari/ 0.06 ~varit 0.60 ~varit/ 0.05 ~varj -0.88 ~varj/ -0.08 ~varje/ -0.08 ~varje^ 0.18 ~vark -0.11
        ~vark* -0.11 ~varm 0.23 ~varmt 0.06 ~varn -0.05 ~varn/ -0.06 ~varna/ -0.06 ~varo/ -0.05 ~varon/ -0.04
        ~vart -0.07 ~vart* -0.10 ~vart/ -0.03 ~vartann -0.10 ~varv -0.27 ~varv$ -0.06 ~varv* -0.28 ~varv/ -0.03
        ~vat_/ 0.04 ~vatt 0.08 ~vatten$ 0.21 ~vattn -0.11 ~vd 0.15 ~vd^ 0.10 ~vd^^ 0.06 ~vde_/ 0.04 ~veck -0.56
        ~veck/ -0.08 ~vecka$ -0.20 ~vecka/ -0.10 ~vecka^^ -0.15 ~veckan$ 0.19 ~veckl/ 0.04 ~veckor$ 0.48 ~vem -0.19
        ~vem^ -0.06 ~vems -0.06 ~vens/ -0.03 ~vent* 0.05 ~ventilation 0.08 ~ver_/ -0.05 ~vera/ 0.04 ~verk -0.08
        ~verk* 0.05 ~verk/ -0.04 ~verk_/ -0.03 ~verklig -0.13 ~verkligheten$ 0.12 ~verks/ 0.03 ~verksam 0.09
        ~verksamhetschef 0.17 ~verksamhetschefen^ 0.16 ~verksamhetschefer^^ -0.06 ~veste/ -0.03 ~vet 0.11 ~vet$ 0.25
        ~vet^ 0.12 ~vet^^ -0.31 ~vet_/ 0.05 ~veta$ 0.15 ~vete* -0.15 ~veterinär -0.15 ~veterinären^^ -0.09
        ~vhäl/ -0.04 ~vhäls/ -0.04 ~vi 0.08 ~vi$ 0.08 ~vi^ -0.87 ~via 0.16 ~via^^ 0.15 ~vid 0.31 ~vid$ 0.07 ~vid^ 0.26
        ~vid^^ -0.26 ~vid_/ -0.03 ~vida* 0.27 ~vidare$ 0.23 ~vidare^^ 0.22 ~vika* -0.09 ~vikari 0.05 ~vike/ -0.03
        ~vikt -0.14 ~vikt* 0.16 ~viktig 0.16 ~viktigt^ 0.30 ~vilj -0.17 ~vilj/ -0.04 ~vilja/ -0.04 ~vilka^ 0.20
        ~vill 0.62 ~vill* -0.22 ~vill/ 0.04 ~vill^ 0.12 ~vill^^ -0.52 ~vill_/ -0.05 ~ville$ 0.23 ~ville/ 0.09
        ~ville^ 0.14 ~ville^^ 0.16 ~villk -0.17 ~villk/ -0.04 ~villkor -0.05 ~vilt* -0.08 ~vind 0.07 ~vind* 0.06
        ~vindkraft -0.07 ~vinn/ -0.10 ~vinna/ -0.03 ~vinno/ -0.04 ~vint -0.06 ~vint* -0.19 ~vintr -0.10 ~virk* 0.06
        ~vis 0.09 ~vis_/ -0.04 ~visa -0.10 ~visa* 0.13 ~visa^ -0.10 ~visade$ -0.07 ~visade^^ 0.07 ~visar/ -0.03
        ~visar^^ -0.12 ~viss -0.15 ~viss* -0.22 ~vissa^ -0.09 ~visst 0.20 ~visst$ 0.10 ~visste^^ -0.14 ~vitt* -0.08
        ~vittnesstöd -0.06 ~vnin/ 0.03 ~vning/ 0.03 ~vor_/ 0.05 ~vore^^ 0.07 ~vrig/ 0.03 ~vrigt/ 0.03 ~vux -0.20
        ~vuxe* -0.10 ~väd 0.28 ~vädr 0.21 ~vädr* 0.21 ~väg 0.46 ~vägen$ -0.13 ~vägen^ 0.10 ~vägg 0.23 ~vägg* 0.31
        ~vägge/ 0.03 ~väggen$ 0.09 ~väggen^ 0.14 ~vägl* 0.05 ~vägled 0.11 ~vägr -0.13 ~vägr* -0.13 ~vägrar^^ -0.10
        ~väl 0.45 ~väl$ 0.14 ~väl_/ 0.06 ~väld* 0.15 ~väldig 0.15 ~väldigt^ 0.12 ~välj -0.57 ~välj/ -0.05
        ~välja/ -0.05 ~välk* 0.11 ~välkom 0.08 ~väll/ -0.08 ~välle/ -0.04 ~vänd 0.24 ~vända/ 0.03 ~vänl* 0.06
        ~vänlig 0.06 ~vänt 0.60 ~vänt* -0.06 ~vänta$ 0.13 ~vänta/ 0.06 ~vänta^ 0.18 ~vänta^^ 0.09 ~väntade^^ -0.06
        ~väntar$ 0.07 ~väntar^^ -0.07 ~väntetid -0.25 ~väntetiden^ -0.15 ~väntrumm 0.06 ~väntrummet$ 0.10
        ~vänts/ -0.03 ~värd -0.07 ~värd* 0.11 ~värd/ -0.04 ~värda/ -0.03 ~värs* -0.30 ~värst -0.33 ~värst/ -0.03
        ~värt 0.07 ~värto/ -0.03 ~väst 0.28 ~väst* 0.69 ~väst/ 0.06 ~väste/ 0.08 ~våg -0.62 ~våga -0.07 ~våga/ -0.06
        ~vågar/ -0.04 ~våld -0.09 ~våld$ 0.08 ~våld* -0.09 ~våld^^ 0.23 ~våldet^ 0.11 ~våldsförebygg -0.06
        ~våldsutsatt -0.07 ~våni* 0.29 ~vår$ 0.06 ~våra -0.56 ~våra/ -0.06 ~våra^ -0.07 ~våra_/ -0.05 ~vård -0.17
        ~vård* -0.24 ~vård/ -0.11 ~vårde/ -0.06 ~vårdprogramm -0.09 ~våren$ -0.07 ~vårt -0.06 ~vårt/ 0.05 ~vårt_/ 0.05
        ~w 0.12 ~wars* 0.10 ~warsam 0.10 ~webb* -0.16 ~webbinari -0.15 ~who -0.13 ~wom -0.06 ~workshop 0.05
        ~workshopen$ -0.10 ~xamp/ 0.04 ~xampl/ 0.04 ~xemp/ 0.03 ~xempe/ 0.05 ~xten/ 0.03 ~xten_/ 0.03 ~xtio/ -0.04
        ~ycke/ -0.04 ~ycke_/ 0.03 ~ycker/ -0.03 ~yckt/ 0.06 ~yckte/ 0.06 ~ydds/ -0.03 ~year -0.10 ~year$ -0.09
        ~yggb/ 0.03 ~ymme/ 0.03 ~ymmer/ 0.03 ~yngr -0.10 ~yngre^^ -0.06 ~yra_/ -0.04 ~yran/ -0.03 ~yran_/ -0.03
        ~yrk -0.15 ~yrke* -0.19 ~yrke/ -0.03 ~yrkesvägled -0.05 ~yrkesvägledning -0.06 ~yrkor/ -0.03 ~yrti/ -0.05
        ~yrtio/ -0.05 ~yssn/ -0.03 ~yssna/ -0.03 ~yst_/ -0.03 ~ytte/ -0.03 ~ytte_/ -0.03 ~ä -0.63 ~äcke/ 0.04
        ~äcker/ 0.04 ~äddn/ 0.03 ~äddni/ 0.03 ~äder/ 0.04 ~äder_/ 0.03 ~äga -0.05 ~ägan* -0.06 ~ägand -0.06
        ~ägar -0.05 ~ägar/ -0.04 ~ägardirektiv -0.12 ~ägardirektiven^ -0.07 ~ägde -0.12 ~ägenh/ -0.03 ~äger -0.28
        ~äger/ -0.12 ~äger^^ -0.16 ~äger_/ -0.12 ~äggen/ 0.03 ~ägre/ -0.03 ~äkerh/ -0.03 ~äkna_/ -0.04 ~äknar/ 0.05
        ~älde/ 0.03 ~äldr 0.09 ~äldr* -0.41 ~äldr/ -0.05 ~äldre/ -0.03 ~äldre^ -0.13 ~äldreboend -0.34
        ~äldreomsorg -0.06 ~älg 0.06 ~älgj* 0.18 ~älgjakt 0.18 ~älla/ -0.05 ~ällar/ -0.03 ~älle/ -0.03 ~ällen/ -0.05
        ~ället/ 0.03 ~älls/ -0.03 ~älp_/ -0.03 ~älsan/ -0.03 ~älv_/ 0.09 ~älva/ -0.09 ~älva_/ -0.09 ~älvs* -0.19
        ~älvs/ -0.04 ~ämna/ 0.07 ~ämnas/ 0.04 ~ämnd/ -0.06 ~ämnd_/ -0.03 ~ämnde/ -0.03 ~ämta_/ 0.03 ~än -0.55
        ~änd 0.20 ~ända -0.76 ~ända_/ -0.03 ~ände/ 0.03 ~änder/ -0.03 ~ändr* -0.11 ~ändå$ 0.17 ~änet/ -0.05
        ~änet_/ -0.05 ~äng_/ 0.03 ~ängd/ 0.05 ~ängd_/ 0.04 ~änge/ 0.03 ~änge_/ 0.03 ~änka -0.11 ~änkt/ 0.05
        ~änkte/ 0.04 ~änna/ 0.05 ~änne/ -0.04 ~ännen/ -0.05 ~änst/ -0.05 ~änst_/ -0.04 ~änste/ -0.03 ~änta/ 0.05
        ~änta_/ 0.03 ~äntat/ 0.05 ~änte/ -0.03 ~änts/ -0.03 ~är -0.08 ~är$ -0.18 ~är^ -0.51 ~är^^ -0.16 ~ära_/ -0.03
        ~ärar/ 0.03 ~ärare/ 0.04 ~ärd_/ -0.03 ~ärda/ -0.03 ~ärdar/ -0.03 ~ären* -0.20 ~ären/ -0.04 ~ärend -0.19
        ~ärend/ -0.03 ~ärende$ -0.10 ~ärendet$ 0.06 ~ärif/ 0.03 ~ärifr/ 0.03 ~ärli* -0.28 ~ärlig -0.30 ~ärligt^^ 0.15
        ~ärma/ -0.04 ~ärna/ 0.03 ~ärna_/ 0.03 ~ärst/ -0.03 ~ärto/ -0.03 ~ärtom/ -0.03 ~ärvs -0.07 ~ärvs^^ -0.07
        ~äser/ -0.04 ~äser_/ -0.04 ~äst_/ 0.04 ~äste/ 0.05 ~äster/ 0.04 ~äta 0.06 ~äter -0.09 ~äter/ -0.05
        ~äter_/ -0.05 ~ätt_/ -0.03 ~ätte/ -0.06 ~ätter/ -0.04 ~även -0.22 ~å -0.68 ~å^ -0.40 ~åde_/ 0.05 ~ådet/ -0.03
        ~ådet_/ -0.03 ~ågan/ -0.06 ~ågan_/ -0.06 ~ågar/ -0.05 ~ågar_/ -0.05 ~åget/ 0.03 ~åget_/ 0.03 ~ågon_/ -0.03
        ~ågor/ 0.03 ~ågorn/ 0.04 ~ågot/ 0.03 ~ågot_/ 0.03 ~ågve/ -0.03 ~ågver/ -0.03 ~åk -0.21 ~åk^ -0.09 ~åk^^ -0.22
        ~åker -0.65 ~åker* 0.09 ~åker/ -0.05 ~åker_/ -0.05 ~åkte 0.32 ~åkte/ 0.03 ~åkte_/ 0.03 ~åld -0.15 ~ålde/ 0.03
        ~ålder$ -0.07 ~ålig/ 0.04 ~ålig_/ 0.04 ~ålla/ -0.03 ~ålli/ 0.04 ~ållit/ 0.04 ~åmind/ 0.03 ~ånad/ -0.05
        ~ånad_/ -0.04 ~ånda/ -0.04 ~ånds/ -0.03 ~ånga/ -0.04 ~ånga_/ -0.03 ~ånge 0.09 ~ånge/ 0.04 ~ånger/ 0.06
        ~ångt/ -0.04 ~ångt_/ -0.03 ~ånt_/ -0.03 ~år 0.31 ~år$ -1.13 ~år^^ 0.32 ~åra_/ -0.05 ~årde/ -0.04 ~ården/ -0.04
        ~åren -0.08 ~året -0.53 ~året$ -0.13 ~året* -0.17 ~året/ -0.07 ~året^^ -0.08 ~året_/ -0.05 ~åretruntjobb -0.15
        ~åretruntjobb^ -0.15 ~årin/ -0.04 ~åring/ -0.04 ~årlig -0.06 ~års -0.15 ~årsk* -0.30 ~årsk/ -0.03
        ~årsku/ -0.03 ~årskur -0.30 ~årsm* -0.15 ~årsmöt -0.15 ~årsmötet^ -0.09 ~årsr* 0.12 ~årsredovisning 0.12
        ~årsv* -0.18 ~årsvis -0.18 ~årsvis$ -0.13 ~årt_/ 0.06 ~åsikt -0.35 ~åt -0.15 ~åt^^ -0.10 ~åta_/ 0.03
        ~åtal -0.17 ~åtal$ -0.15 ~åter* 0.40 ~åter/ 0.04 ~återg 0.10 ~återk/ 0.05 ~återkom 0.27 ~återkomm 0.48
        ~återkommer^^ 0.18 ~återkoppling -0.16 ~åtgä* -0.15 ~åtgärd -0.12 ~åtmi* -0.07 ~åtminston -0.07 ~ått_/ -0.09
        ~åtta 0.09 ~åtta$ -0.10 ~åtta* -0.08 ~åtta^ 0.23 ~åttahundr -0.07 ~åtti* 0.11 ~åttio -0.08 ~åttioett 0.06
        ~åttiotal 0.06 ~ö-vik -0.14 ~öder/ -0.03 ~ödra/ -0.05 ~ödrar/ -0.03 ~ögonöppn -0.07 ~öjde/ 0.03 ~öjde_/ 0.03
        ~ökad -0.05 ~ökan/ -0.05 ~ökan_/ -0.03 ~öker/ -0.03 ~öker_/ -0.03 ~ökte/ -0.03 ~ökte_/ -0.03 ~öll_/ 0.03
        ~ömde/ 0.05 ~ömde_/ 0.05 ~ömme/ -0.03 ~ömmer/ -0.03 ~önde/ 0.03 ~önder/ 0.03 ~önsk 0.06 ~önskade^^ -0.08
        ~önskan$ 0.07 ~önskelist -0.11 ~önskemål 0.09 ~öper/ -0.03 ~öper_/ -0.03 ~öpp -0.29 ~öppe* -0.12 ~öppe/ -0.05
        ~öppet/ -0.04 ~öppet^^ -0.10 ~öppettid -0.09 ~öppettiderna^ -0.07 ~öppn -0.11 ~öppn* -0.12 ~öppna^ -0.19
        ~öppnade^^ -0.18 ~öran/ 0.06 ~örand/ 0.05 ~örbu/ -0.04 ~örbun/ -0.04 ~örde/ 0.09 ~örde_/ 0.06 ~örel/ -0.03
        ~öreni/ 0.03 ~örer/ -0.05 ~örern/ -0.04 ~öres/ -0.05 ~örest/ -0.05 ~öret/ -0.03 ~örja/ -0.05 ~örja_/ -0.03
        ~örjat/ 0.03 ~örre/ 0.03 ~örres/ 0.04 ~örrä/ -0.03 ~örrän/ -0.03 ~örs_/ -0.04 ~örsi/ 0.05 ~örsik/ 0.05
        ~örst_/ -0.03 ~östas/ -0.03 ~öste/ 0.06 ~östen/ 0.05 ~öten/ -0.10 ~öten_/ -0.08 ~ötena/ -0.03 ~öter/ -0.06
        ~öters/ -0.09 ~öts_/ 0.05 ~övad 0.15 ~övar/ -0.06 ~övat/ 0.03 ~över 0.45 ~över$ -0.07 ~över* 0.05 ~över^^ 0.06
        ~överallt -0.19 ~överallt$ -0.16 ~överenskommels -0.08 ~överenskommelse^^ 0.06 ~överlämning -0.05
        ~översatt 0.24 ~överst -0.16 ~överst$ -0.14 ~översättning 0.15 ~övning 0.08 ~övning$ 0.18 ~övningarna^ -0.06
        ~övri* 0.38 ~övri/ 0.03 ~övrig 0.38 ~övrig/ 0.03 ~övrigt^^ 0.23
        """
}
