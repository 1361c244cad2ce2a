// swift-format-ignore-file

extension OrganisationTable {
    /// Special procedures, bodies joined to the Economic and Social Council, conferences of parties, panels of the Secretary-General.
    static let unHumanRightsAndPanels = #"""
    # Human rights
    comite-consultatif-du-conseil-des-droits-de-l-homme un-organ hrc
      fr Comité consultatif du Conseil des droits de l’homme
      en Human Rights Council Advisory Committee

    emrip un-organ hrc
      fr Mécanisme d’experts sur les droits des peuples autochtones
      en Expert Mechanism on the Rights of Indigenous Peoples
      acronyms - EMRIP

    wgad un-organ hrc
      fr Groupe de travail sur la détention arbitraire
      en Working Group on Arbitrary Detention
      acronyms - WGAD

    wgeid un-organ hrc
      fr Groupe de travail sur les disparitions forcées ou involontaires
      en Working Group on Enforced or Involuntary Disappearances
      acronyms - WGEID

    groupe-de-travail-sur-l-utilisation-de-mercenaires un-organ hrc
      fr Groupe de travail sur l’utilisation de mercenaires
      en Working Group on the use of mercenaries
      alias Groupe de travail sur l’utilisation de mercenaires comme moyen de violer les droits de l’homme et d’empêcher l’exercice du droit des peuples à disposer d’eux-mêmes

    groupe-de-travail-sur-la-question-des-droits-de-l-homme-et-des-societes-transnationales-et-autres-entreprises un-organ hrc
      fr Groupe de travail sur la question des droits de l’homme et des sociétés transnationales et autres entreprises
      en Working Group on the issue of human rights and transnational corporations and other business enterprises
      alias Groupe de travail sur les entreprises et les droits de l’homme

    groupe-de-travail-d-experts-sur-les-personnes-d-ascendance-africaine un-organ hrc
      fr Groupe de travail d’experts sur les personnes d’ascendance africaine
      en Working Group of Experts on People of African Descent
      alias Groupe de travail sur les personnes d’ascendance africaine

    groupe-de-travail-charge-de-la-question-de-la-discrimination-a-l-egard-des-femmes-et-des-filles un-organ hrc
      fr Groupe de travail chargé de la question de la discrimination à l’égard des femmes et des filles
      en Working Group on discrimination against women and girls

    instance-permanente-pour-les-personnes-d-ascendance-africaine un-organ unga
      fr Instance permanente pour les personnes d’ascendance africaine
      en Permanent Forum on People of African Descent

    rapporteur-special-sur-la-torture-et-autres-peines-ou-traitements-cruels-inhumains-ou-degradants un-other hrc
      fr Rapporteur spécial sur la torture et autres peines ou traitements cruels, inhumains ou dégradants
      en Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment
      alias Rapporteu{r|se} spécial{|e} sur la torture

    rapporteur-special-sur-la-promotion-et-la-protection-des-droits-de-l-homme-et-des-libertes-fondamentales-dans-la-lutte-antiterroriste un-other hrc
      fr Rapporteur spécial sur la promotion et la protection des droits de l’homme et des libertés fondamentales dans la lutte antiterroriste
      en Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism
      alias Rapporteu{r|se} spécial{|e} sur la promotion et la protection des droits de l’homme dans la lutte antiterroriste

    rapporteur-special-sur-la-situation-des-defenseurs-des-droits-de-l-homme un-other hrc
      fr Rapporteur spécial sur la situation des défenseurs des droits de l’homme
      en Special Rapporteur on the situation of human rights defenders
      alias Rapporteu{r|se} spécial{|e} sur la situation des défenseurs et défenseuses des droits de l’homme
      alias Rapporteuse spéciale sur la situation des défenseurs des droits de l’homme

    rapporteur-special-sur-la-promotion-et-la-protection-du-droit-a-la-liberte-d-opinion-et-d-expression un-other hrc
      fr Rapporteur spécial sur la promotion et la protection du droit à la liberté d’opinion et d’expression
      en Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression
      alias Rapporteu{r|se} spécial{|e} sur la liberté d’opinion et d’expression
      alias Rapporteuse spéciale sur la liberté d’expression

    rapporteur-special-sur-la-violence-contre-les-femmes-et-les-filles un-other hrc
      fr Rapporteur spécial sur la violence contre les femmes et les filles
      en Special Rapporteur on violence against women and girls
      alias Rapporteuse spéciale sur la violence contre les femmes
      alias Rapporteuse spéciale chargée de la question de la violence contre les femmes, ses causes et ses conséquences

    rapporteur-special-sur-la-traite-des-etres-humains-en-particulier-les-femmes-et-les-enfants un-other hrc
      fr Rapporteur spécial sur la traite des êtres humains, en particulier les femmes et les enfants
      en Special Rapporteur on trafficking in persons, especially women and children
      alias Rapporteu{r|se} spécial{|e} sur la traite des êtres humains
      alias Rapporteuse spéciale sur la traite des êtres humains, en particulier les femmes et les enfants

