from fractions import Fraction

share = Fraction(3, 4) + Fraction(1, 8)
float(share)
