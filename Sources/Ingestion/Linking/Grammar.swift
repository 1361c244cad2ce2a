/// Function words and head nouns that the linker and the extractors look for, by their numbers in `Words`.
struct Grammar {
    let articles: WordSet
    let definite: WordSet
    let demonstratives: WordSet
    let indefinite: WordSet
    /// Prepositions that make what follows oblique.
    let prepositions: WordSet
    /// `de`, `du`, `des`, `d’`
    let genitives: WordSet
    /// Articles and genitives: what stands between a part's name and its whole's.
    let ofWhole: WordSet
    let auxiliaries: WordSet
    let et: Int32
    let entre: Int32
    let avec: Int32
    let il: Int32
    let elle: Int32
    let ils: Int32
    let elles: Int32
    let celle: Int32
    let celui: Int32
    let deux: Int32
    let on: Int32
    let nous: Int32
    let gouvernement: Int32
    let gouvernements: Int32
    let chef: Int32
    let generaux: Int32
    /// Participles before « par » that make of an organ an author.
    let issued: WordSet
    let possessives: WordSet
    /// Participles of what is done to somebody rather than to something: « celle-ci a été invitée ».
    let approached: WordSet
    let dans: Int32
    let secretariat: Int32
    let secretaire: Int32
    let membres: Int32
    let conseil: Int32
    let comite: Int32
    let adoption: Int32
    let annexe: Int32
    let direction: Int32
    let pour: Int32
    /// « à »
    let at: Int32
    /// « Défenseuse », « Coordonnatrice », « Secrétaire »: officers of the Secretariat.
    let officers: WordSet
    /// « Directrice », « Administrateur »: heads of entities.
    let executives: WordSet
    /// Words between a decision's verb and its object.
    let fillers: WordSet
    let par: Int32
    let se: Int32
    /// Words that open an adverbial before the main clause.
    let openers: WordSet
    /// « premier », « dernière »: between an article and its noun.
    let ordinals: WordSet
    /// Participles of saying and thinking.
    let speech: WordSet
    let collaboration: Int32
    let etats: Int32
    let est: Int32
    let ete: Int32
    /// Behind an auxiliary they leave open who acts: « ont été », « est prévue », « ont eu lieu ».
    let passive: WordSet
    /// Participles of « il a été … que ».
    let reporting: WordSet
    /// Nouns of « les deux … » that stand for organisations.
    let pairs: WordSet
    /// Head nouns that short forms repeat, capitalised.
    let heads: WordSet
    /// Nouns that let a genitive « de l’ONU » take part: its people and its parts.
    let people: WordSet
    /// Capitalised nouns that begin an instrument's title.
    let instruments: WordSet
    /// Words that end an instrument's title.
    let titleEnds: WordSet
    /// Nouns of which an organ is only the author or the place.
    let products: WordSet
    /// Verbs after an impersonal « il ».
    let impersonal: WordSet
    let founded: WordSet
    /// « créons une », « création d’une »
    let creation: WordSet
    let events: WordSet
    let generic: WordSet
    /// What acts bring forth, and what a sentence may be about without anybody acting in it.
    let things: WordSet
    /// Capitalised heads that stand for an event or a plan, not for a body.
    let gatherings: WordSet
    /// Capitalised heads that begin the name of a body that is on no list.
    let bodies: WordSet
    /// Capitalised heads of what is planned or agreed: acronyms behind them are no body's.
    let undertakings: WordSet
    /// Heads of bodies that no states make.
    let civil: WordSet
    let banque: Int32
    /// Adjectives and names of regions within a body's name.
    let regions: WordSet
    let siege: Int32
    /// Capitalised nouns of plans that are called after a place.
    let plans: WordSet

