namespace Pvd.Domain.Indicators;

/// <summary>A set of communes that takes the same room however many it holds: a bit for each code that can be.</summary>
internal sealed class CommuneSet
{
    private const int CodesOfDepartment = 1000;
    private const int Bits = 64;

    // 01 to 95, with 2A and 2B in the room of 20 and of 96; then the overseas codes that begin with 970 to 989.
    private const int Overseas = 97;
    private const int Departments = Overseas + 20;

    private readonly ulong[] _words = new ulong[((Departments * CodesOfDepartment) + Bits - 1) / Bits];

    /// <summary>How many communes are in the set.</summary>
    internal int Count => _words.Sum(CountBits);

    /// <summary>Whether two sets hold the same communes; a set that is not there is no empty one.</summary>
    internal static bool Same(CommuneSet? one, CommuneSet? other) =>
        one is null || other is null ? one is null && other is null : one._words.SequenceEqual(other._words);

    internal bool Contains(InseeCommuneCode code)
    {
        int place = PlaceOf(code.Value);
        return (_words[place / Bits] & (1UL << (place % Bits))) != 0;
    }

    internal void Add(InseeCommuneCode code)
    {
        int place = PlaceOf(code.Value);
        _words[place / Bits] |= 1UL << (place % Bits);
    }

    internal void Add(CommuneSet other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>How many communes are in this set and not in the other.</summary>
    internal int CountWithout(CommuneSet other) =>
        Enumerable.Range(0, _words.Length).Sum(i => CountBits(_words[i] & ~other._words[i]));

    private static int PlaceOf(string code)
    {
        int number = ((code[2] - '0') * 100) + ((code[3] - '0') * 10) + code[4] - '0';
        int department =
            code.StartsWith("2A", StringComparison.Ordinal) ? 20
            : code.StartsWith("2B", StringComparison.Ordinal) ? 96
            : ((code[0] - '0') * 10) + code[1] - '0';
        return department < Overseas
            ? (department * CodesOfDepartment) + number
            // 97 or 98, then a digit of the département and two of the commune.
            : ((Overseas + ((department - Overseas) * 10) + (code[2] - '0')) * CodesOfDepartment) + (number % 100);
    }

    private static int CountBits(ulong word)
    {
        int count = 0;
        for (; word != 0; word &= word - 1)
        {
            count++;
        }

        return count;
    }
}
