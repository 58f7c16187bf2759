#pragma once

#include "glasshouse/base/error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace glasshouse::store {

/// Binds the values of a prepared statement from left to right. Text is borrowed until the statement has run; an empty
/// one becomes NULL, since in the model empty means "the export did not say".
class RowWriter {
public:
    explicit RowWriter(SQLite::Statement& statement) : statement_(&statement) {}

    void text(const std::string& value);
    void present_text(const std::string& value) { statement_->bindNoCopy(next_++, value); }  ///< "" stays ""
    /// A word of a const table; Requires a literal behind the view.
    void word(std::string_view literal) { statement_->bindNoCopy(next_++, literal.data()); }
    void integer(std::int64_t value) { statement_->bind(next_++, value); }
    void unsigned_integer(std::uint64_t value) { integer(static_cast<std::int64_t>(value)); }
    void flag(bool value) { integer(value ? 1 : 0); }
    void real(double value) { statement_->bind(next_++, value); }
    /// Requires bindings that were cleared before the row.
    void null() { ++next_; }

private:
    SQLite::Statement* statement_;
    int next_ = 1;
};

/// Reads the columns of the current row from left to right. A value that the model has no word for is noted, not
/// thrown: is_damaged() says so afterwards.
class RowReader {
public:
    explicit RowReader(SQLite::Statement& statement) : statement_(&statement) {}

    [[nodiscard]] bool is_null() const { return statement_->isColumnNull(next_); }
    [[nodiscard]] std::string text();  ///< empty for NULL
    [[nodiscard]] std::int64_t integer() { return statement_->getColumn(next_++).getInt64(); }
    [[nodiscard]] std::uint64_t count() { return static_cast<std::uint64_t>(integer()); }
    [[nodiscard]] std::uint32_t small_count();
    [[nodiscard]] bool flag() { return integer() != 0; }
    [[nodiscard]] double real() { return statement_->getColumn(next_++).getDouble(); }
    void skip(int columns) { next_ += columns; }

    /// The enumerator of a const table whose id stands in the column.
    template <class Row, std::size_t Size>
    [[nodiscard]] auto word(const std::array<Row, Size>& rows) {
        const char* const id = statement_->getColumn(next_++).getText();
        for (const Row& row : rows) {
            if (row.id == id) return row.value;
        }
        damaged_ = true;
        return rows.front().value;
    }

    void damage() { damaged_ = true; }
    [[nodiscard]] bool is_damaged() const { return damaged_; }

private:
    SQLite::Statement* statement_;
    int next_ = 0;
    bool damaged_ = false;
};

/// One value of a row of the small tables; owned, empty text stays empty.
class Cell {
public:
    Cell(std::nullptr_t) {}
    Cell(std::integral auto value) : value_(static_cast<std::int64_t>(value)) {}
    Cell(double value) : value_(value) {}
    Cell(std::string_view value) : value_(std::string(value)) {}
    Cell(const std::string& value) : value_(value) {}
    Cell(const char* value) : value_(std::string(value)) {}
    Cell(const std::optional<std::uint64_t>& value);

    void bind(SQLite::Statement& statement, int index) const;

private:
    std::variant<std::monostate, std::int64_t, double, std::string> value_;
};

/// Inserts rows into one of the small tables, its columns in the schema's order.
class TableInsert {
public:
    TableInsert(SQLite::Database& database, std::string_view table, int columns);
    void add(std::initializer_list<Cell> cells);

private:
    SQLite::Statement statement_;
};

/// Calls for each row of a query; false when some row held a value that the model has no word for.
[[nodiscard]] bool for_each_row(SQLite::Database& database, const char* query,
                                const std::function<void(RowReader&)>& visit);

/// "INSERT INTO table VALUES (?,…),(?,…)" with so many columns and rows.
[[nodiscard]] std::string insert_statement(std::string_view table, int columns, int rows);

/// A library's failure in our words; never the statement or a value.
[[nodiscard]] Error to_error(const SQLite::Exception& exception, const std::string& place);

}  // namespace glasshouse::store
