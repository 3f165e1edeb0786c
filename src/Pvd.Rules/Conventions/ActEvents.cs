using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Conventions;

/// <summary>What may happen to a convention: the names on the arrows of its life cycle.</summary>
internal static class ActEvents
{
    internal static readonly LifeEvent Create = new("create", new("mise en chantier", "drafting begins"));
    internal static readonly LifeEvent Submit = new(
        "submit",
        new("saisine des assemblées", "submission to the assemblies")
    );
    internal static readonly LifeEvent Deliberate = new("deliberate", new("délibération favorable", "assembly agrees"));
    internal static readonly LifeEvent Refuse = new("refuse", new("refus d’une assemblée", "assembly refuses"));
    internal static readonly LifeEvent Abandon = new("abandon", new("abandon", "abandonment"));
    internal static readonly LifeEvent Sign = new("sign", new("signature d’une partie", "a party signs"));

    internal static readonly LifeEvent LastSignature = new(
        "last-signature",
        new("dernière signature nécessaire", "last required signature")
    );

    internal static readonly LifeEvent Amend = new("amend", new("avenant en vigueur", "amendment in force"));

    internal static readonly LifeEvent Supersede = new(
        "supersede",
        new("convention-cadre en vigueur", "framework convention in force")
    );

    internal static readonly LifeEvent PassDeadline = new("pass-deadline", new("échéance dépassée", "deadline passed"));

    internal static readonly LifeEvent Report = new("report", new("bilan annuel", "annual report"));
    internal static readonly LifeEvent Evaluate = new("evaluate", new("évaluation", "evaluation"));
    internal static readonly LifeEvent ReachTerm = new("reach-term", new("terme atteint", "term reached"));
    internal static readonly LifeEvent Terminate = new("terminate", new("résiliation", "termination"));
}
