using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Storage.Ledger.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "imports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Started = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Finished = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    Interrupted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "lists",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Created = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Request = table.Column<string>(type: "TEXT", nullable: false),
                    Live = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    Tags = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lists", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "originals",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_originals", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settings", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "list_versions",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ListKey = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Frozen = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    ArchiveVersion = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_list_versions", x => x.Key);
                    table.ForeignKey(
                        name: "FK_list_versions_lists_ListKey",
                        column: x => x.ListKey,
                        principalTable: "lists",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "appearances",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OriginalKey = table.Column<int>(type: "INTEGER", nullable: false),
                    Member = table.Column<string>(type: "TEXT", nullable: false),
                    Record = table.Column<int>(type: "INTEGER", nullable: false),
                    Offset = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appearances", x => x.Key);
                    table.ForeignKey(
                        name: "FK_appearances_originals_OriginalKey",
                        column: x => x.OriginalKey,
                        principalTable: "originals",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_files",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginalKey = table.Column<int>(type: "INTEGER", nullable: true),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    Delivery = table.Column<string>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Found = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    AlreadyHere = table.Column<int>(type: "INTEGER", nullable: false),
                    Rejected = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_files", x => x.Key);
                    table.ForeignKey(
                        name: "FK_import_files_imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_import_files_originals_OriginalKey",
                        column: x => x.OriginalKey,
                        principalTable: "originals",
                        principalColumn: "Key");
                });

            migrationBuilder.CreateTable(
                name: "list_entries",
                columns: table => new
                {
                    VersionKey = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Published = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_list_entries", x => new { x.VersionKey, x.Position });
                    table.ForeignKey(
                        name: "FK_list_entries_list_versions_VersionKey",
                        column: x => x.VersionKey,
                        principalTable: "list_versions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_notes",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportFileKey = table.Column<int>(type: "INTEGER", nullable: false),
                    IsProblem = table.Column<bool>(type: "INTEGER", nullable: false),
                    Location = table.Column<string>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_notes", x => x.Key);
                    table.ForeignKey(
                        name: "FK_import_notes_import_files_ImportFileKey",
                        column: x => x.ImportFileKey,
                        principalTable: "import_files",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_appearances_ArticleId",
                table: "appearances",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_appearances_OriginalKey_Member_Record_ArticleId",
                table: "appearances",
                columns: new[] { "OriginalKey", "Member", "Record", "ArticleId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_import_files_ImportId",
                table: "import_files",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_import_files_OriginalKey",
                table: "import_files",
                column: "OriginalKey");

            migrationBuilder.CreateIndex(
                name: "IX_import_notes_ImportFileKey",
                table: "import_notes",
                column: "ImportFileKey");

            migrationBuilder.CreateIndex(
                name: "IX_list_entries_ArticleId",
                table: "list_entries",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_list_versions_ListKey_Number",
                table: "list_versions",
                columns: new[] { "ListKey", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lists_Id",
                table: "lists",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_originals_Length",
                table: "originals",
                column: "Length");

            migrationBuilder.CreateIndex(
                name: "IX_originals_Sha256",
                table: "originals",
                column: "Sha256",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appearances");

            migrationBuilder.DropTable(
                name: "import_notes");

            migrationBuilder.DropTable(
                name: "list_entries");

            migrationBuilder.DropTable(
                name: "settings");

            migrationBuilder.DropTable(
                name: "import_files");

            migrationBuilder.DropTable(
                name: "list_versions");

            migrationBuilder.DropTable(
                name: "imports");

            migrationBuilder.DropTable(
                name: "originals");

            migrationBuilder.DropTable(
                name: "lists");
        }
    }
}
