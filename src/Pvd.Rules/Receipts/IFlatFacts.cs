using System.Text.Json;

namespace Pvd.Rules.Receipts;

/// <summary>A few flat facts, such as a form gives, that a receipt can keep.</summary>
internal interface IFlatFacts
{
    /// <summary>Writes the members of the facts into the object that is open; those not known are left out.</summary>
    void Write(Utf8JsonWriter json);

    /// <summary>The same facts without what may name a person; these themselves where nothing does.</summary>
    IFlatFacts WithoutPersons();
}
