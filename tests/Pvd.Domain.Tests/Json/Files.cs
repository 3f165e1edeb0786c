using System.Text;
using System.Text.Json.Nodes;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>Dossier files for the tests, and short ways to read, write and change them.</summary>
internal static class Files
{
    /// <summary>The smallest dossier.</summary>
    internal const string Smallest = """
        {"format":"pvd-dossier/1","knownOn":"2021-05-31","communes":[{"insee":"79005","name":"Airvault"}]}
        """;

    /// <summary>Every member once at least, exactly as the writer writes it.</summary>
    internal const string Full = """
        {
          "format": "pvd-dossier/1",
          "knownOn": "2022-11-22",
          "provenance": [
            {
              "path": "$.committee",
              "origin": "established",
              "source": "convention signée"
            },
            {
              "path": "$.projectManager",
              "origin": "illustrative",
              "source": "exemple d’école"
            }
          ],
          "communes": [
            {
              "insee": "79005",
              "name": "Airvault",
              "population": 3400,
              "epci": "200041416",
              "siren": "732829320",
              "pvdId": "pvd-75-79-1"
            },
            {
              "insee": "2B033",
              "name": "Œuilly-l’Étang"
            }
          ],
          "epci": {
            "siren": "200041416",
            "name": "Communauté de communes « Cœur & Val »",
            "kind": "CC",
            "population": 0
          },
          "convention": {
            "parties": [
              {
                "id": "airvault",
                "role": "commune",
                "name": "Commune d’Airvault",
                "insee": "79005",
                "siren": "732829320",
                "seat": "1 place de la Mairie",
                "representative": "Camille Exemple"
              },
              {
                "id": "epci",
                "role": "epci",
                "name": "Communauté de communes"
              },
              {
                "id": "État",
                "role": "state",
                "name": "État"
              }
            ],
            "deliberations": [
              {
                "party": "airvault",
                "number": "D-2021-12",
                "on": "2021-04-12",
                "transmittedOn": "2021-04-15"
              },
              {
                "party": "epci",
                "on": "2021-04-20"
              }
            ],
            "signatures": [
              {
                "party": "airvault",
                "on": "2021-05-21",
                "capacity": "mayor"
              },
              {
                "party": "État",
                "on": "2021-05-31",
                "capacity": "delegate",
                "delegatedOn": "2020-12-01"
              }
            ]
          },
          "committee": {
            "presidency": "mayors-and-epci-president",
            "substituteBody": "Bureau communautaire",
            "members": [
              {
                "role": "mayor",
                "party": "airvault",
                "from": "2021-06-01",
                "until": "2026-03-31",
                "presides": true,
                "person": "Camille Exemple"
              },
              {
                "role": "project-manager",
                "from": "2021-09-01"
              }
            ],
            "meetings": [
              {
                "on": "2021-10-12",
                "convenedOn": "2021-09-28",
                "noteSentOn": "2021-10-01",
                "validates": true,
                "agenda": [
                  {
                    "title": "Fiches action",
                    "forDecision": true
                  }
                ],
                "minutes": {
                  "approvedOn": "2021-12-07",
                  "decisions": [
                    "La fiche 1 est validée."
                  ]
                }
              },
              {
                "on": "2021-12-07"
              }
            ]
          },
          "projectManager": {
            "employer": "epci",
            "from": "2021-09-01",
            "until": "2024-08-31",
            "recruitmentOpenedOn": "2021-06-15",
            "costs": [
              {
                "year": 2021,
                "amount": "18500.00"
              },
              {
                "year": 2022,
                "amount": "55000.50"
              }
            ],
            "anah": [
              {
                "from": "2022-01-01",
                "until": "2023-12-31",
                "requestedOn": "2021-10-01",
                "operationStartedOn": "2022-02-01"
              }
            ]
          },
          "bodies": [
            {
              "id": "commission-detr",
              "kind": "detr-elected-commission",
              "establishedOn": "2021-02-01",
              "parliamentarians": 5,
              "mandates": [
                {
                  "role": "mayor",
                  "represents": "Airvault",
                  "population": 3400,
                  "from": "2021-02-01",
                  "until": "2026-03-31",
                  "presides": true,
                  "person": "Camille Exemple"
                },
                {
                  "role": "deputy",
                  "from": "2021-02-01"
                }
              ],
              "meetings": [
                {
                  "on": "2021-03-01",
                  "opinions": [
                    {
                      "subject": "École d’Airvault",
                      "proposedAmount": "140000.00",
                      "givenOn": "2021-03-01",
                      "decidedOn": "2021-04-12"
                    }
                  ]
                },
                {
                  "on": "2021-06-01"
                }
              ]
            },
            {
              "id": "équipe",
              "kind": "project-team"
            }
          ],
          "actionSheets": [
            {
              "number": "1",
              "title": "Halle de l’Œil",
              "status": "in-progress",
              "validatedOn": "2021-10-12"
            },
            {
              "number": "2",
              "title": "Cœur de bourg"
            }
          ]
        }

        """;

    /// <summary>The place of every value in <see cref="Full"/>.</summary>
    internal static IEnumerable<string> PathsOfFull => PathsOf(Full);

    internal static byte[] FullBytes => Encoding.UTF8.GetBytes(Full);

    internal static ReadResult<PvdDossier> Read(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return PvdDossier.Read(stream);
    }

    internal static ReadResult<PvdDossier> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    internal static byte[] Write(PvdDossier dossier)
    {
        using MemoryStream stream = new();
        dossier.Write(stream);
        return stream.ToArray();
    }

    /// <summary>The place of every value in a file, as <see cref="With"/> takes it.</summary>
    internal static IEnumerable<string> PathsOf(string text) => Paths(JsonNode.Parse(text)!);

    /// <summary>A file with one value replaced, added or, without a value, taken away.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">Members and indices with slashes: <c>communes/0/insee</c>.</param>
    /// <param name="value">JSON text.</param>
    internal static string With(string text, string path, string? value)
    {
        JsonNode root = JsonNode.Parse(text)!;
        string[] steps = path.Split('/');
        JsonNode parent = steps[..^1].Aggregate(root, (node, step) => Child(node, step)!);
        Replace(parent, steps[^1], value);
        return root.ToJsonString();
    }

    private static IEnumerable<string> Paths(JsonNode node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member => Below(member.Key, member.Value!)),
            JsonArray list => list.SelectMany((item, i) => Below($"{i:D}", item!)),
            _ => [],
        };

    private static IEnumerable<string> Below(string step, JsonNode child) =>
        Paths(child).Select(path => $"{step}/{path}").Prepend(step);

    private static JsonNode? Child(JsonNode node, string step) =>
        node is JsonArray list ? list[int.Parse(step, null)] : node[step];

    private static void Replace(JsonNode parent, string step, string? value)
    {
        if (parent is JsonArray list)
        {
            int index = int.Parse(step, null);
            list.RemoveAt(index);
            if (value is not null)
            {
                list.Insert(index, JsonNode.Parse(value));
            }
        }
        else if (value is null)
        {
            parent.AsObject().Remove(step);
        }
        else
        {
            parent.AsObject()[step] = JsonNode.Parse(value);
        }
    }
}