    rapporteur-special-sur-les-droits-des-peuples-autochtones un-other hrc
      fr Rapporteur spécial sur les droits des peuples autochtones
      en Special Rapporteur on the rights of indigenous peoples
      alias Rapporteuse spéciale sur les droits des peuples autochtones

    rapporteur-special-sur-les-droits-humains-des-migrants un-other hrc
      fr Rapporteur spécial sur les droits humains des migrants
      en Special Rapporteur on the human rights of migrants
      alias Rapporteu{r|se} spécial{|e} sur les droits de l’homme des migrants

    rapporteur-special-sur-les-droits-humains-des-personnes-deplacees un-other hrc
      fr Rapporteur spécial sur les droits humains des personnes déplacées
      en Special Rapporteur on the human rights of internally displaced persons
      alias Rapporteu{r|se} spécial{|e} sur les droits de l’homme des personnes déplacées dans leur propre pays
      alias Rapporteuse spéciale sur les droits humains des personnes déplacées
      alias Représentant du Secrétaire général pour les droits de l’homme des personnes déplacées

    rapporteur-special-sur-le-droit-a-l-alimentation un-other hrc
      fr Rapporteur spécial sur le droit à l’alimentation
      en Special Rapporteur on the right to food
      alias Rapporteuse spéciale sur le droit à l’alimentation

    rapporteur-special-sur-l-independance-des-juges-et-des-avocats un-other hrc
      fr Rapporteur spécial sur l’indépendance des juges et des avocats
      en Special Rapporteur on the independence of judges and lawyers
      alias Rapporteuse spéciale sur l’indépendance des juges et des avocats

    rapporteur-special-sur-les-executions-extrajudiciaires-sommaires-ou-arbitraires un-other hrc
      fr Rapporteur spécial sur les exécutions extrajudiciaires, sommaires ou arbitraires
      en Special Rapporteur on extrajudicial, summary or arbitrary executions
      alias Rapporteuse spéciale sur les exécutions extrajudiciaires, sommaires ou arbitraires

    rapporteur-special-sur-la-promotion-de-la-verite-de-la-justice-de-la-reparation-et-des-garanties-de-non-repetition un-other hrc
      fr Rapporteur spécial sur la promotion de la vérité, de la justice, de la réparation et des garanties de non-répétition
      en Special Rapporteur on the promotion of truth, justice, reparation and guarantees of non-recurrence

    ganhri un-other un
      fr Alliance mondiale des institutions nationales des droits de l’homme
      en Global Alliance of National Human Rights Institutions
      acronyms GANHRI GANHRI
      alias Comité international de coordination des institutions nationales pour la promotion et la protection des droits de l’homme

    # The Economic and Social Council and what is joined to it
    isar un-organ ecosoc
      fr Groupe de travail intergouvernemental d’experts des normes internationales de comptabilité et de publication
      en Intergovernmental Working Group of Experts on International Standards of Accounting and Reporting
      acronyms - ISAR

    comite-d-experts-de-la-cooperation-internationale-en-matiere-fiscale un-organ ecosoc
      fr Comité d’experts de la coopération internationale en matière fiscale
      en Committee of Experts on International Cooperation in Tax Matters

    comite-d-experts-en-matiere-de-transport-des-marchandises-dangereuses-et-du-systeme-general-harmonise-de-classification-et-d-etiquetage-des-produits-chimiques un-organ ecosoc
      fr Comité d’experts en matière de transport des marchandises dangereuses et du Système général harmonisé de classification et d’étiquetage des produits chimiques
      en Committee of Experts on the Transport of Dangerous Goods and on the Globally Harmonized System of Classification and Labelling of Chemicals

    groupe-consultatif-ad-hoc-sur-haiti un-organ ecosoc
      fr Groupe consultatif ad hoc sur Haïti
      en Ad Hoc Advisory Group on Haiti

    dcf un-organ ecosoc
      fr Forum pour la coopération en matière de développement
      en Development Cooperation Forum
      acronyms - DCF

    sous-commission-du-trafic-illicite-des-drogues-et-des-problemes-apparentes-pour-le-proche-et-le-moyen-orient un-organ ecosoc
      fr Sous-Commission du trafic illicite des drogues et des problèmes apparentés pour le Proche et le Moyen-Orient
      en Subcommission on Illicit Drug Traffic and Related Matters in the Near and Middle East

    cfs un-other ecosoc
      fr Comité de la sécurité alimentaire mondiale
      en Committee on World Food Security
      acronyms CSA CFS

    congres-des-nations-unies-pour-la-prevention-du-crime-et-la-justice-penale un-organ ccpcj
      fr Congrès des Nations Unies pour la prévention du crime et la justice pénale
      en United Nations Congress on Crime Prevention and Criminal Justice

