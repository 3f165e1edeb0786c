using Pvd.Rules.Conventions;

namespace Pvd.Rules.Tests.Explanations;

/// <summary>Five answers, word for word: what an agent reads on screen, pastes in a letter or defends before a court.</summary>
public sealed class ExplanationTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void A_favourable_answer_with_a_clip() =>
        AssertReads(
            Given.Rules.ProjectManager.Assess(new DossierDraft().Build(), 2022, Law),
            """
            Chef de projet : au plus 45 000,00 € pour 2022.
            1. La convention d’adhésion est en vigueur. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-10
            2. Le poste est occupé du 1er janvier 2022 au 31 décembre 2022 (12 mois sur 12). — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.post-held
            3. L’aide couvre au plus 75 % du coût chargé de 62 400,00 €, soit 46 800,00 €. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.rate · CDP-01
            4. Le plafond est de 45 000,00 € par an sans l’Anah : l’aide est ramenée à 45 000,00 €, soit 1 800,00 € de moins. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.ceiling · CDP-02
            5. Sans l’Anah, 75 % de l’aide prévue sont versés au deuxième trimestre, soit 33 750,00 €, et le solde au quatrième, soit 11 250,00 € (pratique constatée dans un seul département). — Préfecture de l’Eure, note sur le cofinancement des chefs de projet, 2022 · cdp.payments · CDP-07
            Montants :
            - Aide, tous financeurs réunis : 45 000,00 €
            - Reste à la charge de l’employeur : 17 400,00 €
            - Premier versement : 33 750,00 €
            - Solde : 11 250,00 €
            Choix retenus : arrondi au centime le plus proche.
            Pièces à joindre :
            - le formulaire de demande en ligne, unique pour tous les financeurs, traité par la préfecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - la convention d’adhésion signée — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - la fiche de poste du chef de projet — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - le cadrage régional du nombre de postes par EPCI, à demander à la préfecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            """,
            """
            Project manager: at most €45,000.00 for 2022.
            1. The membership convention is in force. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-10
            2. The post is held from 1 January 2022 to 31 December 2022 (12 months of 12). — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.post-held
            3. The aid covers at most 75% of the loaded cost of €62,400.00, which is €46,800.00. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.rate · CDP-01
            4. The ceiling is €45,000.00 a year without the Anah: the aid is brought down to €45,000.00, which is €1,800.00 less. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.ceiling · CDP-02
            5. Without the Anah, 75% of the expected aid is paid in the second quarter, which is €33,750.00, and the balance in the fourth, which is €11,250.00 (practice seen in one département only). — Préfecture de l’Eure, note sur le cofinancement des chefs de projet, 2022 · cdp.payments · CDP-07
            Amounts:
            - Aid, all funders together: €45,000.00
            - Left to the employer: €17,400.00
            - First payment: €33,750.00
            - Balance: €11,250.00
            Choices made: rounded to the nearest cent.
            Papers to join:
            - the online request form, one for all funders, handled by the prefecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - the signed membership convention — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - the job description of the project manager — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - the regional framing of the number of posts per EPCI, to be asked of the prefecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            """
        );

    [Fact]
    public void An_unfavourable_answer() =>
        AssertReads(
            Given.Rules.Membership.Assess(
                new DossierDraft().WithoutSignatureOf("prefet").WithoutDeliberationOf("condom").Build(),
                Law
            ),
            """
            Convention d’adhésion : pas en vigueur. Deux conditions font défaut.
            1. Il manque la signature du préfet de département. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-1
            2. Condom et Valence-sur-Baïse partagent une même convention. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-2
            3. Chaque commune bénéficiaire a signé elle-même : Condom (le 31 mai 2021) et Valence-sur-Baïse (le 31 mai 2021). — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-3
            4. Signature encore possible, sans que rien n’en dépende : Région Occitanie. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-4
            5. Chaque commune est membre de l’EPCI qui signe. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-6
            6. Signé sans pouvoir : Condom (aucune délibération antérieure ne l’autorise). — CGCT L2131-1 et L2131-2 · ADH-7
            7. Chaque commune compte moins de 20 000 habitants : Condom (6 454) et Valence-sur-Baïse (1 137). — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-8 · PRG-2
            """,
            """
            Membership convention: not in force. Two conditions are not met.
            1. Missing: the signature of the prefect of the département. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-1
            2. Condom and Valence-sur-Baïse share one convention. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-2
            3. Every beneficiary commune has signed itself: Condom (on 31 May 2021) and Valence-sur-Baïse (on 31 May 2021). — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-3
            4. May still sign, though nothing depends on it: Région Occitanie. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-4
            5. Every commune is a member of the EPCI that signs. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-6
            6. Signed without power: Condom (no earlier délibération authorises it). — CGCT L2131-1 et L2131-2 · ADH-7
            7. Every commune has fewer than 20,000 inhabitants: Condom (6,454) and Valence-sur-Baïse (1,137). — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-8 · PRG-2
            """
        );

    [Fact]
    public void An_incomplete_answer() =>
        AssertReads(
            Posts.Assess(new(2022, true, from: Given.Day("2022-01-01"))),
            """
            Chef de projet : on ne peut pas encore répondre. Il reste à préciser le coût chargé du poste en 2022 et la participation de l’Anah au poste (aucune, ou ses dates).
            1. La convention d’adhésion est en vigueur. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-10
            2. Le poste est occupé du 1er janvier 2022 au 31 décembre 2022 (12 mois sur 12). — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.post-held
            3. Le coût chargé du poste en 2022 n’est pas connu. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.rate
            4. Le plafond dépend de la participation de l’Anah, qui n’est pas connue. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.ceiling
            Pièces à joindre :
            - le formulaire de demande en ligne, unique pour tous les financeurs, traité par la préfecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - la convention d’adhésion signée — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - la fiche de poste du chef de projet — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - le cadrage régional du nombre de postes par EPCI, à demander à la préfecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - si l’Anah participe, l’acte qui engage l’OPAH-RU, l’OPAH-CD ou son étude pré-opérationnelle — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            """,
            """
            Project manager: no answer can be given yet. Missing: the loaded cost of the post in 2022 and the Anah's part in the post (none, or its dates).
            1. The membership convention is in force. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-10
            2. The post is held from 1 January 2022 to 31 December 2022 (12 months of 12). — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.post-held
            3. The loaded cost of the post in 2022 is not known. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.rate
            4. The ceiling depends on the Anah's part, which is not known. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.ceiling
            Papers to join:
            - the online request form, one for all funders, handled by the prefecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - the signed membership convention — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - the job description of the project manager — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - the regional framing of the number of posts per EPCI, to be asked of the prefecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - where the Anah takes part, the act that commits the OPAH-RU, the OPAH-CD or its pre-operational study — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            """
        );

    [Fact]
    public void An_answer_where_the_law_is_not_known() =>
        AssertReads(
            Posts.Assess(Posts.Of("84000.00", 2026, anah: Posts.Anah("2025-01-01", null, "2024-10-01")), "2026-11-22"),
            """
            Chef de projet : montant inconnu après le 31 mars 2026.
            1. La convention d’adhésion est en vigueur. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-10
            2. Le poste est occupé du 1er janvier 2026 au 31 décembre 2026 (12 mois sur 12). — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.post-held
            3. L’aide de l’Anah a été demandée le 1er octobre 2024 ; l’opération n’a pas commencé. — Anah, aide au chef de projet d’OPAH · cdp.anah-request
            4. La part de l’Anah est de 50 % du coût des mois concernés, au plus 40 000,00 € par an, soit 40 000,00 €. — Anah, aide au chef de projet d’OPAH · cdp.anah-share · CDP-04 · CDP-05
            5. Le dernier plafond publié (45 000,00 € par an, 55 000,00 € avec l’Anah) valait jusqu’au 31 mars 2026 ; la poursuite de l’aide est annoncée sans montant. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.published · CDP-02 · CDP-03 · CDP-14
            Montants :
            - Aide du 1er janvier 2026 au 31 mars 2026 : 13 750,00 €
            - Part de l’Anah : 40 000,00 €
            Choix retenus : arrondi au centime le plus proche ; plafond annuel réduit au prorata des mois d’occupation du poste.
            Pièces à joindre :
            - le formulaire de demande en ligne, unique pour tous les financeurs, traité par la préfecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - la convention d’adhésion signée — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - la fiche de poste du chef de projet — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - le cadrage régional du nombre de postes par EPCI, à demander à la préfecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - si l’Anah participe, l’acte qui engage l’OPAH-RU, l’OPAH-CD ou son étude pré-opérationnelle — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            """,
            """
            Project manager: amount unknown after 31 March 2026.
            1. The membership convention is in force. — ANCT, mode d’emploi du programme Petites villes de demain, convention d’adhésion · ADH-10
            2. The post is held from 1 January 2026 to 31 December 2026 (12 months of 12). — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.post-held
            3. The Anah's aid was asked for on 1 October 2024; the operation has not started. — Anah, aide au chef de projet d’OPAH · cdp.anah-request
            4. The Anah's part is 50% of the cost of the months concerned, at most €40,000.00 a year, which is €40,000.00. — Anah, aide au chef de projet d’OPAH · cdp.anah-share · CDP-04 · CDP-05
            5. The last published ceiling (€45,000.00 a year, €55,000.00 with the Anah) held until 31 March 2026; the aid is announced to go on, without an amount. — Aides-territoires, cofinancement du chef de projet Petites villes de demain · cdp.published · CDP-02 · CDP-03 · CDP-14
            Amounts:
            - Aid from 1 January 2026 to 31 March 2026: €13,750.00
            - Part of the Anah: €40,000.00
            Choices made: rounded to the nearest cent; yearly ceiling reduced in proportion to the months the post is held.
            Papers to join:
            - the online request form, one for all funders, handled by the prefecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - the signed membership convention — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - the job description of the project manager — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - the regional framing of the number of posts per EPCI, to be asked of the prefecture — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            - where the Anah takes part, the act that commits the OPAH-RU, the OPAH-CD or its pre-operational study — Aides-territoires, cofinancement du chef de projet Petites villes de demain
            """
        );

    [Fact]
    public void A_deadline() =>
        AssertReads(
            Given.Rules.FrameworkDue.Assess(new FrameworkDueFacts(Given.Day("2021-04-30")), Law),
            """
            Convention-cadre : à signer au plus tard le dimanche 30 octobre 2022.
            1. Le délai court depuis le 30 avril 2021, date de signature de la convention d’adhésion. — ANCT, mode d’emploi du programme Petites villes de demain, convention-cadre · ADH-21
            2. Le délai est de 18 mois de date à date : il expire le dimanche 30 octobre 2022. Bien que ce soit un dimanche, l’échéance ne bouge pas. Il reste 243 jours. — ANCT, mode d’emploi du programme Petites villes de demain, convention-cadre · ADH-20
            Choix retenus : délai compté depuis la dernière signature nécessaire.
            """,
            """
            Framework convention: to be signed no later than Sunday 30 October 2022.
            1. The period has run since 30 April 2021, the day the membership convention was signed. — ANCT, mode d’emploi du programme Petites villes de demain, convention-cadre · ADH-21
            2. The period is 18 months from date to date: it ends on Sunday 30 October 2022. Though it is a Sunday, the deadline does not move. Time left: 243 days. — ANCT, mode d’emploi du programme Petites villes de demain, convention-cadre · ADH-20
            Choices made: period counted from the last required signature.
            """
        );

    private static void AssertReads(Assessment answer, string french, string english)
    {
        Assert.Equal(french + "\n", Reading.Typed(answer.Explain(Language.French)), ignoreLineEndingDifferences: true);
        Assert.Equal(
            english + "\n",
            Reading.Typed(answer.Explain(Language.English)),
            ignoreLineEndingDifferences: true
        );
    }
}
