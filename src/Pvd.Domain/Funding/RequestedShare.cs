namespace Pvd.Domain.Funding;

/// <summary>The rate asked for one expenditure, where a request has several.</summary>
public sealed record RequestedShare
{
    /// <summary>States a rate.</summary>
    /// <param name="expenditure">Id of the expenditure.</param>
    /// <param name="rate">The rate asked for.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public RequestedShare(string expenditure, Rate rate)
    {
        Expenditure = Guard.NotBlank(expenditure, nameof(expenditure));
        Rate = rate;
    }

    /// <summary>Gets the id of the expenditure.</summary>
    public string Expenditure { get; }

    /// <summary>Gets the rate asked for.</summary>
    public Rate Rate { get; }
}
