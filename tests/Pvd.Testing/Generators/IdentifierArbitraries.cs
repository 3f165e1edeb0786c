using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain;

namespace Pvd.Testing.Generators;

/// <summary>Identifiers that can exist: keys that are right, codes of the official lists.</summary>
public static class IdentifierArbitraries
{
    private const string LaPoste = "356000000";
    private static readonly Siren SimplestSiren = Siren.Parse("200000008");

    internal static readonly Gen<Siren> AnySiren =
        from start in Gen.Frequency(
            (5, Gen.Constant("2000")),
            (3, Gen.Elements("24", "21", "22", "23")),
            (2, Gen.Constant(""))
        )
        from rest in Digits(8 - start.Length)
        where (start + rest).Any(digit => digit != '0')
        select Siren.Parse(WithKey(start + rest));

    internal static readonly Gen<Siret> AnySiret = Gen.Frequency(
        (8, from siren in AnySiren from order in Digits(4) select Siret.Parse(WithKey(siren.Value + order))),
        (1, Digits(4).Select(order => Siret.Parse(WithKey(LaPoste + order)))),
        (1, Digits(4).Select(order => Siret.Parse(LaPoste + order + DigitThatMakesFives(LaPoste + order))))
    );

    internal static readonly Gen<DepartmentCode> AnyDepartment = Gen.Frequency(
            (6, Gen.Choose(1, 95).Where(number => number != 20).Select(number => Number(number, 2))),
            (2, Gen.Elements("2A", "2B")),
            (2, Gen.Elements("971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988", "989"))
        )
        .Select(DepartmentCode.Parse);

    internal static readonly Gen<RegionCode> AnyRegion = Gen.Elements([
            "01",
            "02",
            "03",
            "04",
            "06",
            "11",
            "24",
            "27",
            "28",
            "32",
            "44",
            "52",
            "53",
            "75",
            "76",
            "84",
            "93",
            "94",
        ])
        .Select(RegionCode.Parse);

    internal static readonly Gen<InseeCommuneCode> AnyCommune = AnyDepartment.SelectMany(CommuneIn);

    internal static readonly Gen<PvdId> AnyPvdId =
        from region in AnyRegion
        from department in AnyDepartment
        from serial in Gen.Choose(1, 120)
        select PvdId.Parse($"pvd-{region}-{department}-{Number(serial, 1)}");

    /// <summary>SIREN with a valid key; the prefixes of local bodies come up often.</summary>
    public static Arbitrary<Siren> Sirens() => AnySiren.ShrunkBy(Shrink);

    /// <summary>SIRET with valid keys, some of La Poste among them.</summary>
    public static Arbitrary<Siret> Sirets() =>
        AnySiret.ShrunkBy(siret => SimplerThan(siret, Siret.Parse(WithKey(SimplestSiren.Value + "0001"))));

    /// <summary>Codes of mainland communes, of Corsica and of overseas.</summary>
    public static Arbitrary<InseeCommuneCode> CommuneCodes() => AnyCommune.ShrunkBy(Shrink);

    /// <summary>Codes of départements and of overseas territories.</summary>
    public static Arbitrary<DepartmentCode> DepartmentCodes() =>
        AnyDepartment.ShrunkBy(code => SimplerThan(code, DepartmentCode.Parse("01")));

    /// <summary>Codes of the régions.</summary>
    public static Arbitrary<RegionCode> RegionCodes() =>
        AnyRegion.ShrunkBy(code => SimplerThan(code, RegionCode.Parse("11")));

    /// <summary>Identifiers of the programme; région and département need not agree, as after a reform.</summary>
    public static Arbitrary<PvdId> PvdIds() => AnyPvdId.ShrunkBy(Shrink);

    internal static Gen<InseeCommuneCode> CommuneIn(DepartmentCode department) =>
        Digits(5 - department.Value.Length).Select(number => InseeCommuneCode.Parse(department.Value + number));

    /// <summary>The simplest SIREN, then fewer digits that are not zero.</summary>
    internal static IEnumerable<Siren> Shrink(Siren siren)
    {
        if (siren == SimplestSiren)
        {
            yield break;
        }

        yield return SimplestSiren;
        string start = siren.Value[..8];
        for (int i = 0; i < start.Length && start.Count(digit => digit != '0') > 1; i++)
        {
            if (start[i] != '0')
            {
                yield return Siren.Parse(WithKey(start[..i] + "0" + start[(i + 1)..]));
            }
        }
    }

    /// <summary>The first code of the first département, then the first of its own.</summary>
    internal static IEnumerable<InseeCommuneCode> Shrink(InseeCommuneCode code)
    {
        InseeCommuneCode simplest = InseeCommuneCode.Parse("01001");
        string department = code.Department.Value;
        InseeCommuneCode first = InseeCommuneCode.Parse(department + Number(1, 5 - department.Length));
        return code == simplest ? []
            : code == first ? [simplest]
            : [simplest, first];
    }

    internal static IEnumerable<PvdId> Shrink(PvdId id) => SimplerThan(id, PvdId.Parse("pvd-11-78-1"));

    /// <summary>The digits and the key that makes them pass the Luhn check.</summary>
    private static string WithKey(string digits)
    {
        int sum = digits
            .Reverse()
            .Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 2 : 1))
            .Sum(weighted => weighted > 9 ? weighted - 9 : weighted);
        return digits + Number((10 - (sum % 10)) % 10, 1);
    }

    private static string DigitThatMakesFives(string digits) =>
        Number((5 - (digits.Sum(digit => digit - '0') % 5)) % 5, 1);

    private static Gen<string> Digits(int count) =>
        Gen.Choose('0', '9').ArrayOf(count).Select(digits => new string([.. digits.Select(digit => (char)digit)]));

    private static string Number(int number, int digits) =>
        number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static IEnumerable<T> SimplerThan<T>(T value, T simplest)
        where T : class => value.Equals(simplest) ? [] : [simplest];
}