    # Conferences of States parties
    secretariats-des-conventions-de-bale-de-rotterdam-et-de-stockholm un-other unep
      fr Secrétariats des Conventions de Bâle, de Rotterdam et de Stockholm
      en Secretariats of the Basel, Rotterdam and Stockholm Conventions
      alias Secrétariat de la Convention de Bâle
      alias Secrétariat des Conventions de Bâle, de Rotterdam et de Stockholm

    secretariat-de-la-convention-de-minamata-sur-le-mercure un-other unep
      fr Secrétariat de la Convention de Minamata sur le mercure
      en Secretariat of the Minamata Convention on Mercury
      alias Secrétariat de la Convention de Minamata

    secretariat-de-l-ozone un-other unep
      fr Secrétariat de l’ozone
      en Ozone Secretariat

    fonds-multilateral-aux-fins-d-application-du-protocole-de-montreal un-other unep
      fr Fonds multilatéral aux fins d’application du Protocole de Montréal
      en Multilateral Fund for the Implementation of the Montreal Protocol

    cms un-other unep
      fr Secrétariat de la Convention sur la conservation des espèces migratrices appartenant à la faune sauvage
      en Secretariat of the Convention on the Conservation of Migratory Species of Wild Animals
      acronyms - CMS

    plan-d-action-pour-la-mediterranee un-other unep
      fr Plan d’action pour la Méditerranée
      en Mediterranean Action Plan

    unite-d-appui-a-l-application-de-la-convention-sur-les-armes-biologiques un-other oda
      fr Unité d’appui à l’application de la Convention sur les armes biologiques
      en Biological Weapons Convention Implementation Support Unit
      alias Unité d’appui à l’application de la Convention sur l’interdiction des armes biologiques

    unite-d-appui-a-l-application-de-la-convention-sur-l-interdiction-des-mines-antipersonnel international-other -
      fr Unité d’appui à l’application de la Convention sur l’interdiction des mines antipersonnel
      en Anti-Personnel Mine Ban Convention Implementation Support Unit

    secretariat-du-traite-sur-le-commerce-des-armes international-other -
      fr Secrétariat du Traité sur le commerce des armes
      en Arms Trade Treaty Secretariat

    # Panels of the Secretary-General
    hippo un-other un
      fr Groupe d’étude de haut niveau sur les opérations de paix des Nations Unies
      en United Nations Independent High-level Panel on Peace Operations
      acronyms - HIPPO
      alias Groupe indépendant de haut niveau chargé d’étudier les opérations de paix des Nations Unies
      alias Groupe indépendant de haut niveau sur les opérations de paix

    groupe-d-etude-sur-les-operations-de-paix-de-l-organisation-des-nations-unies un-other un
      fr Groupe d’étude sur les opérations de paix de l’Organisation des Nations Unies
      en Panel on United Nations Peace Operations

    groupe-de-personnalites-de-haut-niveau-sur-les-menaces-les-defis-et-le-changement un-other un
      fr Groupe de personnalités de haut niveau sur les menaces, les défis et le changement
      en High-level Panel on Threats, Challenges and Change

    conseil-consultatif-de-haut-niveau-sur-la-mediation un-other un
      fr Conseil consultatif de haut niveau sur la médiation
      en High-level Advisory Board on Mediation
      alias Conseil consultatif de haut niveau du Secrétaire général pour les questions de médiation

    conseil-consultatif-pour-les-questions-de-desarmement un-other un
      fr Conseil consultatif pour les questions de désarmement
      en Advisory Board on Disarmament Matters

    groupe-de-haut-niveau-sur-les-deplacements-internes un-other un
      fr Groupe de haut niveau sur les déplacements internes
      en High-level Panel on Internal Displacement
      alias Groupe de haut niveau du Secrétaire général sur les déplacements internes

    cercle-de-leadership-du-secretaire-general-pour-la-prevention-de-l-exploitation-et-des-atteintes-sexuelles un-other un
      fr Cercle de leadership du Secrétaire général pour la prévention de l’exploitation et des atteintes sexuelles
      en Circle of Leadership on the prevention of and response to sexual exploitation and abuse
      alias Cercle de dirigeants pour la prévention et la répression de l’exploitation et des atteintes sexuelles dans les opérations des Nations Unies
      alias Cercle de dirigeants

    conseil-consultatif-de-la-societe-civile-sur-l-exploitation-et-les-atteintes-sexuelles un-other un
      fr Conseil consultatif de la société civile sur l’exploitation et les atteintes sexuelles
      en Civil Society Advisory Board on prevention of sexual exploitation and abuse

    organe-consultatif-de-haut-niveau-sur-l-intelligence-artificielle un-other un
      fr Organe consultatif de haut niveau sur l’intelligence artificielle
      en High-level Advisory Body on Artificial Intelligence
    """#
}
