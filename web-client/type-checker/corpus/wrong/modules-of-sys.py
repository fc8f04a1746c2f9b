# line: 4
# says: "modules" is not a known attribute of module "sys"
import sys
sys.modules
