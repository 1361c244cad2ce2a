extension FrenchWordTable {
    /// Verbs in -er whose stem stays, or follows a rule of spelling (lancer, manger, céder).
    static let verbsInEr = #"""
        abaisser abandonner abdiquer abîmer abjurer abonder abonner aborder aboyer abréger abreuver abriter abroger
        absenter absorber abuser accabler accaparer accéder accélérer accentuer accepter accidenter acclamer acclimater
        accoler accommoder accompagner accorder accoster accoucher accréditer accrocher acculer accumuler accuser
        acheminer acquitter acter actionner activer actualiser adapter additionner adhérer adjuger administrer admirer
        adopter adorer adosser adresser aérer affecter affectionner affermer afficher affilier affirmer affleurer
        affliger affluer affoler affréter affronter agencer aggraver agiter agréer agréger agrémenter agresser agripper
        aider aiguiller aiguiser aimer ajourner ajouter ajuster alarmer alerter aliéner aligner alimenter allécher
        alléger alléguer aller allier allonger allouer allumer altérer alterner amalgamer amarrer amasser ambitionner
        améliorer aménager américaniser ameuter amnistier amorcer amputer amuser analyser ancrer animer annexer
        annihiler annoncer annoter annuler anticiper apaiser apeurer apitoyer appareiller apparenter apparier appeler
        appliquer apporter apposer apprécier appréhender apprêter apprivoiser approcher approuver approvisionner appuyer
        arbitrer archiver argumenter armer arpenter arracher arranger arrêter arriver arroger arroser articuler aspirer
        assassiner assécher assembler asséner asseoirer assermenter assiéger assigner assimiler assister associer
        assombrer assumer assurer atermoyer attacher attaquer attarder atteler attenter atténuer atterrer attester
        attirer attiser attraper attribuer attrister auditer auditionner augmenter ausculter authentifier autofinancer
        autogérer automatiser autonomiser autoriser avaler avaliser avancer avantager aventurer avérer aviser aviver
        avoisiner avorter avouer axer bâcler baigner bâiller bâillonner baisser balancer balayer baliser baptiser barrer
        baser batailler bâtonner bavarder bêler bénéficier bercer berner biaiser blâmer blesser bloquer boiser boiter
        bombarder border borner boucher boucler bouger bouleverser bourrer bousculer boycotter braconner brader brancher
        braquer brasser braver bricoler briguer briller briser broder brouiller broyer bruiter brûler brusquer
        budgétiser buriner buter câbler cacher cadenasser cadrer calculer caler calmer calomnier calquer cambrioler
        camoufler camper canaliser canoniser cantonner capitaliser capituler capter captiver capturer caractériser
        carencer caresser cartographier caser casser cataloguer catalyser catapulter catastropher catégoriser causer
        cautionner céder célébrer censer censurer centraliser centrer cerner certifier cesser chagriner changer chanter
        chapeauter charger chasser châtier chauffer chaumer chausser chavirer cheminer chercher chevaucher chiffrer
        chômer choquer chronométrer chuter cibler cicatriser cimenter circonstancier circuler citer civiliser clairsemer
        clamer clarifier classer classifier climatiser cloisonner cloîtrer cloner clôturer clouer coacher coaliser
        cocher codécider coder codifier coexister cofinancer cofonder cogérer cohabiter coiffer coïncider collaborer
        collationner collecter collectionner coller colliger coloniser colorer combiner combler commander commanditer
        commémorer commencer commenter commercer commercialiser commissionner communiquer commuter compacter comparer
        compenser compiler compléter complexifier compliquer comporter composer compresser comprimer comptabiliser
        compter concaténer concéder concentrer conceptualiser concerner concerter concilier concorder concrétiser
        condamner condenser conditionner confectionner conférer confesser confier configurer confiner confirmer
        confisquer conforter confronter congédier conjecturer conjuguer conjurer connecter consacrer conseiller
        conserver considérer consigner consister consoler consolider consommer conspirer constater consterner constituer
        constitutionnaliser consulter consumer contacter contaminer contempler contenter conter contester contextualiser
        contingenter continuer contourner contracter contractualiser contrarier contraster contre-attaquer
        contrebalancer contrecarrer contrer contresigner contribuer contrôler conventionner converger converser convier
        convoiter convoquer convoyer coopérer coopter coordonner coorganiser coparrainer copier copiloter coprésider
        corner corréler corriger corroborer corser cosigner cotiser côtoyer coucher couler couper coupler courber
        couronner coûter coutumer cracher craquer crédibiliser créditer créer crêper creuser crier criminaliser crisper
        cristalliser critiquer croiser cuisiner culminer culpabiliser cultiver cumuler curer dater débarquer débarrasser
        débaucher débiter débloquer déboguer déboiser déborder déboucher débourser débouter débrancher débuter décaisser
        décaler décanter décapiter décarboner décarboniser décéder décélérer décentraliser décerner déchaîner décharger
        déchiffrer déchirer décider décimer déclamer déclarer déclasser déclassifier déclencher décliner décoder
        décoiffer décoller décoloniser décommander décomposer décompresser décomprimer décompter déconcentrer
        déconcerter déconfiner décongestionner déconnecter déconseiller déconsidérer déconsolider décontaminer décorer
        décortiquer découler découper découpler décourager décrédibiliser décréter décrier décriminaliser décrisper
        décrocher décrypter dédaigner dédicacer dédier dédommager dédouaner dédoubler dédramatiser défausser déférer
        déferler défeuiller défier défigurer défiler déflorer défoncer déforester déformer défragmenter défrayer
        défricher défroquer dégager dégénérer dégoûter dégrader déguiser déguster déjeuner déjouer déjudiciariser
        délabrer délaisser délasser délaver délayer déléguer délester délibérer délier délimiter délirer délivrer
        délocaliser déloger demander démarcher démarquer démarrer démasquer démêler démembrer déménager démériter
        demeurer démilitariser déminer démissionner démobiliser démocratiser démonter démontrer démoraliser démotiver
        démultiplexer démultiplier démystifier dénationaliser dénaturer dénicher dénier dénigrer dénombrer dénommer
        dénoncer dénoter dénouer dénucléariser dénuder dépanner dépaqueter départager dépasser dépassionner dépayser
        dépêcher dépénaliser dépenser dépersonnaliser dépêtrer dépeupler dépister déplacer déplafonner déplier déplorer
        déployer dépolitiser dépolluer déporter déposer déposséder dépouiller dépoussiérer déprécier déprimer
        déprogrammer déraciner dérailler déranger déraper dérater déréglementer dérégler déresponsabiliser dériver
        dérober déroger dérouler dérouter désaccoutumer désactiver désagréger désaligner désaliniser désaltérer
        désamorcer désapprouver désarçonner désarmer désassembler désavantager désavouer desceller désélectionner
        désembourber désemparer désenclaver désengager désengorger désensabler désensibiliser déséquilibrer désérialiser
        déserter désertifier désespérer déshériter déshonorer déshumaniser déshydrater désigner désindexer désinfecter
        désinformer désinstaller désintégrer désintéresser désintoxiquer désirer désister désodoriser désœuvrer désoler
        désolidariser désordonner désorganiser désorienter dessécher desserrer dessiner dessoûler déstabiliser destiner
        destituer déstocker déstructurer désynchroniser détacher détailler détecter déterminer déterrer
        déterritorialiser détester détoner détourer détourner détromper détrôner dévaler dévaliser dévaloriser dévaluer
        devancer dévaster développer déverrouiller déverser dévier deviner dévisager dévisser dévoiler dévorer dévouer
        diagnostiquer dialoguer dicter différencier différer diffuser digérer digitaliser dilapider dilater diligenter
        diluer dimensionner diminuer diplômer diriger discerner discipliner discréditer discriminer disculper discuter
        disloquer dispenser disperser disposer disputer disqualifier disséminer disséquer dissimuler dissiper dissocier
        dissuader distancer distiller distinguer distribuer diverger diversifier diviser divorcer divulguer documenter
        dominer donner dorer doser doter doubler douter draguer drainer dramatiser dresser dupliquer durer dynamiser
        dynamiter ébaucher ébouler ébranler écarter échafauder échanger échantillonner échapper échelonner échouer
        écimer éclairer éclater éclipser écluser écœurer économiser écoper écorcher écosser écouler écourter écouter
        écraser écrémer écrêter écrouer écrouler écussonner édenter édicter édifier éditer édulcorer éduquer effacer
        effarer effectuer efféminer effiler effleurer effondrer efforcer effrayer égailler égaler égaliser égarer égayer
        égorger égosiller éjecter élaborer élaguer élancer électrifier électriser électrocuter éliminer éloigner
        élucider éluder émailler émanciper émaner emballer embarquer embarrasser embaucher embêter embouteiller
        embrasser embrouiller émerger émerveiller émietter émigrer émincer emmêler emménager émousser empanacher
        empaqueter emparer empâter empêcher empester empêtrer empiéter empiler empirer employer empocher emporter
        empresser emprisonner emprunter émuler encadrer encaisser encapsuler encastrer encenser enchaîner enchanter
        enchâsser enchérer enclaver enclencher enclouer encoder encombrer encorder encourager encrypter endetter
        endeuiller endiguer endoctriner endommager endosser endurer énerver enfanter enfermer enfiévrer enfiler
        enflammer enfler enfoncer enfourcher engager engendrer engorger engranger engrosser enivrer enjamber enjôler
        enjoliver énoncer enquêter enraciner enrayer enregistrer enrhumer enrober enrôler enrouler ensabler ensanglanter
        enseigner ensemencer ensorceler entacher entamer entasser entériner enterrer entêter enthousiasmer entonner
        entortiller entourer entraîner entraver entrechoquer entrecroiser entrelacer entremêler entreposer entrer
        énucléer énumérer envelopper envenimer enverguer envier environner envisager envoler envoyer épancher épargner
        éparpiller épater épauler épeler éperonner épicer épier épierrer épiler épingler épisser éplucher éponger
        épouiller époumoner épouser épousseter épouvanter éprouver épuiser épurer équilibrer équiper équivoquer
        éradiquer ériger éroder errer escalader escamoter escompter escorter espacer espérer espionner esquinter
        esquisser esquiver essaimer essayer essorer essouffler estimer estomper étaler étalonner étamper étancher
        étatiser étayer éterniser éternuer éthériser étioler étiqueter étirer étoffer étonner étouffer étrangler
        étrenner étriller étriquer étudier étuver évacuer évader évaluer évangéliser évaporer éveiller éventer éventrer
        évertuer évider évincer éviter évoluer évoquer exacerber exagérer exalter examiner exaspérer exaucer excaver
        excéder exceller excepter exciter exclamer excommunier excuser exécrer exécuter exempter exercer exfiltrer
        exhiber exhorter exhumer exiger exiler exister exonder exonérer expanser expatrier expectorer expédier
        expérimenter expertiser expier expirer expliciter expliquer exploiter explorer exploser exporter exposer
        exprimer exproprier expulser expurger exsuder extérioriser exterminer externaliser extorquer extrader extrapoler
        exulter fabriquer facetter fâcher faciliter façonner facturer falsifier familiariser faner fasciner fatiguer
        fausser favoriser fayoter fédérer feinter féliciter féminiser fendiller fermenter fermer fertiliser fêter
        feuilleter fiancer ficeler ficher fidéliser figer figurer filer filmer filtrer finaliser financer fixer
        flageller flamber flancher flâner flatter flécher flirter flotter fluctuer focaliser fomenter foncer fonctionner
        fonder forcer forger formaliser formater former formuler fortifier foudroyer fouetter fouiller fouler fourcher
        fourrager fracasser fractionner fracturer fragiliser fragmenter franchiser frapper frauder frayer freiner
        frelater fréquenter fréter frêter froisser frôler froncer frotter frustrer fuguer fulminer fumer fusiller
        fusionner fustiger gâcher gager gagner galoper galvaniser galvauder gangrener garder garer gargouiller gaspiller
        gâter gaver gazer gêner généraliser générer géolocaliser géoréférencer gercer gérer germer gicler givrer glacer
        glaner glisser globaliser glorifier gommer gonfler gouailler goûter gouverner gracier graduer graisser gratifier
        gratter graver graviter greffer grêler griffer grignoter griller grimper grincer gronder grouper guerroyer
        guetter guider habiliter habiller habiter habituer hacher handicaper hanter haranguer harmoniser hasarder hâter
        hausser héberger hébéter hérisser hériter hésiter heurter hiérarchiser hisser homogénéiser homologuer honorer
        horodater horrifier hospitaliser huer huiler humaniser humecter humilier hurler hydrater hypnotiser hypothéquer
        idéaliser identifier ignorer illuminer illustrer imaginer imbiber imbriquer imiter immatriculer immerger
        immigrer immobiliser immoler immortaliser immuniser impatienter implanter implémenter impliquer implorer
        imploser importer importuner imposer imprégner impressionner imprimer improviser impulser imputer inaugurer
        incarcérer incarner incendier incinérer inciser inciter incliner incomber incommoder incorporer incrémenter
        incriminer incuber inculper inculquer indemniser indexer indigner indiquer individualiser industrialiser
        infecter inféoder inférer infester infiltrer infirmer infliger influencer influer informatiser informer infuser
        ingérer inhaler inhiber inhumer initialiser initier injecter injurier innocenter innover inoculer inonder
        inquiéter insérer insinuer insister insonoriser inspecter inspirer installer instancier instaurer instiguer
        instiller instituer institutionnaliser instrumentaliser insuffler insulter insurger intégrer intensifier
        intenter intentionner intercaler intercéder intercepter interchanger interconnecter intéresser interférer
        intérioriser interloquer internationaliser interner interpeller interpénétrer interpoler interposer interpréter
        interroger interviewer intimer intimider intituler intoxiquer intriguer introniser invalider invectiver inventer
        inventorier inverser investiguer inviter invoquer ioniser irradier irriguer irriter isoler itérer jalonner
        jardiner jaser jauger jauner jeter jeûner joncher jongler jouer journaliser jouter jubiler jucher judiciariser
        juger juguler jurer justifier juxtaposer kidnapper klaxonner labéliser labelliser labourer lâcher laisser
        lambiner lamenter laminer lamper lancer lapider larguer larmoyer lasser laver légaliser légender légiférer
        légitimer léguer léser lésiner lester lexicaliser libeller libéraliser libérer licencier lier ligner ligoter
        limer limiter limoger liquéfier liquider lisser lister livrer localiser loger longer lorgner louer louper
        lubrifier lustrer lutter luxer lyncher macérer machiner maculer magnifier mailler maîtriser majorer maltraiter
        mandater manger manier manifester manigancer manipuler manœuvrer manquer manufacturer mapper maquiller marauder
        marchander marcher marginaliser marier mariner marquer masquer massacrer masser matérialiser maugréer maximiser
        mécaniser mécontenter médailler médiatiser médicaliser méditer méfier mélanger mêler mémoriser menacer ménager
        mendier mensualiser mentionner mépriser mériter mesurer métamorphoser métisser meubler migrer mijoter
        militariser militer mimer miner minifier minimiser minorer minuter miser missionner mitiger mobiliser modéliser
        modérer moderniser modifier moduler moissonner mondialiser monétiser monnayer monopoliser monter montrer moquer
        mordancer mordiller motiver motoriser moucher mouiller mouler moyenner muer multiplexer multiplier municipaliser
        murer murmurer muter mutiler mutualiser mystifier nager narrer nationaliser naturaliser naviguer navrer
        nécessiter nécroser négliger négocier nettoyer neutraliser nier nimber niveler nommer normaliser noter notifier
        nouer noyauter noyer nuancer numériser numéroter obérer objecter obliger oblitérer obnubiler obséder observer
        obstiner obstruer obtempérer obturer obvier occasionner occulter occuper octroyer œuvrer offenser officialiser
        officier offusquer ombrager onduler opacifier opérationnaliser opérer opiner opposer oppresser opprimer opter
        optimiser oraliser ordonnancer ordonner organiser orienter originer orner orthographier osciller oser oublier
        outiller outrager outrepasser outrer ouvrager ovationner oxyder oxygéner pacifier pactiser palabrer palissader
        palper palpiter panacher panifier paniquer panser parachuter parader paralyser paramétrer parapher paraphraser
        parceller parcelliser pardonner parer parfumer parier parlementariser parlementer parler parodier parquer
        parrainer partager participer particulariser partitionner passer passionner pasteuriser patauger patienter
        patronner patrouiller paupériser pauser paver pavoiser payer pécher pêcher pédaler pédicurer peigner peiner
        pénaliser pencher pénétrer penser pensionner percer percher percuter perdurer pérenniser perfectionner perforer
        péricliter périmer périphraser permuter pérorer perpétrer perpétuer perquisitionner persécuter persévérer
        persifler persister personnaliser personnifier persuader perturber pétitionner peupler photocopier photographier
        piéger piétiner piger pigmenter piler piller pilonner piloter pincer piocher piquer pirater pister pivoter
        placarder placer plafonner plaider planer planifier planter plaquer plâtrer plébisciter pleurer plier plisser
        plonger ployer poinçonner pointer pointiller poivrer polariser polémiquer policer politiser polluer ponctionner
        ponctuer pondérer populariser porter portraiturer poser positionner posséder postdater poster postposer postuler
        potabiliser pouponner pousser pratiquer précariser précautionner précéder prêcher précipiter préciser précompter
        préconiser prédestiner prédéterminer prédiquer prédisposer prédominer préempter préexister préfabriquer préfacer
        préférer préfigurer préfinancer préfixer préformater préjuger préluder préméditer prénommer préoccuper préparer
        préposer prépositionner présager présélectionner présenter préserver présider presser pressurer présumer
        présupposer prêter prétexter prétraiter prévisionner prévisualiser prier primer priser privatiser priver
        privilégier procéder procéduraliser proclamer procréer procurer prodiguer profaner proférer professer
        professionnaliser profiler profiter programmer progresser prohiber projeter proliférer prolonger promulguer
        prôner prononcer pronostiquer propager prophétiser proportionner proposer propulser proroger prospecter
        prospérer prosterner protéger protester prouver provisionner provoquer psalmodier publier puiser pulvériser
        purger purifier quadriller quadrupler qualifier quantifier quémander quereller questionner quêter quintupler
        quitter rabaisser rabibocher rabrouer raccommoder raccompagner raccorder raccrocher racketter raconter
        radicaliser radoter raffiner rager railler raisonner rajouter rajuster rallier rallonger rallumer ramasser ramer
        ramifier rançonner ranger ranimer rapatrier rappeler rapporter rapprocher raréfier raser rassasier rassembler
        rasséréner rassurer ratifier rationaliser rationner ratisser rattacher rattraper raturer ravager ravaler raviser
        ravitailler raviver rayer rayonner réactiver réactualiser réadapter réadmettrer réaffecter réaffirmer réagencer
        réajuster réaligner réaliser réaménager réamorcer réanimer réappliquer réapproprier réapprovisionner réarmer
        réarranger réassembler réassigner réassurer rebaptiser rebeller reboiser rebooter rebrousser rebuter recadrer
        recalculer recalibrer recapitaliser récapituler recaser recéder recenser recentrer réceptionner recharger
        réchauffer rechercher rechigner réciter réclamer reclasser recoller récolter recommander recommencer récompenser
        recomposer réconcilier reconfigurer réconforter reconsidérer reconstituer reconvoquer recopier recorder recouper
        recouvrer recréer récréer récriminer recruter rectifier reculer récupérer recuser récuser recycler redemander
        redémarrer redéployer rédiger redimensionner rédimer rediriger redistribuer redonner redorer redoubler redouter
        redresser rééchantillonner rééchelonner réécouter rééditer rééduquer réélaborer réembarquer réembaucher
        réemployer réengager réenregistrer rééquilibrer réescompter réétudier réévaluer réexaminer réexpédier réexporter
        référencer référer refermer refinancer refléter reforester reformater réformer reformer reformuler refouler
        réfréner refréner réfrigérer réfugier refuser réfuter regagner regarder régénérer régenter régionaliser
        réglementer régler régner regorger régresser regretter regrouper régulariser réguler réhabiliter rehausser
        réimplanter réimplémenter réimporter réimposer réimprimer réincarcérer réincarner réincorporer réindexer
        réinformer réinitialiser réinjecter réinsérer réinstaller réinstaurer réinstituer réintégrer réinterpréter
        réintituler réinventer réinviter réitérer rejeter rejointoyer rejouer relâcher relancer relater relaxer relayer
        reléguer relier relocaliser reloger reluquer remanier remarier remarquer rembarquer rembarrer rembourser
        remédier remémorer remercier remiser remonter remorquer remplacer remporter rempoter remuer rémunérer renâcler
        rencontrer renégocier renfermer renfler renflouer renforcer renier renommer renoncer renouer renouveler rénover
        renquiller renseigner rentabiliser rentrer renverser renvoyer réoccuper réorchestrer réordonner réorganiser
        réorienter réparer repartager repasser repayer repêcher repenser répercuter repérer répertorier répéter replacer
        replanter replier répliquer reporter reposer repositionner repousser représenter réprimander réprimer reprocher
        reprofiler reprogrammer réprouver répudier répugner réputer requalifier réquisitionner rescinder réserver
        résider résigner résilier résister résonner résorber respecter respirer responsabiliser resquiller ressasser
        ressembler resserrer ressourcer ressusciter restaurer rester restituer restructurer résulter résumer retailler
        rétamer retaper retarder retirer retomber rétorquer retorquer retoucher retourner retracer rétracter retraiter
        retrancher retravailler retraverser rétribuer rétrocéder rétroéclairer rétrograder retrouver réunifier
        réutiliser revaloriser rêvasser réveiller révéler revendiquer rêver réverbérer révérer revigorer réviser
        revisiter revisser revitaliser révolter révolutionner révoquer rhabiller ricaner ridiculiser rigidifier risquer
        ristourner ritualiser rivaliser river robotiser roder rôder romancer ronger rouer rouler roussiller rudoyer ruer
        ruiner ruser rythmer saboter saccader saccager sacraliser sacrer sacrifier saigner salarier saluer sanctifier
        sanctionner sanctuariser saper sarcler satelliser satelliter saturer saucissonner sauter sauvegarder sauver
        savourer scander scanner sceller scénariser schématiser scier scinder scolariser scotcher scruter sculpter
        sécher seconder secouer secréter sécréter sectoriser séculariser sécuriser sédentariser segmenter ségréguer
        séjourner sélectionner seller sembler sensibiliser séparer septupler séquencer séquestrer sérialiser sérier
        sermonner serrer sidérer siéger siester siffler signaler signaliser signer signifier simplifier simuler
        singulariser situer socialiser soigner solder solenniser solidariser solidifier solliciter solutionner sombrer
        sommer sonder songer sonner soubresauter soucier souder soudoyer souffler souhaiter soulager souligner
        soumissionner soupçonner sourcer sous-estimer sous-évaluer sous-régionaliser sous-titrer sous-traiter soutirer
        spécialiser spécifier spéculer spolier sponsoriser squatter stabiliser stagner standardiser stationner statuer
        sténographier stéréotyper stériliser stigmatiser stimuler stipuler stocker stopper structurer stupéfier
        subdiviser subjuguer sublimer submerger subordonner suborner subroger subsister substituer subsumer subtiliser
        subventionner succéder succomber suer suffixer suffoquer suggérer suicider sulfater superposer superviser
        supplanter suppléer supplicier supplier supporter supposer supprimer supputer surcharger surclasser
        surdimensionner surestimer surévaluer surexploiter surligner surmonter surnommer surpasser surpayer surpêcher
        surplomber sursauter surtaxer surveiller survoler susciter susmentionner suspecter sustenter symboliser
        sympathiser synchroniser syndiquer synthétiser systématiser tabler taillader tailler tamiser tamponner tanguer
        taper tapisser taquiner tarauder tarder tarer tarifer tasser tatouer taxer teinter télécharger télécopier
        télégraphier téléguider téléphoner télétravailler téléverser téléviser témoigner tempérer temporiser tenailler
        tenter tergiverser terminer terrasser territorialiser terroriser tertiariser tester tétaniser théâtraliser
        théoriser thésauriser timbrer tirer tisser titrer titulariser tolérer tomber tonner torpiller torréfier
        tortiller torturer totaliser toucher tourmenter tourner tracasser tracer tracter traficoter traîner traiter
        tramer trancher tranquilliser transborder transcender transférer transfigurer transformer transfuser
        transgresser transiger transiter transmigrer transmuter transpercer transpirer transplanter transporter
        transposer transvaser traquer traumatiser travailler traverser trébucher trembler tremper tresser tricher
        tricoter trier triompher tripler tronçonner trôner tronquer troquer troubler trouer trouver truffer truquer tuer
        tuméfier tutoyer typer ulcérer unifier uniformiser universaliser urbaniser urger user usiner usurper utiliser
        vacciner vaciller vagabonder valider valoriser valser vanter vaporiser vaquer varier végéter véhiculer veiller
        venger ventiler verbaliser verdoyer vérifier vernisser verrouiller verser versifier vexer vibrer vicier
        victimiser vidanger vider vilipender violenter violer virer viser visionner visiter visser visualiser vitrer
        vitrifier vitupérer vivifier vivoter vocaliser vociférer voiler voler voter vouer voûter vouvoyer voyager
        vulgariser zapper zébrer zézayer zigzaguer zoner
        """#

    /// Verbs in -er whose e becomes è before a silent syllable.
    static let verbsLikeMener = #"""
        acheter achever amener breveter celer ciseler congeler crever crocheter déceler dégeler dégrever démanteler
        démener écarteler égrener élever emmener enlever fureter geler grever haleter harceler jumeler lever malmener
        marteler mener modeler morceler museler parachever parsemer peser prélever promener racheter ramener receler
        relever remodeler semer sevrer soulever soupeser surgeler surmener
        """#

    /// Verbs in -ir with -iss-.
    static let verbsLikeFinir = #"""
        abolir aboutir accomplir affaiblir affermir affranchir agir agrandir anéantir aplanir appauvrir applaudir
        approfondir assainir asservir assortir assouplir assujettir atterrir attiédir avertir bannir bâtir bénir
        blanchir bondir choisir compatir convertir définir défraîchir dégarnir déguerpir démolir démunir dépérir dépolir
        désassortir désépaissir désobéir dessaisir désunir divertir durcir ébahir éblouir éclaircir élargir enchérir
        endurcir enlaidir enrichir envahir épaissir épanouir épargnir équarrir estourbir établir étourdir étrécir
        évanouir faiblir farcir finir fléchir flétrir fleurir fournir fraîchir franchir garantir garnir gémir grandir
        gravir guérir honnir infléchir intervertir investir jaillir languir lotir mincir moisir mollir munir mûrir
        noircir nourrir obéir obscurcir pâlir périr pétrir polir pourrir préétablir prémunir punir raccourcir raffermir
        rafraîchir ragaillardir rajeunir ralentir ramollir ravir réagir réappauvrir réassortir rebâtir redéfinir
        réfléchir refroidir régir réinvestir rejaillir remplir renchérir répartir resplendir ressaisir resurgir rétablir
        retentir rétrécir réunir réussir reverdir rosir rôtir roussir saisir salir sévir subir subvertir surenchérir
        surgir tarir ternir tiédir trahir travestir unir verdir vernir vieillir vomir vrombir
        """#

    /// Verbs in -re that keep their stem.
    static let verbsLikeRendre = #"""
        attendre condescendre confondre correspondre défendre dépendre descendre détendre détordre entendre épandre
        étendre fendre fondre mordre morfondre pendre perdre pourfendre prétendre redescendre réentendre refondre rendre
        répandre répondre revendre sous-entendre suspendre tendre tordre vendre
        """#

    /// Other verbs: what may stand before (- nothing), then the forms.
    static let families = #"""
        re aper con dé per | cevoir çois çoit çoivent çoive cevons cevez cevait cevaient cevant cevra cevront cevrait
        re aper con dé per | cevraient çut çurent çût çu çue çus çues
        - re mé | connaître connais connaît connaissons connaissez connaissent connaissait connaissaient connaissant
        - re mé | connaisse connaîtra connaîtrons connaîtrez connaîtront connaîtrait connaîtraient connu connue connus
        - re mé | connues connut connurent connût
        - ap com dis re trans réap | paraître paraît paraissent paraissait paraissaient paraissant paraisse paraîtra
        - ap com dis re trans réap | paraîtront paraîtrait paraîtraient paru parut parurent parût
        - re | naître naît naissent naissait naissaient naîtra naîtront naîtrait naîtraient naquît
        - ac dé | croître croît croissent croissait croissaient croissant croîtra croîtront croîtrait croîtraient crût
        - dé com | plaire plaît plaisent plaisait plaisaient plaira plût
        - con inter pré par de re sur sub contre pro circon | venir vient viennent venons venez venait venaient viendra
        - con inter pré par de re sur sub contre pro circon | viendront viendrait viendraient venu venue venus venues
        - con inter pré par de re sur sub contre pro circon | vint vinrent vînt venant vienne
        - ob dé re main con entre sou appar abs | tenir tient tiennent tenons tenez tenait tenaient tiendra tiendront
        - ob dé re main con entre sou appar abs | tiendrait tiendraient tenu tenue tenus tenues tint tinrent tînt tenant
        - ob dé re main con entre sou appar abs | tienne
        - com ap entre re sur dés réap mé é | prendre prend prennent prenons prenait prenaient prenant prenne prendra
        - com ap entre re sur dés réap mé é | prendront prendrait prendraient pris prise prises prit prirent
        - per com ad sou trans pro re é dé réad compro o | mettre met mettent mettons mettez mettait mettaient mettant
        - per com ad sou trans pro re é dé réad compro o | mette mettra mettront mettrait mettraient mis mise mises mit
        - per com ad sou trans pro re é dé réad compro o | mirent mît
        - pré entre re | voir voit voient voyons voyez voyait voyaient voyant voie vu vue vus vues vit virent vît voira
        - pré entre re | voiront voirait voiraient verra verront
        pour dépour | voir voit voient voyait voyaient vu vue vus vues vut vût
        équi pré - | valoir vaut valent valait valaient valant vaille vaudra vaudront vaudrait valu value valut valurent
        équi pré - | valût
        é pro - | mouvoir meut meuvent mouvait mouvant mouvante mouvantes mouvants mu mue mus mues mut mût
        é dé ins pres trans sous réé circons pros sous réins | crire cris crit crite crits crites crivent crivons crivez
        é dé ins pres trans sous réé circons pros sous réins | crivait crivaient crivant crive crivit crivirent crivît
        é dé ins pres trans sous réé circons pros sous réins | crira criront crirait criraient
        pré mé inter contre dé re - | dire dit dite dits dites disent disait disaient disant dise dira diront dirait
        pré mé inter contre dé re - | diraient dît dirent
        ré dé sé intro pro con re tra repro in écon surpro | duire duit duite duits duites duisent duisons duisait
        ré dé sé intro pro con re tra repro in écon surpro | duisaient duisant duise duisit duisirent duisît duira
        ré dé sé intro pro con re tra repro in écon surpro | duiront duirait duiraient
        con recon ins | struire struisît
        dé autodé entredé | truire truit truite truits truites truisent truisait truisaient truisant truise truisit
        dé autodé entredé | truisirent truisît truira truiront truirait truiraient
        é réé re - | lire lit lisent lisons lisait lisaient lisant lise lu lue lus lues lut lurent lût lira liront
        é réé re - | lirait liraient
        - dé re contre satis par sur | faire fait faite faits faites font faisons faisait faisaient faisant fasse fit
        - dé re contre satis par sur | firent fît fera feront ferait feraient
        ac con re en recon | quérir quiers quiert quièrent quière quérons quérez quérait quéraient quérant quis quise
        ac con re en recon | quises quit quirent quît querra querront querrait
        dé - | mentir  mentent mentait mentaient mentant mente menti mentie mentis menties mentit mentirent mentît
        dé - | mentira mentiront
        - pres res con | sentît
        - r déc rec red ré | ouvrir ouvre ouvrent ouvrons ouvrez ouvrait ouvraient ouvrant ouvert ouverte ouverts
        - r déc rec red ré | ouvertes ouvrit ouvrirent ouvrît ouvrira ouvriront ouvrirait ouvriraient
        - off | offrît souffrît
        dé com - a re | battre bat battent battons battait battaient battant battu battue battus battues battit
        dé com - a re | battirent battît battra battront battrait
        - re sur | vécu vécue vécus vécues vécut vécurent vécût
        ré ab dis | soudre sout solvent solvons solvait solvaient solvant solve solu solue solus solues solut solurent
        ré ab dis | solût soudra soudront soudrait
        - re dé sur | vêtir vêt vêtent vêtait vêtaient vêtant vêtu vêtue vêtus vêtues vêtira
        é ré at dé - | teindre teint teinte teints teintes teignent teignait teignaient teignant teignit teindra
        é a res | treindre treint treinte treints treintes treignent treignait
        dé - re | peindre peint peinte peints peintes peignent peignait
        dé é | choir choit choient chu chue chus chues chut
        - | être êtes étais était étions étiez étaient étant été fût eût dû dût  pût sût voulût fallût suffît fuît
        - | conclût exclût inclût reçût  crût crû mû courût parcourût secourût poursuivît vainquît haïr haï haïe haïs
        - | haïssent haïssait haïssaient haït ouï ouïr échéant sied bénit bénite bénites né née nés nées aîné
        ré re | partir part partent partons partait partaient parti partie partis parties partit partirent partira
        ré re | partiront partirait partant
        - | médit médire médisait médisant contrît réapparaît extrait réextrait sursît
        """#
}
