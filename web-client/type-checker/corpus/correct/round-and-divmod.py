minutes, seconds = divmod(367, 60)
round(2.5), round(3.14159, 2), f"{minutes}:{seconds:02d}"
