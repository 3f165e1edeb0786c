using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
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
            "population": 0,
            "principalTown": "79005"
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
                "transmittedOn": "2021-04-15",
                "subject": "Adhésion",
                "vote": {
                  "for": 17,
                  "against": 2,
                  "abstentions": 0
                },
                "authorisesSignature": true,
                "publishedOn": "2021-04-16",
                "publication": "posting"
              },
              {
                "party": "epci",
                "on": "2021-04-20",
                "adopted": false
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
                "delegatedOn": "2020-12-01",
                "delegatedUntil": "2021-12-31"
              }
            ],
            "annexes": [
              {
                "kind": "territory-sheet",
                "title": "L’Airvaudais"
              },
              {
                "kind": "budget"
              }
            ],
            "events": [
              {
                "kind": "created",
                "on": "2021-01-11",
                "parties": [
                  "airvault"
                ]
              }
            ],
            "amendments": [
              {
                "number": 1,
                "subject": "Délai de signature",
                "extendsTo": "2023-05-31",
                "deliberations": [
                  {
                    "party": "airvault",
                    "on": "2022-09-12"
                  }
                ],
                "signatures": [
                  {
                    "party": "epci",
                    "on": "2022-10-03"
                  }
                ]
              },
              {
                "number": 2
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
          "framework": {
            "parties": [
              {
                "id": "airvault",
                "role": "commune",
                "name": "Airvault",
                "insee": "79005",
                "representative": "Camille Exemple"
              },
              {
                "id": "ville",
                "role": "member-commune",
                "name": "Parthenay",
                "insee": "79202"
              }
            ],
            "deliberations": [
              {
                "party": "ville",
                "on": "2022-10-04"
              }
            ],
            "signatures": [
              {
                "party": "ville",
                "on": "2022-11-15"
              }
            ],
            "annexes": [],
            "events": [
              {
                "kind": "submitted",
                "on": "2022-09-01"
              }
            ],
            "amendments": [
              {
                "number": 1
              }
            ],
            "claimsOrt": true,
            "years": 5,
            "strategyPerimeter": [
              "79005",
              "79202"
            ],
            "sectors": [
              {
                "insee": "79202",
                "kind": "principal-town-centre",
                "name": "Cœur de ville"
              },
              {
                "insee": "79005"
              }
            ],
            "derogation": {
              "decidedOn": "2022-09-15",
              "apart": true,
              "centralities": [
                "79005"
              ]
            },
            "content": [
              "project",
              "opah"
            ]
          },
          "crte": {
            "parties": [
              {
                "id": "petr",
                "role": "grouping",
                "name": "PETR"
              }
            ],
            "signatures": [
              {
                "party": "petr",
                "on": "2021-12-15"
              }
            ],
            "years": 6,
            "perimeter": [
              "200041416"
            ],
            "department": "79",
            "perimeterProposedOn": "2021-01-15",
            "content": [
              "financial-protocol"
            ],
            "protocols": [
              {
                "year": 2021,
                "signedOn": "2021-12-15",
                "amount": "250000.00"
              },
              {
                "year": 2022
              }
            ]
          },
          "recoveryAgreements": [
            {
              "level": "department",
              "name": "Deux-Sèvres",
              "stateSignedOn": "2021-05-12",
              "partnerSignedOn": "2021-05-12",
              "usesDsid": true
            }
          ],
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
          "project": {
            "diagnosis": {
              "inputs": [
                {
                  "source": "insee",
                  "title": "Dossier complet",
                  "on": "2021-02-01"
                }
              ],
              "documents": [
                {
                  "kind": "plui",
                  "title": "PLUi du Val",
                  "approvedOn": "2019-12-12"
                }
              ],
              "issues": [
                {
                  "id": "vacance",
                  "label": "Commerces vacants"
                }
              ],
              "completedOn": "2021-06-30"
            },
            "orientations": [
              "local-economy"
            ],
            "strategy": [
              "local-priorities"
            ],
            "axes": [
              {
                "id": "axe-1",
                "title": "Rouvrir les vitrines",
                "issues": [
                  "vacance"
                ],
                "partners": [
                  "CCI"
                ],
                "indicators": [
                  {
                    "label": "Taux de vacance",
                    "kind": "result",
                    "unit": "%",
                    "source": "relevé",
                    "frequency": "annuelle",
                    "baseline": "18.5",
                    "target": "10",
                    "targetOn": "2026-12-31",
                    "values": [
                      {
                        "on": "2022-06-30",
                        "value": "17.25"
                      }
                    ]
                  }
                ],
                "scale": "centre-bourg",
                "orientations": [
                  "heritage"
                ]
              }
            ],
            "plan": {
              "perimeters": [
                {
                  "theme": "habitat",
                  "communes": [
                    "79005"
                  ]
                }
              ],
              "programme": "Cinq actions",
              "schedule": {
                "from": "2022-01-01",
                "until": "2026-12-31"
              },
              "examinedOn": "2021-10-12",
              "feedsCrte": true
            }
          },
          "actionSheets": [
            {
              "number": "1",
              "title": "Halle de l’Œil",
              "status": "in-progress",
              "validatedOn": "2021-10-12",
              "axis": "axe-1",
              "priority": 1,
              "owner": {
                "kind": "commune",
                "name": "Airvault",
                "department": "79"
              },
              "communes": [
                "79005"
              ],
              "sectors": [
                "Centre"
              ],
              "subjects": [
                "public-heritage"
              ],
              "description": "Reconstruire la halle",
              "aims": "Rouvrir le marché",
              "diagnosisLink": "Vacance",
              "partners": [
                {
                  "name": "CAUE",
                  "role": "conseil"
                }
              ],
              "cost": {
                "excludingTax": "100000.00",
                "includingTax": "120000.00",
                "eligible": "90000.00",
                "years": [
                  {
                    "year": 2022,
                    "amount": "100000.00"
                  }
                ]
              },
              "financing": [
                {
                  "funder": "state",
                  "amount": "30000.00",
                  "state": "granted",
                  "instrument": "DETR",
                  "programme": "DETR 2022",
                  "rate": "30",
                  "name": "Préfecture",
                  "countsAsPublic": true,
                  "decidedOn": "2022-03-01",
                  "act": "arrêté n° 12"
                }
              ],
              "inKind": [
                {
                  "funder": "cerema",
                  "days": "12.5",
                  "purpose": "étude",
                  "state": "granted"
                }
              ],
              "ownShareDecision": {
                "decidedOn": "2022-03-01",
                "minimumShare": "15",
                "act": "arrêté n° 13"
              },
              "schedule": {
                "from": "2022-01-01",
                "until": "2023-12-31",
                "milestones": [
                  {
                    "label": "Permis",
                    "on": "2022-06-01",
                    "reachedOn": "2022-07-01"
                  }
                ]
              },
              "contracts": [
                {
                  "kind": "crte",
                  "reference": "CRTE du Val"
                }
              ],
              "indicators": [
                {
                  "label": "Étals"
                }
              ],
              "effectOnCentrality": "Un marché de plus",
              "effectOnTransition": "Matériaux locaux",
              "annexes": [
                "Plan"
              ],
              "postYear": 2022,
              "events": [
                {
                  "kind": "started",
                  "on": "2022-05-01",
                  "reason": "marché notifié"
                }
              ]
            },
            {
              "number": "2",
              "title": "Cœur de bourg"
            }
          ],
          "frames": [
            {
              "kind": "territoires-d-industrie",
              "commune": "79005",
              "name": "Val industriel",
              "from": "2023-11-09",
              "until": "2027-12-31"
            }
          ],
          "services": [
            {
              "kind": "france-services",
              "commune": "79005",
              "name": "France Services d’Airvault",
              "bearer": "La Poste",
              "isMobile": false,
              "steps": [
                {
                  "state": "labelled",
                  "on": "2021-01-01"
                }
              ]
            }
          ],
          "clubEvents": [
            {
              "kind": "webinar",
              "title": "Commerces",
              "on": "2021-09-29",
              "participants": 120
            }
          ]
        }

        """;

    private static readonly JsonSerializerOptions AsTheyAre = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The full file with what every dossier has and one of its parts, so that trying many values of that part stays quick.</summary>
    internal static string OnlyPart(string part)
    {
        JsonObject full = JsonNode.Parse(Full)!.AsObject();
        foreach (string other in full.Select(member => member.Key).ToList())
        {
            if (other != part && other is not ("format" or "knownOn" or "communes"))
            {
                full.Remove(other);
            }
        }

        return full.ToJsonString(AsTheyAre);
    }

    /// <summary>The place of every value in <see cref="Full"/>.</summary>
    internal static IEnumerable<string> PathsOfFull => PathsOf(Full);

    internal static byte[] FullBytes => Encoding.UTF8.GetBytes(Full);

    /// <summary>The same without the white space between its values, every byte of which would be read in vain.</summary>
    internal static byte[] CompactBytes => JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(Full), AsTheyAre);

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
