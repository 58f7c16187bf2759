#pragma once

#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse {

/// One of the project's data tables: a header line with the columns' names, then rows of as many cells, parted by
/// tabs. Empty lines and lines that begin with '#' are left out. Borrows the file's content, which must outlive it.
class TsvTable {
public:
    struct Row {
        std::uint32_t line = 0;  ///< in the file, from 1
        std::vector<std::string_view> cells;
    };

    /// Reads a file whose header must be exactly `columns`, in this order. Invalid, with file and line, for another
    /// header or a row with another number of cells.
    [[nodiscard]] static Result<TsvTable> parse(const Resource& file, std::span<const std::string_view> columns);

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    /// Invalid at a row: "data/x.tsv:7: …".
    [[nodiscard]] std::unexpected<Error> fail_at(const Row& row, std::string detail) const;

private:
    std::string path_;
    std::vector<Row> rows_;
};

/// The parts of a cell between commas, without the blanks around them; none for an empty cell.
[[nodiscard]] std::vector<std::string_view> split_list(std::string_view cell, char separator = ',');

}  // namespace glasshouse
