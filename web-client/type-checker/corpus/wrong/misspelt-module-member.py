# line: 5
# says: "fmaen" is not a known attribute of module "statistics"
import statistics

statistics.fmaen([1.0])
