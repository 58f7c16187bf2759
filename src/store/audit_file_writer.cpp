// Loads fast and then indexes: no journal, no syncing, one transaction, 50 rows an insert, since a file that was not
// finished is thrown away anyway. Figures and tests: docs/report-format.md, audit_file_test.cpp.
#include "glasshouse/base/resource.hpp"
#include "glasshouse/store/audit_file.hpp"
#include "store/audit_tables.hpp"
#include "store/item_rows.hpp"
#include "store/string_list.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace glasshouse::store {
namespace {

constexpr std::size_t kRowsPerInsert = 50;

// Ids that are equal are told apart in time order, undated ones last, then as they came.
constexpr const char* kNumberEqualIds =
    "UPDATE item_row SET ordinal = numbered.place FROM ("
    "  SELECT number, row_number() OVER (PARTITION BY key ORDER BY seconds IS NULL, seconds, number) AS place"
    "  FROM item_row WHERE key IN (SELECT key FROM item_row GROUP BY key HAVING count(*) > 1)) AS numbered "
    "WHERE item_row.number = numbered.number AND numbered.place > 1";

// Inserts rows of one table, many at a time.
class BatchInsert {
public:
    BatchInsert(SQLite::Database& database, std::string_view table, int columns)
        : many_(database, insert_statement(table, columns, static_cast<int>(kRowsPerInsert))),
          one_(database, insert_statement(table, columns, 1)) {}

    template <class Row, class Bind>
    void write(std::vector<Row>& rows, Bind bind) {
        if (rows.size() == kRowsPerInsert) {
            RowWriter writer(many_);
            for (const Row& row : rows) bind(writer, row);
            run(many_);
        } else {
            for (const Row& row : rows) {
                RowWriter writer(one_);
                bind(writer, row);
                run(one_);
            }
        }
        rows.clear();
    }

private:
    static void run(SQLite::Statement& statement) {
        statement.exec();
        statement.reset();
        statement.clearBindings();
    }

    SQLite::Statement many_;
    SQLite::Statement one_;
};

Result<void> create_private_file(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        ::close(file);
        return {};
    }
    const int reason = errno;
    if (reason == EEXIST) return fail(ErrorCode::AlreadyExists, path.string(), "a file of this name is there already");
    if (reason == ENOENT) return fail(ErrorCode::NotFound, path.string(), "the folder for this file does not exist");
    return fail(ErrorCode::PermissionDenied, path.string(),
                "this file cannot be created: " + std::system_category().message(reason));
}

}  // namespace

struct AuditFileWriter::State {
    explicit State(const std::filesystem::path& where)
        : path(where),
          database(where.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX),
          setup(prepare(database)),
          item_insert(database, "item_row", kItemColumns),
          finding_insert(database, "finding_row", kFindingColumns),
          entry_insert(database, "entry", 2) {
        items.reserve(kRowsPerInsert);
        findings.reserve(kRowsPerInsert);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        // A half-written copy of somebody's posts must not stay behind.
        if (!finished) ::unlink(path.c_str());
    }

    static bool prepare(SQLite::Database& database) {
        for (const char* pragma : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
                                   "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA page_size = 8192"}) {
            SQLite::Statement(database, pragma).executeStep();
        }
        database.exec(std::string(find_resource("data/schema/audit.sql").value_or("")));
        database.exec("BEGIN");
        return true;
    }

    void add(assess::AuditedItem&& item);
    void flush_items() { item_insert.write(items, bind_item); }
    void flush_findings() { finding_insert.write(findings, bind_finding); }
    void write_top(const std::vector<assess::TopItem>& top);
    void finish(const assess::Audit& audit);

    std::filesystem::path path;
    SQLite::Database database;
    bool setup;
    BatchInsert item_insert;
    BatchInsert finding_insert;
    TableInsert entry_insert;
    std::vector<NumberedItem> items;
    std::vector<NumberedFinding> findings;
    std::string entry;  // of the item before: items of one entry come together
    std::int64_t entry_number = 0;
    std::int64_t item_number = 0;
    std::int64_t finding_number = 0;
    bool finished = false;
};

void AuditFileWriter::State::add(assess::AuditedItem&& item) {
    if (entry_number == 0 || entry != item.item.source.entry) {
        entry = item.item.source.entry;
        entry_insert.add({++entry_number, entry});
    }
    NumberedItem row;
    row.number = ++item_number;
    row.entry = entry_number;
    row.first_finding = finding_number + 1;
    row.finding_count = item.findings.size();
    row.key = to_key(item);
    row.people = to_json_list(item.item.people);
    for (assess::Finding& finding : item.findings) {
        std::string why = to_json_list(finding.why);
        findings.push_back({++finding_number, item_number, std::move(why), std::move(finding)});
        if (findings.size() == kRowsPerInsert) flush_findings();
    }
    item.findings.clear();
    item.ordinal = 1;
    row.audited = std::move(item);
    items.push_back(std::move(row));
    if (items.size() == kRowsPerInsert) flush_items();
}

// The ten stand among the items: found again by id and place in the export, which no two items share.
void AuditFileWriter::State::write_top(const std::vector<assess::TopItem>& top) {
    SQLite::Statement find(database,
                           "SELECT item.number FROM item_row item JOIN entry ON entry.number = item.entry "
                           "WHERE item.key = ? ORDER BY item.input <> ?, entry.name <> ?, item.record <> ? LIMIT 1");
    TableInsert insert(database, "top_item", 5);
    for (const assess::TopItem& item : top) {
        const model::SourceRef& source = item.item.item.source;
        find.bind(1, to_key(item.item));
        find.bind(2, source.input);
        find.bind(3, source.entry);
        find.bind(4, static_cast<std::int64_t>(source.record));
        if (find.executeStep()) {
            insert.add({nullptr, find.getColumn(0).getInt64(), item.remedy, item.action, item.minutes});
        }
        find.reset();
    }
}

void AuditFileWriter::State::finish(const assess::Audit& audit) {
    flush_items();
    flush_findings();
    database.exec("CREATE INDEX item_key ON item_row (key)");
    database.exec(kNumberEqualIds);
    database.exec(std::string(find_resource("data/schema/audit_indexes.sql").value_or("")));
    write_audit_tables(database, audit);
    write_top(audit.top);
    database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    database.exec("COMMIT");
    finished = true;
}

AuditFileWriter::AuditFileWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
AuditFileWriter::AuditFileWriter(AuditFileWriter&&) noexcept = default;
AuditFileWriter& AuditFileWriter::operator=(AuditFileWriter&&) noexcept = default;
AuditFileWriter::~AuditFileWriter() = default;

Result<AuditFileWriter> AuditFileWriter::create(const std::filesystem::path& path) {
    if (auto created = create_private_file(path); !created) return std::unexpected(created.error());
    try {
        return AuditFileWriter(std::make_unique<State>(path));
    } catch (const SQLite::Exception& exception) {
        ::unlink(path.c_str());
        return std::unexpected(to_error(exception, path.string()));
    }
}

Result<void> AuditFileWriter::add(assess::AuditedItem&& item) {
    try {
        state_->add(std::move(item));
        return {};
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(to_error(exception, state_->path.string()));
    }
}

Result<void> AuditFileWriter::finish(const assess::Audit& audit) {
    try {
        state_->finish(audit);
        state_.reset();  // closes the file: its lock would keep readers out
        return {};
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(to_error(exception, state_->path.string()));
    }
}

}  // namespace glasshouse::store
