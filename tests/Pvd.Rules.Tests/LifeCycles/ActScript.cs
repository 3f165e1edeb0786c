using Pvd.Domain.Conventions;

namespace Pvd.Rules.Tests.LifeCycles;

/// <summary>What happens in a script: a few parties, a few months, any order.</summary>
public enum ActMove
{
    Create,
    Submit,
    Agree,
    Refuse,
    Sign,
    SignWithoutCapacity,
    Abandon,
    Terminate,
}

/// <summary>One move of one party on one day, counted from 1 January 2021.</summary>
public sealed record ActStep(ActMove Move, string Party, int Day)
{
    public LocalDate On => new LocalDate(2021, 1, 1).PlusDays(Day);
}

/// <summary>Any number of moves about one convention d’adhésion: condom, valence and the EPCI decide and sign, the prefect signs, the region may.</summary>
public sealed record ActScript(IReadOnlyList<ActStep> Steps)
{
    private static readonly string[] Assemblies = ["condom", "valence", "tenareze"];

    public static readonly string[] Required = ["condom", "valence", "tenareze", "prefet"];

    public PvdDossier Dossier(LocalDate? until = null)
    {
        List<ActStep> steps = [.. Steps.Where(step => until is null || step.On <= until)];
        DossierDraft draft = new()
        {
            Deliberations =
            [
                .. steps
                    .Where(step => step.Move is ActMove.Agree or ActMove.Refuse)
                    .Where(step => step.Party != "prefet")
                    .Select(step => new Deliberation(step.Party, null, step.On, isAdopted: step.Move == ActMove.Agree)),
            ],
            Signatures =
            [
                .. steps
                    .Where(step => step.Move is ActMove.Sign or ActMove.SignWithoutCapacity)
                    .Select(step => new Signature(
                        step.Party,
                        step.On,
                        step.Move == ActMove.Sign ? Head(step.Party) : SigningCapacity.LegalRepresentative
                    )),
            ],
            Events =
            [
                .. steps
                    .Where(step => KindOf(step.Move) is not null)
                    .Select(step => new ActEvent(
                        KindOf(step.Move)!,
                        step.On,
                        step.Move == ActMove.Terminate ? Assemblies : null
                    )),
            ],
        };
        return draft.Build();
    }

    public override string ToString() =>
        string.Join("; ", Steps.Select(step => $"{Given.Iso(step.On)} {step.Move} {step.Party}"));

    internal static SigningCapacity Head(string party) =>
        party switch
        {
            "prefet" => SigningCapacity.DepartmentPrefect,
            "tenareze" => SigningCapacity.EpciPresident,
            "region" => SigningCapacity.RegionalCouncilPresident,
            _ => SigningCapacity.Mayor,
        };

    private static ActEventKind? KindOf(ActMove move) =>
        move switch
        {
            ActMove.Create => ActEventKind.Created,
            ActMove.Submit => ActEventKind.Submitted,
            ActMove.Abandon => ActEventKind.Abandoned,
            ActMove.Terminate => ActEventKind.Termination,
            _ => null,
        };
}
