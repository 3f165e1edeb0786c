namespace Pvd.Rules.Conventions;

/// <summary>What may be missing about a délibération, in words.</summary>
internal static class DeliberationWords
{
    internal static readonly Localized Number = new(
        "le numéro de la délibération de {name} du {on}",
        "the number of the délibération of {name} of {on}"
    );

    internal static readonly Localized Subject = new(
        "l’objet de la délibération de {name} du {on}",
        "the subject of the délibération of {name} of {on}"
    );

    internal static readonly Localized Vote = new(
        "le vote sur la délibération de {name} du {on}",
        "the vote on the délibération of {name} of {on}"
    );

    internal static readonly Localized Authorisation = new(
        "l’autorisation de signer dans la délibération de {name} du {on}",
        "the permission to sign in the délibération of {name} of {on}"
    );

    internal static readonly Localized Sending = new(
        "la date de transmission de la délibération de {name} du {on}",
        "the day the délibération of {name} of {on} was sent"
    );

    internal static readonly Localized Publishing = new(
        "la date de publication de la délibération de {name} du {on}",
        "the day the délibération of {name} of {on} was published"
    );

    internal static readonly Localized Form = new(
        "la forme de publication de la délibération de {name} du {on}",
        "how the délibération of {name} of {on} was published"
    );

    internal static readonly Localized Annexes = new(
        "la liste des annexes ({name})",
        "the list of the annexes ({name})"
    );

    internal static Localized Days(int count) =>
        new(
            $"{Wording.Number(count, Language.French)} {(count < 2 ? "jour" : "jours")}",
            $"{Wording.Number(count, Language.English)} {(count == 1 ? "day" : "days")}"
        );
}
