extension FrenchWordTable {
    /// Adjectives, and nouns that have both genders, in the masculine.
    static let adjectives = #"""
        académique accélérateur adéquat adhérent aérien aéronautique aéroporté afférent affréteur âgé agrégateur aîné
        aisé aléatoire algébrique algérien alphabétique alphanumérique altier aménageable amer américain amérindien
        aminé analphabète anémique antérieur antiaérien antisémite aoûtien appréciable appréciateur approprié âpre
        arachnéen araméen arithmétique arménien arriéré asymétrique atmosphérique attitré aumônier aventurier
        azerbaïdjanais bactérien bahreïnien banquier barbelé bayésien bélarussien bélier bénéficier bénéfique bénévole
        bénin béninois bénitier berger bicéphale biélorusse bilatéral biodégradable biomédical biométrique biréacteur
        boîtier booléen boréal boucher boulanger brésilien bruxelléen budgétaire burkinabé burkinabè cafardé calédonien
        cananéen caractériel carcéral caribéen cartésien casanier cavalier célèbre céleste célibataire céréalier
        cérébral cérémoniel chaldéen chancelier charpentier chéquier cher chimérique chrétien cinématographique clé
        coéditeur coéquipier cohérent collatéral collégial comédien compétent compétiteur compétitif complémentaire
        complet compréhensible concret concrétisable confédéral conférencier congélateur congénère congénital consécutif
        conseiller conséquent considérable contrôlable coopérateur coopératif coréen cosmétique côtier coûteux coutumier
        créancier créateur créatif crédible créditeur crédule créole cuisinier débattu débile débiteur décennal
        décentralisateur décevant décimal décisif décisionnel déclaratif déclaratoire décorateur décoratif découvert
        décroissant dédaigneux défaillant défavorable défavorisé défectueux défenseur défensif déférent déficient
        déficitaire défini définissable définitif défléchi défraîchi défunt dégradant dégressif délateur délétère
        délibérant délibératif délicat délicieux délictueux délimiteur délinquant délirant déloyal démagogique démentiel
        démesuré démocrate démocratique démographique démonstratif démuni démystificateur dénégatoire dénombrable
        dénominateur dénué déontologique dépareillé départemental dépendant dépensier déplorable dépourvu dépressif
        dérégulé dérisoire dernier dérogatoire désabusé désaffecté désagréable désargenté désastreux désavantageux
        désert désertique désherbé désireux désobligeant désormais désuet désuni détecteur détenteur déterminable
        déterminant déterministe détestable détonateur détracteur détrempé détritique dévastateur déviant déviateur
        dévolu diamétral différent différentiel discret discrétionnaire dossier douanier drépanocytaire ébloui
        éblouissant écarlate échassier échéancier échéant échiquier échotier éclatant éclectique écœurant écoguerrier
        écolier écologique économe économétrique économique écoquartier écossais écouteur écrasant écrit écuyer édifiant
        éditeur éditorial éducateur éducatif éducationnel effréné égal également égalitaire égéen égocentrique égoïste
        égyptien élargi élastique électeur électif électoral électricien électrique électrogène électromagnétique
        électronicien électronique électrostatique élégant élémentaire élévateur éligible élitiste éloquent élu élyséen
        émancipateur emblématique émergent émérite émetteur émeutier éminent émirien émissif émotif émotionnel émouvant
        émulateur endémique énergéticien énergétique énergique énergivore énigmatique énorme enquêteur entier éolien
        épars éphémère épicier épidémiologique épidémique épineux épique épiscopal épisodique épistolaire épouvantable
        épris éprouvant épuisant équateur équato équatorial équatorien équestre équidistant équilatéral équin équinoxial
        équipementier équipier équitable équivalent équivoque éradicable éreinté érotique erroné érudit érythréen
        escarpé esthétique étanche étatique éteint étendu éternel éthiopien éthique éthylique étoilé étonnant étouffant
        étourdi étrange étranger étrier étroit étymologique européanisé européen évacuateur évaluateur évanescent
        évangélique évasif événementiel éventuel évident évier évocateur évolutif évolutionnaire excédentaire exécrable
        exécutable exécuteur exécutif exécutoire exégétique expédient expéditeur expéditif expérimental expérimentateur
        exténué extérieur extralégal extrême extrémiste exubérant fâcheux familier fantôme fécond fédéral fédéraliste
        fédérateur fédératif féerique félin féminin féministe féodal férié fermier féroce ferré février fidèle fier
        fiévreux financier foncier foncièrement forcené forestier fraîchement français frénétique fréquent frère
        frontalier fruitier galérien gaucher gélatineux gênant généalogique général généraliste générateur générationnel
        généreux générique généticien génétique genévrier génial génital géniteur génocidaire géocentrique géodésique
        géographique geôlier géologique géométrique géophysique géopolitique géorgien géospatial géostationnaire
        géostratégique géosynchrone géothermal géothermique gériatrique ghanéen greffier grégaire grossier guatémaltèque
        guêpier guerrier guinéen haïtien hâtif hawaïen hébergeur hébraïque hébreu hébridéen hédoniste hégémonique
        hélicoïdal hellène hellénique hémiplégique hémisphérique hémophile hémorragique héraldique herbacé herculéen
        héréditaire hérétique héritier héroïque hésitant hétéroclite hétérogène hétérosexuel hexadécimal hiérarchique
        homogène honnête hospitalier hôtelier huissier hydroélectrique hydrogéologique hydrométéorologique hygiénique
        hypothécaire hypothétique hystérique idéal idéaliste idéologique illégal illégitime illettré illimité imagé
        immatériel immédiat immémorial immobilier immodéré impénétrable impératif impérial impérialiste impérieux
        impérissable implémenteur imprécis imprévisible imprévu inachevé inadapté inadéquat inaliéné inaltérable
        inaltéré inappréciable inapproprié inchangé incinérateur incohérent incomplet incompréhensible inconditionné
        inconséquent inconsidéré incontesté incontrôlable incontrôlé incrédule incrémental indécelable indécent
        indéchiffrable indécis indéfectible indéfendable indéfini indéfinissable indélébile indélicat indéniable
        indépendant indépendantiste indéracinable indésirable indéterminable indéterminé indifférencié indifférent
        indigène indiscret indiscuté indonésien indûment inédit inégal inégalable inégalé inégalitaire inéligible
        inéluctable inépuisable inéquitable inespéré inévitable inexécuté inexpérimenté inexpliqué inexploité inexploré
        inexprimé infécond inférieur infidèle infirmier infondé ingénieux ingénu inhérent injustifié inné inopérant
        inopiné inquiet inquiétant insécurisé insensé inséparable insoupçonnable insoupçonné instantané intégral
        intégrant intégrateur intègre intégriste interallié interaméricain intéressant intérieur intérimaire
        intermédiaire interministériel interopérable interrégional intolérable intraétatique intrarégional intrinsèque
        inusité inutilisé invérifiable invétéré invulnérable irisé irréalisable irréaliste irréconciliable irrécusable
        irrédentiste irréductible irréel irréfléchi irréfragable irréfutable irrégulier irréligieux irrémédiable
        irréparable irréprochable irrésistible irrésolu irréversible irrévocable israélien israélite itératif itinérant
        jamaïcain journalier judéen juvénile kényan koweïtien laïc laïque latéral légal légendaire léger législateur
        législatif légitime léonin lépreux léthargique lettré lévrier libéral libérateur libérien linéaire littéraire
        littéral luthérien lycéen macédonien maçonnique macrocéphale maghrébin magnétique maîtrisable malaisé mâle
        malfamé malgré malhonnête malintentionné manichéen maraîcher marmoréen matérialiste matériel mathématique
        mécanicien mécanique méchant méconnaissable méconnu mécontent médian médiat médiateur médiatique médical
        médicamenteux médicinal médiéval médiocre méditatif méditerranéen médullaire méfiant mélancolique mélanésien
        mélodieux mémorable mémoriel ménager méningé mensonger menuisier méprisable méprisant méridien méridional
        méritant méritoire mésopotamien messager métallique métallurgique métamorphique métaphorique métaphysique
        métayer météorologique méthodique méthodologique méticuleux métier métisse métrique métropolitain meurtrier
        micronésien millénaire minéral minéralogique minier ministériel mobilier modéliste modérateur moléculaire
        monégasque monétaire montagné monténégrin morphogénétique multilatéral multimédia multiséculaire multitâche
        mûrier musclé mystérieux naïf nazaréen néant nébuleux nécessaire nécessitant nécessiteux néerlandais néfaste
        négatif négligeable négligent négociable négociateur néocolonial néolibéral néolithique néonatal néonazi
        népalais néphrologique névralgique névrotique nigérien norvégien nucléaire nucléique numéral numérique obéissant
        obscène obsédant obsolète obstétricien océanique océanographique œcuménique officier oléagineux omniprésent
        onéreux opérant opérateur opérationnel opératoire opiniâtre orangé orthopédique ouïgour outrancier ouvrier pâle
        paléontologique paludéen panaméen panaméricain parallèle parallélisé paramédical paramétrique particulier
        passager patenté pâtissier paysager péager pécuniaire pédagogique pédestre pédiatrique pédocriminel pédophile
        péjoratif pelé pénal pénalisant pénétrant pénible péninsulaire pénitencier pénitentiaire pénultième péremptoire
        pérenne périlleux périnatal périodique périphérique périssable périurbain perméable péronéal perpétuel
        persécuteur persévérant péruvien pétillant pétrochimique pétrolier pétrolifère phénoménal phocéen phonétique
        photoélectrique piétonnier pionnier planétaire plâtrier plénier pléthorique plurilatéral pluriséculaire poétique
        polémique policier polyédrique polynésien portier postélectoral postérieur potelé poussiéreux préalable précaire
        précautionneux précédent précepteur précieux précis précité préclinique précoce précolombien préconçu précurseur
        prédateur prédéfini prédicateur prédictif prédominant préélectoral préemptif préétabli préexistant préfectoral
        préférable préférentiel préhistorique préjudiciable préjudiciel préliminaire prématuré premier prémonitoire
        prénatal prénuptial préoccupant préparateur préparatoire prépayé prépondérant préprimaire prépubère présent
        présentable présentateur présidentiel présomptif présomptueux prêt prétendu prétentieux prêteur prévenant
        préventif préventionnel prévisible prévisionnel prévu princier printanier prisonnier problématique procédural
        prophétique propriétaire protéiné protéique proxénète pyrénéen quadrupède quartier québécois radié rancunier
        râtelier réacteur réactif réactionnaire réalisable réalisateur réaliste récalcitrant recalé récapitulatif récent
        récepteur réceptif récessif réciproque récitatif récolteur réconciliable réconfortant récréatif récupérable
        récurrent récursif rédacteur rédactionnel rédempteur rédhibitoire réducteur réel rééligible référendaire
        référentiel réfléchi réflecteur réflexe réformateur réfractaire réfrigérant réfrigérateur réfringent réfutable
        régalien régénérateur régional réglable réglementaire régnant régressif régulateur régulatoire régulier
        réitératif rémanent rémissible rémunérateur rénal rénovateur répandu réparable réparateur répartiteur répéteur
        répétiteur répétitif replet représentatif répressif républicain répugnant requérant résidant résident
        résidentiel résiduel résilient résineux résistant résolu résolutoire résonnant résultant rétabli réticent
        réticulaire rétif rétractable rétréci rétroactif rétrograde rétrospectif réuni réunionnais réussi révélateur
        révérencieux révérend réversible révisable révisionnel révocable révoltant révolu révolutionnaire rhétorique
        romancier routier sabéen saducéen sahélien saisonnier santoméen scélérat scénique schématique sécessionniste
        séchant secret secrétarial séculier sécuritaire sédentaire sédimentaire séducteur séduisant ségrégationniste
        sélect sélecteur sélectif sémantique sémite sénateur sénatorial sénégalais sénile sensé séparable séparateur
        séparatiste septénaire sépulcral séquentiel séreux sérieux séronégatif séropositif sévère sexospécifique sexué
        sidéral sidérurgique simultané sincère singulier singulièrement slovène socioéconomique socioéducatif sœur
        sophistiqué soupçonneux spécial spécieux spécifique spéculateur spéculatif sphérique spontané stérile
        stratégique strié subséquent suédois supérieur supplémentaire suprême sûr suréminent surpeuplé survolté
        symétrique synthétique syracuséen systématique systémique taché taïwanais tchèque tchétchène télégénique
        télégraphique téléologique téléphonique téléspectateur télévisuel téméraire témoin ténébreux ténu térébrant
        tétanique tétraèdre thaïlandais théâtral théier thématique théocratique théologien théologique théoricien
        théorique thérapeute thérapeutique thermonucléaire tibétain tiède timoré tolérable tolérant tôlier tracassier
        tragédien traître transfrontalier transfrontière transocéanien trépidant trésorier tricéphale tropicalisé
        turkmène ultérieur unilatéral urétral usagé usité usurier utérin végétal végétalien végétarien végétatif
        véhément vélocipédique vénal vendéen vénéneux vénérable vénérien vénézuélien véniel vénitien véreux véridique
        vérifiable vérificateur véritable vertébral vésiculaire vétérinaire vétuste viager viscéral vivrier voisé
        volatilisé volumétrique vulnérable xénophobe yéménite zélateur zélé zimbabwéen
        """#

    /// Words of one form.
    static let invariable = #"""
        à aiguë aiguës ambiguë ambiguës antérieurement assidûment assurément auprès aussitôt béat bénévolement béni
        bénis bientôt brève brèves brièvement çà ça carrément collégialement commodément communément conformément
        confusément congrûment consécutivement conséquemment contiguë contiguës continûment crûment deçà décemment
        décidément déjà delà délibérément délicatement démesurément densément derrière dès désagréablement désespérément
        deuxièmement différemment dorénavant effrontément élégamment éloquemment éminemment énormément éperdument ès
        espièglement étaient étais était étant éternellement étés étiez étions étonnamment êtres eût évidemment
        exagérément exiguë exiguës exprès expressément extérieurement fâcheusement forcément fraîche fraîches
        fréquemment fûmes fûtes gaîment goulûment grâces guère hâte hélas holà immensément immodérément importunément
        inconsidérément indécemment indéfiniment indépendamment indifféremment inférieurement inopinément instantanément
        intensément intérieurement là malaisément mêle modérément momentanément mûr mûrs naguère né néanmoins née nées
        nègre nés nième noël nôtre nôtres obscurément obstinément opportunément où outrément pâques parallèlement
        passionnément pêle péremptoirement posément postérieurement précédemment précisément prématurément premièrement
        près prétendument privément profondément récemment résolument rétroactivement sensément séparément sève sèves
        simultanément sitôt spontanément subséquemment supérieurement tantôt tôt très troisièmement ultérieurement
        uniformément véhémentement voilà vôtre vôtres
        """#

    /// Names of places and persons, in lower case.
    static let names = #"""
        abéché açores adèle agnès aimé aimée åland algérie algésiras almería álvarez amélie américa amérique amériques
        anaïs andré antónio ardèche arménie asunción athènes azerbaïdjan azéri bahreïn bâle baléares barthélemy béchir
        bélarus bénédicte benoît besançon bethléem biélorussie bihać bogotá bohême bouaké brasília brčko brésil brunéi
        cádiz calédonie cancún caraïbe caraïbes carélie carthagène cécile césar chişinău chișinău chloé clément
        constanța córdoba corée corrèze côtes crète crimée désirade djaména dorothée doubaï dubaï écosse édimbourg
        édouard égypte éliane élisabeth élise élodie éloi élysée émile émilie équatoriale érevan éric érythrée escazú
        états éthiopie étienne ève évian fernández féroé françois françoise frédéric frédérique gaël gaélique gaëlle
        garcía gdańsk gênes genève géorgie gérard gisèle gómez gonaïves gonzález göteborg grèce grégoire guantánamo
        guterrés haïti haïtiens hanoï hawaï hébron hélène héloïse hernández hervé herzégovine hô hodeïda ibáñez îles
        indonésie inès irène ismaël israël jamaïque jérôme jérusalem joão joël josé joséphine kasaï koweït léa léogâne
        léon léone léopold libéria liège loïc lomé lópez macédoine maëlle mahé málaga malmö marlène márquez martínez
        médine méditerranée mékong mélanésie mélanie ménaka mérida méxico michaël michèle micronésie moïse molière
        monténégro montréal müller muñoz napoléon ndjaména néguev népal neuchâtel niévès nigéria nîmes nioué noël noémie
        norvège núñez nzérékoré orléans ossétie ouzbékistan panamá pâques pékin peña pénélope pérez périgord pérou
        polynésie poznań príncipe pyrénées québec ramírez raphaël régis rémi rémy renaître rené rhône rodríguez sahélo
        saïgon sánchez são saône sébastien ségou sénégal señor séoul sérgio séville shanghaï sibérie sinaï slovénie
        solène stéphane stéphanie suède taëz taïwan tchétchénie téhéran thaïlande théo théodore thérèse tigré tomé
        tübingen türkiye valérie valéry vendée vénétie vénézuéla vénus véracruz véronique viña yaoundé yémen zaïre
        zélande zoé zúñiga zürich
        """#
}