    init(_ words: Words) {
        func one(_ word: String) -> Int32 { words.number(of: word) }
        func set(_ list: String) -> WordSet { WordSet(list.split(separator: " ").map { words.number(of: String($0)) }) }
        articles = set("le la les l un une des du au aux")
        definite = set("le la les l du au aux")
        demonstratives = set("ce cet cette ces")
        indefinite = set("un une des plusieurs deux trois quatre cinq")
        prepositions = set(
            "de du des d par dans à au aux avec pour sur en chez selon lors entre vers sous contre apres avant depuis")
        genitives = set("de du des d")
        ofWhole = set("de du des d le la les l un une des du au aux")
        auxiliaries = set("a ont est sont avait avaient etait etaient sera seront fut furent aura auront n s")
        et = one("et")
        entre = one("entre")
        avec = one("avec")
        il = one("il")
        elle = one("elle")
        ils = one("ils")
        elles = one("elles")
        celle = one("celle")
        celui = one("celui")
        deux = one("deux")
        on = one("on")
        nous = one("nous")
        gouvernement = one("gouvernement")
        gouvernements = one("gouvernements")
        chef = one("chef")
        generaux = one("generaux")
        issued = set("formulees formules emises emis adoptees adoptes etablies etablis presentees presentes publiees")
        possessives = set("sa son ses leur leurs")
        approached = set(
            """
            invite invitee associe associee consulte consultee informe informee charge chargee prie priee represente \
            representee convie conviee
            """)
        dans = one("dans")
        secretariat = one("secretariat")
        secretaire = one("secretaire")
        membres = one("membres")
        conseil = one("conseil")
        comite = one("comite")
        adoption = one("adoption")
        annexe = one("annexe")
        direction = one("direction")
        pour = one("pour")
        at = one("à")
        officers = set("defenseuse defenseurs defenseur coordonnatrice secretariat porte")
        executives = set(
            "directrice directeur administrateur administratrice haut haute commissaire president presidente")
        fillers = set(
            "sien sienne siens siennes electroniquement à l unanimite le la les de un une des du d ainsi que son sa")
        par = one("par")
        se = one("s")
        openers = set(
            """
            en dans à a au aux par pour lors apres avec depuis toujours selon suite outre parmi donnant agissant grace \
            afin sous durant tout avant des d de sur entre enfin egalement ces pendant conformement conjointement parallelement \
            actuellement recemment dernierement face malgre comme chaque depuis toutefois cependant neanmoins ensemble \
            compte vu si
            """)
        ordinals = set(
            """
            premier premiere deuxieme troisieme quatrieme cinquieme sixieme septieme dernier derniere derniers \
            dernieres nouveau nouvelle autre autres
            """)
        speech = set(
            """
            souligne note rappele salue reaffirme exprime estime constate reconnu dit insiste annonce resume felicites \
            felicite evoque indique remercie encourage conclu fait considere observe debattu demande prie
            """)
        collaboration = one("collaboration")
        etats = one("etats")
        est = one("est")
        ete = one("ete")
        passive = set("ete prevu prevue prevus prevues lieu tenu tenue tenus tenues")
        reporting = set(
            """
            souligne convenu reconnu rappele propose dit note decide estime constate indique possible necessaire \
            important prevu entendu demande observe precise
            """)
        pairs = set("organisations entites parties institutions secretariats organismes partenaires")
        heads = set(
            """
            office bureau centre direction departement communaute ligue forum organisation conseil commission comite \
            haut instance organisme banque fonds programme agence association union mission force division service \
            institut entite secretariat groupe tribunal cour autorite universite reseau conference alliance equipe \
            cabinet defenseuse coordonnatrice mediateur initiative
            """)
        people = set(
            """
            fonctionnaires representants representant representante entites organismes organes dirigeants secretariat \
            secretariats membres reunion sommet aide appui soutien contribution contributions concours demande \
            initiative participation special speciale envoye envoyee speciaux president presidente auspices egide \
            programmes fonds institutions egard biais chefs departements liaison
            """)
        instruments = set(
            """
            convention conventions charte traite protocole statut pacte declaration document strategie principes \
            accord accords appel agenda
            """)
        titleEnds = set(
            """
            a ont est sont qui que dont ou doit fut tenue tenu adopte adoptee adoptes adoptees signe signee entree \
            entre lors afin ainsi se ne s y compris avait etait seront sera approuve approuvee dans par avec
            """)
        products = set(
            """
            resolution resolutions session sessions decision decisions mandat strategie siege conference mission \
            missions convention charte registre journee serie publication objectif objectifs valeurs travaux rapport \
            alinea action systeme
            """)
        impersonal = set("faut importe convient agit ressort y s est")
        founded = set("ouvert cree etabli institue designe nomme")
        creation = set("creons creer creation cree creee crees creees instituons etablissons")
        events = set(
            """
            reunion reunions atelier ateliers seminaire seminaires conference conferences consultation consultations \
            dialogue forum programme projet projets campagne mission visite cours plate memorandum accord
            """)
        gatherings = set("conference forum programme initiative reseau")
        bodies = set(
            """
            office bureau centre communaute ligue forum organisation conseil commission comite instance organisme \
            banque fonds agence association union institut entite groupe tribunal cour autorite universite reseau \
            alliance federation confederation fondation societe parlement assemblee secretariat observatoire academie \
            marche coalition service mission force
            """)
        undertakings = set(
            """
            plan programme initiative strategie projet convention conference cadre document rapport accord charte \
            protocole traite memorandum processus systeme
            """)
        civil = set("universite fondation federation confederation academie coalition")
        banque = one("banque")
        regions = set(
            """
            afrique africain africaine africains africaines arabe arabes caraibe caraibes caraibeenne asie asiatique \
            pacifique europe europeen europeenne amerique ameriques americain americaine ibero eurasien eurasienne \
            ouest est orientale occidental occidentale centrale australe mediterranee islamique baltique nordique \
            sahel golfe andin andine mekong danube
            """)
        siege = one("siege")
        plans = set("plan declaration processus document appel consensus accord accords agenda programme charte pacte")
        things = set(
            """
            reunion atelier seminaire conference consultation dialogue programme projet campagne visite memorandum \
            initiative cooperation partenariat etude rapport publication formation manifestation collaboration guide \
            manuel declaration enquete plateforme exercice
            """)
        generic = set(
            """
            resultat resultats document documents domaine domaines participant participants question questions \
            possibilite possibilites objectif objectifs but accent priorite priorites principal principale \
            principaux principales theme themes discussions debats conclusions recommandations
            """)
    }
}
