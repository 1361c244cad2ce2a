extension FrenchWordTable {
    /// Nouns whose plural is made by rule, in the singular.
    static let nounsAToI = #"""
        abbé abîme abréviation accélération accéléromètre accès accessibilité accréditation acné acquéreur âcreté
        activité actualité adaptabilité adéquation adhérence adhésion adhésivité admissibilité aération aérodrome
        aérogare aéronef aéroport aérosol aérospatiale affectivité affinité affrètement âge agilité agrégat agrégation
        agrément agrès agressivité aïeul aïeux aïkido aînesse aisément alcaloïde alcoolémie aléa algèbre aliénabilité
        aliénation alinéa allégation allégeance allégement allègement allégresse allèle aloès altération altérité
        amabilité ambiguïté âme amélioration aménagement amnésie amnésique amorçage amovibilité anathème ancêtre
        ancienneté androïde anémie ânerie ânesse anesthésie animosité année années annuité ânon antécédent antériorité
        anthropogénique antiquité antisémitisme anxiété août apogée apologétique apothéose apôtre appétit applicabilité
        appréciation appréhension apprêt après âpreté aptère aquifère araignée archéologie archéologue archevêché
        archevêque archidiocèse arçon arène arête armée arôme arrérages arrêt arrêté arriération arrière arrivée
        artéfact artère artériel artériosclérose ascète asséchement assèchement assemblée assiduité associativité
        astéroïde astéroïdes asymétrie atèle atèles atemporalité athée athlète athlétisme atmosphère atrocité attaché
        atténuation attractivité audioconférence aumônerie auréole austérité authenticité autocontrôle autodéfense
        autodétermination autoévaluation autogérance autorégulation autorité avancée avènement aveuglément avidité
        bâbord bactérie bâillement bâillon balançoire banalité bannière baromètre barrière bâtiment bâtisse bâtisseur
        bâton béance béatification béatitude beauté bédouin bégaiement bégonia bélître bélouga bénédiction bénéfice
        bénéfices bénéficiaire bénévolat bénignité béquille béret bérézina béryllium bestialité bétail bête bêtise béton
        bétonnière bévue bibliothécaire bibliothèque bicaméralisme bienséance bière bilatéralisme binôme
        biodégradabilité biodiversité biogénétique biomédecine biométrie biosécurité biosphère biosûreté bipède blâme
        blâmes blé blême bœuf bohème boîte bonté bouée brèche brièveté brûlage brûlerie brûleur brûlis brûlot brûlure
        brutalité bûche bûcher bûcheron buée cabécou câblage câble cacahuète cactée caducité caféiculture caféine
        cafétéria caïd caïman calèche câlin caméra canapé canoë canoéiste capacité caparaçon capillarité captivité
        caractère caractérisation caractéristique cardinalité carène carré carrière carriérisme casanière catégorie
        catégorisation caténaire cathédrale causalité cavité cédérom cèdre célébration célébrité céleri célérité célibat
        celluloïd cément cénotaphe centième centimètre centralité cépage céramique céréale céréaliculture cérémonial
        cérémonie cérémonieux cérumen césarienne cessibilité césure cétacé cétone chaîne chaînon châle chancelière
        charançon charité charnière chasteté châtaigne château châtiment chaudière chaumière chaussée chéchia chênaie
        chêne chéneau chênes chènevis chèque chérubin chevauchée chevêche chèvre chimère chimiothérapie
        chlorofluorométhane chœur choléra chômage chômeur chrétienté chronométrage cimetière cinéaste cinéma
        cinémathèque cinéphile cinquantième cinquième circonférence cité citoyenneté civilité clandestinité clarté
        clématite clémence cléricalisme clés clientèle clientélisme clôture codécision codéveloppement coédition
        coercivité cœur cogérance cohérence cohésion coïncidence colère collatéralité collectivité collège collègue
        colloïde colonialité combativité combiné comédie comédienne comète comité commémoration commensurabilité
        commérage commerçant commercialité commère commodité communauté communicabilité communiqué compacité
        comparabilité compatibilité compensabilité compétence compétences compétition compétitivité complément
        complémentarité complètement complétude complexité complicité compréhension comptabilité comté concélébration
        conceptualité concrète condoléances conductibilité conductivité cône confédération conférence confidentialité
        conformité confraternité confrère congé congélation congère congrès conjugalité connectivité conquérant conquête
        consanguinité consécration conséquence considération consœur constitutionnalité consubstantialité
        contemporanéité continuité contrariété contrée contrefaçon contrôle contrôleur convertibilité convexité
        convivialité coopérant coopération coopérative coopératives coordonnée coordonnées coprésidence coprésident
        coprésidente copropriété cordée cordialité coresponsabilité corporéité corrélation corrosivité cortège côte côté
        côtelette côtoiement coudée coulée coût coûteusement crâne créance création créativité créature crèche
        crédibilité crédit crédulité crémation crème crémerie créneau crénelure crêpe crépi crépine crépitement
        crépuscule crête crétin criée criminalité critère croisée croisière croît croûte cruauté crudité cryogénie
        cuillère cuillerée cuisinière culpabilité cupidité curabilité curé curiosité cyberactivité cybercriminalité
        cyberdéfense cyberdélinquance cyberhygiène cybersécurité cybersûreté cylindrée cyprès débâcle débarquement débat
        débauche débilité débit débitmètre déblai déblaiement déblayeur déblocage débogage déboires déboisement
        débordement débosselage débouché débouclage débours déboursement déboutonnage débris débroussaillage
        débroussaillement début débutant décadence décaèdre décaissement décalage décalcomanie décamètre décan
        décantation décapage décapitation décédé décélération décembre décence décennie décentrage décentralisation
        décentralisme déception décès déchaînement décharge déchargement déchéance déchet déchetterie déchiffrement
        déchiqueteuse déchirement déchirure déchristianisation décibel décideur décile décimale décision déclaration
        déclassement déclassification déclenchement déclencheur déclin déclinaison déclivité décodage décodeur décollage
        décolletage décolonisation décombres décompensation décomposition décompression décompte déconcentration
        déconfessionnalisation déconfinement déconfiture décongélation déconnexion déconstruction déconstruit
        décontamination décontraction déconvenue décor décoration découpage découragement découverte découvreur
        décrépitude décret décriminalisation décrispation décrochage décroissance décrue décryptage décuple dédain
        dédale dédicace dédicataire dédit dédollarisation dédommagement dédouanement dédoublement dédramatisation
        déductibilité déduction défaillance défaite défaitisme défaitiste défaussement défaut défaveur défécation
        défection défectuosité défenestration défense défensive déférence déferlement défi défiance déficience déficit
        défilé défilement définition définitude défiscalisation déflagration déflation défoliant défonce déforestation
        déformation défoulement défraiement défrichage défrichement dégagement dégagisme dégât dégazage dégel
        dégénérescence déglaçage déglutition dégoût dégradabilité dégradation degré dégressivité dégringolade
        déguisement dégustation déhanchement déicide déisme déjection déjeuner déjudiciarisation délabrement délai
        délaissement délassement délation délectation délégation délégitimation délégué délestage délibération délice
        délimitation délinquance délire délit délivrance délocalisation déloyauté déluge démagogie démagogue démaillage
        démantèlement démarcation démarchage démarche démarcheur démarginalisation démarrage démarreur démasquage
        dématérialisation déménagement démence démenti démesure démilitarisation déminage démineur démission démiurge
        démo démobilisation démobilisé démocrates démocratie démocratisation démographe démographie démolisseur
        démolition démon démondialisation démonétisation démoniaque démonstration démontage démoralisation démotion
        démultiplication démystification dénatalité dénationalisation dénaturation dénazification dénégation déni
        dénigrement dénivelé dénivellation dénombrement dénomination dénonciation dénouement dénoyautage denrée
        densimétrie densité dénucléarisation dénuement dénutrition déodorant déontologie dépannage dépanneur départ
        département départementalisation dépassement dépaysement dépeçage dépêche dépénalisation dépendance dépense
        déperdition dépérissement dépeuplement déphasage dépistage dépit déplacement déplaisir dépliant déploiement
        dépolitisation dépolluant dépollution dépopulation déportation déporté déportement déposant dépositaire
        déposition dépossession dépôt dépotoir dépôts dépouille dépouillement dépravation dépréciation déprédation
        dépression déprime déprotection députation député déqualification déradicalisation déraillement déraison
        dérangement dérapage dératisation déréférencement dérèglement déréglementation dérégulation déréliction
        déresponsabilisation dérision dérivation dérive dérivée dernière dérobade dérogation déroulement dérouleur
        déroute désaccord désacralisation désactivation désaffection désagrégation désagrément désaisonnalisation
        désalinisation désaltération désambiguïsation désamiantage désamorçage désapprobation désarmement désarroi
        désarticulation désastre désastres désavantage désaveu désemploi désenchantement désenclavement désencombrement
        désendettement désengagement désengorgement désensibilisation déséquilibre désertification désertion désescalade
        désespoir désétatisation désherbage déshonneur déshydratation désignation désillusion désincarcération
        désindexation désindustrialisation désinence désinfection désinformation désinscription désinstallation
        désintégration désintéressement désintérêt désintermédiation désintoxication désinvestissement désinvolture
        désir désirabilité désistement désobéissance désœuvrement désolation désolidarisation désordre désorganisation
        désorientation désoxydation désoxyribonucléique desséchement dessèchement déstabilisation déstockage désuétude
        désunion désyndicalisation détachement détail détaillant détartrage détaxe détection détective détendeur détente
        détention détenu détérioration détermination déterminisme déterrement détonation détour détournement
        détoxication détraquement détresse détriment détritus détroit détrônement deutérium deuxième dévalorisation
        dévaluation dévastation développement développementaliste développeur dévernissage déverrouillage déversement
        déviance déviation dévidoir dévoiement dévoilement dévolution dévoreur dévotion dévouement dextérité diamètre
        dictée différence différenciation différend difficulté difformité digestibilité dignité dioxygène diplôme
        discontinuité discrédit disparité disponibilité dissémination diversité divinité divisibilité dixième docilité
        doléance dôme domesticité donnée données douzième doyenné dragée drôle duché ductilité dûment duplicité
        durabilité durée dureté ébauche ébène ébéniste ébénisterie éblouissement éboulement ébranlement ébriété
        ébullition écaille écarquillement écart écartèlement échafaudage échalote échancrure échange échangeur
        échangisme échantillon échantillonnage échantillonneur échappatoire échappée échappement écharde écharpe
        échauffement échauffourée échéance échec échelle échelon échelonnement échevin écho échographie éclaboussure
        éclair éclairage éclaircie éclaircissage éclaircissement éclat éclatement éclectisme éclipse éclosion écluse
        écobilan écoblanchiment écocide écoconception écodéveloppement écolabel école écologie écologiste écologue
        économat économétrie économie économies économiseur économiste écopage écorce écorchure écoresponsabilité
        écosystème écot écotourisme écoulement écoute écouvillon écran écrasement écrin écriteau écriture écrivain
        écrivaine écrou écroulement écueil écume écureuil écurie écusson éden édicule édification édifice édit édition
        éditorialiste éducation effectivité efficacité égaliseur égalitarisme égalité égard égarement égérie égide
        église égoïsme égout éjaculation éjection élaboration élagage élan élancement élargissement élargisseur
        élasticité élection électoralisme électorat électricité électrification électro électrocardiogramme électrochoc
        électrocution électrode électrolyse électromagnétisme électroménager électron élégance élément éléphant
        éléphanteau élevage élévation élève éleveur éligibilité élimination élite élitisme élocution éloge éloignement
        élongation éloquence élucidation élucubration émail émanation émancipation émargement embarcadère embardée
        emblème émeraude émergence émerillon émerveillement émeute émiettement émigrant émigration éminence émirat
        émirats émissaire émission émissivité émissole emmêlement emménagement émoi émoluments émondage émotion
        émotivité émoussement empêchement empêtrement emphytéose empiétement empiètement emplâtre employabilité employé
        empyrée émulation émulsion encéphale encéphalite enchaînement enchâssement enchère enchérissement enchérisseur
        enchevêtrement encyclopédie endémie endémisme énergie énergumène énervement enfièvrement enfûtage engrènement
        énième énigme ennéagone énoncé énonciation énormité enquête enrôlement entérinement entêtement entité
        entraînement entraîneur entrée entrepôt énucléation énumération énurésie éolienne éon épaisseur épanchement
        épandage épanouissement éparchie épargnant épargne éparpillement épaule épaulée épaulement épave épeautre épée
        épenthèse éperon éperonnage éphéméride épic épicentre épicerie épidémie épidémies épidémiologie épidémiologiste
        épiderme épieu épiglotte épigone épigraphe épilation épilepsie épilogue épinard épine épinette épinglage épingle
        épiphanie épiscopat épisiotomie épisode épistémè épistémologie épitaphe épithète épître épluchure éponge éponyme
        épopée époque épouse épousée épouvantail épouvante époux époxy épreuve éprouvette épuisement épuisette épuration
        épurement équanimité équarrissage équation équerre équidé équidistance équilibrage équilibre équinoxe équipage
        équipe équipée équipement équipollence équité équivalence équivocité érable éradication ère érection
        ergothérapie érosion érotisme érotomanie érudition éruption érythème érythrocyte espèce espérance espéranto
        espièglerie essentialité esthète étable établi établissement étage étagère étaiement étain étalage étalement
        étalon étalonnage étamine étanchéité étanchement étançon étang étape état étatisation étatisme étau été
        éteignoir étendard étendue éternité étêtage éthanol éther ethnicité étiage étincelle étincellement étiolement
        étiologie étiquetage étiquette étirement étoffe étoile étonnement étouffement étoupe étourderie étourdissement
        étrangeté étranglement être étreinte étrenne étude étudiant étui étuvage étuve étymologie euphémisme
        européanisation européanité évacuation évadé évaluation évangélisation évangéliste évangile évanouissement
        évaporation évasement évasion évêché éveil événement éventail éventaire éventration éventualité évêque
        évergétisme éviction évidement évidence évincement évitement évocation évolution évolutivité exagération
        excédent excentricité excès excitabilité exclusivité exécutant exécution exégèse exégète exemplarité exérèse
        exhaustivité exigibilité exiguïté exogénéité exonération expédition expéditionnaire expérience expérimentation
        exposé expressivité extensibilité extériorisation exterritorialité extrajudiciarité extranéité
        extraterritorialité extrémal extrémisme extrémité exubérance façade facilité façon facticité faculté
        faillibilité faisabilité familiarité fatalité fatuité fausseté fécondation fécondité fécule fédéralisme
        fédéralité fédération fée félicitation félicité félonie féminicide féminisation féminisme féminité fémur fenêtre
        féodalité fermeté férocité fertilité férule festivité fêtard fête fétiche fétichisme fétu fève fiabilité
        fiançailles fidéicommis fidélité fierté fièvre filière finalité fiscalité fixité flambée flânerie fléau flèche
        fléchissement flétan flétrissure flexibilité fluidité flûte flûtiste fœtus foncière fonctionnalité fondrière
        fongibilité forêt formalité fossé fougère foulée fourmilière fourrière fragilité fraîcheur francité fraternité
        frégate frémissement frêne frénésie fréquence fréquencemètre fréquentation fricassée fripière frivolité
        frontière frugalité fugacité fumée fusée fût futilité gâchette gâchis gaieté gaîté galère gangrène garçon
        gardénia gâteau gâterie gazéification géant gélatine gelée gélule gémellité gémissement gène gêne généalogie
        généalogiste générale généralisation généralité génération généricité générosité genèse genêt génie génisse
        génitif génocide génome génomique génotypage génotype géodésie géographe géographie geôle géolocalisation
        géologie géologue géomancie géomètre géométrie géoréférencement géosphère géostratège géostratégie géothermie
        gérance géraniums gérant germanité gérondif gérontocratie gérontologie gérontologue giroflée glaçage glacière
        glaçon glèbe globalité glycémie goélette goût goûter gouttière gouvernabilité grâce gracilité granularité
        gratuité gravière gravité gré grêle grêlon grenadière grésil grève gréviste griève grièvement grossière
        grossièrement grossièreté gruyère guépard guêpe guérilla guérillero guérison guérisseur guérite guerrière guêtre
        guinée gynécologie gynécologue habileté habilité habitabilité hâbleur hâle haltère hameçon haquenée harcèlement
        hébergement hébétude hébraïsme hectomètre hédonisme hégémon hégémonie hélice hélicoptère hélicoptères
        héliographie héliport hématologie hématome hémicycle hémisphère hémoglobine hémophilie hémorragie hépatite
        heptaèdre héraut hérédité hérésie hérisson héritabilité héritage hermétisme héroïne héroïsme héros hésitation
        hétérogénéité hétéronomie hétérosexualité hêtraie hêtre hexamètre hiérarchie hiérarchisation hiérarque
        hiéroglyphe homogénéisation homogénéité homosexualité honnêteté honorabilité honoré hôpital hospitalité
        hostilité hôte hôtel hôtellerie hôtesse hottée huée huitième huître humanité humidité humilité hybridité
        hydroélectricité hydrogène hyène hygiène hygiéniste hyménée hyperactivité hyperconnectivité hypoténuse
        hypothèque hypothèse hystérèse hystérie icône idéalisme idéation idée idées identité idéogramme idéologie
        idéologue île illégaliste illégalité illégitimité îlot îlotage imbécile imbécillité immatérialité immaturité
        immédiateté immensité immobilité immoralité immortalité immunité immunodéficience immunogénicité immutabilité
        imparité impartialité impassibilité impécuniosité impénétrabilité impératrice impérialisme impéritie
        imperméabilité impétigo impétuosité impiété implémentation impondérabilité impopularité importunité
        impossibilité imprécation imprécision impréparation imprévisibilité imprévoyance improbabilité impudicité
        impunité impureté inaccessibilité inactivité inadéquation inaliénabilité inamovibilité inapplicabilité
        incapacité incarcération incinération incohérence incommensurabilité incommodité incommunicabilité
        incompatibilité incompétence incompréhension inconséquence inconstitutionnalité inconvénient incorporéité
        incorruptibilité incrédulité incrémentation inculpabilité inculpé indécence indécision indélicatesse indemnité
        indépendance indépendantisme indétermination indéterminisme indianité indigénisme indignité indiscrétion
        indisponibilité indissolubilité individualité indivisibilité indocilité inébranlable ineffabilité inefficacité
        inégalité inéligibilité inéligibles inéluctabilité inéquité inévitabilité inexécution inexpérience
        infaillibilité infécondité inféodation inférence infériorisation infériorité infertilité infidélité infinité
        infirmité inflammabilité inflexibilité informalité infradéveloppement ingénierie ingénieur ingéniosité ingénue
        ingénuité ingérence ingrédient inhérence inhérences inhumanité inimitabilité inimitié iniquité initié innocuité
        inquiétude insalubrité insanité insécurité insémination insensibilité insolubilité insolvabilité instabilité
        insularité intangibilité intégrale intégralité intégration intégrisme intégrité intelligibilité intempérance
        intempérie intemporalité intensité intentionnalité interactivité interchangeabilité interconfessionnalité
        interconnexité interculturalité interdépendance interdisciplinarité intérêt interfécondité interférence
        interférométrie intérim intériorité intermède intermédiation interministérialité interopérabilité
        interpénétration interprétariat interprétatif interprétation interprète intersectionnalité intimité intolérance
        intransmissibilité intrépidité inutilité invalidité invariabilité inventivité inviolabilité invisibilité invité
        invulnérabilité irénisme irrationalité irréalisme irréalité irrecevabilité irréconciliabilité irrédentisme
        irréductibilité irréflexion irrégularité irréligion irréligiosité irrésistibilité irresponsabilité irrévérence
        irréversibilité irrévocabilité irritabilité isolément itération itinéraire itinérance ivoirité
        """#

    /// More nouns.
    static let nounsJToZ = #"""
        jachère jérémiade jetée jeûne jouabilité journée jovialité joyeuseté jubilé judaïsme judéité juré juvénilité
        karité képi kérosène kilogrammètre kilométrage kilomètre kinésithérapeute lâcheté lacrymogène laïcisation
        laïcisme laïcité lancée latéralisation latéralité latinité leçon légalisation légaliste légalité légataire
        légende légèreté légion légionnaire législation législatives législature légiste légitimation légitimité légume
        légumineuse lèpre léproserie lérot lésion létalité léthargie leucémie levée lévite lèvre lézard lézarde
        libéralisation libéralisme libéralité libération liberté licencié lièges lièvre lignée limaçon limnimètre
        linéarité liquéfaction liquidité lisibilité littérature livrée localité longanimité longévité loyauté lubricité
        lucidité lumière luminosité lycée mâchefer mâchoire maçon maçonnerie macromolécule magnanimité magnésium
        magnétisme magnétoscope mainlevée maintenabilité maïs maître maîtresse maîtrise majesté majorité malfaçon
        malhonnêteté malléabilité mammifère manège manganèse manière manœuvrabilité manœuvre maraîchage marché marécage
        maréchal maréchaussée marée marginalité masculinité mât matérialisation matérialisme matérialité matériau
        maternité matière matières matinée maturité méandre mécanisation mécanisme mécanographie mécénat mécène
        méchanceté mèche mécompte méconduite méconnaissance mécontentement mécréant médaille médaillon médecin médecine
        média médiane médiation médiatisation médicament médication médiocrité médisance méditation médium méfait
        méfiance méga mégabit mégalopole mégaoctet mégapole mégarde mégatonne mégot mélancolie mélange mélangeur mêlée
        mélodie mélomane même mémento mémoire mémorandum mémorial mémorialisation mémorialiste ménage ménagement
        ménagerie ménages mendicité méninges méningite ménopause mensualité mentalité mépris méprise mercière mère
        mérite méritocratie mésange mésaventure mésentente mésinformation mésosphère messagère mésusage métabolisme
        métadonnées métal métallurgie métallurgiste métamorphose métaphore météo météore météorite météorologie
        météorologue méthane méthanisation méthode méthodisme méthodiste méthodologie méticulosité métis métissage mètre
        métro métrologie métropole meunière microcrédit microsphère mijaurée millénarisme millénium milliardième
        millième millimètre ministère minorité misère miséricorde mitoyenneté mixité mobilité modalité modèle
        modélisation modération modernité modicité modularité mœurs moitié molarité molécule mondanité monôme
        monoparentalité monstruosité montée moralité morbidité morosité mortalité mosaïque mosquée motilité motricité
        multiculturalité multidimensionnalité multidisciplinarité multiethnicité multilatéralisme multinationalité
        multiplicité multipolarité municipalité mûrissement musée muselière muséographie muséologie musicalité mutualité
        mystère naïveté natalité nationalité naturalité nausée navigabilité nébuleuse nécessité nécrologie nécropole
        nécrose nèfle négation négationnisme négativité négatoire négligence négoce négociabilité négociant négociation
        nématode némésis néo néocolonialisme néoconservatisme néolibéralisme néologisme néophyte néphrite népotisme
        nervosité netteté neutralité neuvième névé névralgie névrose nièce nocivité nœud nordicité normalité notabilité
        notoriété nouveauté nubilité nucléarisation nucléotide nuée nuisibilité nuitée nullité numéraire numération
        numérisation numéro numérotation obédience obéissance obélisque obésité objectivité obligé obliquité
        oblitération obscénité obscurité obsèques obséquiosité obstétrique océan océanie océanographe océanographie
        octogénaire odyssée œcuménisme œdème œil œillade œillère œillet œnologie œsophage œstrogène œuf œuvre
        officialité oléiculture oléoduc omniprésence onctuosité onomatopée opacité opéra opérabilité opérande opérateurs
        opération opérationnalisation opérationnalité opiniâtreté opportunité oralité orchidée orée oreillère orfèvre
        orfèvrerie originalité ornière orthoépie orthopédie ostéopathie ostéoporose ouïe oxygénation oxygène paître
        palmarès panacée panthéon papauté parallélisme paramétrage paramètre paranoïa parenté parentèle parenthèse
        parité partialité particularité passé passivité pastèque pâté pâte pâtée paternité pathogène pâtisserie pâtre
        pâturage pâture paupérisation paupière pauvreté pavé péage péché pêche pêcherie pêcheur pécule pédagogie
        pédagogue pédale pédiatre pédiatrie pédocriminalité pédoncule pédophilie pédopornographie pèlerin pèlerinage
        pénalisation pénalité pénétration pénibilité péninsule pénitence pénombre pensée pénurie pépin pépinière pépite
        péplum perçage percée père pérégrination péremption pérennisation pérennité péréquation perfectibilité périgée
        péril périmètre périnatalité période périodicité périodisation péripétie périphérie périple perméabilité
        permissivité perplexité persécution persévérance personnalité perspicacité perversité pèse pétition
        pétitionnaire pétoncle pétrochimie pétrole pétrolière pétunia phénix phénol phénomène phénoménologie phénotype
        philatélie photosynthèse photothèque phylogénie pièce piège piégeage piété piétinement piéton piètre piézomètre
        pilosité pinçon pinède pionnière pipérade piqûre pitié placidité plaît planète plasticité plâtre plausibilité
        plébiscite pléiade plénière plénipotentiaire plénitude plénum pléonasme pléthore plongée plumée pluralité plutôt
        pluviomètre poème poésie poète poignée poinçon polarité polaroïd pôle poliomyélite polyèdre polymère polynôme
        polythéisme ponctualité pondération popularité porosité portabilité portée portière positivité possédant
        possibilité postérité pôt potabilité potentialité poupée poussée poussière praticabilité préaccord préambule
        préavis précarisation précarité précaution précepte prêche préciosité précipice précipitation précision
        précocité prédation prédécesseur prédéploiement prédestination prédicat prédication prédictibilité prédiction
        prédilection prédisposition prédominance prééminence préemption préétude préfabrication préface préfecture
        préférence préfet préfiguration préfinancement préfixe préhistoire préinscription préjudice préjugé prélat
        prélèvement prélude prématurité préméditation prémices première prémisse prénom préoccupation préoccupations
        prépaiement préparatif préparation prépondérance prépondérances prépositionnement prépublication préréglage
        prérequis préretraite prérogative prérogatives présage presbytère préscolarisation présélection présélections
        présence présentabilité présentation présentoir préservatif préservation présidence président présidente
        présidentialisme présidium présomption prétendant prétention prétexte prétraitement prêtre prévalence
        prévarication prévention prévenu prévisibilité prévision prévisionniste prévôt prévoyance prière primarité
        primauté principauté priorité privé privilège proactivité probabilité probité problème procédé procédure procès
        procréation procréée prodigalité productivité proéminence progéniture progrès progressivité prolégomènes
        prolétaire prolétariat prolifération prolixité promiscuité prophète prophétie proportionnalité propreté
        propriété prospérité protège protégé protéine protéinurie prothèse protubérance proxénétisme proximité psyché
        psychothérapeute psychothérapie puberté publicité puérilité pugnacité purée pureté pusillanimité putrescibilité
        pylône pyrèthre qualité quantité quarantième quatorzième quatrième quête quiétude quinzième quotité
        radioactivité radiothérapie ramée rançon randonnée rapacité rapidité raréfaction rareté râteau rationalité
        réaction réactivation réactivité réadaptation réadmission réaffectation réaffectations réaffirmation
        réajustement réalignement réalisation réalisme réalité réaménagement réanimation réapparition
        réapprovisionnement réarmement réassurance rébellion récépissé réception réceptionniste réceptivité récession
        recevabilité réchaud réchauffement récidive récidiviste récif récipiendaire récipient réciprocité récit récital
        réclamation réclusion récolte récompense réconciliation réconfort récréation récrimination reçu récupération
        récurrence récursivité récusation rédaction redécoupage redéfinition redémarrage rédemption redéploiement
        redevabilité redéveloppement rédhibition réductibilité réduction réécriture réédition rééducation réélection
        réémergence réémission réemploi rééquilibrage rééquilibre réescompte réévaluation réexamen réexamens
        réexpédition réexportation réfection réfectoire référé référence référencement référendum référent
        réfléchissement réflectivité réflexion réflexivité réforme réfraction réfrigération réfugié réfutation régence
        régénération régent régie régime régiment région régionalisation régionalisme régionalité réglage règle
        règlement réglementation règne régression régularisation régularité régulation réhabilitation réhabilitations
        réimplantation réimportation réimpression réincarcération réincorporation réinsertion réinsertions
        réinstallation réinstallations réintégration réintégrations réintroduction réinvestissement réitération
        réjouissance relâche relâchement relativité relégation relève relevé relèvement religiosité réluctance remède
        remédiation réméré rémigration réminiscence rémission remplaçant rémunération renchérissement rêne renégat
        renégociation renommée rénovation rentabilité rentrée réorganisation réorientation réouverture répandeur
        reparamétrage réparation réparations répartition repérage répercussion repère répertoire répétition répit
        réplication réplique répondant répondeur réponse représentation représentativité répresseur répression
        réprimande réprobation reproductibilité république répugnance répulsion réputation requête réquisition
        réquisitions réquisitoire réseau réseautage réservation réserve réserviste réservoir résidanat résidence résidu
        résignation résiliation résilience résine résistance résolution résonance résorption respectabilité
        responsabilité résultante résultat résumé résurgence résurrection rétablissement rétablissements rétention
        réticence rétine retombée rétorsion rétractabilité rétribution rétroaction rétroactivité rétrocession
        rétrogradation rétrospective rétroviseur réunification réunion réussite réutilisation rêve réveil réveillon
        révélation réverbère révérence réversibilité réversion rêveur révisabilité révision révisionnisme révisionniste
        révocabilité révocation révolte révolution révolver révulsion rhésus rigidité risée rivalité rivière rizière
        robusticité rôdeur rôle romanité rosée rosière rôti rotondité royauté ruée rugosité ruralité rusticité sablière
        sacrilège sagacité saignée sainteté saisonnalité salacité salarié saleté salière salinité salubrité santé
        satiété saumâtre scénario scénariste scène schéma schématisation scientificité sclérose scolarité séance sébile
        sécession séchage sécheresse séchoir secrétaire secrétariat sécrétion sécularisation sécurisation sécurité
        sécuritisation sédatif sédentarisation sédentarité sédiment sédimentation sédition séduction ségrégation
        ségrégationnisme ségrégations séisme seizième séjour séjournant sélection sélectionneur sélectivité sémaphore
        séminaire séminariste sémiologie sénat sénatus sénescence sénilité séniorité sensibilité sensorialité sensualité
        séparation séparatisme septicémie septième sépulcre sépulture séquelle séquençage séquence séquenceur
        séquestration séquestre sérénade sérénité sériciculture série sérologie séropositivité séropositivités sérosité
        serrurière sérum servilité sésame sévérité sévice sévices sexospécificité sexospécificités sexualité siccité
        sidérurgie sidérurgiste siècle siège sièges signalétique simagrée similarité simplicité simultanéité sincérité
        singularité sinistré sinuosité sixième sobriété sociabilité société sociodémographie socioéconomiste soirée
        soixantième solennité solidarité solidité solubilité solvabilité somptuosité sonorité sorcière soudé soûl
        soupçon soutenabilité souveraineté spatialité spécialisation spécialiste spécialité spécification spécificité
        spécimen spécisme spectromètre spéculation spéléologie sphère sphéricité sphéroïde spiritualité spontanéité
        stabilité stèle sténographe stéréo stéréotype stéréotypie stérilet stérilisation stérilité stéroïde stratège
        stratégie stratosphère stupidité suavité subdélégation subjectivité sublimité subrécipiendaire subsidiarité
        subtilité succédané succès suçon suédoise sujétion superbénéfice superficialité supériorité suppléance
        supplément supranationalité suprématie surcapacité surcoût surcroît surdité surenchère sûreté surmortalité
        surnuméraire surpêche surréalisme surreprésentation susceptibilité symétrie synchronicité synérèse synthèse
        synthétiseur systématisation système tâche tâcheron taïga tâtonnement technicité technopôle télécentre
        télécharge téléchargement télécommande télécommunication téléconférence télécopie télécopieur télédétection
        télédiffusion téléenseignement télégramme télégraphe télégraphie télématique télémédecine télémétrie téléologie
        télépathie téléphérique téléphone téléphonie télescope télésiège télésurveillance télétravail télétravailleur
        téléversement téléviseur télévision témérité témoignage tempérament tempérance température tempête temporalité
        ténacité ténèbres ténor ténuité tératologie térébenthine territorialité tétanos têtard tête tétée têtière
        théâtre thébaïde théière théine thème théodolite théologie théorème théorie thérapie thermomètre thésaurisation
        thésaurus thèse tiédeur timidité tôle tolérance tonalité tonicité tortuosité totalité tournée toxicité
        traçabilité traçage tracé trachée traductibilité tragédie traîneau traînée traité traîtrise tranchée
        tranquillité transfèrement transmissibilité transversalité travée traversée tréfonds treizième trentième trépas
        trépied trésor trésorerie tréteau trêve trêves trière trinité trivialité troisième tronçon trophée troupée
        tuméfaction tutélage tutélaire tuyère typicité ubiquité ulcère unanimité unicité uniformité unité universalité
        université univocité urbanité urètre usagère utérus utilité vacuité validité vallée vanité variabilité variété
        vassalité végétalisation végétation véhémence véhicule veillée velléité vélo vélocité vélodrome vélum vénalité
        vénération vénerie véracité véranda verbosité verdâtre véridicité vérification vérificatrice vérin vérité
        vérités vérole verrière versatilité vertèbre vertébré vésicule vêtement vétéran vétille véto vétusté viabilité
        vidéo vidéoclip vidéoconférence vidéosurveillance vidéothèque viduité villégiature vingtième virée virginité
        virilité virtualité viscosité visée visibilité visioconférence vitalité vivacité vocalité vœu voïvode volatilité
        volée volière volonté volubilité volupté voracité voûte vraisemblabilité vulgarité vulnérabilité xénophobie
        zèbre zébu zèle zélote zénith zéro
        """#
}
