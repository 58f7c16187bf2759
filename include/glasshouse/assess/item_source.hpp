#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/base/result.hpp"

#include <functional>
#include <vector>

namespace glasshouse::assess {

/// Receives audited items in reading order.
class ItemSink {
public:
    virtual ~ItemSink() = default;
    [[nodiscard]] virtual Result<void> add(AuditedItem&& item) = 0;
};

/// Which items are wanted.
enum class ItemSelection : std::uint8_t {
    All,
    Reported,            ///< with a finding or newly visible (yes or maybe)
    Revealing,           ///< with a finding
    RevealingUnordered,  ///< the same, in the order in which they are fastest to read
};

/// Hands out the items of an audit in report order: newest first, undated last, then by id.
class ItemSource {
public:
    virtual ~ItemSource() = default;
    /// `visit` returns false to stop early.
    [[nodiscard]] virtual Result<void> for_each(ItemSelection selection,
                                                const std::function<bool(const AuditedItem&)>& visit) const = 0;
};

/// Items held in memory: for tests and for small exports. Both sink and source; sorts and numbers equal ids at
/// finish().
class MemoryItems final : public ItemSink, public ItemSource {
public:
    [[nodiscard]] Result<void> add(AuditedItem&& item) override;
    void finish();
    [[nodiscard]] Result<void> for_each(ItemSelection selection,
                                        const std::function<bool(const AuditedItem&)>& visit) const override;

private:
    std::vector<AuditedItem> items_;
};

}  // namespace glasshouse::assess
