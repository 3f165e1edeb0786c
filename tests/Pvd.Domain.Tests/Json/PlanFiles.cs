using System.Text;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>Files of financing plans for the tests, and short ways to read and write them.</summary>
internal static class PlanFiles
{
    /// <summary>The smallest plan.</summary>
    internal const string Smallest = """{"format":"pvd-financing-plan/1","knownOn":"2022-03-01"}""";

    /// <summary>Every member once at least, exactly as the writer writes it.</summary>
    internal const string Full = """
        {
          "format": "pvd-financing-plan/1",
          "knownOn": "2022-03-01",
          "owner": {
            "kind": "new-commune",
            "name": "Œuilly-l’Étang",
            "siren": "732829320",
            "department": "2B",
            "figures": [
              {
                "year": 2021,
                "population": 1999,
                "financialPotential": "812.40",
                "meanFinancialPotential": "1015.50",
                "largestCommune": 15000,
                "density": "149.98",
                "isSingleBlock": true,
                "everyCommunePasses": false,
                "taxPotential": "98.00",
                "meanTaxPotential": "101.01"
              },
              {
                "year": 2022
              }
            ],
            "createdOn": "2019-01-01",
            "isTransformedEpci": false,
            "wasEligibleBefore": true,
            "wasEligibleIn2010": false,
            "isNamedByStateContract": true
          },
          "project": {
            "name": "Halle « Cœur & Val »",
            "subjects": [
              "energy-renovation",
              "unprotected-heritage"
            ],
            "commitments": [
              {
                "kind": "works-contract",
                "on": "2022-02-14",
                "notifiedOn": "2022-02-20"
              },
              {
                "kind": "study",
                "on": "2020-11-22"
              }
            ],
            "isInStateContract": true,
            "isOutsideEpciPowers": false,
            "energySaving": "32.5",
            "deficit": "120000.00",
            "isFormerIndustrialSite": true,
            "isPolluterInDefault": false
          },
          "expenditures": [
            {
              "id": "halle",
              "amountExcludingTax": "300000.00",
              "amountIncludingTax": "360000.00",
              "eligiblePart": "250000.00",
              "kind": "works",
              "label": "Gros œuvre"
            },
            {
              "id": "études"
            }
          ],
          "lines": [
            {
              "funder": "region",
              "amount": "30000.50",
              "countsAsPublic": true,
              "name": "Région Corse"
            },
            {
              "funder": "state",
              "instrument": "FNADT"
            }
          ],
          "requests": [
            {
              "id": "detr",
              "instrument": "DETR",
              "year": 2022,
              "amount": "100000.00",
              "expenditures": [
                "halle",
                "études"
              ],
              "events": [
                {
                  "kind": "received",
                  "on": "2022-01-10"
                },
                {
                  "kind": "advance-paid",
                  "on": "2022-02-25",
                  "amount": "30000.00"
                }
              ],
              "award": {
                "decidedOn": "2022-02-01",
                "amount": "100000.00",
                "notifiedOn": "2022-02-05",
                "eligibleBase": "300000.00",
                "rate": "1/3",
                "startBy": "2024-02-01",
                "completeBy": "2028-02-01",
                "useKeptUntil": "2033-02-01"
              }
            },
            {
              "id": "dsil",
              "instrument": "DSIL",
              "year": 2022,
              "shares": [
                {
                  "expenditure": "halle",
                  "rate": "20"
                }
              ]
            },
            {
              "id": "friches",
              "instrument": "FRICHES",
              "year": 2021,
              "rate": "0.0001"
            }
          ],
          "decisions": [
            {
              "kind": "own-share-derogation",
              "decidedOn": "2022-01-20",
              "request": "detr",
              "minimumShare": "5"
            },
            {
              "kind": "start-extension",
              "decidedOn": "2022-02-10",
              "until": "2025-02-01"
            },
            {
              "kind": "new-base",
              "decidedOn": "2022-02-11",
              "amount": "310000.00"
            }
          ]
        }

        """;

    internal static byte[] FullBytes => Encoding.UTF8.GetBytes(Full);

    internal static ReadResult<FinancingPlan> Read(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return FinancingPlan.Read(stream);
    }

    internal static ReadResult<FinancingPlan> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    internal static byte[] Write(FinancingPlan plan)
    {
        using MemoryStream stream = new();
        plan.Write(stream);
        return stream.ToArray();
    }

    /// <summary>The full file with one value replaced, added or, without a value, taken away.</summary>
    internal static string With(string path, string? value) => Files.With(Full, path, value);

    /// <summary>A code and a sentence for each problem, with its place.</summary>
    internal static IEnumerable<string> Sentences(string text) =>
        Read(text).Problems.Select(problem => $"{problem.Code} {problem.Sentence(Language.English)}");
}
