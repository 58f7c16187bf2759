// Reads audit.db. Memory does not grow with the items: they stream in the order of an index. Tested by
// audit_file_test.cpp.
#include "glasshouse/store/audit_file.hpp"

#include "store/audit_tables.hpp"
#include "store/item_rows.hpp"

namespace glasshouse::store {
namespace {

Error damaged(const std::filesystem::path& path) {
    return {ErrorCode::Corrupt, path.string(),
            "expected a complete audit.db, found values it cannot hold; run audit again"};
}

// The least `reported` an item needs: see bind_item.
int least_reported(assess::ItemSelection selection) {
    switch (selection) {
        case assess::ItemSelection::All: return 0;
        case assess::ItemSelection::Reported: return 1;
        case assess::ItemSelection::Revealing:
        case assess::ItemSelection::RevealingUnordered: return 2;
    }
    return 0;
}

// Hands out rows of `item` with their findings.
class ItemCursor {
public:
    ItemCursor(SQLite::Database& database, const std::string& tail)
        : items_(database, std::string(kSelectItems) + tail), findings_(database, kSelectFindings) {}

    SQLite::Statement& items() { return items_; }

    // False at the end. A row that cannot be understood sets is_damaged().
    bool next(assess::AuditedItem& item) {
        if (!items_.executeStep()) return false;
        RowReader row(items_);
        ReadItem read = read_item(row);
        damaged_ = damaged_ || row.is_damaged();
        item = std::move(read.audited);
        if (read.finding_count > 0) add_findings(read, item);
        return true;
    }

    [[nodiscard]] bool is_damaged() const { return damaged_; }

private:
    void add_findings(const ReadItem& read, assess::AuditedItem& item) {
        findings_.bind(1, read.first_finding);
        findings_.bind(2, read.first_finding + read.finding_count);
        while (findings_.executeStep()) {
            RowReader row(findings_);
            item.findings.push_back(read_finding(row));
            damaged_ = damaged_ || row.is_damaged();
        }
        findings_.reset();
    }

    SQLite::Statement items_;
    SQLite::Statement findings_;
    bool damaged_ = false;
};

Result<void> check_version(SQLite::Database& database, const std::filesystem::path& path) {
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (version == kSchemaVersion) return {};
    if (version == 0) {
        return fail(ErrorCode::Corrupt, path.string(), "expected a finished audit.db, found none; run audit again");
    }
    return fail(ErrorCode::Invalid, path.string(),
                "expected an audit.db of version " + std::to_string(kSchemaVersion) + ", found version " +
                    std::to_string(version) + "; run audit again with this program");
}

}  // namespace

struct AuditFile::State {
    explicit State(const std::filesystem::path& where)
        : path(where), database(where.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX) {}

    std::filesystem::path path;
    mutable SQLite::Database database;
};

AuditFile::AuditFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
AuditFile::AuditFile(AuditFile&&) noexcept = default;
AuditFile& AuditFile::operator=(AuditFile&&) noexcept = default;
AuditFile::~AuditFile() = default;

Result<AuditFile> AuditFile::open(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return fail(ErrorCode::NotFound, path.string(), "expected an audit.db here, found none; run audit first");
    }
    try {
        auto state = std::make_unique<State>(path);
        if (auto checked = check_version(state->database, path); !checked) return std::unexpected(checked.error());
        return AuditFile(std::move(state));
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(to_error(exception, path.string()));
    }
}

Result<assess::Audit> AuditFile::load() const {
    try {
        assess::Audit audit;
        if (!read_audit_tables(state_->database, audit)) return std::unexpected(damaged(state_->path));
        ItemCursor cursor(state_->database, " JOIN top_item ON top_item.item = item.number ORDER BY top_item.rank");
        SQLite::Statement actions(state_->database, "SELECT remedy, action, minutes FROM top_item ORDER BY rank");
        while (true) {
            assess::TopItem top;
            if (!cursor.next(top.item) || !actions.executeStep()) break;
            RowReader row(actions);
            top.remedy = row.text();
            top.action = row.text();
            top.minutes = row.small_count();
            audit.top.push_back(std::move(top));
        }
        if (cursor.is_damaged()) return std::unexpected(damaged(state_->path));
        return audit;
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(to_error(exception, state_->path.string()));
    }
}

Result<void> AuditFile::for_each(assess::ItemSelection selection,
                                 const std::function<bool(const assess::AuditedItem&)>& visit) const {
    try {
        // The unary plus keeps the index out: in the order of the table each page is read once.
        const bool ordered = selection != assess::ItemSelection::RevealingUnordered;
        ItemCursor cursor(state_->database,
                          ordered ? " WHERE item.reported >= ? ORDER BY item.seconds DESC, item.key, item.ordinal"
                                  : " WHERE +item.reported >= ?");
        cursor.items().bind(1, least_reported(selection));
        for (assess::AuditedItem item; cursor.next(item);) {
            if (cursor.is_damaged()) return std::unexpected(damaged(state_->path));
            if (!visit(item)) break;
        }
        return {};
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(to_error(exception, state_->path.string()));
    }
}

}  // namespace glasshouse::store
