#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/assess/item_source.hpp"
#include "glasshouse/base/result.hpp"

#include <filesystem>
#include <memory>

namespace glasshouse::store {

/// Writes audit.db: items as they come, then the audit. The file is created 0600 and is complete only after finish().
class AuditFileWriter final : public assess::ItemSink {
public:
    [[nodiscard]] static Result<AuditFileWriter> create(const std::filesystem::path& path);
    AuditFileWriter(AuditFileWriter&&) noexcept;
    AuditFileWriter& operator=(AuditFileWriter&&) noexcept;
    ~AuditFileWriter() override;

    [[nodiscard]] Result<void> add(assess::AuditedItem&& item) override;
    /// Numbers equal ids, builds the indexes and views, writes the audit. Call once.
    [[nodiscard]] Result<void> finish(const assess::Audit& audit);

private:
    struct State;
    explicit AuditFileWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// A finished audit.db, opened for reading.
class AuditFile final : public assess::ItemSource {
public:
    /// NotFound, Corrupt, or Invalid when another version of the program wrote it.
    [[nodiscard]] static Result<AuditFile> open(const std::filesystem::path& path);
    AuditFile(AuditFile&&) noexcept;
    AuditFile& operator=(AuditFile&&) noexcept;
    ~AuditFile() override;

    [[nodiscard]] Result<assess::Audit> load() const;
    [[nodiscard]] Result<void> for_each(assess::ItemSelection selection,
                                        const std::function<bool(const assess::AuditedItem&)>& visit) const override;

private:
    struct State;
    explicit AuditFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace glasshouse::store
