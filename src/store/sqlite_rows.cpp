// Binding and reading by position keeps the two directions of a row beside each other in the files that know its
// columns. Tested through audit_file_test.cpp.
#include "store/sqlite_rows.hpp"

#include <limits>

#include <sqlite3.h>

namespace glasshouse::store {

void RowWriter::text(const std::string& value) {
    if (value.empty()) {
        null();
    } else {
        present_text(value);
    }
}

std::string RowReader::text() {
    const SQLite::Column column = statement_->getColumn(next_++);
    return column.isNull() ? std::string{} : column.getString();
}

std::uint32_t RowReader::small_count() {
    const std::int64_t value = integer();
    if (value < 0 || value > std::numeric_limits<std::uint32_t>::max()) {
        damaged_ = true;
        return 0;
    }
    return static_cast<std::uint32_t>(value);
}

Cell::Cell(const std::optional<std::uint64_t>& value) {
    if (value) value_ = static_cast<std::int64_t>(*value);
}

void Cell::bind(SQLite::Statement& statement, int index) const {
    if (const auto* integer = std::get_if<std::int64_t>(&value_)) {
        statement.bind(index, *integer);
    } else if (const auto* real = std::get_if<double>(&value_)) {
        statement.bind(index, *real);
    } else if (const auto* text = std::get_if<std::string>(&value_)) {
        statement.bind(index, *text);
    } else {
        statement.bind(index);
    }
}

TableInsert::TableInsert(SQLite::Database& database, std::string_view table, int columns)
    : statement_(database, insert_statement(table, columns, 1)) {}

void TableInsert::add(std::initializer_list<Cell> cells) {
    int index = 1;
    for (const Cell& cell : cells) cell.bind(statement_, index++);
    statement_.exec();
    statement_.reset();
}

bool for_each_row(SQLite::Database& database, const char* query, const std::function<void(RowReader&)>& visit) {
    SQLite::Statement statement(database, query);
    bool sound = true;
    while (statement.executeStep()) {
        RowReader row(statement);
        visit(row);
        sound = sound && !row.is_damaged();
    }
    return sound;
}

std::string insert_statement(std::string_view table, int columns, int rows) {
    std::string row = "(?";
    for (int column = 1; column < columns; ++column) row += ",?";
    row += ')';
    std::string statement = "INSERT INTO " + std::string(table) + " VALUES " + row;
    for (int i = 1; i < rows; ++i) statement += ',' + row;
    return statement;
}

Error to_error(const SQLite::Exception& exception, const std::string& place) {
    switch (exception.getErrorCode()) {
        case SQLITE_FULL: return {ErrorCode::LimitExceeded, place, "the disk is full; free some space and run again"};
        case SQLITE_PERM:
        case SQLITE_READONLY:
        case SQLITE_AUTH:
            return {ErrorCode::PermissionDenied, place, "this file may not be written here; choose another folder"};
        case SQLITE_CANTOPEN:
            return {ErrorCode::PermissionDenied, place, "this file cannot be opened; check the folder's rights"};
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
            return {ErrorCode::Corrupt, place, "expected a complete audit.db, found a damaged file; run audit again"};
        default: break;
    }
    return {ErrorCode::Internal, place,
            "the database library failed with code " + std::to_string(exception.getExtendedErrorCode())};
}

}  // namespace glasshouse::store
